//! The care of a workspace: how it is, its keys, its backups, and taking it off this machine.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use hamsokhan_domain::activity::ActivityKind;
use hamsokhan_domain::draft::Draft;
use hamsokhan_store::{Key, StoreError, Workspace};
use hamsokhan_use_case::{read, write};
use serde::{Deserialize, Serialize};
use specta::Type;
use zeroize::Zeroizing;

use crate::activity::write_down;
use crate::app::{App, Transaction};
use crate::changed::Changed;
use crate::error::{Code, Error, Result};
use crate::hold::hold;
use crate::workspace::{BackupInfo, DEMO, OldBackups, check_passphrase, on_disk};

/// After this long the recovery key is asked for once, to see whether the paper is still there. Our own choice.
const PRACTISE_AFTER: TimeDelta = TimeDelta::days(30);
/// The setting that says when the recovery key was made, where that was not with the workspace.
const RECOVERY_SINCE: &str = "recovery-since";
/// The setting that says that its drill was done or declined; blank after a new key.
const PRACTISED: &str = "recovery-practised";
/// A workspace of this size is looked through in less than a tenth of a second.
const SMALL_KB: u32 = 16 * 1024;
/// A fifth of the second that opening takes anyway.
const A_MOMENT: Duration = Duration::from_millis(150);

/// How the open workspace is: what is told wherever somebody is in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Condition {
    /// The database is damaged.
    pub damaged: bool,
    /// The file of keys was damaged and has been mended.
    pub keys_mended: bool,
    /// Nothing can be written at its place.
    pub read_only: bool,
    /// The last automatic backup failed, also when that was before the program was started.
    pub backup_failed: bool,
    /// Backups that do not open.
    pub damaged_backups: u32,
    /// The recovery key was never tried, and a month has gone by.
    pub practise: bool,
}

/// What a change of all keys did.
#[derive(Serialize, Deserialize, Type)]
pub struct RenewedKeys {
    /// The new recovery key, to be shown once.
    pub recovery_key: String,
    /// Backups sealed anew.
    pub resealed: u32,
    /// Backups removed.
    pub removed: u32,
    /// Whether all of it is in place; otherwise the next opening finishes it.
    pub finished: bool,
}

/// What a repair saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Repaired {
    /// Rows in the new workspace.
    pub rows: u32,
    /// Tables of which something is missing, by their own names.
    pub incomplete: Vec<String>,
    /// Rows left out because what they belong to is lost.
    pub orphans: u32,
    /// When the backup was made that took the place of a database of which nothing could be read.
    pub from_backup: Option<DateTime<Utc>>,
}

/// Remembers that somebody does not want to try the recovery key.
#[write]
pub(crate) fn decline_practice(tx: &mut Transaction<'_, '_>) -> Result<()> {
    Ok(tx.store.put_setting(PRACTISED, "declined")?)
}

/// A wrong key is called by the name of the one that was asked for.
fn of_recovery(error: StoreError) -> Error {
    match error {
        StoreError::WrongKey | StoreError::RecoveryKeyTypo => Code::WrongRecoveryKey.into(),
        other => other.into(),
    }
}

impl App {
    /// How the open workspace is.
    #[read(Workspace)]
    pub fn condition(&self) -> Result<Condition> {
        let workspace = self.workspace()?;
        let found = self.behind.found();
        let (since, practised, demo) = self.read(|store| {
            let demo = store.setting(DEMO)?.is_some();
            Ok((store.setting(RECOVERY_SINCE)?, store.setting(PRACTISED)?, demo))
        })?;
        let since = since.and_then(|ms| DateTime::from_timestamp_millis(ms.parse().ok()?));
        let since = since.unwrap_or(workspace.info()?.created_at);
        Ok(Condition {
            damaged: found.damaged,
            keys_mended: workspace.keys_mended(),
            read_only: workspace.read_only(),
            backup_failed: workspace.backup_failed(),
            damaged_backups: found.damaged_backups,
            practise: !demo
                && !workspace.read_only()
                && practised.is_none_or(|how| how.is_empty())
                && self.wall() - since >= PRACTISE_AFTER,
        })
    }

