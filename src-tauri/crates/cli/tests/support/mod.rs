//! Runs the built program on real encrypted workspaces, as a script would.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

pub const PASSPHRASE: &str = "four quiet words here";

/// A folder with a workspace and a file that holds its passphrase.
pub struct App {
    pub folder: TempDir,
    pub workspace: PathBuf,
}

/// The program with nothing of this process's own settings, and no terminal.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hamsokhan"));
    command.env_remove("HAMSOKHAN_PASSPHRASE_FILE").env_remove("HAMSOKHAN_WORKSPACE").stdin(Stdio::null());
    command
}

/// The one JSON document that a command printed.
pub fn document(output: &Output, what: &str) -> Value {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{what}: {out}{err}");
    assert_eq!(err, "", "{what}: nothing but the document is said");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{what}: one JSON document, not {out}: {error}"))
}

/// Asserts an exit code and an error document on standard error; answers its message.
pub fn refusal(output: &Output, exit: i32, code: &str) -> String {
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    let value: Value = serde_json::from_slice(&output.stderr)
        .unwrap_or_else(|_| panic!("one JSON error, not {err:?} with {}", String::from_utf8_lossy(&output.stdout)));
    assert_eq!((output.status.code(), value["code"].as_str()), (Some(exit), Some(code)), "{err}");
    assert_eq!(value.as_object().map(serde_json::Map::len), Some(2), "code and message and nothing else: {err}");
    value["message"].as_str().expect("a message").to_owned()
}

/// A message that a Persian reader can read, and not the English one.
pub fn assert_persian(message: &str) {
    let persian = message.chars().filter(|c| ('\u{600}'..='\u{6FF}').contains(c)).count();
    assert!(persian * 2 > message.chars().filter(|c| c.is_alphabetic()).count(), "a Persian message: {message}");
    assert!(!message.contains(['ي', 'ك']), "Persian letters, not Arabic ones: {message}");
}

impl App {
    /// A new workspace in a folder of its own.
    pub fn new() -> Self {
        Self::within(tempfile::tempdir().expect("a folder"))
    }

    pub fn within(folder: TempDir) -> Self {
        let workspace = folder.path().join("Test.hamsokhan");
        let app = Self { folder, workspace };
        fs::write(app.file("passphrase"), format!("{PASSPHRASE}\n")).expect("the passphrase");
        let workspace = app.workspace.display().to_string();
        let made = app.json(&["workspace", "create", &workspace]);
        assert!(made["id"].as_str().is_some_and(|id| id.len() == 36), "create answers an id: {made}");
        app
    }

    /// A path in the folder beside the workspace.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file beside the workspace and answers its path as text.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.file(name);
        fs::write(&path, bytes).expect("a file");
        path.display().to_string()
    }

    pub fn command(&self, args: &[&str]) -> Command {
        self.command_on(&self.workspace, args)
    }

    pub fn command_on(&self, workspace: &Path, args: &[&str]) -> Command {
        let mut command = program();
        command.arg("--workspace").arg(workspace).arg("--passphrase-file").arg(self.file("passphrase")).args(args);
        command
    }

    /// Runs a command with `--json` and reads its document.
    pub fn json(&self, args: &[&str]) -> Value {
        self.json_on(&self.workspace, args)
    }

    pub fn json_on(&self, workspace: &Path, args: &[&str]) -> Value {
        let args: Vec<&str> = ["--json"].iter().chain(args).copied().collect();
        document(&self.command_on(workspace, &args).output().expect("it runs"), &args.join(" "))
    }

    /// The id that an `add` answers.
    pub fn id(&self, args: &[&str]) -> String {
        self.json(args)["id"].as_str().expect("an id").to_owned()
    }

    /// The items that a `list` answers.
    pub fn items(&self, args: &[&str]) -> Vec<Value> {
        self.json(args)["items"].as_array().expect("items").clone()
    }

    /// A command that must fail the same way in both languages; answers the English message.
    pub fn refused(&self, args: &[&str], exit: i32, code: &str) -> String {
        self.refused_on(&self.workspace, args, exit, code)
    }

    pub fn refused_on(&self, workspace: &Path, args: &[&str], exit: i32, code: &str) -> String {
        let run = |lang: &str| {
            let args: Vec<&str> = ["--json", "--lang", lang].iter().chain(args).copied().collect();
            refusal(&self.command_on(workspace, &args).output().expect("it runs"), exit, code)
        };
        let (english, persian) = (run("en"), run("fa"));
        assert_persian(&persian);
        assert!(english.is_ascii() || english.contains(['“', '’', '\u{2068}']), "an English message: {english}");
        english
    }

    /// A programme between Los Angeles and Tehran.
    pub fn programme(&self) -> String {
        let sides = ["--side", "Los Angeles|لس‌آنجلس|America/Los_Angeles", "--side", "Tehran|تهران|Asia/Tehran"];
        let args = [&["programme", "add", "--name-en", "Two rivers", "--name-fa", "دو رود"][..], &sides].concat();
        self.id(&args)
    }

    /// A session of that programme.
    pub fn session(&self, programme: &str) -> String {
        let args = ["session", "add", "--programme", programme, "--format", "exchange-120", "--title-en", "Water"];
        self.id(&[&args[..], &["--start", "2026-12-05T08:30", "--side", "1"]].concat())
    }

    /// Saves a note and answers its id.
    pub fn note(&self, session: &str, kind: &str, text: &str) -> String {
        self.id(&["note", "add", "--session", session, "--kind", kind, "--text", text])
    }

    /// The notes of a session.
    pub fn notes(&self, session: &str) -> Vec<Value> {
        self.items(&["note", "list", "--session", session])
    }
}

/// A small disk of its own, where the machine lets us make one.
pub struct SmallDisk(pub PathBuf, TempDir);

impl SmallDisk {
    pub fn new(options: &str) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(folder.path()).output();
        mount.is_ok_and(|done| done.status.success()).then(|| Self(folder.path().to_owned(), folder))
    }

    pub fn remount(&self, options: &str) {
        let done = Command::new("mount").args(["-o", &format!("remount,{options}")]).arg(&self.0).status();
        assert!(done.expect("mount").success(), "remounted {options}");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}
