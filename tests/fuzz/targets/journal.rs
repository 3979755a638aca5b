//! The journal that a crash leaves behind, in SQLite's form but looked at by our own code: any bytes are judged.
#![no_main]

use std::sync::LazyLock;

use hamsokhan_store::testing::{append_numbered, journal_is_damaged, workspace};
use libfuzzer_sys::fuzz_target;

static SOUND: LazyLock<(Vec<u8>, tempfile::TempDir)> = LazyLock::new(|| {
    let made = workspace();
    for number in 0..3 {
        append_numbered(&made, number).expect("a row");
    }
    let bytes = std::fs::read(made.path().join("workspace.db-wal")).expect("the journal");
    (bytes, tempfile::tempdir().expect("a folder"))
});

fn judged(bytes: &[u8]) -> bool {
    let file = SOUND.1.path().join("journal");
    std::fs::write(&file, bytes).expect("written");
    journal_is_damaged(&file).expect("a file that is there can be judged")
}

fuzz_target!(|bytes: &[u8]| {
    judged(bytes);
    let mut changed = SOUND.0.clone();
    for change in bytes.chunks_exact(4) {
        let place = u32::from_le_bytes([change[0], change[1], change[2], 0]) as usize % changed.len();
        changed[place] = change[3];
    }
    let damaged = judged(&changed);
    assert!(!damaged || changed != SOUND.0, "the sound one is not called damaged");
});
