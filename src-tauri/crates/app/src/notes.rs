//! Notes and actions: written while listening, on disk before they are shown as saved.

use chrono::{DateTime, Utc};
use hamsokhan_domain::Lang;
use hamsokhan_domain::action::{Action, ActionDraft};
use hamsokhan_domain::id::{ActionId, NoteId, ProgrammeId, SessionId};
use hamsokhan_domain::note::{Note, NoteDraft, NoteKind, NoteRevision};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Desk;
use crate::error::Result;

/// A note from a file of notes: one line `{"kind","text","lang","at"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportedNote {
    /// Its kind.
    pub kind: NoteKind,
    /// What was written.
    pub text: String,
    /// Its language; none reads it from the script.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// When it was taken; none means now.
    #[serde(default)]
    pub at: Option<DateTime<Utc>>,
}

impl Desk {
    /// Saves a note. When this returns, it is on disk. A note of kind action also makes an action.
    pub fn add_note(&self, session: SessionId, draft: NoteDraft) -> Result<Note> {
        todo!()
    }

    /// Saves many notes in one transaction: all or none.
    pub fn import_notes(&self, session: SessionId, notes: Vec<ImportedNote>) -> Result<u32> {
        todo!()
    }

    /// Writes a note anew; the earlier wording is kept as a revision.
    pub fn edit_note(&self, id: NoteId, draft: NoteDraft) -> Result<Note> {
        todo!()
    }

    /// Removes a note; it can be brought back until the session is archived.
    pub fn remove_note(&self, id: NoteId) -> Result<()> {
        todo!()
    }

    /// Brings a removed note back.
    pub fn restore_note(&self, id: NoteId) -> Result<Note> {
        todo!()
    }

    /// The notes of a session, oldest first.
    pub fn notes(&self, session: SessionId) -> Result<Vec<Note>> {
        todo!()
    }

    /// Earlier wordings of a note, oldest first.
    pub fn note_history(&self, id: NoteId) -> Result<Vec<NoteRevision>> {
        todo!()
    }

    /// Promises of one programme or of all, open ones first, by due date.
    pub fn actions(&self, programme: Option<ProgrammeId>) -> Result<Vec<Action>> {
        todo!()
    }

    /// Writes a promise down.
    pub fn add_action(&self, draft: ActionDraft) -> Result<Action> {
        todo!()
    }

    /// Changes a promise.
    pub fn update_action(&self, id: ActionId, draft: ActionDraft) -> Result<Action> {
        todo!()
    }

    /// Marks a promise as kept, or as open again.
    pub fn set_action_done(&self, id: ActionId, done: bool) -> Result<Action> {
        todo!()
    }
}
