//! Releases as files: a frozen snapshot of a reviewed summary goes in, the bytes of a document come out.
//!
//! This crate cannot see the store, the clock, the host or a path. The same snapshot always gives
//! the same bytes, so that the digest in the ledger of releases can be checked by anyone. One
//! [`document::Document`] is composed from the snapshot; each format has one writer that lays it out.

mod chart;
mod compose;
pub mod document;
mod docx;
mod html;
mod pdf;
pub mod snapshot;
mod text;
mod words;

use hamsokhan_domain::release::{DocumentLang, FileFormat};
use sha2::{Digest, Sha256};

pub use compose::compose;
pub use snapshot::Snapshot;

/// A document could not be made. Holds no text of the summary, so it may be logged.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    /// The typesetter refused; the message names the rule, not the text.
    #[error("the PDF could not be made: {0}")]
    Typesetting(String),
    /// The container of a Word file could not be written.
    #[error("the Word file could not be made: {0}")]
    Container(#[from] zip::result::ZipError),
    /// The document could not be handed to a writer.
    #[error("the document could not be handed over: {0}")]
    Handover(#[from] serde_json::Error),
    /// Writing into memory failed.
    #[error("the document could not be written: {0}")]
    Write(#[from] std::io::Error),
}

/// The bytes of the summary as a file of this kind and language. The same snapshot gives the same bytes.
///
/// # Errors
/// [`ReleaseError`] when the typesetter or the container refuses; nothing is written anywhere.
pub fn render(snapshot: &Snapshot, format: FileFormat, lang: DocumentLang) -> Result<Vec<u8>, ReleaseError> {
    let document = compose(snapshot, lang);
    match format {
        FileFormat::Pdf => pdf::write(&document),
        FileFormat::Docx => docx::write(&document),
        FileFormat::Html => Ok(html::write(&document).into_bytes()),
    }
}

/// SHA-256 as 64 hexadecimal digits, as it stands in the ledger of releases.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _infallible = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_digest_is_the_published_one() {
        assert_eq!(
            super::sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "the example of FIPS 180-2"
        );
    }
}
