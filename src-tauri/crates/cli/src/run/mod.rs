//! Carries out what was asked: parse, one use case, print.

mod people;
mod plan;
mod summary;
mod workspace;

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use hamsokhan_app::domain::note::NoteDraft;
use hamsokhan_app::notes::ImportedNote;
use hamsokhan_app::{App, Code, Error, Result};
use serde_json::json;

use crate::args::{Cli, Command, NoteCommand};
use crate::find;
use crate::key::{new_passphrase, passphrase};
use crate::output::{Output, shown};

/// The largest file of notes that is read, in megabytes.
const MAX_NOTES_MB: u64 = 100;

/// Carries out one command.
pub fn run(cli: Cli, output: &Output) -> Result<()> {
    let Cli { workspace, passphrase_file, command, lang, .. } = cli;
    let ask = || passphrase(passphrase_file.as_deref(), lang);
    let ask_new = || new_passphrase(passphrase_file.as_deref(), lang);
    let command = match command {
        Command::Workspace(command) => return workspace::run(command, workspace.as_deref(), ask, ask_new, output),
        Command::Demo { path } => return workspace::demo(&path, &ask_new()?, output),
        other => other,
    };
    let app = open(workspace.as_deref(), ask)?;
    with_app(&app, command, output)?;
    close(&app, output);
    Ok(())
}

/// Closes the workspace. What was asked is on disk by now, and a script that took a failed backup for a failed
/// command would do it twice: so this is told and no error.
fn close(app: &App, output: &Output) {
    if app.leave().is_err() {
        output.backup_failed();
    }
}

/// Opens the workspace that was named.
fn open(workspace: Option<&Path>, ask: impl Fn() -> Result<zeroize::Zeroizing<String>>) -> Result<App> {
    // Told as a fault of usage before it comes to this.
    let path = workspace.ok_or_else(|| Error::from(Code::NotAWorkspace))?;
    let app = App::default();
    app.open_workspace(path, &ask()?)?;
    Ok(app)
}

fn with_app(app: &App, command: Command, output: &Output) -> Result<()> {
    match command {
        Command::Workspace(_) | Command::Demo { .. } => Err(Code::Internal.into()),
        Command::Programme(command) => plan::programme(app, command, output),
        Command::Session(command) => plan::session(app, command, output),
        Command::People(command) => people::run(app, command, output),
        Command::Note(command) => note(app, command, output),
        Command::Search { query, limit } => {
            output.items(&app.search(&query, limit)?, |hit, _| format!("{}  {}", hit.id, shown(&hit.text)))
        }
        Command::Summary(command) => summary::run(app, command, output),
        Command::Release(args) => summary::release(app, args, output),
    }
}

fn note(app: &App, command: NoteCommand, output: &Output) -> Result<()> {
    match command {
        NoteCommand::Add { session, kind, text, lang, translation, attribution, speaker } => {
            let session = find::session(app, &session)?;
            let participant_id = speaker.map(|typed| find::person(app, &typed)).transpose()?;
            let draft = NoteDraft { lang, translation, attribution, participant_id, ..NoteDraft::new(kind, text) };
            let note = app.add_note(session, draft)?;
            output.print(&json!({ "id": note.id, "saved_at": note.saved_at }), |_| vec![note.id.to_string()])
        }
        NoteCommand::Import { session, file } => {
            let session = find::session(app, &session)?;
            let imported = app.import_notes(session, notes_of(&file)?)?;
            output.print(&json!({ "imported": imported }), |_| vec![imported.to_string()])
        }
        NoteCommand::List(which) => {
            let notes = app.notes(find::session(app, which.text())?)?;
            output.items(&notes, |note, _| format!("{}  {}", note.id, shown(&note.text)))
        }
    }
}

/// Reads a file of notes, one JSON object a line; blank lines are passed over.
fn notes_of(file: &Path) -> Result<Vec<ImportedNote>> {
    let unreadable = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => Error::from(Code::FileNotFound),
        _ => Error::from(Code::ReadFailed),
    };
    let limit = MAX_NOTES_MB * 1_000_000;
    let mut bytes = Vec::new();
    // One byte more than allowed, since a pipe has no size to refuse it by.
    File::open(file).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        return Err(Error::new(Code::FileTooLarge).with("limit", MAX_NOTES_MB));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(good).filter(|&&byte| byte == b'\n').count() + 1;
        Error::new(Code::FileEncoding).with("line", line)
    })?;
    text.trim_start_matches('\u{FEFF}')
        .lines()
        .zip(1_u32..)
        .filter(|(line, _)| !line.trim().is_empty())
        .map(|(line, number)| note_of(line).map_err(|error| error.with("line", number)))
        .collect()
}

/// Reads one line, and checks it here so that an error can say which line it was.
fn note_of(line: &str) -> Result<ImportedNote> {
    let note: ImportedNote = serde_json::from_str(line).map_err(|_| Error::from(Code::BadJsonLine))?;
    NoteDraft::new(note.kind, note.text.as_str()).check()?;
    Ok(note)
}
