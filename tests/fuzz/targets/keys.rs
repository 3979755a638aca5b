//! The file of wrapped keys, and a recovery key as somebody types it: read exactly as written, or refused.
#![no_main]

use std::sync::LazyLock;

use hamsokhan_store::testing::{TestWorkspace, keys_written_again, reads_recovery_key, workspace};
use libfuzzer_sys::fuzz_target;

static MADE: LazyLock<(TestWorkspace, Vec<u8>)> = LazyLock::new(|| {
    let made = workspace();
    let bytes = std::fs::read(made.path().join("keys.json")).expect("the keys");
    (made, bytes)
});

fuzz_target!(|bytes: &[u8]| {
    if let Some(again) = keys_written_again(bytes) {
        assert_eq!(again, bytes, "what is read is exactly what is written");
    }
    // Three bytes change one of a sound file: where, and to what.
    let (made, sound) = &*MADE;
    let mut changed = sound.clone();
    for change in bytes.chunks_exact(3) {
        let place = usize::from(u16::from_le_bytes([change[0], change[1]])) % changed.len();
        changed[place] = change[2];
    }
    if let Some(again) = keys_written_again(&changed) {
        assert_eq!(&again, sound, "only the sound file is read: its sum is in it");
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        assert!(!reads_recovery_key(text) || text.len() >= 36, "a recovery key has 36 symbols");
        let mistyped = made.recovery.expose().replacen(made.recovery.expose().chars().next().unwrap_or('0'), text, 1);
        let _ = reads_recovery_key(&mistyped);
    }
});
