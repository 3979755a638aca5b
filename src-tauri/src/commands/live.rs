//! The live room.

use hamsokhan_app::Result;
use hamsokhan_app::domain::id::{BlockId, ParticipantId, QueueId, SessionId};
use hamsokhan_app::domain::turn::QueueReason;
use hamsokhan_app::live::LiveView;
use hamsokhan_app::plan::SessionView;
use tauri::State;

use crate::shell::Shell;

/// The session that is live in this workspace, if any.
#[tauri::command(async)]
#[specta::specta]
pub fn live_session(shell: State<'_, Shell>) -> Result<Option<SessionId>> {
    shell.app.live_session()
}

/// Everything the live room shows.
#[tauri::command(async)]
#[specta::specta]
pub fn live(shell: State<'_, Shell>, id: SessionId) -> Result<LiveView> {
    shell.app.live(id)
}

/// Goes live and begins the first block. Refused for a session with no people or while another is live.
#[tauri::command(async)]
#[specta::specta]
pub fn start_session(shell: State<'_, Shell>, id: SessionId) -> Result<LiveView> {
    shell.app.start_session(id)
}

/// Ends the running block and begins this one.
#[tauri::command(async)]
#[specta::specta]
pub fn begin_block(shell: State<'_, Shell>, id: SessionId, block: BlockId) -> Result<LiveView> {
    shell.app.begin_block(id, block)
}

/// Stops the clock of the running block and of the turn.
#[tauri::command(async)]
#[specta::specta]
pub fn pause(shell: State<'_, Shell>, id: SessionId) -> Result<LiveView> {
    shell.app.pause(id)
}

/// Lets it run again.
#[tauri::command(async)]
#[specta::specta]
pub fn resume(shell: State<'_, Shell>, id: SessionId) -> Result<LiveView> {
    shell.app.resume(id)
}

/// Gives a block other spoken minutes.
#[tauri::command(async)]
#[specta::specta]
pub fn set_block_minutes(shell: State<'_, Shell>, id: SessionId, block: BlockId, spoken_minutes: u16) -> Result<LiveView> {
    shell.app.set_block_minutes(id, block, spoken_minutes)
}

/// Puts somebody at the end of the queue.
#[tauri::command(async)]
#[specta::specta]
pub fn enqueue(shell: State<'_, Shell>, id: SessionId, person: ParticipantId, reason: QueueReason) -> Result<LiveView> {
    shell.app.enqueue(id, person, reason)
}

/// Moves a place in the queue to this index, counted from 0.
#[tauri::command(async)]
#[specta::specta]
pub fn move_in_queue(shell: State<'_, Shell>, id: SessionId, entry: QueueId, index: u32) -> Result<LiveView> {
    shell.app.move_in_queue(id, entry, index)
}

/// Takes somebody out of the queue.
#[tauri::command(async)]
#[specta::specta]
pub fn dequeue(shell: State<'_, Shell>, id: SessionId, entry: QueueId) -> Result<LiveView> {
    shell.app.dequeue(id, entry)
}

/// Ends the turn and gives the word to the first in the queue, or to nobody when it is empty.
#[tauri::command(async)]
#[specta::specta]
pub fn next_speaker(shell: State<'_, Shell>, id: SessionId) -> Result<LiveView> {
    shell.app.next_speaker(id)
}

/// Ends the turn and gives the word to this person.
#[tauri::command(async)]
#[specta::specta]
pub fn give_word(shell: State<'_, Shell>, id: SessionId, person: ParticipantId) -> Result<LiveView> {
    shell.app.give_word(id, person)
}

/// Ends the turn.
#[tauri::command(async)]
#[specta::specta]
pub fn end_turn(shell: State<'_, Shell>, id: SessionId) -> Result<LiveView> {
    shell.app.end_turn(id)
}

/// The interpreter begins or ends; their time is counted apart.
#[tauri::command(async)]
#[specta::specta]
pub fn toggle_interpreter(shell: State<'_, Shell>, id: SessionId) -> Result<LiveView> {
    shell.app.toggle_interpreter(id)
}

/// Undoes the last step of the live room: a note, a turn, a block, a change of the queue, a pause.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(shell: State<'_, Shell>, id: SessionId) -> Result<LiveView> {
    shell.app.undo(id)
}

/// Ends turn, block and session.
#[tauri::command(async)]
#[specta::specta]
pub fn close_session(shell: State<'_, Shell>, id: SessionId) -> Result<SessionView> {
    shell.app.close_session(id)
}

/// Opens a session again that was closed by mistake and has no released summary.
#[tauri::command(async)]
#[specta::specta]
pub fn reopen_session(shell: State<'_, Shell>, id: SessionId) -> Result<LiveView> {
    shell.app.reopen_session(id)
}
