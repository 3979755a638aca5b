//! An open workspace: one lock, one writing connection, one reading connection, and the keys in memory.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::drafts::Waiting;
use crate::durable::NotDurable;
use crate::files::{self, BACKUPS, DATABASE, Staging};
use crate::keys::{KdfCost, Key, KeyFile, Keyring};
use crate::lock::Lock;
use crate::open::{Mode, connect, journal_path, writable};
use crate::recovery::RecoveryKey;
use crate::{
    Change, Reader, Result, StoreError, Writer, backoff, backup, changes, identities, journal, key_store, migrations, rekey,
    schema, search_index,
};

/// An open workspace. It may be shared between threads; writes wait for one another.
///
/// Dropping it is safe, because every commit is on disk; [`Workspace::close`] also folds the journal away.
pub struct Workspace {
    // Fields drop in this order: connections, then keys, then the lock.
    writer: Mutex<Connection>,
    reader: Mutex<Connection>,
    pub(crate) keyring: Keyring,
    pub(crate) key_file: Mutex<KeyFile>,
    pub(crate) changed: AtomicBool,
    /// What was typed and not saved, once somebody asked.
    pub(crate) drafts: Mutex<Option<Waiting>>,
    path: PathBuf,
    read_only: bool,
    pub(crate) journal_damaged: bool,
    keys_mended: bool,
    /// Asks whoever looks or proves behind to stop.
    pub(crate) leaving: Arc<AtomicBool>,
    _lock: Lock,
}

/// What a workspace is, apart from what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WorkspaceInfo {
    /// Names the workspace and its backups.
    pub id: Uuid,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// The version of its schema.
    pub schema: u32,
    /// Whether it is open for reading only.
    pub read_only: bool,
}

impl Workspace {
    /// Makes a workspace at `path`, a folder that does not exist yet, and opens it.
    /// It appears at `path` whole, or not at all.
    ///
    /// # Errors
    /// [`StoreError::AlreadyExists`], [`StoreError::BlankPassphrase`], or what the disk refused.
    pub fn create(path: &Path, passphrase: &str, now: DateTime<Utc>) -> Result<(Self, RecoveryKey)> {
        Self::create_with(path, passphrase, now, KdfCost::calibrated())
    }

    /// [`Workspace::create`] at a chosen cost of a guess.
    ///
    /// # Errors
    /// As [`Workspace::create`].
    pub fn create_with(path: &Path, passphrase: &str, now: DateTime<Utc>, cost: KdfCost) -> Result<(Self, RecoveryKey)> {
        files::refuse_existing(path)?;
        let (key_file, keyring, recovery) = KeyFile::create(passphrase, now, cost)?;
        let staging = Staging::beside(path)?;
        key_store::write(staging.path(), &key_file).map_err(NotDurable::cause)?;
        files::make_folder(&staging.path().join(BACKUPS))?;
        let mut conn = connect(&staging.path().join(DATABASE), &keyring.database(), Mode::Write)?;
        migrations::migrate(&mut conn)?;
        fold_journal(&conn)?;
        drop(conn);
        match staging.keep_as(path) {
            // It is there, and the key that is shown once must not be kept back; what is written next flushes the disk again.
            Ok(()) | Err(StoreError::NotConfirmed) => {}
            Err(error) => return Err(error),
        }
        let lock = Lock::take(path)?;
        let open = Self::open_with(path, lock, key_file, keyring)?;
        // Nothing is in it yet that a backup could bring back.
        open.changed.store(false, Ordering::Relaxed);
        Ok((open, recovery))
    }

    /// Opens the workspace at `path`. The order is fixed: lock, keys, database, migration, schema. Looking for damage
    /// comes after it, by [`Workspace::look`].
    ///
    /// # Errors
    /// [`StoreError::NotAWorkspace`], [`StoreError::InUse`], [`StoreError::TooManyTries`],
    /// [`StoreError::WrongKey`], [`StoreError::RecoveryKeyTypo`], [`StoreError::Newer`],
    /// [`StoreError::Damaged`]. In each of these cases nothing was changed.
    pub fn open(path: &Path, key: Key<'_>) -> Result<Self> {
        // A key without its database is damage; a folder without keys is something else.
        if !key_store::any(path) && !path.join(DATABASE).is_file() && !path.join(rekey::READY).is_dir() {
            return Err(StoreError::NotAWorkspace);
        }
        let lock = Lock::take(path)?;
        if !lock.read_only {
            rekey::settle(path)?;
        } else if path.join(rekey::READY).is_dir() {
            // Half of it may be in place: only a place that can be written can be finished.
            return Err(StoreError::ReadOnly);
        }
        let key_store::Found { keys: key_file, mended } = key_store::read(path, lock.read_only)?;
        let keyring = backoff::guarded(path, || key_file.unlock(key))?;
        let mut open = Self::open_with(path, lock, key_file, keyring)?;
        open.keys_mended = mended;
        open.harden(key);
        Ok(open)
    }

