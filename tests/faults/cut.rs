//! A backup cut off at every 64 KB and around its ends: restored it is the same as it was, or it is refused.

use std::fs;

use hamsokhan_app::domain::note::{NoteDraft, NoteKind};
use hamsokhan_app::{App, Code};

use super::support::room::{PASSPHRASE, Room, made};
use super::support::{figure, scale};

#[test]
#[ignore = "an experiment: `cargo xtask faults cut`"]
fn a_cut_backup_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(&made(&folder.path().join("Base.hamsokhan"), 40)).unwrap();
    for number in 0..scale(8, 100) {
        let text = format!("{number} {}", "water ".repeat(10_000));
        room.app.add_note(room.session, NoteDraft::new(NoteKind::ParkingLot, text)).unwrap();
    }
    let expected: Vec<String> = room.app.notes(room.session).unwrap().into_iter().map(|note| note.text).collect();
    let backup = folder.path().join("whole.hamsokhan-backup");
    room.app.backup(&backup).unwrap();
    let whole = fs::read(&backup).unwrap();
    let (cut, target) = (folder.path().join("cut.hamsokhan-backup"), folder.path().join("Back.hamsokhan"));
    let ends = [1, 16, 20, 24, 500, 2000, whole.len() - 1, whole.len() - 16, whole.len() - 17];
    let mut refused = 0;
    for length in (0..whole.len()).step_by(64 * 1024).chain(ends) {
        fs::write(&cut, &whole[..length]).unwrap();
        let code = App::default().restore_workspace(&cut, &target, PASSPHRASE).map_err(|error| error.code);
        assert!(matches!(code, Err(Code::Damaged | Code::NotABackup)), "cut at {length}: refused as such, not {code:?}");
        assert!(!target.exists(), "cut at {length}: nothing appears");
        refused += 1;
    }
    App::default().restore_workspace(&backup, &target, PASSPHRASE).unwrap();
    let back = Room::open(&target).unwrap();
    let found: Vec<String> = back.app.notes(back.session).unwrap().into_iter().map(|note| note.text).collect();
    assert_eq!(found, expected, "whole, it is the same");
    back.assert_whole("restored");
    figure(
        "cut",
        format!(
            "a backup of {} KB cut at {refused} places: {refused} refused, nothing appears; whole it is identical",
            whole.len() / 1024
        ),
    );
}
