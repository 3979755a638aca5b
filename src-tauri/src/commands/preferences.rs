//! Choices of the person at this machine.

use hamsokhan_app::Result;
use hamsokhan_app::preferences::Preferences;
use tauri::State;

use crate::shell::Shell;

/// The choices.
#[tauri::command(async)]
#[specta::specta]
pub fn preferences(shell: State<'_, Shell>) -> Preferences {
    shell.preferences()
}

/// Keeps the choices. The list of recent workspaces is not taken from the window; it is emptied without consent.
#[tauri::command(async)]
#[specta::specta]
pub fn save_preferences(shell: State<'_, Shell>, preferences: Preferences) -> Result<Preferences> {
    shell.change_preferences(|mine| {
        let recent = if preferences.remember_workspaces { std::mem::take(&mut mine.recent) } else { Vec::new() };
        *mine = Preferences { recent, ..preferences };
    })
}

/// Somebody is at the machine: the idle lock starts counting anew.
#[tauri::command(async)]
#[specta::specta]
pub fn touch(shell: State<'_, Shell>) {
    shell.touch();
}
