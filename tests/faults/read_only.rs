//! A workspace in a place that cannot be written opens for reading, says so, and refuses every change as such.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};

use hamsokhan_app::Code;

use super::support::room::{PASSPHRASE, Room, made};
use super::support::{SmallDisk, again, figure, skipped};

/// What must hold of a workspace that can only be read.
fn assert_reads(path: &Path) {
    let room = Room::open(path).unwrap_or_else(|error| panic!("it opens for reading: {error:?}"));
    assert!(room.app.workspace_info().unwrap().read_only, "and says so");
    assert_eq!(room.numbers().unwrap(), [0, 1, 2], "everything can be read");
    assert_eq!(room.write(3).map_err(|error| error.code).err(), Some(Code::ReadOnly), "a note is refused as such");
    let passphrase = room.app.change_passphrase(PASSPHRASE, "basalt orchard ferry candle");
    assert_eq!(passphrase.map_err(|error| error.code), Err(Code::ReadOnly), "so is another passphrase");
    let elsewhere = tempfile::tempdir().unwrap();
    room.app.backup(&elsewhere.path().join("out.hamsokhan-backup")).expect("a backup to another place is possible");
    room.app.lock().expect("it closes");
}

#[test]
#[ignore = "an experiment: `cargo xtask faults read_only`"]
fn a_read_only_disk_opens_for_reading() {
    let disk = match SmallDisk::new("size=8m") {
        Ok(disk) => disk,
        Err(why) => return skipped("read_only", format!("a disk for reading only: {why}")),
    };
    let path = made(&disk.0.path().join("Shelf #1?.hamsokhan"), 3);
    disk.read_only();
    assert_reads(&path);
    figure("read_only", "a disk mounted for reading only: opens, reads, backs up elsewhere, every change refused as read-only");
}

/// Not an experiment: the same as a person who owns neither the folder nor its files.
#[test]
#[ignore = "started by the experiment"]
fn child() {
    if let Some(path) = std::env::var_os("READ_AT").map(PathBuf::from) {
        assert_reads(&path);
        println!("\nread");
    }
}

fn set_rights(folder: &Path, files: u32, folders: u32, owner: Option<u32>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            set_rights(&entry, files, folders, owner);
        } else {
            chown(&entry, owner, owner).unwrap();
            fs::set_permissions(&entry, fs::Permissions::from_mode(files)).unwrap();
        }
    }
    chown(folder, owner, owner).unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(folders)).unwrap();
}

#[test]
#[ignore = "an experiment: `cargo xtask faults read_only`"]
fn a_read_only_folder_or_file_opens_for_reading() {
    const NOBODY: u32 = 65_534;
    let all_powerful = fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    let mut tried = 0;
    // The folder and its files; the files alone.
    for (files, folders) in [(0o444, 0o555), (0o444, 0o755)] {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let path = made(&folder.path().join("Shelf.hamsokhan"), 3);
        set_rights(&path, files, folders, all_powerful.then_some(NOBODY));
        if all_powerful {
            // Whoever may write everything is refused nothing: somebody else has to try.
            let program = folder.path().join("faults");
            fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
            let mut command = std::process::Command::new(&program);
            command.args(again("read_only::child").get_args());
            let said = command.env("READ_AT", &path).uid(NOBODY).gid(NOBODY).current_dir("/").output();
            match said {
                Ok(said) => {
                    let words = String::from_utf8_lossy(&said.stdout);
                    assert!(words.contains("\nread"), "{folders:o}: {words}{}", String::from_utf8_lossy(&said.stderr));
                    tried += 1;
                }
                Err(error) => skipped("read_only", format!("a folder that somebody else owns: {error}")),
            }
        } else {
            assert_reads(&path);
            tried += 1;
        }
        set_rights(&path, 0o644, 0o755, None);
    }
    if tried == 2 {
        figure("read_only", "a folder without the right to write, and files without it: the same");
    }
}
