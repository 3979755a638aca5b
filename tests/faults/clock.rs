//! The clock ten years back and ten years ahead, in the same process: notes keep the order in which they were written, and
//! no good backup is thinned away.

use std::collections::BTreeSet;
use std::path::Path;

use super::support::fault::{interposed, shift_clock};
use super::support::figure;
use super::support::room::{Room, made};

const YEARS: i64 = 10 * 365 * 86_400;

fn backups(path: &Path) -> BTreeSet<String> {
    let names = std::fs::read_dir(path.join("backups")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(".hamsokhan-backup")).collect()
}

#[test]
#[ignore = "an experiment: `cargo xtask faults clock`"]
fn a_clock_that_jumps_disorders_and_prunes_nothing() {
    if !interposed("clock", "clock::a_clock_that_jumps_disorders_and_prunes_nothing") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = made(&folder.path().join("Clock.hamsokhan"), 1);
    let (mut next, mut jumps) = (1, 0);
    let mut good = backups(&path);
    assert!(!good.is_empty(), "locking made a backup");
    // All differ: two backups in one second are one.
    for shift in [100, -YEARS, YEARS, 200, 60 - YEARS, -3600, 3600, YEARS + 60, -2 * YEARS, 300] {
        shift_clock(folder.path(), shift);
        let room = Room::open(&path).unwrap();
        for _ in 0..5 {
            room.write(next).unwrap();
            next += 1;
        }
        assert_eq!(
            room.numbers().unwrap(),
            (0..next).collect::<Vec<_>>(),
            "at {shift} s: notes keep their order while it is open"
        );
        room.app.auto_backup().unwrap();
        room.app.lock().unwrap();
        let now = backups(&path);
        assert!(good.is_subset(&now), "at {shift} s: backups are gone: {:?}", good.difference(&now).collect::<Vec<_>>());
        assert!(now.len() > good.len(), "at {shift} s: a change is backed up whatever the clock says");
        good = now;
        let room = Room::open(&path).unwrap();
        assert_eq!(room.numbers().unwrap(), (0..next).collect::<Vec<_>>(), "at {shift} s: and after it was closed");
        room.assert_whole("after a jump");
        jumps += 1;
    }
    shift_clock(folder.path(), 0);
    figure(
        "clock",
        format!("{jumps} jumps of up to 20 years, {next} notes: order kept, {} backups and none of them pruned", good.len()),
    );
}

/// The session keeps the wall time and zone it was planned in, whatever zone the machine is in.
#[test]
#[ignore = "an experiment: `cargo xtask faults clock`"]
fn the_machine_s_zone_changes_nothing() {
    if std::env::var_os("CLOCK_AT").is_some() {
        let room = Room::open(Path::new(&std::env::var_os("CLOCK_AT").unwrap())).unwrap();
        let view = room.app.session(room.session).unwrap();
        println!("\nsession {:?} {:?}", view.session.wall_start, view.sides.iter().map(|side| &side.local).collect::<Vec<_>>());
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = made(&folder.path().join("Zone.hamsokhan"), 1);
    let mut told = BTreeSet::new();
    let zones =
        ["UTC", "Asia/Tehran", "America/Los_Angeles", "Pacific/Kiritimati", "XXX-5:17YYY,M3.2.0,M11.1.0", "nowhere/at/all"];
    for zone in zones {
        let mut command = super::support::again("clock::the_machine_s_zone_changes_nothing");
        command.env("CLOCK_AT", &path).env("TZ", zone);
        let mut heard = super::support::Heard::start(&mut command);
        told.insert(heard.line("session ").expect("the session is shown"));
        assert!(heard.child.wait().unwrap().success());
    }
    assert_eq!(told.len(), 1, "the session is at the same times under every zone of the machine: {told:?}");
    figure("clock", format!("{} zones of the machine, other rules among them: the session's times are the same", zones.len()));
}
