//! People: where notes come from, what was said when consent was asked, and words that stand in no shell's history.

#![allow(missing_docs, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod support;

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};
use support::{App, document};

/// A command that is told something on standard input.
fn told(app: &App, args: &[&str], input: &str) -> Value {
    let args: Vec<&str> = ["--json"].iter().chain(args).copied().collect();
    let mut command = app.command(&args);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    child.stdin.take().expect("an input").write_all(input.as_bytes()).expect("it reads");
    document(&child.wait_with_output().expect("it runs"), &args.join(" "))
}

fn programme(app: &App) -> String {
    let sides = ["--side", "Los Angeles|لس‌آنجلس|America/Los_Angeles", "--side", "Tehran|تهران|Asia/Tehran"];
    app.id(&[&["programme", "add", "--name-en", "Wells"][..], &sides].concat())
}

fn session(app: &App, programme: &str) -> String {
    let when = ["--title-en", "Water", "--format", "living-room-90", "--start", "2026-12-05T08:30"];
    app.id(&[&["session", "add", "--programme", programme][..], &when].concat())
}

#[test]
fn a_note_says_privately_in_whose_turn_it_was_taken() {
    let app = App::new();
    let programme = programme(&app);
    let person = app.id(&["people", "add", "--programme", &programme, "--side", "2"]);
    let other = app.id(&["people", "add", "--programme", &programme, "--side", "1"]);
    let session = session(&app, &programme);
    app.json(&["session", "start", &session]);
    let floor = app.json(&["session", "speak", &session, "--person", &person]);
    assert_eq!((&floor["speaking"], &floor["caution"]), (&json!(person), &json!("not_agreed")));
    let text = "The well behind the school ran dry";
    let note = told(&app, &["note", "add", "--session", &session, "--kind", "story", "--text", "-"], &format!("{text}\n"));
    let note = note["id"].as_str().expect("an id").to_owned();
    assert_eq!(app.json(&["session", "silence", "--session", &session])["speaking"], Value::Null);
    let after = app.id(&["note", "add", "--session", &session, "--kind", "theme", "--text", "Water"]);
    let plain = app.items(&["note", "list", &session]);
    assert_eq!(plain[0]["text"], text);
    assert!(plain.iter().all(|note| note.get("taken_from").is_none() && note.get("taken_during").is_none()), "not unless asked");
    let known = app.items(&["note", "list", "--provenance", &session]);
    assert_eq!((&known[0]["taken_from"], &known[0]["held"], &known[0]["owner"]), (&json!(person), &json!(true), &json!(person)));
    assert_eq!((&known[1]["id"], &known[1]["taken_from"], &known[1]["held"]), (&json!(after), &Value::Null, &json!(false)));
    app.json(&["note", "attribute", &note, "--speaker", "none"]);
    assert_eq!(app.items(&["note", "list", "--provenance", &session])[0]["held"], json!(false));
    app.json(&["note", "attribute", &note, "--speaker", &other]);
    let known = app.items(&["note", "list", "--provenance", "--session", &session]);
    assert_eq!((&known[0]["participant_id"], &known[0]["held"]), (&json!(other), &json!(true)), "nor has the other agreed");
    app.refused(&["note", "attribute", &note, "--speaker", "nobody-such"], 4, "not-found");
}

#[test]
fn a_consent_keeps_what_was_said() {
    let app = App::new();
    let programme = programme(&app);
    let asker = app.id(&["people", "add", "--programme", &programme, "--side", "1", "--role", "co_moderator"]);
    let person = app.id(&["people", "add", "--programme", &programme, "--side", "2"]);
    let consent = |rest: &[&str]| app.json(&[&["people", "consent", "--person", &person, "--kind", "notes"], rest].concat());
    consent(&["--answer", "yes", "--spoken", "--asker", &asker, "--asked-by", "co_moderator", "--until", "۱۴۲۰-۰۱-۰۱"]);
    consent(&["--answer", "no", "--lang", "en"]);
    let history = app.items(&["people", "consent-history", "--person", &person]);
    assert_eq!(history.len(), 2);
    assert_eq!((&history[0]["question_lang"], &history[1]["question_lang"]), (&json!("fa"), &json!("en")));
    assert_eq!(history[1]["wording"].as_str().map(|words| words.starts_with("May we take notes")), Some(true));
    assert!(history[0]["wording"].as_str().is_some_and(|words| words.contains("یادداشت")));
    assert_eq!((&history[0]["asker_id"], &history[0]["asked_by"]), (&json!(asker), &json!("co_moderator")));
    assert!(history[0]["expires_at"].as_str().is_some_and(|end| end.starts_with("2041-03-2")), "{}", history[0]["expires_at"]);
    assert_eq!(history[1]["expires_at"], Value::Null);
    app.refused(
        &["people", "consent", "--person", &person, "--kind", "notes", "--answer", "yes", "--until", "2020-01-01"],
        4,
        "bad-date",
    );
}

#[test]
fn an_identity_can_come_from_standard_input() {
    let app = App::new();
    let programme = programme(&app);
    let add = ["people", "add", "--programme", &programme, "--side", "1"];
    told(&app, &[&add[..], &["--identity", "-"]].concat(), r#"{"name": "Nadia Testwell", "email": "nadia@example.org"}"#);
    told(&app, &[&add[..], &["--name", "-"]].concat(), "Omid Testpour\n");
    let people = app.items(&["people", "list"]);
    assert!(people.len() == 2 && people.iter().all(|person| person["has_identity"] == true), "both are sealed");
    let twice = [&["--json"], &add[..], &["--name", "-", "--email", "-"]].concat();
    let refused = app.command(&twice).output().expect("it runs");
    assert_eq!(refused.status.code(), Some(2), "standard input is read for one option");
}
