//! Backups: made while somebody works, made in passing when the workspace is locked, listed, proved, thinned, restored.
//!
//! A backup made at a lock is the encrypted file itself, sealed, so that nobody waits for it; it is proved by opening it
//! the next time the workspace is open. Every other one is proved before it gets its name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::{Duration, UNIX_EPOCH};

use chrono::{DateTime, Utc};
use rusqlite::backup::{Backup, StepResult};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::durable::{self, NotDurable};
use crate::files::{self, BACKUPS, DATABASE, Staging};
use crate::keys::{Key, KeyFile, Keyring};
use crate::open::{Mode, connect};
use crate::sealed_file::{self, SealedFile};
use crate::workspace::fold_journal;
use crate::{Result, StoreError, Workspace, backoff, check, key_store, migrations, thin};

/// What is remembered about the automatic backups, beside them.
const STATE: &str = "state.json";
const MAX_STATE_BYTES: usize = 64 * 1024;

/// An automatic backup of a workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BackupInfo {
    /// Its name in the workspace's folder of backups.
    pub name: String,
    /// When it was made, by the clock of then.
    pub made_at: DateTime<Utc>,
    /// Its size in kilobytes, rounded up.
    pub kilobytes: u32,
    /// Whether it was proved by opening it.
    pub proved: bool,
}

/// What the database looked like on disk when it was backed up last. A clock that jumps makes two alike differ, which
/// costs a backup too many, and never two that differ alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Stamp {
    bytes: u64,
    modified_ns: u64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct State {
    stamp: Option<Stamp>,
    unproved: BTreeSet<String>,
    failed: bool,
}

impl State {
    /// What is remembered; nothing where it cannot be read, which costs a backup too many.
    fn read(folder: &Path) -> Self {
        let bytes = files::read_at_most(&folder.join(STATE), MAX_STATE_BYTES).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    fn write(&self, folder: &Path) -> Result<()> {
        Ok(durable::replace(&folder.join(STATE), &serde_json::to_vec(self).map_err(|_| StoreError::Damaged)?)?)
    }
}

fn stamp_of(database: &Path) -> Option<Stamp> {
    let found = fs::metadata(database).ok()?;
    let modified = found.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(Stamp { bytes: found.len(), modified_ns: u64::try_from(modified.as_nanos()).ok()? })
}

/// Whether the database of a closed workspace changed since it was backed up, also before a crash.
pub(crate) fn changed_since(workspace: &Path, journal_is_empty: bool) -> bool {
    let stamp = stamp_of(&workspace.join(DATABASE));
    !journal_is_empty || stamp.is_none() || State::read(&workspace.join(BACKUPS)).stamp != stamp
}

impl Workspace {
    /// Writes a backup of everything to `out`, a file that does not exist yet, and proves it by opening it.
    /// Writing goes on meanwhile; the backup holds one consistent state.
    ///
    /// # Errors
    /// [`StoreError::AlreadyExists`], [`StoreError::Damaged`] when what was written does not open, or what
    /// the disk refused. Then nothing is left at `out`; with [`StoreError::NotConfirmed`] alone the backup is there.
    pub fn backup(&self, out: &Path, now: DateTime<Utc>) -> Result<()> {
        if fs::symlink_metadata(out).is_ok() {
            return Err(StoreError::AlreadyExists);
        }
        let staging = Staging::beside(out)?;
        let (copy, sealed) = (staging.path().join("copy"), staging.path().join("sealed"));
        self.copy_database(&copy)?;
        let keys = self.key_file().clone();
        sealed_file::write(&copy, &sealed, &keys, &self.keyring, now)?;
        self.prove(&sealed, &staging.path().join("proof"), false)?;
        files::rename(&sealed, out)?;
        confirm(out)
    }

    /// Makes a backup in the workspace's own folder when something was written since the last one, and
    /// retires those that newer ones supersede. Answers where it is.
    ///
    /// # Errors
    /// As [`Workspace::backup`]. Then older backups are all still there.
    pub fn auto_backup(&self, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
        // Folded so that the stamp tells what the backup holds; somebody who reads meanwhile only makes the next one early.
        let stamp = fold_journal(&self.writer()).ok().and_then(|()| stamp_of(&self.path().join(DATABASE)));
        self.automatic(now, stamp, |out| self.backup(out, now).map(|()| true))
    }

