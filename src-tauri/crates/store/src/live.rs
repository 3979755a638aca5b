//! The live room as rows: turns, the queue of speakers, and the steps that can be undone.

use chrono::{DateTime, Utc};
use hamsokhan_domain::id::{ProgrammeId, SessionId, TurnId};
use hamsokhan_domain::live::StepKind;
use hamsokhan_domain::turn::{QueueEntry, Turn};
use rusqlite::{Row, named_params, params};
use uuid::Uuid;

use crate::row::{blob, blob_or_none, enum_text, id, id_or_none, instant, instant_or_none, ms, ms_or_none, variant};
use crate::{Reader, Result, Writer};

const TURNS: &str = "SELECT id, session_id, block_id, participant_id, started_at, ended_at, interpreting_since, \
    interpreter_seconds, paused_at, paused_seconds FROM turn WHERE session_id = ?1 ORDER BY started_at, id";
const PUT_TURN: &str = "INSERT INTO turn (id, session_id, block_id, participant_id, started_at, ended_at, interpreting_since, \
    interpreter_seconds, paused_at, paused_seconds) VALUES (:id, :session_id, :block_id, :participant_id, :started_at, \
    :ended_at, :interpreting_since, :interpreter_seconds, :paused_at, :paused_seconds) ON CONFLICT (id) DO UPDATE SET \
    ended_at = excluded.ended_at, interpreting_since = excluded.interpreting_since, \
    interpreter_seconds = excluded.interpreter_seconds, paused_at = excluded.paused_at, paused_seconds = excluded.paused_seconds";
const DELETE_TURN: &str = "DELETE FROM turn WHERE id = ?1";
const QUEUE: &str = "SELECT id, participant_id, reason FROM queue WHERE session_id = ?1 ORDER BY position";
const CLEAR_QUEUE: &str = "DELETE FROM queue WHERE session_id = ?1";
const INSERT_QUEUE: &str = "INSERT INTO queue (id, session_id, participant_id, position, reason) VALUES (?1, ?2, ?3, ?4, ?5)";
// Steps are read in the order they were stored, whatever the clock did between them.
const LAST_STEP: &str = "SELECT id, at, kind, undo FROM live_step WHERE session_id = ?1 ORDER BY rowid DESC LIMIT 1";
const INSERT_STEP: &str = "INSERT INTO live_step (id, session_id, at, kind, undo) VALUES (?1, ?2, ?3, ?4, ?5)";
const DELETE_STEP: &str = "DELETE FROM live_step WHERE id = ?1";
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

fn turn(row: &Row<'_>) -> rusqlite::Result<Turn> {
    Ok(Turn {
        id: id(row, "id")?,
        session_id: id(row, "session_id")?,
        block_id: id_or_none(row, "block_id")?,
        participant_id: id(row, "participant_id")?,
        started_at: instant(row, "started_at")?,
        ended_at: instant_or_none(row, "ended_at")?,
        interpreting_since: instant_or_none(row, "interpreting_since")?,
        interpreter_seconds: row.get("interpreter_seconds")?,
        paused_at: instant_or_none(row, "paused_at")?,
        paused_seconds: row.get("paused_seconds")?,
    })
}

fn entry(row: &Row<'_>) -> rusqlite::Result<QueueEntry> {
    Ok(QueueEntry { id: id(row, "id")?, participant_id: id(row, "participant_id")?, reason: variant(row, "reason")? })
}

fn step(row: &Row<'_>) -> rusqlite::Result<LiveStep> {
    Ok(LiveStep { id: id(row, "id")?, at: instant(row, "at")?, kind: variant(row, "kind")?, undo: row.get("undo")? })
}

impl Reader<'_> {
    /// The turns of a session, in order.
    pub fn turns(&self, session: SessionId) -> Result<Vec<Turn>> {
        self.all(TURNS, [blob(session)], turn)
    }

    /// Who waits, in order.
    pub fn queue(&self, session: SessionId) -> Result<Vec<QueueEntry>> {
        self.all(QUEUE, [blob(session)], entry)
    }

    /// The last step that can be undone.
    pub fn last_step(&self, session: SessionId) -> Result<Option<LiveStep>> {
        self.first(LAST_STEP, [blob(session)], step)
    }

    /// The latest moment at which anything was recorded in a session's room; none before it began.
    pub fn last_trace(&self, session: SessionId) -> Result<Option<DateTime<Utc>>> {
        let at: Option<i64> = self.one(LAST_TRACE, [blob(session)], |row| row.get(0))?;
        Ok(at.filter(|at| *at > 0).and_then(DateTime::from_timestamp_millis))
    }

    /// The sessions of a programme that were held or are live, by start.
    pub fn held_sessions(&self, programme: ProgrammeId) -> Result<Vec<SessionId>> {
        self.all(HELD, [blob(programme)], |row| id(row, "id"))
    }
}

impl Writer<'_> {
    /// Stores a turn, new or changed.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`](crate::StoreError::Duplicate) when it is open beside another open one.
    pub fn put_turn(&self, turn: &Turn) -> Result<()> {
        self.execute(
            PUT_TURN,
            named_params! {
                ":id": blob(turn.id), ":session_id": blob(turn.session_id), ":block_id": blob_or_none(turn.block_id),
                ":participant_id": blob(turn.participant_id), ":started_at": ms(turn.started_at),
                ":ended_at": ms_or_none(turn.ended_at), ":interpreting_since": ms_or_none(turn.interpreting_since),
                ":interpreter_seconds": turn.interpreter_seconds, ":paused_at": ms_or_none(turn.paused_at),
                ":paused_seconds": turn.paused_seconds,
            },
        )?;
        Ok(())
    }

    /// Forgets a turn that never was.
    pub fn delete_turn(&self, id: TurnId) -> Result<()> {
        self.execute(DELETE_TURN, [blob(id)])?;
        Ok(())
    }

    /// Stores exactly this queue, in this order.
    pub fn put_queue(&self, session: SessionId, queue: &[QueueEntry]) -> Result<()> {
        self.execute(CLEAR_QUEUE, [blob(session)])?;
        for (position, entry) in (1_u32..).zip(queue) {
            let values = params![blob(entry.id), blob(session), blob(entry.participant_id), position, enum_text(&entry.reason)];
            self.execute(INSERT_QUEUE, values)?;
        }
        Ok(())
    }

    /// Remembers a step, so that it can be undone.
    pub fn insert_step(&self, session: SessionId, step: &LiveStep) -> Result<()> {
        self.execute(INSERT_STEP, params![step.id, blob(session), ms(step.at), enum_text(&step.kind), step.undo])?;
        Ok(())
    }

    /// Forgets a step.
    pub fn delete_step(&self, id: Uuid) -> Result<()> {
        self.execute(DELETE_STEP, [id])?;
        Ok(())
    }

    /// Forgets all steps of a session.
    pub fn clear_steps(&self, session: SessionId) -> Result<()> {
        self.execute(CLEAR_STEPS, [blob(session)])?;
        Ok(())
    }
}
