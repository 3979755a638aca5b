//! Planning: sessions from formats, agendas, and a start that is right on every clock.

use chrono::{DateTime, NaiveDateTime, Utc};
use hamsokhan_domain::agenda::{self, Minutes};
use hamsokhan_domain::format::{Format, FormatBlock};
use hamsokhan_domain::id::{BlockId, ProgrammeId, SessionId, SideId};
use hamsokhan_domain::moment::{self, KindStarts, SideTime, Start, TimeWarning};
use hamsokhan_domain::participant::Attendance;
use hamsokhan_domain::programme::Programme;
use hamsokhan_domain::session::{Block, BlockDraft, Interpretation, Session, SessionDraft, SessionState};
use hamsokhan_domain::text::MAX_NAME_BYTES;
use hamsokhan_domain::zone::{self, Twice};
use hamsokhan_domain::{Bilingual, DomainError};
use hamsokhan_locale::{calendar, formats};
use hamsokhan_store::Reader;
use hamsokhan_use_case::{read, write};
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::app::{App, Reading, Transaction, new_id};
use crate::error::{Code, Error, Result};
use crate::find;

/// The most blocks an agenda can have. Our own choice.
const MAX_BLOCKS: usize = 100;

/// A start before it is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TimePreview {
    /// The moment.
    pub starts_at: DateTime<Utc>,
    /// What each side's clock shows.
    pub sides: Vec<SideTime>,
    /// What to know about it.
    pub warnings: Vec<TimeWarning>,
    /// The starts on that day that are kind to every side; none when there are none.
    pub kind_starts: Option<KindStarts>,
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

/// What every side's clock shows at a start, in both calendars.
fn side_times(programme: &Programme, start: Start) -> Result<Vec<SideTime>> {
    Ok(moment::side_times(programme, start, |day| calendar::to_solar(day).to_string())?)
}

/// A session with everything the plan screen shows, true at `now`.
pub(crate) fn session_view(store: &Reader<'_>, id: SessionId, now: DateTime<Utc>) -> Result<SessionView> {
    let mut session = find::session(store, id)?;
    let programme = find::programme(store, session.programme_id)?;
    let (starts_at, instant_moved) = moment::current_start(&session, &programme);
    session.starts_at = starts_at;
    let minutes = agenda::total(&session.blocks);
    let start = Start { at: starts_at, minutes: minutes.clock, anchor: session.anchor_side_id };
    let open = SessionState::PLANNABLE.contains(&session.state);
    let expected = store.attendance(id)?.iter().filter(|record| record.attendance != Attendance::Absent).count();
    Ok(SessionView {
        sides: side_times(&programme, start)?,
        block_starts: agenda::block_starts(&session, now),
        warnings: if open { moment::warnings(&programme, start, now)? } else { Vec::new() },
        expected: u32::try_from(expected).unwrap_or(u32::MAX),
        session,
        programme,
        minutes,
        instant_moved,
    })
}

/// The blocks of a format, as the agenda of a session that is interpreted in this way.
fn agenda_of(tx: &Transaction<'_, '_>, format: &Format, interpretation: Interpretation) -> Result<Vec<Block>> {
    // Moderators share a language in their debrief, and silence needs none.
    let way = |block: &FormatBlock| if block.silent || block.moderators_only { Interpretation::None } else { interpretation };
    let timed: Vec<_> = format.blocks.iter().map(|block| (block.minutes, way(block), block.silent)).collect();
    let block = |(block, spoken_minutes): (&FormatBlock, u16)| {
        Ok(Block {
            id: tx.id()?,
            title: block.title.clone(),
            question: Bilingual::default(),
            spoken_minutes,
            interpretation: way(block),
            silent: block.silent,
            moderators_only: block.moderators_only,
            go_round: block.go_round,
            started_at: None,
            ended_at: None,
            paused_at: None,
            paused_seconds: 0,
        })
    };
    format.blocks.iter().zip(agenda::spoken_of_all(&timed)).map(block).collect()
}

