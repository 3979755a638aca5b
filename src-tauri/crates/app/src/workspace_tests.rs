use super::*;
use crate::testing::closed_app;

const PASSPHRASE: &str = "walnut ivory lantern river";

#[test]
fn a_workspace_is_made_locked_opened_and_recovered() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("Rivers.hamsokhan");
    let (app, _) = closed_app();
    assert_eq!(app.workspace_info().expect_err("nothing is open").code, Code::Locked);
    let weak = app.create_workspace(&path, "short").expect_err("too short");
    assert_eq!((weak.code, &weak.args["min"]), (Code::WeakPassphrase, &MIN_PASSPHRASE.to_string()));
    let recovery = app.create_workspace(&path, PASSPHRASE).expect("a workspace");
    let info = app.workspace_info().expect("info");
    assert_eq!((info.name.as_str(), info.programmes, info.demo, info.read_only), ("Rivers", 0, false, false));
    assert!(app.check_workspace().expect("a check").ok);
    app.lock().expect("locked");
    assert!(!app.unlocked());
    assert_eq!(app.open_workspace(&path, "not the passphrase").expect_err("wrong").code, Code::WrongPassphrase);
    assert_eq!(app.recover_workspace(&path, "AAAA-BBBB", PASSPHRASE).expect_err("a typo").code, Code::WrongRecoveryKey);
    app.recover_workspace(&path, &recovery, "another passphrase now").expect("recovered");
    app.lock().expect("locked");
    assert_eq!(app.open_workspace(&path, PASSPHRASE).expect_err("the old one").code, Code::WrongPassphrase);
    app.open_workspace(&path, "another passphrase now").expect("the new one");
    // Opening again closes first: one application is not in its own way.
    app.open_workspace(&path, "another passphrase now").expect("opened again");
    assert_eq!(app.create_workspace(&path, PASSPHRASE).expect_err("there is one").code, Code::AlreadyExists);
}

#[test]
fn a_script_that_comes_and_goes_is_backed_up_every_half_hour() {
    let scene = crate::testing::Scene::new();
    let path = scene.app.workspace().expect("open").path().to_owned();
    // Each time a change, and the workspace closed and opened again.
    let backups_after = |seconds: i64, name: &str| {
        scene.pass(seconds);
        scene.person(1, name);
        scene.app.leave().expect("left");
        scene.app.open_workspace(&path, hamsokhan_store::testing::PASSPHRASE).expect("opened").backups
    };
    assert_eq!(backups_after(0, "بهروز نیک‌پی"), 1, "the first change is backed up");
    assert_eq!(backups_after(60, "شهلا نیک‌پی"), 1, "a backup of a minute ago is good enough");
    assert_eq!(backups_after(1_800, "مینا نیک‌پی"), 2, "one of half an hour ago is not");
}

#[test]
fn a_backup_becomes_a_workspace_again() {
    let scene = crate::testing::Scene::new();
    let (file, path) = (scene.folder.path().join("copy.hamsokhan-backup"), scene.folder.path().join("Again.hamsokhan"));
    scene.person(1, "بهروز نیک‌پی");
    scene.app.backup(&file).expect("a backup");
    let wrong = scene.app.restore_workspace(&file, &path, "not the passphrase").expect_err("wrong key");
    assert_eq!(wrong.code, Code::WrongPassphrase);
    scene.app.restore_workspace(&file, &path, hamsokhan_store::testing::PASSPHRASE).expect("restored");
    let info = scene.app.open_workspace(&path, hamsokhan_store::testing::PASSPHRASE).expect("opened");
    assert_eq!((info.programmes, info.people), (1, 1), "everything is there");
    let missing = scene.folder.path().join("nothing.hamsokhan-backup");
    assert_eq!(
        scene.app.restore_workspace(&missing, &path.with_extension("x"), "y").expect_err("no file").code,
        Code::FileNotFound
    );
}
