//! The room of a session: loaded whole, changed by the engine, saved by its difference.

use hamsokhan_domain::id::SessionId;
use hamsokhan_domain::live::{NoteBefore, Room, Stamp, Undo};
use hamsokhan_domain::session::Session;
use hamsokhan_store::Reader;
use uuid::Uuid;

use crate::app::Transaction;
use crate::error::{Code, Error, Result};
use crate::{find, notes, voice};

/// The room of a session as it is stored.
pub(super) fn load(store: &Reader<'_>, session: &Session) -> Result<Room> {
    Ok(Room {
        session_id: session.id,
        blocks: session.blocks.clone(),
        turns: store.turns(session.id)?,
        queue: store.queue(session.id)?,
        people: voice::attendees(store, session)?,
    })
}

/// Stores what differs between two states of a room.
pub(super) fn save(tx: &mut Transaction<'_, '_>, from: &Room, to: &Room) -> Result<()> {
    let id = to.session_id;
    let changes = from.changes(to);
    for turn in &changes.gone {
        tx.store.delete_turn(*turn)?;
    }
    for turn in &changes.turns {
        tx.store.put_turn(turn)?;
    }
    let changed = changes.blocks();
    for block in to.blocks.iter().filter(|block| changed.contains(&block.id)) {
        tx.store.update_block(block)?;
    }
    for (person, attendance) in &changes.attendance {
        tx.store.put_attendance(id, *person, *attendance)?;
    }
    if let Some(queue) = &changes.queue {
        tx.store.put_queue(id, queue)?;
    }
    Ok(())
}

/// What the engine cannot know: the moment, and an identifier that nothing has yet.
pub(super) fn stamp(tx: &Transaction<'_, '_>) -> Result<Stamp> {
    Ok(Stamp { now: tx.now, id: Uuid::from(tx.id::<SessionId>()?) })
}

/// Undoes the last step.
pub(super) fn undo(tx: &mut Transaction<'_, '_>, session: &Session) -> Result<()> {
    let step = tx.store.last_step(session.id)?.ok_or_else(|| Error::from(Code::NothingToUndo))?;
    let undo = Undo::from_json(step.kind, &step.undo).map_err(|_| Error::from(Code::Damaged))?;
    let room = load(tx.store, session)?;
    save(tx, &room, &room.with(&undo.room))?;
    match undo.note {
        Some(NoteBefore::Added(note)) => notes::take_away(tx, note)?,
        Some(NoteBefore::Removed(note)) => drop(notes::bring_back(tx, note)?),
        Some(NoteBefore::Edited(note)) => drop(notes::write_again(tx, *note)?),
        None => {}
    }
    Ok(tx.store.delete_step(step.id)?)
}

/// The live room of a session, or the refusal.
pub(super) fn open(store: &Reader<'_>, id: SessionId) -> Result<(Session, Room)> {
    let session = find::live_session(store, id)?;
    let room = load(store, &session)?;
    Ok((session, room))
}
