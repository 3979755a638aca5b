//! What the live room shows, put together from what is stored.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use hamsokhan_domain::agenda;
use hamsokhan_domain::id::{ParticipantId, SessionId, SideId};
use hamsokhan_domain::participant::{Attendance, Role};
use hamsokhan_domain::session::{Block, Session};
use hamsokhan_domain::turn::{self, Turn, VoiceShare};
use hamsokhan_store::Reader;

use super::LiveView;
use crate::error::Result;
use crate::people::{Person, roster};
use crate::plan::session_view;

/// Everything the live room shows at `now`, as seen by somebody who was there all the time.
pub(super) fn live_view(store: &Reader<'_>, id: SessionId, now: DateTime<Utc>) -> Result<LiveView> {
    let session = session_view(store, id, now)?;
    let attendance: HashMap<ParticipantId, Attendance> =
        store.attendance(id)?.into_iter().map(|record| (record.participant_id, record.attendance)).collect();
    let is = |person: ParticipantId, test: &dyn Fn(Attendance) -> bool| attendance.get(&person).is_some_and(|a| test(*a));
    let mut people = roster(store, &session.programme)?;
    people.retain(|person| is(person.participant.id, &|a| a != Attendance::Absent));
    let present: Vec<ParticipantId> =
        people.iter().map(|p| p.participant.id).filter(|id| is(*id, &|a| a == Attendance::Present)).collect();
    let turns = store.turns(id)?;
    let running = running(&session.session);
    let speaking = turns.iter().find(|turn| turn.ended_at.is_none()).cloned();
    let started = session.session.started_at.unwrap_or(session.session.starts_at);
    let end = session.session.closed_at.unwrap_or(now);
    let mut notes = store.notes(id)?;
    notes.reverse();
    Ok(LiveView {
        now,
        pace: agenda::pace(&session.session.blocks, started, end),
        paused: running.is_some_and(|block| block.paused_at.is_some()),
        turn_limit_seconds: running.filter(|block| block.go_round).and_then(|block| turn_limit(block, &people, &present)),
        not_heard: not_heard(running, &people, &present, &turns),
        voice: voice(store, &session.session, &session.programme.sides.iter().map(|s| s.id).collect::<Vec<_>>(), end)?,
        speaking_seconds: speaking.as_ref().map_or((0, 0), |turn| turn::seconds(turn, end)),
        queue: store.queue(id)?,
        undo: store.last_step(id)?.map(|step| step.kind),
        away_since: None,
        notes,
        speaking,
        people,
        present,
        session,
    })
}

/// The block that runs.
pub(crate) fn running(session: &Session) -> Option<&Block> {
    session.blocks.iter().find(|block| block.started_at.is_some() && block.ended_at.is_none())
}

/// In a go-round everyone who takes part has the same time.
fn turn_limit(block: &Block, people: &[Person], present: &[ParticipantId]) -> Option<u32> {
    let present: HashSet<ParticipantId> = present.iter().copied().collect();
    let speakers =
        people.iter().filter(|p| p.participant.role == Role::Participant && present.contains(&p.participant.id)).count();
    (u32::from(block.spoken_minutes) * 60).checked_div(u32::try_from(speakers).ok()?)
}

fn not_heard(running: Option<&Block>, people: &[Person], present: &[ParticipantId], turns: &[Turn]) -> Vec<ParticipantId> {
    let Some(block) = running.filter(|block| !block.silent && !block.moderators_only) else { return Vec::new() };
    let present: HashSet<ParticipantId> = present.iter().copied().collect();
    let heard: HashSet<ParticipantId> =
        turns.iter().filter(|turn| turn.block_id == Some(block.id)).map(|turn| turn.participant_id).collect();
    people
        .iter()
        .filter(|p| p.participant.role == Role::Participant)
        .map(|p| p.participant.id)
        .filter(|id| present.contains(id) && !heard.contains(id))
        .collect()
}

/// How the voice was shared until `now` among the participants who came. Moderators and interpreters are not
/// counted: their part is to let others speak.
pub(crate) fn voice(store: &Reader<'_>, session: &Session, sides: &[SideId], now: DateTime<Utc>) -> Result<VoiceShare> {
    let turns = store.turns(session.id)?;
    let mut took_part: HashSet<ParticipantId> =
        store.attendance(session.id)?.into_iter().filter(|r| r.attendance.came()).map(|r| r.participant_id).collect();
    took_part.extend(turns.iter().map(|turn| turn.participant_id));
    let people: Vec<(ParticipantId, SideId)> = store
        .participants(session.programme_id)?
        .into_iter()
        .filter(|p| p.role == Role::Participant)
        .filter(|p| took_part.contains(&p.id))
        .map(|p| (p.id, p.side_id))
        .collect();
    Ok(turn::voice_share(&turns, &people, sides, now))
}
