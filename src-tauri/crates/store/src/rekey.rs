//! New keys throughout, for the day the passphrase may be known to somebody: a new data key, a database encrypted anew,
//! a new key for identities, and old backups sealed anew or removed. Afterwards nothing in the folder opens with what
//! opened it before.
//!
//! It survives being killed at every step. Everything new is made in a folder beside the old (`rekey.part`); one rename
//! to `rekey.ready` is the moment of change. Before it the old workspace stands untouched, after it the next opening
//! finishes the moves. What a disk still holds of deleted files is beyond any program: see the guide.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::params;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::durable::{self, NotDurable};
use crate::files::{self, BACKUPS, DATABASE, DRAFTS, KEYS, KEYS_COPY};
use crate::keys::{KdfCost, Key, KeyFile, Keyring, open_own_key, open_sealed, own_key, seal};
use crate::lock::Lock;
use crate::open::{Mode, connect, journal_path};
use crate::sealed_file::{self, SealedFile};
use crate::workspace::fold_journal;
use crate::{RecoveryKey, Result, StoreError, backoff, backup, check, identities, key_store, migrations, thin};

/// In the making; thrown away when it was left behind.
pub(crate) const PART: &str = "rekey.part";
/// Made and proved; moved into place at the next chance.
pub(crate) const READY: &str = "rekey.ready";
/// The backups before, while the new ones take their place.
pub(crate) const OLD_BACKUPS: &str = "backups.old";

/// What becomes of the backups made before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OldBackups {
    /// Sealed anew under the new keys. Takes about as long as making each of them did.
    Reseal,
    /// Removed.
    Remove,
}

/// What a change of keys did.
pub struct Rekeyed {
    /// The new recovery key, to be shown once.
    pub recovery: RecoveryKey,
    /// Backups sealed anew.
    pub resealed: u32,
    /// Backups removed: all of them when that was asked for, or those that were damaged or of other keys.
    pub removed: u32,
    /// Whether all of it is in place. Otherwise the new keys are the ones that open the workspace, and the next opening
    /// finishes what the disk refused.
    pub finished: bool,
}

/// Gives the workspace at `path` new keys. It must not be open. `progress` is told how many of how many steps are done.
///
/// # Errors
/// As [`crate::Workspace::open`], [`StoreError::ReadOnly`], [`StoreError::DiskFull`]. Then the workspace stands as it was.
pub fn rekey(
    path: &Path,
    current: Key<'_>,
    new_passphrase: &str,
    old_backups: OldBackups,
    now: DateTime<Utc>,
    progress: impl FnMut(u32, u32),
) -> Result<Rekeyed> {
    rekey_with(path, current, new_passphrase, old_backups, now, KdfCost::calibrated(), progress)
}

