//! What the consent of its speaker says about a note that is to leave.

use std::collections::HashMap;

use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::disclosure::FindingReason;
use hamsokhan_domain::id::ParticipantId;
use hamsokhan_domain::note::{Attribution, Note, NoteKind};

/// Why the text of a note may not leave; none when it may. Nobody has agreed to anything until they say so.
pub fn verdict(note: &Note, consents: &HashMap<ParticipantId, Consents>) -> Option<FindingReason> {
    if !note.kind.releasable() {
        return Some(FindingReason::ConcernNote);
    }
    if held_back(note, consents) {
        return Some(FindingReason::NotesWithoutConsent);
    }
    let quoted = note.kind == NoteKind::Quote;
    let Some(speaker) = note.participant_id else { return quoted.then_some(FindingReason::QuoteWithoutSpeaker) };
    let consents = consents.get(&speaker).cloned().unwrap_or_default();
    if quoted || note.attribution != Attribution::None {
        return (!consents.allow_quote(note.attribution)).then_some(FindingReason::QuoteWithoutConsent);
    }
    (!consents.share_notes()).then_some(FindingReason::NotesWithoutConsent)
}

/// Whether a note of which nobody is said to be the speaker may not leave all the same: it is of the turn of somebody who
/// did not agree, or of somebody who withheld it and has been erased since.
pub fn held_back(note: &Note, consents: &HashMap<ParticipantId, Consents>) -> bool {
    let of_turn = note.owner().filter(|_| note.participant_id.is_none());
    note.withheld || of_turn.is_some_and(|who| !consents.get(&who).is_some_and(Consents::share_notes))
}

/// The same for a text that is set as a quote, whatever kind its note is of.
pub(crate) fn verdict_as_quote(note: &Note, consents: &HashMap<ParticipantId, Consents>) -> Option<FindingReason> {
    match verdict(note, consents) {
        Some(FindingReason::NotesWithoutConsent) => Some(FindingReason::QuoteWithoutConsent),
        Some(reason) => Some(reason),
        None if note.kind == NoteKind::Quote => None,
        None => {
            let Some(speaker) = note.participant_id else { return Some(FindingReason::QuoteWithoutSpeaker) };
            let allowed = consents.get(&speaker).is_some_and(|c| c.allow_quote(note.attribution));
            (!allowed).then_some(FindingReason::QuoteWithoutConsent)
        }
    }
}
