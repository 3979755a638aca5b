//! The care of a workspace from the command line: keys, backups, repair, leaving this machine, and the record.

#![allow(missing_docs, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{App, document, program};

const NEW: &str = "copper orchard window thistle";

fn programme(app: &App) -> String {
    let sides = ["--side", "Los Angeles|لس‌آنجلس|America/Los_Angeles", "--side", "Tehran|تهران|Asia/Tehran"];
    app.id(&[&["programme", "add", "--name-en", "Wells"][..], &sides].concat())
}

/// The same workspace with the passphrase of another file.
fn with_new(app: &App, file: &str, args: &[&str]) -> Value {
    let mut command = program();
    command.arg("--json").arg("--workspace").arg(&app.workspace).arg("--passphrase-file").arg(file).args(args);
    document(&command.output().expect("it runs"), &args.join(" "))
}

#[test]
fn a_passphrase_that_is_known_is_outlived_and_written_down() {
    let app = App::new();
    programme(&app);
    let new = app.write("new", NEW);
    let renewed = app.json(&["workspace", "new-keys", "--new-passphrase-file", &new]);
    assert_eq!((&renewed["finished"], &renewed["removed"]), (&json!(true), &json!(0)), "{renewed}");
    app.refused(&["programme", "list"], 5, "wrong-passphrase");
    assert_eq!(with_new(&app, &new, &["programme", "list"])["items"].as_array().map(Vec::len), Some(1));
    let record = with_new(&app, &new, &["activity", "list"]);
    let kinds: Vec<&str> = record["items"].as_array().expect("a list").iter().filter_map(|one| one["kind"].as_str()).collect();
    assert_eq!(kinds, ["keys_renewed"]);
    let check = with_new(&app, &new, &["activity", "verify"]);
    assert_eq!(check, json!({ "ok": true, "entries": 1, "broken_at": null }));
    let key = app.write("key", renewed["recovery_key"].as_str().expect("a key"));
    with_new(&app, &new, &["workspace", "try-recovery-key", "--recovery-key-file", &key]);
    app.json(&["workspace", "recover", "--recovery-key-file", &key]);
    assert_eq!(app.items(&["programme", "list"]).len(), 1, "the recovery key sets the passphrase anew");
}

#[test]
fn backups_are_listed_and_restored_into_a_copy() {
    let app = App::new();
    programme(&app);
    let list = app.items(&["backups", "list"]);
    assert_eq!(list.len(), 1, "{list:?}");
    let copy = app.file("Copy.hamsokhan");
    let name = list[0]["name"].as_str().expect("a name");
    app.json(&["backups", "restore", name, &copy.display().to_string()]);
    assert_eq!(app.json_on(&copy, &["programme", "list"])["items"].as_array().map(Vec::len), Some(1));
    app.refused(&["backups", "restore", name, &copy.display().to_string()], 3, "already-exists");
    app.refused(&["backups", "restore", "../keys.json", &app.file("X").display().to_string()], 4, "not-found");
}

#[test]
fn what_can_be_read_is_saved_from_the_command_line() {
    let app = App::new();
    programme(&app);
    let database = app.workspace.join("workspace.db");
    let mut bytes = fs::read(&database).expect("the database");
    let last = bytes.len() - 100;
    bytes[last] ^= 1;
    fs::write(&database, &bytes).expect("damaged");
    app.refused(&["programme", "list"], 6, "damaged");
    let copy = app.file("Saved.hamsokhan");
    app.json(&["workspace", "repair", "--out", &copy.display().to_string()]);
    assert_eq!(fs::read(&database).expect("the database"), bytes, "the damaged one stays as it is");
    assert_eq!(app.json_on(&copy, &["workspace", "check"]), json!({ "ok": true, "problems": [] }));
}

#[test]
fn packing_and_erasing_leave_nothing_here() {
    let app = App::new();
    programme(&app);
    let packed = app.file("travel.hamsokhan-backup").display().to_string();
    app.json(&["workspace", "pack", &packed]);
    assert!(!app.workspace.exists(), "it is gone");
    let back = app.file("Back.hamsokhan");
    app.json(&["workspace", "restore", &packed, &back.display().to_string()]);
    app.refused_on(&back, &["workspace", "erase", "--confirm", "Front"], 4, "not-found");
    assert!(back.exists(), "another name erases nothing");
    app.json_on(&back, &["workspace", "erase", "--confirm", "Back"]);
    assert!(!back.exists());
}
