//! Turns, the queue of speakers, and how speaking time is shared. Counts and explains; never ranks.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BlockId, ParticipantId, QueueId, SessionId, SideId, TurnId};
use crate::participant::{Attendee, Role};

/// One stretch of speaking by one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Turn {
    /// Identifier.
    pub id: TurnId,
    /// The session.
    pub session_id: SessionId,
    /// The block that was running.
    pub block_id: Option<BlockId>,
    /// Who spoke.
    pub participant_id: ParticipantId,
    /// When they began.
    pub started_at: DateTime<Utc>,
    /// When they ended; none while they speak.
    pub ended_at: Option<DateTime<Utc>>,
    /// When the interpreter began; none while the speaker speaks.
    pub interpreting_since: Option<DateTime<Utc>>,
    /// Seconds of interpreting before that, counted apart from the speaker's.
    pub interpreter_seconds: u32,
    /// Since when the turn stands still with its block; none while it runs.
    pub paused_at: Option<DateTime<Utc>>,
    /// Seconds it stood still before that.
    pub paused_seconds: u32,
}

/// Why somebody is in the queue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum QueueReason {
    /// To say something new.
    #[default]
    Turn,
    /// To answer the one who speaks.
    Response,
    /// Because the moderator asked them.
    Invited,
}

/// A place in the queue of speakers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct QueueEntry {
    /// Identifier.
    pub id: QueueId,
    /// Who waits.
    pub participant_id: ParticipantId,
    /// Why.
    pub reason: QueueReason,
}

/// Seconds a turn has lasted until `now`: by the speaker, and by the interpreter.
/// Never negative, whatever the clock did.
#[must_use]
pub fn seconds(turn: &Turn, now: DateTime<Utc>) -> (u32, u32) {
    let span = |from: DateTime<Utc>, to: DateTime<Utc>| u32::try_from((to - from).num_seconds().max(0)).unwrap_or(u32::MAX);
    let end = turn.ended_at.unwrap_or(now);
    let stop = turn.paused_at.unwrap_or(end).min(end);
    let all = span(turn.started_at, stop).saturating_sub(turn.paused_seconds);
    let interpreter = turn.interpreter_seconds.saturating_add(turn.interpreting_since.map_or(0, |since| span(since, stop)));
    (all.saturating_sub(interpreter), interpreter.min(all))
}

/// Speaking time of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PersonVoice {
    /// Who.
    pub participant_id: ParticipantId,
    /// Their side.
    pub side_id: SideId,
    /// Turns taken.
    pub turns: u32,
    /// Seconds spoken, without interpreting.
    pub seconds: u32,
}

/// Speaking time of one side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SideVoice {
    /// The side.
    pub side_id: SideId,
    /// Turns taken.
    pub turns: u32,
    /// Seconds spoken, without interpreting.
    pub seconds: u32,
    /// Share of all speech, 0 to 1; 0 when nobody has spoken.
    pub share: f64,
}

/// How the voice is shared.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct VoiceShare {
    /// Everyone who can speak, those who have not spoken too, in the order of the roster.
    pub people: Vec<PersonVoice>,
    /// Every side, in order of position.
    pub sides: Vec<SideVoice>,
    /// Seconds of interpreting.
    pub interpreter_seconds: u32,
    /// Gini coefficient of speaking time over people: 0 when equal, (n−1)/n when one speaks.
    pub gini: f64,
}

/// How the voice was shared in a session until `now`, among the participants who took part: those who came, and those
/// who spoke though nobody marked them. Moderators and interpreters are not counted: their part is to let others speak.
#[must_use]
pub fn voice_of_session(turns: &[Turn], roster: &[Attendee], sides: &[SideId], now: DateTime<Utc>) -> VoiceShare {
    let spoke: HashSet<ParticipantId> = turns.iter().map(|turn| turn.participant_id).collect();
    let people: Vec<(ParticipantId, SideId)> = roster
        .iter()
        .filter(|person| person.role == Role::Participant)
        .filter(|person| person.attendance.came() || spoke.contains(&person.id))
        .map(|person| (person.id, person.side_id))
        .collect();
    voice_share(turns, &people, sides, now)
}

/// How the voice was shared until `now`, over `people` (who, and their side) and `sides` in order.
/// Turns of people who are not listed are not counted.
#[must_use]
pub fn voice_share(turns: &[Turn], people: &[(ParticipantId, SideId)], sides: &[SideId], now: DateTime<Utc>) -> VoiceShare {
    let mut share = VoiceShare {
        people: people
            .iter()
            .map(|&(participant_id, side_id)| PersonVoice { participant_id, side_id, turns: 0, seconds: 0 })
            .collect(),
        ..VoiceShare::default()
    };
    for turn in turns {
        let Some(person) = share.people.iter_mut().find(|p| p.participant_id == turn.participant_id) else { continue };
        let (spoken, interpreted) = seconds(turn, now);
        person.turns += 1;
        person.seconds = person.seconds.saturating_add(spoken);
        share.interpreter_seconds = share.interpreter_seconds.saturating_add(interpreted);
    }
    let total: u64 = share.people.iter().map(|p| u64::from(p.seconds)).sum();
    share.sides = sides
        .iter()
        .map(|&side_id| {
            let of_side = || share.people.iter().filter(move |p| p.side_id == side_id);
            let seconds = of_side().fold(0_u32, |sum, p| sum.saturating_add(p.seconds));
            SideVoice {
                side_id,
                turns: of_side().map(|p| p.turns).sum(),
                seconds,
                share: if total == 0 { 0.0 } else { f64::from(seconds) / total as f64 },
            }
        })
        .collect();
    share.gini = gini(&share.people.iter().map(|p| p.seconds).collect::<Vec<_>>());
    share
}

/// The Gini coefficient: mean absolute difference over twice the mean.
/// 0 for nobody, for silence and for equal shares; (n−1)/n when one of n has all.
#[must_use]
pub fn gini(values: &[u32]) -> f64 {
    let mut sorted: Vec<f64> = values.iter().copied().map(f64::from).collect();
    sorted.sort_by(f64::total_cmp);
    let (n, total) = (sorted.len() as f64, sorted.iter().sum::<f64>());
    if total == 0.0 {
        return 0.0;
    }
    let weighted: f64 = sorted.iter().zip(1_u32..).map(|(value, rank)| f64::from(rank) * value).sum();
    (2.0 * weighted / (n * total) - (n + 1.0) / n).max(0.0)
}
