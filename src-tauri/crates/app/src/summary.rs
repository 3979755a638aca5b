//! The summary: drafted from notes by kind, edited in both languages, reviewed before it may leave.

use hamsokhan_domain::Lang;
use hamsokhan_domain::disclosure::{Finding, Settlement};
use hamsokhan_domain::id::{FindingId, NoteId, SessionId};
use hamsokhan_domain::note::Note;
use hamsokhan_domain::participant::Role;
use hamsokhan_domain::summary::{SectionKey, Summary};
use hamsokhan_domain::turn::VoiceShare;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Desk;
use crate::error::Result;
use crate::plan::SessionView;

/// A count as it may be shown: hidden when small.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Cell {
    /// The count; none when it is hidden.
    pub count: Option<u32>,
}

/// What the summary screen shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SummaryView {
    /// The session.
    pub session: SessionView,
    /// The summary.
    pub summary: Summary,
    /// All notes of the session, oldest first.
    pub notes: Vec<Note>,
    /// Findings, open ones first, in order of the text. As of the last review.
    pub findings: Vec<Finding>,
    /// How many are settled (replaced, kept or gone).
    pub settled: u32,
    /// How the voice was shared.
    pub voice: VoiceShare,
    /// Who came, as it may be shown: per side in order of position, then all.
    pub participation: Vec<Cell>,
    /// Whether it can be released now, but for the acknowledgement.
    pub releasable: bool,
}

impl Desk {
    /// Drafts a summary from the notes of a closed session: each note in the section of its kind, each text in the
    /// section's text of its language; fixed facts (format, dates, participation, measures, method) in both.
    /// Drafting again keeps what was edited and adds the notes that are new.
    pub fn draft_summary(&self, session: SessionId) -> Result<SummaryView> {
        todo!()
    }

    /// The summary of a session, reviewed as it stands.
    pub fn summary(&self, session: SessionId) -> Result<SummaryView> {
        todo!()
    }

    /// Writes the text of a section in one language.
    pub fn edit_section(&self, session: SessionId, section: SectionKey, lang: Lang, text: String) -> Result<SummaryView> {
        todo!()
    }

    /// Places a note into a section (and its text into the section's text), or takes it out of the summary.
    pub fn place_note(&self, session: SessionId, note: NoteId, section: Option<SectionKey>) -> Result<SummaryView> {
        todo!()
    }

    /// Reviews the summary: every name, alias and contact of the roster in both scripts, quotes without consent,
    /// withheld notes, small groups, hidden controls. Findings that were kept stay kept while their words stand.
    pub fn review_summary(&self, session: SessionId) -> Result<SummaryView> {
        todo!()
    }

    /// The findings of the last review.
    pub fn findings(&self, session: SessionId) -> Result<Vec<Finding>> {
        todo!()
    }

    /// Settles one finding: replaces its words in the text, or keeps them with a reason where consent allows.
    pub fn settle_finding(&self, id: FindingId, settlement: Settlement) -> Result<SummaryView> {
        todo!()
    }

    /// Opens a settled finding again; replaced words come back.
    pub fn reopen_finding(&self, id: FindingId) -> Result<SummaryView> {
        todo!()
    }
}
