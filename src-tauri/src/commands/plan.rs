//! Planning sessions.

use chrono::NaiveDateTime;
use hamsokhan_app::Result;
use hamsokhan_app::domain::Bilingual;
use hamsokhan_app::domain::format::Format;
use hamsokhan_app::domain::id::{ProgrammeId, SessionId, SideId};
use hamsokhan_app::domain::session::{BlockDraft, Session, SessionDraft};
use hamsokhan_app::domain::zone::{self, Twice};
use hamsokhan_app::plan::{SessionView, TimePreview};
use tauri::State;

use crate::shell::Shell;

/// The formats: those that ship, then those that were saved here.
#[tauri::command(async)]
#[specta::specta]
pub fn formats(shell: State<'_, Shell>) -> Result<Vec<Format>> {
    shell.app.formats()
}

/// Sessions of one programme or of all, by start.
#[tauri::command(async)]
#[specta::specta]
pub fn sessions(shell: State<'_, Shell>, programme: Option<ProgrammeId>) -> Result<Vec<Session>> {
    shell.app.sessions(programme)
}

/// One session, with times and sums.
#[tauri::command(async)]
#[specta::specta]
pub fn session(shell: State<'_, Shell>, id: SessionId) -> Result<SessionView> {
    shell.app.session(id)
}

/// Plans a session from a format. Clock minutes of the format stay; spoken minutes follow from the interpretation.
#[tauri::command(async)]
#[specta::specta]
pub fn add_session(shell: State<'_, Shell>, draft: SessionDraft) -> Result<SessionView> {
    shell.app.add_session(draft)
}

/// Changes title and start of a session that is not live or over. Another format does not touch the agenda.
#[tauri::command(async)]
#[specta::specta]
pub fn update_session(shell: State<'_, Shell>, id: SessionId, draft: SessionDraft) -> Result<SessionView> {
    shell.app.update_session(id, draft)
}

/// Replaces the agenda: blocks with an id are kept, others made, missing ones removed. Blocks that began cannot be removed.
#[tauri::command(async)]
#[specta::specta]
pub fn update_agenda(shell: State<'_, Shell>, id: SessionId, blocks: Vec<BlockDraft>) -> Result<SessionView> {
    shell.app.update_agenda(id, blocks)
}

/// Removes a session that never went live.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_session(shell: State<'_, Shell>, id: SessionId) -> Result<()> {
    shell.app.remove_session(id)
}

/// Saves an agenda as a format of one's own.
#[tauri::command(async)]
#[specta::specta]
pub fn save_as_format(shell: State<'_, Shell>, id: SessionId, name: Bilingual) -> Result<Format> {
    shell.app.save_as_format(id, name)
}

/// What a start would be on every clock.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_time(
    shell: State<'_, Shell>,
    programme: ProgrammeId,
    anchor: SideId,
    wall: NaiveDateTime,
    when_twice: Option<Twice>,
    minutes: u16,
) -> Result<TimePreview> {
    shell.app.preview_time(programme, anchor, wall, when_twice, minutes)
}

/// The names of all time zones.
#[tauri::command(async)]
#[specta::specta]
pub fn zones() -> Vec<String> {
    zone::names().map(str::to_owned).collect()
}

/// Minutes east of UTC that clocks of this zone show now. The web view's own zone rules may be years old.
#[tauri::command(async)]
#[specta::specta]
pub fn offset_now(shell: State<'_, Shell>, zone: String) -> Result<i32> {
    Ok(zone::local(shell.app.now(), &zone)?.offset_minutes)
}
