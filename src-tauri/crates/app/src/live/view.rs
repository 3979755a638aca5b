//! What the live room shows, put together from what is stored.

use std::collections::{HashMap, HashSet};

use hamsokhan_domain::agenda;
use hamsokhan_domain::id::{ParticipantId, SessionId};
use hamsokhan_domain::note::Caution;
use hamsokhan_domain::participant::Attendance;
use hamsokhan_domain::turn;

use super::{LiveView, room};
use crate::app::Reading;
use crate::error::Result;
use crate::people::roster;
use crate::plan::session_view;
use crate::provenance::held;
use crate::voice;

/// Everything the live room shows.
pub(super) fn live_view(reading: &Reading<'_>, id: SessionId) -> Result<LiveView> {
    let Reading { store, now, revision, attended } = *reading;
    let session = session_view(store, id, now)?;
    let room = room::load(store, &session.session)?;
    let attendance: HashMap<ParticipantId, Attendance> =
        room.people.iter().map(|person| (person.id, person.attendance)).collect();
    let mut people = roster(store, &session.programme, now)?;
    people.retain(|person| attendance.get(&person.participant.id).is_some_and(|a| *a != Attendance::Absent));
    // In the order of the roster as it is shown.
    let those = |test: &dyn Fn(ParticipantId) -> bool| -> Vec<ParticipantId> {
        people.iter().map(|p| p.participant.id).filter(|id| test(*id)).collect()
    };
    let present = those(&|id| attendance.get(&id) == Some(&Attendance::Present));
    let unheard: HashSet<ParticipantId> = room.not_heard().into_iter().collect();
    let started = session.session.started_at.unwrap_or(session.session.starts_at);
    let end = session.session.closed_at.unwrap_or(now);
    let mut notes = store.notes(id)?;
    notes.reverse();
    let consents = store.consents(session.programme.id, now)?;
    let speaker = room.speaking().and_then(|turn| people.iter().find(|person| person.participant.id == turn.participant_id));
    let caution = speaker.and_then(|person| {
        let agreed = consents.get(&person.participant.id).cloned().unwrap_or_default();
        Caution::about(person.participant.at_risk, &agreed)
    });
    Ok(LiveView {
        now,
        pace: agenda::pace(&room.blocks, started, end),
        paused: room.running().is_some_and(|block| block.paused_at.is_some()),
        turn_limit_seconds: room.turn_limit(),
        not_heard: those(&|id| unheard.contains(&id)),
        voice: voice::of_session(store, &session.session, &session.programme, now)?,
        speaking_seconds: room.speaking().map_or((0, 0), |turn| turn::seconds(turn, end)),
        speaking: room.speaking().cloned(),
        undo: store.last_step(id)?.map(|step| step.kind),
        away_since: if attended == Some(id) { None } else { store.last_trace(id)? },
        revision,
        queue: room.queue,
        caution,
        held: held(&notes, &consents),
        notes,
        people,
        present,
        session,
    })
}
