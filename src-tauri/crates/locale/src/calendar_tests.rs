use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn the_two_calendars_agree_on_the_facts_of_the_field() {
    for (gregorian, solar, day_of_week) in [
        ("2025-03-20", "1403-12-30", Weekday::Thu),
        ("2025-03-21", "1404-01-01", Weekday::Fri),
        ("2026-03-20", "1404-12-29", Weekday::Fri),
        ("2026-03-21", "1405-01-01", Weekday::Sat),
        ("2026-12-05", "1405-09-14", Weekday::Sat),
        ("2026-12-21", "1405-09-30", Weekday::Mon),
        ("2027-01-16", "1405-10-26", Weekday::Sat),
        ("2027-03-14", "1405-12-23", Weekday::Sun),
        ("2027-03-21", "1406-01-01", Weekday::Sun),
        ("2030-03-20", "1408-12-30", Weekday::Wed),
        ("1979-02-11", "1357-11-22", Weekday::Sun),
    ] {
        assert_eq!(to_solar(day(gregorian)).to_string(), solar, "{gregorian} in the Solar Hijri calendar");
        assert_eq!(parse_date(solar), Some(day(gregorian)), "{solar} and back");
        assert_eq!(weekday(day(gregorian)), day_of_week, "{gregorian} falls on that day");
    }
    assert_eq!(from_solar(SolarDate { year: 1404, month: 12, day: 30 }), None, "1404 is not a leap year");
    assert_eq!(week(Calendar::SolarHijri)[0], Weekday::Sat, "weeks start on Saturday in Iran");
}

#[test]
fn dates_are_written_as_people_of_each_language_do() {
    use Calendar::{Gregorian, SolarHijri};
    use DateStyle::{Full, Long, Numeric, Short};
    for (date, calendar, lang, style, expected) in [
        ("2027-01-16", SolarHijri, Lang::Fa, Full, "شنبه ۲۶ دی ۱۴۰۵"),
        ("2026-03-21", SolarHijri, Lang::Fa, Full, "شنبه ۱ فروردین ۱۴۰۵"),
        ("2026-12-05", SolarHijri, Lang::Fa, Short, "شنبه ۱۴ آذر"),
        ("2026-12-05", SolarHijri, Lang::Fa, Numeric, "۱۴۰۵/۰۹/۱۴"),
        ("2026-12-05", Gregorian, Lang::Fa, Full, "شنبه ۵ دسامبر ۲۰۲۶"),
        ("2026-12-10", Gregorian, Lang::Fa, Short, "پنجشنبه ۱۰ دسامبر"),
        ("2026-12-05", Gregorian, Lang::En, Full, "Saturday, December 5, 2026"),
        ("2026-12-05", Gregorian, Lang::En, Long, "December 5, 2026"),
        ("2026-12-05", Gregorian, Lang::En, Short, "Sat, December 5"),
        ("2026-12-05", Gregorian, Lang::En, Numeric, "2026-12-05"),
        ("2026-12-05", SolarHijri, Lang::En, Full, "Saturday, Azar 14, 1405"),
        ("2026-12-05", SolarHijri, Lang::En, Long, "Azar 14, 1405"),
    ] {
        assert_eq!(format_date(day(date), calendar, lang, style), expected, "{date} {calendar:?} {lang:?} {style:?}");
    }
    let late = NaiveTime::from_hms_opt(20, 5, 59).expect("a time");
    assert_eq!(format_time(late, Lang::Fa), "۲۰:۰۵", "24 hours, minutes not rounded");
    assert_eq!(format_time(late, Lang::En), "20:05", "24 hours in English too");
    for (time, en, fa) in [("00:05", "12:05 AM", "۰۰:۰۵"), ("08:30", "8:30 AM", "۰۸:۳۰"), ("12:00", "12:00 PM", "۱۲:۰۰")]
    {
        let time = NaiveTime::parse_from_str(time, "%H:%M").expect("a time");
        assert_eq!((format_clock(time, Lang::En), format_clock(time, Lang::Fa)), (en.to_owned(), fa.to_owned()));
    }
    assert_eq!(format_clock(late, Lang::En), "8:05 PM", "as a paper in Los Angeles writes it");
}

#[test]
fn typed_dates_are_read_in_all_digits_and_bad_ones_refused() {
    for (typed, expected) in [
        ("۱۴۰۵/۹/۱۴", Some("2026-12-05")),
        ("١٤٠٥-٠٩-١٤", Some("2026-12-05")),
        ("1405.09.14", Some("2026-12-05")),
        (" 2026-12-05 ", Some("2026-12-05")),
        ("\u{200F}۱۴۰۵/۰۹/۱۴", Some("2026-12-05")),
        ("2026/2/29", None),
        ("1404-12-30", None),
        ("1405-13-01", None),
        ("1405-00-01", None),
        ("5/12/2026", None),
        ("1405-09", None),
        ("1405-09-14-1", None),
        ("۱۴۰۵-نه-۱۴", None),
        ("99999-01-01", None),
        ("", None),
    ] {
        assert_eq!(parse_date(typed), expected.map(day), "{typed:?}");
    }
}

proptest! {
    #[test]
    fn every_day_goes_to_the_solar_calendar_and_back(days in 693_961_i32..803_565) {
        // 1901-01-01 to 2201-01-01
        let date = NaiveDate::from_num_days_from_ce_opt(days).expect("in range");
        prop_assert_eq!(from_solar(to_solar(date)), Some(date), "no day is lost or doubled");
    }

    #[test]
    fn any_text_can_be_typed(typed in any::<String>()) {
        let _ = parse_date(&typed);
    }
}
