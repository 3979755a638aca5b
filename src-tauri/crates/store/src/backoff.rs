//! Failed attempts to open a workspace cost time: three are free, then 1, 2, 4 … 30 seconds.
//!
//! Counted in this process on the monotonic clock, and in a small hidden file beside the workspace, so that starting the
//! program again lifts nothing. The file holds a number and a moment. Whoever can delete it is held back by Argon2 alone.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::{Result, StoreError, durable, files};

const FREE: u32 = 3;
const MOST: Duration = Duration::from_secs(30);
/// A count this old was somebody else's day. Our own choice.
const FORGOTTEN: Duration = Duration::from_secs(24 * 60 * 60);

/// How many attempts failed, and when the last one did: here, or as far back as the file says.
#[derive(Clone, Copy)]
struct Failures {
    count: u32,
    last: Instant,
    /// What had passed since the last one when it was read from the file.
    before: Duration,
}

static FAILURES: Mutex<Option<HashMap<PathBuf, Failures>>> = Mutex::new(None);

fn failures() -> MutexGuard<'static, Option<HashMap<PathBuf, Failures>>> {
    FAILURES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An attempt with a key, counted: it is refused when it comes too soon, and the right key clears the count.
///
/// # Errors
/// [`StoreError::TooManyTries`] with the seconds left, and those of `unlock`.
pub(crate) fn guarded<T>(path: &Path, unlock: impl FnOnce() -> Result<T>) -> Result<T> {
    check(path)?;
    match unlock() {
        Ok(found) => {
            succeeded(path);
            Ok(found)
        }
        Err(error) => {
            if matches!(error, StoreError::WrongKey) {
                failed(path);
            }
            Err(error)
        }
    }
}

/// Refuses an attempt that comes too soon.
fn check(path: &Path) -> Result<()> {
    let mut guard = failures();
    let map = guard.get_or_insert_default();
    if !map.contains_key(path)
        && let Some(found) = remembered(path, SystemTime::now())
    {
        map.insert(path.to_owned(), found);
    }
    let Some(found) = map.get(path) else { return Ok(()) };
    let left = delay(found.count).saturating_sub(found.last.elapsed().saturating_add(found.before));
    if left.is_zero() {
        return Ok(());
    }
    let whole = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    Err(StoreError::TooManyTries { seconds: u32::try_from(whole).unwrap_or(u32::MAX) })
}

/// Counts a failed attempt.
fn failed(path: &Path) {
    let mut guard = failures();
    let count = guard.get_or_insert_default().get(path).map_or(0, |found| found.count).saturating_add(1);
    guard.get_or_insert_default().insert(path.to_owned(), Failures { count, last: Instant::now(), before: Duration::ZERO });
    let at = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    // Where nothing can be written, the count of this process has to do. A lone file can be copied away from any count.
    if path.is_dir() {
        let _ = durable::replace(&file_for(path), format!("{count} {at}\n").as_bytes());
    }
}

/// Forgets the failures once the right key came.
fn succeeded(path: &Path) {
    if failures().as_mut().and_then(|map| map.remove(path)).is_some() {
        let _ = fs::remove_file(file_for(path));
    }
}

/// Forgets a workspace that is no longer there.
pub(crate) fn forget(path: &Path) {
    if let Some(map) = failures().as_mut() {
        map.remove(path);
    }
    let _ = fs::remove_file(file_for(path));
}

/// Beside the workspace, not in it: a wrong key changes nothing there.
fn file_for(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    durable::folder_of(path).join(format!(".{name}.tries"))
}

fn remembered(path: &Path, now: SystemTime) -> Option<Failures> {
    let told = files::read_at_most(&file_for(path), 64).ok()?;
    let (count, at) = std::str::from_utf8(&told).ok()?.trim().split_once(' ')?;
    let at = UNIX_EPOCH.checked_add(Duration::from_secs(at.parse().ok()?))?;
    // A clock that was set back shortens no wait: then it begins anew.
    let before = now.duration_since(at).unwrap_or_default();
    (before < FORGOTTEN).then_some(Failures { count: count.parse().ok()?, last: Instant::now(), before })
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

    #[test]
    fn starting_again_lifts_no_wait() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Test.hamsokhan");
        fs::create_dir(&path).unwrap();
        for _ in 0..6 {
            failed(&path);
        }
        // What another process knows is the file alone.
        failures().as_mut().unwrap().remove(&path);
        let waiting = check(&path);
        assert!(matches!(waiting, Err(StoreError::TooManyTries { seconds: 7..=8 })), "the wait goes on: {waiting:?}");
        let late = SystemTime::now() + Duration::from_secs(9);
        assert!(remembered(&path, late).is_some_and(|f| f.before >= Duration::from_secs(8)), "time that passed counts");
        let back = SystemTime::now() - Duration::from_secs(3600);
        assert!(remembered(&path, back).is_some_and(|f| f.before.is_zero()), "a clock set back begins the wait anew");
        succeeded(&path);
        assert!(!file_for(&path).exists() && check(&path).is_ok(), "the right key clears it");
    }

    #[test]
    fn a_file_that_is_no_count_holds_nobody_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Test.hamsokhan");
        for text in ["", "x y", "9", "4294967296 1", "-1 5", "9 99999999999999999999"] {
            fs::write(file_for(&path), text).unwrap();
            assert!(check(&path).is_ok(), "{text:?} is nonsense, not a count");
        }
    }
}
