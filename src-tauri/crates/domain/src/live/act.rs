//! What can be done in a live room, and what it does.

use chrono::{DateTime, Utc};

use super::{Room, Stamp, StepKind};
use crate::DomainError;
use crate::id::{BlockId, ParticipantId, QueueId, TurnId};
use crate::participant::Attendance;
use crate::session::Block;
use crate::turn::{QueueEntry, QueueReason, Turn};

/// One thing that is done in a live room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Ends the running block and begins this one. One that ended already goes on where it stood.
    BeginBlock(BlockId),
    /// Stops the clock of the running block and of the turn.
    Pause,
    /// Lets them run again.
    Resume,
    /// Gives a block other spoken minutes.
    SetMinutes(BlockId, u16),
    /// Puts somebody at the end of the queue.
    Enqueue(ParticipantId, QueueReason),
    /// Moves a place in the queue to this index, counted from 0.
    MoveInQueue(QueueId, u32),
    /// Takes somebody out of the queue.
    Dequeue(QueueId),
    /// Ends the turn and gives the word to the first in the queue, or to nobody when it is empty.
    NextSpeaker,
    /// Ends the turn and gives the word to this person, who leaves the queue.
    GiveWord(ParticipantId),
    /// Ends the turn.
    EndTurn,
    /// The interpreter begins or ends; their time is counted apart.
    ToggleInterpreter,
}

impl Act {
    /// What is undone when it is undone.
    #[must_use]
    pub fn kind(&self) -> StepKind {
        match self {
            Act::BeginBlock(_) => StepKind::Block,
            Act::Pause | Act::Resume => StepKind::Pause,
            Act::SetMinutes(..) => StepKind::Shorten,
            Act::Enqueue(..) | Act::MoveInQueue(..) | Act::Dequeue(_) => StepKind::Queue,
            Act::NextSpeaker | Act::GiveWord(_) | Act::EndTurn => StepKind::Turn,
            Act::ToggleInterpreter => StepKind::Interpreter,
        }
    }
}

impl Room {
    /// The room after an act.
    ///
    /// # Errors
    /// [`DomainError::NotFound`] for a block, a person or a place in the queue that is not there,
    /// [`DomainError::AlreadyQueued`], [`DomainError::OutOfRange`]. The room stays as it was.
    pub fn apply(&self, act: &Act, stamp: Stamp) -> Result<Self, DomainError> {
        let mut room = self.clone();
        match *act {
            Act::BeginBlock(block) => room.begin_block(block, stamp.now)?,
            Act::Pause => room.pause(stamp.now),
            Act::Resume => room.resume(stamp.now),
            Act::SetMinutes(block, minutes) => room.set_minutes(block, minutes)?,
            Act::Enqueue(person, reason) => room.enqueue(person, reason, stamp)?,
            Act::MoveInQueue(entry, index) => room.move_in_queue(entry, index)?,
            Act::Dequeue(entry) => room.take_out(entry).map(|_| ())?,
            Act::NextSpeaker => room.next_speaker(stamp)?,
            Act::GiveWord(person) => room.give_word(person, stamp)?,
            Act::EndTurn => room.end_turn(stamp.now),
            Act::ToggleInterpreter => room.toggle_interpreter(stamp.now),
        }
        Ok(room)
    }

    /// The room as its session begins: the first block runs.
    #[must_use]
    pub fn opened(&self, now: DateTime<Utc>) -> Self {
        let mut room = self.clone();
        if let Some(first) = room.blocks.first_mut() {
            first.started_at = Some(now);
        }
        room
    }

    /// The room as its session ends: nobody speaks, nobody waits, no block runs.
    #[must_use]
    pub fn closed(&self, now: DateTime<Utc>) -> Self {
        let mut room = self.clone();
        room.end_turn(now);
        room.end_block(now);
        room.queue.clear();
        room
    }

    /// The room of a session that was closed by mistake: the block that ended with it goes on, and the time between
    /// counts as a pause.
    #[must_use]
    pub fn reopened(&self, closed_at: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        let mut room = self.clone();
        if let Some(last) = room.blocks.iter_mut().find(|block| block.ended_at == Some(closed_at)) {
            go_on(last, now);
        }
        room
    }

    fn begin_block(&mut self, id: BlockId, now: DateTime<Utc>) -> Result<(), DomainError> {
        if self.running().is_some_and(|block| block.id == id) {
            return Ok(());
        }
        self.block(id)?;
        self.end_turn(now);
        self.end_block(now);
        let block = self.block(id)?;
        if block.started_at.is_none() {
            block.started_at = Some(now);
        } else {
            go_on(block, now);
        }
        Ok(())
    }

