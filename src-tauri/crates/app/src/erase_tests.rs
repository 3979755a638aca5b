use hamsokhan_domain::Private;
use hamsokhan_domain::erasure::{PlaceAnswer, PlaceKind};
use hamsokhan_domain::id::SessionId;
use hamsokhan_domain::note::{NoteDraft, NoteKind};
use hamsokhan_domain::participant::ParticipantDraft;

use super::*;
use crate::error::Code;
use crate::places::tests::{WORDS, named_everywhere, says};
use crate::testing::Scene;

/// The names of the automatic backups that hold a person, as they lie on the disk.
fn holding(scene: &Scene, id: ParticipantId) -> Vec<String> {
    let workspace = scene.app.workspace().expect("a workspace");
    let found = workspace.backups_holding(|store| Ok(store.participant(id)?.is_some())).expect("backups");
    found.into_iter().map(|holding| holding.backup.name).collect()
}

fn backed_up(scene: &Scene) {
    scene.pass(60);
    scene.app.workspace().expect("a workspace").auto_backup(scene.app.now()).expect("a backup").expect("something changed");
}

fn typed(scene: &Scene, session: SessionId, text: &str) {
    scene.app.add_note(session, NoteDraft::new(NoteKind::Theme, text)).expect("a note");
}

#[test]
fn marking_somebody_at_risk_takes_their_name_out_of_everything() {
    let (scene, id, _) = named_everywhere();
    let done = scene.app.mark_at_risk(id).expect("marked");
    assert!(done.person.participant.at_risk && !done.person.participant.has_identity);
    assert_eq!(says(&scene, &WORDS), Vec::<String>::new());
    let kinds: Vec<_> = done.places.iter().filter_map(|line| line.kind).collect();
    assert!(kinds.contains(&PlaceKind::Section) && kinds.contains(&PlaceKind::Revision), "{kinds:?}");
    let code_name = done.person.participant.code_name.en;
    assert!(!says(&scene, &[code_name.as_str()]).is_empty(), "the code name stands there");
    assert!(scene.app.check_workspace().expect("a check").ok, "index and rows agree");
}

#[test]
fn so_does_marking_them_in_the_form_or_by_a_file() {
    let (scene, id, _) = named_everywhere();
    scene.app.update_person(id, ParticipantDraft { at_risk: true, ..scene.draft(1) }).expect("marked");
    assert_eq!(says(&scene, &WORDS), Vec::<String>::new());

    let (scene, id, _) = named_everywhere();
    let file = scene.folder.path().join("roster.csv");
    std::fs::write(&file, "name,side,at risk\nBehrouz Nikpayan,Tehran,yes\n").expect("a file");
    let preview = scene.app.open_import(scene.programme.id, &file).expect("a preview");
    scene.app.apply_import(preview.handle, crate::import::ImportMapping::default()).expect("brought in");
    let people = scene.app.people(scene.programme.id).expect("people");
    let person = people.iter().find(|person| person.participant.id == id).expect("the same person");
    assert!(person.participant.at_risk && !person.participant.has_identity);
    assert_eq!(says(&scene, &WORDS), Vec::<String>::new());
}

#[test]
fn an_erasure_leaves_a_receipt_that_names_nobody() {
    let (scene, id, session) = named_everywhere();
    backed_up(&scene);
    let held = holding(&scene, id);
    assert_eq!(held.len(), 1);
    let erasure = scene.app.erase_person(id, PlaceAnswers::default()).expect("erased");
    assert_eq!(says(&scene, &WORDS), Vec::<String>::new());
    let receipt = serde_json::to_string(&erasure).expect("JSON");
    assert!(WORDS.iter().all(|word| !receipt.contains(word)), "{receipt}");
    assert!(erasure.receipt.removed.identity);
    assert!(erasure.receipt.places.iter().any(|line| line.session_id == Some(session) && line.session_number == Some(1)));
    assert_eq!(erasure.receipt.backups.iter().map(|backup| backup.name.clone()).collect::<Vec<_>>(), held);
    assert_eq!(scene.app.erasures(Some(scene.programme.id)).expect("receipts"), [erasure], "and it is kept");
    assert!(scene.app.check_workspace().expect("a check").ok);
}

