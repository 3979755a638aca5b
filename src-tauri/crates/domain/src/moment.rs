//! One moment on every clock of a programme: local times, what to know before choosing it, and the starts that are kind.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Timelike, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::SideId;
use crate::programme::{HumaneHours, Programme, Side};
use crate::session::{Session, SessionState};
use crate::zone::{Local, Twice, Zone};
use crate::{Bilingual, DomainError};

/// A change of clocks this many days before or after a session is worth a warning. Our own choice.
const CLOCK_CHANGE_DAYS: i64 = 14;
/// The working hours of a workday, in minutes after midnight: 09:00 to 17:00. Our own choice.
const WORK: std::ops::Range<i64> = 9 * 60..17 * 60;
/// Starts are looked for on every quarter of an hour. Our own choice.
const QUARTER: u16 = 15;
/// So many starts are offered at most. Our own choice.
const OFFERED: usize = 5;

/// A start, its length, and the side whose clock it was set on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// The moment.
    pub at: DateTime<Utc>,
    /// How long it lasts, on the clock.
    pub minutes: u32,
    /// The side whose clock it was set on.
    pub anchor: SideId,
}

/// One moment as a side sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SideTime {
    /// The side.
    pub side_id: SideId,
    /// Its name.
    pub name: Bilingual,
    /// Its IANA zone.
    pub zone: String,
    /// Local time with offset, such as `2026-12-05T20:00+03:30`.
    pub local: String,
    /// The local date in the Solar Hijri calendar, such as `1405-09-14`.
    pub local_solar: String,
    /// Days between this local date and the anchor side's: −1, 0 or 1.
    pub day_shift: i8,
    /// Whether it is within the side's humane hours, from start to end of the session.
    pub humane: bool,
    /// Whether the local date is a weekend day there.
    pub weekend: bool,
}

/// What there is to know about a chosen time. Its message is `plan-warning-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TimeWarningCode {
    /// The moment is past.
    InThePast,
    /// It begins before a side's kind hours.
    TooEarly,
    /// It ends after them.
    TooLate,
    /// It falls into the working hours of a workday.
    Workday,
    /// The date there is another one than on the anchor's clock.
    DayDiffers,
    /// Clocks change there within two weeks.
    ClockChangeNear,
}

/// A thing to know about a chosen time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TimeWarning {
    /// What it is.
    pub code: TimeWarningCode,
    /// The side it is about.
    pub side_id: Option<SideId>,
    /// A local date it is about, ISO 8601.
    pub date: Option<String>,
}

/// The starts on a day that are within every side's kind hours from beginning to end, in minutes after midnight
/// on the anchor's clock: the first stretch of them that is not interrupted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct KindStarts {
    /// The first.
    pub from_minute: u16,
    /// The last.
    pub to_minute: u16,
    /// At most five of them to choose from, the first and the last among them.
    pub offered: Vec<u16>,
}

/// A start on the clock of one side.
struct Here<'a> {
    side: &'a Side,
    zone: Zone,
    local: Local,
    /// Days between this local date and the anchor's.
    day_shift: i64,
    /// First and last minute, counted from local midnight of the day it starts.
    span: (i64, i64),
}

impl Here<'_> {
    fn date(&self) -> NaiveDate {
        self.local.wall.date()
    }

    fn weekend(&self) -> bool {
        use chrono::Datelike;
        self.side.weekend.contains(&self.date().weekday().into())
    }
}

/// A start on every clock, in order of position.
fn everywhere(programme: &Programme, start: Start) -> Result<Vec<Here<'_>>, DomainError> {
    let anchor = Zone::named(&side_of(programme, start.anchor)?.zone)?.local(start.at)?.wall.date();
    programme
        .sides
        .iter()
        .map(|side| {
            let zone = Zone::named(&side.zone)?;
            let local = zone.local(start.at)?;
            let day_shift = (local.wall.date() - anchor).num_days();
            Ok(Here { side, zone, local, day_shift, span: span(&local, start.minutes) })
        })
        .collect()
}

fn side_of(programme: &Programme, id: SideId) -> Result<&Side, DomainError> {
    programme.sides.iter().find(|side| side.id == id).ok_or(DomainError::UnknownSide)
}

fn span(local: &Local, minutes: u32) -> (i64, i64) {
    let from = i64::from(local.wall.time().num_seconds_from_midnight() / 60);
    (from, from + i64::from(minutes))
}

/// Whether a span of minutes lies within kind hours: the one rule of what is humane.
fn humane(hours: HumaneHours, (from, to): (i64, i64)) -> bool {
    from >= i64::from(hours.from_minute) && to <= i64::from(hours.to_minute)
}

/// What every side's clock shows at the start, in order of position. `solar` writes a date in the Solar Hijri calendar.
///
/// # Errors
/// [`DomainError::UnknownSide`], [`DomainError::UnknownZone`], [`DomainError::DateOutOfRange`].
pub fn side_times(
    programme: &Programme,
    start: Start,
    solar: impl Fn(NaiveDate) -> String,
) -> Result<Vec<SideTime>, DomainError> {
    let times = everywhere(programme, start)?.into_iter().map(|here| SideTime {
        side_id: here.side.id,
        name: here.side.name.clone(),
        zone: here.side.zone.clone(),
        local: here.local.to_string(),
        local_solar: solar(here.date()),
        day_shift: i8::try_from(here.day_shift).unwrap_or(0),
        humane: humane(here.side.humane_hours, here.span),
        weekend: here.weekend(),
    });
    Ok(times.collect())
}

