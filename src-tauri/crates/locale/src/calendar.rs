//! Dates in both calendars and both languages, times of day, and dates that people type.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use hamsokhan_domain::Lang;
use hamsokhan_domain::programme::{Calendar, Weekday};
use icu::calendar::Date;
use icu::calendar::cal::Persian;

use crate::digits;
use crate::message::{Id, text};

/// A date of the Solar Hijri calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SolarDate {
    /// Year, such as 1405.
    pub year: i32,
    /// Month, 1 (Farvardin) to 12 (Esfand).
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl fmt::Display for SolarDate {
    /// `1405-09-14`, with Latin digits, for machines.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// How much of a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// Day of the week, day, month and year: `Saturday, December 5, 2026`, `شنبه ۲۶ دی ۱۴۰۵`.
    Full,
    /// Day, month and year: `December 5, 2026`, `۲۶ دی ۱۴۰۵`.
    Long,
    /// Day of the week, day and month: `Sat, December 5`, `شنبه ۱۴ آذر`.
    Short,
    /// Digits, largest unit first: `2026-12-05`, `۱۴۰۵/۰۹/۱۴`.
    Numeric,
}

/// The Solar Hijri date of a day.
#[must_use]
pub fn to_solar(date: NaiveDate) -> SolarDate {
    let rata_die = i64::from(date.num_days_from_ce());
    let solar = Date::from_rata_die(icu::calendar::types::RataDie::new(rata_die), Persian);
    SolarDate { year: solar.year().extended_year(), month: solar.month().ordinal, day: solar.day_of_month().0 }
}

/// The day of a Solar Hijri date; none when there is no such date, as 30 Esfand 1404.
#[must_use]
pub fn from_solar(solar: SolarDate) -> Option<NaiveDate> {
    // Outside these years the library counts on, but no calendar of Iran does.
    if !(1..=9000).contains(&solar.year) {
        return None;
    }
    let date = Date::try_new_persian(solar.year, solar.month, solar.day).ok()?;
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(date.to_rata_die().to_i64_date()).ok()?)
}

/// The day of the week.
#[must_use]
pub fn weekday(date: NaiveDate) -> Weekday {
    date.weekday().into()
}

/// The days of the week in the order a calendar of this kind shows them: Saturday first in the Solar Hijri
/// one, Monday first in the Gregorian one.
#[must_use]
pub fn week(calendar: Calendar) -> [Weekday; 7] {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    match calendar {
        Calendar::SolarHijri => [Sat, Sun, Mon, Tue, Wed, Thu, Fri],
        Calendar::Gregorian => [Mon, Tue, Wed, Thu, Fri, Sat, Sun],
    }
}

/// The name of a month, 1 to 12; blank for another number.
#[must_use]
pub fn month_name(month: u8, calendar: Calendar, lang: Lang) -> String {
    let months = match calendar {
        Calendar::Gregorian => &GREGORIAN,
        Calendar::SolarHijri => &SOLAR,
    };
    let id = usize::from(month).checked_sub(1).and_then(|i| months.get(i));
    id.map_or_else(String::new, |id| text(lang, *id))
}

/// A date as the language writes it, in either calendar.
#[must_use]
pub fn format_date(date: NaiveDate, calendar: Calendar, lang: Lang, style: DateStyle) -> String {
    let (year, month, day) = match calendar {
        Calendar::Gregorian => (date.year(), u8::try_from(date.month()).unwrap_or(0), u8::try_from(date.day()).unwrap_or(0)),
        Calendar::SolarHijri => {
            let solar = to_solar(date);
            (solar.year, solar.month, solar.day)
        }
    };
    let name = || month_name(month, calendar, lang);
    let latin = match style {
        DateStyle::Numeric if lang == Lang::Fa => format!("{year:04}/{month:02}/{day:02}"),
        DateStyle::Numeric => format!("{year:04}-{month:02}-{day:02}"),
        _ => {
            // Americans write the month before the day, and commas around both.
            let (day_and_month, comma) = match lang {
                Lang::En => (format!("{} {day}", name()), ", "),
                Lang::Fa => (format!("{day} {}", name()), " "),
            };
            match style {
                DateStyle::Full => [weekday_name(weekday(date), lang), day_and_month, year.to_string()].join(comma),
                DateStyle::Short => [weekday_short(weekday(date), lang), day_and_month].join(comma),
                _ => [day_and_month, year.to_string()].join(comma),
            }
        }
    };
    digits::localise(&latin, lang)
}