/// The agenda that the drafts ask for: blocks with an identifier keep their clock, others are new.
fn merged(tx: &Transaction<'_, '_>, session: &Session, drafts: Vec<BlockDraft>) -> Result<Vec<Block>> {
    let mut left: Vec<&Block> = session.blocks.iter().collect();
    let mut blocks = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let draft = draft.checked()?;
        let old = match draft.id {
            // Taken out, so that one block cannot stand in the agenda twice.
            Some(id) => Some(left.remove(left.iter().position(|b| b.id == id).ok_or_else(|| Error::not_found("block"))?)),
            None => None,
        };
        blocks.push(Block {
            id: old.map_or_else(|| tx.id::<BlockId>(), |b| Ok(b.id))?,
            title: draft.title,
            question: draft.question,
            spoken_minutes: draft.spoken_minutes,
            interpretation: draft.interpretation,
            silent: draft.silent,
            moderators_only: draft.moderators_only,
            go_round: draft.go_round,
            started_at: old.and_then(|b| b.started_at),
            ended_at: old.and_then(|b| b.ended_at),
            paused_at: old.and_then(|b| b.paused_at),
            paused_seconds: old.map_or(0, |b| b.paused_seconds),
        });
    }
    if left.iter().any(|block| block.started_at.is_some()) {
        return Err(Error::new(Code::StillUsed).with("kind", "block"));
    }
    Ok(blocks)
}

/// The formats: those that ship, then those that were saved here.
#[read(Format)]
pub(crate) fn formats(store: &Reader<'_>) -> Result<Vec<Format>> {
    let mut all = formats::built_in();
    all.extend(store.saved_formats()?);
    Ok(all)
}

/// Sessions of one programme or of all, by start.
#[read(Session, Programme, Live)]
pub(crate) fn sessions(store: &Reader<'_>, programme: Option<ProgrammeId>) -> Result<Vec<Session>> {
    let programmes = match programme {
        Some(id) => vec![find::programme(store, id)?],
        None => store.programmes()?,
    };
    let mut sessions = store.sessions(programme)?;
    for session in &mut sessions {
        if let Some(programme) = programmes.iter().find(|p| p.id == session.programme_id) {
            session.starts_at = moment::current_start(session, programme).0;
        }
    }
    sessions.sort_by_key(|session| (session.starts_at, session.number));
    Ok(sessions)
}

/// One session, with times and sums.
#[read(Session, Programme, Attendance, Participant, Live)]
pub(crate) fn session(reading: &Reading<'_>, id: SessionId) -> Result<SessionView> {
    session_view(reading.store, id, reading.now)
}

/// Plans a session from a format. Clock minutes of the format stay; spoken minutes follow from the interpretation.
#[write]
pub(crate) fn add_session(tx: &mut Transaction<'_, '_>, draft: SessionDraft) -> Result<SessionView> {
    let draft = draft.checked()?;
    let programme = find::programme(tx.store, draft.programme_id)?;
    let anchor = find::side(&programme, draft.anchor_side_id)?;
    let format = find::format(tx.store, &draft.format)?;
    let session = Session {
        id: tx.id()?,
        programme_id: programme.id,
        number: tx.store.next_session_number(programme.id)?,
        title: draft.title,
        format: format.key.clone(),
        state: SessionState::Planned,
        anchor_side_id: anchor.id,
        wall_start: draft.wall_start,
        starts_at: zone::instant(draft.wall_start, &anchor.zone, draft.when_twice)?,
        started_at: None,
        closed_at: None,
        chatham_house: false,
        blocks: agenda_of(tx, &format, programme.interpretation)?,
    };
    tx.store.insert_session(&session)?;
    session_view(tx.store, session.id, tx.now)
}

/// Changes title and start of a session that is not live or over. Another format does not touch the agenda.
#[write]
pub(crate) fn update_session(tx: &mut Transaction<'_, '_>, id: SessionId, draft: SessionDraft) -> Result<SessionView> {
    let draft = draft.checked()?;
    let mut session = find::session(tx.store, id)?;
    find::allow(&session, SessionState::PLANNABLE)?;
    let programme = find::programme(tx.store, session.programme_id)?;
    let anchor = find::side(&programme, draft.anchor_side_id)?;
    session.format = find::format(tx.store, &draft.format)?.key;
    session.title = draft.title;
    session.anchor_side_id = anchor.id;
    session.wall_start = draft.wall_start;
    session.starts_at = zone::instant(draft.wall_start, &anchor.zone, draft.when_twice)?;
    tx.store.update_session(&session)?;
    session_view(tx.store, id, tx.now)
}

