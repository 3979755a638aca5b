//! Today: what is next, what was promised, what waits.

use chrono::{DateTime, Duration, Utc};
use hamsokhan_domain::action::Action;
use hamsokhan_domain::session::{Session, SessionState};
use hamsokhan_use_case::read;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::Reading;
use crate::error::Result;
use crate::plan::SessionView;
use crate::{notes, plan};

/// A planned session stays the next one for so many hours after its start: people are late. Our own choice.
const LATE_HOURS: i64 = 12;
/// How many sessions are listed after the next one. Our own choice.
const COMING: usize = 5;

/// What the first screen shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct TodayView {
    /// The session that is live, or else the next one.
    pub next: Option<SessionView>,
    /// The sessions after that one, at most five.
    pub coming: Vec<SessionView>,
    /// Open promises of all programmes, by due date.
    pub open_actions: Vec<Action>,
    /// Closed sessions without a released summary.
    pub awaiting_summary: Vec<Session>,
    /// Whether there is any programme at all.
    pub any_programme: bool,
}

/// The live session, or the planned ones: those still to come by start, then those whose time went by unused.
fn in_order(sessions: &[Session], now: DateTime<Utc>) -> Vec<&Session> {
    let with = |state: SessionState| sessions.iter().filter(move |session| session.state == state);
    let missed = |session: &&Session| session.starts_at + Duration::hours(LATE_HOURS) < now;
    let live = with(SessionState::Live);
    let coming = with(SessionState::Planned).filter(|session| !missed(session));
    live.chain(coming).chain(with(SessionState::Planned).filter(missed)).collect()
}

/// What the first screen shows.
#[read(Programme, Session, Participant, Attendance, Live, Action, Summary, Release)]
pub(crate) fn today(reading: &Reading<'_>) -> Result<TodayView> {
    let Reading { store, now, .. } = *reading;
    let sessions = plan::sessions(store, None)?;
    let ids = in_order(&sessions, now).into_iter().take(1 + COMING).map(|session| session.id);
    let mut views = ids.map(|id| plan::session_view(store, id, now)).collect::<Result<Vec<_>>>()?.into_iter();
    Ok(TodayView {
        next: views.next(),
        coming: views.collect(),
        open_actions: notes::actions(store, None)?.into_iter().filter(|action| action.done_at.is_none()).collect(),
        any_programme: store.counts()?.programmes > 0,
        awaiting_summary: sessions.into_iter().filter(|session| session.state == SessionState::Closed).collect(),
    })
}
