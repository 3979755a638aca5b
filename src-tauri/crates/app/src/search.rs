//! Search over everything the workspace may show, Persian-aware, without identities.

use hamsokhan_domain::id::{ProgrammeId, SessionId};
use hamsokhan_domain::note::NoteKind;
use hamsokhan_domain::{Bilingual, Lang};
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::desk::{Desk, Entity};
use crate::error::Result;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Hit {
    /// What it is: note, session, participant (by code name only), programme or action.
    pub kind: Entity,
    /// Its identifier.
    pub id: Uuid,
    /// Its programme.
    pub programme_id: Option<ProgrammeId>,
    /// Its session.
    pub session_id: Option<SessionId>,
    /// The kind of a note.
    pub note_kind: Option<NoteKind>,
    /// Where it is: title of its session or programme.
    pub context: Bilingual,
    /// The text, or the part of it around the first match: at most 240 characters.
    pub text: String,
    /// Its language.
    pub lang: Lang,
    /// Matches in `text`, as character offsets (from, to).
    pub highlights: Vec<(u32, u32)>,
}

impl Desk {
    /// The best `limit` hits, best first. All words of the query must match; the last one also as a beginning.
    pub fn search(&self, query: &str, limit: u32) -> Result<Vec<Hit>> {
        todo!()
    }
}
