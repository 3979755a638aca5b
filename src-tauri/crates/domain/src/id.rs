//! Identifiers: one type per kind of thing, so that a note can never be looked up as a session.

use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

/// What every identifier can do; lets the store and the app make and bind any of them.
pub trait Id: Copy + From<Uuid> + Into<Uuid> {
    /// A new UUIDv7 from milliseconds since 1970 and ten random bytes (RFC 9562, section 5.7).
    fn from_parts(unix_ms: u64, random: &[u8; 10]) -> Self {
        uuid::Builder::from_unix_timestamp_millis(unix_ms, random).into_uuid().into()
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
        #[serde(transparent)]
        #[specta(transparent)]
        pub struct $name(pub Uuid);

        impl Id for $name {}
        impl From<Uuid> for $name { fn from(value: Uuid) -> Self { Self(value) } }
        impl From<$name> for Uuid { fn from(value: $name) -> Self { value.0 } }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> { Uuid::parse_str(s).map(Self) }
        }
    )+};
}

ids! {
    /// Identifies a programme.
    ProgrammeId,
    /// Identifies a side of a programme.
    SideId,
    /// Identifies a session.
    SessionId,
    /// Identifies a block of a session's agenda.
    BlockId,
    /// Identifies a participant of a programme.
    ParticipantId,
    /// Identifies one entry of the consent ledger.
    ConsentId,
    /// Identifies one stretch of speaking.
    TurnId,
    /// Identifies one place in the queue of speakers.
    QueueId,
    /// Identifies a note.
    NoteId,
    /// Identifies an action.
    ActionId,
    /// Identifies a summary.
    SummaryId,
    /// Identifies a finding of the disclosure review.
    FindingId,
    /// Identifies a release.
    ReleaseId,
    /// Identifies the receipt of an erasure.
    ErasureId,
}
