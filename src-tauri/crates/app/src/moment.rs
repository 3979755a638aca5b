//! One moment on every clock of a programme: local times, both calendars, and what to know before choosing it.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Timelike, Utc};
use hamsokhan_domain::agenda;
use hamsokhan_domain::id::SideId;
use hamsokhan_domain::programme::{Programme, Side};
use hamsokhan_domain::session::{Session, SessionState};
use hamsokhan_domain::zone::{self, Local, Twice};
use hamsokhan_locale::calendar;

use crate::error::Result;
use crate::find;
use crate::plan::{SideTime, TimeWarning};

/// A change of clocks this many days before or after a session is worth a warning. Our own choice.
const CLOCK_CHANGE_DAYS: i64 = 14;
/// The working hours of a workday, in minutes after midnight: 09:00 to 17:00. Our own choice.
const WORK: std::ops::Range<i64> = 9 * 60..17 * 60;

/// A start, its length, and the side whose clock it was set on.
#[derive(Clone, Copy)]
pub(crate) struct Start {
    pub at: DateTime<Utc>,
    pub minutes: u32,
    pub anchor: SideId,
}

/// What every side's clock shows at the start, in order of position.
pub(crate) fn side_times(programme: &Programme, start: Start) -> Result<Vec<SideTime>> {
    let anchor = find::side(programme, start.anchor)?;
    let anchor_date = zone::local(start.at, &anchor.zone)?.wall.date();
    programme.sides.iter().map(|side| side_time(side, start, anchor_date)).collect()
}

fn side_time(side: &Side, start: Start, anchor_date: NaiveDate) -> Result<SideTime> {
    let local = zone::local(start.at, &side.zone)?;
    let date = local.wall.date();
    let (from, to) = span(&local, start.minutes);
    Ok(SideTime {
        side_id: side.id,
        name: side.name.clone(),
        zone: side.zone.clone(),
        local: with_offset(&local),
        local_solar: calendar::to_solar(date).to_string(),
        day_shift: i8::try_from((date - anchor_date).num_days()).unwrap_or(0),
        humane: from >= i64::from(side.humane_hours.from_minute) && to <= i64::from(side.humane_hours.to_minute),
        weekend: side.weekend.contains(&calendar::weekday(date)),
    })
}

/// First and last minute of a session, counted from local midnight of the day it starts.
fn span(local: &Local, minutes: u32) -> (i64, i64) {
    let from = i64::from(local.wall.time().num_seconds_from_midnight() / 60);
    (from, from + i64::from(minutes))
}

/// `2026-12-05T20:00+03:30`.
fn with_offset(local: &Local) -> String {
    let sign = if local.offset_minutes < 0 { '-' } else { '+' };
    let minutes = local.offset_minutes.unsigned_abs();
    format!("{}{sign}{:02}:{:02}", local.wall.format("%Y-%m-%dT%H:%M"), minutes / 60, minutes % 60)
}

/// What to know about a start that is not past yet.
pub(crate) fn warnings(programme: &Programme, start: Start, now: DateTime<Utc>) -> Result<Vec<TimeWarning>> {
    let mut found = Vec::new();
    let mut warn = |code: &str, side_id: Option<SideId>, date: Option<NaiveDate>| {
        found.push(TimeWarning { code: code.to_owned(), side_id, date: date.map(|d| d.to_string()) });
    };
    if start.at < now {
        warn("in-the-past", None, None);
    }
    for (side, time) in programme.sides.iter().zip(side_times(programme, start)?) {
        let local = zone::local(start.at, &side.zone)?;
        let date = local.wall.date();
        let (from, to) = span(&local, start.minutes);
        if from < i64::from(side.humane_hours.from_minute) {
            warn("too-early", Some(side.id), Some(date));
        }
        if to > i64::from(side.humane_hours.to_minute) {
            warn("too-late", Some(side.id), Some(date));
        }
        if !time.weekend && from < WORK.end && to > WORK.start {
            warn("workday", Some(side.id), Some(date));
        }
        if time.day_shift != 0 {
            warn("day-differs", Some(side.id), Some(date));
        }
        if let Some(changed) = clock_change_near(side, start.at)? {
            warn("clock-change-near", Some(side.id), Some(changed));
        }
    }
    Ok(found)
}

/// The local date on which the clocks of a side change, when that is within two weeks of the moment.
fn clock_change_near(side: &Side, at: DateTime<Utc>) -> Result<Option<NaiveDate>> {
    let mut day = at - Duration::days(CLOCK_CHANGE_DAYS);
    let mut before = zone::local(day, &side.zone)?;
    while day < at + Duration::days(CLOCK_CHANGE_DAYS) {
        day += Duration::days(1);
        let after = zone::local(day, &side.zone)?;
        if after.offset_minutes != before.offset_minutes {
            return change_between(side, day - Duration::days(1), day).map(Some);
        }
        before = after;
    }
    Ok(None)
}

/// The local date of a change of clocks that lies between two moments, to the hour.
fn change_between(side: &Side, mut from: DateTime<Utc>, to: DateTime<Utc>) -> Result<NaiveDate> {
    let offset = zone::local(from, &side.zone)?.offset_minutes;
    while from < to && zone::local(from, &side.zone)?.offset_minutes == offset {
        from += Duration::hours(1);
    }
    Ok(zone::local(from, &side.zone)?.wall.date())
}

/// The moment a session starts by today's zone rules, and whether they moved it since it was planned.
/// Wall time wins until the session goes live; when the clocks now jump over it, the old moment stands.
pub(crate) fn current_start(session: &Session, programme: &Programme) -> (DateTime<Utc>, bool) {
    let stored = session.starts_at;
    if !matches!(session.state, SessionState::Draft | SessionState::Planned) {
        return (stored, false);
    }
    let Ok(anchor) = find::side(programme, session.anchor_side_id) else { return (stored, false) };
    let derive = |twice| zone::instant(session.wall_start, &anchor.zone, twice);
    // A time that happens twice was one of the two when it was chosen.
    match [derive(Some(Twice::First)), derive(Some(Twice::Second))] {
        [Ok(first), Ok(second)] if stored != first && stored != second => (first, true),
        _ => (stored, false),
    }
}

/// The moment of a wall time on the clock of a side.
pub(crate) fn instant(side: &Side, wall: NaiveDateTime, twice: Option<Twice>) -> Result<DateTime<Utc>> {
    Ok(zone::instant(wall, &side.zone, twice)?)
}

/// When each block begins: as it did, or as it will by the plan from where the session stands.
pub(crate) fn block_starts(session: &Session, now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let mut at = session.started_at.unwrap_or(session.starts_at);
    session
        .blocks
        .iter()
        .map(|block| {
            let start = block.started_at.unwrap_or(at);
            let planned = Duration::minutes(i64::from(agenda::block_minutes(block)));
            at = match (block.started_at, block.ended_at) {
                (_, Some(ended)) => ended,
                (Some(_), None) => now + (planned - Duration::seconds(agenda::elapsed_seconds(block, now))).max(Duration::zero()),
                (None, None) => start + planned,
            };
            start
        })
        .collect()
}

#[cfg(test)]
#[path = "moment_tests.rs"]
mod tests;
