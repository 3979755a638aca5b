//! Notes.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use hamsokhan_app::domain::Bilingual;
use hamsokhan_app::domain::id::{ParticipantId, SessionId};
use hamsokhan_app::domain::note::{Note, NoteDraft};
use hamsokhan_app::locale::message::{self, Id};
use hamsokhan_app::notes::ImportedNote;
use hamsokhan_app::{App, Code, Error, Result};
use serde_json::{Value, json};

use crate::args::NoteCommand;
use crate::find;
use crate::output::{Output, shown};

/// The largest file of notes that is read, in megabytes.
const MAX_NOTES_MB: u64 = 100;
/// What of a note is told only to whom asks for it.
const PRIVATE: [&str; 4] = ["taken_during", "taken_from", "not_theirs", "withheld"];

/// Saves, imports, lists and attributes notes.
pub fn run(app: &App, command: NoteCommand, output: &Output) -> Result<()> {
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
        NoteCommand::List { which, provenance } => list(app, find::session(app, which.text())?, provenance, output),
        NoteCommand::Attribute { note, speaker } => {
            let note = find::note(app, &note)?;
            let nobody = speaker.trim().eq_ignore_ascii_case("none");
            let speaker = if nobody { None } else { Some(find::person(app, &speaker)?) };
            app.attribute_note(note, speaker, nobody)?;
            output.id(note)
        }
    }
}

/// The notes of a session. In whose turn each was taken is told only to whom asks for it.
fn list(app: &App, session: SessionId, provenance: bool, output: &Output) -> Result<()> {
    let notes = app.notes(session)?;
    let (held, code_names) = if provenance { (app.held_notes(session)?, code_names(app, session)?) } else { Default::default() };
    let items = notes.iter().map(|note| {
        let mut item = serde_json::to_value(note).map_err(|_| Error::from(Code::Internal))?;
        if let Some(fields) = item.as_object_mut() {
            if provenance {
                fields.insert("held".to_owned(), json!(held.contains(&note.id)));
                fields.insert("owner".to_owned(), json!(note.owner()));
            } else {
                PRIVATE.iter().for_each(|field| drop(fields.remove(*field)));
            }
        }
        Ok(item)
    });
    let items: Vec<Value> = items.collect::<Result<_>>()?;
    output.print(&json!({ "items": items }), |lang| {
        let line = |note: &Note| {
            let text = format!("{}  {}", note.id, shown(&note.text));
            if !provenance {
                return text;
            }
            let owner = note.owner().and_then(|id| code_names.get(&id)).map_or("–", |name| name.or_other(lang));
            let state = if held.contains(&note.id) { Id::CliNoteHeld } else { Id::CliNoteFree };
            format!("{text}  {}  {}", shown(owner), message::text(lang, state))
        };
        notes.iter().map(line).collect()
    })
}

fn code_names(app: &App, session: SessionId) -> Result<HashMap<ParticipantId, Bilingual>> {
    let people = app.people(app.session(session)?.programme.id)?.into_iter();
    Ok(people.map(|person| (person.participant.id, person.participant.code_name)).collect())
}

/// Reads a file of notes, one JSON object a line; blank lines are passed over.
fn notes_of(file: &Path) -> Result<Vec<ImportedNote>> {
    let unreadable = |error: std::io::Error| Error::not_read(&error);
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
    NoteDraft::new(note.kind, note.text.as_str()).checked()?;
    Ok(note)
}
