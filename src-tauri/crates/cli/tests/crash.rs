//! Killed at any moment: every note that was said to be saved is there, and there is nothing half.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::collections::HashSet;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use support::App;

#[test]
fn every_acknowledged_note_survives_kill_9() {
    const ROUNDS: u64 = 24;
    let app = App::new();
    let session = app.session(&app.programme());
    let mut acknowledged = HashSet::new();
    for round in 0..ROUNDS {
        let text = format!("note {round} {}", "water ".repeat(200));
        let add = ["--json", "note", "add", "--session", &session, "--kind", "theme", "--text", &text];
        let mut child = app.command(&add).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts");
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        if round % 3 == 0 {
            // The moment it is said: the backup on closing has hardly begun.
            let mut line = String::new();
            out.read_line(&mut line).expect("a line");
            assert!(line.ends_with('\n'), "round {round}: it answers");
            child.kill().expect("killed");
            acknowledged.insert(id_of(&line));
        } else {
            // Somewhere on the way, from the first instruction to after the end.
            std::thread::sleep(Duration::from_millis(round * 30));
            child.kill().expect("killed");
            let mut line = String::new();
            out.read_line(&mut line).expect("a line or none");
            if line.ends_with('\n') {
                acknowledged.insert(id_of(&line));
            }
        }
        child.wait().expect("gone");
    }
    assert!(acknowledged.len() >= 8, "enough were acknowledged to mean something: {}", acknowledged.len());
    let notes = app.notes(&session);
    let there: HashSet<String> = notes.iter().map(|note| note["id"].as_str().expect("an id").to_owned()).collect();
    let lost: Vec<_> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "acknowledged and not there: {lost:?}");
    assert!(notes.iter().all(|note| note["text"].as_str().is_some_and(|t| t.ends_with("water "))), "none is torn");
    assert_eq!(app.json(&["workspace", "check"]), json!({ "ok": true, "problems": [] }), "nothing is damaged");
}

fn id_of(line: &str) -> String {
    let value: Value = serde_json::from_str(line).expect("a document");
    value["id"].as_str().expect("an id").to_owned()
}
