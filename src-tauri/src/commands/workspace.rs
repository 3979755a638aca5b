//! Workspaces: create, open, lock, back up. Paths stay here; the window holds handles.

use hamsokhan_app::domain::Lang;
use hamsokhan_app::workspace::WorkspaceInfo;
use hamsokhan_app::{App, Code, Error, Result};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::dialogs;
use crate::shell::{DEMO_PASSPHRASE, PathHandle, Shell};

/// Where the program stands when a window opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ShellStatus {
    /// What is open; none while locked.
    pub workspace: Option<WorkspaceInfo>,
    /// The workspace that was locked last, to be opened again.
    pub last: Option<PathHandle>,
    /// The automatic backup at its last lock failed.
    pub backup_failed: bool,
    /// Version of the program.
    pub version: String,
    /// Release of the time zone database.
    pub tzdata: String,
}

/// A workspace that this machine may remember.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Recent {
    /// Its place in the list.
    pub index: u32,
    /// Its name.
    pub name: String,
}

/// Where the program stands.
#[tauri::command(async)]
#[specta::specta]
pub fn shell_status(shell: State<'_, Shell>) -> Result<ShellStatus> {
    Ok(ShellStatus {
        workspace: if shell.app.unlocked() { Some(shell.app.workspace_info()?) } else { None },
        last: shell.last_workspace(),
        backup_failed: shell.backup_failed(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        tzdata: hamsokhan_app::domain::zone::tzdata_version().to_owned(),
    })
}

/// The workspaces this machine remembers.
#[tauri::command(async)]
#[specta::specta]
pub fn recent_workspaces(shell: State<'_, Shell>) -> Vec<Recent> {
    (0..).zip(shell.preferences().recent).map(|(index, path)| Recent { index, name: PathHandle::name_of(&path) }).collect()
}

/// Holds the path of a remembered workspace.
#[tauri::command(async)]
#[specta::specta]
pub fn pick_recent_workspace(shell: State<'_, Shell>, index: u32) -> Result<PathHandle> {
    let recent = shell.preferences().recent;
    let path = usize::try_from(index).ok().and_then(|i| recent.into_iter().nth(i));
    path.map(|path| shell.keep(path)).ok_or_else(|| Error::not_found("workspace"))
}

/// Asks for the folder of a workspace.
#[tauri::command]
#[specta::specta]
pub async fn pick_workspace(app: AppHandle, shell: State<'_, Shell>, lang: Lang) -> Result<Option<PathHandle>> {
    Ok(dialogs::pick_folder(&app, &dialogs::OPEN_WORKSPACE, lang).await.map(|path| shell.keep(path)))
}

/// Asks where a new workspace of this name shall be.
#[tauri::command]
#[specta::specta]
pub async fn pick_new_workspace(app: AppHandle, shell: State<'_, Shell>, name: String, lang: Lang) -> Result<Option<PathHandle>> {
    let file = format!("{}.hamsokhan", file_name(&name));
    let place = dialogs::save_file(&app, &dialogs::NEW_WORKSPACE, lang, &file).await;
    Ok(place.map(|path| shell.keep(with_ending(path, "hamsokhan"))))
}

/// Makes a workspace and opens it. Returns the recovery key, which is shown once.
#[tauri::command(async)]
#[specta::specta]
pub fn create_workspace(shell: State<'_, Shell>, path: Uuid, passphrase: String) -> Result<String> {
    let passphrase = Zeroizing::new(passphrase);
    let path = shell.path(path)?;
    let recovery_key = shell.app.create_workspace(&path, &passphrase)?;
    shell.opened(&path);
    Ok(recovery_key)
}

/// Opens a workspace.
#[tauri::command(async)]
#[specta::specta]
pub fn open_workspace(shell: State<'_, Shell>, path: Uuid, passphrase: String) -> Result<WorkspaceInfo> {
    let passphrase = Zeroizing::new(passphrase);
    let path = shell.path(path)?;
    let info = shell.app.open_workspace(&path, &passphrase)?;
    shell.opened(&path);
    Ok(info)
}

/// Opens a workspace with its recovery key and gives it a new passphrase.
#[tauri::command(async)]
#[specta::specta]
pub fn recover_workspace(
    shell: State<'_, Shell>,
    path: Uuid,
    recovery_key: String,
    new_passphrase: String,
) -> Result<WorkspaceInfo> {
    let (recovery_key, new_passphrase) = (Zeroizing::new(recovery_key), Zeroizing::new(new_passphrase));
    let path = shell.path(path)?;
    let info = shell.app.recover_workspace(&path, &recovery_key, &new_passphrase)?;
    shell.opened(&path);
    Ok(info)
}

/// Opens the demo workspace; makes it first when it is not there. The people in it are invented.
#[tauri::command(async)]
#[specta::specta]
pub fn open_demo(shell: State<'_, Shell>) -> Result<WorkspaceInfo> {
    let path = shell.demo_path();
    if !path.exists() {
        std::fs::create_dir_all(path.parent().unwrap_or(&path)).map_err(|_| Error::from(Code::WriteFailed))?;
        // Made beside its place, so that half a demo, left by a crash, is never taken for a whole one.
        let beside = path.with_file_name(format!("Demo-{}.hamsokhan", Uuid::new_v4().simple()));
        let app = App::default();
        let made = app.create_demo(&beside, DEMO_PASSPHRASE).and_then(|()| app.lock());
        if let Err(error) = made.and_then(|()| std::fs::rename(&beside, &path).map_err(|_| Error::from(Code::WriteFailed))) {
            drop(app);
            let _ = std::fs::remove_dir_all(&beside);
            return Err(error);
        }
    }
    let info = shell.app.open_workspace(&path, DEMO_PASSPHRASE)?;
    shell.opened(&path);
    Ok(info)
}

/// Locks, and empties the window.
#[tauri::command(async)]
#[specta::specta]
pub fn lock(app: AppHandle) -> Result<()> {
    crate::shell::lock(&app)
}

/// Asks where a backup shall go and writes it. `false` when nothing was chosen.
#[tauri::command]
#[specta::specta]
pub async fn backup_workspace(app: AppHandle, shell: State<'_, Shell>, lang: Lang) -> Result<bool> {
    match dialogs::save_file(&app, &dialogs::SAVE_BACKUP, lang, "Hamsokhan.hamsokhan-backup").await {
        Some(path) => shell.app.backup(&with_ending(path, "hamsokhan-backup")).map(|()| true),
        None => Ok(false),
    }
}

/// Asks for a backup file.
#[tauri::command]
#[specta::specta]
pub async fn pick_backup(app: AppHandle, shell: State<'_, Shell>, lang: Lang) -> Result<Option<PathHandle>> {
    Ok(dialogs::pick_file(&app, &dialogs::OPEN_BACKUP, lang).await.map(|path| shell.keep(path)))
}

/// Makes a workspace in a new place from a backup.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_workspace(shell: State<'_, Shell>, backup: Uuid, path: Uuid, passphrase: String) -> Result<()> {
    let passphrase = Zeroizing::new(passphrase);
    shell.app.restore_workspace(&shell.path(backup)?, &shell.path(path)?, &passphrase)
}

/// Gives the open workspace another passphrase.
#[tauri::command(async)]
#[specta::specta]
pub fn change_passphrase(shell: State<'_, Shell>, old: String, new_passphrase: String) -> Result<()> {
    let (old, new_passphrase) = (Zeroizing::new(old), Zeroizing::new(new_passphrase));
    shell.app.change_passphrase(&old, &new_passphrase)
}

/// A name that every file system takes: separators and control characters become a dash.
fn file_name(name: &str) -> String {
    let clean: String =
        name.trim().chars().map(|c| if c.is_control() || "/\\:*?\"<>|.".contains(c) { '-' } else { c }).take(60).collect();
    if clean.trim_matches('-').is_empty() { "Hamsokhan".to_owned() } else { clean }
}

pub(super) fn with_ending(path: std::path::PathBuf, ending: &str) -> std::path::PathBuf {
    if path.extension().is_some_and(|e| e == ending) { path } else { path.with_added_extension(ending) }
}
