//! What the command line refuses, with which exit code, and in which words: usage, keys, identifiers, states.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::fs;

use serde_json::json;
use support::{App, PASSPHRASE, assert_persian, document, program, refusal};

#[test]
fn usage_is_exit_2_and_names_what_is_wrong() {
    for (args, said) in [
        (&["--workspace", "x", "note", "add"][..], "--session"),
        (&["--workspace", "x", "note", "add", "--session", "a", "--kind", "gossip", "--text", "t"], "gossip"),
        (&["--workspace", "x", "people", "import", "--programme", "a", "f.csv", "--map", "Who=shoe"], "Who=shoe"),
        (&["--workspace", "x", "programme", "add", "--side", "Tehran"], "Tehran"),
        (&["--workspace", "x", "--passphrase", "secret", "programme", "list"], "--passphrase"),
        (&["programme", "list"], "--workspace"),
        (&["dance"], "dance"),
    ] {
        for lang in ["en", "fa"] {
            let output = program().args(["--json", "--lang", lang]).args(args).output().expect("it runs");
            let message = refusal(&output, 2, "usage");
            assert!(message.contains(said), "{args:?} in {lang} names “{said}”: {message}");
            assert!(output.stdout.is_empty(), "nothing on standard output");
        }
    }
    let bare = program().output().expect("it runs");
    assert_eq!(bare.status.code(), Some(2), "no command is a fault of usage");
    let help = program().arg("--help").output().expect("it runs");
    assert!(help.status.success() && String::from_utf8_lossy(&help.stdout).contains("workspace"), "help is no error");
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        let odd = std::ffi::OsStr::from_bytes(b"\xff\xfe");
        let output = program().args(["--json", "search"]).arg(odd).output().expect("it runs");
        refusal(&output, 2, "usage");
    }
}

#[test]
fn the_passphrase_comes_from_a_file_and_nowhere_else() {
    let app = App::new();
    let before = app.programme();
    let run = |file: Option<&str>, by_environment: bool| {
        let mut command = program();
        command.args(["--json", "--workspace"]).arg(&app.workspace);
        match file {
            Some(file) if by_environment => drop(command.env("HAMSOKHAN_PASSPHRASE_FILE", file)),
            Some(file) => drop(command.args(["--passphrase-file", file])),
            None => {}
        }
        command.args(["programme", "list"]).output().expect("it runs")
    };
    let good = app.file("passphrase").display().to_string();
    assert_eq!(document(&run(Some(&good), true), "by the environment")["items"][0]["id"], json!(before));
    let windows = app.write("windows", format!("\u{FEFF}{PASSPHRASE}\r\nsecond line\r\n"));
    document(&run(Some(&windows), false), "the first line of a file made on Windows");
    refusal(&run(None, false), 5, "missing-passphrase");
    for missing in [app.write("empty", ""), app.file("nothing").display().to_string(), "/".into(), "/dev/zero".into()] {
        let output = run(Some(&missing), false);
        assert_eq!(output.status.code(), Some(5), "{missing}: {}", String::from_utf8_lossy(&output.stderr));
    }
    let wrong = app.write("wrong", "four other words here\n");
    let message = refusal(&run(Some(&wrong), false), 5, "wrong-passphrase");
    assert!(message.contains("wrong"), "{message}");
    // Wrong passphrases are counted from one run to the next, until the right one comes.
    document(&run(Some(&good), true), "the right one");
    let persian = program()
        .args(["--lang", "fa", "--passphrase-file", &wrong, "--workspace"])
        .arg(&app.workspace)
        .args(["programme", "list"])
        .output()
        .expect("it runs");
    assert_eq!(persian.status.code(), Some(5));
    assert_persian(&String::from_utf8_lossy(&persian.stderr));
    assert_eq!(app.items(&["programme", "list"]).len(), 1, "a wrong passphrase touched nothing");

    let weak = app.write("weak", "short\n");
    let place = app.file("Weak.hamsokhan");
    let output =
        program().args(["--json", "--passphrase-file", &weak, "workspace", "create"]).arg(&place).output().expect("it runs");
    let message = refusal(&output, 4, "weak-passphrase");
    assert!(message.contains('8') && !place.exists(), "the least length is said and nothing is made: {message}");
}

#[test]
fn an_identifier_may_be_short_but_not_ambiguous() {
    let app = App::new();
    let (one, two) = (app.programme(), app.programme());
    let common = one.chars().zip(two.chars()).take_while(|(a, b)| a == b).count();
    assert!(common >= 4, "identifiers of one day begin alike");
    app.refused(&["people", "list", "--programme", &one[..common]], 4, "ambiguous-id");
    let person = app.id(&["people", "add", "--programme", &one[..=common].to_uppercase(), "--side", "2"]);
    let listed = app.items(&["people", "list", "--programme", &one[..=common]]);
    assert_eq!(listed[0]["id"], json!(person), "a beginning that fits one is enough");
    assert_eq!(listed[0]["code_name_en"], "Cypress-1", "a code name is proposed");
    app.refused(&["session", "list", "--programme", "ffff"], 4, "not-found");
    app.refused(&["session", "show", "ffff"], 4, "not-found");
    app.refused(&["summary", "settle", "--finding", "ffff", "--keep", "because"], 4, "not-found");
    app.refused(&["people", "add", "--programme", &one, "--side", "3"], 4, "unknown-side");
    app.refused(&["people", "add", "--programme", &one, "--side", "1", "--code-name", "Cypress-1"], 4, "code-name-taken");
    let at_risk = ["people", "add", "--programme", &one, "--side", "2", "--at-risk", "--name", "Mina"];
    app.refused(&at_risk, 3, "at-risk");
}

#[test]
fn the_present_state_refuses_with_exit_3_and_bad_input_with_4() {
    let app = App::new();
    let programme = app.programme();
    let session = app.session(&programme);
    let message = app.refused(&["session", "start", &session], 3, "no-people");
    assert!(message.contains("people"), "what to do is said: {message}");
    app.refused(&["session", "close", &session], 3, "wrong-state");
    app.refused(&["summary", "draft", "--session", &session], 3, "wrong-state");
    app.refused(&["summary", "findings", "--session", &session], 3, "no-summary");
    let out = app.file("out").display().to_string();
    app.refused(&["release", "--session", &session, "--formats", "pdf", "--lang", "en", "--out", &out], 3, "no-summary");
    let sides = ["--side", "Tehran|تهران|Asia/Tehran"];
    app.refused(&[&["programme", "add", "--name-en", "One"][..], &sides].concat(), 4, "too-few-sides");
    let zone = ["--side", "A|ا|Asia/Atlantis", "--side", "B|ب|UTC"];
    app.refused(&[&["programme", "add", "--name-en", "One"][..], &zone].concat(), 4, "unknown-zone");
    let format =
        ["session", "add", "--programme", &programme, "--format", "party-30", "--title-en", "T", "--start", "2026-12-05T08:30"];
    app.refused(&format, 4, "unknown-format");
    app.refused(&["note", "add", "--session", &session, "--kind", "theme", "--text", " "], 4, "blank");
    let place = app.workspace.display().to_string();
    app.refused(&["workspace", "create", &place], 3, "already-exists");
    assert_eq!(app.json(&["session", "show", &session])["state"], "planned", "nothing changed");
    assert!(fs::metadata(app.file("out")).is_err(), "and nothing was written");
}
