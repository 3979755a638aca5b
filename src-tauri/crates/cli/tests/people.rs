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

/// A person with a name that stands in a note; programme, session, person.
fn named(app: &App) -> (String, String, String) {
    let programme = programme(app);
    let add = ["people", "add", "--programme", &programme, "--side", "2", "--identity", "-"];
    let person = told(app, &add, r#"{"name": "Behrouz Nikpayan"}"#)["id"].as_str().expect("an id").to_owned();
    let session = session(app, &programme);
    app.json(&["session", "start", &session]);
    app.json(&["note", "add", "--session", &session, "--kind", "theme", "--text", "Behrouz Nikpayan spoke of wells"]);
    app.json(&["session", "close", &session]);
    (programme, session, person)
}

#[test]
fn at_risk_shows_each_place_first_and_then_takes_the_name_out() {
    let app = App::new();
    let (programme, session, person) = named(&app);
    let shown = app.json(&["people", "at-risk", "--person", &person]);
    assert_eq!((&shown["changed"], &shown["places"][0]["kind"]), (&json!(false), &json!("note")));
    assert_eq!(app.items(&["note", "list", &session])[0]["text"], "Behrouz Nikpayan spoke of wells", "nothing changed");
    let done = app.json(&["people", "at-risk", "--person", &person, "--yes"]);
    assert_eq!(done["places"][0]["replaced"], json!(1));
    let text = app.items(&["note", "list", &session])[0]["text"].as_str().expect("a text").to_owned();
    assert!(!text.contains("Behrouz") && !text.contains("Nikpayan") && text.ends_with("spoke of wells"), "{text}");
    assert_eq!(app.items(&["search", "Behrouz"]).len(), 0);
    // A name that comes to their side could be theirs.
    let roster = app
        .write("roster.csv", "name,side,at risk\nOmid Testpour,Tehran,no\nNadia Testwell,Tehran,بله\nGrace Hall,Los Angeles,\n");
    let seen = app.json(&["people", "import", "--programme", &programme, "--dry-run", &roster]);
    let codes: Vec<_> =
        seen["problems"].as_array().expect("problems").iter().map(|p| (p["row"].clone(), p["code"].clone())).collect();
    assert_eq!(codes, [(json!(2), json!("could-be-at-risk")), (json!(3), json!("at-risk"))]);
    app.json(&["people", "import", "--programme", &programme, &roster]);
    let people = app.items(&["people", "list"]);
    let sealed = people.iter().filter(|person| person["has_identity"] == true).count();
    let risk = people.iter().filter(|person| person["at_risk"] == true).count();
    assert_eq!((people.len(), sealed, risk), (4, 2, 2));
}

#[test]
fn an_erasure_prints_a_receipt_and_cleans_the_backups() {
    let app = App::new();
    let (_, session, person) = named(&app);
    // A script makes a backup every half hour. Without the first, the next command makes one, which holds them.
    let backups = app.workspace.join("backups");
    for backup in std::fs::read_dir(&backups).expect("a folder").flatten() {
        std::fs::remove_file(backup.path()).expect("removed");
    }
    app.json(&["note", "add", "--session", &session, "--kind", "theme", "--text", "Water"]);
    let places = app.json(&["people", "erase", "--person", &person]);
    assert_eq!((&places["changed"], places["places"].as_array().map(Vec::len)), (&json!(false), Some(1)));
    let erased = app.json(&["people", "erase", "--person", &person, "--yes"]);
    assert!(!erased.to_string().contains("Behrouz"), "{erased}");
    assert_eq!(erased["receipt"]["removed"]["identity"], json!(true));
    let held = erased["receipt"]["backups"].as_array().expect("backups").clone();
    assert!(!held.is_empty() && held.iter().all(|backup| backup["resealed_at"].is_null()), "{held:?}");
    assert!(!app.items(&["note", "list", &session])[0]["text"].as_str().expect("a text").contains("Behrouz"));
    let done = app.json(&["people", "erase", "--person", &person, "--yes", "--backups"]);
    assert_eq!(done["id"], erased["id"], "the same receipt");
    assert!(done["receipt"]["backups"].as_array().expect("backups").iter().all(|b| b["resealed_at"].is_string()), "{done}");
    let kept = app.items(&["people", "receipts"]);
    assert_eq!((kept.len(), &kept[0]["id"]), (1, &done["id"]));
    for lang in ["en", "fa"] {
        let printed = app.command(&["--lang", lang, "people", "receipts"]).output().expect("it runs");
        let text = String::from_utf8_lossy(&printed.stdout).into_owned();
        assert!(text.lines().count() > 2 && !text.contains("Behrouz"), "{text}");
    }
    app.refused(&["people", "erase", "--person", "0190ffff", "--yes"], 4, "not-found");
}

#[test]
fn names_are_looked_for_without_being_kept() {
    let app = App::new();
    let (_, session, _) = named(&app);
    app.json(&["summary", "draft", &session]);
    app.json(&["summary", "edit", "--session", &session, "--section", "themes", "--lang", "en", "--text", "Shirin Adl sang."]);
    let seen = app.items(&["summary", "look-for", "Shirin Adl", "Nobody Here"]);
    assert_eq!((seen.len(), &seen[0]["text"], &seen[0]["name"]), (1, &json!("Shirin Adl"), &json!(0)));
    let seen = told(&app, &["summary", "look-for", "--session", &session, "-"], "Nobody Here\nشیرین\n");
    assert_eq!((&seen["items"][0]["name"], &seen["items"][0]["section"]), (&json!(1), &json!("themes")));
    assert_eq!(app.items(&["summary", "findings", &session]).iter().filter(|f| f["text"] == "Shirin Adl").count(), 0, "not kept");
}
