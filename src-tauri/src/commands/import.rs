//! Bringing a roster in. The file stays here; the window holds a handle.

use hamsokhan_app::Result;
use hamsokhan_app::domain::id::ProgrammeId;
use hamsokhan_app::import::{ImportMapping, ImportPreview, ImportReport};
use tauri::AppHandle;
use tauri::State;
use uuid::Uuid;

use crate::dialogs;
use crate::shell::Shell;

/// Shows the same file with other meanings of its columns. Writes nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_import(shell: State<'_, Shell>, handle: Uuid, mapping: ImportMapping) -> Result<ImportPreview> {
    shell.app.preview_import(handle, mapping)
}

/// Writes the rows, all in one transaction, and lets the file go.
#[tauri::command(async)]
#[specta::specta]
pub fn apply_import(shell: State<'_, Shell>, handle: Uuid, mapping: ImportMapping) -> Result<ImportReport> {
    shell.app.apply_import(handle, mapping)
}

/// Asks for a roster file and shows what would be written.
#[tauri::command]
#[specta::specta]
pub async fn pick_roster(app: AppHandle, shell: State<'_, Shell>, programme: ProgrammeId) -> Result<Option<ImportPreview>> {
    match dialogs::pick_file(&app, "open-roster", &["csv", "tsv", "txt"]).await {
        Some(path) => shell.app.open_import(programme, &path).map(Some),
        None => Ok(None),
    }
}

/// Lets the file go without writing anything.
#[tauri::command(async)]
#[specta::specta]
pub fn close_import(shell: State<'_, Shell>, handle: Uuid) {
    shell.app.close_import(handle);
}
