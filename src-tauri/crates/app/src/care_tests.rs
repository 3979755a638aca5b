use std::sync::atomic::{AtomicU32, Ordering};

use hamsokhan_domain::erasure::PlaceAnswers;
use hamsokhan_domain::note::{NoteDraft, NoteKind};
use hamsokhan_store::testing::PASSPHRASE;

use super::*;
use crate::changed::Entity;
use crate::testing::{Scene, closed_app};

const NEW: &str = "copper orchard window thistle";

/// The workspace of a scene, closed and opened again, so that it is looked after.
fn reopened(scene: &Scene) -> PathBuf {
    let path = scene.app.workspace().expect("open").path().to_owned();
    scene.app.open_workspace(&path, PASSPHRASE).expect("opened");
    path
}

fn kinds(app: &App) -> Vec<ActivityKind> {
    app.activity().expect("a record").into_iter().map(|one| one.kind).collect()
}

#[test]
fn damage_is_told_at_once_and_does_not_keep_anybody_out() {
    let scene = Scene::new();
    let path = reopened(&scene);
    scene.app.lock().expect("locked");
    let database = path.join("workspace.db");
    let mut bytes = std::fs::read(&database).expect("the database");
    let last = bytes.len() - 100;
    bytes[last] ^= 1;
    std::fs::write(&database, bytes).expect("damaged");
    let told = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&told);
    scene.app.on_changed(Box::new(move |changed| {
        counted.fetch_add(u32::from(changed.items.contains(&(Entity::Workspace, None))), Ordering::SeqCst);
    }));
    scene.app.open_workspace(&path, PASSPHRASE).expect("what can be read is read");
    assert_eq!(scene.app.refuse_damage().expect_err("a script is refused").code, Code::Damaged);
    assert!(scene.app.condition().expect("a condition").damaged);
    assert_eq!(told.load(Ordering::SeqCst), 1, "and the window is told");
    let backups = scene.app.backups().expect("a list");
    scene.app.lock().expect("locked");
    scene.app.open_workspace(&path, PASSPHRASE).expect("opened");
    assert_eq!(scene.app.backups().expect("a list"), backups, "damage is not backed up in the place of what is sound");
}

#[test]
fn after_new_keys_the_work_goes_on_and_nothing_old_opens_it() {
    let scene = Scene::new();
    scene.person(1, "بهروز نیک‌پی");
    let path = reopened(&scene);
    let nobody = |_, _| {};
    let wrong = scene.app.renew_keys("not the passphrase", NEW, OldBackups::Reseal, nobody).err().expect("wrong");
    assert_eq!(wrong.code, Code::WrongPassphrase);
    assert!(scene.app.unlocked(), "a wrong passphrase locks nobody out");
    let weak = scene.app.renew_keys(PASSPHRASE, "short", OldBackups::Reseal, nobody).err().expect("weak");
    assert_eq!(weak.code, Code::WeakPassphrase);
    let draft = Draft { key: "live:1".to_owned(), text: "Half a sentence".into() };
    scene.app.keep_draft(draft.clone()).expect("kept");
    let mut steps = Vec::new();
    let renewed = scene.app.renew_keys(PASSPHRASE, NEW, OldBackups::Reseal, |done, of| steps.push((done, of))).ok();
    let renewed = renewed.expect("new keys");
    assert!(renewed.finished && steps.last().is_some_and(|(done, of)| done == of), "{steps:?}");
    assert_eq!(scene.app.workspace_info().expect("open").people, 1, "the workspace is open, and all is there");
    assert!(kinds(&scene.app).contains(&ActivityKind::KeysRenewed));
    assert_eq!(scene.app.drafts().expect("drafts"), [draft], "what was being typed is still there");
    scene.app.practise_recovery_key(&renewed.recovery_key).expect("the new recovery key is the one");
    scene.app.lock().expect("locked");
    assert_eq!(scene.app.open_workspace(&path, PASSPHRASE).expect_err("old").code, Code::WrongPassphrase);
    scene.app.open_workspace(&path, NEW).expect("new");
}

