//! What becomes of a workspace that is damaged, carried away or erased: on real encrypted files.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use hamsokhan_store::testing::{CANARY, PASSPHRASE, append_numbered, now, numbered, workspace};
use hamsokhan_store::{Key, Looked, StoreError, Workspace, erase, repair, restore};

const PASS: Key<'_> = Key::Passphrase(PASSPHRASE);

/// A closed workspace with rows 0 to 299 and two backups.
fn closed() -> (PathBuf, tempfile::TempDir) {
    let made = workspace();
    let path = made.path();
    for number in 0..150 {
        append_numbered(&made, number).unwrap();
    }
    made.auto_backup(now() + TimeDelta::minutes(1)).unwrap().unwrap();
    for number in 150..300 {
        append_numbered(&made, number).unwrap();
    }
    made.closing_backup(now() + TimeDelta::minutes(40)).unwrap().unwrap();
    let (open, folder) = made.into_parts();
    open.close().unwrap();
    (path, folder)
}

fn rows(path: &Path) -> Vec<u32> {
    numbered(&Workspace::open(path, PASS).unwrap()).unwrap()
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()))
        .collect();
    found.sort();
    found
}

#[test]
fn damage_behind_the_first_pages_is_found_behind_and_not_by_opening() {
    let (path, _folder) = closed();
    let database = path.join("workspace.db");
    let mut bytes = fs::read(&database).unwrap();
    // Where the rows are, which came last: which of these pages are in use is SQLite's affair.
    let schema = bytes.len() / 4096 - 16;
    bytes.chunks_mut(4096).skip(schema).for_each(|page| page[100] ^= 1);
    fs::write(&database, bytes).unwrap();
    let open = Workspace::open(&path, PASS).unwrap();
    assert_eq!(open.look().unwrap(), Looked::Damaged, "the look finds it");
    open.leave();
    assert_eq!(open.look().unwrap(), Looked::Stopped, "and stops when the workspace is about to close");
}

#[test]
fn what_can_be_read_is_saved_and_the_original_stays() {
    let (path, folder) = closed();
    let database = path.join("workspace.db");
    let sound = fs::read(&database).unwrap();
    let pages = sound.len() / 4096;
    let mut costly = Vec::new();
    for (turn, page) in (1..pages).step_by(pages / 24).enumerate() {
        let mut damaged = sound.clone();
        damaged[page * 4096 + 77] ^= 4;
        fs::write(&database, &damaged).unwrap();
        let before = files(&path);
        let target = folder.path().join(format!("Saved{turn}.hamsokhan"));
        let saved = repair(&path, &target, PASS).unwrap();
        assert_eq!(files(&path), before, "page {page}: the original is as it was");
        let open = Workspace::open(&target, PASS).unwrap();
        assert_eq!(open.check().unwrap(), [], "page {page}: what was saved is sound");
        let found = numbered(&open).unwrap();
        assert!(found.iter().all(|number| *number < 300), "page {page}: nothing is invented");
        if found.len() < 200 {
            costly.push((page, found.len()));
        }
        if saved.from_backup.is_none() && saved.incomplete.is_empty() {
            assert_eq!(found.len(), 300, "page {page}: told as complete and is");
        }
    }
    // The page with the one session that all of them belong to, and the top of their tree, cost many: which pages these are
    // differs from run to run, since ids do.
    assert!(costly.len() <= 2, "one damaged page costs few rows; these left so many of 300: {costly:?}");
    fs::write(&database, &sound).unwrap();
    let target = folder.path().join("Whole.hamsokhan");
    let saved = repair(&path, &target, PASS).unwrap();
    assert!(saved.incomplete.is_empty() && saved.orphans == 0, "{saved:?}");
    assert_eq!(rows(&target), (0..300).collect::<Vec<_>>(), "a sound one is saved whole");
    assert!(matches!(repair(&path, &target, PASS), Err(StoreError::AlreadyExists)), "nothing is written over");
    let wrong = repair(&path, &folder.path().join("X.hamsokhan"), Key::Passphrase("not it at all"));
    assert!(matches!(wrong, Err(StoreError::WrongKey)), "and only with the key");
}

#[test]
fn where_nothing_can_be_read_the_newest_backup_takes_its_place() {
    let (path, folder) = closed();
    fs::write(path.join("workspace.db"), b"not a database at all").unwrap();
    let target = folder.path().join("Saved.hamsokhan");
    let saved = repair(&path, &target, PASS).unwrap();
    assert_eq!(saved.from_backup, Some(now() + TimeDelta::minutes(40)), "and it is told");
    assert_eq!(rows(&target).len(), 300, "the newest");
    fs::remove_dir_all(path.join("backups")).unwrap();
    let none = repair(&path, &folder.path().join("None.hamsokhan"), PASS);
    assert!(matches!(none, Err(StoreError::Damaged)), "with no backup nothing is made up");
}

#[test]
fn a_backup_is_restored_into_a_copy_that_opens_with_todays_passphrase() {
    let (path, folder) = closed();
    let open = Workspace::open(&path, PASS).unwrap();
    open.change_passphrase(PASS, "another passphrase of today").unwrap();
    let target = folder.path().join("Then.hamsokhan");
    let oldest = open.backups().unwrap().pop().unwrap();
    open.restore_copy(&oldest.name, &target).unwrap();
    let then = Workspace::open(&target, Key::Passphrase("another passphrase of today")).unwrap();
    assert_eq!(numbered(&then).unwrap().len(), 150, "as it was then");
    assert!(matches!(open.restore_copy(&oldest.name, &target), Err(StoreError::AlreadyExists)));
    assert!(matches!(open.restore_copy("../keys.json", &folder.path().join("X")), Err(StoreError::NotFound)));
}

#[test]
fn an_erased_workspace_leaves_neither_keys_nor_files_of_its_own() {
    let (path, folder) = closed();
    let open = Workspace::open(&path, PASS).unwrap();
    let packed = folder.path().join("Packed.hamsokhan-backup");
    open.backup(&packed, now()).unwrap();
    assert!(matches!(erase(&path), Err(StoreError::InUse)), "not while it is open");
    open.close().unwrap();
    fs::write(path.join("letter.txt"), "mine").unwrap();
    // A second name of the same file shows what was written over.
    let witness = folder.path().join("witness");
    fs::hard_link(path.join("keys.json"), &witness).unwrap();
    let keys = fs::read(&witness).unwrap();
    erase(&path).unwrap();
    assert!(fs::read(&witness).unwrap() != keys, "the keys were written over, not only unlinked");
    let left: Vec<_> = fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["letter.txt"], "what is somebody else's stays");
    assert!(matches!(erase(&path), Err(StoreError::NotAWorkspace)), "there is nothing left to erase");
    let back = folder.path().join("Back.hamsokhan");
    restore(&packed, &back, PASS).unwrap();
    assert_eq!(rows(&back).len(), 300, "and the file that was carried brings it all back");
    assert!(!fs::read(&packed).unwrap().windows(CANARY.len()).any(|some| some == CANARY.as_bytes()));
}

#[test]
fn a_key_is_proved_without_changing_anything() {
    let made = workspace();
    made.proves(PASS).unwrap();
    made.proves(Key::Recovery(made.recovery.expose())).unwrap();
    assert!(matches!(made.proves(Key::Passphrase("no")), Err(StoreError::WrongKey)));
    assert!(matches!(made.proves(Key::Recovery("AAAA")), Err(StoreError::RecoveryKeyTypo)));
}
