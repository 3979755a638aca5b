//! Actions: commitments with an owner and a due date, carried to the next session.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::check_length;
use crate::id::{ActionId, NoteId, ProgrammeId, SessionId, SideId};
use crate::text::MAX_TEXT_BYTES;
use crate::{Bilingual, DomainError};

/// A commitment made in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Action {
    /// Identifier.
    pub id: ActionId,
    /// The programme that carries it.
    pub programme_id: ProgrammeId,
    /// The session it was made in.
    pub session_id: SessionId,
    /// The note it was written down as.
    pub note_id: Option<NoteId>,
    /// What was promised; either language may be blank.
    pub text: Bilingual,
    /// The side that owns it; none when both do.
    pub owner_side_id: Option<SideId>,
    /// When it is due.
    pub due_on: Option<NaiveDate>,
    /// When it was done; none while it is open.
    pub done_at: Option<DateTime<Utc>>,
    /// When it was promised.
    pub created_at: DateTime<Utc>,
}

/// What is typed to make or change an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActionDraft {
    /// The session it is made in.
    pub session_id: SessionId,
    /// What is promised.
    pub text: Bilingual,
    /// The side that owns it.
    pub owner_side_id: Option<SideId>,
    /// When it is due.
    pub due_on: Option<NaiveDate>,
}

impl ActionDraft {
    /// The draft with its texts cleaned, if it is in order.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn checked(self) -> Result<Self, DomainError> {
        let draft = Self { text: self.text.cleaned(), ..self };
        draft.check()?;
        Ok(draft)
    }

    /// Checks that something is promised.
    ///
    /// # Errors
    /// [`DomainError::Blank`] or [`DomainError::TooLong`].
    pub fn check(&self) -> Result<(), DomainError> {
        if self.text.is_blank() {
            return Err(DomainError::Blank { field: "action_text" });
        }
        check_length("action_text", &self.text.en, MAX_TEXT_BYTES)?;
        check_length("action_text", &self.text.fa, MAX_TEXT_BYTES)
    }
}
