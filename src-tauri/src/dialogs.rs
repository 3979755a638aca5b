//! Dialogs for files and folders. A path never reaches the window.

use std::path::PathBuf;

use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FilePath};

/// Asks for a file with one of these endings. `purpose` is a fixed word, not shown.
pub async fn pick_file(app: &AppHandle, purpose: &str, endings: &[&str]) -> Option<PathBuf> {
    if let Some(answer) = prepared_answer(purpose) {
        return answer;
    }
    let dialog = app.dialog().file().add_filter(endings.join(", "), endings);
    ask(move |done| dialog.pick_file(done)).await
}

/// Asks for a folder.
pub async fn pick_folder(app: &AppHandle, purpose: &str) -> Option<PathBuf> {
    if let Some(answer) = prepared_answer(purpose) {
        return answer;
    }
    let dialog = app.dialog().file();
    ask(move |done| dialog.pick_folder(done)).await
}

/// Asks for the place of a new file.
pub async fn save_file(app: &AppHandle, purpose: &str, name: &str) -> Option<PathBuf> {
    if let Some(answer) = prepared_answer(purpose) {
        return answer;
    }
    let dialog = app.dialog().file().set_file_name(name);
    ask(move |done| dialog.save_file(done)).await
}

async fn ask(open: impl FnOnce(Box<dyn FnOnce(Option<FilePath>) + Send>)) -> Option<PathBuf> {
    let (send, receive) = tokio::sync::oneshot::channel();
    open(Box::new(move |answer| {
        let _ = send.send(answer);
    }));
    receive.await.ok().flatten().and_then(|path| path.into_path().ok())
}

/// A dialog of the system cannot be driven by a test: a development build takes the path from
/// `$HAMSOKHAN_TEST_DIALOGS/<purpose>` instead. A release build has no such door.
fn prepared_answer(purpose: &str) -> Option<Option<PathBuf>> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let folder = std::env::var_os("HAMSOKHAN_TEST_DIALOGS")?;
    let answer = std::fs::read_to_string(PathBuf::from(folder).join(purpose)).unwrap_or_default();
    Some(Some(answer.trim()).filter(|path| !path.is_empty()).map(PathBuf::from))
}
