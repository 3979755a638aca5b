//! Actions as rows: promises of a programme, indexed for the search.

use hamsokhan_domain::action::Action;
use hamsokhan_domain::id::{ActionId, NoteId, ProgrammeId};
use rusqlite::{Row, named_params};

use crate::row::{bilingual, blob, blob_or_none, id, id_or_none, instant, instant_or_none, ms, ms_or_none};
use crate::search::Indexed;
use crate::{Reader, Result, Writer};

const ALL: &str = "SELECT id, programme_id, session_id, note_id, text_en, text_fa, owner_side_id, due_on, done_at, created_at \
    FROM action WHERE ?1 IS NULL OR programme_id = ?1 \
    ORDER BY done_at IS NOT NULL, due_on IS NULL, due_on, created_at, id";
const BY_ID: &str = "SELECT id, programme_id, session_id, note_id, text_en, text_fa, owner_side_id, due_on, done_at, created_at \
    FROM action WHERE id = ?1";
const BY_NOTE: &str = "SELECT id, programme_id, session_id, note_id, text_en, text_fa, owner_side_id, due_on, done_at, created_at \
    FROM action WHERE note_id = ?1";
const PUT: &str = "INSERT INTO action (id, programme_id, session_id, note_id, text_en, text_fa, owner_side_id, due_on, done_at, \
    created_at) VALUES (:id, :programme_id, :session_id, :note_id, :text_en, :text_fa, :owner_side_id, :due_on, :done_at, \
    :created_at) ON CONFLICT (id) DO UPDATE SET text_en = excluded.text_en, text_fa = excluded.text_fa, \
    session_id = excluded.session_id, owner_side_id = excluded.owner_side_id, due_on = excluded.due_on, done_at = excluded.done_at";
const DELETE: &str = "DELETE FROM action WHERE id = ?1";

fn action(row: &Row<'_>) -> rusqlite::Result<Action> {
    let due_on = match row.get::<_, Option<String>>("due_on")? {
        None => None,
        Some(_) => Some(crate::row::parsed(row, "due_on")?),
    };
    Ok(Action {
        id: id(row, "id")?,
        programme_id: id(row, "programme_id")?,
        session_id: id(row, "session_id")?,
        note_id: id_or_none(row, "note_id")?,
        text: bilingual(row, "text")?,
        owner_side_id: id_or_none(row, "owner_side_id")?,
        due_on,
        done_at: instant_or_none(row, "done_at")?,
        created_at: instant(row, "created_at")?,
    })
}

impl Reader<'_> {
    /// Promises of one programme or of all: open ones first, by due date, those without one last.
    pub fn actions(&self, programme: Option<ProgrammeId>) -> Result<Vec<Action>> {
        self.all(ALL, [programme.map(blob)], action)
    }

    /// One promise; none when there is none.
    pub fn action(&self, id: ActionId) -> Result<Option<Action>> {
        self.first(BY_ID, [blob(id)], action)
    }

    /// The promise that was written down as this note, if any.
    pub fn action_of_note(&self, note: NoteId) -> Result<Option<Action>> {
        self.first(BY_NOTE, [blob(note)], action)
    }
}

impl Writer<'_> {
    /// Stores a promise, new or changed, and indexes it.
    pub fn put_action(&self, action: &Action) -> Result<()> {
        self.execute(
            PUT,
            named_params! {
                ":id": blob(action.id), ":programme_id": blob(action.programme_id), ":session_id": blob(action.session_id),
                ":note_id": blob_or_none(action.note_id), ":text_en": action.text.en, ":text_fa": action.text.fa,
                ":owner_side_id": blob_or_none(action.owner_side_id), ":due_on": action.due_on.map(|d| d.to_string()),
                ":done_at": ms_or_none(action.done_at), ":created_at": ms(action.created_at),
            },
        )?;
        self.index(Indexed::Action, action.id, &format!("{}\n{}", action.text.en, action.text.fa))
    }

    /// Forgets a promise.
    pub fn delete_action(&self, id: ActionId) -> Result<()> {
        self.execute(DELETE, [blob(id)])?;
        Ok(())
    }
}