/// [`rekey`] at a chosen cost of a guess.
///
/// # Errors
/// As [`rekey`].
pub fn rekey_with(
    path: &Path,
    current: Key<'_>,
    new_passphrase: &str,
    old_backups: OldBackups,
    now: DateTime<Utc>,
    cost: KdfCost,
    mut progress: impl FnMut(u32, u32),
) -> Result<Rekeyed> {
    if !key_store::any(path) {
        return Err(StoreError::NotAWorkspace);
    }
    let lock = Lock::take(path)?;
    if lock.read_only {
        return Err(StoreError::ReadOnly);
    }
    settle(path)?;
    let old_file = key_store::read(path, false)?.keys;
    let old = backoff::guarded(path, || old_file.unlock(current))?;
    let (new_file, new, recovery) = old_file.renewed(new_passphrase, cost.or_dearer(old_file.cost()))?;
    let backups = backup::listed(&path.join(BACKUPS))?;
    let steps = u32::try_from(backups.len()).unwrap_or(u32::MAX).saturating_add(2);
    progress(0, steps);

    let part = path.join(PART);
    files::make_folder(&part)?;
    let done = (|| {
        let source = connect(&path.join(DATABASE), &old.database(), Mode::Write)?;
        migrations::version(&source)?;
        fold_journal(&source)?;
        let change = Change { old: &old, new: &new };
        change.database(&source, &part.join(DATABASE))?;
        drop(source);
        progress(1, steps);
        files::step();
        files::make_folder(&part.join(BACKUPS))?;
        let mut resealed = 0;
        for (place, name) in backups.iter().enumerate() {
            let kept = old_backups == OldBackups::Reseal
                && change.backup(&path.join(BACKUPS).join(name), &part.join(BACKUPS).join(name), &new_file)?;
            resealed += u32::from(kept);
            progress(u32::try_from(place).unwrap_or(u32::MAX).saturating_add(2), steps);
        }
        if resealed == 0 {
            // Old backups never go before there is a new one.
            let name = thin::name_of(now);
            sealed_file::write(&part.join(DATABASE), &part.join(BACKUPS).join(name), &new_file, &new, now)?;
        }
        durable::add(&part.join(KEYS), &new_file.to_bytes()?).map_err(NotDurable::cause)?;
        durable::sync_folder(&part.join(BACKUPS))?;
        durable::sync_folder(&part)?;
        Ok(resealed)
    })();
    let resealed = match done {
        Ok(resealed) => resealed,
        Err(error) => {
            let _ = fs::remove_dir_all(&part);
            return Err(error);
        }
    };
    // The moment of change.
    files::rename(&part, &path.join(READY))?;
    // From here on the new keys are the ones that count: whatever goes wrong now, the recovery key must not be kept back.
    let finished = durable::sync_folder(path).map_err(StoreError::from).and_then(|()| settle(path)).is_ok();
    progress(steps, steps);
    let all = u32::try_from(backups.len()).unwrap_or(u32::MAX);
    Ok(Rekeyed { recovery, resealed, removed: all.saturating_sub(resealed), finished })
}

/// Finishes or throws away what a change of keys left behind. Needs no key, and may be repeated at any step.
///
/// # Errors
/// What the disk refused. Then the next opening tries again.
pub(crate) fn settle(path: &Path) -> Result<()> {
    remove_folder(&path.join(PART))?;
    let ready = path.join(READY);
    if !ready.is_dir() {
        return remove_folder(&path.join(OLD_BACKUPS));
    }
    if ready.join(DATABASE).is_file() {
        // Folded before the copy was made, so it holds nothing; beside another database it would be taken for damage.
        for suffix in ["-wal", "-shm"] {
            remove_file(&journal_path(&path.join(DATABASE), suffix))?;
        }
        files::rename(&ready.join(DATABASE), &path.join(DATABASE))?;
    }
    if ready.join(BACKUPS).is_dir() {
        if path.join(BACKUPS).is_dir() {
            remove_folder(&path.join(OLD_BACKUPS))?;
            files::rename(&path.join(BACKUPS), &path.join(OLD_BACKUPS))?;
        }
        files::rename(&ready.join(BACKUPS), &path.join(BACKUPS))?;
    }
    if ready.join(KEYS).is_file() {
        // Sealed under the old keys; whoever renews them keeps them anew.
        remove_file(&path.join(DRAFTS))?;
        remove_file(&path.join(KEYS_COPY))?;
        files::rename(&ready.join(KEYS), &path.join(KEYS))?;
    }
    durable::sync_folder(path)?;
    remove_folder(&path.join(OLD_BACKUPS))?;
    remove_folder(&ready)?;
    Ok(durable::sync_folder(path)?)
}

/// An identity as it is sealed: whose, nonce and bytes, and nonce and bytes of its key where it has one of its own.
type Row = (Uuid, Vec<u8>, Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>);

/// From the old keys to the new.
struct Change<'k> {
    old: &'k Keyring,
    new: &'k Keyring,
}

