//! The latest moment that a workspace has written down, so that a clock which was set back disturbs no order.

use chrono::{DateTime, Utc};

use crate::{Reader, Result, StoreError};

/// Of what was written last; the newest rows are enough, because none is ever given an earlier moment than the one before.
const LATEST: &str = "SELECT max(at) AS at FROM (
    SELECT max(saved_at) AS at FROM (SELECT saved_at FROM note ORDER BY rowid DESC LIMIT 64)
    UNION ALL SELECT max(max(started_at, coalesce(ended_at, 0), coalesce(paused_at, 0)))
        FROM (SELECT * FROM turn ORDER BY rowid DESC LIMIT 64)
    UNION ALL SELECT max(at) FROM (SELECT at FROM live_step ORDER BY rowid DESC LIMIT 64)
    UNION ALL SELECT max(at) FROM (SELECT at FROM activity ORDER BY place DESC LIMIT 1)
    UNION ALL SELECT max(max(coalesce(started_at, 0), coalesce(closed_at, 0))) FROM session)";

impl Reader<'_> {
    /// The latest moment of a note, a turn, a step of a live room or an entry of the activity record.
    pub fn latest_moment(&self) -> Result<Option<DateTime<Utc>>> {
        let at: Option<i64> = self.one(LATEST, [], |row| row.get("at"))?;
        at.map(|at| DateTime::from_timestamp_millis(at).ok_or(StoreError::Damaged)).transpose()
    }
}
