//! The steps of a live room. Each change keeps what was there before, so that one key brings it back.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use hamsokhan_domain::DomainError;
use hamsokhan_domain::id::{BlockId, NoteId, ParticipantId, QueueId, SessionId, TurnId};
use hamsokhan_domain::note::Note;
use hamsokhan_domain::participant::Attendance;
use hamsokhan_domain::session::{Block, Session, SessionState};
use hamsokhan_domain::turn::{QueueEntry, QueueReason, Turn};
use hamsokhan_store::LiveStep;
use serde::{Deserialize, Serialize};

use super::view::running;
use crate::app::{Entity, Transaction, new_id};
use crate::error::{Code, Error, Result};
use crate::{find, notes};

/// What a step found, to be put back by undo.
#[derive(Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Before {
    attendance: Vec<(ParticipantId, Attendance)>,
    blocks: Vec<Block>,
    turns: Vec<Turn>,
    new_turns: Vec<TurnId>,
    queue: Option<Vec<QueueEntry>>,
    note: Option<NoteBefore>,
}

/// What a step did to a note.
#[derive(PartialEq, Serialize, Deserialize)]
pub(crate) enum NoteBefore {
    Added(NoteId),
    Removed(NoteId),
    Edited(Box<Note>),
}

/// A live session held by one transaction.
pub(super) struct Room<'t, 'a, 'w> {
    tx: &'t mut Transaction<'a, 'w>,
    session: Session,
    open_turn: Option<Turn>,
    queue: Vec<QueueEntry>,
    before: Before,
}

impl<'t, 'a, 'w> Room<'t, 'a, 'w> {
    /// The room of a session that is live.
    pub fn open(tx: &'t mut Transaction<'a, 'w>, id: SessionId) -> Result<Self> {
        let session = find::session(tx.store, id)?;
        find::allow(&session, &[SessionState::Live])?;
        let open_turn = tx.store.turns(id)?.into_iter().find(|turn| turn.ended_at.is_none());
        let queue = tx.store.queue(id)?;
        Ok(Self { tx, session, open_turn, queue, before: Before::default() })
    }

    /// Stores what undo needs, when anything changed.
    pub fn remember(self, kind: &'static str) -> Result<()> {
        if self.before == Before::default() {
            return Ok(());
        }
        store_step(self.tx, self.session.id, kind, &self.before)
    }

    /// Ends the running block and begins this one, or lets it go on where it ended.
    pub fn begin_block(&mut self, id: BlockId) -> Result<()> {
        let now = self.tx.now;
        if running(&self.session).is_some_and(|block| block.id == id) {
            return Ok(());
        }
        let mut block = self.block(id)?;
        self.end_turn()?;
        self.end_block()?;
        self.before.blocks.push(block.clone());
        if block.started_at.is_none() {
            block.started_at = Some(now);
        } else {
            go_on(&mut block, now);
        }
        self.put_block(block)
    }

    /// Ends the running block, if any.
    pub fn end_block(&mut self) -> Result<()> {
        let Some(block) = running(&self.session).cloned() else { return Ok(()) };
        self.before.blocks.push(block.clone());
        let mut block = block;
        run_again(&mut block, self.tx.now);
        block.ended_at = Some(self.tx.now);
        self.put_block(block)
    }

    /// Stops the clock of the running block and of the turn.
    pub fn pause(&mut self) -> Result<()> {
        let now = self.tx.now;
        if let Some(mut block) = running(&self.session).filter(|b| b.paused_at.is_none()).cloned() {
            self.before.blocks.push(block.clone());
            block.paused_at = Some(now);
            self.put_block(block)?;
        }
        if let Some(mut turn) = self.open_turn.clone().filter(|t| t.paused_at.is_none()) {
            turn.paused_at = Some(now);
            self.change_turn(turn)?;
        }
        Ok(())
    }

    /// Lets block and turn run again.
    pub fn resume(&mut self) -> Result<()> {
        let now = self.tx.now;
        if let Some(mut block) = running(&self.session).filter(|b| b.paused_at.is_some()).cloned() {
            self.before.blocks.push(block.clone());
            run_again(&mut block, now);
            self.put_block(block)?;
        }
        if let Some(mut turn) = self.open_turn.clone().filter(|t| t.paused_at.is_some()) {
            speak_again(&mut turn, now);
            self.change_turn(turn)?;
        }
        Ok(())
    }

    /// Gives a block that is not over other spoken minutes.
    pub fn set_minutes(&mut self, id: BlockId, spoken_minutes: u16) -> Result<()> {
        if !(1..=600).contains(&spoken_minutes) {
            return Err(DomainError::OutOfRange { field: "block_minutes", min: 1, max: 600 }.into());
        }
        let mut block = self.block(id)?;
        if block.spoken_minutes == spoken_minutes {
            return Ok(());
        }
        self.before.blocks.push(block.clone());
        block.spoken_minutes = spoken_minutes;
        self.put_block(block)
    }

