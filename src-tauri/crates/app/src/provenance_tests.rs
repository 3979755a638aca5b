use hamsokhan_domain::Lang;
use hamsokhan_domain::consent::{ConsentKind, ConsentManner};
use hamsokhan_domain::erasure::PlaceAnswers;
use hamsokhan_domain::id::SessionId;
use hamsokhan_domain::note::{Caution, NoteDraft, NoteKind};
use hamsokhan_domain::participant::ParticipantDraft;
use hamsokhan_domain::release::{DocumentLang, FileFormat};
use hamsokhan_domain::summary::SectionKey;

use super::*;
use crate::error::Code;
use crate::people::{Asked, ConsentAnswer};
use crate::release::ReleaseDraft;
use crate::testing::Scene;

fn answered(scene: &Scene, person: ParticipantId, granted: bool) {
    let answer = |kind| ConsentAnswer { kind, granted, manner: ConsentManner::Written, witness: None, asked: Asked::default() };
    let kinds = [ConsentKind::Notes, ConsentKind::ShareWithThirdParty];
    scene.app.record_consents(person, kinds.map(answer).to_vec()).expect("answers");
}

fn live(scene: &Scene) -> SessionId {
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    scene.app.start_session(session).expect("live");
    session
}

fn typed(scene: &Scene, session: SessionId, text: &str) -> Note {
    scene.app.add_note(session, NoteDraft::new(NoteKind::Story, text)).expect("a note")
}

fn held_now(scene: &Scene, session: SessionId) -> Vec<NoteId> {
    scene.app.live(session).expect("a room").held
}

#[test]
fn a_note_belongs_to_the_turn_in_which_it_was_taken() {
    let scene = Scene::new();
    let (first, second) = (scene.person(0, "").participant.id, scene.person(1, "").participant.id);
    let session = live(&scene);
    assert_eq!(typed(&scene, session, "Before anybody spoke").taken_during, None);
    let turn = scene.app.give_word(session, first).expect("the word").speaking.expect("a turn");
    let note = typed(&scene, session, "The well ran dry in spring");
    assert_eq!((note.taken_during, note.taken_from, note.participant_id), (Some(turn.id), Some(first), None), "nobody is shown");
    scene.pass(60);
    scene.app.give_word(session, second).expect("the word");
    let edited = scene.app.edit_note(note.id, NoteDraft::new(NoteKind::Story, "The well ran dry")).expect("edited");
    assert_eq!(edited.taken_from, Some(first), "an edit in another turn moves nothing");
    assert_eq!(typed(&scene, session, "Another").taken_from, Some(second));
    scene.pass(-3600);
    assert_eq!(typed(&scene, session, "With the clock set back").taken_from, Some(second), "the open turn counts, not the clock");
    scene.app.end_turn(session).expect("silence");
    assert_eq!(typed(&scene, session, "In silence").taken_during, None);
}

#[test]
fn the_room_says_whom_to_be_careful_about_before_anything_is_typed() {
    let scene = Scene::new();
    let session_people: Vec<(bool, bool, Option<Caution>)> = vec![
        (false, false, Some(Caution::NotAgreed)),
        (false, true, None),
        (true, false, Some(Caution::AtRiskNotAgreed)),
        (true, true, Some(Caution::AtRisk)),
    ];
    let people: Vec<_> = session_people
        .iter()
        .map(|(at_risk, agreed, _)| {
            let draft = ParticipantDraft { at_risk: *at_risk, ..scene.draft(1) };
            let id = scene.app.add_person(scene.programme.id, draft).expect("a person").participant.id;
            answered(&scene, id, *agreed);
            id
        })
        .collect();
    let session = live(&scene);
    assert_eq!(scene.app.live(session).expect("a room").caution, None, "nobody speaks");
    for (id, (at_risk, agreed, caution)) in people.iter().zip(session_people) {
        let room = scene.app.give_word(session, *id).expect("the word");
        assert_eq!(room.caution, caution, "at risk {at_risk}, agreed {agreed}");
        let note = typed(&scene, session, "Something was said");
        assert_eq!(held_now(&scene, session).contains(&note.id), !agreed, "at risk {at_risk}, agreed {agreed}");
    }
}

#[test]
fn a_consent_frees_and_a_withdrawal_holds() {
    let scene = Scene::new();
    let person = scene.person(1, "").participant.id;
    let session = live(&scene);
    scene.app.give_word(session, person).expect("the word");
    let note = typed(&scene, session, "The bakery closed after the flood");
    assert_eq!(held_now(&scene, session), [note.id]);
    answered(&scene, person, true);
    assert_eq!(held_now(&scene, session), []);
    answered(&scene, person, false);
    assert_eq!(held_now(&scene, session), [note.id]);
    let said = scene.app.attribute_note(note.id, None, true).expect("not theirs");
    assert!(said.not_theirs && said.taken_from == Some(person), "where it came from is kept");
    assert_eq!(held_now(&scene, session), []);
    scene.app.undo(session).expect("undone");
    assert_eq!(held_now(&scene, session), [note.id], "and taken back");
}

