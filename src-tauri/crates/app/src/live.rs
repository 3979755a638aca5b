//! The live room: what runs now, who speaks, who waits, how the voice is shared. Every step is saved and can be undone.

use chrono::{DateTime, Utc};
use hamsokhan_domain::agenda::Pace;
use hamsokhan_domain::id::{BlockId, ParticipantId, QueueId, SessionId};
use hamsokhan_domain::note::Note;
use hamsokhan_domain::turn::{QueueEntry, QueueReason, Turn, VoiceShare};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Desk;
use crate::error::Result;
use crate::people::Person;
use crate::plan::SessionView;

/// Everything the live room shows, true at `now`. The window counts on from there with its own monotonic clock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct LiveView {
    /// The session, its programme, agenda and times.
    pub session: SessionView,
    /// The moment all of this is true at.
    pub now: DateTime<Utc>,
    /// Where the session stands.
    pub pace: Pace,
    /// Whether the running block is paused.
    pub paused: bool,
    /// People expected or present, with code names.
    pub people: Vec<Person>,
    /// Those of them who are present.
    pub present: Vec<ParticipantId>,
    /// Who speaks.
    pub speaking: Option<Turn>,
    /// Seconds the speaker and the interpreter have had in this turn.
    pub speaking_seconds: (u32, u32),
    /// Seconds a turn should last in a go-round; none elsewhere.
    pub turn_limit_seconds: Option<u32>,
    /// Who waits, in order.
    pub queue: Vec<QueueEntry>,
    /// How the voice was shared so far.
    pub voice: VoiceShare,
    /// People present who have not spoken in the running block.
    pub not_heard: Vec<ParticipantId>,
    /// Notes, newest first.
    pub notes: Vec<Note>,
    /// Whether there is a step to undo, and which: `note`, `turn`, `block`, `queue`, `pause`, `interpreter`, `shorten`.
    pub undo: Option<String>,
    /// Whether time passed with nobody at the desk (the program ended or the machine slept): since when.
    pub away_since: Option<DateTime<Utc>>,
}

impl Desk {
    /// The session that is live in this workspace, if any.
    pub fn live_session(&self) -> Result<Option<SessionId>> {
        todo!()
    }

    /// Everything the live room shows.
    pub fn live(&self, id: SessionId) -> Result<LiveView> {
        todo!()
    }

    /// Goes live and begins the first block. Refused for a session with no people or while another is live.
    pub fn start_session(&self, id: SessionId) -> Result<LiveView> {
        todo!()
    }

    /// Ends the running block and begins this one.
    pub fn begin_block(&self, id: SessionId, block: BlockId) -> Result<LiveView> {
        todo!()
    }

    /// Stops the clock of the running block and of the turn.
    pub fn pause(&self, id: SessionId) -> Result<LiveView> {
        todo!()
    }

    /// Lets it run again.
    pub fn resume(&self, id: SessionId) -> Result<LiveView> {
        todo!()
    }

    /// Gives a block other spoken minutes.
    pub fn set_block_minutes(&self, id: SessionId, block: BlockId, spoken_minutes: u16) -> Result<LiveView> {
        todo!()
    }

    /// Puts somebody at the end of the queue.
    pub fn enqueue(&self, id: SessionId, person: ParticipantId, reason: QueueReason) -> Result<LiveView> {
        todo!()
    }

    /// Moves a place in the queue to this index, counted from 0.
    pub fn move_in_queue(&self, id: SessionId, entry: QueueId, index: u32) -> Result<LiveView> {
        todo!()
    }

    /// Takes somebody out of the queue.
    pub fn dequeue(&self, id: SessionId, entry: QueueId) -> Result<LiveView> {
        todo!()
    }

    /// Ends the turn and gives the word to the first in the queue, or to nobody when it is empty.
    pub fn next_speaker(&self, id: SessionId) -> Result<LiveView> {
        todo!()
    }

    /// Ends the turn and gives the word to this person.
    pub fn give_word(&self, id: SessionId, person: ParticipantId) -> Result<LiveView> {
        todo!()
    }

    /// Ends the turn.
    pub fn end_turn(&self, id: SessionId) -> Result<LiveView> {
        todo!()
    }

    /// The interpreter begins or ends; their time is counted apart.
    pub fn toggle_interpreter(&self, id: SessionId) -> Result<LiveView> {
        todo!()
    }

    /// Undoes the last step of the live room: a note, a turn, a block, a change of the queue, a pause.
    pub fn undo(&self, id: SessionId) -> Result<LiveView> {
        todo!()
    }

    /// Ends turn, block and session.
    pub fn close_session(&self, id: SessionId) -> Result<SessionView> {
        todo!()
    }

    /// Opens a session again that was closed by mistake and has no released summary.
    pub fn reopen_session(&self, id: SessionId) -> Result<LiveView> {
        todo!()
    }
}