/// A time of day as documents write it: `8:30 PM`, `۲۰:۳۰`. Americans do not read the 24-hour clock on paper.
#[must_use]
pub fn format_clock(time: NaiveTime, lang: Lang) -> String {
    match lang {
        Lang::En => {
            let (afternoon, hour) = time.hour12();
            format!("{hour}:{:02} {}", time.minute(), if afternoon { "PM" } else { "AM" })
        }
        Lang::Fa => format_time(time, lang),
    }
}

/// A time of day on the 24-hour clock, in hours and minutes: `08:30`, `۰۸:۳۰`.
#[must_use]
pub fn format_time(time: NaiveTime, lang: Lang) -> String {
    digits::localise(&format!("{:02}:{:02}", time.hour(), time.minute()), lang)
}

/// The name of a day of the week.
#[must_use]
pub fn weekday_name(day: Weekday, lang: Lang) -> String {
    text(lang, crate::term::Term::id(day))
}

fn weekday_short(day: Weekday, lang: Lang) -> String {
    let id = match day {
        Weekday::Mon => Id::TermWeekdayMonShort,
        Weekday::Tue => Id::TermWeekdayTueShort,
        Weekday::Wed => Id::TermWeekdayWedShort,
        Weekday::Thu => Id::TermWeekdayThuShort,
        Weekday::Fri => Id::TermWeekdayFriShort,
        Weekday::Sat => Id::TermWeekdaySatShort,
        Weekday::Sun => Id::TermWeekdaySunShort,
    };
    text(lang, id)
}

/// Reads a date that somebody typed: year, month and day, divided by `-`, `/` or `.`, in Persian, Arabic or
/// Latin digits. A year before 1700 is a Solar Hijri one. None when it is not such a date or does not exist.
#[must_use]
pub fn parse_date(typed: &str) -> Option<NaiveDate> {
    let latin: String = digits::to_latin(typed.trim()).chars().filter(|c| !is_invisible(*c)).collect();
    let mut parts = latin.split(['-', '/', '.', '\u{2010}', '\u{2011}', '\u{2212}']).map(str::trim);
    let (year, month, day) = (number(parts.next()?, 4)?, number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    if parts.next().is_some() || year < 1000 {
        return None;
    }
    if year < 1700 {
        return from_solar(SolarDate { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? });
    }
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}') || crate::bidi::is_control(c)
}

fn number(digits: &str, longest: usize) -> Option<i32> {
    let plain = !digits.is_empty() && digits.len() <= longest && digits.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| i32::from_str(digits).ok()).flatten()
}

const GREGORIAN: [Id; 12] = [
    Id::TermMonthJanuary,
    Id::TermMonthFebruary,
    Id::TermMonthMarch,
    Id::TermMonthApril,
    Id::TermMonthMay,
    Id::TermMonthJune,
    Id::TermMonthJuly,
    Id::TermMonthAugust,
    Id::TermMonthSeptember,
    Id::TermMonthOctober,
    Id::TermMonthNovember,
    Id::TermMonthDecember,
];

const SOLAR: [Id; 12] = [
    Id::TermMonthFarvardin,
    Id::TermMonthOrdibehesht,
    Id::TermMonthKhordad,
    Id::TermMonthTir,
    Id::TermMonthMordad,
    Id::TermMonthShahrivar,
    Id::TermMonthMehr,
    Id::TermMonthAban,
    Id::TermMonthAzar,
    Id::TermMonthDey,
    Id::TermMonthBahman,
    Id::TermMonthEsfand,
];

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
