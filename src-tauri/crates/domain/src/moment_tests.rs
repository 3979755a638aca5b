use super::*;
use crate::programme::SideDraft;
use crate::session::Interpretation;

fn side(position: u8, zone: &str) -> Side {
    let draft = SideDraft::with_habits(Bilingual::new(zone, ""), zone);
    Side {
        id: SideId(uuid::Uuid::from_u128(u128::from(position))),
        position,
        name: draft.name,
        zone: draft.zone,
        weekend: draft.weekend,
        humane_hours: draft.humane_hours,
        calendar: draft.calendar,
    }
}

/// A programme of sides in these zones.
fn programme(zones: &[&str]) -> Programme {
    Programme {
        id: uuid::Uuid::nil().into(),
        name: Bilingual::default(),
        purpose: Bilingual::default(),
        sides: (1..).zip(zones).map(|(position, zone)| side(position, zone)).collect(),
        default_format: String::new(),
        interpretation: Interpretation::Consecutive,
        small_cell: 10,
        retention_days: None,
        created_at: DateTime::UNIX_EPOCH,
    }
}

fn two_rivers() -> Programme {
    programme(&["America/Los_Angeles", "Asia/Tehran"])
}

/// A start on the clock of the side at this place.
fn start(programme: &Programme, anchor: usize, wall: &str, minutes: u32) -> Start {
    let side = &programme.sides[anchor];
    let at = crate::zone::instant(wall.parse().expect("a wall time"), &side.zone, None).expect("an instant");
    Start { at, minutes, anchor: side.id }
}

#[test]
fn a_start_is_shown_on_every_clock() {
    let programme = two_rivers();
    for (anchor, wall, locals, shifts, humane, weekend) in [
        (0, "2026-12-05T08:30:00", ["2026-12-05T08:30-08:00", "2026-12-05T20:00+03:30"], [0, 0], [true, true], [true, false]),
        (1, "2027-03-14T20:00:00", ["2027-03-14T09:30-07:00", "2027-03-14T20:00+03:30"], [0, 0], [true, true], [true, false]),
        (0, "2026-12-05T18:00:00", ["2026-12-05T18:00-08:00", "2026-12-06T05:30+03:30"], [0, 1], [true, false], [true, false]),
        (1, "2026-12-05T09:00:00", ["2026-12-04T21:30-08:00", "2026-12-05T09:00+03:30"], [-1, 0], [false, true], [false, false]),
    ] {
        let times = side_times(&programme, start(&programme, anchor, wall, 120), |day| format!("<{day}>")).expect("times");
        for (place, time) in times.iter().enumerate() {
            assert_eq!(
                (time.local.as_str(), time.day_shift, time.humane, time.weekend),
                (locals[place], shifts[place], humane[place], weekend[place]),
                "{wall}, side {place}"
            );
            assert_eq!(
                time.local_solar,
                format!("<{}>", time.local.split('T').next().unwrap_or_default()),
                "the local date is what is written"
            );
        }
    }
}

#[test]
fn warnings_say_what_a_start_asks_of_people() {
    use TimeWarningCode::{ClockChangeNear, DayDiffers, InThePast, TooEarly, TooLate, Workday};
    let programme = two_rivers();
    let now = "2026-12-01T10:00:00Z".parse().expect("an instant");
    for (anchor, wall, minutes, expected) in [
        // Saturday: weekend in Los Angeles, evening after a workday in Tehran.
        (0, "2026-12-05T08:30:00", 120, &[][..]),
        (0, "2026-12-05T09:30:00", 120, &[(TooLate, 1, "2026-12-05")]),
        (1, "2026-12-06T15:00:00", 90, &[(TooEarly, 0, "2026-12-06"), (Workday, 1, "2026-12-06")]),
        (0, "2026-12-05T18:00:00", 90, &[(TooEarly, 1, "2026-12-06"), (DayDiffers, 1, "2026-12-06")]),
        (1, "2027-03-06T20:00:00", 120, &[(ClockChangeNear, 0, "2027-03-14")]),
        (1, "2027-03-20T20:00:00", 120, &[(ClockChangeNear, 0, "2027-03-14")]),
        (1, "2027-04-03T20:00:00", 120, &[]),
        // It begins before work and ends in it.
        (0, "2026-12-07T08:30:00", 60, &[(Workday, 0, "2026-12-07")]),
    ] {
        let found = warnings(&programme, start(&programme, anchor, wall, minutes), now).expect("warnings");
        let expected: Vec<TimeWarning> = expected
            .iter()
            .map(|&(code, side, date): &(TimeWarningCode, usize, &str)| TimeWarning {
                code,
                side_id: Some(programme.sides[side].id),
                date: Some(date.to_owned()),
            })
            .collect();
        assert_eq!(found, expected, "{wall}");
    }
    let past = warnings(&programme, start(&programme, 0, "2026-11-28T08:30:00", 120), now).expect("warnings");
    assert_eq!(past, [TimeWarning { code: InThePast, side_id: None, date: None }]);
}

