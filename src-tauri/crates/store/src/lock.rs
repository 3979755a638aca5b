//! One workspace, one process: an advisory lock that the system lets go of even after kill −9.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use crate::files::{LOCK, private};
use crate::{Result, StoreError};

/// The lock, held until dropped.
pub(crate) struct Lock {
    _file: Option<File>,
    /// Whether the folder cannot be written, so that the workspace opens for reading only.
    pub read_only: bool,
}

impl Lock {
    /// Takes the lock of the workspace in `folder`.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when somebody else holds it.
    pub fn take(folder: &Path) -> Result<Self> {
        let path = folder.join(LOCK);
        match private(OpenOptions::new().read(true).write(true).create(true).truncate(false)).open(&path) {
            Ok(file) => Ok(Self { _file: Some(locked(file)?), read_only: false }),
            Err(error) if matches!(error.kind(), ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied) => {
                match File::open(&path) {
                    Ok(file) => Ok(Self { _file: Some(locked(file)?), read_only: true }),
                    // Nobody can make a lock here, so nobody writes here either.
                    Err(_) => Ok(Self { _file: None, read_only: true }),
                }
            }
            Err(error) => Err(error.into()),
        }
    }
}

fn locked(file: File) -> Result<File> {
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}
