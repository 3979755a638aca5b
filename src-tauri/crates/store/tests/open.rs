//! Creating, opening, locking: the right key opens, everything else is refused and changes nothing.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

use std::fs;
use std::path::{Path, PathBuf};

use hamsokhan_store::testing::{CANARY, PASSPHRASE, append_numbered, now, numbered, pretend_schema, workspace};
use hamsokhan_store::{KdfCost, Key, StoreError, Workspace};

fn refusal(result: hamsokhan_store::Result<Workspace>) -> StoreError {
    match result {
        Ok(_) => panic!("the workspace opened"),
        Err(error) => error,
    }
}

fn files_of(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_of(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

fn bytes_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    files_of(folder).into_iter().map(|path| (path.clone(), fs::read(&path).unwrap())).collect()
}

#[test]
fn what_was_written_is_there_after_closing_and_opening() {
    let made = workspace();
    let path = made.path();
    let recovery = made.recovery.expose().to_owned();
    let info = made.info().unwrap();
    let newest = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")).unwrap().count();
    let schema = usize::try_from(info.schema).unwrap();
    assert_eq!((schema, info.read_only, info.created_at), (newest, false, now()), "a new workspace says what it is");
    append_numbered(&made, 1).unwrap();
    let (open, folder) = made.into_parts();
    open.close().unwrap();
    for key in [Key::Passphrase(PASSPHRASE), Key::Recovery(&recovery), Key::Recovery(&recovery.to_lowercase().replace('-', " "))]
    {
        let again = Workspace::open(&path, key).unwrap();
        assert_eq!(numbered(&again).unwrap(), [1], "the row is there with either key");
        assert_eq!(again.info().unwrap(), info, "it is the same workspace");
        assert_eq!(again.check().unwrap(), [], "nothing is damaged");
        again.close().unwrap();
    }
    drop(folder);
}

#[test]
fn a_wrong_key_changes_nothing_and_too_many_must_wait() {
    let made = workspace();
    let path = made.path();
    append_numbered(&made, 1).unwrap();
    let (open, _folder) = made.into_parts();
    open.close().unwrap();
    let before = bytes_of(&path);
    let other = workspace();
    for _ in 0..20 {
        assert!(
            matches!(refusal(Workspace::open(&path, Key::Recovery("not a key"))), StoreError::RecoveryKeyTypo),
            "a typo is no guess"
        );
    }
    assert!(matches!(refusal(Workspace::open(&path, Key::Passphrase("  "))), StoreError::BlankPassphrase), "nothing was typed");
    for _ in 0..2 {
        assert!(
            matches!(refusal(Workspace::open(&path, Key::Passphrase("walnut"))), StoreError::WrongKey),
            "wrong is called wrong"
        );
    }
    let others = Key::Recovery(other.recovery.expose());
    assert!(
        matches!(refusal(Workspace::open(&path, others)), StoreError::WrongKey),
        "the key of another workspace is wrong here"
    );
    let waiting = refusal(Workspace::open(&path, Key::Passphrase(PASSPHRASE)));
    assert!(
        matches!(waiting, StoreError::TooManyTries { seconds: 1 }),
        "after three failures even the right one waits: {waiting}"
    );
    assert_eq!(bytes_of(&path), before, "not one byte of the workspace changed");
    std::thread::sleep(std::time::Duration::from_millis(1050));
    assert!(Workspace::open(&path, Key::Passphrase(PASSPHRASE)).is_ok(), "after the wait the right one opens");
}

#[test]
fn a_new_passphrase_or_recovery_key_replaces_the_old() {
    let made = workspace();
    let (path, old_recovery) = (made.path(), made.recovery.expose().to_owned());
    let wrong = made.change_passphrase(Key::Passphrase("wrong"), "new one entirely");
    assert!(matches!(wrong, Err(StoreError::WrongKey)), "the present key is asked for");
    made.change_passphrase(Key::Recovery(&old_recovery), "آب روان تازه").unwrap();
    let new_recovery = made.new_recovery_key(Key::Passphrase("آب روان تازه")).unwrap();
    let (open, _folder) = made.into_parts();
    open.close().unwrap();
    for key in [Key::Passphrase(PASSPHRASE), Key::Recovery(&old_recovery)] {
        assert!(matches!(refusal(Workspace::open(&path, key)), StoreError::WrongKey), "the old key opens nothing");
    }
    // The same text in another Unicode form, as another keyboard writes it: آ in two code points.
    for key in [Key::Passphrase("آب روان تازه"), Key::Passphrase("ا\u{0653}ب روان تازه"), Key::Recovery(new_recovery.expose())]
    {
        drop(Workspace::open(&path, key).unwrap());
    }
}

#[test]
fn places_that_are_not_workspaces_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let create =
        |path: &Path, passphrase: &str| Workspace::create_with(path, passphrase, now(), KdfCost::FOR_TESTS).map(|made| made.0);
    let pass = Key::Passphrase(PASSPHRASE);
    let at = |name: &str| folder.path().join(name);
    assert!(matches!(refusal(Workspace::open(&at("none"), pass)), StoreError::NotAWorkspace), "nothing is there");
    fs::write(at("file"), "text").unwrap();
    assert!(matches!(refusal(Workspace::open(&at("file"), pass)), StoreError::NotAWorkspace), "a file is not a workspace");
    assert!(matches!(refusal(create(&at("file"), PASSPHRASE)), StoreError::AlreadyExists), "a file is not overwritten");
    fs::create_dir(at("full")).unwrap();
    fs::write(at("full").join("letter.txt"), "text").unwrap();
    assert!(matches!(refusal(create(&at("full"), PASSPHRASE)), StoreError::AlreadyExists), "a folder in use is not overwritten");
    assert!(matches!(refusal(create(&at("blank"), " ")), StoreError::BlankPassphrase), "a blank passphrase protects nothing");
    fs::create_dir(at("empty")).unwrap();
    create(&at("empty"), PASSPHRASE).unwrap().close().unwrap();
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 3, "refusals leave no half-made folders behind: {left:?}");
    for name in ["keys.json", "keys-copy.json"] {
        fs::remove_file(at("empty").join(name)).unwrap();
    }
    assert!(matches!(refusal(Workspace::open(&at("empty"), pass)), StoreError::Damaged), "a database without its keys is damage");
}

