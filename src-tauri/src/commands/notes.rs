//! Notes and actions.

use hamsokhan_app::Result;
use hamsokhan_app::domain::action::{Action, ActionDraft};
use hamsokhan_app::domain::id::{ActionId, NoteId, ProgrammeId, SessionId};
use hamsokhan_app::domain::note::{Note, NoteDraft, NoteRevision};
use tauri::State;

use crate::shell::Shell;

/// Saves a note. When this returns, it is on disk. A note of kind action also makes an action.
#[tauri::command(async)]
#[specta::specta]
pub fn add_note(shell: State<'_, Shell>, session: SessionId, draft: NoteDraft) -> Result<Note> {
    shell.app.add_note(session, draft)
}

/// Writes a note anew; the earlier wording is kept as a revision.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_note(shell: State<'_, Shell>, id: NoteId, draft: NoteDraft) -> Result<Note> {
    shell.app.edit_note(id, draft)
}

/// Removes a note; it can be brought back until the session is archived.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_note(shell: State<'_, Shell>, id: NoteId) -> Result<()> {
    shell.app.remove_note(id)
}

/// Brings a removed note back.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_note(shell: State<'_, Shell>, id: NoteId) -> Result<Note> {
    shell.app.restore_note(id)
}

/// The notes of a session, oldest first.
#[tauri::command(async)]
#[specta::specta]
pub fn notes(shell: State<'_, Shell>, session: SessionId) -> Result<Vec<Note>> {
    shell.app.notes(session)
}

/// Earlier wordings of a note, oldest first.
#[tauri::command(async)]
#[specta::specta]
pub fn note_history(shell: State<'_, Shell>, id: NoteId) -> Result<Vec<NoteRevision>> {
    shell.app.note_history(id)
}

/// Promises of one programme or of all, open ones first, by due date.
#[tauri::command(async)]
#[specta::specta]
pub fn actions(shell: State<'_, Shell>, programme: Option<ProgrammeId>) -> Result<Vec<Action>> {
    shell.app.actions(programme)
}

/// Writes a promise down.
#[tauri::command(async)]
#[specta::specta]
pub fn add_action(shell: State<'_, Shell>, draft: ActionDraft) -> Result<Action> {
    shell.app.add_action(draft)
}

/// Changes a promise.
#[tauri::command(async)]
#[specta::specta]
pub fn update_action(shell: State<'_, Shell>, id: ActionId, draft: ActionDraft) -> Result<Action> {
    shell.app.update_action(id, draft)
}

/// Marks a promise as kept, or as open again.
#[tauri::command(async)]
#[specta::specta]
pub fn set_action_done(shell: State<'_, Shell>, id: ActionId, done: bool) -> Result<Action> {
    shell.app.set_action_done(id, done)
}
