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
use support::{Desk, PASSPHRASE, assert_persian, document, program, refusal};

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
    let desk = Desk::new();
    let before = desk.programme();
    let run = |file: Option<&str>, by_environment: bool| {
        let mut command = program();
        command.args(["--json", "--workspace"]).arg(&desk.workspace);
        match file {
            Some(file) if by_environment => drop(command.env("HAMSOKHAN_PASSPHRASE_FILE", file)),
            Some(file) => drop(command.args(["--passphrase-file", file])),
            None => {}
        }
        command.args(["programme", "list"]).output().expect("it runs")
    };
    let good = desk.file("passphrase").display().to_string();
    assert_eq!(document(&run(Some(&good), true), "by the environment")["items"][0]["id"], json!(before));
    let windows = desk.write("windows", format!("\u{FEFF}{PASSPHRASE}\r\nsecond line\r\n"));
    document(&run(Some(&windows), false), "the first line of a file made on Windows");
    refusal(&run(None, false), 5, "missing-passphrase");
    for missing in [desk.write("empty", ""), desk.file("nothing").display().to_string(), "/".into(), "/dev/zero".into()] {
        let output = run(Some(&missing), false);
        assert_eq!(output.status.code(), Some(5), "{missing}: {}", String::from_utf8_lossy(&output.stderr));
    }
    let wrong = desk.write("wrong", "four other words here\n");
    let message = refusal(&run(Some(&wrong), false), 5, "wrong-passphrase");
    assert!(message.contains("wrong"), "{message}");
    let persian = program()
        .args(["--lang", "fa", "--passphrase-file", &wrong, "--workspace"])
        .arg(&desk.workspace)
        .args(["programme", "list"])
        .output()
        .expect("it runs");
    assert_eq!(persian.status.code(), Some(5));
    assert_persian(&String::from_utf8_lossy(&persian.stderr));
    assert_eq!(desk.items(&["programme", "list"]).len(), 1, "a wrong passphrase touched nothing");

    let weak = desk.write("weak", "short\n");
    let place = desk.file("Weak.hamsokhan");
    let output =
        program().args(["--json", "--passphrase-file", &weak, "workspace", "create"]).arg(&place).output().expect("it runs");
    let message = refusal(&output, 4, "weak-passphrase");
    assert!(message.contains('8') && !place.exists(), "the least length is said and nothing is made: {message}");
}

#[test]
fn an_identifier_may_be_short_but_not_ambiguous() {
    let desk = Desk::new();
    let (one, two) = (desk.programme(), desk.programme());
    let common = one.chars().zip(two.chars()).take_while(|(a, b)| a == b).count();
    assert!(common >= 4, "identifiers of one day begin alike");
    desk.refused(&["people", "list", "--programme", &one[..common]], 4, "ambiguous-id");
    let person = desk.id(&["people", "add", "--programme", &one[..=common].to_uppercase(), "--side", "2"]);
    let listed = desk.items(&["people", "list", "--programme", &one[..=common]]);
    assert_eq!(listed[0]["id"], json!(person), "a beginning that fits one is enough");
    assert_eq!(listed[0]["code_name_en"], "Lantern-1", "a code name is proposed");
    desk.refused(&["session", "list", "--programme", "ffff"], 4, "not-found");
    desk.refused(&["session", "show", "ffff"], 4, "not-found");
    desk.refused(&["summary", "settle", "--finding", "ffff", "--keep", "because"], 4, "not-found");
    desk.refused(&["people", "add", "--programme", &one, "--side", "3"], 4, "unknown-side");
    desk.refused(&["people", "add", "--programme", &one, "--side", "1", "--code-name", "Lantern-1"], 4, "code-name-taken");
    let at_risk = ["people", "add", "--programme", &one, "--side", "2", "--at-risk", "--name", "Mina"];
    desk.refused(&at_risk, 3, "at-risk");
}

#[test]
fn the_present_state_refuses_with_exit_3_and_bad_input_with_4() {
    let desk = Desk::new();
    let programme = desk.programme();
    let session = desk.session(&programme);
    let message = desk.refused(&["session", "start", &session], 3, "no-people");
    assert!(message.contains("people"), "what to do is said: {message}");
    desk.refused(&["session", "close", &session], 3, "wrong-state");
    desk.refused(&["summary", "draft", "--session", &session], 3, "wrong-state");
    desk.refused(&["summary", "findings", "--session", &session], 3, "no-summary");
    let out = desk.file("out").display().to_string();
    desk.refused(&["release", "--session", &session, "--formats", "pdf", "--lang", "en", "--out", &out], 3, "no-summary");
    let sides = ["--side", "Tehran|تهران|Asia/Tehran"];
    desk.refused(&[&["programme", "add", "--name-en", "One"][..], &sides].concat(), 4, "too-few-sides");
    let zone = ["--side", "A|ا|Asia/Atlantis", "--side", "B|ب|UTC"];
    desk.refused(&[&["programme", "add", "--name-en", "One"][..], &zone].concat(), 4, "unknown-zone");
    let format =
        ["session", "add", "--programme", &programme, "--format", "party-30", "--title-en", "T", "--start", "2026-12-05T08:30"];
    desk.refused(&format, 4, "unknown-format");
    desk.refused(&["note", "add", "--session", &session, "--kind", "theme", "--text", " "], 4, "blank");
    let place = desk.workspace.display().to_string();
    desk.refused(&["workspace", "create", &place], 3, "already-exists");
    assert_eq!(desk.json(&["session", "show", &session])["state"], "planned", "nothing changed");
    assert!(fs::metadata(desk.file("out")).is_err(), "and nothing was written");
}
