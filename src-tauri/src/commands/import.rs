//! Bringing a roster in. The file stays here; the window holds a handle.

use hamsokhan_app::Result;
use hamsokhan_app::domain::Lang;
use hamsokhan_app::domain::id::ProgrammeId;
use hamsokhan_app::import::ImportPreview;
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::shell::Shell;

/// Asks for a roster file and shows what would be written.
#[tauri::command]
#[specta::specta]
pub async fn pick_roster(
    app: AppHandle,
    shell: State<'_, Shell>,
    programme: ProgrammeId,
    lang: Lang,
) -> Result<Option<ImportPreview>> {
    match dialogs::pick_file(&app, &dialogs::OPEN_ROSTER, lang).await {
        Some(path) => shell.app.open_import(programme, &path).map(Some),
        None => Ok(None),
    }
}
