//! Today.

use hamsokhan_app::Result;
use hamsokhan_app::today::TodayView;
use tauri::State;

use crate::shell::Shell;

/// What the first screen shows.
#[tauri::command(async)]
#[specta::specta]
pub fn today(shell: State<'_, Shell>) -> Result<TodayView> {
    shell.app.today()
}