#[test]
fn each_place_can_be_settled_by_itself() {
    let (scene, id, _) = named_everywhere();
    let places = scene.app.name_places(id).expect("places");
    let section = places.iter().find(|place| place.kind == PlaceKind::Section).expect("a section").key.clone();
    let action = places.iter().find(|place| place.kind == PlaceKind::Action).expect("a promise").key.clone();
    let because = |reason: &str| PlaceAnswer::Leave { reason: reason.to_owned() };
    for (reason, code) in [(" ", Code::Blank), ("Behrouz asked for it", Code::NamesThem)] {
        let answers = PlaceAnswers { each: vec![(action.clone(), because(reason))], ..PlaceAnswers::default() };
        assert_eq!(scene.app.erase_person(id, answers).expect_err(reason).code, code);
    }
    let each = vec![(section, PlaceAnswer::TakeOut), (action.clone(), because("They wrote it themselves"))];
    let erasure = scene.app.erase_person(id, PlaceAnswers { each, ..PlaceAnswers::default() }).expect("erased");
    let line = |kind| erasure.receipt.places.iter().find(|line| line.kind == Some(kind)).expect("a line");
    assert_eq!((line(PlaceKind::Action).left, line(PlaceKind::Action).reasons.len()), (1, 1));
    assert_eq!(line(PlaceKind::Section).taken_out, 1);
    let left = says(&scene, &["Nikpayan"]);
    assert!(left.iter().any(|place| action.starts_with(place.as_str())), "{left:?}");
    assert!(!says(&scene, &["[…]"]).is_empty(), "what was taken out leaves its mark");
}

#[test]
fn afterwards_no_backup_opens_it() {
    let (scene, id, session) = named_everywhere();
    let risk = scene.person(1, "Parviz Homayounfar").participant.id;
    typed(&scene, session, "Parviz Homayounfar came late");
    backed_up(&scene);
    typed(&scene, session, "Another evening");
    backed_up(&scene);
    assert_eq!((holding(&scene, id).len(), holding(&scene, risk).len()), (2, 2));
    let erasure = scene.app.erase_person(id, PlaceAnswers::default()).expect("erased");
    scene.app.mark_at_risk(risk).expect("marked");
    let done = scene.app.clean_backups().expect("sealed again");
    assert_eq!((done.cleaned.len(), done.unreadable.len()), (2, 0));
    assert_eq!(holding(&scene, id), Vec::<String>::new());
    let workspace = scene.app.workspace().expect("a workspace");
    let names = |store: &Reader<'_>| {
        let named = |text: &str| WORDS.iter().chain(&["Parviz", "Homayounfar"]).any(|word| text.contains(word));
        let known = store.identity(risk)?.is_some();
        Ok(known || store.texts()?.iter().any(|text| named(&text.words)))
    };
    assert_eq!(workspace.backups_holding(names).expect("backups"), [], "no text of any backup names them");
    let receipt = scene.app.erasures(None).expect("receipts").remove(0);
    assert_eq!(receipt.id, erasure.id);
    assert!(receipt.receipt.backups.iter().all(|backup| backup.resealed_at.is_some()), "the receipt says so");
    assert_eq!(scene.app.clean_backups().expect("again"), CleanedBackups::default(), "there is nothing left to do");
    assert_eq!(workspace.prove_backups().expect("proved"), Vec::<String>::new());
}

#[test]
fn the_code_name_of_somebody_who_was_erased_is_nobody_elses_and_never_told() {
    let scene = Scene::new();
    let person = scene.person(1, "").participant;
    scene.app.erase_person(person.id, PlaceAnswers::default()).expect("erased");
    assert_ne!(scene.person(1, "").participant.code_name, person.code_name);
    let draft = ParticipantDraft { code_name: person.code_name.clone(), ..scene.draft(1) };
    assert_eq!(scene.app.add_person(scene.programme.id, draft).expect_err("taken").code, Code::CodeNameTaken);
    let session = scene.session(0, "2026-12-05T08:30").session.id;
    scene.app.start_session(session).expect("live");
    scene.app.close_session(session).expect("closed");
    scene.app.draft_summary(session).expect("a draft");
    let text = format!("Then {} sang.", person.code_name.en);
    let view = scene
        .app
        .edit_section(session, hamsokhan_domain::summary::SectionKey::Themes, hamsokhan_domain::Lang::En, text)
        .expect("edited");
    let found = view.findings.iter().find(|finding| finding.text == person.code_name.en).expect("a finding");
    assert_eq!(found.participant_id, None);
    let names = vec![Private::new("Somebody Else")];
    assert_eq!(scene.app.look_for(session, names).expect("looked"), []);
}
