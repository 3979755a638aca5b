//! The activity record: what was done with what people entrusted is written down where it is done.

use chrono::TimeDelta;
use hamsokhan_domain::activity::{Activity, ActivityCheck, ActivityKind};
use hamsokhan_store::Reader;
use hamsokhan_use_case::read;
use uuid::Uuid;

use crate::app::{App, Transaction};
use crate::error::Result;

/// Who somebody is, shown again this soon, is one look.
const ONE_LOOK: TimeDelta = TimeDelta::minutes(1);

/// Writes down that this was done, in the transaction in which it is done.
pub(crate) fn write_down(tx: &Transaction<'_, '_>, kind: ActivityKind, subject: Option<Uuid>, count: u32) -> Result<()> {
    Ok(tx.store.record_activity(tx.now, kind, subject, count)?)
}

/// The activity record, oldest first.
#[read(Workspace)]
pub(crate) fn activity(store: &Reader<'_>) -> Result<Vec<Activity>> {
    Ok(store.activity()?)
}

/// Reads the whole activity record and computes its chain anew.
#[read(Workspace)]
pub(crate) fn verify_activity(store: &Reader<'_>) -> Result<ActivityCheck> {
    Ok(store.verify_activity()?)
}

impl App {
    /// Writes down that this was done, for what is no transaction of its own.
    pub(crate) fn record_done(&self, kind: ActivityKind, subject: Option<Uuid>, count: u32) -> Result<()> {
        if self.workspace()?.read_only() { Ok(()) } else { self.transact(|tx| write_down(tx, kind, subject, count)) }
    }

    /// Writes down that somebody was shown who this is, unless that was a moment ago.
    pub(crate) fn record_look(&self, subject: Uuid) -> Result<()> {
        let now = self.now();
        let last = self.read(|store| Ok(store.last_activity()?))?;
        let again = last.is_some_and(|last| {
            last.kind == ActivityKind::IdentityRevealed && last.subject == Some(subject) && now - last.at < ONE_LOOK
        });
        if again { Ok(()) } else { self.record_done(ActivityKind::IdentityRevealed, Some(subject), 0) }
    }
}