    /// Puts somebody at the end of the queue.
    pub fn enqueue(&mut self, person: ParticipantId, reason: QueueReason) -> Result<()> {
        self.arrive(person)?;
        if self.queue.iter().any(|entry| entry.participant_id == person) {
            return Err(Code::AlreadyQueued.into());
        }
        let mut queue = self.queue.clone();
        queue.push(QueueEntry { id: self.tx.id()?, participant_id: person, reason });
        self.change_queue(queue)
    }

    /// Moves a place in the queue.
    pub fn move_in_queue(&mut self, entry: QueueId, index: u32) -> Result<()> {
        let mut queue = self.queue.clone();
        let from = self.place(entry)?;
        let moved = queue.remove(from);
        let to = usize::try_from(index).unwrap_or(usize::MAX).min(queue.len());
        queue.insert(to, moved);
        if from == to { Ok(()) } else { self.change_queue(queue) }
    }

    /// Takes somebody out of the queue.
    pub fn dequeue(&mut self, entry: QueueId) -> Result<()> {
        let mut queue = self.queue.clone();
        queue.remove(self.place(entry)?);
        self.change_queue(queue)
    }

    /// Ends the turn and gives the word to the first in the queue.
    pub fn next_speaker(&mut self) -> Result<()> {
        match self.queue.first().map(|entry| entry.participant_id) {
            Some(person) => {
                // Whoever waits while they speak gets another turn; otherwise the queue would stand still.
                self.end_turn()?;
                self.give_word(person)
            }
            None => self.end_turn(),
        }
    }

    /// Ends the turn and gives the word to this person, who leaves the queue.
    pub fn give_word(&mut self, person: ParticipantId) -> Result<()> {
        if self.open_turn.as_ref().is_some_and(|turn| turn.participant_id == person) {
            return Ok(());
        }
        self.arrive(person)?;
        self.end_turn()?;
        if self.queue.iter().any(|entry| entry.participant_id == person) {
            let rest = self.queue.iter().filter(|entry| entry.participant_id != person).cloned().collect();
            self.change_queue(rest)?;
        }
        let block = running(&self.session);
        let turn = Turn {
            id: self.tx.id()?,
            session_id: self.session.id,
            block_id: block.map(|block| block.id),
            participant_id: person,
            started_at: self.tx.now,
            ended_at: None,
            interpreting_since: None,
            interpreter_seconds: 0,
            // While the block stands still, so does a turn that begins in it.
            paused_at: block.and_then(|block| block.paused_at).map(|_| self.tx.now),
            paused_seconds: 0,
        };
        self.tx.store.put_turn(&turn)?;
        self.before.new_turns.push(turn.id);
        self.open_turn = Some(turn);
        Ok(())
    }

    /// Ends the turn, if any.
    pub fn end_turn(&mut self) -> Result<()> {
        let Some(mut turn) = self.open_turn.clone() else { return Ok(()) };
        let now = self.tx.now;
        speak_again(&mut turn, now);
        stop_interpreting(&mut turn, now);
        turn.ended_at = Some(now);
        self.change_turn(turn)?;
        self.open_turn = None;
        Ok(())
    }

    /// The interpreter of the turn begins or ends.
    pub fn toggle_interpreter(&mut self) -> Result<()> {
        let Some(mut turn) = self.open_turn.clone() else { return Ok(()) };
        let at = turn.paused_at.unwrap_or(self.tx.now);
        if turn.interpreting_since.is_some() {
            stop_interpreting(&mut turn, at);
        } else {
            turn.interpreting_since = Some(at);
        }
        self.change_turn(turn)
    }

    /// Whoever speaks or asks to is here, whatever the list said.
    fn arrive(&mut self, person: ParticipantId) -> Result<()> {
        let id = self.session.id;
        let record = self.tx.store.attendance(id)?.into_iter().find(|record| record.participant_id == person);
        let record = record.ok_or_else(|| Error::not_found("participant"))?;
        if record.attendance != Attendance::Present {
            self.before.attendance.push((person, record.attendance));
            self.tx.store.put_attendance(id, person, Attendance::Present)?;
            self.tx.touch(Entity::Attendance, id);
        }
        Ok(())
    }

    fn block(&self, id: BlockId) -> Result<Block> {
        self.session.blocks.iter().find(|block| block.id == id).cloned().ok_or_else(|| Error::not_found("block"))
    }

    fn place(&self, entry: QueueId) -> Result<usize> {
        self.queue.iter().position(|e| e.id == entry).ok_or_else(|| Error::not_found("queue"))
    }

