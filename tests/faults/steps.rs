//! The process dies at each write, flush, rename and removal of a migration, of a change of keys and of making a
//! workspace: what is found afterwards is the old or the new, never something between.

use std::fs;
use std::path::{Path, PathBuf};

use hamsokhan_store::testing::{PASSPHRASE, numbered};
use hamsokhan_store::{Key, OldBackups, StoreError, Workspace, rekey};

use super::support::fault::{Fault, library};
use super::support::{copied, figure, skipped, stride};

const PASS: Key<'static> = Key::Passphrase(PASSPHRASE);
const OTHER: &str = "basalt orchard ferry candle";

/// Not an experiment: the process that dies on the way.
#[test]
#[ignore = "started by the experiment"]
fn child() {
    let Some(path) = std::env::var_os("DIE_AT").map(PathBuf::from) else { return };
    let now = "2026-12-01T10:00:00Z".parse().unwrap();
    match std::env::var("DIE_IN").unwrap().as_str() {
        "migration" => Workspace::open(&path, PASS).unwrap().close().unwrap(),
        "rekey" => drop(rekey(&path, PASS, OTHER, OldBackups::Reseal, now, |_, _| {}).unwrap()),
        "passphrase" => Workspace::open(&path, PASS).unwrap().change_passphrase(PASS, OTHER).unwrap(),
        "backup" => {
            let open = Workspace::open(&path, PASS).unwrap();
            hamsokhan_store::testing::append_numbered(&open, 5).unwrap();
            open.closing_backup(now).unwrap();
            open.close().unwrap();
        }
        _ => drop(Workspace::create(&path, PASSPHRASE, now).unwrap()),
    }
}

fn fixtures() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    root.join("src-tauri/crates/store/tests/fixtures/workspaces")
}

/// Lets `what` die at each of its steps over a copy of `base`, and asks `judge` what is there afterwards.
fn each_step(what: &str, base: Option<&Path>, every: usize, judge: impl Fn(&Path, &str)) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("place");
    for nth in (1..).step_by(every) {
        let _ = fs::remove_dir_all(&place);
        fs::create_dir(&place).unwrap();
        let path = place.join("Step.hamsokhan");
        if let Some(base) = base {
            copied(base, &path);
        }
        let fault = Fault { kind: "kill", nth, ever: false, under: &place };
        let status = fault.child("steps::child").unwrap().env("DIE_AT", &path).env("DIE_IN", what).output().unwrap();
        assert_ne!(status.status.code(), Some(101), "{what}, step {nth}: {}", String::from_utf8_lossy(&status.stdout));
        judge(&path, &format!("{what}, step {nth}"));
        if status.status.success() {
            return nth - 1;
        }
    }
    0
}

fn assert_rows(path: &Path, key: Key<'_>, rows: u32, what: &str) {
    let open = Workspace::open(path, key).unwrap_or_else(|error| panic!("{what}: does not open: {error}"));
    assert_eq!(numbered(&open).unwrap(), (0..rows).collect::<Vec<_>>(), "{what}: nothing is missing");
    assert_eq!(open.check().unwrap(), [], "{what}: it is whole");
}

#[test]
#[ignore = "an experiment: `cargo xtask faults steps`"]
fn a_migration_killed_at_any_step_is_old_or_new() {
    if let Err(why) = library() {
        return skipped("steps", why);
    }
    let newest = hamsokhan_store::testing::workspace().info().unwrap().schema;
    let versions = versions();
    let mut steps = 0;
    for fixture in &versions {
        steps += each_step("migration", Some(fixture), stride(5), |path, what| {
            assert_rows(path, PASS, 5, what);
            let open = Workspace::open(path, PASS).unwrap();
            assert_eq!(open.info().unwrap().schema, newest, "{what}: opened again it is new");
        });
    }
    figure(
        "steps",
        format!("{steps} steps of opening workspaces of {} earlier versions: old or new each time, nothing lost", versions.len()),
    );
}

#[test]
#[ignore = "an experiment: `cargo xtask faults steps`"]
fn a_change_of_keys_killed_at_any_step_is_old_or_new() {
    if let Err(why) = library() {
        return skipped("steps", why);
    }
    let folder = tempfile::tempdir().unwrap();
    let base = folder.path().join("Base.hamsokhan");
    let open = Workspace::open(&copied(&newest(), &base), PASS).unwrap();
    fs::create_dir(base.join("backups")).unwrap();
    open.backup(&base.join("backups").join("2026-11-01T10-00-00Z.hamsokhan-backup"), "2026-11-01T10:00:00Z".parse().unwrap())
        .unwrap();
    open.close().unwrap();
    for (what, name) in [("rekey", "new keys throughout"), ("passphrase", "another passphrase")] {
        let (old, new) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
        let steps = each_step(what, Some(&base), stride(if what == "rekey" { 9 } else { 2 }), |path, what| {
            let key = match Workspace::open(path, PASS) {
                Ok(_) => {
                    old.set(old.get() + 1);
                    PASS
                }
                Err(StoreError::WrongKey) => {
                    new.set(new.get() + 1);
                    Key::Passphrase(OTHER)
                }
                Err(error) => panic!("{what}: {error}"),
            };
            assert_rows(path, key, 5, what);
            assert!(!names(path).iter().any(|name| name.contains("rekey")), "{what}: it is settled: {:?}", names(path));
        });
        let (old, new) = (old.get(), new.get());
        assert!(old > 0 && new > 0, "{what}: it died on both sides of the change: {old} before, {new} after");
        figure("steps", format!("{steps} steps of {name}: {old} old, {new} new, 0 between"));
    }
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// A workspace of every version there was, the oldest first.
fn versions() -> Vec<PathBuf> {
    (1..).map(|version| fixtures().join(format!("v{version}"))).take_while(|path| path.is_dir()).collect()
}

/// The one of the newest version.
fn newest() -> PathBuf {
    versions().pop().expect("a fixture")
}

#[test]
#[ignore = "an experiment: `cargo xtask faults steps`"]
fn making_and_backing_up_killed_at_any_step_leaves_nothing_half() {
    if let Err(why) = library() {
        return skipped("steps", why);
    }
    let made = each_step("create", None, stride(5), |path, what| match Workspace::open(path, PASS) {
        Ok(open) => assert_eq!(open.check().unwrap(), [], "{what}: it is whole"),
        Err(error) => {
            assert!(matches!(error, StoreError::NotAWorkspace) && !path.exists(), "{what}: whole or not there: {error}")
        }
    });
    let backed_up = each_step("backup", Some(&newest()), stride(5), |path, what| {
        let open = Workspace::open(path, PASS).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(open.check().unwrap(), [], "{what}: it is whole");
        assert_eq!(open.prove_backups().unwrap(), Vec::<String>::new(), "{what}: every backup that has its name opens");
        assert!(!names(&path.join("backups")).iter().any(|name| name.ends_with(".part")), "{what}: what was half made is swept");
    });
    figure(
        "steps",
        format!("{made} steps of making a workspace and {backed_up} of a note, a lock and its backup: whole or not there"),
    );
}
