//! The care of the open workspace where it needs a key, a place or both. Paths stay here; the window holds handles.

use hamsokhan_app::Result;
use hamsokhan_app::care::{RenewedKeys, Repaired};
use hamsokhan_app::domain::Lang;
use hamsokhan_app::workspace::OldBackups;
use tauri::{AppHandle, State};
use tauri_specta::Event as _;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::workspace::with_ending;
use crate::dialogs;
use crate::shell::{ProgressEvent, Shell};

/// Makes a workspace of an automatic backup, in a new place.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_copy(shell: State<'_, Shell>, name: String, path: Uuid) -> Result<()> {
    shell.app.restore_copy(&name, &shell.path(path)?)
}

/// Makes a workspace from a backup with its recovery key, gives it a new passphrase, and opens it.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_with_recovery_key(
    shell: State<'_, Shell>,
    backup: Uuid,
    path: Uuid,
    recovery_key: String,
    new_passphrase: String,
) -> Result<()> {
    let (recovery_key, new_passphrase) = (Zeroizing::new(recovery_key), Zeroizing::new(new_passphrase));
    let path = shell.path(path)?;
    shell.app.restore_with_recovery_key(&shell.path(backup)?, &path, &recovery_key, &new_passphrase)?;
    shell.opened(&path);
    Ok(())
}

/// Makes a new recovery key. It is shown once.
#[tauri::command(async)]
#[specta::specta]
pub fn new_recovery_key(shell: State<'_, Shell>, passphrase: String) -> Result<String> {
    Ok(shell.app.new_recovery_key(&Zeroizing::new(passphrase))?.to_string())
}

/// Tries the recovery key, as it stands on paper.
#[tauri::command(async)]
#[specta::specta]
pub fn practise_recovery_key(shell: State<'_, Shell>, recovery_key: String) -> Result<()> {
    shell.app.practise_recovery_key(&Zeroizing::new(recovery_key))
}

/// Renews all keys. The window is told of every step.
#[tauri::command(async)]
#[specta::specta]
pub fn renew_keys(
    app: AppHandle,
    shell: State<'_, Shell>,
    passphrase: String,
    new_passphrase: String,
    remove_backups: bool,
) -> Result<RenewedKeys> {
    let (passphrase, new_passphrase) = (Zeroizing::new(passphrase), Zeroizing::new(new_passphrase));
    let old = if remove_backups { OldBackups::Remove } else { OldBackups::Reseal };
    shell.app.renew_keys(&passphrase, &new_passphrase, old, |done, of| {
        let _ = ProgressEvent { done, of }.emit(&app);
    })
}

/// Asks for a place, writes everything into one file there, and erases the workspace here. `false` when nothing was chosen.
#[tauri::command]
#[specta::specta]
pub async fn pack_and_erase(app: AppHandle, shell: State<'_, Shell>, passphrase: String, lang: Lang) -> Result<bool> {
    let passphrase = Zeroizing::new(passphrase);
    let Some(path) = dialogs::save_file(&app, &dialogs::SAVE_BACKUP, lang, "Hamsokhan.hamsokhan-backup").await else {
        return Ok(false);
    };
    shell.app.pack_and_erase(&with_ending(path, "hamsokhan-backup"), &passphrase)?;
    shell.erased();
    crate::shell::lock(&app)?;
    Ok(true)
}

/// Destroys the keys of the open workspace and removes its files.
#[tauri::command(async)]
#[specta::specta]
pub fn erase_workspace(app: AppHandle, shell: State<'_, Shell>, passphrase: String) -> Result<()> {
    shell.app.erase_workspace(&Zeroizing::new(passphrase))?;
    shell.erased();
    crate::shell::lock(&app)
}

/// Saves what can be read of the open workspace into a new one.
#[tauri::command(async)]
#[specta::specta]
pub fn repair_workspace(shell: State<'_, Shell>, path: Uuid, passphrase: String) -> Result<Repaired> {
    shell.app.repair_open_workspace(&shell.path(path)?, &Zeroizing::new(passphrase))
}
