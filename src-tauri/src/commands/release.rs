//! Releases.

use hamsokhan_app::Result;
use hamsokhan_app::domain::id::SessionId;
use hamsokhan_app::domain::release::{DocumentLang, Release};
use hamsokhan_app::release::ReleaseDraft;
use tauri::AppHandle;
use tauri::State;
use uuid::Uuid;

use crate::dialogs;
use crate::shell::{Place, Shell};

/// The document as it would be released, as one HTML page, to be looked at. Nothing leaves.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_document(shell: State<'_, Shell>, session: SessionId, lang: DocumentLang) -> Result<String> {
    shell.app.preview_document(session, lang)
}

/// Everything that left, the newest first; consents withdrawn since are listed with each.
#[tauri::command(async)]
#[specta::specta]
pub fn releases(shell: State<'_, Shell>, session: Option<SessionId>) -> Result<Vec<Release>> {
    shell.app.releases(session)
}

/// Asks where the files shall go. Returns a handle, and the folder's own name to show.
#[tauri::command]
#[specta::specta]
pub async fn pick_release_folder(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<Place>> {
    Ok(dialogs::pick_folder(&app, "release-folder").await.map(|path| shell.keep(path)))
}

/// Releases a summary into a folder that was picked.
#[tauri::command(async)]
#[specta::specta]
pub fn release(shell: State<'_, Shell>, draft: ReleaseDraft, folder: Uuid) -> Result<Release> {
    shell.app.release(draft, &shell.place(folder)?)
}
