//! Consents: dated answers to one question each, kept in a ledger that only grows.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::Lang;
use crate::attribution::Attribution;
use crate::id::{ConsentId, ParticipantId};
use crate::participant::Role;

/// One question a participant answers, in the order they are asked. All answers are "no" until given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ConsentKind {
    Participate,
    Notes,
    Recording,
    QuoteWithoutName,
    QuoteWithCodeName,
    QuoteWithName,
    Photo,
    ShareWithThirdParty,
    ContactAgain,
    WithdrawalExplained,
}

/// How a consent was given. Paper can endanger people, so a spoken one counts as much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ConsentManner {
    Written,
    Spoken,
}

/// One entry of the ledger. Never changed, never removed but by erasure of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ConsentRecord {
    /// Identifier.
    pub id: ConsentId,
    /// Who answered.
    pub participant_id: ParticipantId,
    /// The question.
    pub kind: ConsentKind,
    /// The answer.
    pub granted: bool,
    /// How it was given.
    pub manner: ConsentManner,
    /// The role that witnessed a spoken answer.
    pub witness: Option<Role>,
    /// When.
    pub recorded_at: DateTime<Utc>,
    /// The exact words of the question; blank where nobody wrote them down (version 1).
    pub wording: String,
    /// The language in which it was asked, where that is known.
    pub question_lang: Option<Lang>,
    /// The version of the words: [`QUESTIONS_VERSION`] at that time.
    pub question_version: u32,
    /// The role of the one who asked.
    pub asked_by: Option<Role>,
    /// Who asked, where they are on the roster. They may have been erased since.
    pub asker_id: Option<ParticipantId>,
    /// When a "yes" ceases to stand; a "no" always stands.
    pub expires_at: Option<DateTime<Utc>>,
}

/// The version of the words in which consent is asked, counted up whenever any of them changes. What was answered before
/// words were kept has version 1.
pub const QUESTIONS_VERSION: u32 = 2;

impl ConsentRecord {
    /// Whether it stood only until a moment that has come.
    #[must_use]
    pub fn expired(&self, now: DateTime<Utc>) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }
}

/// The questions whose latest answer is such, in the order they are asked.
fn latest<'a>(ledger: impl IntoIterator<Item = &'a ConsentRecord>, such: impl Fn(&ConsentRecord) -> bool) -> Vec<ConsentKind> {
    let latest: BTreeMap<ConsentKind, &ConsentRecord> = ledger.into_iter().map(|record| (record.kind, record)).collect();
    latest.into_values().filter(|record| such(record)).map(|record| record.kind).collect()
}

/// What a person agrees to now: the latest answer to each question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Consents {
    /// The questions whose latest answer is "yes", in the order they are asked.
    pub granted: Vec<ConsentKind>,
}

impl Consents {
    /// The state at `now` of a ledger whose entries are in the order they were made.
    pub fn from_ledger<'a>(ledger: impl IntoIterator<Item = &'a ConsentRecord>, now: DateTime<Utc>) -> Self {
        Self { granted: latest(ledger, |record| record.granted && !record.expired(now)) }
    }

    /// The questions that must be asked again: the latest answer was "yes", and has expired.
    pub fn ask_again<'a>(ledger: impl IntoIterator<Item = &'a ConsentRecord>, now: DateTime<Utc>) -> Vec<ConsentKind> {
        latest(ledger, |record| record.granted && record.expired(now))
    }

    /// Whether what they said may leave as a note: a summary goes to a city office, which is a third party to it.
    #[must_use]
    pub fn share_notes(&self) -> bool {
        self.allows(ConsentKind::Notes) && self.allows(ConsentKind::ShareWithThirdParty)
    }

    /// Whether the latest answer to this question is "yes".
    #[must_use]
    pub fn allows(&self, kind: ConsentKind) -> bool {
        self.granted.contains(&kind)
    }

    /// Whether this person may be named: notes, sharing with the city office and quoting with the name must all stand.
    #[must_use]
    pub fn allow_name(&self) -> bool {
        self.allows(ConsentKind::QuoteWithName) && self.share_notes()
    }

    /// Whether a consent stands, or one that goes further: who may be named may be quoted without a name.
    #[must_use]
    pub fn cover(&self, kind: ConsentKind) -> bool {
        let further: &[ConsentKind] = match kind {
            ConsentKind::QuoteWithoutName => &[ConsentKind::QuoteWithCodeName, ConsentKind::QuoteWithName],
            ConsentKind::QuoteWithCodeName => &[ConsentKind::QuoteWithName],
            _ => &[],
        };
        self.allows(kind) || further.iter().any(|kind| self.allows(*kind))
    }

    /// Whether a quote by this person may leave with this attribution, to a third party:
    /// notes, sharing with the city office and the kind of quoting must all stand.
    /// A fuller attribution that was allowed includes the lesser ones.
    #[must_use]
    pub fn allow_quote(&self, attribution: Attribution) -> bool {
        let quoting = self.cover(match attribution {
            Attribution::None | Attribution::Side => ConsentKind::QuoteWithoutName,
            Attribution::CodeName => ConsentKind::QuoteWithCodeName,
        });
        quoting && self.share_notes()
    }
}
