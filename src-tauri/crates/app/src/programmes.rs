//! Programmes and their sides.

use hamsokhan_domain::action::Action;
use hamsokhan_domain::id::ProgrammeId;
use hamsokhan_domain::programme::{Programme, ProgrammeDraft, Side, SideDraft};
use hamsokhan_domain::session::{Session, SessionState};
use hamsokhan_domain::zone::{self, Twice};
use hamsokhan_store::Reader;
use hamsokhan_use_case::{read, write};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::{Reading, Transaction};
use crate::error::{Code, Result};
use crate::{find, notes, plan, voice};

/// How the voice was shared in one session that was held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SessionEquity {
    /// The session.
    pub session: Session,
    /// Share of voice per side, in order of position, 0 to 1; all 0 when nobody spoke.
    pub shares: Vec<f64>,
    /// Gini coefficient over people.
    pub gini: f64,
    /// How many people came.
    pub present: u32,
    /// Number of notes taken.
    pub notes: u32,
}

/// A programme as a whole: its sessions on a line, how equal they were, what was promised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ProgrammeArc {
    /// The programme.
    pub programme: Programme,
    /// Its sessions, by start.
    pub sessions: Vec<SessionEquity>,
    /// Number of people on the roster, per side in order of position.
    pub people_per_side: Vec<u32>,
    /// Promises, open ones first.
    pub actions: Vec<Action>,
}

/// The sides that the drafts ask for, in their order. A draft with an identifier changes a side of `known`.
fn sides(tx: &Transaction<'_, '_>, drafts: Vec<SideDraft>, known: &[Side]) -> Result<Vec<Side>> {
    let mut sides: Vec<Side> = Vec::with_capacity(drafts.len());
    for (position, draft) in (1_u8..=u8::MAX).zip(drafts) {
        let id = match draft.id {
            Some(id) if known.iter().any(|side| side.id == id) && sides.iter().all(|side| side.id != id) => id,
            Some(_) => return Err(Code::UnknownSide.into()),
            None => tx.id()?,
        };
        sides.push(Side {
            id,
            position,
            name: draft.name,
            zone: draft.zone,
            weekend: draft.weekend,
            humane_hours: draft.humane_hours,
            calendar: draft.calendar,
        });
    }
    Ok(sides)
}

/// Derives the starts of sessions to come anew where the zone of their anchor side changed. Wall time stays.
fn keep_wall_times(tx: &mut Transaction<'_, '_>, old: &Programme, new: &Programme) -> Result<()> {
    for mut session in tx.store.sessions(Some(new.id))? {
        let open = SessionState::PLANNABLE.contains(&session.state);
        let zone = |programme: &Programme| find::side(programme, session.anchor_side_id).map(|side| side.zone.clone());
        if !open || zone(old)? == zone(new)? {
            continue;
        }
        // The first of two equal wall times, as nobody was asked.
        let anchor = find::side(new, session.anchor_side_id)?;
        session.starts_at = zone::instant(session.wall_start, &anchor.zone, Some(Twice::First))?;
        tx.store.update_session(&session)?;
    }
    Ok(())
}

/// How the voice was shared in a session, and how many came.
fn equity(
    store: &Reader<'_>,
    programme: &Programme,
    session: Session,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<SessionEquity> {
    let present = store.attendance(session.id)?.iter().filter(|record| record.attendance.came()).count();
    let voice = voice::of_session(store, &session, programme, now)?;
    Ok(SessionEquity {
        shares: voice.sides.iter().map(|side| side.share).collect(),
        gini: voice.gini,
        present: u32::try_from(present).unwrap_or(u32::MAX),
        notes: store.note_count(session.id)?,
        session,
    })
}

/// All programmes, the newest first.
#[read(Programme)]
pub(crate) fn programmes(store: &Reader<'_>) -> Result<Vec<Programme>> {
    Ok(store.programmes()?)
}

/// One programme.
#[read(Programme)]
pub(crate) fn programme(store: &Reader<'_>, id: ProgrammeId) -> Result<Programme> {
    find::programme(store, id)
}

/// One programme with its sessions, equity and promises.
#[read(Programme, Session, Participant, Attendance, Live, Note, Action)]
pub(crate) fn programme_arc(reading: &Reading<'_>, id: ProgrammeId) -> Result<ProgrammeArc> {
    let Reading { store, now, .. } = *reading;
    let programme = find::programme(store, id)?;
    let people = store.participants(id)?;
    let per_side = |side: &Side| people.iter().filter(|person| person.side_id == side.id).count();
    let people_per_side = programme.sides.iter().map(|side| u32::try_from(per_side(side)).unwrap_or(u32::MAX)).collect();
    let sessions = plan::sessions(store, Some(id))?.into_iter();
    let sessions = sessions.map(|session| equity(store, &programme, session, now)).collect::<Result<Vec<_>>>()?;
    Ok(ProgrammeArc { programme, sessions, people_per_side, actions: notes::actions(store, Some(id))? })
}

/// Makes a programme with its sides.
#[write]
pub(crate) fn add_programme(tx: &mut Transaction<'_, '_>, draft: ProgrammeDraft) -> Result<Programme> {
    let draft = draft.checked()?;
    let programme = Programme {
        id: tx.id()?,
        sides: sides(tx, draft.sides, &[])?,
        default_format: find::format(tx.store, &draft.default_format)?.key,
        name: draft.name,
        purpose: draft.purpose,
        interpretation: draft.interpretation,
        small_cell: draft.small_cell,
        retention_days: draft.retention_days,
        created_at: tx.now,
    };
    tx.store.insert_programme(&programme)?;
    Ok(programme)
}

/// Changes a programme and its sides. A side that people or sessions belong to cannot be removed.
/// Future sessions keep their wall time when a zone changes.
#[write]
pub(crate) fn update_programme(tx: &mut Transaction<'_, '_>, id: ProgrammeId, draft: ProgrammeDraft) -> Result<Programme> {
    let draft = draft.checked()?;
    let old = find::programme(tx.store, id)?;
    let programme = Programme {
        id,
        sides: sides(tx, draft.sides, &old.sides)?,
        default_format: find::format(tx.store, &draft.default_format)?.key,
        name: draft.name,
        purpose: draft.purpose,
        interpretation: draft.interpretation,
        small_cell: draft.small_cell,
        retention_days: draft.retention_days,
        created_at: old.created_at,
    };
    tx.store.update_programme(&programme)?;
    keep_wall_times(tx, &old, &programme)?;
    Ok(programme)
}

#[cfg(test)]
#[path = "programmes_tests.rs"]
mod tests;
