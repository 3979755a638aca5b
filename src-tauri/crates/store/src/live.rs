//! The live room as rows: turns, the queue of speakers, and the steps that can be undone.

use chrono::{DateTime, Utc};
use hamsokhan_domain::id::{ProgrammeId, SessionId, TurnId};
use hamsokhan_domain::live::StepKind;
use hamsokhan_domain::turn::{QueueEntry, Turn};
use uuid::Uuid;

use crate::field::{Cells, Field, blob};
use crate::record::record;
use crate::{Reader, Result, Writer};

record! {
    Turn in Turn by ["id"], once ["session_id", "block_id", "participant_id", "started_at"]
    {
        id, session_id, block_id, participant_id, started_at, ended_at, interpreting_since, interpreter_seconds,
        paused_at, paused_seconds,
    }
}
record! {
    QueueEntry in Queue by ["id"], once ["session_id"], with (session_id: SessionId, position: u32)
    { id, participant_id, reason }
}
record! {
    LiveStep in LiveStep by ["id"], once ["*"], with (session_id: SessionId) { id, at, kind, undo }
}

const TURNS: &str = "WHERE session_id = ?1 ORDER BY started_at, id";
const QUEUE: &str = "WHERE session_id = ?1 ORDER BY position";
// Steps are read in the order they were stored, whatever the clock did between them.
const LAST_STEP: &str = "WHERE session_id = ?1 ORDER BY rowid DESC LIMIT 1";
const CLEAR_STEPS: &str = "DELETE FROM live_step WHERE session_id = ?1";
const LAST_TRACE: &str = "SELECT max(at) FROM (SELECT max(at) AS at FROM live_step WHERE session_id = ?1 \
    UNION ALL SELECT max(saved_at) FROM note WHERE session_id = ?1 UNION ALL SELECT max(started_at) FROM turn WHERE session_id = ?1 \
    UNION ALL SELECT max(max(coalesce(started_at, 0), coalesce(ended_at, 0), coalesce(paused_at, 0))) FROM block WHERE session_id = ?1)";
const HELD: &str = "SELECT id FROM session WHERE programme_id = ?1 AND started_at IS NOT NULL ORDER BY starts_at, number";

/// A step of the live room that can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveStep {
    /// Its identifier.
    pub id: Uuid,
    /// When it was done.
    pub at: DateTime<Utc>,
    /// What kind of step.
    pub kind: StepKind,
    /// What restores the state before: the stored form of [`Undo`](hamsokhan_domain::live::Undo).
    pub undo: String,
}

impl Reader<'_> {
    /// The turns of a session, in order.
    pub fn turns(&self, session: SessionId) -> Result<Vec<Turn>> {
        self.list(TURNS, [blob(session)])
    }

    /// Who waits, in order.
    pub fn queue(&self, session: SessionId) -> Result<Vec<QueueEntry>> {
        self.list(QUEUE, [blob(session)])
    }

    /// The last step that can be undone.
    pub fn last_step(&self, session: SessionId) -> Result<Option<LiveStep>> {
        self.find(LAST_STEP, [blob(session)])
    }

    /// The latest moment at which anything was recorded in a session's room; none before it began.
    pub fn last_trace(&self, session: SessionId) -> Result<Option<DateTime<Utc>>> {
        let at: Option<i64> = self.one(LAST_TRACE, [blob(session)], |row| row.get(0))?;
        Ok(at.filter(|at| *at > 0).and_then(DateTime::from_timestamp_millis))
    }

    /// The sessions of a programme that were held or are live, by start.
    pub fn held_sessions(&self, programme: ProgrammeId) -> Result<Vec<SessionId>> {
        self.all(HELD, [blob(programme)], |row| SessionId::read(&mut Cells::new(row)))
    }
}

impl Writer<'_> {
    /// Stores a turn, new or changed.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`](crate::StoreError::Duplicate) when it is open beside another open one.
    pub fn put_turn(&self, turn: &Turn) -> Result<()> {
        self.put(turn)
    }

    /// Forgets a turn that never was.
    pub fn delete_turn(&self, id: TurnId) -> Result<()> {
        self.remove::<Turn>(id)
    }

    /// Stores exactly this queue, in this order.
    pub fn put_queue(&self, session: SessionId, queue: &[QueueEntry]) -> Result<()> {
        // Gone first: nobody waits twice, and a person may come back as another entry.
        for gone in self.queue(session)?.iter().filter(|stored| queue.iter().all(|entry| entry.id != stored.id)) {
            self.remove::<QueueEntry>(gone.id)?;
        }
        for (position, entry) in (1_u32..).zip(queue) {
            self.put_with(entry, &(session, position))?;
        }
        Ok(())
    }

    /// Remembers a step, so that it can be undone.
    pub fn insert_step(&self, session: SessionId, step: &LiveStep) -> Result<()> {
        self.put_with(step, &(session,))
    }

    /// Forgets a step.
    pub fn delete_step(&self, id: Uuid) -> Result<()> {
        self.remove::<LiveStep>(id)
    }

    /// Forgets all steps of a session.
    pub fn clear_steps(&self, session: SessionId) -> Result<()> {
        self.execute(CLEAR_STEPS, [blob(session)])?;
        Ok(())
    }
}
