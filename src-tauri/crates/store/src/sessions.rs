//! Sessions and the blocks of their agendas as rows.

use hamsokhan_domain::id::{BlockId, ProgrammeId, SessionId};
use hamsokhan_domain::session::{Block, Session};
use rusqlite::{Row, named_params};

use crate::row::{bilingual, blob, enum_text, id, instant, instant_or_none, ms, ms_or_none, parsed, variant};
use crate::search::Indexed;
use crate::{Reader, Result, Writer};

const ALL: &str = "SELECT id, programme_id, number, title_en, title_fa, format, state, anchor_side_id, wall_start, starts_at, \
    started_at, closed_at FROM session WHERE ?1 IS NULL OR programme_id = ?1 ORDER BY starts_at, number, id";
const BY_ID: &str = "SELECT id, programme_id, number, title_en, title_fa, format, state, anchor_side_id, wall_start, starts_at, \
    started_at, closed_at FROM session WHERE id = ?1";
const LIVE: &str = "SELECT id FROM session WHERE state = 'live' LIMIT 1";
const NEXT_NUMBER: &str = "SELECT coalesce(max(number), 0) + 1 FROM session WHERE programme_id = ?1";
const INSERT: &str = "INSERT INTO session (id, programme_id, number, title_en, title_fa, format, state, anchor_side_id, wall_start, \
    starts_at, started_at, closed_at) VALUES (:id, :programme_id, :number, :title_en, :title_fa, :format, :state, \
    :anchor_side_id, :wall_start, :starts_at, :started_at, :closed_at)";
const UPDATE: &str = "UPDATE session SET programme_id = :programme_id, number = :number, title_en = :title_en, \
    title_fa = :title_fa, format = :format, state = :state, anchor_side_id = :anchor_side_id, wall_start = :wall_start, \
    starts_at = :starts_at, started_at = :started_at, closed_at = :closed_at WHERE id = :id";
const DELETE: &str = "DELETE FROM session WHERE id = ?1";

const BLOCKS: &str = "SELECT id, title_en, title_fa, question_en, question_fa, spoken_minutes, interpretation, silent, \
    moderators_only, go_round, started_at, ended_at, paused_at, paused_seconds FROM block WHERE session_id = ?1 ORDER BY position";
const BLOCK_IDS: &str = "SELECT id FROM block WHERE session_id = ?1";
const PUT_BLOCK: &str = "INSERT INTO block (id, session_id, position, title_en, title_fa, question_en, question_fa, spoken_minutes, \
    interpretation, silent, moderators_only, go_round, started_at, ended_at, paused_at, paused_seconds) VALUES (:id, \
    :session_id, :position, :title_en, :title_fa, :question_en, :question_fa, :spoken_minutes, :interpretation, :silent, \
    :moderators_only, :go_round, :started_at, :ended_at, :paused_at, :paused_seconds) ON CONFLICT (id) DO UPDATE SET \
    position = excluded.position, title_en = excluded.title_en, title_fa = excluded.title_fa, \
    question_en = excluded.question_en, question_fa = excluded.question_fa, spoken_minutes = excluded.spoken_minutes, \
    interpretation = excluded.interpretation, silent = excluded.silent, moderators_only = excluded.moderators_only, \
    go_round = excluded.go_round, started_at = excluded.started_at, ended_at = excluded.ended_at, \
    paused_at = excluded.paused_at, paused_seconds = excluded.paused_seconds";
const UPDATE_BLOCK: &str = "UPDATE block SET spoken_minutes = :spoken_minutes, started_at = :started_at, ended_at = :ended_at, \
    paused_at = :paused_at, paused_seconds = :paused_seconds WHERE id = :id";
const DELETE_BLOCK: &str = "DELETE FROM block WHERE id = ?1";

fn session(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: id(row, "id")?,
        programme_id: id(row, "programme_id")?,
        number: row.get("number")?,
        title: bilingual(row, "title")?,
        format: row.get("format")?,
        state: variant(row, "state")?,
        anchor_side_id: id(row, "anchor_side_id")?,
        wall_start: parsed(row, "wall_start")?,
        starts_at: instant(row, "starts_at")?,
        started_at: instant_or_none(row, "started_at")?,
        closed_at: instant_or_none(row, "closed_at")?,
        blocks: Vec::new(),
    })
}

fn block(row: &Row<'_>) -> rusqlite::Result<Block> {
    Ok(Block {
        id: id(row, "id")?,
        title: bilingual(row, "title")?,
        question: bilingual(row, "question")?,
        spoken_minutes: row.get("spoken_minutes")?,
        interpretation: variant(row, "interpretation")?,
        silent: row.get("silent")?,
        moderators_only: row.get("moderators_only")?,
        go_round: row.get("go_round")?,
        started_at: instant_or_none(row, "started_at")?,
        ended_at: instant_or_none(row, "ended_at")?,
        paused_at: instant_or_none(row, "paused_at")?,
        paused_seconds: row.get("paused_seconds")?,
    })
}

