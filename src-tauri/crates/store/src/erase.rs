//! Taking a workspace off this machine: the keys first, because without them the rest is noise; then all the files.
//!
//! What a disk keeps of bytes that were written over is beyond any program: on flash memory old blocks may stay for
//! a while. What stays then is encrypted under keys that were wrapped under the passphrase, and no more than that.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use crate::files::{BACKUPS, DATABASE, DRAFTS, KEYS, KEYS_COPY, LOCK, gone};
use crate::lock::Lock;
use crate::open::journal_path;
use crate::{Result, StoreError, backoff, backup, durable, key_store, rekey, rng};

/// How much of a backup holds its wrapped keys: the length of the longest header, rounded up.
const HEADER_BYTES: u64 = 160 * 1024;

/// Destroys the keys of the workspace at `path`, then removes its files. It must not be open. What does not belong to
/// a workspace stays, and with it the folder. Killed in between, it can be called again.
///
/// # Errors
/// [`StoreError::NotAWorkspace`], [`StoreError::InUse`], [`StoreError::ReadOnly`], or what the disk refused.
pub fn erase(path: &Path) -> Result<()> {
    if !key_store::any(path) && !path.join(DATABASE).exists() && !path.join(rekey::READY).is_dir() {
        return Err(StoreError::NotAWorkspace);
    }
    let lock = Lock::take(path)?;
    if lock.read_only {
        return Err(StoreError::ReadOnly);
    }
    for folder in [path.to_owned(), path.join(rekey::READY), path.join(rekey::PART)] {
        for name in [KEYS, KEYS_COPY] {
            overwrite(&folder.join(name), u64::MAX)?;
        }
    }
    let backups = path.join(BACKUPS);
    for name in backup::listed(&backups)? {
        overwrite(&backups.join(name), HEADER_BYTES)?;
    }
    durable::sync_folder(path)?;
    for folder in [backups, path.join(rekey::READY), path.join(rekey::PART), path.join(rekey::OLD_BACKUPS)] {
        gone(fs::remove_dir_all(folder))?;
    }
    let database = path.join(DATABASE);
    for file in [journal_path(&database, "-wal"), journal_path(&database, "-shm"), database] {
        gone(fs::remove_file(file))?;
    }
    for entry in fs::read_dir(path)?.flatten() {
        let name = entry.file_name();
        // Copies of a damaged journal that were put aside, and what was being written.
        if name.to_str().is_some_and(|name| name.starts_with(DATABASE) || name.starts_with(&format!(".{KEYS}"))) {
            gone(fs::remove_file(entry.path()))?;
        }
    }
    for name in [KEYS, KEYS_COPY, DRAFTS, LOCK] {
        gone(fs::remove_file(path.join(name)))?;
    }
    drop(lock);
    backoff::forget(path);
    // Something of somebody else's may be in it.
    let _ = fs::remove_dir(path);
    Ok(durable::sync_folder(durable::folder_of(path))?)
}

/// Writes random bytes over the first `most` bytes of a file, and waits for the disk.
fn overwrite(path: &Path, most: u64) -> Result<()> {
    let mut file = match OpenOptions::new().write(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let mut left = file.metadata()?.len().min(most);
    file.seek(SeekFrom::Start(0))?;
    while left > 0 {
        let noise = rng::bytes::<4096>()?;
        let some = usize::try_from(left.min(4096)).unwrap_or(4096);
        file.write_all(noise.get(..some).unwrap_or(&noise))?;
        left = left.saturating_sub(4096);
    }
    Ok(file.sync_all()?)
}
