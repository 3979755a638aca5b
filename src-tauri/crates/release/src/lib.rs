//! Releases as files: a document goes in, its bytes come out.
//!
//! This crate cannot see the store, the clock, the host or a path. The same [`Document`] always gives
//! the same bytes, so that the digest in the ledger of releases can be checked by anyone. Each kind of
//! document has a composer, such as [`summary::compose`] for the frozen snapshot of a reviewed summary;
//! each format has one writer, which lays out any document.

mod chart;
pub mod document;
mod docx;
mod html;
mod pdf;
pub mod summary;
mod text;
mod words;

use hamsokhan_domain::release::FileFormat;
use sha2::{Digest, Sha256};

pub use document::Document;

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

/// The bytes of a document as a file of this kind. The same document gives the same bytes.
///
/// # Errors
/// [`ReleaseError`] when the typesetter or the container refuses; nothing is written anywhere.
pub fn render(document: &Document, format: FileFormat) -> Result<Vec<u8>, ReleaseError> {
    match format {
        FileFormat::Pdf => pdf::write(document),
        FileFormat::Docx => docx::write(document),
        FileFormat::Html => Ok(html::write(document).into_bytes()),
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