#[test]
fn a_newer_workspace_is_refused_untouched() {
    let made = workspace();
    let path = made.path();
    pretend_schema(&made, 9999).unwrap();
    let backup = path.with_extension("hamsokhan-backup");
    made.backup(&backup, now()).unwrap();
    let (open, _folder) = made.into_parts();
    open.close().unwrap();
    let before = fs::read(path.join("workspace.db")).unwrap();
    assert!(
        matches!(refusal(Workspace::open(&path, Key::Passphrase(PASSPHRASE))), StoreError::Newer),
        "a database of a later schema"
    );
    assert_eq!(fs::read(path.join("workspace.db")).unwrap(), before, "it was not touched");
    let target = path.with_file_name("Newer.hamsokhan");
    let restored = hamsokhan_store::restore(&backup, &target, Key::Passphrase(PASSPHRASE));
    assert!(matches!(restored, Err(StoreError::Newer)) && !target.exists(), "its backup is refused as well: {restored:?}");
    let keys = fs::read_to_string(path.join("keys.json")).unwrap();
    fs::write(path.join("keys.json"), keys.replace("\"version\": 1", "\"version\": 2").replace("\"slots\"", "\"places\""))
        .unwrap();
    assert!(matches!(refusal(Workspace::open(&path, Key::Passphrase(PASSPHRASE))), StoreError::Newer), "keys of a later form");
    // Its copy would mend it.
    fs::remove_file(path.join("keys-copy.json")).unwrap();
    fs::write(path.join("keys.json"), keys.replace("\"memory_kib\": 8", "\"memory_kib\": 4000000000")).unwrap();
    assert!(
        matches!(refusal(Workspace::open(&path, Key::Passphrase(PASSPHRASE))), StoreError::Damaged),
        "no file may ask for 4 TB"
    );
}

#[test]
fn two_openers_race_and_exactly_one_wins() {
    let made = workspace();
    let path = made.path();
    let (open, _folder) = made.into_parts();
    open.close().unwrap();
    for round in 0..100 {
        let barrier = std::sync::Barrier::new(2);
        let (a, b) = std::thread::scope(|scope| {
            let go = || {
                barrier.wait();
                let opened = Workspace::open(&path, Key::Passphrase(PASSPHRASE));
                barrier.wait(); // held until both have tried
                opened.map(drop)
            };
            let (a, b) = (scope.spawn(go), scope.spawn(go));
            (a.join().unwrap(), b.join().unwrap())
        });
        let refused = [&a, &b].iter().filter(|result| matches!(result, Err(StoreError::InUse))).count();
        assert!(a.is_ok() != b.is_ok() && refused == 1, "round {round}: one opens, the other is told it is in use");
    }
}

#[test]
fn nothing_readable_is_on_the_disk() {
    let made = workspace();
    for number in 0..300 {
        append_numbered(&made, number).unwrap();
    }
    let look = |when: &str| {
        for (path, bytes) in bytes_of(made.path().parent().unwrap()) {
            for needle in
                [CANARY.as_bytes(), PASSPHRASE.as_bytes(), b"CANARY", b"CREATE TABLE", made.recovery.expose().as_bytes()]
            {
                assert!(!bytes.windows(needle.len()).any(|window| window == needle), "{when}: readable text in {path:?}");
            }
        }
    };
    look("open, with a journal");
    made.auto_backup(now()).unwrap().expect("something changed");
    look("with a backup");
    #[cfg(unix)]
    for path in files_of(&made.path()) {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600, "{path:?} is its owner's only");
        assert_eq!(mode(path.parent().unwrap()), 0o700, "its folder too");
    }
}

#[test]
fn a_failed_transaction_leaves_no_trace() {
    let made = workspace();
    append_numbered(&made, 1).unwrap();
    assert!(matches!(append_numbered(&made, 1), Err(StoreError::Duplicate)), "the same row twice is refused");
    let refused = made.transact::<(), _>(|_| Err(StoreError::NotFound));
    assert!(matches!(refused, Err(StoreError::NotFound)), "the reason comes back");
    let panicked =
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| made.transact::<(), StoreError>(|_| panic!("a fault"))));
    assert!(panicked.is_err(), "the fault is not hidden");
    append_numbered(&made, 2).unwrap();
    assert_eq!(numbered(&made).unwrap(), [1, 2], "the workspace goes on after refusals and faults");
}

#[test]
fn an_unlocked_screen_is_no_place_to_guess_a_passphrase() {
    let made = workspace();
    for _ in 0..3 {
        let refused = made.change_passphrase(Key::Passphrase("not it at all"), "another passphrase");
        assert!(matches!(refused, Err(StoreError::WrongKey)), "a wrong guess: {refused:?}");
    }
    let refused = made.change_passphrase(Key::Passphrase(PASSPHRASE), "another passphrase");
    assert!(matches!(refused, Err(StoreError::TooManyTries { .. })), "the fourth must wait, right or wrong: {refused:?}");
}
