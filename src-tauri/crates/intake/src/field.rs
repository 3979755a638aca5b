//! What a column can mean.

use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::IntakeError;

/// What a column of a roster means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The code name, in either script or in both with a stroke between.
    CodeName,
    /// The name, or a part of it; several columns are joined in the order of a name.
    Name,
    /// Other names and spellings, with commas, semicolons or strokes between.
    Alias,
    /// The side, by name, city or position.
    Side,
    /// The role.
    Role,
    /// The language spoken in sessions.
    Language,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Whether a leaked name would endanger them: then nothing personal is brought in.
    AtRisk,
    /// Anything else worth keeping.
    Note,
    /// Not brought in.
    Ignore,
}

impl Field {
    /// Its name on the wire and in `--map`, such as `code_name`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Field::CodeName => "code_name",
            Field::Name => "name",
            Field::Alias => "alias",
            Field::Side => "side",
            Field::Role => "role",
            Field::Language => "language",
            Field::Email => "email",
            Field::Phone => "phone",
            Field::AtRisk => "at_risk",
            Field::Note => "note",
            Field::Ignore => "ignore",
        }
    }
}

impl std::str::FromStr for Field {
    type Err = IntakeError;

    /// Reads the name of a field; a hyphen is as good as an underscore.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let name = text.trim().to_ascii_lowercase().replace('-', "_");
        Field::VARIANTS
            .iter()
            .copied()
            .find(|field| field.name() == name)
            .ok_or_else(|| IntakeError::UnknownField { field: text.trim().to_owned() })
    }
}
