use chrono::Duration;
use hamsokhan_domain::programme::{ProgrammeDraft, SideDraft};

use super::*;
use crate::testing::{Scene, at, closed_app, wall};
use hamsokhan_domain::Bilingual;

fn codes(found: &[TimeWarning]) -> Vec<String> {
    found.iter().map(|warning| crate::error::word(&warning.code)).collect()
}

#[test]
fn a_start_is_shown_on_both_clocks_and_calendars() {
    let scene = Scene::new();
    for (side, start, utc, locals, solars, shifts, humane) in [
        (
            0,
            "2026-12-05T08:30:00",
            "2026-12-05T16:30:00Z",
            ["2026-12-05T08:30-08:00", "2026-12-05T20:00+03:30"],
            ["1405-09-14", "1405-09-14"],
            [0, 0],
            [true, true],
        ),
        (
            1,
            "2027-03-14T20:00:00",
            "2027-03-14T16:30:00Z",
            ["2027-03-14T09:30-07:00", "2027-03-14T20:00+03:30"],
            ["1405-12-23", "1405-12-23"],
            [0, 0],
            [true, true],
        ),
        (
            0,
            "2026-12-05T18:00:00",
            "2026-12-06T02:00:00Z",
            ["2026-12-05T18:00-08:00", "2026-12-06T05:30+03:30"],
            ["1405-09-14", "1405-09-15"],
            [0, 1],
            [true, false],
        ),
        (
            1,
            "2026-12-05T09:00:00",
            "2026-12-05T05:30:00Z",
            ["2026-12-04T21:30-08:00", "2026-12-05T09:00+03:30"],
            ["1405-09-13", "1405-09-14"],
            [-1, 0],
            [false, true],
        ),
    ] {
        let preview = scene.app.preview_time(scene.programme.id, scene.side(side), wall(start), None, 120).expect("a preview");
        assert_eq!(preview.starts_at, at(utc), "{start}");
        for i in 0..2 {
            let time = &preview.sides[i];
            assert_eq!((time.local.as_str(), time.local_solar.as_str()), (locals[i], solars[i]), "{start}, side {i}");
            assert_eq!((time.day_shift, time.humane), (shifts[i], humane[i]), "{start}, side {i}");
        }
    }
}

#[test]
fn warnings_say_what_a_start_asks_of_people() {
    let scene = Scene::new();
    for (side, start, minutes, expected) in [
        // Saturday: weekend in Los Angeles, evening after a workday in Tehran.
        (0, "2026-12-05T08:30:00", 120, &[][..]),
        // Ends at 23:00 in Tehran.
        (0, "2026-12-05T09:30:00", 120, &["too-late"]),
        // Sunday, a workday in Tehran, at 15:00 there; 03:30 in Los Angeles.
        (1, "2026-12-06T15:00:00", 90, &["too-early", "workday"]),
        (0, "2026-12-05T18:00:00", 90, &["too-early", "day-differs"]),
        (0, "2026-11-28T08:30:00", 120, &["in-the-past"]),
        // Clocks change in Los Angeles on 14 March 2027.
        (1, "2027-03-06T20:00:00", 120, &["clock-change-near"]),
    ] {
        let preview =
            scene.app.preview_time(scene.programme.id, scene.side(side), wall(start), None, minutes).expect("a preview");
        assert_eq!(codes(&preview.warnings), expected, "{start}");
    }
    let preview =
        scene.app.preview_time(scene.programme.id, scene.side(1), wall("2027-03-06T20:00:00"), None, 120).expect("a preview");
    assert_eq!(preview.warnings[0].date.as_deref(), Some("2027-03-14"), "the day on which the clocks change");
}

#[test]
fn a_skipped_hour_and_a_double_one_are_refused_until_chosen() {
    use crate::error::Code;
    let scene = Scene::new();
    let preview = |start: &str, twice| scene.app.preview_time(scene.programme.id, scene.side(0), wall(start), twice, 60);
    assert_eq!(preview("2027-03-14T02:30:00", None).expect_err("skipped").code, Code::LocalTimeSkipped);
    assert_eq!(preview("2026-11-01T01:30:00", None).expect_err("twice").code, Code::LocalTimeTwice);
    let first = preview("2026-11-01T01:30:00", Some(Twice::First)).expect("the first").starts_at;
    let second = preview("2026-11-01T01:30:00", Some(Twice::Second)).expect("the second").starts_at;
    assert_eq!((second - first).num_minutes(), 60);
}

#[test]
fn wall_time_wins_when_a_zone_changes() {
    let scene = Scene::new();
    let planned = scene.session(0, "2026-12-19T09:00:00");
    assert!(!planned.instant_moved);
    let side = |id, name: &str, zone: &str| {
        let mut draft = SideDraft::with_habits(Bilingual::new(name, ""), zone);
        draft.id = Some(id);
        draft
    };
    let sides = vec![side(scene.side(0), "Denver", "America/Denver"), side(scene.side(1), "Tehran", "Asia/Tehran")];
    scene
        .app
        .update_programme(scene.programme.id, ProgrammeDraft::new(Bilingual::new("Two rivers", ""), sides))
        .expect("an update");
    let now = scene.app.session(planned.session.id).expect("the session");
    assert_eq!(now.session.wall_start, wall("2026-12-19T09:00:00"), "the wall time stands");
    assert_eq!(now.session.starts_at, at("2026-12-19T16:00:00Z"), "the instant follows the new zone");
    assert!(!now.instant_moved, "that was a choice, not a change of rules");
}

#[test]
fn rules_that_moved_an_instant_are_noticed() {
    let (app, _) = closed_app();
    drop(app);
    let scene = Scene::new();
    let mut session = scene.session(0, "2026-12-19T09:00:00").session;
    // As older rules would have had it.
    session.starts_at -= Duration::hours(1);
    let (start, moved) = moment::current_start(&session, &scene.programme);
    assert_eq!((start, moved), (at("2026-12-19T17:00:00Z"), true), "wall time wins, and the app says so");
    session.state = SessionState::Closed;
    assert!(!moment::current_start(&session, &scene.programme).1, "what was held stays where it was");
}
