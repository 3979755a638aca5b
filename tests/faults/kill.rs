//! Killed at any moment, with a ledger outside of what was said to be saved: nothing of it is lost, and nothing is torn.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use super::support::room::{Room, made};
use super::support::{Heard, Random, again, figure, scale};

/// Not an experiment: the process that is killed. Writes notes for ever, says of each that it is saved, and backs up and
/// locks now and then.
#[test]
#[ignore = "started by the experiment"]
fn child() {
    let Some(path) = std::env::var_os("WRITE_TO").map(PathBuf::from) else { return };
    let first: usize = std::env::var("WRITE_FROM").unwrap().parse().unwrap();
    let mut room = Room::open(&path).unwrap();
    println!("\nopen");
    for number in first.. {
        room.write(number).unwrap();
        println!("ack {number}");
        if number % 11 == 10 {
            room.app.auto_backup().unwrap();
        }
        if number % 23 == 22 {
            room.app.lock().unwrap();
            room = Room::open(&path).unwrap();
        }
    }
}

#[test]
#[ignore = "an experiment: `cargo xtask faults kill`"]
fn nothing_acknowledged_is_lost_to_kill() {
    let folder = tempfile::tempdir().unwrap();
    let rounds = scale(30, 1000);
    let mut random = Random::new("kill");
    let (mut path, mut ledger, mut all, mut slowest) = (PathBuf::new(), 0, 0, Duration::ZERO);
    let mut killed = (0, 0);
    for round in 0..rounds {
        // A workspace is not used for ever: reading it whole would become most of the experiment.
        if round % 100 == 0 {
            path = made(&folder.path().join(format!("Kill{round}.hamsokhan")), 0);
            all += ledger;
            ledger = 0;
        }
        let mut command = again("kill::child");
        command.env("WRITE_TO", &path).env("WRITE_FROM", ledger.to_string()).stderr(Stdio::null());
        let mut heard = Heard::start(&mut command);
        let after = Duration::from_micros(random.below(250_000));
        if round % 2 == 0 {
            // From the moment it is open; the other half from its first instruction.
            heard.line("open").unwrap_or_else(|| panic!("round {round}: the writer does not open"));
        }
        std::thread::sleep(after);
        heard.child.kill().unwrap();
        let last =
            heard.lines.by_ref().map_while(Result::ok).filter_map(|l| l.strip_prefix("ack ")?.parse::<usize>().ok()).last();
        assert_ne!(heard.child.wait().unwrap().code(), Some(101), "round {round}: the writer did not fail by itself");
        let promised = last.map_or(ledger, |last| last + 1);
        killed = if last.is_some() { (killed.0 + 1, killed.1) } else { (killed.0, killed.1 + 1) };

        let began = Instant::now();
        let room = Room::open(&path).unwrap_or_else(|error| panic!("round {round}: does not open again: {error:?}"));
        slowest = slowest.max(began.elapsed());
        let there = room.numbers().unwrap();
        assert_eq!(there, (0..there.len()).collect::<Vec<_>>(), "round {round}: none is missing among the others");
        // One more may have been saved and not said yet.
        let found = there.len();
        assert!((promised..=promised + 1).contains(&found), "round {round}: {promised} were promised, {found} are there");
        room.assert_whole(&format!("round {round}"));
        ledger = found;
        room.app.lock().unwrap();
    }
    all += ledger;
    assert!(killed.0 * 4 > rounds, "enough were killed while they wrote: {killed:?}");
    assert!(slowest < Duration::from_secs(2), "opening again took {slowest:?}");
    let (writing, before) = killed;
    figure(
        "kill",
        format!(
            "{rounds} kills ({writing} while notes were written, {before} before), {all} notes in the ledger: 0 lost, 0 torn; \
             opening again at most {} ms apart from the guess at the passphrase",
            slowest.as_millis()
        ),
    );
}
