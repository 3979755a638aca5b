use hamsokhan_domain::participant::{ParticipantDraft, Role};

use super::*;
use crate::error::Code;
use crate::testing::{Scene, at};

#[test]
fn a_note_is_kept_edited_removed_and_brought_back() {
    let scene = Scene::new();
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    let app = &scene.app;
    let note = app.add_note(session, NoteDraft::new(NoteKind::Theme, "آب و سایه در محله")).expect("a note");
    assert_eq!(
        (note.lang, note.revision, note.attribution),
        (Lang::Fa, 1, Attribution::None),
        "read from the script, nobody named"
    );
    scene.pass(5);
    let edited = app.edit_note(note.id, NoteDraft::new(NoteKind::Difference, "Shade")).expect("edited");
    assert_eq!((edited.revision, edited.at, edited.saved_at), (2, note.at, app.now()));
    let history = app.note_history(note.id).expect("a history");
    assert_eq!(history.iter().map(|r| (r.revision, r.text.as_str())).collect::<Vec<_>>(), [(1, "آب و سایه در محله")]);
    app.remove_note(note.id).expect("removed");
    assert!(app.notes(session).expect("notes").is_empty());
    assert_eq!(app.edit_note(note.id, NoteDraft::new(NoteKind::Theme, "x")).expect_err("it is gone").code, Code::NotFound);
    assert_eq!(app.restore_note(note.id).expect("back").text, "Shade");
    assert_eq!(app.notes(session).expect("notes").len(), 1);
    let blank = app.add_note(session, NoteDraft::new(NoteKind::Theme, " \n")).expect_err("nothing to keep");
    assert_eq!(blank.code, Code::Blank);
    let long = app.add_note(session, NoteDraft::new(NoteKind::Theme, "x".repeat(1 << 20))).expect_err("a megabyte");
    assert_eq!((long.code, long.args["limit"].as_str()), (Code::TooLong, "65536"));
}

#[test]
fn an_attribution_means_the_one_who_speaks() {
    let scene = Scene::new();
    let speaker = scene.person(1, "").participant;
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    scene.app.start_session(session).expect("live");
    let draft = || NoteDraft { attribution: Attribution::Side, ..NoteDraft::new(NoteKind::Story, "A story") };
    let before = scene.app.add_note(session, draft()).expect("a note");
    assert_eq!(before.participant_id, None, "nobody speaks");
    scene.app.give_word(session, speaker.id).expect("the word");
    let during = scene.app.add_note(session, draft()).expect("a note");
    assert_eq!((during.participant_id, during.side_id), (Some(speaker.id), Some(speaker.side_id)));
    let plain = scene.app.add_note(session, NoteDraft::new(NoteKind::Story, "Another")).expect("a note");
    assert_eq!(plain.participant_id, None, "nobody is noted unless asked for");
}

#[test]
fn people_of_another_programme_cannot_be_speakers() {
    let scene = Scene::new();
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    let other = Scene::new();
    let stranger = other.app.add_person(other.programme.id, ParticipantDraft { role: Role::Observer, ..other.draft(0) });
    let draft = NoteDraft {
        participant_id: stranger.ok().map(|p| p.participant.id),
        ..NoteDraft::new(NoteKind::Quote, "We share a river.")
    };
    assert_eq!(scene.app.add_note(session, draft).expect_err("a stranger").code, Code::NotFound);
}

#[test]
fn an_import_of_notes_is_all_or_nothing() {
    let scene = Scene::new();
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    let note =
        |text: &str| ImportedNote { kind: NoteKind::Theme, text: text.into(), lang: None, at: Some(at("2026-12-01T09:00:00Z")) };
    assert!(scene.app.import_notes(session, vec![note("one"), note(" ")]).is_err(), "the second is blank");
    assert!(scene.app.notes(session).expect("notes").is_empty(), "so the first is not there either");
    assert_eq!(scene.app.import_notes(session, vec![note("one"), note("دو")]).expect("imported"), 2);
    let notes = scene.app.notes(session).expect("notes");
    assert_eq!((notes.len(), notes[0].at), (2, at("2026-12-01T09:00:00Z")));
}

#[test]
fn promises_are_kept_and_sorted() {
    let scene = Scene::new();
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    let add = |text: &str, due: Option<&str>| {
        let due_on = due.map(|day| day.parse().expect("a date"));
        let text = Bilingual::new(text, "");
        scene
            .app
            .add_action(ActionDraft { session_id: session, text, owner_side_id: Some(scene.side(1)), due_on })
            .expect("a promise")
    };
    let (late, soon, never) = (add("late", Some("2027-03-01")), add("soon", Some("2026-12-10")), add("never", None));
    scene.app.set_action_done(soon.id, true).expect("kept");
    let order: Vec<_> = scene.app.actions(Some(scene.programme.id)).expect("promises").into_iter().map(|a| a.id).collect();
    assert_eq!(order, [late.id, never.id, soon.id], "open ones by date, kept ones last");
    assert_eq!(scene.app.set_action_done(soon.id, false).expect("open again").done_at, None);
}

#[test]
fn an_edit_never_moves_words_to_who_speaks_now() {
    let scene = Scene::new();
    let (first, second) = (scene.person(0, "").participant.id, scene.person(1, "").participant.id);
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    scene.app.start_session(session).expect("live");
    scene.app.give_word(session, first).expect("the word");
    scene.pass(30);
    let note = scene.app.add_note(session, NoteDraft::new(NoteKind::Story, "A story")).expect("a note");
    scene.pass(30);
    scene.app.give_word(session, second).expect("the word");
    let draft = NoteDraft { attribution: Attribution::CodeName, ..NoteDraft::new(NoteKind::Story, "A story") };
    let edited = scene.app.edit_note(note.id, draft).expect("edited");
    assert_eq!(edited.participant_id, Some(first), "it was said by the one who spoke then");
}