#[test]
fn kind_starts_are_kind_in_every_city_from_beginning_to_end() {
    for (zones, anchor, day, minutes, expected) in [
        // Los Angeles in winter is 11:30 behind Tehran: two hours fit from 08:00 to 08:30 only.
        (&["America/Los_Angeles", "Asia/Tehran"][..], 0, "2026-12-05", 120, Some((480, 510))),
        // The same hours on the other clock.
        (&["America/Los_Angeles", "Asia/Tehran"], 1, "2026-12-05", 120, Some((1170, 1200))),
        (&["America/Los_Angeles", "Asia/Tehran"], 0, "2026-12-05", 180, None),
        // An hour more in summer time.
        (&["America/Los_Angeles", "Asia/Tehran"], 0, "2026-07-04", 180, Some((480, 510))),
        (&["Asia/Tehran", "Asia/Tehran"], 0, "2026-12-05", 14 * 60, Some((480, 480))),
        (&["Asia/Tehran", "Asia/Tehran"], 0, "2026-12-05", 14 * 60 + 1, None),
        (&["Asia/Tehran", "Europe/Berlin"], 0, "2026-12-05", 60, Some((630, 1260))),
    ] {
        let programme = programme(zones);
        let day = day.parse().expect("a day");
        let found = kind_starts(&programme, programme.sides[anchor].id, day, minutes).expect("an answer");
        assert_eq!(found.as_ref().map(|f| (f.from_minute, f.to_minute)), expected, "{zones:?} {anchor} {day} {minutes}");
        for minute in found.iter().flat_map(|found| &found.offered) {
            let wall = format!("{day}T{:02}:{:02}:00", minute / 60, minute % 60);
            let times = side_times(&programme, start(&programme, anchor, &wall, minutes), |_| String::new()).expect("times");
            assert!(times.iter().all(|time| time.humane), "what is offered is called humane: {wall}");
        }
    }
}

#[test]
fn a_day_on_which_clocks_change_offers_no_hour_that_is_skipped() {
    let mut programme = programme(&["America/Los_Angeles", "America/Los_Angeles"]);
    for side in &mut programme.sides {
        side.humane_hours = HumaneHours { from_minute: 90, to_minute: 240 };
    }
    let day = "2027-03-14".parse().expect("a day");
    let found = kind_starts(&programme, programme.sides[0].id, day, 30).expect("an answer").expect("some");
    assert_eq!((found.from_minute, found.to_minute), (90, 105), "from 02:00 to 03:00 there is no hour");
}

#[test]
fn some_starts_are_offered_the_ends_among_them() {
    for (from, to, expected) in [(600, 600, &[600][..]), (1170, 1200, &[1170, 1200]), (495, 600, &[495, 510, 540, 570, 600])] {
        assert_eq!(offered((from, to)).offered, expected, "{from} to {to}");
    }
    for to in (480..=1320).step_by(15) {
        let some = offered((480, to)).offered;
        assert!(some.len() <= 5, "never more than five: {some:?}");
        assert_eq!((some.first(), some.last()), (Some(&480), Some(&to)));
        assert!(some.windows(2).all(|pair| pair[0] < pair[1]), "no start is offered twice: {some:?}");
    }
}

#[test]
fn a_side_that_is_not_there_is_refused() {
    let programme = two_rivers();
    let start = Start { at: DateTime::UNIX_EPOCH, minutes: 60, anchor: SideId(uuid::Uuid::max()) };
    assert_eq!(side_times(&programme, start, |_| String::new()), Err(DomainError::UnknownSide));
    assert_eq!(kind_starts(&programme, start.anchor, NaiveDate::default(), 60), Err(DomainError::UnknownSide));
}
