//! Carries out what was asked: parse, one use case, print.

mod people;
mod plan;
mod summary;
mod workspace;

use hamsokhan_app::domain::note::NoteDraft;
use hamsokhan_app::notes::ImportedNote;
use hamsokhan_app::{Code, Desk, Error, Result};
use serde_json::json;
use std::path::Path;

use crate::args::{Cli, Command, NoteCommand};
use crate::find;
use crate::key::passphrase;
use crate::output::Output;

/// The largest file of notes that is read, in megabytes.
const MAX_NOTES_MB: u64 = 100;

/// Carries out one command.
pub fn run(cli: Cli, output: &Output) -> Result<()> {
    let Cli { workspace, passphrase_file, command, lang, .. } = cli;
    let ask = || passphrase(passphrase_file.as_deref(), lang);
    let command = match command {
        Command::Workspace(command) => return workspace::run(command, workspace.as_deref(), ask, output),
        Command::Demo { path } => return workspace::demo(&path, &ask()?, output),
        other => other,
    };
    let desk = open(workspace.as_deref(), ask)?;
    let done = with_desk(&desk, command, output);
    let closed = desk.lock();
    done.and(closed)
}

/// Opens the workspace that was named.
fn open(workspace: Option<&Path>, ask: impl Fn() -> Result<zeroize::Zeroizing<String>>) -> Result<Desk> {
    let path = workspace.ok_or_else(|| Error::new(Code::Blank).with("field", "workspace"))?;
    let desk = Desk::default();
    desk.open_workspace(path, &ask()?)?;
    Ok(desk)
}

fn with_desk(desk: &Desk, command: Command, output: &Output) -> Result<()> {
    match command {
        Command::Workspace(_) | Command::Demo { .. } => Err(Code::Internal.into()),
        Command::Programme(command) => plan::programme(desk, command, output),
        Command::Session(command) => plan::session(desk, command, output),
        Command::People(command) => people::run(desk, command, output),
        Command::Note(command) => note(desk, command, output),
        Command::Search { query, limit } => {
            output.items(&desk.search(&query, limit)?, |hit, _| format!("{}  {}", hit.id, hit.text))
        }
        Command::Summary(command) => summary::run(desk, command, output),
        Command::Release(args) => summary::release(desk, args, output),
    }
}

fn note(desk: &Desk, command: NoteCommand, output: &Output) -> Result<()> {
    match command {
        NoteCommand::Add { session, kind, text, lang, translation, attribution, speaker } => {
            let session = find::session(desk, &session)?;
            let participant_id = speaker.map(|typed| find::person(desk, &typed)).transpose()?;
            let draft = NoteDraft { lang, translation, attribution, participant_id, ..NoteDraft::new(kind, text) };
            let note = desk.add_note(session, draft)?;
            output.print(&json!({ "id": note.id, "saved_at": note.saved_at }), |_| vec![note.id.to_string()])
        }
        NoteCommand::Import { session, file } => {
            let session = find::session(desk, &session)?;
            let imported = desk.import_notes(session, notes_of(&file)?)?;
            output.print(&json!({ "imported": imported }), |_| vec![imported.to_string()])
        }
        NoteCommand::List(which) => {
            let notes = desk.notes(find::session(desk, which.text())?)?;
            output.items(&notes, |note, _| format!("{}  {}", note.id, note.text))
        }
    }
}

/// Reads a file of notes, one JSON object a line; blank lines are passed over.
fn notes_of(file: &Path) -> Result<Vec<ImportedNote>> {
    let size = std::fs::metadata(file).map_err(|_| Error::from(Code::FileNotFound))?.len();
    if size > MAX_NOTES_MB * 1024 * 1024 {
        return Err(Error::new(Code::FileTooLarge).with("limit", MAX_NOTES_MB));
    }
    let bytes = std::fs::read(file).map_err(|_| Error::from(Code::ReadFailed))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(good).filter(|&&byte| byte == b'\n').count() + 1;
        Error::new(Code::FileEncoding).with("line", line)
    })?;
    text.trim_start_matches('\u{FEFF}')
        .lines()
        .zip(1_u32..)
        .filter(|(line, _)| !line.trim().is_empty())
        .map(|(line, number)| serde_json::from_str(line).map_err(|_| Error::new(Code::BadJsonLine).with("line", number)))
        .collect()
}
