//! Summaries as rows: the sections' texts, and which notes stand in which section.

use chrono::{DateTime, Utc};
use hamsokhan_domain::id::{NoteId, SessionId, SummaryId};
use hamsokhan_domain::summary::{Section, SectionKey, Summary};
use rusqlite::params;
use strum::VariantArray;

use crate::field::{blob, ms};
use crate::record::record;
use crate::{Reader, Result, Writer};

/// A note that a summary has dealt with, and its section; none for one that was taken out.
struct Placed {
    note_id: NoteId,
    section: Option<SectionKey>,
}

record! {
    Summary in Summary by ["id"], once ["session_id"] { id, session_id, draft, updated_at, reviewed_at }
    absent { sections: Vec::new() }
}
record! {
    Section in SummarySection by ["summary_id", "key"], with (summary_id: SummaryId) { key, text }
    absent { note_ids: Vec::new() }
}
record! {
    Placed in SummaryNote by ["summary_id", "note_id"], with (summary_id: SummaryId, position: u32) { note_id, section }
}

const BY_SESSION: &str = "WHERE session_id = ?1";
const BY_ID: &str = "WHERE id = ?1";
const SECTIONS: &str = "WHERE summary_id = ?1";
const NOTES: &str = "WHERE summary_id = ?1 ORDER BY position, note_id";
const LAST_PLACE: &str = "SELECT coalesce(max(position), 0) FROM summary_note WHERE summary_id = ?1";
const SET_REVIEWED: &str = "UPDATE summary SET reviewed_at = ?2 WHERE id = ?1";

impl Reader<'_> {
    /// The summary of a session, with all ten sections; none before it is drafted.
    pub fn summary_of(&self, session: SessionId) -> Result<Option<Summary>> {
        let found = self.find(BY_SESSION, [blob(session)])?;
        found.map(|summary| self.with_sections(summary)).transpose()
    }

    /// One summary, with all ten sections; none when there is none.
    pub fn summary(&self, id: SummaryId) -> Result<Option<Summary>> {
        let found = self.find(BY_ID, [blob(id)])?;
        found.map(|summary| self.with_sections(summary)).transpose()
    }

    /// Every note a summary has dealt with, in order, and its section; none for one that was taken out.
    pub fn summary_notes(&self, id: SummaryId) -> Result<Vec<(NoteId, Option<SectionKey>)>> {
        let placed: Vec<Placed> = self.list(NOTES, [blob(id)])?;
        Ok(placed.into_iter().map(|placed| (placed.note_id, placed.section)).collect())
    }

    fn with_sections(&self, mut summary: Summary) -> Result<Summary> {
        let mut sections: Vec<Section> = SectionKey::VARIANTS
            .iter()
            .map(|&key| Section { key, text: hamsokhan_domain::Bilingual::default(), note_ids: Vec::new() })
            .collect();
        for stored in self.list::<Section>(SECTIONS, [blob(summary.id)])? {
            if let Some(section) = sections.iter_mut().find(|section| section.key == stored.key) {
                section.text = stored.text;
            }
        }
        for (note, key) in self.summary_notes(summary.id)? {
            if let Some(section) = sections.iter_mut().find(|s| Some(s.key) == key) {
                section.note_ids.push(note);
            }
        }
        summary.sections = sections;
        Ok(summary)
    }
}

impl Writer<'_> {
    /// Stores a summary and the texts of its sections. Which notes stand where is stored by [`Writer::place_note`].
    pub fn put_summary(&self, summary: &Summary) -> Result<()> {
        self.put(summary)?;
        for section in &summary.sections {
            self.put_with(section, &(summary.id,))?;
        }
        Ok(())
    }

    /// Places a note at the end of a section, or marks it as taken out.
    pub fn place_note(&self, summary: SummaryId, note: NoteId, section: Option<SectionKey>) -> Result<()> {
        let last: u32 = self.one(LAST_PLACE, [blob(summary)], |row| row.get(0))?;
        self.put_with(&Placed { note_id: note, section }, &(summary, last + 1))
    }

    /// Notes when the review ran over exactly this text; none when the text is newer.
    pub fn set_reviewed(&self, summary: SummaryId, at: Option<DateTime<Utc>>) -> Result<()> {
        self.execute(SET_REVIEWED, params![blob(summary), at.map(ms)])?;
        Ok(())
    }
}