/// Replaces the agenda: blocks with an id are kept, others made, missing ones removed. Blocks that began cannot be removed.
#[write]
pub(crate) fn update_agenda(tx: &mut Transaction<'_, '_>, id: SessionId, blocks: Vec<BlockDraft>) -> Result<SessionView> {
    if !(1..=MAX_BLOCKS).contains(&blocks.len()) {
        let max = i64::try_from(MAX_BLOCKS).unwrap_or(i64::MAX);
        return Err(DomainError::OutOfRange { field: "agenda_blocks", min: 1, max }.into());
    }
    let session = find::session(tx.store, id)?;
    find::allow(&session, SessionState::AGENDA_OPEN)?;
    let blocks = merged(tx, &session, blocks)?;
    tx.store.put_blocks(id, &blocks)?;
    session_view(tx.store, id, tx.now)
}

/// Removes a session that never went live.
#[write]
pub(crate) fn remove_session(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<()> {
    let session = find::session(tx.store, id)?;
    find::allow(&session, SessionState::PLANNABLE)?;
    tx.store.delete_session(id)?;
    Ok(())
}

/// Saves an agenda as a format of one's own.
#[write]
pub(crate) fn save_as_format(tx: &mut Transaction<'_, '_>, id: SessionId, name: Bilingual) -> Result<Format> {
    let name = name.cleaned();
    if name.is_blank() {
        return Err(DomainError::Blank { field: "format_name" }.into());
    }
    for text in [&name.en, &name.fa] {
        hamsokhan_domain::error::check_length("format_name", text, MAX_NAME_BYTES)?;
    }
    let session = find::session(tx.store, id)?;
    // The limits of the format it grew from; a saved one may have been lost.
    let people = find::format(tx.store, &session.format).map_or((2, 50), |f| (f.people_min, f.people_max));
    let key: Uuid = new_id::<SessionId>(tx.now)?.into();
    let format = Format {
        key: format!("custom-{}", key.simple()),
        name,
        description: Bilingual::default(),
        people_min: people.0,
        people_max: people.1,
        blocks: session.blocks.iter().map(format_block).collect(),
        built_in: false,
    };
    tx.store.insert_format(&format, tx.now)?;
    Ok(format)
}

/// What a start would be on every clock.
#[read(Programme)]
pub(crate) fn preview_time(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    anchor: SideId,
    wall: NaiveDateTime,
    when_twice: Option<Twice>,
    minutes: u16,
) -> Result<TimePreview> {
    let programme = find::programme(reading.store, programme)?;
    let starts_at = zone::instant(wall, &find::side(&programme, anchor)?.zone, when_twice)?;
    let start = Start { at: starts_at, minutes: u32::from(minutes), anchor };
    Ok(TimePreview {
        starts_at,
        sides: side_times(&programme, start)?,
        warnings: moment::warnings(&programme, start, reading.now)?,
        kind_starts: moment::kind_starts(&programme, anchor, wall.date(), u32::from(minutes))?,
    })
}

impl App {
    /// The names of all time zones.
    #[read]
    pub fn zones(&self) -> Vec<String> {
        zone::names().map(str::to_owned).collect()
    }

    /// Minutes east of UTC that clocks of this zone show now. The web view's own zone rules may be years old.
    #[read]
    pub fn offset_now(&self, zone: &str) -> Result<i32> {
        Ok(zone::local(self.now(), zone)?.offset_minutes)
    }
}

fn format_block(block: &Block) -> FormatBlock {
    FormatBlock {
        title: block.title.clone(),
        minutes: agenda::block_minutes(block),
        silent: block.silent,
        moderators_only: block.moderators_only,
        go_round: block.go_round,
    }
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
#[cfg(test)]
#[path = "plan_time_tests.rs"]
mod time_tests;
