//! Keys that were lost, damaged, leaked or made too cheap.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::TimeDelta;
use hamsokhan_domain::participant::Identity;
use hamsokhan_store::testing::{PASSPHRASE, TestWorkspace, append_numbered, now, numbered, participant, statement, workspace};
use hamsokhan_store::{KdfCost, Key, OldBackups, StoreError, Workspace, rekey_with, restore};

const PASS: Key<'static> = Key::Passphrase(PASSPHRASE);
const NEW: &str = "other words entirely now";

fn filled() -> (TestWorkspace, PathBuf) {
    let made = workspace();
    for number in 0..30 {
        append_numbered(&made, number).unwrap();
    }
    let path = made.path();
    (made, path)
}

fn closed() -> (PathBuf, tempfile::TempDir, String) {
    let (made, path) = filled();
    made.auto_backup(now()).unwrap();
    append_numbered(&made, 30).unwrap();
    made.closing_backup(now() + TimeDelta::minutes(1)).unwrap();
    let recovery = made.recovery.expose().to_owned();
    let (open, folder) = made.into_parts();
    open.close().unwrap();
    (path, folder, recovery)
}

fn rows(path: &Path, key: Key<'_>) -> Result<usize, StoreError> {
    let open = Workspace::open(path, key)?;
    let rows = numbered(&open)?.len();
    assert_eq!(open.check()?, [], "it is whole");
    open.close()?;
    Ok(rows)
}

fn backups(path: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(path.join("backups")).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.extension().is_some_and(|e| e == "hamsokhan-backup"));
    found.sort();
    found
}

#[test]
fn damaged_or_missing_keys_are_mended_from_the_copy_or_a_backup() {
    let (path, _folder, recovery) = closed();
    let keys = path.join("keys.json");
    let copy = path.join("keys-copy.json");
    let whole = fs::read(&keys).unwrap();
    assert_eq!(fs::read(&copy).unwrap(), whole, "the copy is the same");
    let damage: [&dyn Fn(&Path); 4] = [
        &|file| fs::remove_file(file).unwrap(),
        &|file| fs::write(file, "").unwrap(),
        &|file| fs::write(file, "{").unwrap(),
        &|file| {
            let mut bytes = fs::read(file).unwrap();
            bytes[200] ^= 1;
            fs::write(file, bytes).unwrap();
        },
    ];
    for (case, harm) in damage.iter().enumerate() {
        harm(&keys);
        let open = Workspace::open(&path, PASS).unwrap();
        assert!(open.keys_mended(), "case {case}: it says that it mended");
        open.close().unwrap();
        assert_eq!(fs::read(&keys).unwrap(), whole, "case {case}: mended from the copy");
        harm(&keys);
        harm(&copy);
        assert_eq!(rows(&path, Key::Recovery(&recovery)).unwrap(), 31, "case {case}: mended from a backup");
        assert_eq!(fs::read(&keys).unwrap(), whole, "case {case}: mended from a backup's header");
        harm(&copy);
        assert!(!Workspace::open(&path, PASS).unwrap().keys_mended(), "case {case}: a damaged copy alone is made anew quietly");
        assert_eq!(fs::read(&copy).unwrap(), whole, "case {case}: the copy is back");
    }
    for file in [&keys, &copy].into_iter().chain(&backups(&path)) {
        fs::write(file, "nonsense").unwrap();
    }
    assert!(matches!(rows(&path, PASS), Err(StoreError::Damaged)), "without any keys it is damaged, and says so");
}

#[test]
fn the_keys_of_a_newer_program_are_not_mended_away() {
    let (path, _folder, _) = closed();
    let keys = path.join("keys.json");
    let newer = fs::read_to_string(&keys).unwrap().replacen("\"version\": 1", "\"version\": 9,\n    \"more\": true", 1);
    fs::write(&keys, &newer).unwrap();
    assert!(matches!(rows(&path, PASS), Err(StoreError::Newer)), "it is called newer");
    assert_eq!(fs::read_to_string(&keys).unwrap(), newer, "and stays as it was");
}

#[test]
fn after_a_change_of_keys_nothing_opens_with_what_opened_it_before() {
    for old in [OldBackups::Reseal, OldBackups::Remove] {
        let (path, folder, recovery) = closed();
        let stolen = folder.path().join("stolen.json");
        fs::copy(path.join("keys.json"), &stolen).unwrap();
        let mut steps = Vec::new();
        let done =
            rekey_with(&path, PASS, NEW, old, now() + TimeDelta::minutes(9), KdfCost::FOR_TESTS, |n, of| steps.push((n, of)))
                .unwrap();
        assert!(steps.windows(2).all(|pair| pair[0].0 <= pair[1].0) && steps.last().is_some_and(|(n, of)| n == of), "{steps:?}");
        assert_eq!(rows(&path, Key::Passphrase(NEW)).unwrap(), 31, "{old:?}: all is there");
        assert_eq!(rows(&path, Key::Recovery(done.recovery.expose())).unwrap(), 31, "{old:?}: the new recovery key opens it");
        for key in [PASS, Key::Recovery(&recovery)] {
            assert!(matches!(rows(&path, key), Err(StoreError::WrongKey)), "{old:?}: the old keys do not");
        }
        let expected = if old == OldBackups::Reseal { (2, 0) } else { (0, 2) };
        assert_eq!((done.resealed, done.removed), expected, "{old:?}");
        let backups = backups(&path);
        assert!(!backups.is_empty(), "{old:?}: there is a backup under the new keys");
        for (n, file) in backups.iter().enumerate() {
            let to = folder.path().join(format!("Old{n}.hamsokhan"));
            assert!(matches!(restore(file, &to, PASS), Err(StoreError::WrongKey)), "{old:?}: no backup opens with the old");
            restore(file, &to, Key::Passphrase(NEW)).unwrap();
            assert!(rows(&to, Key::Passphrase(NEW)).unwrap() >= 30, "{old:?}: a resealed backup holds what it held");
        }
        // The old file of keys, kept by somebody who also knows the old passphrase.
        fs::copy(&stolen, path.join("keys.json")).unwrap();
        assert!(matches!(rows(&path, PASS), Err(StoreError::Damaged)), "{old:?}: the old keys no longer fit the database");
    }
}

