//! Workspaces: create, open, lock, check, back up, restore.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use hamsokhan_domain::activity::ActivityKind;
use hamsokhan_domain::text::MIN_PASSPHRASE;
use hamsokhan_domain::zone;
pub use hamsokhan_store::{BackupInfo, Damage, OldBackups};
use hamsokhan_store::{Key, Workspace};
use hamsokhan_use_case::read;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::error::{Code, Error, Result};

/// How often locking looks whether another thread has let go of the workspace, and how many times. Our own choice: 5 s.
const PATIENCE: (Duration, u32) = (Duration::from_millis(10), 500);
/// How often an open workspace that changes is backed up.
pub const BACKUP_EVERY: Duration = Duration::from_secs(30 * 60);
/// The setting that marks a demo.
pub(crate) const DEMO: &str = "demo";

/// What there is to know about the open workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WorkspaceInfo {
    /// Names the workspace wherever it is copied to.
    pub id: uuid::Uuid,
    /// Its name: the folder's, without the ending.
    pub name: String,
    /// Whether it can only be read.
    pub read_only: bool,
    /// Whether it is the demo.
    pub demo: bool,
    /// Numbers of things in it.
    pub programmes: u32,
    /// Sessions.
    pub sessions: u32,
    /// People.
    pub people: u32,
    /// Notes.
    pub notes: u32,
    /// Releases.
    pub releases: u32,
    /// Size on disk in kilobytes.
    pub kilobytes: u32,
    /// Number of automatic backups.
    pub backups: u32,
    /// Release of the time zone database, such as `2026e`.
    pub tzdata: String,
    /// Version of the program.
    pub version: String,
}

/// What a check of the workspace found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CheckReport {
    /// Nothing is wrong.
    pub ok: bool,
    /// What is wrong: messages `settings-problem-<code>`.
    pub problems: Vec<Damage>,
}

/// Refuses a passphrase that is too short.
pub(crate) fn check_passphrase(passphrase: &str) -> Result<()> {
    if passphrase.trim().chars().count() < MIN_PASSPHRASE {
        return Err(Error::new(Code::WeakPassphrase).with("min", MIN_PASSPHRASE));
    }
    Ok(())
}

/// Size of a folder's own files in kilobytes, rounded up, and how many files are in its folder of backups.
pub(crate) fn on_disk(path: &Path) -> (u32, u32) {
    let files = |path: &Path| std::fs::read_dir(path).into_iter().flatten().flatten();
    let bytes: u64 = files(path).filter_map(|f| f.metadata().ok()).filter(|m| m.is_file()).map(|m| m.len()).sum();
    // Beside the backups lies what is remembered about them.
    let is_backup = |file: &std::fs::DirEntry| file.path().extension().is_some_and(|ending| ending == "hamsokhan-backup");
    let backups = files(&path.join("backups")).filter(is_backup).count();
    (u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX), u32::try_from(backups).unwrap_or(u32::MAX))
}

impl App {
    /// Makes a workspace and opens it. Returns the recovery key, which is shown once.
    pub fn create_workspace(&self, path: &Path, passphrase: &str) -> Result<String> {
        check_passphrase(passphrase)?;
        self.lock()?;
        let (workspace, recovery) = Workspace::create(path, passphrase, self.wall())?;
        self.put(workspace);
        Ok(recovery.expose().to_owned())
    }

    /// Opens a workspace with its passphrase. It is looked over for damage behind; what is found is told by a change of
    /// the workspace, and by [`App::condition`].
    pub fn open_workspace(&self, path: &Path, passphrase: &str) -> Result<WorkspaceInfo> {
        self.lock()?;
        self.opened(Workspace::open(path, Key::Passphrase(passphrase))?);
        self.workspace_info()
    }

    /// Opens a workspace with its recovery key and gives it a new passphrase.
    pub fn recover_workspace(&self, path: &Path, recovery_key: &str, new_passphrase: &str) -> Result<WorkspaceInfo> {
        check_passphrase(new_passphrase)?;
        self.lock()?;
        let wrong = |error: Error| if error.code == Code::WrongPassphrase { Code::WrongRecoveryKey.into() } else { error };
        let workspace = Workspace::open(path, Key::Recovery(recovery_key)).map_err(Error::from).map_err(wrong)?;
        workspace.change_passphrase(Key::Recovery(recovery_key), new_passphrase)?;
        self.opened(workspace);
        self.record_done(ActivityKind::Recovered, None, 0)?;
        self.workspace_info()
    }

    pub(crate) fn opened(&self, workspace: Workspace) {
        self.put(workspace);
        self.look_behind();
    }

    /// Locks: closes the database and wipes the keys. Backs up first when something changed.
    /// When the backup fails, the workspace is locked all the same, and the failure is told.
    pub fn lock(&self) -> Result<()> {
        self.lock_and(|| {})
    }

