//! Backups open to what was there, and a damaged one opens to nothing.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

use std::fs;
use std::path::Path;

use chrono::TimeDelta;
use hamsokhan_store::testing::{PASSPHRASE, TestWorkspace, append_numbered, now, numbered, workspace};
use hamsokhan_store::{Key, StoreError, Workspace, restore};

fn filled(rows: u32) -> TestWorkspace {
    let made = workspace();
    for number in 0..rows {
        append_numbered(&made, number).unwrap();
    }
    made
}

fn restored(file: &Path, target: &Path) -> Result<Vec<u32>, StoreError> {
    restore(file, target, Key::Passphrase(PASSPHRASE))?;
    let open = Workspace::open(target, Key::Passphrase(PASSPHRASE))?;
    let rows = numbered(&open)?;
    assert_eq!(open.check()?, [], "a restored workspace is whole");
    open.close()?;
    Ok(rows)
}

#[test]
fn a_backup_is_the_workspace_as_it_was() {
    let made = filled(40);
    let out = made.path().with_extension("hamsokhan-backup");
    made.backup(&out, now()).unwrap();
    append_numbered(&made, 40).unwrap();
    assert!(matches!(made.backup(&out, now()), Err(StoreError::AlreadyExists)), "a backup is never overwritten");
    let target = made.path().with_file_name("Back.hamsokhan");
    assert_eq!(restored(&out, &target).unwrap(), (0..40).collect::<Vec<_>>(), "what was written later is not in it");
    assert!(matches!(restored(&out, &target), Err(StoreError::AlreadyExists)), "restoring never overwrites");
    let by_recovery = made.path().with_file_name("Paper.hamsokhan");
    restore(&out, &by_recovery, Key::Recovery(made.recovery.expose())).unwrap();
    let wrong = restore(&out, &made.path().with_file_name("W.hamsokhan"), Key::Passphrase("wrong"));
    assert!(matches!(wrong, Err(StoreError::WrongKey)), "a backup has a key like its workspace");
    let strange =
        restore(&made.path().join("keys.json"), &made.path().with_file_name("S.hamsokhan"), Key::Passphrase(PASSPHRASE));
    assert!(matches!(strange, Err(StoreError::NotABackup)), "another kind of file is not a backup");
    let names: Vec<_> = fs::read_dir(made.path().parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 4, "no staging is left behind: {names:?}");
}

#[test]
fn a_cut_backup_is_refused() {
    let made = filled(120);
    let out = made.path().with_extension("hamsokhan-backup");
    made.backup(&out, now()).unwrap();
    let whole = fs::read(&out).unwrap();
    let cut = made.path().with_extension("cut");
    let target = made.path().with_file_name("Cut.hamsokhan");
    let step = 64 * 1024;
    let lengths = (0..whole.len()).step_by(step).chain([1, 16, 24, 500, 2000, whole.len() - 1, whole.len() - 16]);
    let mut tried = 0;
    for length in lengths {
        fs::write(&cut, &whole[..length]).unwrap();
        let refused = restored(&cut, &target);
        assert!(matches!(refused, Err(StoreError::Damaged | StoreError::NotABackup)), "cut at {length}: {refused:?}");
        assert!(!target.exists(), "nothing appears from a backup cut at {length}");
        tried += 1;
    }
    assert!(tried > 15, "the backup is large enough to be cut in many places, not {tried}");
    // Whole chunks left out, doubled or exchanged are refused as well.
    let sealed = step + 16;
    let start = whole.len() - (whole.len() / sealed) * sealed;
    let without = [&whole[..start + 1], &whole[start + 1 + sealed..]].concat();
    let longer = [whole.as_slice(), b"x"].concat();
    for bytes in [without, longer] {
        fs::write(&cut, bytes).unwrap();
        assert!(matches!(restored(&cut, &target), Err(StoreError::Damaged)), "a backup of another length is refused");
    }
}

#[test]
fn a_flipped_byte_in_a_backup_is_refused() {
    let made = filled(30);
    let out = made.path().with_extension("hamsokhan-backup");
    made.backup(&out, now()).unwrap();
    let whole = fs::read(&out).unwrap();
    let flipped = made.path().with_extension("flipped");
    let target = made.path().with_file_name("Flipped.hamsokhan");
    let in_the_header = 0..48;
    let flips = std::env::var("HAMSOKHAN_FLIPS").ok().and_then(|text| text.parse().ok()).unwrap_or(200);
    let spread = (0..flips).map(|n| n * (whole.len() - 1) / (flips - 1));
    for place in in_the_header.chain(spread) {
        let mut bytes = whole.clone();
        bytes[place] ^= 1 << (place % 8);
        fs::write(&flipped, bytes).unwrap();
        let refused = restored(&flipped, &target);
        let told = matches!(refused, Err(StoreError::Damaged | StoreError::NotABackup | StoreError::Newer));
        assert!(told, "a byte flipped at {place} is told as such: {refused:?}");
        assert!(!target.exists(), "nothing appears from a backup flipped at {place}");
    }
}

#[test]
fn automatic_backups_follow_changes_and_survive_a_wrong_clock() {
    let made = workspace();
    assert_eq!(made.auto_backup(now()).unwrap(), None, "nothing changed, nothing to back up");
    let count = || fs::read_dir(made.path().join("backups")).unwrap().count();
    for half_hour in 0..24 {
        append_numbered(&made, half_hour).unwrap();
        let at = now() + TimeDelta::minutes(30 * i64::from(half_hour));
        assert!(made.auto_backup(at).unwrap().is_some_and(|path| path.is_file()), "a change brings a backup");
        assert_eq!(made.auto_backup(at).unwrap(), None, "no change, no backup");
    }
    let before = count();
    assert!(before < 16, "a day's backups are thinned, {before} are left");
    fs::write(made.path().join("backups/letter.txt"), "not ours").unwrap();
    append_numbered(&made, 100).unwrap();
    let back = made.auto_backup(now() - TimeDelta::days(3650)).unwrap().unwrap();
    assert_eq!(count(), before + 2, "with the clock ten years back nothing is retired");
    let target = made.path().with_file_name("Old.hamsokhan");
    assert_eq!(restored(&back, &target).unwrap().len(), 25, "a backup from a wrong clock is a good backup");
}
