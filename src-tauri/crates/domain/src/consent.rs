//! Consents: dated answers to one question each, kept in a ledger that only grows.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::id::{ConsentId, ParticipantId};
use crate::note::Attribution;
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
}

/// What a person agrees to now: the latest answer to each question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Consents {
    /// The questions whose latest answer is "yes", in the order they are asked.
    pub granted: Vec<ConsentKind>,
}

impl Consents {
    /// The state of a ledger whose entries are in the order they were made.
    pub fn from_ledger<'a>(ledger: impl IntoIterator<Item = &'a ConsentRecord>) -> Self {
        let mut latest = std::collections::BTreeMap::new();
        for record in ledger {
            latest.insert(record.kind, record.granted);
        }
        Self { granted: latest.into_iter().filter(|(_, yes)| *yes).map(|(kind, _)| kind).collect() }
    }

    /// Whether the latest answer to this question is "yes".
    #[must_use]
    pub fn allows(&self, kind: ConsentKind) -> bool {
        self.granted.contains(&kind)
    }

    /// Whether a quote by this person may leave with this attribution, to a third party:
    /// notes, sharing with the city office and the kind of quoting must all stand.
    /// A fuller attribution that was allowed includes the lesser ones.
    #[must_use]
    pub fn allow_quote(&self, attribution: Attribution) -> bool {
        let by_name = self.allows(ConsentKind::QuoteWithName);
        let by_code = by_name || self.allows(ConsentKind::QuoteWithCodeName);
        let quoting = match attribution {
            Attribution::None | Attribution::Side => by_code || self.allows(ConsentKind::QuoteWithoutName),
            Attribution::CodeName => by_code,
        };
        quoting && self.allows(ConsentKind::Notes) && self.allows(ConsentKind::ShareWithThirdParty)
    }
}
