//! Sessions and the blocks of their agendas as rows.

use hamsokhan_domain::id::{ProgrammeId, SessionId};
use hamsokhan_domain::session::{Block, Session};

use crate::field::{Cells, Field, blob};
use crate::record::record;
use crate::search::{Entry, Indexed};
use crate::{Reader, Result, Writer};

record! {
    Session in Session by ["id"], once ["programme_id"]
    { id, programme_id, number, title, format, state, anchor_side_id, wall_start, starts_at, started_at, closed_at, chatham_house }
    absent { blocks: Vec::new() }
    search |session, ()| Entry::both(Indexed::Session, session.id, &session.title)
}
record! {
    Block in Block by ["id"], once ["session_id"], with (session_id: SessionId, position: u32)
    {
        id, title, question, spoken_minutes, interpretation, silent, moderators_only, go_round, started_at, ended_at,
        paused_at, paused_seconds,
    }
}

const ALL: &str = "WHERE ?1 IS NULL OR programme_id = ?1 ORDER BY starts_at, number, id";
const BY_ID: &str = "WHERE id = ?1";
const LIVE: &str = "SELECT id FROM session WHERE state = 'live' LIMIT 1";
const NEXT_NUMBER: &str = "SELECT coalesce(max(number), 0) + 1 FROM session WHERE programme_id = ?1";
const BLOCKS: &str = "WHERE session_id = ?1 ORDER BY position";
/// What a live session changes of a block.
const CLOCK: [&str; 5] = ["spoken_minutes", "started_at", "ended_at", "paused_at", "paused_seconds"];

impl Reader<'_> {
    /// Sessions of one programme or of all, with their agendas, by start.
    pub fn sessions(&self, programme: Option<ProgrammeId>) -> Result<Vec<Session>> {
        let mut sessions = self.list::<Session>(ALL, [programme.map(blob)])?;
        for session in &mut sessions {
            session.blocks = self.blocks(session.id)?;
        }
        Ok(sessions)
    }

    /// One session with its agenda; none when there is none.
    pub fn session(&self, id: SessionId) -> Result<Option<Session>> {
        let Some(mut session) = self.find::<Session>(BY_ID, [blob(id)])? else { return Ok(None) };
        session.blocks = self.blocks(id)?;
        Ok(Some(session))
    }

    /// The session that is live, if any.
    pub fn live_session(&self) -> Result<Option<SessionId>> {
        self.first(LIVE, [], |row| SessionId::read(&mut Cells::new(row)))
    }

    /// The number the next session of a programme gets.
    pub fn next_session_number(&self, programme: ProgrammeId) -> Result<u32> {
        self.one(NEXT_NUMBER, [blob(programme)], |row| row.get(0))
    }

    /// The agenda of a session, in order.
    pub fn blocks(&self, session: SessionId) -> Result<Vec<Block>> {
        self.list(BLOCKS, [blob(session)])
    }
}

impl Writer<'_> {
    /// Stores a new session with its agenda.
    pub fn insert_session(&self, session: &Session) -> Result<()> {
        self.put(session)?;
        self.put_blocks(session.id, &session.blocks)
    }

    /// Stores a session anew, without its agenda.
    pub fn update_session(&self, session: &Session) -> Result<()> {
        self.put(session)
    }

    /// Removes a session and all that belongs to it.
    ///
    /// # Errors
    /// [`StoreError::Reference`](crate::StoreError::Reference) when it was released.
    pub fn delete_session(&self, id: SessionId) -> Result<()> {
        self.remove::<Session>(id)
    }

    /// Stores exactly these blocks, in this order.
    pub fn put_blocks(&self, session: SessionId, blocks: &[Block]) -> Result<()> {
        for gone in self.blocks(session)?.iter().filter(|stored| blocks.iter().all(|block| block.id != stored.id)) {
            self.remove::<Block>(gone.id)?;
        }
        for (position, block) in (1_u32..).zip(blocks) {
            self.put_with(block, &(session, position))?;
        }
        Ok(())
    }

    /// Stores the minutes and the clock of a block: what a live session changes.
    pub fn update_block(&self, block: &Block) -> Result<()> {
        self.put_only(block.id, block, &CLOCK)
    }
}
