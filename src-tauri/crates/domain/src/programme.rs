//! A programme: a series of sessions between two (or more) sides.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::error::check_length;
use crate::id::{ProgrammeId, SideId};
use crate::session::Interpretation;
use crate::text::{MAX_NAME_BYTES, MAX_TEXT_BYTES};
use crate::{Bilingual, DomainError, zone};

/// A day of the week, written as in ISO 8601: Monday first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl From<chrono::Weekday> for Weekday {
    fn from(day: chrono::Weekday) -> Self {
        match day {
            chrono::Weekday::Mon => Self::Mon,
            chrono::Weekday::Tue => Self::Tue,
            chrono::Weekday::Wed => Self::Wed,
            chrono::Weekday::Thu => Self::Thu,
            chrono::Weekday::Fri => Self::Fri,
            chrono::Weekday::Sat => Self::Sat,
            chrono::Weekday::Sun => Self::Sun,
        }
    }
}

/// The calendar a side writes its dates in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Calendar {
    /// The Gregorian calendar.
    Gregorian,
    /// The Solar Hijri calendar of Iran.
    SolarHijri,
}

/// The hours of a day that are kind to people, in minutes after midnight, start before end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HumaneHours {
    /// First humane minute of the day, 0 to 1440.
    pub from_minute: u16,
    /// First minute that is too late, 0 to 1440.
    pub to_minute: u16,
}

impl Default for HumaneHours {
    /// 08:00 to 22:00.
    fn default() -> Self {
        Self { from_minute: 8 * 60, to_minute: 22 * 60 }
    }
}

/// One of the cities or communities of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Side {
    /// Its identifier.
    pub id: SideId,
    /// Its place among the sides, counted from 1. No side is first in rank.
    pub position: u8,
    /// Its name in both languages.
    pub name: Bilingual,
    /// IANA time zone, such as `Asia/Tehran`.
    pub zone: String,
    /// The days people rest there.
    pub weekend: Vec<Weekday>,
    /// The hours that are kind to people there.
    pub humane_hours: HumaneHours,
    /// The calendar people use there.
    pub calendar: Calendar,
}

/// The names of the zone of Iran.
pub const IRANIAN_ZONES: &[&str] = &["Asia/Tehran", "Iran"];

/// What is typed to make or change a side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SideDraft {
    /// The side that is changed; none for a new one.
    pub id: Option<SideId>,
    /// Its name in both languages.
    pub name: Bilingual,
    /// IANA time zone.
    pub zone: String,
    /// The days people rest there.
    pub weekend: Vec<Weekday>,
    /// The hours that are kind to people there.
    pub humane_hours: HumaneHours,
    /// The calendar people use there.
    pub calendar: Calendar,
}

impl SideDraft {
    /// A side with the habits of its zone: Friday, 08:00–22:00 and the Solar Hijri calendar in Iran;
    /// Saturday, Sunday and the Gregorian calendar elsewhere. All of it can be changed.
    #[must_use]
    pub fn with_habits(name: Bilingual, zone: impl Into<String>) -> Self {
        let zone = zone.into();
        let iran = IRANIAN_ZONES.contains(&zone.as_str());
        Self {
            id: None,
            name,
            weekend: if iran { vec![Weekday::Fri] } else { vec![Weekday::Sat, Weekday::Sun] },
            humane_hours: HumaneHours::default(),
            calendar: if iran { Calendar::SolarHijri } else { Calendar::Gregorian },
            zone,
        }
    }

    /// Checks names, zone and hours.
    ///
    /// # Errors
    /// The first rule that is not met.
    pub fn check(&self) -> Result<(), DomainError> {
        if self.name.is_blank() {
            return Err(DomainError::Blank { field: "side_name" });
        }
        check_length("side_name", &self.name.en, MAX_NAME_BYTES)?;
        check_length("side_name", &self.name.fa, MAX_NAME_BYTES)?;
        zone::check(&self.zone)?;
        let HumaneHours { from_minute, to_minute } = self.humane_hours;
        if from_minute >= to_minute || to_minute > 1440 {
            return Err(DomainError::OutOfRange { field: "humane_hours", min: 0, max: 1440 });
        }
        Ok(())
    }
}

/// A series of sessions between sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Programme {
    /// Its identifier.
    pub id: ProgrammeId,
    /// Its name in both languages.
    pub name: Bilingual,
    /// What it is for, in both languages.
    pub purpose: Bilingual,
    /// The sides, in order of position; at least two.
    pub sides: Vec<Side>,
    /// Key of the format that new sessions start from.
    pub default_format: String,
    /// How the sessions are interpreted unless a session says otherwise.
    pub interpretation: Interpretation,
    /// Counts under this number are not shown in a release: 5 or more, 10 unless changed.
    pub small_cell: u8,
    /// How long personal data are kept after the last session, in days; none keeps them until erased.
    pub retention_days: Option<u16>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// The range of the least count that a release may show.
pub const SMALL_CELL: (u8, u8) = (5, u8::MAX);

/// What is typed to make or change a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProgrammeDraft {
    /// Its name in both languages; one may be blank.
    pub name: Bilingual,
    /// What it is for.
    pub purpose: Bilingual,
    /// The sides, at least two.
    pub sides: Vec<SideDraft>,
    /// Key of the default format.
    pub default_format: String,
    /// The default interpretation.
    pub interpretation: Interpretation,
    /// The least count that is shown in a release.
    pub small_cell: u8,
    /// How long personal data are kept, in days.
    pub retention_days: Option<u16>,
}

impl ProgrammeDraft {
    /// A programme with the usual settings: reflective dialogue, consecutive interpreting, small cells under 10.
    #[must_use]
    pub fn new(name: Bilingual, sides: Vec<SideDraft>) -> Self {
        Self {
            name,
            purpose: Bilingual::default(),
            sides,
            default_format: "reflective-120".into(),
            interpretation: Interpretation::Consecutive,
            small_cell: 10,
            retention_days: None,
        }
    }

    /// The draft with its texts and those of its sides cleaned, if it is in order.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn checked(self) -> Result<Self, DomainError> {
        let sides = self.sides.into_iter().map(|side| SideDraft { name: side.name.cleaned(), ..side }).collect();
        let draft = Self { name: self.name.cleaned(), purpose: self.purpose.cleaned(), sides, ..self };
        draft.check()?;
        Ok(draft)
    }

    /// Checks names, sides and limits.
    ///
    /// # Errors
    /// The first rule that is not met.
    pub fn check(&self) -> Result<(), DomainError> {
        if self.name.is_blank() {
            return Err(DomainError::Blank { field: "programme_name" });
        }
        for text in [&self.name.en, &self.name.fa] {
            check_length("programme_name", text, MAX_NAME_BYTES)?;
        }
        for text in [&self.purpose.en, &self.purpose.fa] {
            check_length("programme_purpose", text, MAX_TEXT_BYTES)?;
        }
        if self.sides.len() < 2 {
            return Err(DomainError::TooFewSides);
        }
        let (min, max) = SMALL_CELL;
        if !(min..=max).contains(&self.small_cell) {
            return Err(DomainError::OutOfRange { field: "small_cell", min: min.into(), max: max.into() });
        }
        self.sides.iter().try_for_each(SideDraft::check)
    }
}
