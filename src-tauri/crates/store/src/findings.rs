//! Findings of the disclosure review as rows.

use hamsokhan_domain::disclosure::Finding;
use hamsokhan_domain::id::{FindingId, SummaryId};
use rusqlite::{Row, named_params};

use crate::row::{blob, blob_or_none, enum_text, id, id_or_none, instant_or_none, ms_or_none, variant, variant_or_none};
use crate::{Reader, Result, Writer};

const BY_SUMMARY: &str = "SELECT id, summary_id, kind, state, lang, section, text, start, \"end\", reason, participant_id, note_id, \
    suggestion, kept_because, settled_at FROM finding WHERE summary_id = ?1 ORDER BY rowid";
const BY_ID: &str = "SELECT id, summary_id, kind, state, lang, section, text, start, \"end\", reason, participant_id, note_id, \
    suggestion, kept_because, settled_at FROM finding WHERE id = ?1";
const PUT: &str = "INSERT INTO finding (id, summary_id, kind, state, lang, section, text, start, \"end\", reason, participant_id, \
    note_id, suggestion, kept_because, settled_at) VALUES (:id, :summary_id, :kind, :state, :lang, :section, :text, :start, :end, \
    :reason, :participant_id, :note_id, :suggestion, :kept_because, :settled_at) ON CONFLICT (id) DO UPDATE SET \
    state = excluded.state, text = excluded.text, start = excluded.start, \"end\" = excluded.\"end\", reason = excluded.reason, \
    participant_id = excluded.participant_id, note_id = excluded.note_id, suggestion = excluded.suggestion, \
    kept_because = excluded.kept_because, settled_at = excluded.settled_at";

fn finding(row: &Row<'_>) -> rusqlite::Result<Finding> {
    Ok(Finding {
        id: id(row, "id")?,
        summary_id: id(row, "summary_id")?,
        kind: variant(row, "kind")?,
        state: variant(row, "state")?,
        lang: variant(row, "lang")?,
        section: variant_or_none(row, "section")?,
        text: row.get("text")?,
        start: row.get("start")?,
        end: row.get("end")?,
        reason: variant(row, "reason")?,
        participant_id: id_or_none(row, "participant_id")?,
        note_id: id_or_none(row, "note_id")?,
        suggestion: row.get("suggestion")?,
        kept_because: row.get("kept_because")?,
        settled_at: instant_or_none(row, "settled_at")?,
    })
}

impl Reader<'_> {
    /// Every finding a summary ever had, in the order they were made.
    pub fn findings(&self, summary: SummaryId) -> Result<Vec<Finding>> {
        self.all(BY_SUMMARY, [blob(summary)], finding)
    }

    /// One finding; none when there is none.
    pub fn finding(&self, id: FindingId) -> Result<Option<Finding>> {
        self.first(BY_ID, [blob(id)], finding)
    }
}

impl Writer<'_> {
    /// Stores a finding, new or changed.
    pub fn put_finding(&self, finding: &Finding) -> Result<()> {
        self.execute(
            PUT,
            named_params! {
                ":id": blob(finding.id), ":summary_id": blob(finding.summary_id), ":kind": enum_text(&finding.kind),
                ":state": enum_text(&finding.state), ":lang": enum_text(&finding.lang),
                ":section": finding.section.as_ref().map(enum_text), ":text": finding.text, ":start": finding.start,
                ":end": finding.end, ":reason": enum_text(&finding.reason),
                ":participant_id": blob_or_none(finding.participant_id), ":note_id": blob_or_none(finding.note_id),
                ":suggestion": finding.suggestion, ":kept_because": finding.kept_because,
                ":settled_at": ms_or_none(finding.settled_at),
            },
        )?;
        Ok(())
    }
}
