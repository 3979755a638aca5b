//! Notes and actions: written while listening, on disk before they are shown as saved.

use chrono::{DateTime, SubsecRound, Utc};
use hamsokhan_domain::action::{Action, ActionDraft};
use hamsokhan_domain::agenda::running;
use hamsokhan_domain::id::{ActionId, BlockId, NoteId, ProgrammeId, SessionId};
use hamsokhan_domain::live::NoteBefore;
use hamsokhan_domain::note::{Attribution, Note, NoteDraft, NoteKind, NoteRevision};
use hamsokhan_domain::session::{Block, Session, SessionState};
use hamsokhan_domain::turn::Turn;
use hamsokhan_domain::{Bilingual, Lang};
use hamsokhan_store::Reader;
use hamsokhan_use_case::{read, write};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::Transaction;
use crate::error::{Error, Result};
use crate::find;
use crate::steps::remember_note;

/// A note from a file of notes: one line `{"kind","text","lang","at"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportedNote {
    /// Its kind.
    pub kind: NoteKind,
    /// What was written.
    pub text: String,
    /// Its language; none reads it from the script.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// When it was taken; none means now.
    #[serde(default)]
    pub at: Option<DateTime<Utc>>,
}

/// When a note was taken: while somebody listens, or at a moment that is told.
#[derive(Clone, Copy)]
enum Taken {
    Now,
    At(DateTime<Utc>),
}

/// The turn in which a note is taken. What is written now is of the open turn, whatever the clock says.
fn turn_of(store: &Reader<'_>, session: SessionId, taken: Taken) -> Result<Option<Turn>> {
    let ran = |turn: &Turn| match taken {
        Taken::Now => turn.ended_at.is_none(),
        Taken::At(at) => turn.started_at <= at && turn.ended_at.is_none_or(|end| at < end),
    };
    Ok(store.turns(session)?.into_iter().find(ran))
}

/// The note as the draft asks for it, taken in this turn, with what the application can fill in.
fn noted(tx: &Transaction<'_, '_>, session: &Session, draft: NoteDraft, turn: Option<&Turn>) -> Result<Note> {
    let draft = draft.checked()?;
    let mut speaker = draft.participant_id;
    if draft.attribution != Attribution::None && speaker.is_none() && draft.side_id.is_none() {
        // Whoever asks for an attribution means the one who spoke when the note was taken, not who speaks at its edit.
        speaker = turn.map(|turn| turn.participant_id);
    }
    let person = speaker.map(|id| find::participant(tx.store, id)).transpose()?;
    if person.as_ref().is_some_and(|person| person.programme_id != session.programme_id) {
        return Err(Error::not_found("participant"));
    }
    if let Some(side) = draft.side_id {
        find::side(&find::programme(tx.store, session.programme_id)?, side)?;
    }
    Ok(Note {
        block_id: running(&session.blocks).map(|block| block.id),
        participant_id: speaker,
        side_id: draft.side_id.or(person.map(|person| person.side_id)),
        taken_during: turn.map(|turn| turn.id),
        taken_from: turn.map(|turn| turn.participant_id),
        ..Note::new(tx.id()?, session.id, draft, tx.now)
    })
}

/// The block that was running at a moment.
fn block_at(session: &Session, at: DateTime<Utc>) -> Option<BlockId> {
    let ran = |block: &&Block| block.started_at.is_some_and(|from| from <= at) && block.ended_at.is_none_or(|to| at < to);
    session.blocks.iter().find(ran).map(|block| block.id)
}

/// Both languages of a note.
pub(crate) fn both(note: &Note) -> Bilingual {
    let mut text = Bilingual::default();
    for lang in Lang::BOTH {
        note.in_lang(lang).clone_into(text.get_mut(lang));
    }
    text
}

/// A note of kind action is also a promise; one that is no action any more is none, unless it was kept already.
fn follow_with_action(tx: &mut Transaction<'_, '_>, session: &Session, note: &Note) -> Result<()> {
    let action = match (tx.store.action_of_note(note.id)?, note.kind) {
        (Some(action), NoteKind::Action) => {
            Action { text: both(note), owner_side_id: action.owner_side_id.or(note.side_id), ..action }
        }
        (None, NoteKind::Action) => Action {
            id: tx.id()?,
            programme_id: session.programme_id,
            session_id: session.id,
            note_id: Some(note.id),
            text: both(note),
            owner_side_id: note.side_id,
            due_on: None,
            done_at: None,
            created_at: tx.now,
        },
        (Some(action), _) if action.done_at.is_none() => {
            tx.store.delete_action(action.id)?;
            return Ok(());
        }
        _ => return Ok(()),
    };
    tx.store.put_action(&action)?;
    Ok(())
}