impl Reader<'_> {
    /// Sessions of one programme or of all, with their agendas, by start.
    pub fn sessions(&self, programme: Option<ProgrammeId>) -> Result<Vec<Session>> {
        let mut sessions = self.all(ALL, [programme.map(blob)], session)?;
        for session in &mut sessions {
            session.blocks = self.blocks(session.id)?;
        }
        Ok(sessions)
    }

    /// One session with its agenda; none when there is none.
    pub fn session(&self, id: SessionId) -> Result<Option<Session>> {
        let Some(mut session) = self.first(BY_ID, [blob(id)], session)? else { return Ok(None) };
        session.blocks = self.blocks(id)?;
        Ok(Some(session))
    }

    /// The session that is live, if any.
    pub fn live_session(&self) -> Result<Option<SessionId>> {
        self.first(LIVE, [], |row| id(row, "id"))
    }

    /// The number the next session of a programme gets.
    pub fn next_session_number(&self, programme: ProgrammeId) -> Result<u32> {
        self.one(NEXT_NUMBER, [blob(programme)], |row| row.get(0))
    }

    /// The agenda of a session, in order.
    pub fn blocks(&self, session: SessionId) -> Result<Vec<Block>> {
        self.all(BLOCKS, [blob(session)], block)
    }
}

impl Writer<'_> {
    /// Stores a new session with its agenda.
    pub fn insert_session(&self, session: &Session) -> Result<()> {
        self.write_session(INSERT, session)?;
        self.put_blocks(session.id, &session.blocks)
    }

    /// Stores a session anew, without its agenda.
    pub fn update_session(&self, session: &Session) -> Result<()> {
        self.write_session(UPDATE, session)
    }

    /// Removes a session and all that belongs to it.
    ///
    /// # Errors
    /// [`StoreError::Reference`](crate::StoreError::Reference) when it was released.
    pub fn delete_session(&self, id: SessionId) -> Result<()> {
        self.execute(DELETE, [blob(id)])?;
        Ok(())
    }

    /// Stores exactly these blocks, in this order.
    pub fn put_blocks(&self, session: SessionId, blocks: &[Block]) -> Result<()> {
        let stored: Vec<BlockId> = self.all(BLOCK_IDS, [blob(session)], |row| id(row, "id"))?;
        for gone in stored.iter().filter(|id| blocks.iter().all(|b| b.id != **id)) {
            self.execute(DELETE_BLOCK, [blob(*gone)])?;
        }
        for (position, b) in (1_u32..).zip(blocks) {
            self.execute(
                PUT_BLOCK,
                named_params! {
                    ":id": blob(b.id), ":session_id": blob(session), ":position": position, ":title_en": b.title.en,
                    ":title_fa": b.title.fa, ":question_en": b.question.en, ":question_fa": b.question.fa,
                    ":spoken_minutes": b.spoken_minutes, ":interpretation": enum_text(&b.interpretation),
                    ":silent": b.silent, ":moderators_only": b.moderators_only, ":go_round": b.go_round,
                    ":started_at": ms_or_none(b.started_at), ":ended_at": ms_or_none(b.ended_at),
                    ":paused_at": ms_or_none(b.paused_at), ":paused_seconds": b.paused_seconds,
                },
            )?;
        }
        Ok(())
    }

    /// Stores the minutes and the clock of a block: what a live session changes.
    pub fn update_block(&self, b: &Block) -> Result<()> {
        self.execute(
            UPDATE_BLOCK,
            named_params! {
                ":id": blob(b.id), ":spoken_minutes": b.spoken_minutes, ":started_at": ms_or_none(b.started_at),
                ":ended_at": ms_or_none(b.ended_at), ":paused_at": ms_or_none(b.paused_at),
                ":paused_seconds": b.paused_seconds,
            },
        )?;
        Ok(())
    }

    fn write_session(&self, sql: &str, s: &Session) -> Result<()> {
        self.execute(
            sql,
            named_params! {
                ":id": blob(s.id), ":programme_id": blob(s.programme_id), ":number": s.number, ":title_en": s.title.en,
                ":title_fa": s.title.fa, ":format": s.format, ":state": enum_text(&s.state),
                ":anchor_side_id": blob(s.anchor_side_id),
                ":wall_start": s.wall_start.format("%Y-%m-%dT%H:%M:%S").to_string(), ":starts_at": ms(s.starts_at),
                ":started_at": ms_or_none(s.started_at), ":closed_at": ms_or_none(s.closed_at),
            },
        )?;
        self.index(Indexed::Session, s.id, &format!("{}\n{}", s.title.en, s.title.fa))
    }
}
