//! Notes: what a moderator observed, of one kind, attributed to nobody unless chosen.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

pub use crate::attribution::Attribution;
use crate::consent::{ConsentKind, Consents};
use crate::error::check_length;
use crate::id::{BlockId, NoteId, ParticipantId, SessionId, SideId, TurnId};
use crate::text::{MAX_TEXT_BYTES, clean};
use crate::{DomainError, Lang};

/// What kind of observation a note is, in the order of the keys Alt 1 to Alt 9.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum NoteKind {
    #[default]
    Theme,
    CommonGround,
    Difference,
    Question,
    Story,
    Quote,
    Action,
    /// Safety or distress. Never released.
    Concern,
    ParkingLot,
}

impl NoteKind {
    /// Whether notes of this kind may ever be placed into a summary.
    #[must_use]
    pub fn releasable(self) -> bool {
        self != NoteKind::Concern
    }
}

/// A moderator's observation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Note {
    /// Identifier.
    pub id: NoteId,
    /// The session it was taken in.
    pub session_id: SessionId,
    /// The block that was running.
    pub block_id: Option<BlockId>,
    /// What kind of observation it is.
    pub kind: NoteKind,
    /// What was written.
    pub text: String,
    /// The language of the text.
    pub lang: Lang,
    /// The same in the other language, blank until written.
    pub translation: String,
    /// How much of the speaker is shown.
    pub attribution: Attribution,
    /// Who said it. Needed for a quote to be released, because consent is theirs.
    pub participant_id: Option<ParticipantId>,
    /// The side it came from.
    pub side_id: Option<SideId>,
    /// When it was taken.
    pub at: DateTime<Utc>,
    /// When it was last committed to disk.
    pub saved_at: DateTime<Utc>,
    /// How many times it was written: 1 until it is edited.
    pub revision: u32,
    /// The turn in which it was taken. Kept by the core for the moderators alone: it is never shown as an attribution and
    /// never leaves.
    #[serde(default)]
    pub taken_during: Option<TurnId>,
    /// Whose turn that was; follows from it.
    #[serde(default)]
    pub taken_from: Option<ParticipantId>,
    /// A moderator said that it is not of the one whose turn it was.
    #[serde(default)]
    pub not_theirs: bool,
    /// It was of somebody who withheld it and has been erased since: so it stays.
    #[serde(default)]
    pub withheld: bool,
}

impl Note {
    /// What it says in a language; blank when it was not translated.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> &str {
        if self.lang == lang { &self.text } else { &self.translation }
    }

    /// Whose words these are, as far as is known: the one who is said to have spoken, or else the one whose turn it was.
    #[must_use]
    pub fn owner(&self) -> Option<ParticipantId> {
        self.participant_id.or_else(|| self.taken_from.filter(|_| !self.not_theirs))
    }

    /// Whether it is held back: its owner has not agreed to notes, or withheld it before being erased.
    #[must_use]
    pub fn held(&self, consents: &HashMap<ParticipantId, Consents>) -> bool {
        let agreed = |who| consents.get(&who).is_some_and(|consents| consents.allows(ConsentKind::Notes));
        self.withheld || self.owner().is_some_and(|who| !agreed(who))
    }

    /// A new note that says what the draft does, taken now.
    #[must_use]
    pub fn new(id: NoteId, session_id: SessionId, draft: NoteDraft, now: DateTime<Utc>) -> Self {
        Self {
            id,
            session_id,
            block_id: None,
            kind: draft.kind,
            lang: draft.lang.unwrap_or_else(|| Lang::of(&draft.text)),
            text: draft.text,
            translation: draft.translation,
            attribution: draft.attribution,
            participant_id: draft.participant_id,
            side_id: draft.side_id,
            at: now,
            saved_at: now,
            revision: 1,
            taken_during: None,
            taken_from: None,
            not_theirs: false,
            withheld: false,
        }
    }
}

/// What is typed to make or change a note.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NoteDraft {
    /// What kind of observation it is.
    pub kind: NoteKind,
    /// What was written.
    pub text: String,
    /// Its language; none reads it from the script.
    pub lang: Option<Lang>,
    /// The same in the other language.
    pub translation: String,
    /// How much of the speaker is shown.
    pub attribution: Attribution,
    /// Who said it.
    pub participant_id: Option<ParticipantId>,
    /// The side it came from.
    pub side_id: Option<SideId>,
}

impl NoteDraft {
    /// A note without attribution.
    pub fn new(kind: NoteKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), ..Self::default() }
    }

    /// The draft with its texts cleaned, if it is in order.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn checked(self) -> Result<Self, DomainError> {
        let draft = Self { text: clean(&self.text), translation: clean(&self.translation), ..self };
        draft.check()?;
        Ok(draft)
    }

    /// Checks that there is something to keep, and not too much of it.
    ///
    /// # Errors
    /// [`DomainError::Blank`] or [`DomainError::TooLong`].
    pub fn check(&self) -> Result<(), DomainError> {
        if self.text.trim().is_empty() {
            return Err(DomainError::Blank { field: "note_text" });
        }
        check_length("note_text", &self.text, MAX_TEXT_BYTES)?;
        check_length("note_text", &self.translation, MAX_TEXT_BYTES)
    }
}

/// Why what is noted down now is to be written with care: about the one who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Caution {
    /// They have not agreed to notes: what is written is held back.
    NotAgreed,
    /// A leaked name would endanger them, and they have not agreed: what is written is held back.
    AtRiskNotAgreed,
    /// They agreed, and a leaked name would endanger them.
    AtRisk,
}

impl Caution {
    /// What to be careful about while this person speaks.
    #[must_use]
    pub fn about(at_risk: bool, consents: &Consents) -> Option<Self> {
        match (at_risk, consents.allows(ConsentKind::Notes)) {
            (true, true) => Some(Caution::AtRisk),
            (true, false) => Some(Caution::AtRiskNotAgreed),
            (false, false) => Some(Caution::NotAgreed),
            (false, true) => None,
        }
    }
}

/// One earlier wording of a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NoteRevision {
    /// Counted from 1.
    pub revision: u32,
    /// Kind at that time.
    pub kind: NoteKind,
    /// Wording at that time.
    pub text: String,
    /// Translation at that time.
    pub translation: String,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
}
