//! Random bytes for keys, salts and nonces: from the operating system, and from nowhere else.

use crate::{Result, StoreError};

/// `N` random bytes.
///
/// # Errors
/// [`StoreError::NoRandom`] when the system has none to give.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    fill(&mut bytes)?;
    Ok(bytes)
}

/// Fills a place with random bytes; for secrets, of which no copy may stay behind.
///
/// # Errors
/// As [`bytes`].
pub(crate) fn fill(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(|_| StoreError::NoRandom)
}