    /// A file that came from elsewhere may ask for less than a guess costs here: the slot that was used is wrapped anew.
    /// Where that cannot be written it stays as it is, and the next opening tries again.
    fn harden(&self, key: Key<'_>) {
        let least = KdfCost::least();
        let mut keys = self.key_file();
        if self.read_only || !keys.cost_of(key).is_below(least) {
            return;
        }
        let mut next = keys.clone();
        let wrapped = next.set_slot(key, KdfCost::calibrated(), &self.keyring);
        if wrapped.is_ok() && !matches!(key_store::write(&self.path, &next), Err(NotDurable::NotWritten(_))) {
            *keys = next;
        }
    }

    fn open_with(path: &Path, lock: Lock, key_file: KeyFile, keyring: Keyring) -> Result<Self> {
        let database = path.join(DATABASE);
        // An emptied or missing file would otherwise be taken for a new database.
        if fs::metadata(&database).map_or(true, |found| found.len() == 0) {
            return Err(StoreError::Damaged);
        }
        let read_only = lock.read_only || !writable(&database)?;
        // Before SQLite sees it, which reads as far as it can and forgets the rest.
        let left = journal_path(&database, "-wal");
        let journal_damaged = journal::is_damaged(&left)?;
        if journal_damaged && !read_only {
            journal::keep_copy(&left)?;
        }
        let changed = backup::changed_since(path, fs::metadata(&left).map_or(true, |found| found.len() == 0));
        if !read_only {
            backup::sweep(&path.join(BACKUPS));
        }
        let mode = if read_only { Mode::Read } else { Mode::Write };
        let mut writer = connect(&database, &keyring.database(), mode)?;
        match migrations::version(&writer)? {
            0 => return Err(StoreError::Damaged),
            version if read_only && version < migrations::NEWEST => return Err(StoreError::ReadOnly),
            _ if !read_only => migrations::migrate(&mut writer)?,
            _ => {}
        }
        schema::verify(&writer)?;
        if !read_only {
            search_index::keep_in_step(&mut writer)?;
            identities::give_keys(&mut writer, &keyring.identity)?;
            changes::watch(&writer)?;
        }
        let reader = connect(&database, &keyring.database(), Mode::Read)?;
        Ok(Self {
            writer: Mutex::new(writer),
            reader: Mutex::new(reader),
            keyring,
            key_file: Mutex::new(key_file),
            changed: AtomicBool::new(changed),
            drafts: Mutex::default(),
            path: path.to_owned(),
            read_only,
            journal_damaged,
            keys_mended: false,
            leaving: Arc::default(),
            _lock: lock,
        })
    }

