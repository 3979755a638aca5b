//! The roster: code names first, identities only on request, consents as a ledger, attendance.

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::consent::{ConsentKind, ConsentManner, ConsentRecord};
use hamsokhan_domain::id::{ParticipantId, ProgrammeId, SessionId, SideId};
use hamsokhan_domain::participant::{Attendance, AttendanceRecord, Identity, Participant, ParticipantDraft, Role};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Desk;
use crate::error::Result;

/// A person as a row of the roster. Nothing in it identifies them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Person {
    /// The person.
    #[serde(flatten)]
    pub participant: Participant,
    /// What they agree to now.
    pub consents: Vec<ConsentKind>,
    /// Sessions they came to.
    pub sessions_attended: u32,
}

/// An answer to one question of consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ConsentAnswer {
    /// The question.
    pub kind: ConsentKind,
    /// The answer.
    pub granted: bool,
    /// How it was given.
    pub manner: ConsentManner,
    /// The role that witnessed a spoken answer.
    pub witness: Option<Role>,
}

impl Desk {
    /// The roster of a programme, by side and code name.
    pub fn people(&self, programme: ProgrammeId) -> Result<Vec<Person>> {
        todo!()
    }

    /// Adds a person. A blank code name is replaced by a proposal.
    pub fn add_person(&self, programme: ProgrammeId, draft: ParticipantDraft) -> Result<Person> {
        todo!()
    }

    /// Changes a person. Marking them at risk destroys a stored identity.
    pub fn update_person(&self, id: ParticipantId, draft: ParticipantDraft) -> Result<Person> {
        todo!()
    }

    /// Erases a person: participant, identity, consents, attendance, turns; notes lose their attribution.
    pub fn erase_person(&self, id: ParticipantId) -> Result<()> {
        todo!()
    }

    /// Who a person is, to be shown for a moment; none when nothing is stored.
    pub fn reveal_identity(&self, id: ParticipantId) -> Result<Option<Identity>> {
        todo!()
    }

    /// A code name nobody in the programme has.
    pub fn propose_code_name(&self, programme: ProgrammeId, side: SideId) -> Result<Bilingual> {
        todo!()
    }

    /// Adds answers to a person's ledger, all at once.
    pub fn record_consents(&self, id: ParticipantId, answers: Vec<ConsentAnswer>) -> Result<Person> {
        todo!()
    }

    /// A person's ledger, oldest first.
    pub fn consent_ledger(&self, id: ParticipantId) -> Result<Vec<ConsentRecord>> {
        todo!()
    }

    /// Who is expected at a session and who came. Everyone of the programme is invited until changed.
    pub fn attendance(&self, session: SessionId) -> Result<Vec<AttendanceRecord>> {
        todo!()
    }

    /// Notes whether people came.
    pub fn set_attendance(&self, session: SessionId, people: Vec<ParticipantId>, attendance: Attendance) -> Result<()> {
        todo!()
    }
}
