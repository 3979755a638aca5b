//! Which automatic backups have done their service.
//!
//! Kept are the ten newest, and the newest of each of the last 14 days, 8 weeks and 24 months *that have a
//! backup*. Counting backups instead of measuring their age means that a clock that jumps ten years ahead
//! retires nothing good; and those that bear a later time than the clock shows neither count nor go.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDateTime, Utc};

const NEWEST: usize = 10;
const DAYS: usize = 14;
const WEEKS: usize = 8;
const MONTHS: usize = 24;

const EXTENSION: &str = ".hamsokhan-backup";
const FORM: &str = "%Y-%m-%dT%H-%M-%SZ";

/// The name of an automatic backup made at this moment.
pub(crate) fn name_of(at: DateTime<Utc>) -> String {
    format!("{}{EXTENSION}", at.format(FORM))
}

/// The moment in the name of an automatic backup; none for files of another kind.
pub(crate) fn moment_of(name: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(name.strip_suffix(EXTENSION)?, FORM).ok()
}

/// Those of `moments` whose backups may go, seen at `now`.
pub(crate) fn superseded(moments: &BTreeSet<NaiveDateTime>, now: DateTime<Utc>) -> Vec<NaiveDateTime> {
    let moments: BTreeSet<NaiveDateTime> = moments.range(..=now.naive_utc()).copied().collect();
    let moments = &moments;
    let mut kept: BTreeSet<NaiveDateTime> = moments.iter().rev().take(NEWEST).copied().collect();
    keep_newest_of_each(moments, DAYS, &mut kept, |at| i64::from(at.num_days_from_ce()));
    keep_newest_of_each(moments, WEEKS, &mut kept, |at| i64::from(at.num_days_from_ce()).div_euclid(7));
    keep_newest_of_each(moments, MONTHS, &mut kept, |at| i64::from(at.year()) * 12 + i64::from(at.month0()));
    moments.difference(&kept).copied().collect()
}

fn keep_newest_of_each(
    moments: &BTreeSet<NaiveDateTime>,
    most: usize,
    kept: &mut BTreeSet<NaiveDateTime>,
    period: impl Fn(&NaiveDateTime) -> i64,
) {
    let mut seen = BTreeSet::new();
    for at in moments.iter().rev() {
        if seen.insert(period(at)) {
            if seen.len() > most {
                return;
            }
            kept.insert(*at);
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn every_half_hour(days: i64) -> (BTreeSet<NaiveDateTime>, DateTime<Utc>) {
        let now = crate::testing::now();
        let all = (0..days * 48).map(|n| (now - TimeDelta::minutes(30 * n)).naive_utc()).collect();
        (all, now)
    }

    #[test]
    fn a_year_of_backups_is_thinned_to_days_weeks_and_months() {
        let (all, now) = every_half_hour(365);
        let gone = superseded(&all, now).len();
        let left = all.len() - gone;
        assert!((30..=45).contains(&left), "10 newest, 14 days, 8 weeks, 12 months and their overlap, not {left}");
    }

    #[test]
    fn thinning_again_and_again_keeps_the_old_months() {
        let (all, end) = every_half_hour(365);
        let mut left = BTreeSet::new();
        for at in all {
            left.insert(at);
            for old in superseded(&left, at.and_utc()) {
                left.remove(&old);
            }
        }
        let first = left.first().expect("something is left");
        assert!((end.naive_utc() - *first).num_days() > 300, "a backup of nearly a year ago is still there");
        let hole = left.iter().zip(left.iter().skip(1)).map(|(a, b)| (*b - *a).num_days()).max();
        assert!(hole <= Some(32), "no hole is longer than a month, but one is {hole:?} days");
    }

    #[test]
    fn a_wrong_clock_retires_nothing_good() {
        let (all, now) = every_half_hour(3);
        let back = now - TimeDelta::days(3650);
        let mut with_back = all.clone();
        with_back.insert(back.naive_utc());
        assert!(superseded(&with_back, back).is_empty(), "a clock ten years back retires nothing");

        let ahead = now + TimeDelta::days(3650);
        let usual = superseded(&all, now);
        let mut with_ahead = all.clone();
        with_ahead.insert(ahead.naive_utc());
        let extra = superseded(&with_ahead, ahead).iter().filter(|at| !usual.contains(at)).count();
        assert!(extra <= 1, "a clock ten years ahead retires no more than its own place among the newest");
    }

    #[test]
    fn one_backup_of_the_future_does_not_stop_the_thinning() {
        let (mut all, now) = every_half_hour(365);
        let usual = superseded(&all, now);
        all.insert((now + TimeDelta::days(3650)).naive_utc());
        assert_eq!(superseded(&all, now), usual, "it neither counts nor goes");
    }

    #[test]
    fn names_are_read_back_and_strangers_left_alone() {
        let now = crate::testing::now();
        assert_eq!(moment_of(&name_of(now)), Some(now.naive_utc()), "a name says when");
        for name in ["", "copy.hamsokhan-backup", "2026-12-01T10-00-00Z.zip", "notes.txt"] {
            assert_eq!(moment_of(name), None, "{name} is not an automatic backup and is never touched");
        }
    }
}
