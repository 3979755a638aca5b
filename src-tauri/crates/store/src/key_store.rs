//! Where the wrapped keys lie: `keys.json`, a second copy beside it, and the header of every backup.
//!
//! Without its keys a workspace is noise, so one flipped bit in a kilobyte must not be the end of it. The file itself
//! decides while it is whole; then the copy; then the newest backup that still holds keys. What is found is written
//! back where that is possible. None of these places opens anything without a passphrase or the recovery key.

use std::fs;
use std::path::Path;

use crate::durable::{self, NotDurable};
use crate::files::{self, BACKUPS, KEYS, KEYS_COPY};
use crate::keys::{KeyFile, MAX_KEYS_BYTES};
use crate::sealed_file::SealedFile;
use crate::{Result, StoreError};

/// The keys of a workspace, and whether they had to be mended.
pub(crate) struct Found {
    pub keys: KeyFile,
    pub mended: bool,
}

/// Reads the keys, from the first place that has them whole.
///
/// # Errors
/// [`StoreError::Newer`], or [`StoreError::Damaged`] when no place has them.
pub(crate) fn read(folder: &Path, read_only: bool) -> Result<Found> {
    let own = read_file(&folder.join(KEYS));
    if let Ok(keys) = own {
        if !read_only && !read_file(&folder.join(KEYS_COPY)).is_ok_and(|copy| copy == keys) {
            // A copy that cannot be made now is made at the next opening.
            let _ = durable::replace(&folder.join(KEYS_COPY), &keys.to_bytes()?);
        }
        return Ok(Found { keys, mended: false });
    }
    // A newer program wrote it: older keys found elsewhere would not fit.
    let why = match own {
        Err(StoreError::Newer) => return Err(StoreError::Newer),
        Err(StoreError::Io(std::io::ErrorKind::NotFound)) | Ok(_) => StoreError::Damaged,
        Err(other) => other,
    };
    let keys = read_file(&folder.join(KEYS_COPY)).ok().or_else(|| from_backups(&folder.join(BACKUPS))).ok_or(why)?;
    if !read_only {
        write(folder, &keys)?;
    }
    Ok(Found { keys, mended: true })
}

/// Writes the keys and their copy. The file decides, so it comes first.
///
/// # Errors
/// [`NotDurable`], which says whether the file changed.
pub(crate) fn write(folder: &Path, keys: &KeyFile) -> Result<(), NotDurable> {
    let bytes = keys.to_bytes().map_err(|_| NotDurable::NotWritten(std::io::ErrorKind::InvalidData.into()))?;
    let written = durable::replace(&folder.join(KEYS), &bytes);
    if !matches!(written, Err(NotDurable::NotWritten(_))) {
        // Whatever becomes of the copy: the next opening makes it anew.
        let _ = durable::replace(&folder.join(KEYS_COPY), &bytes);
    }
    written
}

/// Whether a folder holds keys anywhere but in backups.
pub(crate) fn any(folder: &Path) -> bool {
    folder.join(KEYS).is_file() || folder.join(KEYS_COPY).is_file()
}

fn read_file(path: &Path) -> Result<KeyFile> {
    KeyFile::from_bytes(&files::read_at_most(path, MAX_KEYS_BYTES)?)
}

/// The keys in the newest backup that has them whole.
fn from_backups(folder: &Path) -> Option<KeyFile> {
    let mut paths: Vec<_> = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
    // Their names are moments: the newest last.
    paths.sort();
    paths.iter().rev().find_map(|path| SealedFile::open(path).and_then(|sealed| sealed.keys()).ok())
}
