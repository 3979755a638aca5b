use hamsokhan_domain::consent::ConsentKind;
use hamsokhan_domain::disclosure::Settlement;
use hamsokhan_domain::note::NoteKind;

use super::*;
use crate::summary::tests::{QUOTING, closed, consent, note, said};
use crate::testing::Scene;

fn draft(session_id: SessionId) -> ReleaseDraft {
    let formats = vec![FileFormat::Html, FileFormat::Docx, FileFormat::Html];
    ReleaseDraft { session_id, formats, lang: DocumentLang::Both, recipient: "Office of the Mayor".into(), acknowledged: true }
}

fn code<T>(result: Result<T>) -> Option<Code> {
    result.err().map(|error| error.code)
}

#[test]
fn nothing_leaves_before_its_time() {
    let scene = Scene::new();
    let out = scene.folder.path().join("out");
    let session = closed(&scene, |scene, session| {
        scene.person(1, "Parviz Homayounfar");
        note(scene, session, NoteKind::Theme, "Parviz spoke of water.");
    });
    assert_eq!(code(scene.app.release(draft(session), &out)), Some(Code::NoSummary));
    let view = scene.app.draft_summary(session).expect("a draft");
    let refused = scene.app.release(draft(session), &out).expect_err("a finding is open");
    assert_eq!((refused.code, refused.args["count"].as_str()), (Code::FindingsOpen, "1"));
    scene.app.settle_finding(view.findings[0].id, Settlement::Replace { text: "Somebody".into() }).expect("settled");
    let unsure = ReleaseDraft { acknowledged: false, ..draft(session) };
    assert_eq!(code(scene.app.release(unsure, &out)), Some(Code::NotAcknowledged));
    let nothing = ReleaseDraft { formats: Vec::new(), ..draft(session) };
    assert_eq!(code(scene.app.release(nothing, &out)), Some(Code::NoFormats));
    assert!(!out.exists(), "no refusal leaves anything behind");
    std::fs::write(&out, "a file where a folder should be").expect("a file");
    assert_eq!(code(scene.app.release(draft(session), &out)), Some(Code::WriteFailed));
    assert!(scene.app.releases(None).expect("releases").is_empty(), "nothing was recorded");
}

#[test]
fn a_release_is_written_recorded_and_found_again_by_a_withdrawal() {
    let scene = Scene::new();
    let out = scene.folder.path().join("out");
    let mut speaker = None;
    let session = closed(&scene, |scene, session| {
        let person = scene.person(0, "");
        consent(scene, &person, &QUOTING, true);
        said(scene, session, &person, "My street has more dogs than trees.");
        speaker = Some(person);
    });
    let speaker = speaker.expect("somebody");
    scene.app.draft_summary(session).expect("a draft");
    let page = scene.app.preview_document(session, DocumentLang::En).expect("a page");
    assert!(page.contains("My street has more dogs than trees."), "the preview is the document");
    let release = scene.app.release(draft(session), &out).expect("released");
    assert_eq!(
        release.files.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(),
        ["hamsokhan-summary-1-both.docx", "hamsokhan-summary-1-both.html"]
    );
    for file in &release.files {
        let bytes = std::fs::read(out.join(&file.name)).expect("the file");
        assert_eq!((sha256(&bytes), bytes.len()), (file.sha256.clone(), file.bytes as usize), "the ledger tells what left");
    }
    assert_eq!(scene.app.session(session).expect("the session").session.state, SessionState::Summarised);
    assert_eq!(release.relied_on, [speaker.participant.id]);
    let listed = scene.app.releases(Some(session)).expect("releases");
    assert_eq!((listed.len(), &listed[0].withdrawn), (1, &Vec::new()), "every consent stands");
    consent(&scene, &speaker, &[ConsentKind::ShareWithThirdParty], false);
    let listed = scene.app.releases(None).expect("releases");
    assert_eq!(listed[0].withdrawn, [speaker.participant.id], "a withdrawal finds earlier releases");
    let again = scene.app.release(draft(session), &out).expect_err("and blocks later ones");
    assert_eq!(again.code, Code::FindingsOpen);
}

#[test]
fn the_same_summary_gives_the_same_files() {
    let scene = Scene::new();
    let out = scene.folder.path().join("out");
    let session = closed(&scene, |scene, session| {
        note(scene, session, NoteKind::Theme, "Shade.");
    });
    scene.app.draft_summary(session).expect("a draft");
    let first = scene.app.release(draft(session), &out).expect("released");
    scene.pass(86_400);
    let second = scene.app.release(draft(session), &out).expect("released again");
    assert_eq!(first.files, second.files, "same snapshot, same bytes, same names");
    assert_eq!((first.draft, second.draft), (1, 2));
}

#[test]
fn what_changed_after_the_review_is_not_recorded_as_released() {
    let scene = Scene::new();
    let session = closed(&scene, |scene, session| {
        note(scene, session, NoteKind::Theme, "Shade.");
    });
    scene.app.draft_summary(session).expect("a draft");
    let frozen = scene.app.freeze(session).expect("nothing is open");
    let sides = scene.programme.sides.iter().map(|side| hamsokhan_domain::programme::SideDraft {
        id: Some(side.id),
        ..hamsokhan_domain::programme::SideDraft::with_habits(side.name.clone(), side.zone.clone())
    });
    let other = hamsokhan_domain::Bilingual::new("Two other rivers", "دو رود دیگر");
    let draft = hamsokhan_domain::programme::ProgrammeDraft::new(other, sides.collect());
    scene.app.update_programme(scene.programme.id, draft).expect("renamed while the files were made");
    let refused = scene.app.record(&frozen, String::new(), Vec::new());
    assert_eq!(code(refused), Some(Code::ReviewStale), "the files would say what the review has not read");
    assert!(scene.app.releases(None).expect("releases").is_empty());
}
