//! Between the fields of domain types and columns: each type that a row can hold says here, once, how it is written.
//!
//! Identifiers are 16 bytes, instants whole milliseconds since 1970, enums their serde names, lists JSON. What cannot
//! be read back as what was written is [`StoreError::Damaged`](crate::StoreError::Damaged), never a default.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use hamsokhan_domain::consent::{ConsentKind, ConsentManner};
use hamsokhan_domain::disclosure::{FindingKind, FindingReason, FindingState, Gravity, Grounds, MayKeep};
use hamsokhan_domain::erasure::Receipt;
use hamsokhan_domain::format::FormatBlock;
use hamsokhan_domain::id;
use hamsokhan_domain::live::StepKind;
use hamsokhan_domain::note::{Attribution, NoteKind};
use hamsokhan_domain::participant::{Attendance, Role};
use hamsokhan_domain::programme::{Calendar, HumaneHours, Weekday};
use hamsokhan_domain::release::{DocumentLang, FileFormat};
use hamsokhan_domain::session::{Interpretation, SessionState};
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_domain::text::clean;
use hamsokhan_domain::turn::QueueReason;
use hamsokhan_domain::{Bilingual, Lang};
use rusqlite::types::{FromSql, ToSqlOutput, Type, Value, ValueRef};
use rusqlite::{Error, Row};
use serde::Serialize;
use serde::de::value::{Error as NameError, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use uuid::Uuid;

use crate::{Result, StoreError};

/// The values of a row, in the order of its columns, to bind to a statement.
pub(crate) type Values<'a> = Vec<ToSqlOutput<'a>>;

/// A row that is read from its first column to its last.
pub(crate) struct Cells<'r> {
    row: &'r Row<'r>,
    next: usize,
}

impl<'r> Cells<'r> {
    pub fn new(row: &'r Row<'r>) -> Self {
        Self { row, next: 0 }
    }

    /// The next columns as a field.
    pub fn field<T: Field>(&mut self) -> rusqlite::Result<T> {
        T::read(self)
    }

    /// The next column as SQLite has it.
    fn plain<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        let value = self.row.get(self.next)?;
        self.next += 1;
        Ok(value)
    }

    /// Whether the next column is empty; an empty one is passed over.
    fn is_null(&mut self) -> rusqlite::Result<bool> {
        let null = matches!(self.row.get_ref(self.next)?, ValueRef::Null);
        self.next += usize::from(null);
        Ok(null)
    }

    /// The column that was read last does not hold what was written.
    fn unreadable(&self, what: &'static str) -> Error {
        // Place and kind only: the value may be personal.
        Error::FromSqlConversionFailure(self.next.saturating_sub(1), Type::Text, format!("unreadable {what}").into())
    }
}

/// A type that stands in one column, or in several that belong together.
pub(crate) trait Field: Sized {
    /// What is added to the name of the field for each of its columns.
    const PARTS: &'static [&'static str] = &[""];

    /// Adds its values, one for each column.
    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()>;

    /// Reads it back.
    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self>;
}

/// The columns of the field that `_` reads out of a record, by the type of the field.
pub(crate) fn parts<R, F: Field>(_: fn(&R) -> &F) -> &'static [&'static str] {
    F::PARTS
}

macro_rules! plain {
    ($($type:ty),+ $(,)?) => {$(
        impl Field for $type {
            fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
                values.push(rusqlite::ToSql::to_sql(self)?);
                Ok(())
            }
            fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
                cells.plain()
            }
        }
    )+};
}

macro_rules! ids {
    ($($type:ty),+ $(,)?) => {$(
        impl Field for $type {
            fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
                self.0.write(values)
            }
            fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
                Uuid::read(cells).map(Self)
            }
        }
    )+};
}

/// Variants without fields, by their serde names, such as `common_ground`.
macro_rules! words {
    ($($type:ty),+ $(,)?) => {$(
        impl Field for $type {
            fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
                values.push(ToSqlOutput::Owned(Value::Text(word(self))));
                Ok(())
            }
            fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
                let name: String = cells.plain()?;
                from_word(&name).ok_or_else(|| cells.unreadable("variant"))
            }
        }
    )+};
}

