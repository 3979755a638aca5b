//! The people of a programme: what everyone sees of them, and what is sealed.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::error::check_length;
use crate::id::{ParticipantId, ProgrammeId, SessionId, SideId};
use crate::text::MAX_NAME_BYTES;
use crate::{Bilingual, DomainError, Lang, Private};

pub use crate::text::PersonalField;

/// What a person does in a programme.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Role {
    #[default]
    Participant,
    LeadModerator,
    CoModerator,
    Interpreter,
    NoteTaker,
    TechnicalHost,
    Observer,
}

/// A person in a programme's roster, as they appear everywhere by default. Holds nothing that identifies them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Participant {
    /// Identifier.
    pub id: ParticipantId,
    /// The programme they belong to.
    pub programme_id: ProgrammeId,
    /// Their side.
    pub side_id: SideId,
    /// Their code name in both scripts, such as Cypress-2 / سرو-۲. Unique in the programme.
    pub code_name: Bilingual,
    /// What they do.
    pub role: Role,
    /// The language they speak in sessions.
    pub language: Lang,
    /// Whether a leaked name would endanger them: then nothing personal is stored.
    pub at_risk: bool,
    /// Whether a sealed identity is stored for them.
    pub has_identity: bool,
    /// When they were added.
    pub created_at: DateTime<Utc>,
}

/// Who a participant is. Sealed as one blob under the identity key; shown only on request.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Identity {
    /// The name, as the person writes it.
    pub name: Private,
    /// Other names and spellings, in either script.
    pub aliases: Vec<Private>,
    /// E-mail address.
    pub email: Private,
    /// Telephone number.
    pub phone: Private,
    /// Anything else the organiser must know.
    pub note: Private,
}

impl Identity {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.first_field().is_none()
    }

    /// The first field that holds something.
    #[must_use]
    pub fn first_field(&self) -> Option<PersonalField> {
        if !self.name.is_blank() {
            Some(PersonalField::Name)
        } else if self.aliases.iter().any(|a| !a.is_blank()) {
            Some(PersonalField::Alias)
        } else if !self.email.is_blank() {
            Some(PersonalField::Email)
        } else if !self.phone.is_blank() {
            Some(PersonalField::Phone)
        } else if !self.note.is_blank() {
            Some(PersonalField::Note)
        } else {
            None
        }
    }
}

/// What is typed to add or change a participant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ParticipantDraft {
    /// Their side.
    pub side_id: SideId,
    /// Their code name; blank asks for a proposal.
    pub code_name: Bilingual,
    /// What they do.
    pub role: Role,
    /// Their language.
    pub language: Lang,
    /// Whether a leaked name would endanger them.
    pub at_risk: bool,
    /// Who they are; none leaves a stored identity as it is.
    pub identity: Option<Identity>,
}

impl ParticipantDraft {
    /// The draft with its texts cleaned, if it is in order.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn checked(self) -> Result<Self, DomainError> {
        let draft = Self { code_name: self.code_name.cleaned(), ..self };
        draft.check()?;
        Ok(draft)
    }

    /// Checks lengths and the rule of least knowledge.
    ///
    /// # Errors
    /// [`DomainError::AtRisk`] when anything personal is given for a participant at risk.
    pub fn check(&self) -> Result<(), DomainError> {
        for text in [&self.code_name.en, &self.code_name.fa] {
            check_length("code_name", text, MAX_NAME_BYTES)?;
        }
        if let Some(identity) = &self.identity {
            if self.at_risk
                && let Some(field) = identity.first_field()
            {
                return Err(DomainError::AtRisk { field });
            }
            for text in [&identity.name, &identity.email, &identity.phone].into_iter().chain(&identity.aliases) {
                check_length("identity", text.expose(), MAX_NAME_BYTES)?;
            }
            check_length("identity_note", identity.note.expose(), 10 * MAX_NAME_BYTES)?;
        }
        Ok(())
    }
}

/// Whether somebody came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Attendance {
    #[default]
    Invited,
    Confirmed,
    Present,
    LeftEarly,
    Absent,
}

impl Attendance {
    /// Whether the person was in the room for at least a part of the session.
    #[must_use]
    pub fn came(self) -> bool {
        matches!(self, Attendance::Present | Attendance::LeftEarly)
    }
}

/// One person's attendance of one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AttendanceRecord {
    /// The session.
    pub session_id: SessionId,
    /// The person.
    pub participant_id: ParticipantId,
    /// Whether they came.
    pub attendance: Attendance,
}

/// Somebody of the roster, as far as a room has to know them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub id: ParticipantId,
    /// Their side.
    pub side_id: SideId,
    /// What they do.
    pub role: Role,
    /// Whether they came.
    pub attendance: Attendance,
}

impl Attendee {
    /// Whether they are in the room to speak.
    #[must_use]
    pub fn can_speak(&self) -> bool {
        self.role == Role::Participant && self.attendance == Attendance::Present
    }
}