    fn end_block(&mut self, now: DateTime<Utc>) {
        if let Some(block) = self.running_mut() {
            run_again(block, now);
            block.ended_at = Some(now);
        }
    }

    fn pause(&mut self, now: DateTime<Utc>) {
        if let Some(block) = self.running_mut() {
            block.paused_at.get_or_insert(now);
        }
        if let Some(turn) = self.speaking_mut() {
            turn.paused_at.get_or_insert(now);
        }
    }

    fn resume(&mut self, now: DateTime<Utc>) {
        if let Some(block) = self.running_mut() {
            run_again(block, now);
        }
        if let Some(turn) = self.speaking_mut() {
            speak_again(turn, now);
        }
    }

    fn set_minutes(&mut self, id: BlockId, minutes: u16) -> Result<(), DomainError> {
        if !(1..=600).contains(&minutes) {
            return Err(DomainError::OutOfRange { field: "block_minutes", min: 1, max: 600 });
        }
        self.block(id)?.spoken_minutes = minutes;
        Ok(())
    }

    fn enqueue(&mut self, person: ParticipantId, reason: QueueReason, stamp: Stamp) -> Result<(), DomainError> {
        self.arrive(person)?;
        if self.queue.iter().any(|entry| entry.participant_id == person) {
            return Err(DomainError::AlreadyQueued);
        }
        self.queue.push(QueueEntry { id: stamp.id.into(), participant_id: person, reason });
        Ok(())
    }

    fn move_in_queue(&mut self, entry: QueueId, index: u32) -> Result<(), DomainError> {
        let moved = self.take_out(entry)?;
        let to = usize::try_from(index).unwrap_or(usize::MAX).min(self.queue.len());
        self.queue.insert(to, moved);
        Ok(())
    }

    fn take_out(&mut self, entry: QueueId) -> Result<QueueEntry, DomainError> {
        let place = self.queue.iter().position(|e| e.id == entry).ok_or(DomainError::NotFound { kind: "queue" })?;
        Ok(self.queue.remove(place))
    }

    fn next_speaker(&mut self, stamp: Stamp) -> Result<(), DomainError> {
        // Whoever waits while they speak gets another turn; otherwise the queue would stand still.
        self.end_turn(stamp.now);
        match self.queue.first().map(|entry| entry.participant_id) {
            Some(person) => self.give_word(person, stamp),
            None => Ok(()),
        }
    }

    fn give_word(&mut self, person: ParticipantId, stamp: Stamp) -> Result<(), DomainError> {
        if self.speaking().is_some_and(|turn| turn.participant_id == person) {
            return Ok(());
        }
        self.arrive(person)?;
        self.end_turn(stamp.now);
        self.queue.retain(|entry| entry.participant_id != person);
        let block = self.running();
        self.turns.push(Turn {
            id: TurnId::from(stamp.id),
            session_id: self.session_id,
            block_id: block.map(|block| block.id),
            participant_id: person,
            started_at: stamp.now,
            ended_at: None,
            interpreting_since: None,
            interpreter_seconds: 0,
            // While the block stands still, so does a turn that begins in it.
            paused_at: block.and_then(|block| block.paused_at).map(|_| stamp.now),
            paused_seconds: 0,
        });
        Ok(())
    }

    fn end_turn(&mut self, now: DateTime<Utc>) {
        if let Some(turn) = self.speaking_mut() {
            speak_again(turn, now);
            stop_interpreting(turn, now);
            turn.ended_at = Some(now);
        }
    }

    fn toggle_interpreter(&mut self, now: DateTime<Utc>) {
        let Some(turn) = self.speaking_mut() else { return };
        let at = turn.paused_at.unwrap_or(now);
        if turn.interpreting_since.is_some() {
            stop_interpreting(turn, at);
        } else {
            turn.interpreting_since = Some(at);
        }
    }

    /// Whoever speaks or asks to is here, whatever the list said.
    fn arrive(&mut self, person: ParticipantId) -> Result<(), DomainError> {
        self.attendance_of(person).ok_or(DomainError::NotFound { kind: "participant" })?;
        self.set_attendance(person, Attendance::Present);
        Ok(())
    }

    fn block(&mut self, id: BlockId) -> Result<&mut Block, DomainError> {
        self.blocks.iter_mut().find(|block| block.id == id).ok_or(DomainError::NotFound { kind: "block" })
    }

    fn running_mut(&mut self) -> Option<&mut Block> {
        self.blocks.iter_mut().find(|block| block.started_at.is_some() && block.ended_at.is_none())
    }

    fn speaking_mut(&mut self) -> Option<&mut Turn> {
        self.turns.iter_mut().find(|turn| turn.ended_at.is_none())
    }
}

/// Lets a block that ended go on: the time between counts as a pause.
fn go_on(block: &mut Block, now: DateTime<Utc>) {
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
