use hamsokhan_domain::consent::ConsentKind;
use hamsokhan_domain::disclosure::Settlement;
use hamsokhan_domain::note::{NoteDraft, NoteKind};

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

#[test]
fn the_ledger_names_everyone_with_every_kind_of_consent() {
    let scene = Scene::new();
    let out = scene.folder.path().join("out");
    let mut people = Vec::new();
    let session = closed(&scene, |scene, session| {
        let (quoted, noted) = (scene.person(0, ""), scene.person(1, ""));
        consent(scene, &quoted, &QUOTING, true);
        consent(scene, &noted, &[ConsentKind::Notes, ConsentKind::ShareWithThirdParty], true);
        said(scene, session, &quoted, "My street has more dogs than trees.");
        let of = NoteDraft { participant_id: Some(noted.participant.id), ..NoteDraft::new(NoteKind::Theme, "Shade is missed.") };
        scene.app.add_note(session, of).expect("a note");
        people = vec![quoted.participant.id, noted.participant.id];
    });
    scene.app.draft_summary(session).expect("a draft");
    let release = scene.app.release(draft(session), &out).expect("released");
    let by = |id: ParticipantId| release.reliance.iter().find(|on| on.participant_id == id).map(|on| on.consents.clone());
    assert_eq!(by(people[0]).expect("quoted"), QUOTING);
    assert_eq!(by(people[1]).expect("in a note"), [ConsentKind::Notes, ConsentKind::ShareWithThirdParty]);
    assert!(release.files.iter().all(|file| file.completed), "every file has its name");
    let listed = scene.app.releases(None).expect("releases").remove(0);
    assert_eq!(listed, release, "and it is kept so");
}

#[test]
fn a_released_file_is_known_again_and_no_other() {
    let scene = Scene::new();
    let out = scene.folder.path().join("out");
    let session = closed(&scene, |scene, session| {
        note(scene, session, NoteKind::Theme, "Shade.");
    });
    scene.app.draft_summary(session).expect("a draft");
    let release = scene.app.release(draft(session), &out).expect("released");
    for (place, file) in release.files.iter().enumerate() {
        let renamed = out.join("as somebody named it");
        std::fs::copy(out.join(&file.name), &renamed).expect("a copy");
        let verdict = scene.app.verify_file(&renamed).expect("read");
        let known = &verdict.known[0];
        assert_eq!((verdict.known.len(), known.release_id, &known.file), (1, release.id, file));
        assert_eq!((known.place as usize, known.of as usize, &known.recipient), (place + 1, 2, &release.recipient));
        let mut bytes = std::fs::read(&renamed).expect("it");
        bytes[40] ^= 1;
        std::fs::write(&renamed, bytes).expect("changed");
        assert_eq!(scene.app.verify_file(&renamed).expect("read").known, [], "one bit is another file");
    }
    assert_eq!(code(scene.app.verify_file(&out.join("not there"))), Some(Code::FileNotFound));
}

#[test]
fn the_ledger_only_grows() {
    let scene = Scene::new();
    let out = scene.folder.path().join("out");
    let mut speaker = None;
    let session = closed(&scene, |scene, session| {
        let person = scene.person(0, "");
        consent(scene, &person, &QUOTING, true);
        said(scene, session, &person, "My street has more dogs than trees.");
        speaker = Some(person.participant.id);
    });
    scene.app.draft_summary(session).expect("a draft");
    scene.app.release(draft(session), &out).expect("released");
    let workspace = scene.app.workspace().expect("open");
    for (table, change) in [
        ("release", "recipient = ''"),
        ("release_file", "sha256 = sha256"),
        ("release_named", "name = name"),
        ("release_reliance", "attribution = 'none'"),
    ] {
        for sql in [format!("UPDATE {table} SET {change}"), format!("DELETE FROM {table}")] {
            assert!(hamsokhan_store::testing::statement(&workspace, &sql).is_err(), "{sql} is refused by the database");
        }
    }
    let count = |listed: &[Release]| listed.iter().map(|r| (r.files.len(), r.reliance.len())).collect::<Vec<_>>();
    assert_eq!(count(&scene.app.releases(None).expect("releases")), [(2, 1)]);
    scene
        .app
        .erase_person(speaker.expect("somebody"), hamsokhan_domain::erasure::PlaceAnswers::default())
        .expect("erasing is the one exception");
    assert_eq!(count(&scene.app.releases(None).expect("releases")), [(2, 0)]);
}

