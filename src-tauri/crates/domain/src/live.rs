//! The live room as a sum: a state and an act give the next state. Nothing here reads a clock or stores anything.
//!
//! [`Room::apply`] is the whole of it. What an act changed is the difference of two states ([`Room::changes`]):
//! the store saves it, and the difference the other way round is what undo puts back. So every act can be undone,
//! and none has to say how.

mod act;
mod step;

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use act::Act;
pub use step::{NoteBefore, StepKind, Undo};

use crate::agenda;
use crate::id::{BlockId, ParticipantId, SessionId, TurnId};
use crate::participant::{Attendance, Attendee};
use crate::session::{Block, BlockClock};
use crate::turn::{QueueEntry, Turn};

/// The moment of an act, and an identifier that nothing has yet: what an act cannot know by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The moment.
    pub now: DateTime<Utc>,
    /// For the one thing that the act may make.
    pub id: Uuid,
}

/// A live room at rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// The session.
    pub session_id: SessionId,
    /// Its agenda, in order.
    pub blocks: Vec<Block>,
    /// Its turns, in the order they began; at most one is open.
    pub turns: Vec<Turn>,
    /// Who waits, in order.
    pub queue: Vec<QueueEntry>,
    /// The whole roster, in order.
    pub people: Vec<Attendee>,
}

/// What differs between two states of a room, as it is in the second: the stored form of a step back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Changes {
    /// Who came.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attendance: Vec<(ParticipantId, Attendance)>,
    /// Clocks of blocks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<(BlockId, BlockClock)>,
    /// Spoken minutes of blocks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub minutes: Vec<(BlockId, u16)>,
    /// Turns that are new or other than before, one that ended before one that is open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub turns: Vec<Turn>,
    /// Turns that are not there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<TurnId>,
    /// The whole queue, when it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue: Option<Vec<QueueEntry>>,
}

impl Changes {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The blocks whose clock or minutes differ.
    #[must_use]
    pub fn blocks(&self) -> HashSet<BlockId> {
        self.clocks.iter().map(|(id, _)| *id).chain(self.minutes.iter().map(|(id, _)| *id)).collect()
    }
}

impl Room {
    /// The block that runs.
    #[must_use]
    pub fn running(&self) -> Option<&Block> {
        agenda::running(&self.blocks)
    }

    /// The turn that is open.
    #[must_use]
    pub fn speaking(&self) -> Option<&Turn> {
        self.turns.iter().find(|turn| turn.ended_at.is_none())
    }

    /// What differs from here to `then`, as it is there.
    #[must_use]
    pub fn changes(&self, then: &Self) -> Changes {
        let mut changes = Changes::default();
        for person in &then.people {
            if self.attendance_of(person.id).is_some_and(|before| before != person.attendance) {
                changes.attendance.push((person.id, person.attendance));
            }
        }
        for block in &then.blocks {
            let Some(old) = self.blocks.iter().find(|old| old.id == block.id) else { continue };
            if old.clock() != block.clock() {
                changes.clocks.push((block.id, block.clock()));
            }
            if old.spoken_minutes != block.spoken_minutes {
                changes.minutes.push((block.id, block.spoken_minutes));
            }
        }
        changes.turns = then.turns.iter().filter(|turn| !self.turns.contains(turn)).cloned().collect();
        changes.turns.sort_by_key(|turn| turn.ended_at.is_none());
        let stays = |turn: &&Turn| then.turns.iter().all(|other| other.id != turn.id);
        changes.gone = self.turns.iter().filter(stays).map(|turn| turn.id).collect();
        changes.queue = (self.queue != then.queue).then(|| then.queue.clone());
        changes
    }

    /// The room with these changes. What has no place here any more, such as the clock of a block that was taken out of
    /// the agenda since or the turn of somebody who was erased, is not brought back.
    #[must_use]
    pub fn with(&self, changes: &Changes) -> Self {
        let mut room = self.clone();
        for (person, attendance) in &changes.attendance {
            room.set_attendance(*person, *attendance);
        }
        for (id, clock) in &changes.clocks {
            room.blocks.iter_mut().filter(|block| block.id == *id).for_each(|block| block.set_clock(*clock));
        }
        for (id, minutes) in &changes.minutes {
            room.blocks.iter_mut().filter(|block| block.id == *id).for_each(|block| block.spoken_minutes = *minutes);
        }
        room.turns.retain(|turn| !changes.gone.contains(&turn.id));
        for turn in &changes.turns {
            match room.turns.iter_mut().find(|old| old.id == turn.id) {
                Some(old) => old.clone_from(turn),
                None if self.attendance_of(turn.participant_id).is_some() => room.turns.push(turn.clone()),
                None => {}
            }
        }
        if let Some(queue) = &changes.queue {
            room.queue = queue.iter().filter(|entry| self.attendance_of(entry.participant_id).is_some()).cloned().collect();
        }
        room
    }

    /// Seconds each participant has in a go-round, where everyone who takes part has the same time; none elsewhere.
    #[must_use]
    pub fn turn_limit(&self) -> Option<u32> {
        let block = self.running().filter(|block| block.go_round)?;
        let speakers = u32::try_from(self.people.iter().filter(|person| person.can_speak()).count()).ok()?;
        (u32::from(block.spoken_minutes) * 60).checked_div(speakers)
    }

    /// The participants present who have not spoken in the running block, in the order of the roster.
    #[must_use]
    pub fn not_heard(&self) -> Vec<ParticipantId> {
        let Some(block) = self.running().filter(|block| !block.silent && !block.moderators_only) else { return Vec::new() };
        let of_block = self.turns.iter().filter(|turn| turn.block_id == Some(block.id));
        let heard: HashSet<ParticipantId> = of_block.map(|turn| turn.participant_id).collect();
        self.people.iter().filter(|person| person.can_speak()).map(|person| person.id).filter(|id| !heard.contains(id)).collect()
    }

    fn attendance_of(&self, person: ParticipantId) -> Option<Attendance> {
        self.people.iter().find(|other| other.id == person).map(|person| person.attendance)
    }

    fn set_attendance(&mut self, person: ParticipantId, attendance: Attendance) {
        self.people.iter_mut().filter(|other| other.id == person).for_each(|person| person.attendance = attendance);
    }
}

#[cfg(test)]
#[path = "live_tests.rs"]
mod tests;
#[cfg(test)]
#[path = "live_ticks_tests.rs"]
mod ticks_tests;
