//! Releases: what left the device, when, in which form, and on whose consent it relied.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::Lang;
use crate::consent::{ConsentKind, Consents};
use crate::id::{ParticipantId, ReleaseId, SessionId};
use crate::note::Attribution;

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
    /// Whether it got its name. A release is recorded first, so that no file is anywhere that the ledger does not know;
    /// one whose writing was cut off stays without.
    pub completed: bool,
}

/// Whose consent a release relied on, and for what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Reliance {
    /// Who.
    pub participant_id: ParticipantId,
    /// The fullest attribution that was shown of them.
    pub attribution: Attribution,
    /// Every kind of consent that had to stand, in their order.
    pub consents: Vec<ConsentKind>,
}

impl Reliance {
    /// On what words rely that are somebody's: quoted, or set down as a note.
    #[must_use]
    pub fn new(participant_id: ParticipantId, attribution: Attribution, quoted: bool) -> Self {
        let mut consents = vec![ConsentKind::Notes];
        if quoted {
            consents.push(match attribution {
                Attribution::None | Attribution::Side => ConsentKind::QuoteWithoutName,
                Attribution::CodeName => ConsentKind::QuoteWithCodeName,
            });
        }
        consents.push(ConsentKind::ShareWithThirdParty);
        Self { participant_id, attribution, consents }
    }

    /// On naming somebody, or telling their code name, because they agreed to that.
    #[must_use]
    pub fn named(participant_id: ParticipantId, by: ConsentKind) -> Self {
        let consents = vec![ConsentKind::Notes, by, ConsentKind::ShareWithThirdParty];
        Self { participant_id, attribution: Attribution::CodeName, consents }
    }

    /// Each person once, with all that was relied on.
    #[must_use]
    pub fn merged(all: impl IntoIterator<Item = Reliance>) -> Vec<Reliance> {
        let mut people: BTreeMap<ParticipantId, Reliance> = BTreeMap::new();
        for one in all {
            let known = people.entry(one.participant_id).or_insert_with(|| one.clone());
            known.attribution = known.attribution.max(one.attribution);
            known.consents.extend(one.consents);
            known.consents.sort_unstable();
            known.consents.dedup();
        }
        people.into_values().collect()
    }

    /// Whether all of it still stands.
    #[must_use]
    pub fn stands(&self, consents: &Consents) -> bool {
        self.consents.iter().all(|kind| consents.cover(*kind))
    }
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
    /// The same people, each with the consents that had to stand.
    pub reliance: Vec<Reliance>,
}
