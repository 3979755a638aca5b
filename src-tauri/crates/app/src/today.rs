//! Today: what is next, what was promised, what waits.

use hamsokhan_domain::action::Action;
use hamsokhan_domain::session::Session;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Desk;
use crate::error::Result;
use crate::plan::SessionView;

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

impl Desk {
    /// What the first screen shows.
    pub fn today(&self) -> Result<TodayView> {
        todo!()
    }
}