    /// Locks as [`App::lock`] does, and calls `locked` as soon as nothing can be read any more: before the
    /// backup is made and the database closed, which may take seconds in which nothing may stay on a screen.
    pub fn lock_and(&self, locked: impl FnOnce()) -> Result<()> {
        self.close(locked, |workspace, now| workspace.closing_backup(now).map(drop))
    }

    /// Closes as [`App::lock`] does, after a single use case of a script: a backup of the last half hour is good
    /// enough, or a thousand notes would make a thousand backups.
    pub fn leave(&self) -> Result<()> {
        self.close(
            || {},
            |workspace, now| {
                if workspace.backed_up_within(BACKUP_EVERY, now) { Ok(()) } else { workspace.closing_backup(now).map(drop) }
            },
        )
    }

    pub(crate) fn close(
        &self,
        locked: impl FnOnce(),
        back_up: impl FnOnce(&Workspace, DateTime<Utc>) -> hamsokhan_store::Result<()>,
    ) -> Result<()> {
        let now = self.wall();
        let taken = self.take();
        let damaged = self.behind.found().damaged;
        locked();
        let Some(mut shared) = taken else { return Ok(()) };
        // A backup of damage would push a sound one out.
        let backed_up = if shared.read_only() || damaged { Ok(()) } else { back_up(&shared, now) };
        for _ in 0..PATIENCE.1 {
            match Arc::try_unwrap(shared) {
                Ok(workspace) => {
                    workspace.close()?;
                    backed_up?;
                    return Ok(());
                }
                Err(still_used) => {
                    shared = still_used;
                    std::thread::sleep(PATIENCE.0);
                }
            }
        }
        // A use case that still runs closes it when it ends; everything committed is on disk.
        drop(shared);
        backed_up?;
        Ok(())
    }

    /// What there is to know about the open workspace.
    #[read(Workspace, Programme, Session, Participant, Note, Release)]
    pub fn workspace_info(&self) -> Result<WorkspaceInfo> {
        let workspace = self.workspace()?;
        let (counts, demo) = self.read(|store| Ok((store.counts()?, store.setting(DEMO)?.is_some())))?;
        let (kilobytes, backups) = on_disk(workspace.path());
        Ok(WorkspaceInfo {
            id: workspace.info()?.id,
            name: workspace.path().file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            read_only: workspace.read_only(),
            demo,
            programmes: counts.programmes,
            sessions: counts.sessions,
            people: counts.people,
            notes: counts.notes,
            releases: counts.releases,
            kilobytes,
            backups,
            tzdata: zone::tzdata_version().to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// Checks database, ciphertext, references and search index.
    #[read]
    pub fn check_workspace(&self) -> Result<CheckReport> {
        let problems = self.workspace()?.check()?;
        Ok(CheckReport { ok: problems.is_empty(), problems })
    }

    /// Backs up into the workspace's own folder when something changed since the last time.
    /// Nothing while locked, or where nothing can be written.
    pub fn auto_backup(&self) -> Result<()> {
        match self.workspace() {
            Ok(workspace) if !workspace.read_only() => Ok(workspace.auto_backup(self.wall()).map(drop)?),
            _ => Ok(()),
        }
    }

    /// Writes the whole workspace into one encrypted file.
    pub fn backup(&self, file: &Path) -> Result<()> {
        let writing = |error: Error| if error.code == Code::ReadFailed { Code::WriteFailed.into() } else { error };
        self.workspace()?.backup(file, self.wall()).map_err(Error::from).map_err(writing)?;
        self.record_done(ActivityKind::BackedUpToFile, None, 0)
    }

    /// Makes a workspace from a backup. An existing one is never overwritten.
    pub fn restore_workspace(&self, file: &Path, path: &Path, passphrase: &str) -> Result<()> {
        Ok(hamsokhan_store::restore(file, path, Key::Passphrase(passphrase))?)
    }

    /// Gives the workspace another passphrase.
    pub fn change_passphrase(&self, old: &str, new: &str) -> Result<()> {
        check_passphrase(new)?;
        self.workspace()?.change_passphrase(Key::Passphrase(old), new)?;
        self.record_done(ActivityKind::PassphraseChanged, None, 0)
    }

    /// Makes the demo workspace and opens it: a believable programme of invented people.
    pub fn create_demo(&self, path: &Path, passphrase: &str) -> Result<()> {
        self.create_workspace(path, passphrase)?;
        crate::demo::fill(self)?;
        self.transact(|tx| {
            tx.store.put_setting(DEMO, "1")?;
            Ok(())
        })
    }
}

#[cfg(test)]
#[path = "workspace_tests.rs"]
mod tests;
