//! Notes and their earlier wordings as rows. A removed note stays, marked, so that it can be brought back.

use chrono::{DateTime, Utc};
use hamsokhan_domain::id::{NoteId, ParticipantId, SessionId};
use hamsokhan_domain::note::{Note, NoteRevision};

use crate::field::blob;
use crate::record::record;
use crate::search::{Entry, Indexed};
use crate::{Reader, Result, Writer};

record! {
    Note in Note by ["id"], once ["session_id"], with (deleted_at: Option<DateTime<Utc>>)
    {
        id, session_id, block_id, kind, text, lang, translation, attribution, participant_id, side_id, at, saved_at, revision,
        taken_during, not_theirs, withheld,
    }
    derived { taken_from: "SELECT turn.participant_id FROM turn WHERE turn.id = note.taken_during" }
    search |note, (deleted_at,)| {
        let text = deleted_at.is_none().then(|| format!("{}\n{}", note.text, note.translation));
        Entry::new(Indexed::Note, note.id, text)
    }
}
record! {
    NoteRevision in NoteRevision by ["note_id", "revision"], once ["*"], with (note_id: NoteId)
    { revision, kind, text, translation, saved_at }
}

const BY_SESSION: &str = "WHERE session_id = ?1 AND deleted_at IS NULL ORDER BY rowid";
const EVERY: &str = "WHERE session_id = ?1 ORDER BY rowid";
const BY_ID: &str = "WHERE id = ?1";
const COUNT: &str = "SELECT count(*) FROM note WHERE session_id = ?1 AND deleted_at IS NULL";
const WITHHOLD: &str = "UPDATE note SET withheld = 1 WHERE participant_id = ?1 OR (participant_id IS NULL AND not_theirs = 0 \
    AND taken_during IN (SELECT id FROM turn WHERE participant_id = ?1))";
const REVISIONS: &str = "WHERE note_id = ?1 ORDER BY revision";

/// Oldest first: as they were written down, whatever the clock said, which may be set back meanwhile. A note that was
/// brought in with a moment of its own stands before the first that was taken later.
fn in_order(written: Vec<Note>) -> Vec<Note> {
    let (dated, typed): (Vec<_>, Vec<_>) = written.into_iter().enumerate().partition(|(_, note)| is_dated(note));
    let mut dated = dated;
    dated.sort_by_key(|(place, note)| (note.at, *place));
    let mut dated = dated.into_iter().peekable();
    let mut ordered = Vec::new();
    for (place, note) in typed {
        while let Some((_, earlier)) = dated.next_if(|(other, earlier)| (earlier.at, *other) < (note.at, place)) {
            ordered.push(earlier);
        }
        ordered.push(note);
    }
    ordered.extend(dated.map(|(_, note)| note));
    ordered
}

/// Whether a note was taken at another moment than it was first written down, which its identifier tells.
fn is_dated(note: &Note) -> bool {
    let written = note.id.0.get_timestamp().map(|moment| moment.to_unix());
    let taken = u64::try_from(note.at.timestamp()).ok().map(|seconds| (seconds, note.at.timestamp_subsec_millis()));
    written.map(|(seconds, nanos)| (seconds, nanos / 1_000_000)) != taken
}

impl Reader<'_> {
    /// The notes of a session without those that were removed, oldest first.
    pub fn notes(&self, session: SessionId) -> Result<Vec<Note>> {
        Ok(in_order(self.list(BY_SESSION, [blob(session)])?))
    }

    /// The notes of a session, those that were removed as well, oldest first: for the review, never for a list.
    pub fn every_note(&self, session: SessionId) -> Result<Vec<Note>> {
        self.list(EVERY, [blob(session)])
    }

    /// One note, and whether it was removed; none when there is none.
    pub fn note(&self, id: NoteId) -> Result<Option<(Note, bool)>> {
        let found = self.find_with::<Note>(BY_ID, [blob(id)])?;
        Ok(found.map(|(note, (deleted_at,))| (note, deleted_at.is_some())))
    }

    /// How many notes a session has.
    pub fn note_count(&self, session: SessionId) -> Result<u32> {
        self.one(COUNT, [blob(session)], |row| row.get(0))
    }

    /// Earlier wordings of a note, oldest first.
    pub fn note_revisions(&self, id: NoteId) -> Result<Vec<NoteRevision>> {
        self.list(REVISIONS, [blob(id)])
    }
}

impl Writer<'_> {
    /// Stores a new note.
    pub fn insert_note(&self, note: &Note) -> Result<()> {
        self.put_with(note, &(None,))
    }

    /// Stores a note anew; the wording it had becomes a revision.
    pub fn update_note(&self, note: &Note) -> Result<()> {
        if let Some((old, _)) = self.note(note.id)? {
            let Note { revision, kind, text, translation, saved_at, .. } = old;
            self.put_with(&NoteRevision { revision, kind, text, translation, saved_at }, &(note.id,))?;
        }
        self.put_with(note, &(None,))
    }

    /// Marks the notes of a person, and those of their turns, as withheld for good.
    pub fn withhold_notes_of(&self, person: ParticipantId) -> Result<()> {
        self.execute(WITHHOLD, [blob(person)])?;
        Ok(())
    }

    /// Marks a note as removed and takes it out of the search.
    pub fn remove_note(&self, id: NoteId, at: DateTime<Utc>) -> Result<()> {
        match self.note(id)? {
            Some((note, _)) => self.put_with(&note, &(Some(at),)),
            None => Ok(()),
        }
    }

    /// Brings a removed note back, into the search too.
    pub fn restore_note(&self, note: &Note) -> Result<()> {
        self.put_with(note, &(None,))
    }
}