    /// Whether the last automatic backup of the workspace at `path` failed. It need not be open.
    #[must_use]
    pub fn backup_failed_at(path: &Path) -> bool {
        hamsokhan_store::backup_failed(path)
    }

    /// Begins to look after the workspace that has just been opened.
    pub(crate) fn look_behind(&self) {
        let Ok(workspace) = self.workspace() else { return };
        let listener = Arc::clone(&self.listener);
        self.behind.begin(workspace, move || {
            if let Some(listener) = hold(&listener).as_ref() {
                listener(&Changed::of_workspace(0));
            }
        });
    }

    /// Waits for the look for damage: until its end where the workspace is small, else for a moment that nobody feels.
    /// For scripts, which open a workspace for one thing and are gone before anything could be told behind.
    ///
    /// # Errors
    /// [`Code::Damaged`] when damage was found by then.
    pub fn refuse_damage(&self) -> Result<()> {
        let small = on_disk(self.workspace()?.path()).0 <= SMALL_KB;
        let patience = if small { Duration::from_secs(60) } else { A_MOMENT };
        if self.behind.damaged_within(patience) { Err(Code::Damaged.into()) } else { Ok(()) }
    }

    /// Everything that was typed and not saved.
    pub fn drafts(&self) -> Result<Vec<Draft>> {
        Ok(self.workspace()?.drafts())
    }

    /// Keeps what was typed at a place, so that it is there again after a lock, a crash or a close.
    pub fn keep_draft(&self, draft: Draft) -> Result<()> {
        Ok(self.workspace()?.keep_draft(draft)?)
    }

    /// The automatic backups, newest first.
    #[read(Workspace)]
    pub fn backups(&self) -> Result<Vec<BackupInfo>> {
        Ok(self.workspace()?.backups()?)
    }

    /// Makes a workspace of an automatic backup, in a new place; it opens with what opens this one today.
    pub fn restore_copy(&self, name: &str, path: &Path) -> Result<()> {
        Ok(self.workspace()?.restore_copy(name, path)?)
    }

    /// Makes a workspace from a backup with its recovery key, gives it a new passphrase, and opens it.
    pub fn restore_with_recovery_key(&self, file: &Path, path: &Path, recovery_key: &str, passphrase: &str) -> Result<()> {
        check_passphrase(passphrase)?;
        hamsokhan_store::restore(file, path, Key::Recovery(recovery_key)).map_err(of_recovery)?;
        self.recover_workspace(path, recovery_key, passphrase).map(drop)
    }

    /// Makes a new recovery key, which is shown once; the one before opens only older backups.
    pub fn new_recovery_key(&self, passphrase: &str) -> Result<Zeroizing<String>> {
        let key = self.workspace()?.new_recovery_key(Key::Passphrase(passphrase))?;
        self.recovery_key_made(ActivityKind::RecoveryKeyMade, 0)?;
        Ok(Zeroizing::new(key.expose().to_owned()))
    }

    /// Remembers since when there is a recovery key that nobody has tried, and writes down how it came to be.
    fn recovery_key_made(&self, how: ActivityKind, count: u32) -> Result<()> {
        let since = self.wall().timestamp_millis().to_string();
        self.transact(|tx| {
            tx.store.put_setting(RECOVERY_SINCE, &since)?;
            tx.store.put_setting(PRACTISED, "")?;
            write_down(tx, how, None, count)
        })
    }

    /// Tries the recovery key, as it is written on paper, and remembers that it was right.
    pub fn practise_recovery_key(&self, recovery_key: &str) -> Result<()> {
        self.workspace()?.proves(Key::Recovery(recovery_key)).map_err(of_recovery)?;
        self.transact(|tx| Ok(tx.store.put_setting(PRACTISED, "done")?))
    }

