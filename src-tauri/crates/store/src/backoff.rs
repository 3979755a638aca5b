//! Failed attempts to open a workspace cost time, within one process: three are free, then 1, 2, 4 … 30 seconds.
//!
//! Kept in memory and measured on the monotonic clock, so that neither a changed clock nor a file lifts it.
//! Whoever can restart the process is held back by Argon2 alone.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::{Result, StoreError};

const FREE: u32 = 3;
const MOST: Duration = Duration::from_secs(30);

static FAILURES: Mutex<Option<HashMap<PathBuf, (u32, Instant)>>> = Mutex::new(None);

fn failures() -> MutexGuard<'static, Option<HashMap<PathBuf, (u32, Instant)>>> {
    FAILURES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Refuses an attempt that comes too soon.
///
/// # Errors
/// [`StoreError::TooManyTries`] with the seconds left.
pub(crate) fn check(path: &Path) -> Result<()> {
    let guard = failures();
    let Some((count, last)) = guard.as_ref().and_then(|map| map.get(path)) else { return Ok(()) };
    let left = delay(*count).saturating_sub(last.elapsed());
    if left.is_zero() {
        return Ok(());
    }
    let whole = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    Err(StoreError::TooManyTries { seconds: u32::try_from(whole).unwrap_or(u32::MAX) })
}

/// Counts a failed attempt.
pub(crate) fn failed(path: &Path) {
    let mut guard = failures();
    let entry = guard.get_or_insert_default().entry(path.to_owned()).or_insert((0, Instant::now()));
    *entry = (entry.0.saturating_add(1), Instant::now());
}

/// Forgets the failures once the right key came.
pub(crate) fn succeeded(path: &Path) {
    if let Some(map) = failures().as_mut() {
        map.remove(path);
    }
}

fn delay(failures: u32) -> Duration {
    match failures.checked_sub(FREE) {
        None => Duration::ZERO,
        Some(over) => Duration::from_secs(1 << over.min(5)).min(MOST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_to_half_a_minute() {
        let seconds: Vec<u64> = (0..10).map(|n| delay(n).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 0, 1, 2, 4, 8, 16, 30, 30], "three free attempts, then doubling");
    }
}
