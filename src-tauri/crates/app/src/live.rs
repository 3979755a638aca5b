//! The live room: what runs now, who speaks, who waits, how the voice is shared. Every step is saved and can be undone.

#[cfg(test)]
#[path = "live_old_tests.rs"]
mod old_tests;
mod room;
#[cfg(test)]
#[path = "live_tests.rs"]
mod tests;
mod view;

use chrono::{DateTime, Utc};
use hamsokhan_domain::agenda::Pace;
use hamsokhan_domain::id::{BlockId, NoteId, ParticipantId, QueueId, SessionId};
use hamsokhan_domain::live::{Act, StepKind, Undo};
use hamsokhan_domain::note::{Caution, Note};
use hamsokhan_domain::participant::Attendance;
use hamsokhan_domain::session::SessionState;
use hamsokhan_domain::turn::{QueueEntry, QueueReason, Turn, VoiceShare};
use hamsokhan_store::Reader;
use hamsokhan_use_case::{read, write};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::{Reading, Transaction};
use crate::error::{Code, Error, Result};
use crate::find;
use crate::people::Person;
use crate::plan::{SessionView, session_view};
use crate::steps;

/// Everything the live room shows, true at `now`. The window counts on from there with its own monotonic clock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct LiveView {
    /// The session, its programme, agenda and times.
    pub session: SessionView,
    /// The moment all of this is true at.
    pub now: DateTime<Utc>,
    /// The last change that is in it; see [`Changed::revision`](crate::Changed::revision).
    pub revision: u32,
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
    /// What to be careful about while this person speaks: what is written now is theirs, though nobody is shown.
    pub caution: Option<Caution>,
    /// Notes, newest first.
    pub notes: Vec<Note>,
    /// Those of them that are held back.
    pub held: Vec<NoteId>,
    /// Whether there is a step to undo, and which.
    pub undo: Option<StepKind>,
    /// Whether time passed with nobody at the machine (the program ended or the machine slept): since when.
    pub away_since: Option<DateTime<Utc>>,
}

/// The session that is live in this workspace, if any.
#[read(Session, no_window)]
pub(crate) fn live_session(store: &Reader<'_>) -> Result<Option<SessionId>> {
    Ok(store.live_session()?)
}

/// Everything the live room shows.
#[read(Live, Session, Note, Attendance, Participant, Consent, Programme)]
pub(crate) fn live(reading: &Reading<'_>, id: SessionId) -> Result<LiveView> {
    view::live_view(reading, id)
}

