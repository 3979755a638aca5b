use std::sync::{Arc, Mutex};

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::action::ActionDraft;
use hamsokhan_domain::consent::{ConsentKind, ConsentManner};
use hamsokhan_domain::note::{NoteDraft, NoteKind};
use hamsokhan_domain::participant::Attendance;
use hamsokhan_domain::turn::QueueReason;

use super::*;
use crate::import::ImportMapping;
use crate::people::{Asked, ConsentAnswer};
use crate::testing::Scene;

type Told = Vec<(Entity, Option<Uuid>)>;

/// What was reported since the last time it was asked.
struct Reports(Arc<Mutex<Told>>);

impl Reports {
    fn of(scene: &Scene) -> Self {
        let told: Arc<Mutex<Told>> = Arc::default();
        let listening = Arc::clone(&told);
        scene.app.on_changed(Box::new(move |changed| listening.lock().expect("a list").extend(changed.items.iter().copied())));
        Self(told)
    }

    fn take(&self) -> Told {
        std::mem::take(&mut self.0.lock().expect("a list"))
    }
}

#[test]
fn a_report_carries_the_identifier_of_each_thing() {
    let scene = Scene::new();
    let app = &scene.app;
    let reports = Reports::of(&scene);
    let person = scene.person(0, "Somebody").participant.id.0;
    assert_eq!(reports.take(), [(Entity::Participant, Some(person))], "a person and their identity are one thing");
    let session = scene.session(0, "2026-12-05T08:30").session.id;
    assert_eq!(reports.take(), [(Entity::Session, Some(session.0)), (Entity::Live, Some(session.0))], "with its agenda");
    let note = app.add_note(session, NoteDraft::new(NoteKind::Action, "Ask")).expect("a note").id.0;
    let action = app.actions(None).expect("actions")[0].id.0;
    let expected = [(Entity::Live, Some(session.0)), (Entity::Note, Some(note)), (Entity::Action, Some(action))];
    assert_eq!(reports.take(), expected, "a note, the room it is shown in, and the promise it makes");
    app.edit_note(note.into(), NoteDraft::new(NoteKind::Theme, "Shade")).expect("edited");
    assert_eq!(reports.take(), expected, "the promise goes with the kind");
    app.set_attendance(session, vec![person.into()], Attendance::Confirmed).expect("attendance");
    assert_eq!(reports.take(), [(Entity::Attendance, Some(session.0))], "attendance is a session's");
    app.set_attendance(session, vec![person.into()], Attendance::Confirmed).expect("attendance");
    assert_eq!(reports.take(), [], "what stays as it was is no change");
    let answer = ConsentAnswer {
        kind: ConsentKind::Notes,
        granted: true,
        manner: ConsentManner::Written,
        witness: None,
        asked: Asked::default(),
    };
    app.record_consents(person.into(), vec![answer]).expect("an answer");
    let record = app.consent_ledger(person.into()).expect("a ledger")[0].id.0;
    assert_eq!(reports.take(), [(Entity::Participant, Some(person)), (Entity::Consent, Some(record))]);
}

#[test]
fn a_step_of_the_live_room_reports_the_room() {
    let scene = Scene::new();
    let person = scene.person(0, "").participant.id;
    let session = scene.session(0, "2026-12-05T08:30").session.id;
    let reports = Reports::of(&scene);
    let room = (Entity::Live, Some(session.0));
    scene.app.start_session(session).expect("live");
    let started = reports.take();
    for thing in [room, (Entity::Session, Some(session.0)), (Entity::Attendance, Some(session.0))] {
        assert!(started.contains(&thing), "{thing:?} in {started:?}");
    }
    scene.app.enqueue(session, person, QueueReason::Turn).expect("waiting");
    assert_eq!(reports.take(), [room]);
    scene.app.next_speaker(session).expect("speaking");
    assert_eq!(reports.take(), [room]);
    scene.app.resume(session).expect("runs already");
    assert_eq!(reports.take(), [], "nothing changed, and somebody was there before");
    *crate::hold::hold(&scene.app.attended) = None;
    scene.app.resume(session).expect("runs already");
    assert_eq!(reports.take(), [room], "somebody is there again, which no row tells of");
}

#[test]
fn an_erasure_reports_all_that_goes_with_the_person() {
    let scene = Scene::new();
    let person = scene.person(0, "Somebody").participant.id;
    let session = scene.session(0, "2026-12-05T08:30").session.id;
    scene.app.start_session(session).expect("live");
    scene.app.give_word(session, person).expect("the word");
    let draft = NoteDraft { participant_id: Some(person), ..NoteDraft::new(NoteKind::Story, "A story") };
    let note = scene.app.add_note(session, draft).expect("a note").id;
    let draft = ActionDraft { session_id: session, text: Bilingual::new("Ask", ""), owner_side_id: None, due_on: None };
    scene.app.add_action(draft).expect("a promise that has nothing to do with them");
    let reports = Reports::of(&scene);
    scene.app.erase_person(person, hamsokhan_domain::erasure::PlaceAnswers::default()).expect("erased");
    let expected = [
        // That somebody was erased is written down in the activity record.
        (Entity::Workspace, None),
        (Entity::Participant, Some(person.0)),
        (Entity::Attendance, Some(session.0)),
        (Entity::Live, Some(session.0)),
        (Entity::Note, Some(note.0)),
    ];
    assert_eq!(reports.take(), expected);
}

#[test]
fn a_report_of_very_many_names_their_kind() {
    let scene = Scene::new();
    let reports = Reports::of(&scene);
    for (people, named) in [(3, true), (250, false)] {
        let mut file = String::from("name,side\n");
        (0..people).for_each(|number| file.push_str(&format!("Somebody {people}-{number},1\n")));
        let path = scene.folder.path().join("roster.csv");
        std::fs::write(&path, file).expect("a file");
        let preview = scene.app.open_import(scene.programme.id, &path).expect("a preview");
        scene.app.apply_import(preview.handle, ImportMapping::default()).expect("an import");
        let told = reports.take();
        if named {
            let mut people: Vec<Uuid> =
                scene.app.people(scene.programme.id).expect("people").iter().map(|p| p.participant.id.0).collect();
            people.sort_unstable();
            let people = people.into_iter().map(|id| (Entity::Participant, Some(id)));
            assert_eq!(told, [(Entity::Workspace, None)].into_iter().chain(people).collect::<Vec<_>>());
        } else {
            assert_eq!(
                told,
                [(Entity::Workspace, None), (Entity::Participant, None)],
                "all of the kind, rather than a long list"
            );
        }
    }
}

#[test]
fn a_promise_is_reported_as_one() {
    let scene = Scene::new();
    let session = scene.session(0, "2026-12-05T08:30").session.id;
    let draft = ActionDraft { session_id: session, text: Bilingual::new("Ask", ""), owner_side_id: None, due_on: None };
    let reports = Reports::of(&scene);
    let action = scene.app.add_action(draft).expect("a promise").id;
    scene.app.set_action_done(action, true).expect("kept");
    assert_eq!(reports.take(), [(Entity::Action, Some(action.0)), (Entity::Action, Some(action.0))]);
}
