//! Where notes come from: in whose turn each was taken, although nobody is shown, and what is held back because of it.

use std::collections::HashMap;

use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::id::{NoteId, ParticipantId, SessionId};
use hamsokhan_domain::live::NoteBefore;
use hamsokhan_domain::note::{Attribution, Note};
use hamsokhan_use_case::{read, write};

use crate::app::{Reading, Transaction};
use crate::error::{Error, Result};
use crate::find;
use crate::notes::{open_note, write_again};
use crate::steps::remember_note;

/// The notes that are held back, in their order.
pub(crate) fn held(notes: &[Note], consents: &HashMap<ParticipantId, Consents>) -> Vec<NoteId> {
    notes.iter().filter(|note| note.held(consents)).map(|note| note.id).collect()
}

/// The notes of a session that are held back, oldest first.
#[read(Note, Session, Consent, Participant, Live, no_window)]
pub(crate) fn held_notes(reading: &Reading<'_>, session: SessionId) -> Result<Vec<NoteId>> {
    let Reading { store, now, .. } = *reading;
    let session = find::session(store, session)?;
    Ok(held(&store.notes(session.id)?, &store.consents(session.programme_id, now)?))
}

/// Says who spoke the words of a note. Nobody means either that they are not of the one in whose turn they were noted
/// down (`not_theirs`), or that this is not said: then they are that person's, as far as anybody can tell.
#[write]
pub(crate) fn attribute_note(
    tx: &mut Transaction<'_, '_>,
    id: NoteId,
    speaker: Option<ParticipantId>,
    not_theirs: bool,
) -> Result<Note> {
    let (old, removed, session) = open_note(tx, id)?;
    if removed {
        return Err(Error::not_found("note"));
    }
    let person = speaker.map(|id| find::participant(tx.store, id)).transpose()?;
    if person.as_ref().is_some_and(|person| person.programme_id != session.programme_id) {
        return Err(Error::not_found("participant"));
    }
    // A side that was chosen apart from any speaker stays; one that followed from the speaker goes with them.
    let side = if old.participant_id.is_none() { old.side_id } else { None };
    let shown = match (old.attribution, &person, side) {
        (Attribution::CodeName, None, _) | (Attribution::Side, None, None) => Attribution::None,
        (shown, ..) => shown,
    };
    let content = Note {
        participant_id: speaker,
        side_id: person.map(|person| person.side_id).or(side),
        attribution: shown,
        not_theirs: not_theirs && speaker.is_none(),
        ..old.clone()
    };
    if content == old {
        return Ok(old);
    }
    let note = write_again(tx, content)?;
    remember_note(tx, &session, NoteBefore::Edited(Box::new(old)))?;
    Ok(note)
}

#[cfg(test)]
#[path = "provenance_tests.rs"]
mod tests;
