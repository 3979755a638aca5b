//! Programmes and their sides.

use hamsokhan_app::Result;
use hamsokhan_app::domain::id::ProgrammeId;
use hamsokhan_app::domain::programme::{Programme, ProgrammeDraft};
use hamsokhan_app::programmes::ProgrammeArc;
use tauri::State;

use crate::shell::Shell;

/// All programmes, the newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn programmes(shell: State<'_, Shell>) -> Result<Vec<Programme>> {
    shell.app.programmes()
}

/// One programme.
#[tauri::command(async)]
#[specta::specta]
pub fn programme(shell: State<'_, Shell>, id: ProgrammeId) -> Result<Programme> {
    shell.app.programme(id)
}

/// One programme with its sessions, equity and promises.
#[tauri::command(async)]
#[specta::specta]
pub fn programme_arc(shell: State<'_, Shell>, id: ProgrammeId) -> Result<ProgrammeArc> {
    shell.app.programme_arc(id)
}

/// Makes a programme with its sides.
#[tauri::command(async)]
#[specta::specta]
pub fn add_programme(shell: State<'_, Shell>, draft: ProgrammeDraft) -> Result<Programme> {
    shell.app.add_programme(draft)
}

/// Changes a programme and its sides. A side that people or sessions belong to cannot be removed.
/// Future sessions keep their wall time when a zone changes.
#[tauri::command(async)]
#[specta::specta]
pub fn update_programme(shell: State<'_, Shell>, id: ProgrammeId, draft: ProgrammeDraft) -> Result<Programme> {
    shell.app.update_programme(id, draft)
}
