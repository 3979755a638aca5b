//! Actions as rows: promises of a programme, found by the search.

use hamsokhan_domain::action::Action;
use hamsokhan_domain::id::{ActionId, NoteId, ProgrammeId};

use crate::field::blob;
use crate::record::record;
use crate::search::{Entry, Indexed};
use crate::{Reader, Result, Writer};

record! {
    Action in Action by ["id"], once ["programme_id", "note_id", "created_at"]
    { id, programme_id, session_id, note_id, text, owner_side_id, due_on, done_at, created_at }
    search |action, ()| Entry::both(Indexed::Action, action.id, &action.text)
}

const ALL: &str = "WHERE ?1 IS NULL OR programme_id = ?1 ORDER BY done_at IS NOT NULL, due_on IS NULL, due_on, created_at, id";
const BY_ID: &str = "WHERE id = ?1";
const BY_NOTE: &str = "WHERE note_id = ?1";

impl Reader<'_> {
    /// Promises of one programme or of all: open ones first, by due date, those without one last.
    pub fn actions(&self, programme: Option<ProgrammeId>) -> Result<Vec<Action>> {
        self.list(ALL, [programme.map(blob)])
    }

    /// One promise; none when there is none.
    pub fn action(&self, id: ActionId) -> Result<Option<Action>> {
        self.find(BY_ID, [blob(id)])
    }

    /// The promise that was written down as this note, if any.
    pub fn action_of_note(&self, note: NoteId) -> Result<Option<Action>> {
        self.find(BY_NOTE, [blob(note)])
    }
}

impl Writer<'_> {
    /// Stores a promise, new or changed.
    pub fn put_action(&self, action: &Action) -> Result<()> {
        self.put(action)
    }

    /// Forgets a promise.
    pub fn delete_action(&self, id: ActionId) -> Result<()> {
        self.remove::<Action>(id)
    }
}
