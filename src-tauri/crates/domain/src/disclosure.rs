//! The disclosure review: what in a summary could say who somebody is, or quotes them without consent.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Lang;
use crate::id::{FindingId, NoteId, ParticipantId, SummaryId};
use crate::summary::SectionKey;

/// What the review found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// A name or alias of somebody on the roster.
    Name,
    /// A code name of somebody who did not agree to be quoted by code name.
    CodeName,
    /// An e-mail address or telephone number, of the roster or of anyone.
    Contact,
    /// A quote whose speaker's consent does not stand, or whose speaker is not known.
    Quote,
    /// Text of a note that is never released, or of a person who did not agree to notes.
    WithheldNote,
    /// A count small enough to point at somebody.
    SmallGroup,
    /// Hidden characters that turn the direction of text around.
    HiddenControl,
}

/// Whether a finding still holds back the release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FindingState {
    /// Not settled.
    Open,
    /// The text was replaced.
    Replaced,
    /// Kept, with a reason. Not possible for what consent forbids.
    Kept,
    /// No longer in the text.
    Gone,
}

/// Why it is a finding. Each has a message `disclosure-reason-<kebab>` in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FindingReason {
    /// Matches the name of a person on the roster.
    MatchesName,
    /// Matches another name of a person on the roster.
    MatchesAlias,
    /// Matches a code name whose owner did not agree to be quoted by it.
    MatchesCodeName,
    /// Matches an address or number of the roster.
    MatchesContact,
    /// Looks like an address or number.
    LooksLikeContact,
    /// The speaker did not agree to be quoted.
    QuoteWithoutConsent,
    /// Nobody is recorded as the speaker, so nobody can have agreed.
    QuoteWithoutSpeaker,
    /// A concern is never released.
    ConcernNote,
    /// The person did not agree to notes.
    NotesWithoutConsent,
    /// Fewer people than the programme's small cell.
    FewerThanSmallCell,
    /// Hidden direction characters.
    BidiControl,
}

impl FindingReason {
    /// Whether the moderator may keep the text with a reason, or must change it: consent cannot be overruled.
    #[must_use]
    pub fn may_be_kept(self) -> bool {
        !matches!(
            self,
            FindingReason::QuoteWithoutConsent
                | FindingReason::QuoteWithoutSpeaker
                | FindingReason::ConcernNote
                | FindingReason::NotesWithoutConsent
                | FindingReason::BidiControl
        )
    }
}

/// One finding of the review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Finding {
    /// Identifier; stable over reviews while the same text stands in the same section.
    pub id: FindingId,
    /// The summary.
    pub summary_id: SummaryId,
    /// What was found.
    pub kind: FindingKind,
    /// Whether it still holds back the release.
    pub state: FindingState,
    /// In which text.
    pub lang: Lang,
    /// In which section; none for the title.
    pub section: Option<SectionKey>,
    /// The words as they stand in the text.
    pub text: String,
    /// Where they begin in that text, counted in Unicode characters.
    pub start: u32,
    /// Where they end.
    pub end: u32,
    /// Why it is a finding.
    pub reason: FindingReason,
    /// Whom it concerns.
    pub participant_id: Option<ParticipantId>,
    /// The note it comes from.
    pub note_id: Option<NoteId>,
    /// What to write instead; blank means to leave it out.
    pub suggestion: String,
    /// What the moderator said when keeping it.
    pub kept_because: String,
    /// When it was settled.
    pub settled_at: Option<DateTime<Utc>>,
}

/// How a finding is settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum Settlement {
    /// Writes something else in its place; blank leaves it out.
    Replace {
        /// The new words.
        text: String,
    },
    /// Keeps it, and says why.
    Keep {
        /// The reason, not blank.
        reason: String,
    },
}
