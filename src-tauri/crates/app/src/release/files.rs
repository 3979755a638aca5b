//! Writing released files. Room for all of them is made first, the release is recorded, and only then are they written,
//! flushed and named: whatever is cut off, no file is anywhere that the ledger does not know. Nothing is overwritten.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use hamsokhan_store::durable::{NotDurable, Room};

use crate::error::{Error, Result};

/// A document before it has a name on disk.
pub(super) struct Document {
    /// Name without ending, such as `hamsokhan-summary-3-en`.
    pub stem: String,
    /// Ending, such as `pdf`.
    pub extension: &'static str,
    pub bytes: Vec<u8>,
}

/// How the names of files begin whose release was cut off; see [`durable::Room`].
const LEFT: (&str, &str) = (".hamsokhan-summary-", ".part");

/// Places for all documents of a release, before anything of them is on the disk.
pub(super) struct Places {
    places: Vec<(PathBuf, Option<Room>)>,
    /// The names in the folder, in the order of the documents.
    pub names: Vec<String>,
}

/// Files that were written and go again unless they are kept.
#[derive(Default)]
pub(super) struct Written {
    new: Vec<PathBuf>,
    kept: bool,
}

impl Written {
    /// The release is complete: the files stay.
    pub fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        if self.kept {
            return;
        }
        for path in &self.new {
            // Nothing better can be done about a file that cannot be removed; the ledger knows it.
            let _ = fs::remove_file(path);
        }
    }
}

/// Makes room for all documents in a folder, which is made when it is not there. For all of them, or for none.
pub(super) fn make_room(folder: &Path, documents: &[Document]) -> Result<Places> {
    let mut places = Places { places: Vec::new(), names: Vec::new() };
    fs::create_dir_all(folder).and_then(|()| sweep(folder)).map_err(|error| Error::not_written(&error))?;
    documents.iter().try_for_each(|document| places.add(folder, document)).map_err(|error| Error::not_written(&error))?;
    Ok(places)
}

/// Removes what a release left in the folder that was cut off.
fn sweep(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let left = name.to_str().is_some_and(|name| name.starts_with(LEFT.0) && name.ends_with(LEFT.1));
        if left && entry.file_type()?.is_file() {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

impl Places {
    /// A document gets its own name, or, when another file has it, the next.
    fn add(&mut self, folder: &Path, document: &Document) -> io::Result<()> {
        for count in 1_u32.. {
            let number = if count == 1 { String::new() } else { format!("-{count}") };
            let name = format!("{}{number}.{}", document.stem, document.extension);
            let path = folder.join(&name);
            let room = match fs::symlink_metadata(&path) {
                Err(error) if error.kind() == ErrorKind::NotFound => Some(Room::beside(&path, document.bytes.len())?),
                Err(error) => return Err(error),
                Ok(_) if is_file_with(&path, &document.bytes)? => None,
                Ok(_) => continue,
            };
            self.places.push((path, room));
            self.names.push(name);
            return Ok(());
        }
        Err(ErrorKind::AlreadyExists.into())
    }

    /// Writes all documents and gives them their names. All of them, or none.
    pub fn fill(self, documents: &[Document]) -> Result<Written> {
        let mut written = Written::default();
        for ((path, room), document) in self.places.into_iter().zip(documents) {
            let Some(room) = room else { continue };
            match room.fill(&path, &document.bytes) {
                Err(NotDurable::NotWritten(error)) => return Err(Error::not_written(&error)),
                done => {
                    // What may not outlive a power cut is not a release: it goes again with the others.
                    written.new.push(path);
                    done.map_err(|error| Error::not_written(&error.cause()))?;
                }
            }
        }
        Ok(written)
    }
}

fn is_file_with(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    Ok(fs::symlink_metadata(path)?.is_file() && fs::read(path)? == bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Code;

    fn document(bytes: &[u8]) -> Document {
        Document { stem: "hamsokhan-summary-1-en".into(), extension: "pdf", bytes: bytes.to_vec() }
    }

    fn list(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("the folder")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        names
    }

    fn write_all(folder: &Path, bytes: &[u8]) -> Written {
        let documents = [document(bytes)];
        make_room(folder, &documents).expect("room").fill(&documents).expect("written")
    }

    #[test]
    fn another_file_of_that_name_is_never_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        write_all(folder.path(), b"one").keep();
        let again = make_room(folder.path(), &[document(b"one")]).expect("the same again");
        assert_eq!(again.names, ["hamsokhan-summary-1-en.pdf"], "the same bytes are the same file");
        drop(again.fill(&[document(b"one")]).expect("nothing to write"));
        assert_eq!(list(folder.path()).len(), 1, "a file that was there before stays when the release is dropped");
        write_all(folder.path(), b"two").keep();
        assert_eq!(list(folder.path()), ["hamsokhan-summary-1-en-2.pdf", "hamsokhan-summary-1-en.pdf"], "beside it");
        assert_eq!(fs::read(folder.path().join("hamsokhan-summary-1-en.pdf")).expect("the first"), b"one", "untouched");
    }

    #[test]
    fn what_is_not_kept_goes_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let room = make_room(folder.path(), &[document(b"one")]).expect("room");
        let name = list(folder.path()).pop().expect("room is a file");
        assert_eq!(fs::read(folder.path().join(name)).expect("it"), b"\0\0\0", "as long, and nothing of the document");
        drop(room);
        assert!(list(folder.path()).is_empty(), "no room stays of a release that was not recorded");
        drop(write_all(folder.path(), b"one"));
        assert!(list(folder.path()).is_empty(), "no file stays of a release that was not recorded");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_a_released_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        write_all(folder.path(), b"one").keep();
        let mode = fs::metadata(folder.path().join("hamsokhan-summary-1-en.pdf")).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "others on the machine cannot read it");
    }

    #[test]
    fn a_folder_that_is_a_file_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a-file");
        fs::write(&file, b"x").expect("a file");
        let error = make_room(&file, &[document(b"one")]).err().map(|e| e.code);
        assert_eq!(error, Some(Code::WriteFailed), "said, not panicked");
    }
}
