//! Planning: sessions from formats, agendas, and a start that is right on every clock.

use chrono::{DateTime, NaiveDateTime, Utc};
use hamsokhan_domain::Bilingual;
use hamsokhan_domain::agenda::Minutes;
use hamsokhan_domain::format::Format;
use hamsokhan_domain::id::{ProgrammeId, SessionId, SideId};
use hamsokhan_domain::programme::Programme;
use hamsokhan_domain::session::{BlockDraft, Session, SessionDraft};
use hamsokhan_domain::zone::Twice;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Desk;
use crate::error::Result;

/// One moment as a side sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SideTime {
    /// The side.
    pub side_id: SideId,
    /// Its name.
    pub name: Bilingual,
    /// Its IANA zone.
    pub zone: String,
    /// Local time with offset, such as `2026-12-05T20:00+03:30`.
    pub local: String,
    /// The local date in the Solar Hijri calendar, such as `1405-09-14`.
    pub local_solar: String,
    /// Days between this local date and the anchor side's: −1, 0 or 1.
    pub day_shift: i8,
    /// Whether it is within the side's humane hours, from start to end of the session.
    pub humane: bool,
    /// Whether the local date is a weekend day there.
    pub weekend: bool,
}

/// A thing to know about a chosen time. Its message is `plan-warning-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TimeWarning {
    /// `too-early`, `too-late`, `workday`, `day-differs`, `clock-change-near`, `in-the-past`.
    pub code: String,
    /// The side it is about.
    pub side_id: Option<SideId>,
    /// A local date it is about, ISO 8601.
    pub date: Option<String>,
}

/// A start before it is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TimePreview {
    /// The moment.
    pub starts_at: DateTime<Utc>,
    /// What each side's clock shows.
    pub sides: Vec<SideTime>,
    /// What to know about it.
    pub warnings: Vec<TimeWarning>,
}

/// A session with everything the plan screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SessionView {
    /// The session and its agenda.
    #[serde(flatten)]
    pub session: Session,
    /// Its programme.
    pub programme: Programme,
    /// The start on every side's clock.
    pub sides: Vec<SideTime>,
    /// Spoken and clock minutes.
    pub minutes: Minutes,
    /// Planned (or real) start of every block, in order.
    pub block_starts: Vec<DateTime<Utc>>,
    /// People expected (invited, confirmed or present).
    pub expected: u32,
    /// What to know about the time.
    pub warnings: Vec<TimeWarning>,
    /// Whether the zone rules moved the instant since it was planned: wall time won.
    pub instant_moved: bool,
}

impl Desk {
    /// The formats: those that ship, then those that were saved here.
    pub fn formats(&self) -> Result<Vec<Format>> {
        todo!()
    }

    /// Sessions of one programme or of all, by start.
    pub fn sessions(&self, programme: Option<ProgrammeId>) -> Result<Vec<Session>> {
        todo!()
    }

    /// One session, with times and sums.
    pub fn session(&self, id: SessionId) -> Result<SessionView> {
        todo!()
    }

    /// Plans a session from a format. Clock minutes of the format stay; spoken minutes follow from the interpretation.
    pub fn add_session(&self, draft: SessionDraft) -> Result<SessionView> {
        todo!()
    }

    /// Changes title and start of a session that is not live or over. Another format does not touch the agenda.
    pub fn update_session(&self, id: SessionId, draft: SessionDraft) -> Result<SessionView> {
        todo!()
    }

    /// Replaces the agenda: blocks with an id are kept, others made, missing ones removed. Blocks that began cannot be removed.
    pub fn update_agenda(&self, id: SessionId, blocks: Vec<BlockDraft>) -> Result<SessionView> {
        todo!()
    }

    /// Removes a session that never went live.
    pub fn remove_session(&self, id: SessionId) -> Result<()> {
        todo!()
    }

    /// What a start would be on every clock.
    pub fn preview_time(
        &self,
        programme: ProgrammeId,
        anchor: SideId,
        wall: NaiveDateTime,
        when_twice: Option<Twice>,
        minutes: u16,
    ) -> Result<TimePreview> {
        todo!()
    }

    /// Saves an agenda as a format of one's own.
    pub fn save_as_format(&self, id: SessionId, name: Bilingual) -> Result<Format> {
        todo!()
    }
}
