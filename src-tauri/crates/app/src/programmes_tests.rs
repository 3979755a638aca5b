use hamsokhan_domain::Bilingual;

use super::*;
use crate::testing::Scene;

fn draft_of(programme: &Programme) -> ProgrammeDraft {
    let side = |s: &Side| SideDraft {
        id: Some(s.id),
        name: s.name.clone(),
        zone: s.zone.clone(),
        weekend: s.weekend.clone(),
        humane_hours: s.humane_hours,
        calendar: s.calendar,
    };
    ProgrammeDraft::new(programme.name.clone(), programme.sides.iter().map(side).collect())
}

#[test]
fn sides_change_places_and_come_and_go() {
    let scene = Scene::new();
    let id = scene.programme.id;
    let mut draft = draft_of(&scene.programme);
    draft.sides.swap(0, 1);
    draft.sides.push(SideDraft::with_habits(Bilingual::new("Vancouver", "ونکوور"), "America/Vancouver"));
    let three = scene.app.update_programme(id, draft).expect("three sides");
    assert_eq!(
        three.sides.iter().map(|s| (s.position, s.name.en.as_str())).collect::<Vec<_>>(),
        [(1, "Tehran"), (2, "Los Angeles"), (3, "Vancouver")]
    );
    assert_eq!(scene.app.programme(id).expect("stored"), three, "what is answered is what is stored");
    scene.person(0, "");
    let mut without = draft_of(&three);
    without.sides.remove(1);
    assert_eq!(scene.app.update_programme(id, without).expect_err("people belong to it").code, Code::StillUsed);
    let mut without = draft_of(&three);
    without.sides.remove(2);
    assert_eq!(scene.app.update_programme(id, without).expect("nobody belongs to it").sides.len(), 2);
}

#[test]
fn programmes_that_break_a_rule_are_refused() {
    let scene = Scene::new();
    let with = |change: &dyn Fn(&mut ProgrammeDraft)| {
        let mut draft = draft_of(&scene.programme);
        change(&mut draft);
        scene.app.update_programme(scene.programme.id, draft).expect_err("refused").code
    };
    assert_eq!(with(&|d| d.sides.truncate(1)), Code::TooFewSides);
    assert_eq!(with(&|d| d.name = Bilingual::default()), Code::Blank);
    assert_eq!(with(&|d| d.small_cell = 4), Code::OutOfRange);
    assert_eq!(with(&|d| d.sides[0].zone = "Asia/Atlantis".into()), Code::UnknownZone);
    assert_eq!(with(&|d| d.default_format = "nothing".into()), Code::UnknownFormat);
    assert_eq!(with(&|d| d.sides[1].id = d.sides[0].id), Code::UnknownSide, "one side cannot stand in two places");
}

#[test]
fn an_arc_counts_what_was_done() {
    let scene = Scene::new();
    let (a, b) = (scene.person(0, "").participant.id, scene.person(1, "").participant.id);
    scene.person(1, "");
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    scene.app.set_attendance(session, vec![a, b], hamsokhan_domain::participant::Attendance::Confirmed).expect("confirmed");
    scene.app.start_session(session).expect("live");
    for (person, seconds) in [(a, 30), (b, 90)] {
        scene.app.give_word(session, person).expect("a turn");
        scene.pass(seconds);
    }
    scene.app.end_turn(session).expect("silence");
    let arc = scene.app.programme_arc(scene.programme.id).expect("the arc");
    assert_eq!(arc.people_per_side, [1, 2]);
    assert_eq!((arc.sessions[0].shares.clone(), arc.sessions[0].present), (vec![0.25, 0.75], 2));
    assert!((arc.sessions[0].gini - 0.25).abs() < 1e-9, "of two people: {}", arc.sessions[0].gini);
}
