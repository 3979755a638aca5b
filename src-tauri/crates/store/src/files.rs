//! Files and folders of a workspace: for their owner only, and folders made beside their place and renamed into it.

use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::durable::{NotDurable, folder_of, sync_folder};
use crate::{Result, StoreError, rng};

/// The encrypted database.
pub(crate) const DATABASE: &str = "workspace.db";
/// The wrapped keys.
pub(crate) const KEYS: &str = "keys.json";
/// A second copy of them.
pub(crate) const KEYS_COPY: &str = "keys-copy.json";
/// What was typed and not saved.
pub(crate) const DRAFTS: &str = "drafts.sealed";
/// The lock.
pub(crate) const LOCK: &str = "lock";
/// The folder of automatic backups.
pub(crate) const BACKUPS: &str = "backups";

/// New files are readable and writable by their owner only.
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Makes one folder for its owner only.
///
/// # Errors
/// [`StoreError::AlreadyExists`] when something is there.
pub(crate) fn make_folder(path: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => StoreError::AlreadyExists,
        _ => error.into(),
    })
}

/// A new file that must not be there yet.
pub(crate) fn new_file(path: &Path) -> Result<File> {
    Ok(private(OpenOptions::new().read(true).write(true).create_new(true)).open(path)?)
}

/// A step before which the power may fail. Tests count them and die at one; a released program does nothing here.
pub(crate) fn step() {
    #[cfg(any(test, feature = "testing"))]
    crate::testing::die_here_if_asked();
}

/// Renames, as one step.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    step();
    Ok(fs::rename(from, to)?)
}

/// What came of removing something. That nothing was there is as good.
pub(crate) fn gone(removed: std::io::Result<()>) -> Result<()> {
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// A name beside `path` that nobody uses.
pub(crate) fn beside(path: &Path) -> Result<PathBuf> {
    let random = u64::from_ne_bytes(rng::bytes()?);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(folder_of(path).join(format!(".{name}.{random:016x}.part")))
}

/// The bytes of a file that must not be longer than `limit`.
///
/// # Errors
/// [`StoreError::Damaged`] when it is longer.
pub(crate) fn read_at_most(path: &Path, limit: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(limit).unwrap_or(u64::MAX);
    File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(StoreError::Damaged) } else { Ok(bytes) }
}

/// A folder of ours that is removed again unless it is kept.
pub(crate) struct Staging {
    path: PathBuf,
    kept: bool,
}

impl Staging {
    /// A new folder beside `target`, on the same disk, so that it can be renamed into place.
    pub fn beside(target: &Path) -> Result<Self> {
        let path = beside(target)?;
        make_folder(&path)?;
        Ok(Self { path, kept: false })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Makes it the folder at `target`.
    ///
    /// # Errors
    /// [`StoreError::AlreadyExists`] when something came to be there; [`StoreError::NotConfirmed`] when it is in place
    /// and the disk did not say that it stays.
    pub fn keep_as(mut self, target: &Path) -> Result<()> {
        sync_folder(&self.path)?;
        // A rename of folders replaces an empty folder and nothing else.
        fs::rename(&self.path, target).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists | std::io::ErrorKind::DirectoryNotEmpty | std::io::ErrorKind::NotADirectory => {
                StoreError::AlreadyExists
            }
            _ => error.into(),
        })?;
        self.kept = true;
        sync_folder(folder_of(target)).map_err(|error| NotDurable::NotConfirmed(error).into())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.kept {
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

/// Refuses a place where something other than an empty folder is.
pub(crate) fn refuse_existing(target: &Path) -> Result<()> {
    match fs::symlink_metadata(target) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
        Ok(found) if found.is_dir() && fs::read_dir(target)?.next().is_none() => Ok(()),
        Ok(_) => Err(StoreError::AlreadyExists),
    }
}
