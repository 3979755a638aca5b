//! Summaries as rows: the sections' texts, and which notes stand in which section.

use chrono::{DateTime, Utc};
use hamsokhan_domain::id::{NoteId, SessionId, SummaryId};
use hamsokhan_domain::summary::{Section, SectionKey, Summary};
use rusqlite::{Row, named_params, params};

use crate::row::{bilingual, blob, enum_text, id, instant, instant_or_none, ms, ms_or_none, variant, variant_or_none};
use crate::{Reader, Result, Writer};

const BY_SESSION: &str = "SELECT id, session_id, draft, updated_at, reviewed_at FROM summary WHERE session_id = ?1";
const BY_ID: &str = "SELECT id, session_id, draft, updated_at, reviewed_at FROM summary WHERE id = ?1";
const SECTIONS: &str = "SELECT key, text_en, text_fa FROM summary_section WHERE summary_id = ?1";
const NOTES: &str = "SELECT note_id, section FROM summary_note WHERE summary_id = ?1 ORDER BY position, note_id";
const PUT: &str = "INSERT INTO summary (id, session_id, draft, updated_at, reviewed_at) \
    VALUES (:id, :session_id, :draft, :updated_at, :reviewed_at) ON CONFLICT (id) DO UPDATE SET draft = excluded.draft, \
    updated_at = excluded.updated_at, reviewed_at = excluded.reviewed_at";
const PUT_SECTION: &str = "INSERT INTO summary_section (summary_id, key, text_en, text_fa) VALUES (?1, ?2, ?3, ?4) \
    ON CONFLICT (summary_id, key) DO UPDATE SET text_en = excluded.text_en, text_fa = excluded.text_fa";
const PLACE: &str = "INSERT INTO summary_note (summary_id, note_id, section, position) \
    VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM summary_note WHERE summary_id = ?1)) \
    ON CONFLICT (summary_id, note_id) DO UPDATE SET section = excluded.section, position = excluded.position";
const SET_REVIEWED: &str = "UPDATE summary SET reviewed_at = ?2 WHERE id = ?1";

fn summary(row: &Row<'_>) -> rusqlite::Result<Summary> {
    Ok(Summary {
        id: id(row, "id")?,
        session_id: id(row, "session_id")?,
        draft: row.get("draft")?,
        sections: Vec::new(),
        updated_at: instant(row, "updated_at")?,
        reviewed_at: instant_or_none(row, "reviewed_at")?,
    })
}

impl Reader<'_> {
    /// The summary of a session, with all ten sections; none before it is drafted.
    pub fn summary_of(&self, session: SessionId) -> Result<Option<Summary>> {
        let found = self.first(BY_SESSION, [blob(session)], summary)?;
        found.map(|summary| self.with_sections(summary)).transpose()
    }

    /// One summary, with all ten sections; none when there is none.
    pub fn summary(&self, id: SummaryId) -> Result<Option<Summary>> {
        let found = self.first(BY_ID, [blob(id)], summary)?;
        found.map(|summary| self.with_sections(summary)).transpose()
    }

    /// Every note a summary has dealt with, in order, and its section; none for one that was taken out.
    pub fn summary_notes(&self, id: SummaryId) -> Result<Vec<(NoteId, Option<SectionKey>)>> {
        self.all(NOTES, [blob(id)], |row| Ok((crate::row::id(row, "note_id")?, variant_or_none(row, "section")?)))
    }

    fn with_sections(&self, mut summary: Summary) -> Result<Summary> {
        let mut sections: Vec<Section> = SectionKey::ALL
            .into_iter()
            .map(|key| Section { key, text: hamsokhan_domain::Bilingual::default(), note_ids: Vec::new() })
            .collect();
        for (key, text) in
            self.all(SECTIONS, [blob(summary.id)], |row| Ok((variant::<SectionKey>(row, "key")?, bilingual(row, "text")?)))?
        {
            if let Some(section) = sections.iter_mut().find(|s| s.key == key) {
                section.text = text;
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
        self.execute(
            PUT,
            named_params! {
                ":id": blob(summary.id), ":session_id": blob(summary.session_id), ":draft": summary.draft,
                ":updated_at": ms(summary.updated_at), ":reviewed_at": ms_or_none(summary.reviewed_at),
            },
        )?;
        for section in &summary.sections {
            let values = params![blob(summary.id), enum_text(&section.key), section.text.en, section.text.fa];
            self.execute(PUT_SECTION, values)?;
        }
        Ok(())
    }

    /// Places a note at the end of a section, or marks it as taken out.
    pub fn place_note(&self, summary: SummaryId, note: NoteId, section: Option<SectionKey>) -> Result<()> {
        self.execute(PLACE, params![blob(summary), blob(note), section.as_ref().map(enum_text)])?;
        Ok(())
    }

    /// Notes when the review ran over exactly this text; none when the text is newer.
    pub fn set_reviewed(&self, summary: SummaryId, at: Option<DateTime<Utc>>) -> Result<()> {
        self.execute(SET_REVIEWED, params![blob(summary), ms_or_none(at)])?;
        Ok(())
    }
}
