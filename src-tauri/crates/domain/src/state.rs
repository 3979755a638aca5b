//! Where a session is in its life, and what may be done in which state.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Where a session is in its life. It goes forward; only "closed" can be reopened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum SessionState {
    Draft,
    Planned,
    Live,
    Closed,
    Summarised,
    Archived,
}

impl SessionState {
    /// While title and start may change, and the session may be removed.
    pub const PLANNABLE: &'static [Self] = &[Self::Draft, Self::Planned];
    /// While the agenda may change.
    pub const AGENDA_OPEN: &'static [Self] = &[Self::Draft, Self::Planned, Self::Live];
    /// While notes and attendance may change: before it to prepare, after it to complete.
    pub const NOTES_OPEN: &'static [Self] = &[Self::Draft, Self::Planned, Self::Live, Self::Closed, Self::Summarised];
    /// While the summary may change.
    pub const SUMMARY_OPEN: &'static [Self] = &[Self::Closed, Self::Summarised];
}
