//! Findings of the disclosure review as rows.

use hamsokhan_domain::disclosure::Finding;
use hamsokhan_domain::id::{FindingId, SummaryId};

use crate::field::blob;
use crate::record::record;
use crate::{Reader, Result, Writer};

record! {
    Finding in Finding by ["id"], once ["summary_id", "kind", "lang", "section"]
    {
        id, summary_id, kind, state, lang, section, text, start, end, reason, participant_id, note_id,
        suggestion, severity, may_keep, sentence_start, sentence_end, basis, kept_on, kept_because, settled_at,
    }
}

const BY_SUMMARY: &str = "WHERE summary_id = ?1 ORDER BY rowid";
const BY_ID: &str = "WHERE id = ?1";

impl Reader<'_> {
    /// Every finding a summary ever had, in the order they were made.
    pub fn findings(&self, summary: SummaryId) -> Result<Vec<Finding>> {
        self.list(BY_SUMMARY, [blob(summary)])
    }

    /// One finding; none when there is none.
    pub fn finding(&self, id: FindingId) -> Result<Option<Finding>> {
        self.find(BY_ID, [blob(id)])
    }
}

impl Writer<'_> {
    /// Stores a finding, new or changed.
    pub fn put_finding(&self, finding: &Finding) -> Result<()> {
        self.put(finding)
    }
}
