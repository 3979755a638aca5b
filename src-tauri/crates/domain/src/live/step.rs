//! What was done, as it is stored so that it can be undone. The form carries its version; the first had none.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Changes;
use crate::id::{BlockId, NoteId, ParticipantId, TurnId};
use crate::note::Note;
use crate::participant::Attendance;
use crate::session::BlockClock;
use crate::turn::{QueueEntry, Turn};

/// The form that is written.
const VERSION: u32 = 2;

/// What kind of thing was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// A note was written, changed or removed.
    Note,
    /// Somebody got the word, or gave it back.
    Turn,
    /// A block began.
    Block,
    /// The queue changed.
    Queue,
    /// The clock was stopped or let run.
    Pause,
    /// The interpreter began or ended.
    Interpreter,
    /// A block got other minutes.
    Shorten,
}

/// What a step did to a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoteBefore {
    /// It was not there.
    Added(NoteId),
    /// It was there.
    Removed(NoteId),
    /// It was this.
    Edited(Box<Note>),
}

/// What brings the state before a step back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Undo {
    /// What differed in the room.
    pub room: Changes,
    /// What differed in a note.
    pub note: Option<NoteBefore>,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    v: u32,
    #[serde(flatten)]
    room: Changes,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<NoteBefore>,
}

/// The first form: whole blocks, and the oldest state of a thing after the younger ones.
#[derive(Default, Deserialize)]
#[serde(default)]
struct First {
    attendance: Vec<(ParticipantId, Attendance)>,
    blocks: Vec<FirstBlock>,
    turns: Vec<Turn>,
    new_turns: Vec<TurnId>,
    queue: Option<Vec<QueueEntry>>,
    note: Option<NoteBefore>,
}

#[derive(Deserialize)]
struct FirstBlock {
    id: BlockId,
    spoken_minutes: u16,
    started_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
    paused_at: Option<DateTime<Utc>>,
    paused_seconds: u32,
}

impl First {
    fn undo(self, kind: StepKind) -> Undo {
        let mut seen = HashSet::new();
        let blocks: Vec<FirstBlock> = self.blocks.into_iter().filter(|block| seen.insert(block.id)).collect();
        let mut seen: HashSet<TurnId> = self.new_turns.iter().copied().collect();
        let clock = |b: &FirstBlock| BlockClock {
            started_at: b.started_at,
            ended_at: b.ended_at,
            paused_at: b.paused_at,
            paused_seconds: b.paused_seconds,
        };
        // Minutes that the agenda was given since belong to no clock: only a step that set them takes them back.
        let set = blocks.iter().filter(|_| kind == StepKind::Shorten);
        let room = Changes {
            attendance: self.attendance,
            minutes: set.map(|block| (block.id, block.spoken_minutes)).collect(),
            clocks: blocks.iter().map(|block| (block.id, clock(block))).collect(),
            turns: self.turns.into_iter().filter(|turn| seen.insert(turn.id)).collect(),
            gone: self.new_turns,
            queue: self.queue,
        };
        Undo { room, note: self.note }
    }
}

impl Undo {
    /// The stored form.
    ///
    /// # Errors
    /// When it has none, which nothing that is stored lacks.
    pub fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string(&Stored { v: VERSION, room: self.room.clone(), note: self.note.clone() })
    }

    /// Reads the stored form of a step of this kind, in this version or an older one.
    ///
    /// # Errors
    /// When it is in no form that is known.
    pub fn from_json(kind: StepKind, text: &str) -> serde_json::Result<Self> {
        let value: serde_json::Value = serde_json::from_str(text)?;
        match value.get("v").map(|version| version.as_u64()) {
            None => Ok(serde_json::from_value::<First>(value)?.undo(kind)),
            Some(Some(version)) if version == u64::from(VERSION) => {
                let Stored { room, note, .. } = serde_json::from_value(value)?;
                Ok(Self { room, note })
            }
            Some(_) => Err(serde::de::Error::custom("a step of a version that is not known")),
        }
    }
}
