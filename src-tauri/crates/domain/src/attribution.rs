//! How much of a speaker is told beside their words.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How much of its speaker a note shows. Nothing, unless chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Attribution {
    /// Nobody.
    #[default]
    None,
    /// The side only.
    Side,
    /// The code name.
    CodeName,
}