    /// The same when the workspace is about to close: quick, because the encrypted file is sealed as it is. It is proved
    /// by [`Workspace::prove_backups`] the next time.
    ///
    /// # Errors
    /// As [`Workspace::auto_backup`].
    pub fn closing_backup(&self, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
        // Nobody writes while this is held.
        let writer = self.writer();
        if fold_journal(&writer).is_err() {
            drop(writer);
            return self.auto_backup(now);
        }
        let database = self.path().join(DATABASE);
        self.automatic(now, stamp_of(&database), |out| {
            if fs::symlink_metadata(out).is_ok() {
                return Err(StoreError::AlreadyExists);
            }
            let staging = Staging::beside(out)?;
            let sealed = staging.path().join("sealed");
            sealed_file::write(&database, &sealed, &self.key_file(), &self.keyring, now)?;
            files::rename(&sealed, out)?;
            confirm(out)?;
            Ok(false)
        })
    }

    /// Makes an automatic backup by `make`, which answers whether it was proved.
    fn automatic(
        &self,
        now: DateTime<Utc>,
        stamp: Option<Stamp>,
        make: impl FnOnce(&Path) -> Result<bool>,
    ) -> Result<Option<PathBuf>> {
        if self.read_only() || !self.changed.swap(false, Ordering::Relaxed) {
            return Ok(None);
        }
        let folder = self.path().join(BACKUPS);
        let name = thin::name_of(now);
        let out = folder.join(&name);
        let made = files::make_folder(&folder).or_else(already_there_is_fine).and_then(|()| make(&out));
        let mut state = State::read(&folder);
        match made {
            Ok(true) => {}
            Ok(false) => {
                state.unproved.insert(name);
            }
            Err(error) => {
                self.changed.store(true, Ordering::Relaxed);
                // Two in one second: the first one stands, and the next change brings another.
                if matches!(error, StoreError::AlreadyExists) {
                    return Ok(None);
                }
                let _ = State { failed: true, ..state }.write(&folder);
                return Err(error);
            }
        }
        state.failed = false;
        state.stamp = stamp;
        let moments = listed(&folder)?.iter().filter_map(|name| thin::moment_of(name)).collect();
        for old in thin::superseded(&moments, now) {
            let name = thin::name_of(old.and_utc());
            fs::remove_file(folder.join(&name))?;
            state.unproved.remove(&name);
        }
        state.write(&folder)?;
        Ok(Some(out))
    }

    /// Proves the backups that were made in passing, and answers the names of those that do not open. They stay where
    /// they are; the next change brings another backup.
    ///
    /// # Errors
    /// What the disk refused.
    pub fn prove_backups(&self) -> Result<Vec<String>> {
        let folder = self.path().join(BACKUPS);
        let waiting = State::read(&folder).unproved;
        let mut damaged = Vec::new();
        for name in &waiting {
            if self.is_leaving() {
                break;
            }
            let path = folder.join(name);
            let proof = path.is_file().then(|| {
                let staging = Staging::beside(&path)?;
                self.prove(&path, &staging.path().join("proof"), true)
            });
            match proof {
                Some(Err(_)) if self.is_leaving() => break,
                Some(Err(StoreError::Damaged | StoreError::NotABackup)) => {
                    self.changed.store(true, Ordering::Relaxed);
                    damaged.push(name.clone());
                    continue;
                }
                Some(Err(error)) => return Err(error),
                Some(Ok(())) | None => {}
            }
            // Read again: another backup may have been made meanwhile.
            let mut state = State::read(&folder);
            if state.unproved.remove(name) {
                state.write(&folder)?;
            }
        }
        Ok(damaged)
    }

    /// The automatic backups, newest first.
    ///
    /// # Errors
    /// What the disk refused.
    pub fn backups(&self) -> Result<Vec<BackupInfo>> {
        let folder = self.path().join(BACKUPS);
        let unproved = State::read(&folder).unproved;
        let mut found: Vec<BackupInfo> = listed(&folder)?
            .into_iter()
            .filter_map(|name| {
                let made_at = thin::moment_of(&name)?.and_utc();
                let bytes = fs::metadata(folder.join(&name)).ok()?.len();
                let kilobytes = u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX);
                let proved = !unproved.contains(&name);
                Some(BackupInfo { name, made_at, kilobytes, proved })
            })
            .collect();
        found.sort_by_key(|backup| std::cmp::Reverse(backup.made_at));
        Ok(found)
    }

    /// The file of an automatic backup that [`Workspace::backups`] listed.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for any other name.
    pub fn backup_file(&self, name: &str) -> Result<PathBuf> {
        let folder = self.path().join(BACKUPS);
        let known = listed(&folder)?.iter().any(|listed| listed == name);
        if known { Ok(folder.join(name)) } else { Err(StoreError::NotFound) }
    }