#[test]
fn identities_are_sealed_anew_with_the_keys() {
    let (made, path) = filled();
    let person = participant(&made).unwrap();
    let who = Identity { name: "Neda".into(), ..Identity::default() };
    made.transact(|tx| tx.put_identity(person, &who)).unwrap();
    let (open, _folder) = made.into_parts();
    open.close().unwrap();
    rekey_with(&path, PASS, NEW, OldBackups::Reseal, now(), KdfCost::FOR_TESTS, |_, _| {}).unwrap();
    let open = Workspace::open(&path, Key::Passphrase(NEW)).unwrap();
    assert!(open.read(|store| store.identity(person)).unwrap() == Some(who), "who somebody is can still be read");
}

/// Not a test: the process that the next one ends at each step.
#[test]
#[ignore = "started by the test of a change of keys"]
fn child_that_changes_keys() {
    let Ok(path) = std::env::var("REKEY_AT") else { return };
    rekey_with(Path::new(&path), PASS, NEW, OldBackups::Reseal, now(), KdfCost::FOR_TESTS, |_, _| {}).unwrap();
}

#[test]
fn a_change_of_keys_killed_at_any_step_is_old_or_new_and_never_between() {
    let (path, folder, _) = closed();
    let (mut old, mut new) = (0, 0);
    for step in 1.. {
        let copy = folder.path().join(format!("Step{step}.hamsokhan"));
        copy_folder(&path, &copy);
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_changes_keys", "--ignored", "--nocapture"])
            .env("REKEY_AT", &copy)
            .env("HAMSOKHAN_TEST_DIE_AT", step.to_string())
            .output()
            .unwrap()
            .status;
        let opened = match rows(&copy, PASS) {
            Ok(rows) => {
                old += 1;
                rows
            }
            Err(StoreError::WrongKey) => {
                new += 1;
                rows(&copy, Key::Passphrase(NEW)).unwrap_or_else(|error| panic!("step {step}: opens with neither: {error}"))
            }
            Err(error) => panic!("step {step}: {error}"),
        };
        assert_eq!(opened, 31, "step {step}: nothing is missing");
        let left: Vec<_> = fs::read_dir(&copy).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().contains("rekey")), "step {step}: it was settled: {left:?}");
        assert_eq!(backups(&copy).len(), 2, "step {step}: both backups are there");
        fs::remove_dir_all(&copy).unwrap();
        if status.success() {
            break;
        }
    }
    assert!(old > 5 && new > 5, "it died on both sides of the change: {old} before, {new} after");
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_workspace_without_our_rules_is_refused() {
    let (made, path) = filled();
    statement(&made, "DROP TRIGGER identity_refused_at_risk_insert").unwrap();
    let (open, _folder) = made.into_parts();
    open.close().unwrap();
    assert!(matches!(rows(&path, PASS), Err(StoreError::Damaged)), "a workspace whose triggers are gone is not opened");
}

#[test]
fn a_backup_made_in_passing_is_proved_the_next_time() {
    let (path, _folder, _) = closed();
    let open = Workspace::open(&path, PASS).unwrap();
    let listed = open.backups().unwrap();
    assert_eq!(listed.iter().map(|b| b.proved).collect::<Vec<_>>(), [false, true], "newest first, and not proved yet");
    assert_eq!(open.prove_backups().unwrap(), Vec::<String>::new(), "it opens");
    assert!(open.backups().unwrap().iter().all(|backup| backup.proved), "now both are proved");
    assert!(open.closing_backup(now() + TimeDelta::minutes(5)).unwrap().is_none(), "nothing changed, so none is made");
    append_numbered(&open, 31).unwrap();
    let made = open.closing_backup(now() + TimeDelta::minutes(5)).unwrap().expect("a change brings one");
    let mut bytes = fs::read(&made).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&made, bytes).unwrap();
    assert_eq!(open.prove_backups().unwrap().len(), 1, "a damaged one is told");
    assert!(open.closing_backup(now() + TimeDelta::minutes(6)).unwrap().is_some(), "and another is made at the next chance");
    assert!(matches!(open.backup_file("../keys.json"), Err(StoreError::NotFound)), "only what was listed");
}

#[test]
fn a_change_before_a_crash_is_backed_up_after_it() {
    let (path, folder, _) = closed();
    let open = Workspace::open(&path, PASS).unwrap();
    append_numbered(&open, 31).unwrap();
    // As the disk is when the process dies: the journal is not folded.
    let copy = folder.path().join("Crashed.hamsokhan");
    copy_folder(&path, &copy);
    let after = Workspace::open(&copy, PASS).unwrap();
    assert!(after.auto_backup(now() + TimeDelta::minutes(5)).unwrap().is_some(), "the change is known");
    after.close().unwrap();
    let again = Workspace::open(&copy, PASS).unwrap();
    assert!(again.auto_backup(now() + TimeDelta::minutes(6)).unwrap().is_none(), "and not backed up twice");
    fs::create_dir(copy.join("backups/.left.hamsokhan-backup.0123456789abcdef.part")).unwrap();
    again.close().unwrap();
    Workspace::open(&copy, PASS).unwrap().close().unwrap();
    assert!(!copy.join("backups/.left.hamsokhan-backup.0123456789abcdef.part").exists(), "what was left half made is swept");
}