    /// Renews all keys, because the passphrase may be known: afterwards nothing of this workspace opens with what opened
    /// it before. `progress` is told how many of how many steps are done. It is closed meanwhile, and open again after.
    pub fn renew_keys(
        &self,
        current: &str,
        passphrase: &str,
        old: OldBackups,
        progress: impl FnMut(u32, u32),
    ) -> Result<RenewedKeys> {
        check_passphrase(passphrase)?;
        let path = self.proved(current)?;
        let drafts = self.drafts()?;
        // What could not be backed up is still in the workspace, which the change does not touch before it is ready.
        let _ = self.lock();
        let done = match hamsokhan_store::rekey(&path, Key::Passphrase(current), passphrase, old, self.wall(), progress) {
            Ok(done) => done,
            Err(error) => {
                self.opened(Workspace::open(&path, Key::Passphrase(current))?);
                self.tell_of_workspace();
                return Err(error.into());
            }
        };
        let renewed = RenewedKeys {
            recovery_key: done.recovery.expose().to_owned(),
            resealed: done.resealed,
            removed: done.removed,
            finished: done.finished,
        };
        // From here on nothing may keep the recovery key back: what fails is found at the next opening.
        if let Ok(workspace) = Workspace::open(&path, Key::Passphrase(passphrase)) {
            self.opened(workspace);
            for draft in drafts {
                let _ = self.keep_draft(draft);
            }
            let _ = self.recovery_key_made(ActivityKind::KeysRenewed, renewed.resealed);
            self.tell_of_workspace();
        }
        Ok(renewed)
    }

    /// Writes the whole workspace into one file, proves it, and erases it here.
    pub fn pack_and_erase(&self, file: &Path, passphrase: &str) -> Result<()> {
        let path = self.proved(passphrase)?;
        self.record_done(ActivityKind::BackedUpToFile, None, 0)?;
        self.workspace()?.backup(file, self.wall()).map_err(|error| match error {
            // A file that may not outlive a power cut is no reason to destroy what does.
            StoreError::Io(_) => Code::WriteFailed.into(),
            other => Error::from(other),
        })?;
        self.erase_closed(&path)
    }

    /// Destroys the keys of the open workspace and removes its files.
    pub fn erase_workspace(&self, passphrase: &str) -> Result<()> {
        let path = self.proved(passphrase)?;
        self.erase_closed(&path)
    }

    /// Destroys the keys of the workspace at `path` and removes its files; closes it first when it is the open one.
    /// No key is needed: whoever can do this can also delete the folder.
    pub fn erase_closed(&self, path: &Path) -> Result<()> {
        if self.workspace().is_ok_and(|open| open.path() == path) {
            self.close(|| {}, |_, _| Ok(()))?;
        }
        Ok(hamsokhan_store::erase(path)?)
    }

    /// Saves what can be read of a damaged workspace into a new one. The damaged one must not be open, and stays as it is.
    pub fn repair_workspace(&self, path: &Path, target: &Path, passphrase: &str) -> Result<Repaired> {
        let done = hamsokhan_store::repair(path, target, Key::Passphrase(passphrase))?;
        let hamsokhan_store::Repaired { rows, incomplete, orphans, from_backup } = done;
        Ok(Repaired { rows, incomplete, orphans, from_backup })
    }

    /// The same for the open one, which is locked for it.
    pub fn repair_open_workspace(&self, target: &Path, passphrase: &str) -> Result<Repaired> {
        let path = self.proved(passphrase)?;
        self.close(|| {}, |_, _| Ok(()))?;
        let repaired = self.repair_workspace(&path, target, passphrase);
        self.opened(Workspace::open(&path, Key::Passphrase(passphrase))?);
        self.tell_of_workspace();
        repaired
    }

    /// Where the open workspace is, once its passphrase was proved.
    fn proved(&self, passphrase: &str) -> Result<PathBuf> {
        let workspace = self.workspace()?;
        if workspace.read_only() {
            return Err(Code::ReadOnly.into());
        }
        workspace.proves(Key::Passphrase(passphrase))?;
        Ok(workspace.path().to_owned())
    }
}

#[cfg(test)]
#[path = "care_tests.rs"]
mod tests;
