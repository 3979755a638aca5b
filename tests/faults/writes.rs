//! A write that fails, is cut short or torn, a flush or a rename that fails, at every call of each thing one can save:
//! nothing is said to be saved that is not, what was there before stays, and the same process can go on.

use std::path::{Path, PathBuf};

use hamsokhan_app::domain::note::NoteKind;
use hamsokhan_app::notes::ImportedNote;
use hamsokhan_app::{Code, Result};
use hamsokhan_store::{Key, OldBackups, rekey};

use super::support::fault::{Fault, arm, disarm, interposed};
use super::support::room::{PASSPHRASE, Room, made, text_of};
use super::support::{copied, figure, stride};

const NOTES: usize = 5;
const OTHER: &str = "basalt orchard ferry candle";

/// Something that saves. `run` does it, `done` says whether it is done.
struct Act {
    name: &'static str,
    run: fn(&mut Option<Room>, &Path) -> Result<()>,
    done: fn(&Path) -> bool,
}

const ACTS: [Act; 7] = [
    Act { name: "add a note", run: |room, _| open(room).write(NOTES).map(drop), done: |path| there(path) == NOTES + 1 },
    Act {
        name: "import 20 notes",
        run: |room, _| {
            let note = |n| ImportedNote { kind: NoteKind::Theme, text: text_of(n), lang: None, at: None };
            let room = open(room);
            room.app.import_notes(room.session, (NOTES..NOTES + 20).map(note).collect()).map(drop)
        },
        done: |path| there(path) == NOTES + 20,
    },
    Act {
        name: "change the passphrase",
        run: |room, _| open(room).app.change_passphrase(PASSPHRASE, OTHER).map(drop),
        done: |path| Room::open_with(path, OTHER).is_ok(),
    },
    Act {
        name: "write a backup",
        run: |room, path| open(room).app.backup(&out(path)),
        done: |path| {
            let target = path.with_extension("back.hamsokhan");
            let _ = std::fs::remove_dir_all(&target);
            let app = hamsokhan_app::App::default();
            app.restore_workspace(&out(path), &target, PASSPHRASE).is_ok() && there(&target) == NOTES
        },
    },
    Act {
        name: "lock, with its backup",
        run: |room, _| {
            let room = room.take().expect("an open workspace");
            room.write(NOTES)?;
            room.app.lock()
        },
        done: |path| there(path) == NOTES + 1,
    },
    Act {
        name: "open",
        run: |room, path| {
            *room = None;
            *room = Some(Room::open(path)?);
            Ok(())
        },
        done: |path| there(path) == NOTES,
    },
    Act {
        name: "take new keys",
        run: |room, path| {
            *room = None;
            let now = "2026-12-01T10:00:00Z".parse().unwrap();
            Ok(rekey(path, Key::Passphrase(PASSPHRASE), OTHER, OldBackups::Reseal, now, |_, _| {}).map(drop)?)
        },
        done: |path| Room::open_with(path, OTHER).is_ok(),
    },
];

fn open(room: &Option<Room>) -> &Room {
    room.as_ref().expect("an open workspace")
}

fn out(path: &Path) -> PathBuf {
    path.with_extension("hamsokhan-backup")
}

/// How many notes there are, whichever of the two passphrases opens.
fn there(path: &Path) -> usize {
    let room = Room::open(path).or_else(|_| Room::open_with(path, OTHER)).unwrap_or_else(|e| panic!("it opens again: {e:?}"));
    room.assert_whole("after a fault");
    room.numbers().unwrap().len()
}

#[test]
#[ignore = "an experiment: `cargo xtask faults writes`"]
fn no_false_saved() {
    if !interposed("writes", "writes::no_false_saved") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let base = made(&folder.path().join("Base.hamsokhan"), NOTES);
    let (mut points, mut refused, mut saved_all_the_same) = (0, 0, 0);
    for act in &ACTS {
        for kind in ["write", "short", "torn", "sync", "rename"] {
            for nth in (1..).step_by(stride(if act.name == "take new keys" { 97 } else { 19 })) {
                let what = format!("{}, {kind} {nth}", act.name);
                let place = folder.path().join("Try");
                let _ = std::fs::remove_dir_all(&place);
                let path = copied(&base, &place.join("Try.hamsokhan"));
                let mut room = Some(Room::open(&path).unwrap());
                arm(folder.path(), Fault { kind, nth, ever: false, under: &place });
                let outcome = (act.run)(&mut room, &path);
                let (_, fired) = disarm(folder.path());
                // As the disk is at this moment, which is what a power cut leaves.
                let at_once = copied(&place, &folder.path().join("AtOnce")).join("Try.hamsokhan");
                let done = (act.done)(&at_once);
                match &outcome {
                    Ok(()) => assert!(done, "{what}: it was said to be saved, and is not"),
                    Err(error) if error.code == Code::NotConfirmed => {
                        assert!(done, "{what}: made and not confirmed, yet not there")
                    }
                    Err(_) => {
                        refused += 1;
                        saved_all_the_same += usize::from(done);
                        assert!(there(&at_once) >= NOTES, "{what}: what was there before stays");
                    }
                }
                if let Some(room) = &room {
                    room.write(1000).unwrap_or_else(|error| panic!("{what}: the same process goes on: {error:?}"));
                    assert!(room.numbers().unwrap().contains(&1000), "{what}: and what it writes is there");
                }
                drop(room);
                assert!(there(&path) >= NOTES, "{what}: it opens again, whole");
                if fired == 0 {
                    break;
                }
                points += 1;
            }
        }
    }
    assert!(points > 30 && refused > 15, "faults were met: {points} points, {refused} refusals");
    figure(
        "writes",
        format!(
            "{points} failed, short or torn writes, failed flushes and renames over {} ways to save: 0 false “saved”, {refused} \
             refused, 0 damaged; {saved_all_the_same} of the refused were saved all the same",
            ACTS.len()
        ),
    );
}
