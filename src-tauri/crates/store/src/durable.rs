//! Files put in place whole or not at all: written beside their place for their owner only, flushed, named, and the
//! name flushed with its folder. Everything small that must outlive a power cut is written here.

use std::fs::File;
use std::io::{self, Seek as _, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::files::step;

/// What became of a file that was to be put in place.
#[derive(Debug, thiserror::Error)]
pub enum NotDurable {
    /// Nothing changed: what was there before still is, and nothing of the new file is left.
    #[error("the file was not written: {0}")]
    NotWritten(io::Error),
    /// The new file is in place and is what anybody reads from now on, but the disk did not confirm that the name
    /// outlives a power cut.
    #[error("the file was written, and its folder was not flushed: {0}")]
    NotConfirmed(io::Error),
}

impl NotDurable {
    /// Why, for those who throw the file away in either case.
    #[must_use]
    pub fn cause(self) -> io::Error {
        match self {
            Self::NotWritten(error) | Self::NotConfirmed(error) => error,
        }
    }
}

/// Puts `bytes` at `path`, in the place of whatever file is there.
///
/// # Errors
/// [`NotDurable`], which says whether the file changed.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), NotDurable> {
    put(path, bytes, |file| file.persist(path).map(drop).map_err(|refused| refused.error))
}

/// Puts `bytes` at `path` where nothing is yet, and never in the place of anything.
///
/// # Errors
/// [`NotDurable::NotWritten`] of kind [`io::ErrorKind::AlreadyExists`] when something is there, or as [`replace`].
pub fn add(path: &Path, bytes: &[u8]) -> Result<(), NotDurable> {
    put(path, bytes, |file| file.persist_noclobber(path).map(drop).map_err(|refused| refused.error))
}

fn put(path: &Path, bytes: &[u8], name: impl FnOnce(NamedTempFile) -> io::Result<()>) -> Result<(), NotDurable> {
    step();
    let file = beside(path, bytes).map_err(NotDurable::NotWritten)?;
    step();
    name(file).map_err(NotDurable::NotWritten)?;
    step();
    sync_folder(folder_of(path)).map_err(NotDurable::NotConfirmed)
}

/// Room on the disk for a file that is to be put in place later: as long as it will be, and nothing of it yet.
/// Dropped, it goes again.
pub struct Room(NamedTempFile);

impl Room {
    /// Makes room for as many bytes, under a name beside `path` that nobody uses.
    ///
    /// # Errors
    /// Whatever the disk says, such as that there is not enough room.
    pub fn beside(path: &Path, length: usize) -> io::Result<Self> {
        step();
        beside(path, &vec![0; length]).map(Self)
    }

    /// Puts `bytes`, of the length that was asked for, at `path` where nothing is yet.
    ///
    /// # Errors
    /// As [`add`].
    pub fn fill(mut self, path: &Path, bytes: &[u8]) -> Result<(), NotDurable> {
        step();
        self.0.rewind().and_then(|()| self.0.write_all(bytes)).map_err(NotDurable::NotWritten)?;
        self.0.as_file().sync_all().map_err(NotDurable::NotWritten)?;
        step();
        self.0.persist_noclobber(path).map_err(|refused| NotDurable::NotWritten(refused.error))?;
        step();
        sync_folder(folder_of(path)).map_err(NotDurable::NotConfirmed)
    }
}

/// The bytes on disk, under a name beside `path` that nobody uses. Dropped, they go again.
fn beside(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy();
    let mut file = tempfile::Builder::new().prefix(&format!(".{name}.")).suffix(".part").tempfile_in(folder_of(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Makes what was renamed or made in a folder last.
///
/// # Errors
/// Whatever the disk says.
pub fn sync_folder(path: &Path) -> io::Result<()> {
    // Only Unix can sync a folder; elsewhere the rename is durable as it is.
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}

/// The folder that holds `path`.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn list(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).expect("the folder");
        names.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name")).collect()
    }

    #[test]
    fn it_replaces_or_adds_and_leaves_nothing_beside() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("keys.json");
        add(&path, b"one").expect("the first");
        let refused = add(&path, b"two").expect_err("something is there");
        assert!(matches!(refused, NotDurable::NotWritten(e) if e.kind() == io::ErrorKind::AlreadyExists), "and stays");
        assert_eq!(fs::read(&path).expect("the file"), b"one", "nothing was put in its place");
        replace(&path, b"three").expect("another");
        assert_eq!(fs::read(&path).expect("the file"), b"three");
        assert_eq!(list(folder.path()), ["keys.json"], "nothing is left beside it");
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_reads_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        // A file that others could read is not a reason to let them read the next one.
        fs::write(&path, b"old").expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("its mode");
        replace(&path, b"new").expect("written");
        assert_eq!(fs::metadata(&path).expect("the file").permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_place_that_cannot_be_written_says_that_nothing_changed() {
        let folder = tempfile::tempdir().expect("a folder");
        let inside = folder.path().join("not-there").join("a");
        assert!(matches!(replace(&inside, b"x"), Err(NotDurable::NotWritten(_))), "no folder, no file");
        let taken = folder.path().join("taken");
        fs::create_dir_all(taken.join("more")).expect("a folder of that name");
        assert!(matches!(replace(&taken, b"x"), Err(NotDurable::NotWritten(_))), "a folder is no file to replace");
        assert_eq!(list(folder.path()), ["taken"], "nothing is left beside it");
    }

    /// A folder that can be written and searched but not read: names change in it, and it cannot be flushed.
    #[cfg(unix)]
    #[test]
    fn a_folder_that_cannot_be_flushed_says_that_the_file_is_there() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let closed = folder.path().join("closed");
        fs::create_dir(&closed).expect("a folder");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o300)).expect("its mode");
        let all_powerful = File::open(&closed).is_ok();
        let path = closed.join("a");
        let written = replace(&path, b"new");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).expect("its mode");
        // Whoever may read everything cannot be refused here.
        if !all_powerful {
            assert!(matches!(written, Err(NotDurable::NotConfirmed(_))), "{written:?}");
        }
        assert_eq!(fs::read(&path).expect("the file"), b"new", "it is in place either way");
    }
}
