//! Where a release goes.

use hamsokhan_app::Result;
use hamsokhan_app::domain::Lang;
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::shell::{PathHandle, Shell};

/// Asks where the files shall go. Returns a handle, and the folder's own name to show.
#[tauri::command]
#[specta::specta]
pub async fn pick_release_folder(app: AppHandle, shell: State<'_, Shell>, lang: Lang) -> Result<Option<PathHandle>> {
    Ok(dialogs::pick_folder(&app, &dialogs::RELEASE_FOLDER, lang).await.map(|path| shell.keep(path)))
}
