//! Programmes and their sides.

use hamsokhan_domain::action::Action;
use hamsokhan_domain::id::ProgrammeId;
use hamsokhan_domain::programme::{Programme, ProgrammeDraft};
use hamsokhan_domain::session::Session;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Desk;
use crate::error::Result;

/// How the voice was shared in one session that was held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SessionEquity {
    /// The session.
    pub session: Session,
    /// Share of voice per side, in order of position, 0 to 1; all 0 when nobody spoke.
    pub shares: Vec<f64>,
    /// Gini coefficient over people.
    pub gini: f64,
    /// How many people came.
    pub present: u32,
    /// Number of notes taken.
    pub notes: u32,
}

/// A programme as a whole: its sessions on a line, how equal they were, what was promised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ProgrammeArc {
    /// The programme.
    pub programme: Programme,
    /// Its sessions, by start.
    pub sessions: Vec<SessionEquity>,
    /// Number of people on the roster, per side in order of position.
    pub people_per_side: Vec<u32>,
    /// Promises, open ones first.
    pub actions: Vec<Action>,
}

impl Desk {
    /// All programmes, the newest first.
    pub fn programmes(&self) -> Result<Vec<Programme>> {
        todo!()
    }

    /// One programme.
    pub fn programme(&self, id: ProgrammeId) -> Result<Programme> {
        todo!()
    }

    /// One programme with its sessions, equity and promises.
    pub fn programme_arc(&self, id: ProgrammeId) -> Result<ProgrammeArc> {
        todo!()
    }

    /// Makes a programme with its sides.
    pub fn add_programme(&self, draft: ProgrammeDraft) -> Result<Programme> {
        todo!()
    }

    /// Changes a programme and its sides. A side that people or sessions belong to cannot be removed.
    /// Future sessions keep their wall time when a zone changes.
    pub fn update_programme(&self, id: ProgrammeId, draft: ProgrammeDraft) -> Result<Programme> {
        todo!()
    }
}
