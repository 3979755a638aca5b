//! Where a release goes, and whether a file is one that went.

use std::path::Path;

use hamsokhan_app::Result;
use hamsokhan_app::domain::Lang;
use hamsokhan_app::release::verify::Verdict;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, State};
use tauri_specta::Event;

use crate::dialogs;
use crate::shell::{PathHandle, Shell};

/// A file that was opened or dropped, and what the ledger says about it.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
pub struct CheckedFile {
    /// Its own name, to show.
    pub name: String,
    /// What the ledger says.
    pub verdict: Verdict,
}

/// A file was dropped onto the window.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct FileDropped(pub CheckedFile);

/// Asks where the files shall go. Returns a handle, and the folder's own name to show.
#[tauri::command]
#[specta::specta]
pub async fn pick_release_folder(app: AppHandle, shell: State<'_, Shell>, lang: Lang) -> Result<Option<PathHandle>> {
    Ok(dialogs::pick_folder(&app, &dialogs::RELEASE_FOLDER, lang).await.map(|path| shell.keep(path)))
}

/// Asks for a file and says whether it was released from this workspace.
#[tauri::command]
#[specta::specta]
pub async fn check_released_file(app: AppHandle, shell: State<'_, Shell>, lang: Lang) -> Result<Option<CheckedFile>> {
    match dialogs::pick_file(&app, &dialogs::RELEASED_FILE, lang).await {
        Some(path) => checked(&shell, &path).map(Some),
        None => Ok(None),
    }
}

/// Tells the window about a file that was dropped onto it. The path stays here.
pub fn dropped(app: &AppHandle, path: &Path) {
    let (app, path) = (app.clone(), path.to_owned());
    std::thread::spawn(move || {
        // What cannot be read, or is dropped while all is locked, is no file of ours.
        if let Ok(file) = checked(&app.state::<Shell>(), &path) {
            let _ = FileDropped(file).emit(&app);
        }
    });
}

fn checked(shell: &Shell, path: &Path) -> Result<CheckedFile> {
    Ok(CheckedFile { name: PathHandle::name_of(path), verdict: shell.app.verify_file(path)? })
}
