//! A full disk at many points: refused as full, nothing corrupt, and as soon as there is room the same process goes on
//! with what was typed.

use std::fs;
use std::io::Write;
use std::path::Path;

use hamsokhan_app::Code;

use super::support::fault::{Fault, arm, disarm, interposed};
use super::support::room::{Room, made};
use super::support::{SmallDisk, copied, figure, scale, skipped};

/// Writes notes until one is refused; answers which.
fn until_refused(room: &Room, mut next: usize, what: &str) -> usize {
    loop {
        match room.write(next) {
            Ok(_) => next += 1,
            Err(error) => {
                assert_eq!(error.code, Code::DiskFull, "{what}: full is called full");
                return next;
            }
        }
    }
}

#[test]
#[ignore = "an experiment: `cargo xtask faults full`"]
fn a_full_disk_loses_nothing() {
    let disk = match SmallDisk::new("size=24m") {
        Ok(disk) => disk,
        Err(why) => return skipped("full", format!("a disk of its own: {why}; the interposed form runs all the same")),
    };
    let (points, mut saved) = (scale(20, 200), 0);
    // A workspace is not filled for ever: the disk is small, and this is about points and not about size.
    for batch in 0..points / 20 {
        saved += twenty_points(disk.0.path(), batch * 20);
    }
    figure(
        "full",
        format!(
            "{points} points on a full disk of 24 MB, {saved} notes saved: 0 damaged, 0 lost, the refused note saved in the same \
             process each time"
        ),
    );
}

/// A workspace on a disk that is full twenty times; answers how many notes it holds in the end.
fn twenty_points(disk: &Path, first: usize) -> usize {
    let path = made(&disk.join("Full.hamsokhan"), 1);
    let room = Room::open(&path).unwrap();
    let ballast = disk.join("ballast");
    let mut next = 1;
    for point in first..first + 20 {
        // Fill the disk to the last page, then leave a little more or less room.
        let mut file = fs::File::create(&ballast).unwrap();
        while file.write_all(&[0; 65_536]).is_ok() {}
        while file.write_all(&[0; 4096]).is_ok() {}
        let filled = file.metadata().unwrap().len();
        file.set_len(filled.saturating_sub(point as u64 % 67 * 4096)).unwrap();
        drop(file);
        next = until_refused(&room, next, &format!("point {point}"));
        let backup = room.app.backup(&disk.join("out.hamsokhan-backup"));
        assert_eq!(backup.map_err(|error| error.code), Err(Code::DiskFull), "point {point}: a backup does not fit either");
        assert_eq!(room.numbers().unwrap().len(), next, "point {point}: what was saved can be read while the disk is full");
        if point % 10 == 0 {
            let elsewhere = tempfile::tempdir().unwrap();
            let left = copied(&path, &elsewhere.path().join("Left.hamsokhan"));
            assert_eq!(Room::open(&left).unwrap().numbers().unwrap().len(), next, "point {point}: as a power cut leaves it");
        }
        fs::remove_file(&ballast).unwrap();
        room.write(next).unwrap_or_else(|error| panic!("point {point}: there is room, and the refused note is saved: {error:?}"));
        next += 1;
    }
    room.assert_whole("after all");
    let left: Vec<_> = fs::read_dir(disk).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["Full.hamsokhan"], "refused backups leave nothing behind");
    room.app.lock().unwrap();
    assert_eq!(Room::open(&path).unwrap().numbers().unwrap().len(), next, "and all of it is there tomorrow");
    fs::remove_dir_all(&path).unwrap();
    next
}

/// Every write from the n-th on finds no room: the same on machines where no disk can be mounted, and at every write.
#[test]
#[ignore = "an experiment: `cargo xtask faults full`"]
fn no_room_from_any_write_on() {
    if !interposed("full", "full::no_room_from_any_write_on") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("place")).unwrap();
    let path = made(&folder.path().join("place").join("Full.hamsokhan"), 1);
    let points = scale(20, 200);
    let room = Room::open(&path).unwrap();
    let mut next = 1;
    for point in 1..=points {
        arm(folder.path(), Fault { kind: "full", nth: point, ever: true, under: path.parent().unwrap() });
        next = until_refused(&room, next, &format!("write {point}"));
        let copy = copy_of(&path, folder.path());
        disarm(folder.path());
        assert_eq!(Room::open(&copy).unwrap().numbers().unwrap().len(), next, "write {point}: what was saved is on disk");
        room.write(next).unwrap_or_else(|error| panic!("write {point}: there is room again: {error:?}"));
        next += 1;
    }
    assert_eq!(room.numbers().unwrap(), (0..next).collect::<Vec<_>>(), "in order, each whole");
    room.assert_whole("after all");
    figure("full", format!("{points} points at which no write finds room any more: 0 damaged, 0 lost, no restart needed"));
}

fn copy_of(path: &Path, folder: &Path) -> std::path::PathBuf {
    copied(path, &folder.join("Copy.hamsokhan"))
}
