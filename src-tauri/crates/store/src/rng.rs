//! Random bytes for keys, salts and nonces: from the operating system, and from nowhere else.

use crate::{Result, StoreError};

/// `N` random bytes.
///
/// # Errors
/// [`StoreError::NoRandom`] when the system has none to give.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandom)?;
    Ok(bytes)
}
