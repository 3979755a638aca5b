//! What was typed and not saved yet. It is kept as it is typed, so that neither a lock nor a crash takes it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{DomainError, check_length};
use crate::text::{MAX_TEXT_BYTES, Private};

/// The longest name of a place in the window.
const MAX_KEY_BYTES: usize = 200;

/// Something typed and not saved, and where in the window it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Draft {
    /// The place, in the window's own words: never anything that was typed.
    pub key: String,
    /// What was typed, in the form the place keeps it in.
    pub text: Private,
}

impl Draft {
    /// Whether it is short enough to be kept. Several texts of one place are kept together.
    ///
    /// # Errors
    /// [`DomainError::TooLong`].
    pub fn check(&self) -> Result<(), DomainError> {
        check_length("key", &self.key, MAX_KEY_BYTES)?;
        check_length("text", self.text.expose(), 16 * MAX_TEXT_BYTES)
    }
}
