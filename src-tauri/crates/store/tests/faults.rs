//! What the store survives: kill −9, changed bytes, a full disk, a place that cannot be written, an older schema.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use hamsokhan_store::testing::{PASSPHRASE, append_numbered, limit_pages, now, numbered, schema, workspace};
use hamsokhan_store::{Damage, KdfCost, Key, StoreError, Workspace};

const PASS: Key<'static> = Key::Passphrase(PASSPHRASE);

fn from_environment(name: &str, usual: u32) -> u32 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Not a test: the process that the next one kills. Writes rows for ever and acknowledges each.
#[test]
#[ignore = "started by the test of durability"]
fn child_that_appends() {
    let Ok(path) = std::env::var("APPEND_TO") else { return };
    let open = Workspace::open(Path::new(&path), PASS).unwrap();
    let mut out = std::io::stdout();
    for number in from_environment("APPEND_FROM", 0).. {
        append_numbered(&open, number).unwrap();
        writeln!(out, "\nack {number}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn nothing_acknowledged_is_lost_to_kill() {
    let made = workspace();
    let path = made.path();
    let (open, _folder) = made.into_parts();
    open.close().unwrap();
    let (mut ledger, mut slowest) = (0_u32, Duration::ZERO);
    let mut random = Instant::now().elapsed().as_nanos() as u64 ^ std::process::id() as u64;
    for round in 0..from_environment("HAMSOKHAN_KILLS", 25) {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_appends", "--ignored", "--nocapture"])
            .env("APPEND_TO", &path)
            .env("APPEND_FROM", ledger.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_micros((random >> 33) % 180_000));
        child.kill().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let acknowledged = lines.filter_map(|line| line.ok()?.strip_prefix("ack ")?.parse::<u32>().ok()).max();
        child.wait().unwrap();
        let promised = acknowledged.map_or(ledger, |last| last + 1);

        let began = Instant::now();
        let open = Workspace::open(&path, PASS).unwrap_or_else(|error| panic!("round {round}: does not reopen: {error}"));
        slowest = slowest.max(began.elapsed());
        let rows = numbered(&open).unwrap_or_else(|error| panic!("round {round}: a row is torn: {error}"));
        assert_eq!(rows, (0..rows.len() as u32).collect::<Vec<_>>(), "round {round}: no row is missing among the others");
        let there = rows.len() as u32;
        // One more may have been committed and not yet acknowledged.
        assert!((promised..=promised + 1).contains(&there), "round {round}: {promised} were promised, {there} are there");
        assert!(!open.check().unwrap().contains(&Damage::Journal), "round {round}: a torn end is not taken for damage");
        ledger = there;
    }
    assert!(ledger > 0, "rows were written at all");
    assert!(slowest < Duration::from_secs(2), "reopening took {slowest:?}");
}

/// A copy of a workspace's files, as they are on disk at this moment.
fn copied(from: &Path, to: &Path) -> PathBuf {
    let _ = fs::remove_dir_all(to);
    fs::create_dir(to).unwrap();
    for name in ["workspace.db", "workspace.db-wal", "keys.json"] {
        if from.join(name).exists() {
            fs::copy(from.join(name), to.join(name)).unwrap();
        }
    }
    to.to_owned()
}

fn flip(file: &Path, place: usize) {
    let mut bytes = fs::read(file).unwrap();
    bytes[place] ^= 1 << (place % 8);
    fs::write(file, bytes).unwrap();
}

#[test]
fn a_changed_byte_is_never_shown_as_truth() {
    let made = workspace();
    for number in 0..40 {
        append_numbered(&made, number).unwrap();
    }
    let path = made.path();
    let (open, folder) = made.into_parts();
    open.close().unwrap();
    let tries = from_environment("HAMSOKHAN_FLIPS", 200) as usize;
    for name in ["workspace.db", "keys.json"] {
        let length = fs::metadata(path.join(name)).unwrap().len() as usize;
        for n in 0..tries {
            let place = n * (length - 1) / (tries - 1);
            let copy = copied(&path, &folder.path().join("Flipped.hamsokhan"));
            flip(&copy.join(name), place);
            match Workspace::open(&copy, PASS) {
                Err(error) => assert!(matches!(error, StoreError::Damaged | StoreError::Newer), "{name} at {place}: {error}"),
                Ok(open) => {
                    assert_eq!(name, "workspace.db", "keys changed at {place} do not open");
                    assert_ne!(open.check().unwrap(), [], "{name} at {place}: the damage is found by looking");
                    match numbered(&open) {
                        Ok(rows) => assert_eq!(rows, (0..40).collect::<Vec<_>>(), "{name} at {place}: what is shown is true"),
                        Err(error) => {
                            assert!(matches!(error, StoreError::Damaged), "{name} at {place}: {error}")
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_changed_journal_is_reported_and_kept() {
    let made = workspace();
    for number in 0..40 {
        append_numbered(&made, number).unwrap();
    }
    let target = made.path().with_file_name("Flipped.hamsokhan");
    let whole = Workspace::open(&copied(&made.path(), &target), PASS).unwrap();
    assert_eq!(numbered(&whole).unwrap().len(), 40, "an unchanged journal gives everything back");
    assert_eq!(whole.check().unwrap(), [], "and is not called damaged");
    drop(whole);
    let length = fs::metadata(made.path().join("workspace.db-wal")).unwrap().len() as usize;
    let (mut reported, tries) = (0, from_environment("HAMSOKHAN_FLIPS", 200) as usize);
    for n in 0..tries {
        let place = n * (length - 1) / (tries - 1);
        let copy = copied(&made.path(), &target);
        flip(&copy.join("workspace.db-wal"), place);
        let Ok(open) = Workspace::open(&copy, PASS) else { continue };
        let rows = numbered(&open).unwrap();
        assert_eq!(rows, (0..rows.len() as u32).collect::<Vec<_>>(), "flipped at {place}: what is left is true and in order");
        let told = open.check().unwrap().contains(&Damage::Journal);
        // The very last commit cannot be told from one that a crash cut off.
        assert!(told || rows.len() >= 39, "flipped at {place}: only {} rows are left and nothing is said", rows.len());
        assert_eq!(
            told,
            copy.join("workspace.db-wal.damaged").exists(),
            "flipped at {place}: a copy is kept when damage is told"
        );
        reported += usize::from(told);
    }
    assert!(reported > tries / 2, "most changes stand before the last commit, yet only {reported} of {tries} were reported");
}

#[test]
fn a_full_database_refuses_and_goes_on_later() {
    let made = workspace();
    append_numbered(&made, 0).unwrap();
    let mut next = 1;
    for point in 0..50 {
        limit_pages(&made, 1).unwrap(); // the least there is: as large as it is now
        let refused = loop {
            match append_numbered(&made, next) {
                Ok(()) => next += 1,
                Err(error) => break error,
            }
        };
        assert!(matches!(refused, StoreError::DiskFull), "point {point}: full is called full, not {refused}");
        assert_eq!(
            numbered(&made).unwrap().len() as u32,
            next,
            "point {point}: what was there is there, what was refused is not"
        );
        limit_pages(&made, u32::MAX >> 1).unwrap();
        append_numbered(&made, next).unwrap();
        next += 1;
    }
    assert_eq!(made.check().unwrap(), [], "nothing is damaged by it");
}

/// A small disk of its own, where the machine lets us make one.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn new(options: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let made =
            Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(folder.path()).stderr(Stdio::null()).status();
        if made.is_ok_and(|status| status.success()) { Some(Self(folder)) } else { None }
    }

    fn read_only(&self) {
        assert!(Command::new("mount").args(["-o", "remount,ro"]).arg(self.0.path()).status().unwrap().success(), "remounted");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_loses_nothing() {
    // Mounting needs rights that many machines do not give; the test above covers the database's own limit.
    let Some(disk) = SmallDisk::new("size=32m") else { return };
    let path = disk.0.path().join("Full.hamsokhan");
    let (open, _) = Workspace::create_with(&path, PASSPHRASE, now(), KdfCost::FOR_TESTS).unwrap();
    let ballast = disk.0.path().join("ballast");
    let mut next = 0;
    for point in 0..20_usize {
        // Fill the disk, then leave a little more room at each point.
        let mut file = fs::File::create(&ballast).unwrap();
        while file.write_all(&[0; 4096]).is_ok() {}
        let full = file.metadata().unwrap().len();
        file.set_len(full.saturating_sub(point as u64 * 4096)).unwrap();
        drop(file);
        let refused = loop {
            match append_numbered(&open, next) {
                Ok(()) => next += 1,
                Err(error) => break error,
            }
        };
        assert!(matches!(refused, StoreError::DiskFull), "point {point}: full is called full, not {refused}");
        let backup = open.backup(&disk.0.path().join("out.hamsokhan-backup"), now());
        assert!(matches!(backup, Err(StoreError::DiskFull)), "point {point}: a backup does not fit either: {backup:?}");
        fs::remove_file(&ballast).unwrap();
        append_numbered(&open, next).unwrap();
        next += 1;
        assert_eq!(numbered(&open).unwrap().len() as u32, next, "point {point}: all that was saved is there");
    }
    assert_eq!(open.check().unwrap(), [], "nothing is damaged by it");
    let left: Vec<_> = fs::read_dir(disk.0.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["Full.hamsokhan"], "refused backups leave nothing behind");
    open.close().unwrap();
    assert_eq!(numbered(&Workspace::open(&path, PASS).unwrap()).unwrap().len() as u32, next, "and all of it is there tomorrow");
}

#[test]
fn a_read_only_place_opens_for_reading() {
    let Some(disk) = SmallDisk::new("size=8m") else { return };
    for folded in [true, false] {
        let path = disk.0.path().join(format!("Shelf {folded} #1?.hamsokhan"));
        let (open, _) = Workspace::create_with(&path, PASSPHRASE, now(), KdfCost::FOR_TESTS).unwrap();
        append_numbered(&open, 0).unwrap();
        if folded {
            open.close().unwrap();
            for name in ["workspace.db-wal", "workspace.db-shm", "lock"] {
                let _ = fs::remove_file(path.join(name));
            }
        } else {
            copied(&path, &disk.0.path().join("Copy.hamsokhan"));
        }
    }
    disk.read_only();
    let path = disk.0.path().join("Shelf true #1?.hamsokhan");
    let open = Workspace::open(&path, PASS).unwrap();
    assert!(open.read_only(), "the workspace knows that it cannot write");
    assert_eq!(numbered(&open).unwrap(), [0], "everything can be read");
    assert!(matches!(append_numbered(&open, 1), Err(StoreError::ReadOnly)), "a write is refused as such");
    assert!(matches!(open.change_passphrase(PASS, "another one"), Err(StoreError::ReadOnly)), "so is a new passphrase");
    assert_eq!(open.auto_backup(now()).unwrap(), None, "there is nothing to back up and nowhere to put it");
    let elsewhere = tempfile::tempdir().unwrap();
    open.backup(&elsewhere.path().join("out.hamsokhan-backup"), now()).unwrap();
    open.close().unwrap();
}

fn fixture(version: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/workspaces/v{version}"))
}

/// Not a test: makes the fixture of the present schema. Once released, a fixture is never made again.
#[test]
#[ignore = "writes a fixture; run it by name when a migration is added"]
fn make_fixture() {
    let made = workspace();
    for number in 0..5 {
        append_numbered(&made, number).unwrap();
    }
    let version = made.info().unwrap().schema;
    let path = made.path();
    let (open, _folder) = made.into_parts();
    open.close().unwrap();
    copied(&path, &fixture(version));
    let _ = fs::remove_file(fixture(version).join("workspace.db-wal"));
}

#[test]
fn workspaces_of_every_earlier_version_open_today() {
    let fresh = workspace();
    let folder = tempfile::tempdir().unwrap();
    for version in 1..=fresh.info().unwrap().schema {
        let copy = copied(&fixture(version), &folder.path().join(format!("V{version}.hamsokhan")));
        let open = Workspace::open(&copy, PASS).unwrap_or_else(|error| panic!("version {version} does not open: {error}"));
        assert_eq!(numbered(&open).unwrap(), [0, 1, 2, 3, 4], "version {version}: its rows are there");
        assert_eq!(open.check().unwrap(), [], "version {version}: it is whole");
        assert_eq!(
            schema(&open).unwrap(),
            schema(&fresh).unwrap(),
            "version {version} becomes what a new workspace is; a released migration was edited, or (before the first release) run make_fixture again"
        );
    }
}
