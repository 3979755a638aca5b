//! Writing released files: complete and flushed under another name first, then named; nothing is ever overwritten.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use hamsokhan_store::durable::{self, NotDurable};

use crate::error::{Error, Result};

/// A document before it has a name on disk.
pub(super) struct Document {
    /// Name without ending, such as `hamsokhan-summary-3-en`.
    pub stem: String,
    /// Ending, such as `pdf`.
    pub extension: &'static str,
    pub bytes: Vec<u8>,
}

/// Files that were written and go again unless they are kept.
#[derive(Default)]
pub(super) struct Written {
    new: Vec<PathBuf>,
    /// The names in the folder, in the order of the documents.
    pub names: Vec<String>,
    kept: bool,
}

impl Written {
    /// The release is recorded: the files stay.
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
            // Nothing better can be done about a file that cannot be removed; the release is not recorded.
            let _ = fs::remove_file(path);
        }
    }
}

/// Writes all documents into a folder, which is made when it is not there. All of them, or none.
pub(super) fn write_all(folder: &Path, documents: &[Document]) -> Result<Written> {
    let mut written = Written::default();
    fs::create_dir_all(folder).map_err(|error| Error::not_written(&error))?;
    documents.iter().try_for_each(|document| written.add(folder, document)).map_err(|error| Error::not_written(&error))?;
    Ok(written)
}

impl Written {
    /// Writes a document under its name, or, when another file has it, under the next.
    fn add(&mut self, folder: &Path, document: &Document) -> io::Result<()> {
        for count in 1_u32.. {
            let number = if count == 1 { String::new() } else { format!("-{count}") };
            let name = format!("{}{number}.{}", document.stem, document.extension);
            let path = folder.join(&name);
            match durable::add(&path, &document.bytes) {
                Err(NotDurable::NotWritten(error)) if error.kind() == ErrorKind::AlreadyExists => {
                    if !is_file_with(&path, &document.bytes)? {
                        continue;
                    }
                }
                Err(NotDurable::NotWritten(error)) => return Err(error),
                done => {
                    // What may not outlive a power cut is not a release: it goes again with the others.
                    self.new.push(path);
                    done.map_err(NotDurable::cause)?;
                }
            }
            self.names.push(name);
            return Ok(());
        }
        Err(ErrorKind::AlreadyExists.into())
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

    #[test]
    fn another_file_of_that_name_is_never_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        write_all(folder.path(), &[document(b"one")]).expect("the first").keep();
        let again = write_all(folder.path(), &[document(b"one")]).expect("the same again");
        assert_eq!(again.names, ["hamsokhan-summary-1-en.pdf"], "the same bytes are the same file");
        drop(again);
        assert_eq!(list(folder.path()).len(), 1, "a file that was there before stays when the release is dropped");
        write_all(folder.path(), &[document(b"two")]).expect("another").keep();
        assert_eq!(list(folder.path()), ["hamsokhan-summary-1-en-2.pdf", "hamsokhan-summary-1-en.pdf"], "beside it");
        assert_eq!(fs::read(folder.path().join("hamsokhan-summary-1-en.pdf")).expect("the first"), b"one", "untouched");
    }

    #[test]
    fn what_is_not_kept_goes_again() {
        let folder = tempfile::tempdir().expect("a folder");
        drop(write_all(folder.path(), &[document(b"one")]).expect("written"));
        assert!(list(folder.path()).is_empty(), "no file stays of a release that was not recorded");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_a_released_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        write_all(folder.path(), &[document(b"one")]).expect("written").keep();
        let mode = fs::metadata(folder.path().join("hamsokhan-summary-1-en.pdf")).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "others on the machine cannot read it");
    }

    #[test]
    fn a_folder_that_is_a_file_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a-file");
        fs::write(&file, b"x").expect("a file");
        let error = write_all(&file, &[document(b"one")]).err().map(|e| e.code);
        assert_eq!(error, Some(Code::WriteFailed), "said, not panicked");
    }
}
