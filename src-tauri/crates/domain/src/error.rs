//! What a rule can refuse.

use crate::state::SessionState;
use crate::text::PersonalField;

/// A rule of the domain was not met. Holds no personal text, so it may be logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DomainError {
    /// A text that must not be blank is blank.
    #[error("{field} is blank")]
    Blank {
        /// Which field.
        field: &'static str,
    },
    /// A text is longer than the limit.
    #[error("{field} is longer than {limit} bytes")]
    TooLong {
        /// Which field.
        field: &'static str,
        /// The limit, in bytes.
        limit: usize,
    },
    /// A number is outside its range.
    #[error("{field} must be between {min} and {max}")]
    OutOfRange {
        /// Which field.
        field: &'static str,
        /// The least allowed value.
        min: i64,
        /// The greatest allowed value.
        max: i64,
    },
    /// The time zone is not in the database of zones.
    #[error("unknown time zone")]
    UnknownZone,
    /// The wall time does not exist there on that day: clocks jumped over it.
    #[error("this local time does not exist")]
    LocalTimeSkipped,
    /// The wall time happens twice there on that day: clocks went back over it.
    #[error("this local time happens twice")]
    LocalTimeTwice,
    /// The date is outside the years that the calendars agree on (1900 to 2200).
    #[error("date out of range")]
    DateOutOfRange,
    /// The programme has no such side.
    #[error("no such side")]
    UnknownSide,
    /// Nothing of this kind has that identifier.
    #[error("no such {kind}")]
    NotFound {
        /// What was looked for.
        kind: &'static str,
    },
    /// The person waits for the word already.
    #[error("in the queue already")]
    AlreadyQueued,
    /// A programme needs at least two sides.
    #[error("a programme needs two sides")]
    TooFewSides,
    /// The session is not in a state that allows this.
    #[error("the session is {state:?}")]
    WrongState {
        /// The state it is in.
        state: SessionState,
    },
    /// A participant at risk may have a code name, a side and a language, and nothing else.
    #[error("a participant at risk must not have {field:?}")]
    AtRisk {
        /// The field that was given.
        field: PersonalField,
    },
}

/// Refuses a text longer than `limit` bytes.
///
/// # Errors
/// [`DomainError::TooLong`] with the name of the field.
pub fn check_length(field: &'static str, text: &str, limit: usize) -> Result<(), DomainError> {
    if text.len() > limit { Err(DomainError::TooLong { field, limit }) } else { Ok(()) }
}