/// A note that was not removed, and its session, which must not be archived.
pub(crate) fn open_note(tx: &Transaction<'_, '_>, id: NoteId) -> Result<(Note, bool, Session)> {
    let (note, removed) = tx.store.note(id)?.ok_or_else(|| Error::not_found("note"))?;
    let session = find::session(tx.store, note.session_id)?;
    find::allow(&session, SessionState::NOTES_OPEN)?;
    Ok((note, removed, session))
}

/// Removes a note and the open promise it made.
pub(crate) fn take_away(tx: &mut Transaction<'_, '_>, id: NoteId) -> Result<()> {
    open_note(tx, id)?;
    tx.store.remove_note(id, tx.now)?;
    if let Some(action) = tx.store.action_of_note(id)?.filter(|action| action.done_at.is_none()) {
        tx.store.delete_action(action.id)?;
    }
    Ok(())
}

/// Brings a removed note back, and its promise.
pub(crate) fn bring_back(tx: &mut Transaction<'_, '_>, id: NoteId) -> Result<Note> {
    let (note, _, session) = open_note(tx, id)?;
    tx.store.restore_note(&note)?;
    follow_with_action(tx, &session, &note)?;
    Ok(note)
}

/// Writes a note anew with this content; the wording it had becomes a revision.
pub(crate) fn write_again(tx: &mut Transaction<'_, '_>, content: Note) -> Result<Note> {
    let (old, _, session) = open_note(tx, content.id)?;
    let note = Note { revision: old.revision + 1, saved_at: tx.now, ..content };
    tx.store.update_note(&note)?;
    follow_with_action(tx, &session, &note)?;
    Ok(note)
}

/// Saves a note. When this returns, it is on disk. A note of kind action also makes an action.
#[write]
pub(crate) fn add_note(tx: &mut Transaction<'_, '_>, session: SessionId, draft: NoteDraft) -> Result<Note> {
    let session = find::session(tx.store, session)?;
    find::allow(&session, SessionState::NOTES_OPEN)?;
    let turn = turn_of(tx.store, session.id, Taken::Now)?;
    let note = noted(tx, &session, draft, turn.as_ref())?;
    tx.store.insert_note(&note)?;
    follow_with_action(tx, &session, &note)?;
    remember_note(tx, &session, NoteBefore::Added(note.id))?;
    if session.state == SessionState::Live {
        tx.attended = Some(session.id);
    }
    Ok(note)
}

/// Saves many notes in one transaction: all or none.
#[write(no_window)]
pub(crate) fn import_notes(tx: &mut Transaction<'_, '_>, session: SessionId, notes: Vec<ImportedNote>) -> Result<u32> {
    let session = find::session(tx.store, session)?;
    find::allow(&session, SessionState::NOTES_OPEN)?;
    let mut count = 0;
    for imported in notes {
        let draft = NoteDraft { lang: imported.lang, ..NoteDraft::new(imported.kind, imported.text) };
        let told = imported.at.map(|at| at.trunc_subsecs(3));
        let turn = turn_of(tx.store, session.id, told.map_or(Taken::Now, Taken::At))?;
        let at = told.unwrap_or(tx.now);
        let note = Note { at, block_id: block_at(&session, at), ..noted(tx, &session, draft, turn.as_ref())? };
        tx.store.insert_note(&note)?;
        follow_with_action(tx, &session, &note)?;
        count += 1;
    }
    Ok(count)
}

/// Writes a note anew; the earlier wording is kept as a revision.
#[write]
pub(crate) fn edit_note(tx: &mut Transaction<'_, '_>, id: NoteId, draft: NoteDraft) -> Result<Note> {
    let (old, removed, session) = open_note(tx, id)?;
    if removed {
        return Err(Error::not_found("note"));
    }
    let turn = turn_of(tx.store, session.id, Taken::At(old.at))?;
    let content = Note {
        id,
        block_id: old.block_id,
        at: old.at,
        taken_during: old.taken_during,
        taken_from: old.taken_from,
        not_theirs: old.not_theirs,
        withheld: old.withheld,
        ..noted(tx, &session, draft, turn.as_ref())?
    };
    let note = write_again(tx, content)?;
    remember_note(tx, &session, NoteBefore::Edited(Box::new(old)))?;
    Ok(note)
}

