//! Taking somebody out of the automatic backups, killed at every step.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::Duration;
use hamsokhan_domain::Private;
use hamsokhan_domain::id::ParticipantId;
use hamsokhan_domain::participant::Identity;
use hamsokhan_store::testing::{PASSPHRASE, append_numbered, now, participant, workspace};
use hamsokhan_store::{Cleaned, Key, Result, StoreError, Workspace};

/// The person that [`participant`] writes.
fn somebody() -> ParticipantId {
    uuid::Uuid::from_u128(0xFACE_0003).into()
}

/// A closed workspace from which somebody was erased whom two backups hold; one more was made before they came.
fn erased() -> (PathBuf, tempfile::TempDir) {
    let made = workspace();
    append_numbered(&made, 1).unwrap();
    made.auto_backup(now()).unwrap().unwrap();
    let id = participant(&made).unwrap();
    assert_eq!(id, somebody(), "the one who is looked for");
    let identity = Identity { name: Private::new("Nadia Testwell"), ..Identity::default() };
    made.transact::<_, StoreError>(|w| w.put_identity(id, &identity)).unwrap();
    for number in 2..4 {
        append_numbered(&made, number).unwrap();
        made.auto_backup(now() + Duration::hours(i64::from(number))).unwrap().unwrap();
    }
    made.transact::<_, StoreError>(|w| w.erase_participant(id)).unwrap();
    let path = made.path();
    let (open, folder) = made.into_parts();
    open.close().unwrap();
    (path, folder)
}

fn opened(path: &Path) -> Workspace {
    Workspace::open(path, Key::Passphrase(PASSPHRASE)).unwrap()
}

/// How many backups hold them; every one must open.
fn holding(open: &Workspace) -> usize {
    let found = open.backups_holding(|store| Ok(store.participant(somebody())?.is_some())).unwrap();
    assert!(found.iter().all(|holding| holding.readable), "each backup opens: {found:?}");
    found.len()
}

fn clean(open: &Workspace) -> Result<Cleaned> {
    open.clean_backups(|store| Ok(store.participant(somebody())?.is_some()), |store| store.erase_participant(somebody()))
}

#[test]
fn only_backups_that_hold_somebody_are_sealed_again() {
    let (path, _folder) = erased();
    let open = opened(&path);
    let before = open.backups().unwrap();
    assert_eq!((before.len(), holding(&open)), (3, 2), "one was made before they came");
    let done = clean(&open).unwrap();
    assert_eq!((done.cleaned.len(), done.unreadable.len(), holding(&open)), (2, 0, 0), "{done:?}");
    let after = open.backups().unwrap();
    let moments = |all: &[hamsokhan_store::BackupInfo]| all.iter().map(|backup| backup.made_at).collect::<Vec<_>>();
    assert_eq!(moments(&before), moments(&after), "of the same moments");
    assert_eq!(clean(&open).unwrap(), Cleaned::default(), "nothing is left to do");
    fs::write(path.join("backups").join(&after[0].name), b"not a backup").unwrap();
    assert_eq!(clean(&open).unwrap().unreadable, [after[0].name.clone()], "what does not open is told");
}

#[test]
fn a_cleaning_killed_at_any_step_leaves_whole_backups_and_can_go_on() {
    let (path, folder) = erased();
    let mut died = 0;
    for step in 1.. {
        let copy = folder.path().join(format!("Step{step}.hamsokhan"));
        copy_folder(&path, &copy);
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_cleans", "--ignored", "--nocapture"])
            .env("CLEAN_AT", &copy)
            .env("HAMSOKHAN_TEST_DIE_AT", step.to_string())
            .output()
            .unwrap()
            .status;
        let open = opened(&copy);
        let left = holding(&open);
        assert_eq!(open.backups().unwrap().len(), 3, "step {step}: none is missing");
        assert_eq!(clean(&open).unwrap().cleaned.len(), left, "step {step}: the rest is done the next time");
        assert_eq!(holding(&open), 0, "step {step}");
        let part = |entry: fs::DirEntry| entry.file_name().to_string_lossy().contains(".part");
        assert!(!fs::read_dir(copy.join("backups")).unwrap().map(|e| e.unwrap()).any(part), "step {step}: it was swept");
        drop(open);
        fs::remove_dir_all(&copy).unwrap();
        if status.success() {
            break;
        }
        died += 1;
    }
    assert!(died >= 4, "it died {died} times on the way");
}

#[test]
#[ignore = "run by the test above, which kills it"]
fn child_that_cleans() {
    let Ok(path) = std::env::var("CLEAN_AT") else { return };
    clean(&opened(Path::new(&path))).unwrap();
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(std::result::Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
