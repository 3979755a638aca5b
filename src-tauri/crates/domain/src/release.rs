//! Releases: what left the device, when, in which form, and on whose consent it relied.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::Lang;
use crate::id::{ParticipantId, ReleaseId, SessionId};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum FileFormat {
    Pdf,
    Docx,
    Html,
}

impl FileFormat {
    /// The ending of the file's name.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            FileFormat::Pdf => "pdf",
            FileFormat::Docx => "docx",
            FileFormat::Html => "html",
        }
    }
}

/// The language of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum DocumentLang {
    /// English.
    En,
    /// Persian.
    Fa,
    /// Both, side by side.
    Both,
}

impl DocumentLang {
    /// The languages in it.
    #[must_use]
    pub fn langs(self) -> &'static [Lang] {
        match self {
            DocumentLang::En => &[Lang::En],
            DocumentLang::Fa => &[Lang::Fa],
            DocumentLang::Both => &Lang::BOTH,
        }
    }

    /// `en`, `fa` or `both`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            DocumentLang::En => "en",
            DocumentLang::Fa => "fa",
            DocumentLang::Both => "both",
        }
    }
}

/// One file that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReleasedFile {
    /// Its name, without a folder and without anything personal.
    pub name: String,
    /// Its kind.
    pub format: FileFormat,
    /// Its language.
    pub lang: DocumentLang,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// Its size in bytes.
    pub bytes: u32,
}

/// A summary that left the device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Release {
    /// Identifier.
    pub id: ReleaseId,
    /// The session.
    pub session_id: SessionId,
    /// When it left.
    pub released_at: DateTime<Utc>,
    /// For whom, in the releaser's words; may be blank.
    pub recipient: String,
    /// Which draft of the summary.
    pub draft: u32,
    /// The files.
    pub files: Vec<ReleasedFile>,
    /// The people whose consent it relied on.
    pub relied_on: Vec<ParticipantId>,
    /// Those among them whose consent no longer stands.
    pub withdrawn: Vec<ParticipantId>,
}
