//! Search.

use hamsokhan_app::Result;
use hamsokhan_app::search::Hit;
use tauri::State;

use crate::shell::Shell;

/// The best `limit` hits, best first. All words of the query must match; the last one also as a beginning.
#[tauri::command(async)]
#[specta::specta]
pub fn search(shell: State<'_, Shell>, query: String, limit: u32) -> Result<Vec<Hit>> {
    shell.app.search(&query, limit)
}