macro_rules! lists {
    ($($type:ty),+ $(,)?) => {$(
        impl Field for Vec<$type> {
            fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
                // No domain type lacks a JSON form.
                let text = serde_json::to_string(self).map_err(|_| StoreError::Damaged)?;
                values.push(ToSqlOutput::Owned(Value::Text(text)));
                Ok(())
            }
            fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
                let text: String = cells.plain()?;
                serde_json::from_str(&text).map_err(|_| cells.unreadable("json"))
            }
        }
    )+};
}

plain!(Uuid, bool, u8, u16, u32, i64, Vec<u8>);
ids!(
    id::ActionId,
    id::BlockId,
    id::ConsentId,
    id::ErasureId,
    id::FindingId,
    id::NoteId,
    id::ParticipantId,
    id::ProgrammeId,
    id::QueueId,
    id::ReleaseId,
    id::SessionId,
    id::SideId,
    id::SummaryId,
    id::TurnId,
);
words!(
    Attendance,
    Attribution,
    Calendar,
    ConsentKind,
    ConsentManner,
    DocumentLang,
    FileFormat,
    FindingKind,
    FindingReason,
    FindingState,
    Grounds,
    Interpretation,
    Lang,
    MayKeep,
    NoteKind,
    QueueReason,
    Role,
    SectionKey,
    SessionState,
    Gravity,
    StepKind,
    crate::Indexed,
);
lists!(ConsentKind, FormatBlock, Weekday);

/// Texts pass in and out cleaned: no hidden code point is kept, and none of a row that an older program wrote is seen.
impl Field for String {
    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
        values.push(ToSqlOutput::Owned(Value::Text(clean(self))));
        Ok(())
    }

    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
        cells.plain::<String>().map(|text| clean(&text))
    }
}

/// A receipt is one JSON object.
impl Field for Receipt {
    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
        values.push(serde_json::to_string(self).map_err(|_| StoreError::Damaged)?.into());
        Ok(())
    }

    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
        let text: String = cells.plain()?;
        serde_json::from_str(&text).map_err(|_| cells.unreadable("json"))
    }
}

impl<T: Field> Field for Option<T> {
    const PARTS: &'static [&'static str] = T::PARTS;

    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
        match self {
            Some(value) => value.write(values)?,
            None => values.extend(T::PARTS.iter().map(|_| ToSqlOutput::Owned(Value::Null))),
        }
        Ok(())
    }

    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
        if cells.is_null()? { Ok(None) } else { T::read(cells).map(Some) }
    }
}

impl Field for DateTime<Utc> {
    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
        values.push(ms(*self).into());
        Ok(())
    }

    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
        DateTime::from_timestamp_millis(cells.plain()?).ok_or_else(|| cells.unreadable("instant"))
    }
}

impl Field for NaiveDate {
    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
        values.push(self.to_string().into());
        Ok(())
    }

    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
        let text: String = cells.plain()?;
        text.parse().map_err(|_| cells.unreadable("date"))
    }
}

/// A wall time, as a clock shows it: `2026-12-05T08:30:00`.
impl Field for NaiveDateTime {
    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
        values.push(self.format("%Y-%m-%dT%H:%M:%S").to_string().into());
        Ok(())
    }

    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
        let text: String = cells.plain()?;
        text.parse().map_err(|_| cells.unreadable("wall time"))
    }
}

impl Field for Bilingual {
    const PARTS: &'static [&'static str] = &["_en", "_fa"];

    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
        self.en.write(values)?;
        self.fa.write(values)
    }

    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
        Ok(Self { en: cells.field()?, fa: cells.field()? })
    }
}

impl Field for HumaneHours {
    const PARTS: &'static [&'static str] = &["_from", "_to"];

    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
        self.from_minute.write(values)?;
        self.to_minute.write(values)
    }

    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
        Ok(Self { from_minute: cells.field()?, to_minute: cells.field()? })
    }
}

/// The 16 bytes of an identifier, to bind as a parameter.
pub(crate) fn blob(id: impl Into<Uuid>) -> Uuid {
    id.into()
}

/// An instant as UTC milliseconds since 1970, to bind as a parameter.
pub(crate) fn ms(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis()
}

/// The serde name of a variant without fields.
pub(crate) fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        // Not a variant without fields. No column accepts it, so the statement fails instead of storing nonsense.
        _ => String::new(),
    }
}

/// The variant with this serde name.
pub(crate) fn from_word<T: DeserializeOwned>(name: &str) -> Option<T> {
    let name: StrDeserializer<'_, NameError> = name.into_deserializer();
    T::deserialize(name).ok()
}
