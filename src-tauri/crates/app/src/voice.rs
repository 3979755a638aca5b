//! How the voice was shared in a session: one sum for the room, the programme's line and the summary.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use hamsokhan_domain::id::{ParticipantId, SideId};
use hamsokhan_domain::participant::{Attendance, Attendee, Participant};
use hamsokhan_domain::programme::Programme;
use hamsokhan_domain::session::Session;
use hamsokhan_domain::turn::{self, VoiceShare};
use hamsokhan_store::Reader;

use crate::error::Result;

/// How the voice was shared among the participants who took part, until the session ended or until `now`.
pub(crate) fn of_session(store: &Reader<'_>, session: &Session, programme: &Programme, now: DateTime<Utc>) -> Result<VoiceShare> {
    let sides: Vec<SideId> = programme.sides.iter().map(|side| side.id).collect();
    let people = attendees(store, session)?;
    Ok(turn::voice_of_session(&store.turns(session.id)?, &people, &sides, session.closed_at.unwrap_or(now)))
}

/// The roster of a session's programme, and who of it came to the session.
pub(crate) fn attendees(store: &Reader<'_>, session: &Session) -> Result<Vec<Attendee>> {
    let attendance: HashMap<ParticipantId, Attendance> =
        store.attendance(session.id)?.into_iter().map(|record| (record.participant_id, record.attendance)).collect();
    let attendee = |person: Participant| Attendee {
        id: person.id,
        side_id: person.side_id,
        role: person.role,
        attendance: attendance.get(&person.id).copied().unwrap_or_default(),
    };
    Ok(store.participants(session.programme_id)?.into_iter().map(attendee).collect())
}

#[cfg(test)]
#[path = "voice_tests.rs"]
mod tests;