    /// Reads from one consistent state. Do not call [`Workspace::read`] inside it.
    ///
    /// # Errors
    /// What `f` answers, or what the database refused.
    pub fn read<T, E: From<StoreError>>(&self, f: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut conn = self.reader();
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Deferred).map_err(StoreError::from)?;
        f(&Reader::new(&transaction, &self.keyring.identity))
    }

    /// Writes in one immediate transaction: all of it is on disk when this returns, or none of it happened.
    /// Answers with what `f` does, and with every row that changed. Do not call [`Workspace::transact`] inside it;
    /// read through the writer.
    ///
    /// # Errors
    /// What `f` answers, [`StoreError::ReadOnly`], [`StoreError::DiskFull`]: then everything is rolled back.
    pub fn transact<T, E: From<StoreError>>(&self, f: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<(T, Vec<Change>), E> {
        if self.read_only {
            return Err(StoreError::ReadOnly.into());
        }
        let mut conn = self.writer();
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        // Dropped on an error or a panic, the transaction rolls back.
        let value = f(&Writer::new(&transaction, &self.keyring.identity))?;
        // Known here in full and not yet on disk: what other devices need to be told would be written at this point.
        let changes = changes::take(&transaction)?;
        transaction.commit().map_err(StoreError::from)?;
        self.changed.store(true, Ordering::Relaxed);
        Ok((value, changes))
    }

    /// Folds the journal into the database, empties it, wipes the keys and lets go of the lock.
    ///
    /// # Errors
    /// What the disk refused. Everything committed is safe all the same.
    pub fn close(self) -> Result<()> {
        if self.read_only {
            return Ok(());
        }
        fold_journal(&self.writer())
    }

    /// Folds the journal into the database and empties it, so that no earlier state of a page stays in a file. What somebody
    /// reads at this moment stays until the next time.
    ///
    /// # Errors
    /// What the disk refused.
    pub fn fold(&self) -> Result<()> {
        match fold_journal(&self.writer()) {
            Ok(()) | Err(StoreError::InUse) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// What this workspace is.
    ///
    /// # Errors
    /// What the database refused.
    pub fn info(&self) -> Result<WorkspaceInfo> {
        let schema = migrations::version(&self.reader())?;
        let keys = self.key_file();
        Ok(WorkspaceInfo { id: keys.workspace, created_at: keys.created_at, schema, read_only: self.read_only })
    }

    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether writes are refused because the place cannot be written.
    #[must_use]
    pub fn read_only(&self) -> bool {
        self.read_only
    }

    /// Whether the file of keys was damaged and has been mended from its copy or from a backup.
    #[must_use]
    pub fn keys_mended(&self) -> bool {
        self.keys_mended
    }

    /// Sets a new passphrase. `current` is the old one, or the recovery key when it is forgotten.
    /// Backups made before still open with the old one.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], [`StoreError::TooManyTries`], [`StoreError::BlankPassphrase`], [`StoreError::ReadOnly`];
    /// [`StoreError::NotConfirmed`] when the new passphrase holds and the disk did not say that it stays.
    pub fn change_passphrase(&self, current: Key<'_>, new: &str) -> Result<()> {
        self.rewrap(current, Key::Passphrase(new))
    }

    /// Makes a new recovery key; the one before no longer opens the workspace, only older backups.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], [`StoreError::TooManyTries`], [`StoreError::ReadOnly`].
    pub fn new_recovery_key(&self, current: Key<'_>) -> Result<RecoveryKey> {
        let recovery = RecoveryKey::random()?;
        match self.rewrap(current, Key::Recovery(recovery.expose())) {
            // The new key is the one that opens the workspace: to keep it back would leave the user with none.
            Ok(()) | Err(StoreError::NotConfirmed) => Ok(recovery),
            Err(error) => Err(error),
        }
    }

    /// Proves a key without changing anything: the one that is typed before something that cannot be taken back, or to
    /// see whether the paper with the recovery key still opens the workspace.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], [`StoreError::RecoveryKeyTypo`], [`StoreError::TooManyTries`].
    pub fn proves(&self, key: Key<'_>) -> Result<()> {
        let keys = self.key_file().clone();
        backoff::guarded(&self.path, || keys.unlock(key)).map(drop)
    }

    fn rewrap(&self, current: Key<'_>, new: Key<'_>) -> Result<()> {
        if self.read_only {
            return Err(StoreError::ReadOnly);
        }
        let mut keys = self.key_file();
        // Somebody at an unlocked screen may not guess faster than at a locked one.
        let keyring = backoff::guarded(&self.path, || keys.unlock(current))?;
        let mut next = keys.clone();
        next.set_slot(new, KdfCost::calibrated(), &keyring)?;
        let written = key_store::write(&self.path, &next);
        // Whoever reads the file from now on needs the new key, whether or not the disk confirms it.
        if !matches!(written, Err(NotDurable::NotWritten(_))) {
            *keys = next;
        }
        Ok(written?)
    }

    pub(crate) fn writer(&self) -> MutexGuard<'_, Connection> {
        // A panic inside a transaction rolled it back: the connection is as good as before.
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn reader(&self) -> MutexGuard<'_, Connection> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn key_file(&self) -> MutexGuard<'_, KeyFile> {
        self.key_file.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        // Best effort: every commit is on disk already, and the next opening folds the journal as well.
        if !self.read_only {
            let _ = fold_journal(&self.writer());
        }
    }
}

/// Moves everything from the journal into the database and empties the journal.
pub(crate) fn fold_journal(conn: &Connection) -> Result<()> {
    let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(StoreError::InUse) }
}
