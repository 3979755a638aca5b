//! What was done in a live session, remembered so that it can be undone.

use hamsokhan_domain::id::{SessionId, TurnId};
use hamsokhan_domain::live::{NoteBefore, StepKind, Undo};
use hamsokhan_domain::session::{Session, SessionState};
use hamsokhan_store::LiveStep;

use crate::app::Transaction;
use crate::error::{Code, Error, Result};

/// Remembers a step and what takes it back.
pub(crate) fn remember(tx: &Transaction<'_, '_>, session: SessionId, kind: StepKind, undo: &Undo) -> Result<()> {
    let undo = undo.to_json().map_err(|_| Error::from(Code::Internal))?;
    Ok(tx.store.insert_step(session, &LiveStep { id: tx.id::<TurnId>()?.into(), at: tx.now, kind, undo })?)
}

/// Remembers what was done to a note, while its session is live.
pub(crate) fn remember_note(tx: &Transaction<'_, '_>, session: &Session, note: NoteBefore) -> Result<()> {
    if session.state != SessionState::Live {
        return Ok(());
    }
    remember(tx, session.id, StepKind::Note, &Undo { note: Some(note), ..Undo::default() })
}
