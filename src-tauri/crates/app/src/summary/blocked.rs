//! Notes that stand in a summary although they may not: whatever became of their words, they hold back the release until
//! they are taken out.

use chrono::{DateTime, Utc};
use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::id::{NoteId, ParticipantId};
use hamsokhan_domain::programme::Programme;
use hamsokhan_domain::summary::{SectionKey, Summary};
use hamsokhan_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;

/// A note in a section whose consent does not stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BlockedNote {
    /// The note; it may have been removed since.
    pub note_id: NoteId,
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub section: SectionKey,
    /// Whose consent does not stand; none where it is of a kind that never leaves, or of somebody unknown.
    pub participant_id: Option<ParticipantId>,
}

/// The notes that hold back a release, in the order of the sections.
pub(crate) fn blocked(
    store: &Reader<'_>,
    programme: &Programme,
    summary: &Summary,
    now: DateTime<Utc>,
) -> Result<Vec<BlockedNote>> {
    let consents = store.consents(programme.id, now)?;
    let mut blocked = Vec::new();
    for section in &summary.sections {
        for id in &section.note_ids {
            let Some((note, _)) = store.note(*id)? else { continue };
            let refused = note.owner().filter(|who| !consents.get(who).is_some_and(Consents::share_notes));
            if !note.kind.releasable() || note.withheld || refused.is_some() {
                blocked.push(BlockedNote { note_id: note.id, text: note.text, section: section.key, participant_id: refused });
            }
        }
    }
    Ok(blocked)
}

#[cfg(test)]
#[path = "blocked_tests.rs"]
mod tests;
