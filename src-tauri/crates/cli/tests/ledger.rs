//! What leaves and how it is known again: the Chatham House rule, findings with their grounds, and `verify`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod support;

use serde_json::json;
use support::{App, assert_persian};

fn closed(app: &App, notes: &[(&str, &str)]) -> String {
    let programme = app.programme();
    app.json(&[
        "people",
        "add",
        "--programme",
        &programme,
        "--side",
        "2",
        "--code-name",
        "Cedar",
        "--name",
        "Parviz Homayounfar",
    ]);
    let session = app.session(&programme);
    app.json(&["session", "start", &session]);
    for (kind, text) in notes {
        app.note(&session, kind, text);
    }
    app.json(&["session", "close", &session]);
    session
}

#[test]
fn a_released_file_is_verified_and_a_changed_one_is_not() {
    let app = App::new();
    let session = closed(&app, &[("theme", "Shade is missed.")]);
    app.json(&["summary", "draft", &session]);
    let out = app.file("out").display().to_string();
    let args =
        ["release", "--session", &session, "--formats", "html,docx", "--lang", "both", "--out", &out, "--acknowledge-public"];
    let released = app.json(&args);
    for file in released["files"].as_array().expect("files") {
        let path = file["path"].as_str().expect("a path");
        let known = app.json(&["verify", path]);
        assert_eq!((&known["released"], &known["sha256"]), (&json!(true), &file["sha256"]), "{known}");
        let entry = &known["files"][0];
        assert_eq!((&entry["release_id"], &entry["of"], &entry["file"]["completed"]), (&released["id"], &json!(2), &json!(true)));
        let mut bytes = std::fs::read(path).expect("it");
        bytes.push(b' ');
        let changed = app.write("changed", bytes);
        assert_eq!(app.json(&["verify", &changed])["released"], json!(false), "one byte more is another file");
    }
    let said = app.command(&["--lang", "fa", "verify", released["files"][0]["path"].as_str().expect("a path")]).output();
    assert_persian(&String::from_utf8(said.expect("it runs").stdout).expect("text"));
    app.refused(&["verify", &app.file("nowhere").display().to_string()], 4, "file-not-found");
}

#[test]
fn findings_say_how_grave_they_are_and_whether_they_may_stay() {
    let app = App::new();
    let session = closed(&app, &[("theme", "Parviz spoke of water.")]);
    app.json(&["summary", "draft", &session]);
    let found = app.items(&["summary", "findings", &session]);
    assert_eq!((&found[0]["severity"], &found[0]["may_keep"]), (&json!("identifies"), &json!("not_this_person")), "{found:?}");
    let id = found[0]["id"].as_str().expect("an id");
    app.refused(&["summary", "settle", "--finding", id, "--keep", "it is harmless here"], 3, "cannot-keep");
    app.refused(&["summary", "settle", "--finding", id, "--not-this-person", "x"], 4, "reason-too-short");
    app.json(&["summary", "settle", "--finding", id, "--not-this-person", "A well-known singer of this name."]);
    let kept = app.items(&["summary", "findings", &session]);
    assert_eq!((&kept[0]["state"], &kept[0]["kept_on"]), (&json!("kept"), &json!("not_this_person")), "{kept:?}");
}

#[test]
fn a_proposal_is_taken_everywhere() {
    let app = App::new();
    let session = closed(&app, &[("theme", "Parviz spoke. Parviz sang."), ("common_ground", "پرویز آمد.")]);
    app.json(&["summary", "draft", &session]);
    let found = app.items(&["summary", "findings", &session]);
    assert_eq!(found.len(), 3, "{found:?}");
    app.json(&["summary", "settle", "--finding", found[0]["id"].as_str().expect("an id"), "--as-proposed", "--everywhere"]);
    let left = app.items(&["summary", "findings", &session]);
    assert!(left.iter().all(|finding| finding["state"] == "replaced"), "{left:?}");
}

#[test]
fn the_chatham_house_rule_reopens_what_it_touches() {
    let app = App::new();
    let session = closed(&app, &[("theme", "One woman from Tehran said “we have no shade left in our street”. Cedar agreed.")]);
    app.json(&["summary", "draft", &session]);
    let reasons = || {
        let found = app.items(&["summary", "findings", &session]);
        let open = found.into_iter().filter(|finding| finding["state"] == "open");
        open.map(|finding| finding["reason"].as_str().expect("a reason").to_owned()).collect::<Vec<_>>()
    };
    assert!(!reasons().iter().any(|reason| reason.starts_with("chatham")));
    app.refused(&["session", "chatham", "ffff", "--on"], 4, "not-found");
    assert_eq!(app.json(&["session", "chatham", &session, "--on"])["chatham_house"], json!(true));
    let under = reasons();
    for reason in ["chatham_side", "chatham_code_name"] {
        assert!(under.iter().any(|found| found == reason), "{reason} in {under:?}");
    }
    assert_eq!(app.json(&["session", "chatham", &session, "--off"])["chatham_house"], json!(false));
    assert!(!reasons().iter().any(|reason| reason.starts_with("chatham")));
}