/// Removes a note; it can be brought back until the session is archived.
#[write]
pub(crate) fn remove_note(tx: &mut Transaction<'_, '_>, id: NoteId) -> Result<()> {
    let (_, removed, session) = open_note(tx, id)?;
    if removed {
        return Err(Error::not_found("note"));
    }
    take_away(tx, id)?;
    remember_note(tx, &session, NoteBefore::Removed(id))
}

/// Brings a removed note back.
#[write]
pub(crate) fn restore_note(tx: &mut Transaction<'_, '_>, id: NoteId) -> Result<Note> {
    let (note, removed, session) = open_note(tx, id)?;
    if !removed {
        return Ok(note);
    }
    let note = bring_back(tx, id)?;
    remember_note(tx, &session, NoteBefore::Added(id))?;
    Ok(note)
}

/// The notes of a session, oldest first.
#[read(Note, Session, no_window)]
pub(crate) fn notes(store: &Reader<'_>, session: SessionId) -> Result<Vec<Note>> {
    find::session(store, session)?;
    Ok(store.notes(session)?)
}

/// Earlier wordings of a note, oldest first.
#[read(Note, no_window)]
pub(crate) fn note_history(store: &Reader<'_>, id: NoteId) -> Result<Vec<NoteRevision>> {
    Ok(store.note_revisions(id)?)
}

/// Promises of one programme or of all, open ones first, by due date.
#[read(Action, Programme)]
pub(crate) fn actions(store: &Reader<'_>, programme: Option<ProgrammeId>) -> Result<Vec<Action>> {
    if let Some(id) = programme {
        find::programme(store, id)?;
    }
    Ok(store.actions(programme)?)
}

/// Writes a promise down.
#[write(no_window)]
pub(crate) fn add_action(tx: &mut Transaction<'_, '_>, draft: ActionDraft) -> Result<Action> {
    let draft = draft.checked()?;
    let session = promised_in(tx, &draft)?;
    let action = Action {
        id: tx.id()?,
        programme_id: session.programme_id,
        session_id: session.id,
        note_id: None,
        text: draft.text,
        owner_side_id: draft.owner_side_id,
        due_on: draft.due_on,
        done_at: None,
        created_at: tx.now,
    };
    put_action(tx, action)
}

/// Changes a promise.
#[write(no_window)]
pub(crate) fn update_action(tx: &mut Transaction<'_, '_>, id: ActionId, draft: ActionDraft) -> Result<Action> {
    let old = tx.store.action(id)?.ok_or_else(|| Error::not_found("action"))?;
    let draft = draft.checked()?;
    let session = promised_in(tx, &draft)?;
    if session.programme_id != old.programme_id {
        return Err(Error::not_found("session"));
    }
    let ActionDraft { session_id, text, owner_side_id, due_on } = draft;
    put_action(tx, Action { session_id, text, owner_side_id, due_on, ..old })
}

/// Marks a promise as kept, or as open again.
#[write]
pub(crate) fn set_action_done(tx: &mut Transaction<'_, '_>, id: ActionId, done: bool) -> Result<Action> {
    let old = tx.store.action(id)?.ok_or_else(|| Error::not_found("action"))?;
    let done_at = done.then(|| old.done_at.unwrap_or(tx.now));
    put_action(tx, Action { done_at, ..old })
}

/// The session of a promise, once its owner is known to be of the programme.
fn promised_in(tx: &Transaction<'_, '_>, draft: &ActionDraft) -> Result<Session> {
    let session = find::session(tx.store, draft.session_id)?;
    if let Some(side) = draft.owner_side_id {
        find::side(&find::programme(tx.store, session.programme_id)?, side)?;
    }
    Ok(session)
}

fn put_action(tx: &mut Transaction<'_, '_>, action: Action) -> Result<Action> {
    tx.store.put_action(&action)?;
    Ok(action)
}

#[cfg(test)]
#[path = "notes_tests.rs"]
mod tests;