    /// Makes the workspace that an automatic backup holds at `target`, a folder that does not exist yet, without asking
    /// for a key: the open workspace has it. The copy opens with what opens this workspace today.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], and as [`restore`].
    pub fn restore_copy(&self, name: &str, target: &Path) -> Result<()> {
        let sealed = SealedFile::open(&self.backup_file(name)?)?;
        files::refuse_existing(target)?;
        unpack(sealed, target, &self.key_file().clone(), &self.keyring)
    }

    /// Whether the last automatic backup failed, also when that was before the program was started.
    #[must_use]
    pub fn backup_failed(&self) -> bool {
        backup_failed(self.path())
    }

    /// Whether an automatic backup was made less than `span` before `now`. One of the future does not count.
    #[must_use]
    pub fn backed_up_within(&self, span: Duration, now: DateTime<Utc>) -> bool {
        let entries = listed(&self.path().join(BACKUPS)).unwrap_or_default();
        let moments = entries.iter().filter_map(|name| thin::moment_of(name));
        moments.into_iter().any(|made| (now.naive_utc() - made).to_std().is_ok_and(|age| age < span))
    }

    /// Opens a backup into `proof` and reads it all; behind, until the workspace is about to close.
    fn prove(&self, sealed: &Path, proof: &Path, behind: bool) -> Result<()> {
        SealedFile::open(sealed)?.unseal(&self.keyring, proof)?;
        let conn = connect(proof, &self.keyring.database(), Mode::Read)?;
        if behind {
            check::stop_when(&conn, &self.leaving)?;
        }
        let whole = check::is_whole(&conn);
        if whole { Ok(()) } else { Err(StoreError::Damaged) }
    }

    fn copy_database(&self, to: &Path) -> Result<()> {
        let key = self.keyring.database();
        let source = connect(&self.path().join(DATABASE), &key, Mode::Read)?;
        let mut copy = connect(to, &key, Mode::Write)?;
        // All pages in one step: one state, however much is written meanwhile.
        match Backup::new(&source, &mut copy)?.step(-1)? {
            StepResult::Done => {}
            _ => return Err(StoreError::InUse),
        }
        fold_journal(&copy)
    }
}

/// Whether the last automatic backup of the workspace at `path` failed. It need not be open.
#[must_use]
pub fn backup_failed(path: &Path) -> bool {
    State::read(&path.join(BACKUPS)).failed
}

/// Makes a name that was just given outlive a power cut.
fn confirm(path: &Path) -> Result<()> {
    durable::sync_folder(durable::folder_of(path)).map_err(|error| NotDurable::NotConfirmed(error).into())
}

fn already_there_is_fine(error: StoreError) -> Result<()> {
    if matches!(error, StoreError::AlreadyExists) { Ok(()) } else { Err(error) }
}

/// The names of the automatic backups in a folder, in order of their moments.
pub(crate) fn listed(folder: &Path) -> Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| thin::moment_of(name).is_some())
        .collect();
    names.sort();
    Ok(names)
}

/// Removes what a backup left behind that was killed while it was made.
pub(crate) fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_str().is_some_and(|name| name.starts_with('.') && name.ends_with(".part")) {
            let path = entry.path();
            // What cannot be removed now is tried again at the next opening.
            let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
    }
}

/// Makes the workspace that a backup holds at `target`, a folder that does not exist yet. It is checked
/// first and appears at `target` whole, or not at all.
///
/// # Errors
/// [`StoreError::AlreadyExists`], [`StoreError::NotABackup`], [`StoreError::WrongKey`],
/// [`StoreError::Newer`], [`StoreError::Damaged`] when it was cut or changed.
pub fn restore(file: &Path, target: &Path, key: Key<'_>) -> Result<()> {
    files::refuse_existing(target)?;
    let sealed = SealedFile::open(file)?;
    let keys = sealed.keys()?;
    let keyring = backoff::guarded(file, || keys.unlock(key))?;
    unpack(sealed, target, &keys, &keyring)
}

/// Makes a workspace of what a sealed file holds, with these keys: checked first, then in place whole or not at all.
pub(crate) fn unpack(sealed: SealedFile, target: &Path, keys: &KeyFile, keyring: &Keyring) -> Result<()> {
    let staging = Staging::beside(target)?;
    let database = staging.path().join(DATABASE);
    sealed.unseal(keyring, &database)?;
    let conn = connect(&database, &keyring.database(), Mode::Write)?;
    if migrations::version(&conn)? == 0 || !check::is_whole(&conn) {
        return Err(StoreError::Damaged);
    }
    fold_journal(&conn)?;
    drop(conn);
    key_store::write(staging.path(), keys).map_err(NotDurable::cause)?;
    files::make_folder(&staging.path().join(BACKUPS))?;
    staging.keep_as(target)
}
