//! Locks of this process.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Takes a lock; a thread that panicked while holding it left plain data behind, which stays usable.
pub(crate) fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