#[test]
fn the_speaker_of_a_note_can_be_put_right() {
    let scene = Scene::new();
    let (first, second) = (scene.person(0, "").participant, scene.person(1, "").participant);
    let session = live(&scene);
    scene.app.give_word(session, first.id).expect("the word");
    let draft = NoteDraft { attribution: Attribution::CodeName, ..NoteDraft::new(NoteKind::Story, "We met at the bridge") };
    let note = scene.app.add_note(session, draft).expect("a note");
    let right = scene.app.attribute_note(note.id, Some(second.id), false).expect("put right");
    assert_eq!((right.participant_id, right.side_id, right.revision), (Some(second.id), Some(second.side_id), 2));
    let nobody = scene.app.attribute_note(note.id, None, true).expect("nobody");
    assert_eq!((nobody.participant_id, nobody.side_id, nobody.attribution), (None, None, Attribution::None));
    scene.app.undo(session).expect("undone");
    scene.app.undo(session).expect("undone");
    let back = scene.app.notes(session).expect("notes").remove(0);
    assert_eq!((back.participant_id, back.attribution), (Some(first.id), Attribution::CodeName));
    let stranger = Scene::new().person(0, "").participant.id;
    assert_eq!(scene.app.attribute_note(note.id, Some(stranger), false).expect_err("a stranger").code, Code::NotFound);
    scene.app.close_session(session).expect("closed");
    scene.app.attribute_note(note.id, None, false).expect("on the board too");
}

#[test]
fn a_note_of_somebody_who_did_not_agree_stays_out_of_every_summary() {
    let scene = Scene::new();
    let person = scene.person(1, "").participant.id;
    let session = live(&scene);
    scene.app.give_word(session, person).expect("the word");
    let text = "The orchard behind the station was sold";
    let note = typed(&scene, session, text);
    scene.app.close_session(session).expect("closed");
    let drafted = scene.app.draft_summary(session).expect("a draft");
    assert_eq!(drafted.held, [note.id]);
    assert!(drafted.summary.sections.iter().all(|s| s.note_ids.is_empty() && !s.text.en.contains(text)));
    let refused = scene.app.place_note(session, note.id, Some(SectionKey::Themes)).expect_err("held back");
    assert_eq!(refused.code, Code::NoteHeld);
    let typed_in = scene.app.edit_section(session, SectionKey::Themes, Lang::En, text.to_owned()).expect("edited");
    assert!(!typed_in.releasable && !typed_in.findings.is_empty(), "nor may it be typed in by hand");
    scene.app.edit_section(session, SectionKey::Themes, Lang::En, String::new()).expect("edited");
    answered(&scene, person, true);
    let placed = scene.app.place_note(session, note.id, Some(SectionKey::Themes)).expect("they agreed");
    assert!(placed.releasable, "{:?}", placed.findings);
    scene.app.edit_section(session, SectionKey::Themes, Lang::En, "Land changed hands.".to_owned()).expect("in other words");
    answered(&scene, person, false);
    assert!(!scene.app.summary(session).expect("a summary").releasable, "however its words were edited");
    let draft = ReleaseDraft {
        session_id: session,
        formats: vec![FileFormat::Html],
        lang: DocumentLang::En,
        recipient: String::new(),
        acknowledged: true,
    };
    let out = scene.folder.path().join("out");
    let refused = scene.app.release(draft.clone(), &out).expect_err("held back");
    assert_eq!(refused.code, Code::NoteHeld);
    scene.app.attribute_note(note.id, None, true).expect("not theirs");
    scene.app.release(draft, &out).expect("released");
}

#[test]
fn what_an_erased_person_withheld_stays_withheld() {
    for agreed in [false, true] {
        let scene = Scene::new();
        let person = scene.person(1, "").participant.id;
        answered(&scene, person, agreed);
        let session = live(&scene);
        scene.app.give_word(session, person).expect("the word");
        let of_turn = typed(&scene, session, "The orchard behind the station was sold");
        let draft =
            NoteDraft { participant_id: Some(person), ..NoteDraft::new(NoteKind::Story, "We planted it together in spring") };
        let said = scene.app.add_note(session, draft).expect("a note");
        let other = typed(&scene, session, "Something the moderator thought");
        scene.app.attribute_note(other.id, None, true).expect("not theirs");
        scene.app.close_session(session).expect("closed");
        scene.app.erase_person(person, PlaceAnswers::default()).expect("erased");
        let held = scene.app.draft_summary(session).expect("a draft").held;
        let expected = if agreed { vec![] } else { vec![of_turn.id, said.id] };
        assert_eq!(held, expected, "agreed {agreed}");
    }
}