/// What to know about a start, at `now`.
///
/// # Errors
/// As [`side_times`].
pub fn warnings(programme: &Programme, start: Start, now: DateTime<Utc>) -> Result<Vec<TimeWarning>, DomainError> {
    let mut found = Vec::new();
    if start.at < now {
        found.push(TimeWarning { code: TimeWarningCode::InThePast, side_id: None, date: None });
    }
    for here in everywhere(programme, start)? {
        let (from, to) = here.span;
        let hours = here.side.humane_hours;
        let changes = clock_change_near(&here.zone, start.at)?;
        for (holds, code, date) in [
            (from < i64::from(hours.from_minute), TimeWarningCode::TooEarly, here.date()),
            (to > i64::from(hours.to_minute), TimeWarningCode::TooLate, here.date()),
            (!here.weekend() && from < WORK.end && to > WORK.start, TimeWarningCode::Workday, here.date()),
            (here.day_shift != 0, TimeWarningCode::DayDiffers, here.date()),
            (changes.is_some(), TimeWarningCode::ClockChangeNear, changes.unwrap_or_default()),
        ] {
            if holds {
                found.push(TimeWarning { code, side_id: Some(here.side.id), date: Some(date.to_string()) });
            }
        }
    }
    Ok(found)
}

/// The local date on which the clocks of a zone change, when that is within two weeks of the moment.
fn clock_change_near(zone: &Zone, at: DateTime<Utc>) -> Result<Option<NaiveDate>, DomainError> {
    let offset = |at| zone.local(at).map(|local| local.offset_minutes);
    let mut day = at - Duration::days(CLOCK_CHANGE_DAYS);
    let mut before = offset(day)?;
    while day < at + Duration::days(CLOCK_CHANGE_DAYS) {
        let next = day + Duration::days(1);
        let after = offset(next)?;
        if after != before {
            // To the hour.
            while day < next && offset(day)? == before {
                day += Duration::hours(1);
            }
            return zone.local(day).map(|local| Some(local.wall.date()));
        }
        (day, before) = (next, after);
    }
    Ok(None)
}

/// The starts on `day`, on the clock of `anchor`, that are kind to every side for `minutes`; none when there are none.
///
/// # Errors
/// As [`side_times`].
pub fn kind_starts(
    programme: &Programme,
    anchor: SideId,
    day: NaiveDate,
    minutes: u32,
) -> Result<Option<KindStarts>, DomainError> {
    let anchor = Zone::named(&side_of(programme, anchor)?.zone)?;
    let sides = programme
        .sides
        .iter()
        .map(|side| Ok((Zone::named(&side.zone)?, side.humane_hours)))
        .collect::<Result<Vec<_>, DomainError>>()?;
    let mut stretch: Option<(u16, u16)> = None;
    for minute in (0..24 * 60).step_by(usize::from(QUARTER)) {
        let wall = NaiveDateTime::from(day) + Duration::minutes(i64::from(minute));
        let kind = match anchor.instant(wall, Some(Twice::First)) {
            Ok(at) => everyone_is_awake(&sides, at, minutes)?,
            // A time that clocks jump over is no start.
            Err(DomainError::LocalTimeSkipped) => false,
            Err(error) => return Err(error),
        };
        stretch = match (stretch, kind) {
            (None, true) => Some((minute, minute)),
            (Some((from, _)), true) => Some((from, minute)),
            (None, false) => None,
            (Some(whole), false) => return Ok(Some(offered(whole))),
        };
    }
    Ok(stretch.map(offered))
}

fn everyone_is_awake(sides: &[(Zone, HumaneHours)], at: DateTime<Utc>, minutes: u32) -> Result<bool, DomainError> {
    for (zone, hours) in sides {
        if !humane(*hours, span(&zone.local(at)?, minutes)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Some starts of a stretch: its ends, and between them what falls on a round half hour.
fn offered((from, to): (u16, u16)) -> KindStarts {
    let step = (to - from).div_ceil(4).div_ceil(30).max(1) * 30;
    let first = (from + 1).div_ceil(step) * step;
    let mut offered = vec![from];
    offered.extend((first..to).step_by(usize::from(step)).take(OFFERED - 2));
    if to > from {
        offered.push(to);
    }
    KindStarts { from_minute: from, to_minute: to, offered }
}

/// The moment a session starts by today's zone rules, and whether they moved it since it was planned.
/// Wall time wins until the session goes live; when the clocks now jump over it, the old moment stands.
#[must_use]
pub fn current_start(session: &Session, programme: &Programme) -> (DateTime<Utc>, bool) {
    let stored = session.starts_at;
    if !matches!(session.state, SessionState::Draft | SessionState::Planned) {
        return (stored, false);
    }
    let derive = |twice| Zone::named(&side_of(programme, session.anchor_side_id)?.zone)?.instant(session.wall_start, Some(twice));
    // A time that happens twice was one of the two when it was chosen.
    match [derive(Twice::First), derive(Twice::Second)] {
        [Ok(first), Ok(second)] if stored != first && stored != second => (first, true),
        _ => (stored, false),
    }
}

#[cfg(test)]
#[path = "moment_tests.rs"]
mod tests;
