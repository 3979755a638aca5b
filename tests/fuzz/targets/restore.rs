//! Restoring: a file that is not exactly a backup is refused, and nothing appears.
#![no_main]

use std::sync::LazyLock;

use hamsokhan_store::testing::{PASSPHRASE, TestWorkspace, append_numbered, now, workspace};
use hamsokhan_store::{Key, StoreError, restore};
use libfuzzer_sys::fuzz_target;

static MADE: LazyLock<(TestWorkspace, tempfile::TempDir, Vec<u8>)> = LazyLock::new(|| {
    let made = workspace();
    append_numbered(&made, 1).expect("a row");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("sound.hamsokhan-backup");
    made.backup(&file, now()).expect("a backup");
    let bytes = std::fs::read(file).expect("its bytes");
    (made, folder, bytes)
});

fn refused(bytes: &[u8]) {
    let (_, folder, sound) = &*MADE;
    if bytes == sound {
        return;
    }
    let (file, target) = (folder.path().join("fuzzed.hamsokhan-backup"), folder.path().join("Back.hamsokhan"));
    std::fs::write(&file, bytes).expect("written");
    let outcome = restore(&file, &target, Key::Passphrase(PASSPHRASE));
    let told = matches!(outcome, Err(StoreError::Damaged | StoreError::NotABackup | StoreError::Newer));
    assert!(told, "refused as what it is: {outcome:?}");
    assert!(!target.exists(), "nothing appears");
}

fuzz_target!(|bytes: &[u8]| {
    // As it is, and as changes of a sound file: the first byte says whether it is cut, four more each change one byte.
    refused(bytes);
    let Some((cut, changes)) = bytes.split_first() else { return };
    let mut changed = MADE.2.clone();
    for change in changes.chunks_exact(4) {
        let place = u32::from_le_bytes([change[0], change[1], change[2], 0]) as usize % changed.len();
        changed[place] ^= change[3];
    }
    if *cut % 2 == 1 {
        changed.truncate(changed.len() * usize::from(*cut) / 256);
    }
    refused(&changed);
});
