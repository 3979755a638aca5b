//! What was seen in one text, before it is known where that text stands.

use std::ops::Range;

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::disclosure::FindingReason;
use hamsokhan_domain::id::{NoteId, ParticipantId};
use hamsokhan_domain::note::{Attribution, Note};

use crate::small::Count;

/// What was seen in one text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sight {
    pub seen: Vec<Sighting>,
    pub relies_on: Vec<(ParticipantId, Attribution)>,
    pub counts: Vec<Count>,
}

/// One thing seen in one text.
#[derive(Debug, Clone)]
pub(crate) struct Sighting {
    pub span: Range<usize>,
    pub reason: FindingReason,
    pub person: Option<ParticipantId>,
    pub note: Option<NoteId>,
    /// What to write instead, where it is not the same for all of a kind.
    pub instead: Option<Bilingual>,
}

impl Sight {
    pub fn add(&mut self, span: Range<usize>, reason: FindingReason, person: Option<ParticipantId>, note: Option<&Note>) {
        self.seen.push(Sighting { span, reason, person, note: note.map(|note| note.id), instead: None });
    }

    /// Something that could point at somebody, and what to write instead.
    pub fn point(&mut self, span: Range<usize>, reason: FindingReason, person: Option<ParticipantId>, instead: Bilingual) {
        self.seen.push(Sighting { span, reason, person, note: None, instead: Some(instead) });
    }

    /// Words that may leave because their speaker agreed.
    pub fn rely_on_note(&mut self, note: &Note) {
        self.relies_on.extend(note.participant_id.map(|who| (who, note.attribution)));
    }
}