/// Not a test: the process that the next one ends at each step.
#[test]
#[ignore = "started by the test of a release that is cut off"]
fn child_that_releases() {
    let (Ok(path), Ok(session)) = (std::env::var("RELEASE_FROM"), std::env::var("RELEASE_SESSION")) else { return };
    let app = App::default();
    app.open_workspace(Path::new(&path), hamsokhan_store::testing::PASSPHRASE).expect("open");
    app.release(draft(session.parse().expect("a session")), &Path::new(&path).with_extension("out")).expect("released");
}

#[test]
fn a_release_cut_off_at_any_step_leaves_no_file_that_the_ledger_does_not_know() {
    let scene = Scene::new();
    let session = closed(&scene, |scene, session| {
        note(scene, session, NoteKind::Theme, "Shade.");
    });
    scene.app.draft_summary(session).expect("a draft");
    let from = scene.app.workspace().expect("open").path().to_owned();
    scene.app.leave().expect("closed");
    // How many steps were cut off before the release was in the ledger, after it, and after all was done.
    let (mut before, mut between, mut done) = (0, 0, 0);
    for step in 1.. {
        let path = scene.folder.path().join(format!("Step{step}.hamsokhan"));
        copy_folder(&from, &path);
        let output = std::process::Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "release::tests::child_that_releases", "--ignored", "--nocapture"])
            .env("RELEASE_FROM", &path)
            .env("RELEASE_SESSION", session.to_string())
            .env("HAMSOKHAN_TEST_DIE_AT", step.to_string())
            .output()
            .expect("it ran");
        let app = App::default();
        app.open_workspace(&path, hamsokhan_store::testing::PASSPHRASE).expect("it opens");
        let out = path.with_extension("out");
        let releases = app.releases(None).expect("releases");
        let files: Vec<_> = std::fs::read_dir(&out).into_iter().flatten().map(|entry| entry.expect("an entry").path()).collect();
        for file in &files {
            let bytes = std::fs::read(file).expect("a file");
            if file.extension().is_some_and(|ending| ending == "part") {
                assert!(!releases.is_empty() || bytes.iter().all(|b| *b == 0), "step {step}: room with words in it");
            } else {
                assert_eq!(app.verify_file(file).expect("read").known.len(), 1, "step {step}: {} is unknown", file.display());
            }
        }
        let completed = releases.iter().flat_map(|release| &release.files).filter(|file| file.completed);
        for file in completed.clone() {
            let bytes = std::fs::read(out.join(&file.name)).expect("what is complete is there");
            assert_eq!(sha256(&bytes), file.sha256, "step {step}: and is what the ledger says");
        }
        match (releases.len(), completed.count()) {
            (0, 0) => before += 1,
            (1, 0) => between += 1,
            (1, 2) => done += 1,
            other => panic!("step {step}: {other:?}"),
        }
        // What was cut off does not stand in the way of the next try, and leaves nothing behind.
        app.release(draft(session), &out).expect("released at last");
        let left: Vec<_> =
            std::fs::read_dir(&out).expect("the folder").map(|entry| entry.expect("an entry").file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".part")), "step {step}: {left:?}");
        if output.status.success() {
            break;
        }
    }
    assert!(before >= 2 && between >= 4 && done >= 1, "{before} before, {between} between, {done} after");
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
