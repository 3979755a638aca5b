//! A clock for what is written: it follows the clock of the machine and never goes behind what was written before.
//!
//! When the machine's clock is set back, in a session or between two, notes and turns keep their order, and what counts
//! up counts on: from the last moment written, by time that only runs forward.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

/// A moment written this far ahead of the clock was written under a wrong one: it holds for the order of what is written,
/// and no longer for what today is. Our own choice.
const BELIEVED: TimeDelta = TimeDelta::days(1);
/// What is written after something later is at least this much after it.
const STEP: Duration = Duration::from_millis(1);

/// The last moment that was written, and when that was by time that only runs forward.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Steady(Option<(DateTime<Utc>, Duration)>);

impl Steady {
    /// After a moment that was written before, by whomever.
    pub fn after(latest: DateTime<Utc>, ticks: Duration) -> Self {
        Self(Some((latest, ticks)))
    }

    /// Something was written at this moment.
    pub fn wrote(&mut self, at: DateTime<Utc>, ticks: Duration) {
        if self.0.is_none_or(|(last, _)| last <= at) {
            self.0 = Some((at, ticks));
        }
    }

    /// The moment of what is written now, where the clock of the machine says `wall`.
    pub fn written(&self, wall: DateTime<Utc>, ticks: Duration) -> DateTime<Utc> {
        match self.0 {
            Some((last, then)) if wall < last => {
                let passed = ticks.saturating_sub(then).max(STEP);
                last + TimeDelta::milliseconds(i64::try_from(passed.as_millis()).unwrap_or(i64::MAX).min(i64::from(i32::MAX)))
            }
            _ => wall,
        }
    }

    /// The moment that is shown now.
    pub fn shown(&self, wall: DateTime<Utc>, ticks: Duration) -> DateTime<Utc> {
        match self.0 {
            Some((last, _)) if last - wall > BELIEVED => wall,
            _ => self.written(wall, ticks),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_796_119_200 + minute * 60, 0).expect("a moment")
    }

    #[test]
    fn nothing_is_written_before_what_was_written_before() {
        let mut steady = Steady::default();
        let ticks = |minutes: u64| Duration::from_secs(60 * minutes);
        // Minutes of the clock, and minutes that really passed.
        let (mut last, mut written) = (at(-1), Vec::new());
        for (wall, passed) in [(0, 0), (1, 1), (-59, 2), (-58, 3), (-58, 3), (5, 4), (-600_000, 5), (7, 6)] {
            let now = steady.written(at(wall), ticks(passed));
            assert!(now > last, "{now} after {last}");
            steady.wrote(now, ticks(passed));
            last = now;
            written.push((now - at(0)).num_minutes());
        }
        assert_eq!(written, [0, 1, 2, 3, 3, 5, 6, 7], "and time goes on as it really passed");
    }

    #[test]
    fn a_moment_of_a_wrong_clock_does_not_become_today() {
        let steady = Steady::after(at(60 * 24 * 3650), Duration::ZERO);
        assert!(steady.written(at(0), Duration::ZERO) > at(60 * 24 * 3650), "the order is kept");
        assert_eq!(steady.shown(at(0), Duration::ZERO), at(0), "and today is today");
        assert!(Steady::after(at(60), Duration::ZERO).shown(at(0), Duration::ZERO) > at(60), "an hour is a clock set back");
    }
}
