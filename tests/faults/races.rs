//! Two instances at one workspace at the same moment: exactly one gets it.

use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use hamsokhan_app::{App, Code};

use super::support::room::{PASSPHRASE, Room, made};
use super::support::{Heard, again, figure, scale};

/// Not an experiment: one of the two. Waits for the word, tries, says how it went, and holds on until it is told to go.
#[test]
#[ignore = "started by the experiment"]
fn child() {
    let Some(path) = std::env::var_os("RACE_FOR").map(PathBuf::from) else { return };
    println!("\nready");
    let mut words = std::io::stdin().lock().lines();
    words.next().expect("the word to go").unwrap();
    let app = App::default();
    let tried = match std::env::var("RACE_BY").unwrap().as_str() {
        "open" => app.open_workspace(&path, PASSPHRASE).map(drop),
        _ => app.create_workspace(&path, PASSPHRASE).map(drop),
    };
    match tried {
        Ok(()) => {
            println!("\nresult writer");
            words.next();
            app.lock().unwrap();
        }
        Err(error) => println!("\nresult {:?}", error.code),
    }
}

fn racer(path: &std::path::Path, by: &str) -> Heard {
    let mut command: Command = again("races::child");
    command.env("RACE_FOR", path).env("RACE_BY", by).stdin(Stdio::piped());
    Heard::start(&mut command)
}

#[test]
#[ignore = "an experiment: `cargo xtask faults races`"]
fn two_instances_make_one_writer() {
    let folder = tempfile::tempdir().unwrap();
    let there = made(&folder.path().join("There.hamsokhan"), 1);
    let races = scale(10, 100);
    for by in ["open", "create"] {
        for race in 0..races {
            let path = if by == "open" { there.clone() } else { folder.path().join(format!("New{race}.hamsokhan")) };
            let mut both = [racer(&path, by), racer(&path, by)];
            for racer in &mut both {
                racer.line("ready").expect("it is ready");
            }
            for racer in &mut both {
                racer.child.stdin.as_mut().unwrap().write_all(b"go\n").unwrap();
            }
            let results: Vec<String> = both.iter_mut().map(|racer| racer.line("result ").expect("it says how it went")).collect();
            let writers = results.iter().filter(|result| *result == "writer").count();
            assert_eq!(writers, 1, "{by}, race {race}: exactly one, not {results:?}");
            let other = results.iter().find(|result| *result != "writer").unwrap();
            let expected = [Code::InUse, Code::AlreadyExists].map(|code| format!("{code:?}"));
            assert!(expected.contains(other), "{by}, race {race}: the other is told why, not {other}");
            for mut racer in both {
                drop(racer.child.stdin.take());
                assert!(racer.child.wait().unwrap().success(), "{by}, race {race}: both end well");
            }
        }
    }
    Room::open(&there).unwrap().assert_whole("after the races");
    figure(
        "races",
        format!("{races} races to open and {races} to create one workspace: exactly one writer in each, the other told why"),
    );
}
