//! What was typed and not saved survives the lock and the crash, and nothing of it can be read on disk.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

use std::fs;

use hamsokhan_domain::draft::Draft;
use hamsokhan_store::testing::{CANARY, PASSPHRASE, workspace};
use hamsokhan_store::{Key, StoreError, Workspace};

const PASS: Key<'_> = Key::Passphrase(PASSPHRASE);

fn draft(key: &str, text: &str) -> Draft {
    Draft { key: key.to_owned(), text: text.into() }
}

#[test]
fn what_was_typed_is_there_after_the_lock_and_after_a_crash() {
    let made = workspace();
    let path = made.path();
    made.keep_draft(draft("live:1", "Half a sent")).unwrap();
    made.keep_draft(draft("live:1", &format!("Half a sentence, {CANARY}"))).unwrap();
    made.keep_draft(draft("section:2", "آب و سایه")).unwrap();
    // As the disk is when the process dies.
    let file = path.join("drafts.sealed");
    let bytes = fs::read(&file).unwrap();
    assert!(!bytes.windows(CANARY.len()).any(|some| some == CANARY.as_bytes()), "nothing of it can be read");
    let (open, _folder) = made.into_parts();
    open.close().unwrap();
    let again = Workspace::open(&path, PASS).unwrap();
    let expected = [draft("live:1", &format!("Half a sentence, {CANARY}")), draft("section:2", "آب و سایه")];
    assert_eq!(again.drafts(), expected, "the latest of each place");
    again.keep_draft(draft("live:1", "")).unwrap();
    again.keep_draft(draft("section:2", " ")).unwrap();
    assert!(!file.exists(), "nothing waits, so there is no file");
    again.keep_draft(draft("section:2", "")).unwrap();
    let long = again.keep_draft(draft("a", &"x".repeat(2 * 1024 * 1024)));
    assert!(matches!(long, Err(StoreError::Domain(_))), "no text without an end");
}

#[test]
fn a_damaged_file_of_drafts_keeps_nobody_out() {
    let made = workspace();
    let path = made.path();
    made.keep_draft(draft("live:1", "Half a sentence")).unwrap();
    let (open, _folder) = made.into_parts();
    open.close().unwrap();
    let file = path.join("drafts.sealed");
    let sound = fs::read(&file).unwrap();
    for place in 0..sound.len() {
        let mut damaged = sound.clone();
        damaged[place] ^= 1;
        fs::write(&file, damaged).unwrap();
        let open = Workspace::open(&path, PASS).unwrap();
        assert_eq!(open.drafts(), [], "byte {place}: nothing wrong is shown");
        open.close().unwrap();
    }
    fs::write(&file, &sound[..10]).unwrap();
    let open = Workspace::open(&path, PASS).unwrap();
    assert_eq!(open.drafts(), []);
    open.keep_draft(draft("live:1", "Again")).unwrap();
    open.close().unwrap();
    assert_eq!(Workspace::open(&path, PASS).unwrap().drafts(), [draft("live:1", "Again")], "and it is written anew");
}