#[test]
fn the_recovery_key_is_asked_for_once_after_a_month() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("Rivers.hamsokhan");
    let (app, clock) = closed_app();
    let recovery = app.create_workspace(&path, PASSPHRASE).expect("a workspace");
    let asked = || app.condition().expect("a condition").practise;
    let pass = |days: i64| clock.fetch_add(days * 86_400_000, std::sync::atomic::Ordering::Relaxed);
    pass(29);
    assert!(!asked(), "not yet");
    pass(2);
    assert!(asked());
    assert_eq!(app.practise_recovery_key("AAAA-BBBB").expect_err("a typo").code, Code::WrongRecoveryKey);
    assert!(asked(), "a wrong one is not it");
    app.practise_recovery_key(&recovery).expect("right");
    assert!(!asked(), "and never again");
    let new = app.new_recovery_key(PASSPHRASE).expect("another");
    assert_eq!(app.practise_recovery_key(&recovery).expect_err("the old one").code, Code::WrongRecoveryKey);
    pass(31);
    assert!(asked(), "a new key is a new paper");
    app.practise_recovery_key(&new).expect("the new one");
    let (file, copy) = (folder.path().join("all.hamsokhan-backup"), folder.path().join("Copy.hamsokhan"));
    app.backup(&file).expect("a backup");
    app.restore_with_recovery_key(&file, &copy, &new, NEW).expect("restored by the recovery key");
    assert_eq!(app.workspace_info().expect("open").name, "Copy");
    app.lock().expect("locked");
    app.open_workspace(&copy, NEW).expect("the copy has the new passphrase");
}

#[test]
fn packing_erases_here_what_the_file_brings_back_there() {
    let scene = Scene::new();
    scene.person(1, "بهروز نیک‌پی");
    let path = reopened(&scene);
    let file = scene.folder.path().join("travel.hamsokhan-backup");
    assert_eq!(scene.app.pack_and_erase(&file, "not it").expect_err("wrong").code, Code::WrongPassphrase);
    assert!(path.join("workspace.db").exists(), "nothing happens without the passphrase");
    std::fs::write(&file, "mine").expect("a file");
    assert_eq!(scene.app.pack_and_erase(&file, PASSPHRASE).expect_err("taken").code, Code::AlreadyExists);
    assert!(scene.app.unlocked(), "without a proved file nothing is erased");
    std::fs::remove_file(&file).expect("gone");
    scene.app.pack_and_erase(&file, PASSPHRASE).expect("packed");
    assert!(!scene.app.unlocked() && !path.exists(), "it is gone from here");
    let back = scene.folder.path().join("Back.hamsokhan");
    scene.app.restore_workspace(&file, &back, PASSPHRASE).expect("back");
    assert_eq!(scene.app.open_workspace(&back, PASSPHRASE).expect("opened").people, 1);
    scene.app.erase_workspace(PASSPHRASE).expect("erased");
    assert!(!back.exists());
}

#[test]
fn what_was_done_is_written_down_and_the_record_is_proved() {
    let scene = Scene::new();
    let person = scene.person(1, "بهروز نیک‌پی").participant.id;
    let nobody = scene.person(1, "").participant.id;
    for _ in 0..3 {
        scene.app.reveal_identity(person).expect("shown");
    }
    scene.app.reveal_identity(nobody).expect("nothing to show");
    scene.pass(120);
    scene.app.reveal_identity(person).expect("shown again");
    scene.app.erase_person(person, PlaceAnswers::default()).expect("erased");
    scene.app.change_passphrase(PASSPHRASE, NEW).expect("changed");
    scene.app.backup(&scene.folder.path().join("a.hamsokhan-backup")).expect("a backup");
    use ActivityKind::{BackedUpToFile, IdentityRevealed, PassphraseChanged, PersonErased};
    let expected = [IdentityRevealed, IdentityRevealed, PersonErased, PassphraseChanged, BackedUpToFile];
    assert_eq!(kinds(&scene.app), expected, "each look once, and no look where nothing was shown");
    let check = scene.app.verify_activity().expect("a check");
    assert_eq!((check.entries, check.broken_at), (5, None));
}

#[test]
fn notes_keep_their_order_under_a_clock_that_is_set_back() {
    let scene = Scene::new();
    let session = scene.session(0, "2026-12-05T08:30").session.id;
    let say = |text: &str| drop(scene.app.add_note(session, NoteDraft::new(NoteKind::Theme, text)).expect("a note"));
    say("one");
    scene.pass(60);
    say("two");
    scene.pass(-3600);
    say("three");
    // The program is started again, an hour back.
    reopened(&scene);
    say("four");
    scene.pass(-10 * 365 * 86_400);
    say("five");
    let texts: Vec<String> = scene.app.notes(session).expect("notes").into_iter().map(|note| note.text).collect();
    assert_eq!(texts, ["one", "two", "three", "four", "five"]);
}
