//! Releases: the only way out. Reviewed, acknowledged, written, recorded with a digest.

use std::path::Path;

use hamsokhan_domain::id::SessionId;
use hamsokhan_domain::release::{DocumentLang, FileFormat, Release};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Desk;
use crate::error::Result;

/// What is to be released.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReleaseDraft {
    /// The session.
    pub session_id: SessionId,
    /// The kinds of file.
    pub formats: Vec<FileFormat>,
    /// The language.
    pub lang: DocumentLang,
    /// For whom; may be blank.
    pub recipient: String,
    /// "Assume anyone, including any government, can read this" was acknowledged.
    pub acknowledged: bool,
}

impl Desk {
    /// Writes the files into `folder` and records the release. Refused while a finding is open, while the review is
    /// older than the text, or without the acknowledgement. Nothing is recorded when a file could not be written,
    /// and no file stays when the release could not be recorded.
    pub fn release(&self, draft: ReleaseDraft, folder: &Path) -> Result<Release> {
        todo!()
    }

    /// The document as it would be released, as one HTML page, to be looked at. Nothing leaves.
    pub fn preview_document(&self, session: SessionId, lang: DocumentLang) -> Result<String> {
        todo!()
    }

    /// Everything that left, the newest first; consents withdrawn since are listed with each.
    pub fn releases(&self, session: Option<SessionId>) -> Result<Vec<Release>> {
        todo!()
    }
}