impl Change<'_> {
    /// Copies a database that is open with the old key to one under the new, and seals every identity anew in it.
    fn database(&self, source: &Connection, to: &Path) -> Result<()> {
        let mut copy = connect(to, &self.new.database(), Mode::Write)?;
        match Backup::new(source, &mut copy)?.step(-1)? {
            StepResult::Done => {}
            _ => return Err(StoreError::InUse),
        }
        self.identities(&mut copy)?;
        fold_journal(&copy)?;
        if !check::is_whole(&copy) {
            return Err(StoreError::Damaged);
        }
        drop(copy);
        for suffix in ["-wal", "-shm"] {
            remove_file(&journal_path(to, suffix))?;
        }
        Ok(fs::File::open(to)?.sync_all()?)
    }

    fn identities(&self, copy: &mut Connection) -> Result<()> {
        // A backup of an earlier program has no keys of their own: it gets them when it is restored and opened.
        let keyed = "SELECT count(*) FROM sqlite_schema WHERE name = 'identity_key'";
        let keyed: i64 = copy.query_row(keyed, [], |row| row.get(0))?;
        if keyed > 0 {
            identities::give_keys(copy, &self.old.identity)?;
        }
        let transaction = copy.transaction()?;
        let key = if keyed > 0 { "k.nonce, k.wrapped" } else { "NULL, NULL" };
        let join = if keyed > 0 { "JOIN identity_key k ON k.participant_id = i.participant_id" } else { "" };
        let rows: Vec<Row> = transaction
            .prepare(&format!("SELECT i.participant_id, i.nonce, i.sealed, {key} FROM identity i {join}"))?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (owner, nonce, sealed, key_nonce, wrapped) in rows {
            let own = match (key_nonce, wrapped) {
                (Some(nonce), Some(wrapped)) => Some(open_own_key(&self.old.identity, owner, &nonce, &wrapped)?),
                _ => None,
            };
            let old = own.as_ref().unwrap_or(&self.old.identity);
            let plain: Zeroizing<Vec<u8>> = open_sealed(old, owner.as_bytes(), &nonce, &sealed)?;
            let update = "UPDATE identity SET nonce = ?2, sealed = ?3 WHERE participant_id = ?1";
            if own.is_some() {
                let again = own_key(&self.new.identity, owner, &plain)?;
                transaction.execute(update, params![owner, again.sealed.nonce, again.sealed.bytes])?;
                let update = "UPDATE identity_key SET nonce = ?2, wrapped = ?3 WHERE participant_id = ?1";
                transaction.execute(update, params![owner, again.key.nonce, again.key.bytes])?;
            } else {
                let again = seal(&self.new.identity, owner.as_bytes(), &plain)?;
                transaction.execute(update, params![owner, again.nonce, again.bytes])?;
            }
        }
        Ok(transaction.commit()?)
    }

    /// Seals one backup anew, as of the moment it was made. Answers no when it is damaged or of other keys.
    fn backup(&self, from: &Path, to: &Path, new_file: &KeyFile) -> Result<bool> {
        let staging = files::Staging::beside(to)?;
        let (opened, copy) = (staging.path().join("old"), staging.path().join("new"));
        let made_at = match unsealed(from, self.old, &opened) {
            Ok(made_at) => made_at,
            Err(StoreError::Damaged | StoreError::NotABackup | StoreError::Newer) => return Ok(false),
            Err(error) => return Err(error),
        };
        let source = match connect(&opened, &self.old.database(), Mode::Write) {
            Ok(source) => source,
            Err(StoreError::Damaged) => return Ok(false),
            Err(error) => return Err(error),
        };
        match self.database(&source, &copy) {
            Err(StoreError::Damaged) => return Ok(false),
            other => other?,
        }
        drop(source);
        sealed_file::write(&copy, to, new_file, self.new, made_at)?;
        Ok(true)
    }
}

fn unsealed(from: &Path, keyring: &Keyring, to: &Path) -> Result<DateTime<Utc>> {
    let sealed = SealedFile::open(from)?;
    let made_at = sealed.made_at();
    sealed.unseal(keyring, to)?;
    Ok(made_at)
}

fn remove_folder(path: &Path) -> Result<()> {
    files::step();
    files::gone(fs::remove_dir_all(path))
}

fn remove_file(path: &Path) -> Result<()> {
    files::step();
    files::gone(fs::remove_file(path))
}
