//! The summary for a city office: fixed sections, edited text in both languages, the notes it rests on.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::Bilingual;
use crate::id::{NoteId, SessionId, SummaryId};
use crate::note::NoteKind;

/// The fixed sections of a summary, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum SectionKey {
    Purpose,
    FormatPlaceDates,
    Participation,
    Themes,
    CommonGround,
    Differences,
    AskedOfCity,
    FollowUp,
    Measures,
    MethodAndLimits,
}

impl SectionKey {
    /// The section a note of this kind is first placed in; none for what stays inside.
    #[must_use]
    pub fn for_note(kind: NoteKind) -> Option<SectionKey> {
        match kind {
            NoteKind::Theme | NoteKind::Story | NoteKind::Quote => Some(SectionKey::Themes),
            NoteKind::CommonGround => Some(SectionKey::CommonGround),
            NoteKind::Difference => Some(SectionKey::Differences),
            NoteKind::Question => Some(SectionKey::AskedOfCity),
            NoteKind::Action => Some(SectionKey::FollowUp),
            NoteKind::Concern | NoteKind::ParkingLot => None,
        }
    }
}

/// One section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Section {
    /// Which one.
    pub key: SectionKey,
    /// Its text; paragraphs are separated by a blank line, quotes begin with `> `.
    pub text: Bilingual,
    /// The notes it rests on, in order.
    pub note_ids: Vec<NoteId>,
}

/// A summary of one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Summary {
    /// Identifier.
    pub id: SummaryId,
    /// The session.
    pub session_id: SessionId,
    /// How many times the draft was begun anew or released, counted from 1.
    pub draft: u32,
    /// All ten sections, in order.
    pub sections: Vec<Section>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// When the disclosure review last ran over exactly this text; none after a change.
    pub reviewed_at: Option<DateTime<Utc>>,
}
