//! What is typed and not saved, and whether somebody is there.

use hamsokhan_app::Result;
use hamsokhan_app::domain::draft::Draft;
use hamsokhan_app::domain::id::SessionId;
use tauri::{AppHandle, Manager as _, State};

use crate::shell::Shell;

/// Everything that was typed and not saved.
#[tauri::command(async)]
#[specta::specta]
pub fn drafts(shell: State<'_, Shell>) -> Result<Vec<Draft>> {
    shell.app.drafts()
}

/// Keeps what was typed at a place; a blank text forgets it.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_draft(shell: State<'_, Shell>, draft: Draft) -> Result<()> {
    shell.app.keep_draft(draft)
}

/// Says whether there are words that are not saved: then the window asks before it closes.
#[tauri::command(async)]
#[specta::specta]
pub fn set_unsaved(shell: State<'_, Shell>, unsaved: bool) {
    shell.set_unsaved(unsaved);
}

/// Closes the window, after it asked.
#[tauri::command(async)]
#[specta::specta]
pub fn close_window(app: AppHandle, shell: State<'_, Shell>) {
    shell.set_unsaved(false);
    for window in app.webview_windows().values() {
        let _ = window.destroy();
    }
}

/// Whether this session, while it is live, keeps the idle lock from locking.
#[tauri::command(async)]
#[specta::specta]
pub fn stay_open(shell: State<'_, Shell>, session: SessionId, stay: bool) {
    shell.touch();
    shell.stay_open(session, stay);
}
