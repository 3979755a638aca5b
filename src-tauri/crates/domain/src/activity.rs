//! The activity record: what was done with what people entrusted, and when. Never who they are.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

/// What was done. Each has a message `term-activity-<kebab>` in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ActivityKind {
    /// The workspace was made.
    Created,
    /// Who somebody is was shown.
    IdentityRevealed,
    /// People were brought in from a file; the count says how many.
    PeopleImported,
    /// A summary left the device; the count says how many files.
    Released,
    /// What was stored about somebody was erased.
    PersonErased,
    /// Somebody was marked as being at risk, and who they are forgotten.
    MarkedAtRisk,
    /// The workspace was written into one file that can be carried away.
    BackedUpToFile,
    /// The passphrase was changed.
    PassphraseChanged,
    /// A new recovery key was made.
    RecoveryKeyMade,
    /// All keys were renewed, because the passphrase may have been known; the count says how many backups were sealed anew.
    KeysRenewed,
    /// The workspace was opened with the recovery key.
    Recovered,
}

/// One entry of the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Activity {
    /// Its place, counted from 1 without gaps.
    pub place: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// What was done.
    pub kind: ActivityKind,
    /// To what: the identifier of a participant or a release, which names nobody; none for the workspace as a whole.
    pub subject: Option<Uuid>,
    /// How many, where that says something; otherwise 0.
    pub count: u32,
    /// SHA-256 over this entry and the digest before it, in hexadecimal.
    pub digest: String,
}

/// Whether the record is what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActivityCheck {
    /// How many entries there are.
    pub entries: u32,
    /// The place of the first entry that is not what was written, or that is missing; none when all are right.
    pub broken_at: Option<u32>,
}