    fn put_block(&mut self, block: Block) -> Result<()> {
        self.tx.store.update_block(&block)?;
        if let Some(place) = self.session.blocks.iter_mut().find(|b| b.id == block.id) {
            *place = block;
        }
        Ok(())
    }

    fn change_turn(&mut self, turn: Turn) -> Result<()> {
        if let Some(old) = self.open_turn.take() {
            self.before.turns.push(old);
        }
        self.tx.store.put_turn(&turn)?;
        self.open_turn = Some(turn);
        Ok(())
    }

    fn change_queue(&mut self, queue: Vec<QueueEntry>) -> Result<()> {
        self.tx.store.put_queue(self.session.id, &queue)?;
        let old = std::mem::replace(&mut self.queue, queue);
        self.before.queue.get_or_insert(old);
        Ok(())
    }
}

/// Lets a block that ended go on: the time between counts as a pause.
pub(super) fn go_on(block: &mut Block, now: DateTime<Utc>) {
    if let Some(ended) = block.ended_at.take() {
        block.paused_seconds = block.paused_seconds.saturating_add(whole_seconds(ended, now));
    }
}

fn run_again(block: &mut Block, now: DateTime<Utc>) {
    if let Some(paused) = block.paused_at.take() {
        block.paused_seconds = block.paused_seconds.saturating_add(whole_seconds(paused, now));
    }
}

fn speak_again(turn: &mut Turn, now: DateTime<Utc>) {
    let Some(paused) = turn.paused_at.take() else { return };
    turn.paused_seconds = turn.paused_seconds.saturating_add(whole_seconds(paused, now));
    if let Some(since) = turn.interpreting_since {
        turn.interpreter_seconds = turn.interpreter_seconds.saturating_add(whole_seconds(since, paused));
        turn.interpreting_since = Some(now);
    }
}

fn stop_interpreting(turn: &mut Turn, at: DateTime<Utc>) {
    if let Some(since) = turn.interpreting_since.take() {
        turn.interpreter_seconds = turn.interpreter_seconds.saturating_add(whole_seconds(since, at));
    }
}

/// Seconds between two moments; none when the clock went backwards.
fn whole_seconds(from: DateTime<Utc>, to: DateTime<Utc>) -> u32 {
    u32::try_from((to - from).num_seconds().max(0)).unwrap_or(u32::MAX)
}

fn store_step(tx: &Transaction<'_, '_>, session: SessionId, kind: &str, before: &Before) -> Result<()> {
    let undo = serde_json::to_string(before).map_err(|_| Error::from(Code::Internal))?;
    let id = new_id::<TurnId>(tx.now)?.into();
    Ok(tx.store.insert_step(session, &LiveStep { id, at: tx.now, kind: kind.to_owned(), undo })?)
}

/// Remembers what was done to a note, while its session is live.
pub(crate) fn remember_note(tx: &Transaction<'_, '_>, session: &Session, note: NoteBefore) -> Result<()> {
    if session.state != SessionState::Live {
        return Ok(());
    }
    store_step(tx, session.id, "note", &Before { note: Some(note), ..Before::default() })
}

/// Undoes the last step.
pub(super) fn undo(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<()> {
    let step = tx.store.last_step(id)?.ok_or_else(|| Error::from(Code::NothingToUndo))?;
    let before: Before = serde_json::from_str(&step.undo).map_err(|_| Error::from(Code::Damaged))?;
    for turn in before.new_turns {
        tx.store.delete_turn(turn)?;
    }
    // The oldest state last: a step may have changed one thing twice.
    for turn in before.turns.iter().rev() {
        tx.store.put_turn(turn)?;
    }
    let minutes: HashMap<BlockId, u16> =
        find::session(tx.store, id)?.blocks.iter().map(|block| (block.id, block.spoken_minutes)).collect();
    for mut block in before.blocks.into_iter().rev() {
        // Minutes that the agenda was given since belong to no clock: only a step that set them takes them back.
        if step.kind != "shorten" {
            block.spoken_minutes = minutes.get(&block.id).copied().unwrap_or(block.spoken_minutes);
        }
        tx.store.update_block(&block)?;
    }
    for (person, attendance) in before.attendance {
        tx.store.put_attendance(id, person, attendance)?;
        tx.touch(Entity::Attendance, id);
    }
    if let Some(queue) = before.queue {
        tx.store.put_queue(id, &queue)?;
    }
    match before.note {
        Some(NoteBefore::Added(note)) => notes::take_away(tx, note)?,
        Some(NoteBefore::Removed(note)) => drop(notes::bring_back(tx, note)?),
        Some(NoteBefore::Edited(note)) => drop(notes::write_again(tx, *note)?),
        None => {}
    }
    Ok(tx.store.delete_step(step.id)?)
}