/// Goes live and begins the first block. Refused for a session with no people or while another is live.
/// Those who confirmed become present; when nobody did, everyone who is invited.
#[write]
pub(crate) fn start_session(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<LiveView> {
    let mut session = find::session(tx.store, id)?;
    find::allow(&session, SessionState::PLANNABLE)?;
    only_one_live(tx)?;
    welcome(tx, id)?;
    session.state = SessionState::Live;
    session.started_at = Some(tx.now);
    tx.store.update_session(&session)?;
    let room = room::load(tx.store, &session)?;
    room::save(tx, &room, &room.opened(tx.now))?;
    attended(tx, id)
}

/// Ends the running block and begins this one. One that ended already goes on where it stood.
#[write]
pub(crate) fn begin_block(tx: &mut Transaction<'_, '_>, id: SessionId, block: BlockId) -> Result<LiveView> {
    step(tx, id, &Act::BeginBlock(block))
}

/// Stops the clock of the running block and of the turn.
#[write]
pub(crate) fn pause(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<LiveView> {
    step(tx, id, &Act::Pause)
}

/// Lets it run again. When it runs already, this only says that somebody is there again.
#[write]
pub(crate) fn resume(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<LiveView> {
    step(tx, id, &Act::Resume)
}

/// Gives a block other spoken minutes.
#[write]
pub(crate) fn set_block_minutes(
    tx: &mut Transaction<'_, '_>,
    id: SessionId,
    block: BlockId,
    spoken_minutes: u16,
) -> Result<LiveView> {
    step(tx, id, &Act::SetMinutes(block, spoken_minutes))
}

/// Puts somebody at the end of the queue.
#[write]
pub(crate) fn enqueue(
    tx: &mut Transaction<'_, '_>,
    id: SessionId,
    person: ParticipantId,
    reason: QueueReason,
) -> Result<LiveView> {
    step(tx, id, &Act::Enqueue(person, reason))
}

/// Moves a place in the queue to this index, counted from 0.
#[write]
pub(crate) fn move_in_queue(tx: &mut Transaction<'_, '_>, id: SessionId, entry: QueueId, index: u32) -> Result<LiveView> {
    step(tx, id, &Act::MoveInQueue(entry, index))
}

/// Takes somebody out of the queue.
#[write]
pub(crate) fn dequeue(tx: &mut Transaction<'_, '_>, id: SessionId, entry: QueueId) -> Result<LiveView> {
    step(tx, id, &Act::Dequeue(entry))
}

/// Ends the turn and gives the word to the first in the queue, or to nobody when it is empty.
#[write]
pub(crate) fn next_speaker(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<LiveView> {
    step(tx, id, &Act::NextSpeaker)
}

/// Ends the turn and gives the word to this person.
#[write]
pub(crate) fn give_word(tx: &mut Transaction<'_, '_>, id: SessionId, person: ParticipantId) -> Result<LiveView> {
    step(tx, id, &Act::GiveWord(person))
}

/// Ends the turn.
#[write(no_window)]
pub(crate) fn end_turn(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<LiveView> {
    step(tx, id, &Act::EndTurn)
}

/// The interpreter begins or ends; their time is counted apart.
#[write]
pub(crate) fn toggle_interpreter(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<LiveView> {
    step(tx, id, &Act::ToggleInterpreter)
}

/// Undoes the last step of the live room: a note, a turn, a block, a change of the queue, a pause.
#[write]
pub(crate) fn undo(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<LiveView> {
    let session = find::live_session(tx.store, id)?;
    room::undo(tx, &session)?;
    attended(tx, id)
}

/// Ends turn, block and session.
#[write]
pub(crate) fn close_session(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<SessionView> {
    let (mut session, room) = room::open(tx.store, id)?;
    room::save(tx, &room, &room.closed(tx.now))?;
    session.state = SessionState::Closed;
    session.closed_at = Some(tx.now);
    tx.store.update_session(&session)?;
    tx.store.clear_steps(id)?;
    tx.attended = None;
    session_view(tx.store, id, tx.now)
}

/// Opens a session again that was closed by mistake and has no released summary. The time between counts as a pause.
#[write]
pub(crate) fn reopen_session(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<LiveView> {
    let mut session = find::session(tx.store, id)?;
    find::allow(&session, &[SessionState::Closed])?;
    only_one_live(tx)?;
    if !tx.store.releases(Some(id))?.is_empty() {
        return Err(Error::new(Code::StillUsed).with("kind", "release"));
    }
    let closed_at = session.closed_at.take();
    session.state = SessionState::Live;
    tx.store.update_session(&session)?;
    let room = room::load(tx.store, &session)?;
    room::save(tx, &room, &room.reopened(closed_at.unwrap_or(tx.now), tx.now))?;
    attended(tx, id)
}

/// One step of the live room: remembered for undo when it changed anything.
fn step(tx: &mut Transaction<'_, '_>, id: SessionId, act: &Act) -> Result<LiveView> {
    let (_, before) = room::open(tx.store, id)?;
    let after = before.apply(act, room::stamp(tx)?)?;
    let undo = Undo { room: after.changes(&before), note: None };
    if !undo.room.is_empty() {
        room::save(tx, &before, &after)?;
        steps::remember(tx, id, act.kind(), &undo)?;
    }
    attended(tx, id)
}

/// The room once somebody at the machine changed it.
fn attended(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<LiveView> {
    tx.attended = Some(id);
    view::live_view(&tx.reading(), id)
}

fn only_one_live(tx: &Transaction<'_, '_>) -> Result<()> {
    if tx.store.live_session()?.is_some() { Err(Code::AnotherLive.into()) } else { Ok(()) }
}

/// Marks those who came, as far as it is known at the start.
fn welcome(tx: &Transaction<'_, '_>, id: SessionId) -> Result<()> {
    let expected = tx.store.attendance(id)?;
    if expected.iter().all(|record| record.attendance == Attendance::Absent) {
        return Err(Error::from(Code::NoPeople));
    }
    let known = expected.iter().any(|r| matches!(r.attendance, Attendance::Confirmed | Attendance::Present));
    let arrives = if known { Attendance::Confirmed } else { Attendance::Invited };
    for record in expected.iter().filter(|record| record.attendance == arrives) {
        tx.store.put_attendance(id, record.participant_id, Attendance::Present)?;
    }
    Ok(())
}
