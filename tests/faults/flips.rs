//! One byte changed, anywhere in the database, its journal, the keys or a backup: never a crash, never something false on
//! the screen, and the damage is told.

use std::fs;
use std::path::Path;

use hamsokhan_app::Code;

use super::support::room::{PASSPHRASE, Room, made};
use super::support::{copied, figure, scale};

const NOTES: usize = 40;

fn flip(file: &Path, place: usize) {
    let mut bytes = fs::read(file).unwrap();
    bytes[place] ^= 1 << (place % 8);
    fs::write(file, bytes).unwrap();
}

/// Places spread over a file of this length, the first and the last among them.
fn places(length: usize) -> impl Iterator<Item = usize> {
    let tries = scale(60, 2000);
    (0..tries).map(move |n| n * (length - 1) / (tries - 1))
}

/// How often a change was refused at once, and how often found by looking.
#[derive(Default)]
struct Told {
    refused: usize,
    found: usize,
    harmless: usize,
}

/// What becomes of a workspace whose file was changed: refused as damaged, or opened with nothing but the truth.
fn judge(path: &Path, what: &str, told: &mut Told) {
    let room = match Room::open(path) {
        Err(error) => {
            assert!(matches!(error.code, Code::Damaged | Code::NewerWorkspace), "{what}: told as what it is, not {error:?}");
            told.refused += 1;
            return;
        }
        Ok(room) => room,
    };
    let damaged = room.app.check_workspace().map_or(true, |report| !report.ok);
    match room.app.notes(room.session) {
        Ok(_) => {
            let rows = room.numbers().unwrap();
            assert_eq!(rows, (0..rows.len()).collect::<Vec<_>>(), "{what}: what is shown is true and in order");
            assert!(damaged || rows.len() == NOTES, "{what}: {} of {NOTES} are shown and nothing is said", rows.len());
        }
        Err(error) => assert_eq!(error.code, Code::Damaged, "{what}"),
    }
    if damaged { told.found += 1 } else { told.harmless += 1 }
}

#[test]
#[ignore = "an experiment: `cargo xtask faults flips`"]
fn a_changed_byte_in_database_or_keys_is_never_shown_as_truth() {
    let folder = tempfile::tempdir().unwrap();
    let base = made(&folder.path().join("Base.hamsokhan"), NOTES);
    for name in ["workspace.db", "keys.json", "keys-copy.json"] {
        let mut told = Told::default();
        let length = fs::metadata(base.join(name)).unwrap().len() as usize;
        let mut tries = 0;
        for place in places(length) {
            let copy = copied(&base, &folder.path().join("Flipped.hamsokhan"));
            flip(&copy.join(name), place);
            judge(&copy, &format!("{name} at {place}"), &mut told);
            tries += 1;
        }
        if name == "workspace.db" {
            assert_eq!(told.harmless, 0, "no byte of the database may change unnoticed");
        } else {
            assert_eq!(told.harmless, tries, "one of the two copies of the keys is enough");
        }
        figure(
            "flips",
            format!(
                "{tries} bytes of {name}: 0 crashes, 0 false; {} refused, {} found by looking, {} mended or harmless",
                told.refused, told.found, told.harmless
            ),
        );
    }
}

#[test]
#[ignore = "an experiment: `cargo xtask faults flips`"]
fn a_changed_byte_in_both_copies_of_the_keys_is_mended_or_refused() {
    let folder = tempfile::tempdir().unwrap();
    let base = made(&folder.path().join("Base.hamsokhan"), NOTES);
    let length = fs::metadata(base.join("keys.json")).unwrap().len() as usize;
    let (mut told, mut tries) = (Told::default(), 0);
    for place in places(length) {
        let copy = copied(&base, &folder.path().join("Flipped.hamsokhan"));
        flip(&copy.join("keys.json"), place);
        flip(&copy.join("keys-copy.json"), place);
        if tries % 2 == 0 {
            // Nothing to mend them from.
            fs::remove_dir_all(copy.join("backups")).unwrap();
        }
        judge(&copy, &format!("both keys at {place}"), &mut told);
        tries += 1;
    }
    assert!(told.refused * 2 >= tries, "without copy and backup the keys are refused: {} of {tries}", told.refused);
    figure(
        "flips",
        format!(
            "{tries} bytes of both copies of the keys: 0 crashes; {} mended from a backup, {} refused",
            told.harmless, told.refused
        ),
    );
}

#[test]
#[ignore = "an experiment: `cargo xtask faults flips`"]
fn a_changed_byte_in_the_journal_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(&made(&folder.path().join("Base.hamsokhan"), 0)).unwrap();
    for number in 0..NOTES {
        room.write(number).unwrap();
    }
    // As the disk is while it is open: the notes are in the journal.
    let base = copied(&folder.path().join("Base.hamsokhan"), &folder.path().join("Cut.hamsokhan"));
    let length = fs::metadata(base.join("workspace.db-wal")).unwrap().len() as usize;
    let (mut told, mut tries) = (Told::default(), 0);
    for place in places(length) {
        let copy = copied(&base, &folder.path().join("Flipped.hamsokhan"));
        flip(&copy.join("workspace.db-wal"), place);
        let what = format!("the journal at {place}");
        match Room::open(&copy) {
            Err(error) => {
                assert!(matches!(error.code, Code::Damaged | Code::NewerWorkspace), "{what}: {error:?}");
                told.refused += 1;
            }
            Ok(room) => {
                let rows = room.numbers().unwrap();
                assert_eq!(rows, (0..rows.len()).collect::<Vec<_>>(), "{what}: what is left is true and in order");
                let damaged = !room.app.check_workspace().unwrap().ok;
                // The very last commit cannot be told from one that a power cut tore.
                assert!(damaged || rows.len() + 1 >= NOTES, "{what}: {} are left and nothing is said", rows.len());
                assert_eq!(damaged, copy.join("workspace.db-wal.damaged").exists(), "{what}: a copy is kept of what is damaged");
                if damaged { told.found += 1 } else { told.harmless += 1 }
            }
        }
        tries += 1;
    }
    figure(
        "flips",
        format!(
            "{tries} bytes of the journal: 0 crashes, 0 false; {} told, {} as a torn last commit",
            told.refused + told.found,
            told.harmless
        ),
    );
}

#[test]
#[ignore = "an experiment: `cargo xtask faults flips`"]
fn a_changed_byte_in_a_backup_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(&made(&folder.path().join("Base.hamsokhan"), NOTES)).unwrap();
    let backup = folder.path().join("whole.hamsokhan-backup");
    room.app.backup(&backup).unwrap();
    let whole = fs::read(&backup).unwrap();
    let (flipped, target) = (folder.path().join("flipped.hamsokhan-backup"), folder.path().join("Back.hamsokhan"));
    let mut tries = 0;
    for place in (0..48).chain(places(whole.len())) {
        fs::write(&flipped, &whole).unwrap();
        flip(&flipped, place);
        let refused = hamsokhan_app::App::default().restore_workspace(&flipped, &target, PASSPHRASE);
        let code = refused.map_err(|error| error.code);
        assert!(
            matches!(code, Err(Code::Damaged | Code::NotABackup | Code::NewerWorkspace)),
            "at {place}: told as such, not {code:?}"
        );
        assert!(!target.exists(), "at {place}: nothing appears");
        tries += 1;
    }
    figure("flips", format!("{tries} bytes of a backup: {tries} refused, nothing restored"));
}
