//! Notes and their earlier wordings as rows. A removed note stays, marked, so that it can be brought back.

use chrono::{DateTime, Utc};
use hamsokhan_domain::id::{NoteId, SessionId};
use hamsokhan_domain::note::{Note, NoteRevision};
use rusqlite::{Row, named_params, params};

use crate::row::{blob, blob_or_none, enum_text, id, id_or_none, instant, ms, variant};
use crate::search::Indexed;
use crate::{Reader, Result, Writer};

const BY_SESSION: &str = "SELECT id, session_id, block_id, kind, text, lang, translation, attribution, participant_id, side_id, \
    at, saved_at, revision, deleted_at IS NOT NULL AS removed FROM note WHERE session_id = ?1 AND deleted_at IS NULL ORDER BY at, rowid";
const BY_ID: &str = "SELECT id, session_id, block_id, kind, text, lang, translation, attribution, participant_id, side_id, \
    at, saved_at, revision, deleted_at IS NOT NULL AS removed FROM note WHERE id = ?1";
const COUNT: &str = "SELECT count(*) FROM note WHERE session_id = ?1 AND deleted_at IS NULL";
const INSERT: &str = "INSERT INTO note (id, session_id, block_id, kind, text, lang, translation, attribution, participant_id, \
    side_id, at, saved_at, revision) VALUES (:id, :session_id, :block_id, :kind, :text, :lang, :translation, :attribution, \
    :participant_id, :side_id, :at, :saved_at, :revision)";
const UPDATE: &str = "UPDATE note SET block_id = :block_id, kind = :kind, text = :text, lang = :lang, translation = :translation, \
    attribution = :attribution, participant_id = :participant_id, side_id = :side_id, at = :at, saved_at = :saved_at, \
    revision = :revision WHERE id = :id AND session_id = :session_id";
const KEEP_WORDING: &str = "INSERT INTO note_revision (note_id, revision, kind, text, translation, saved_at) \
    SELECT id, revision, kind, text, translation, saved_at FROM note WHERE id = ?1";
const REVISIONS: &str =
    "SELECT revision, kind, text, translation, saved_at FROM note_revision WHERE note_id = ?1 ORDER BY revision";
const SET_REMOVED: &str = "UPDATE note SET deleted_at = ?2 WHERE id = ?1";

fn note(row: &Row<'_>) -> rusqlite::Result<Note> {
    Ok(Note {
        id: id(row, "id")?,
        session_id: id(row, "session_id")?,
        block_id: id_or_none(row, "block_id")?,
        kind: variant(row, "kind")?,
        text: row.get("text")?,
        lang: variant(row, "lang")?,
        translation: row.get("translation")?,
        attribution: variant(row, "attribution")?,
        participant_id: id_or_none(row, "participant_id")?,
        side_id: id_or_none(row, "side_id")?,
        at: instant(row, "at")?,
        saved_at: instant(row, "saved_at")?,
        revision: row.get("revision")?,
    })
}

fn revision(row: &Row<'_>) -> rusqlite::Result<NoteRevision> {
    Ok(NoteRevision {
        revision: row.get("revision")?,
        kind: variant(row, "kind")?,
        text: row.get("text")?,
        translation: row.get("translation")?,
        saved_at: instant(row, "saved_at")?,
    })
}

impl Reader<'_> {
    /// The notes of a session without those that were removed, oldest first.
    pub fn notes(&self, session: SessionId) -> Result<Vec<Note>> {
        self.all(BY_SESSION, [blob(session)], note)
    }

    /// One note, and whether it was removed; none when there is none.
    pub fn note(&self, id: NoteId) -> Result<Option<(Note, bool)>> {
        self.first(BY_ID, [blob(id)], |row| Ok((note(row)?, row.get("removed")?)))
    }

    /// How many notes a session has.
    pub fn note_count(&self, session: SessionId) -> Result<u32> {
        self.one(COUNT, [blob(session)], |row| row.get(0))
    }

    /// Earlier wordings of a note, oldest first.
    pub fn note_revisions(&self, id: NoteId) -> Result<Vec<NoteRevision>> {
        self.all(REVISIONS, [blob(id)], revision)
    }
}

impl Writer<'_> {
    /// Stores a new note and indexes it.
    pub fn insert_note(&self, note: &Note) -> Result<()> {
        self.write_note(INSERT, note)
    }

    /// Stores a note anew; the wording it had becomes a revision.
    pub fn update_note(&self, note: &Note) -> Result<()> {
        self.execute(KEEP_WORDING, [blob(note.id)])?;
        self.write_note(UPDATE, note)
    }

    /// Marks a note as removed and takes it out of the search.
    pub fn remove_note(&self, id: NoteId, at: DateTime<Utc>) -> Result<()> {
        self.execute(SET_REMOVED, params![blob(id), ms(at)])?;
        self.unindex(id)
    }

    /// Brings a removed note back, into the search too.
    pub fn restore_note(&self, note: &Note) -> Result<()> {
        self.execute(SET_REMOVED, params![blob(note.id), None::<i64>])?;
        self.index_note(note)
    }

    fn write_note(&self, sql: &str, note: &Note) -> Result<()> {
        self.execute(
            sql,
            named_params! {
                ":id": blob(note.id), ":session_id": blob(note.session_id), ":block_id": blob_or_none(note.block_id),
                ":kind": enum_text(&note.kind), ":text": note.text, ":lang": enum_text(&note.lang),
                ":translation": note.translation, ":attribution": enum_text(&note.attribution),
                ":participant_id": blob_or_none(note.participant_id), ":side_id": blob_or_none(note.side_id),
                ":at": ms(note.at), ":saved_at": ms(note.saved_at), ":revision": note.revision,
            },
        )?;
        self.index_note(note)
    }

    fn index_note(&self, note: &Note) -> Result<()> {
        self.index(Indexed::Note, note.id, &format!("{}\n{}", note.text, note.translation))
    }
}
