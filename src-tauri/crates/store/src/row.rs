//! Between rows and domain types: identifiers as 16 bytes, instants as milliseconds, enums as their names.
//!
//! What cannot be read back as what was written is [`StoreError::Damaged`](crate::StoreError::Damaged),
//! never a default.

#![allow(dead_code, reason = "a kit for the query modules")]

use chrono::{DateTime, Utc};
use hamsokhan_domain::Bilingual;
use rusqlite::types::Type;
use rusqlite::{Error, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::StoreError;

/// The 16 bytes of an identifier, to bind as a parameter.
pub(crate) fn blob(id: impl Into<Uuid>) -> Uuid {
    id.into()
}

/// The 16 bytes of an identifier that may be absent.
pub(crate) fn blob_or_none<I: Into<Uuid>>(id: Option<I>) -> Option<Uuid> {
    id.map(Into::into)
}

/// An identifier from a column.
pub(crate) fn id<I: From<Uuid>>(row: &Row<'_>, column: &str) -> rusqlite::Result<I> {
    row.get::<_, Uuid>(column).map(I::from)
}

/// An identifier that may be absent.
pub(crate) fn id_or_none<I: From<Uuid>>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<I>> {
    Ok(row.get::<_, Option<Uuid>>(column)?.map(I::from))
}

/// An instant as UTC milliseconds since 1970, to bind as a parameter.
pub(crate) fn ms(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis()
}

/// An instant that may be absent, as milliseconds.
pub(crate) fn ms_or_none(at: Option<DateTime<Utc>>) -> Option<i64> {
    at.map(ms)
}

/// An instant as the store keeps it: whole milliseconds. Return this after writing, so that what is
/// answered equals what is read later.
pub(crate) fn whole_ms(at: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(ms(at)).unwrap_or(at)
}

/// An instant from a column of milliseconds.
pub(crate) fn instant(row: &Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    let value: i64 = row.get(column)?;
    DateTime::from_timestamp_millis(value).ok_or_else(|| unreadable(column, "instant"))
}

/// An instant that may be absent.
pub(crate) fn instant_or_none(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<DateTime<Utc>>> {
    match row.get::<_, Option<i64>>(column)? {
        None => Ok(None),
        Some(value) => DateTime::from_timestamp_millis(value).map(Some).ok_or_else(|| unreadable(column, "instant")),
    }
}

/// The serde name of a variant without fields, such as `common_ground`, to bind as a parameter.
pub(crate) fn enum_text<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        // Not a variant without fields. No column accepts it, so the statement fails instead of storing nonsense.
        _ => String::new(),
    }
}

/// The variant with this serde name.
///
/// # Errors
/// [`StoreError::Damaged`] when no variant has it.
pub(crate) fn text_enum<T: DeserializeOwned>(name: &str) -> Result<T, StoreError> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).map_err(|_| StoreError::Damaged)
}

/// The variant whose serde name is in a column.
pub(crate) fn variant<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let name: String = row.get(column)?;
    text_enum(&name).map_err(|_| unreadable(column, "variant"))
}

/// The variant whose serde name is in a column, or none.
pub(crate) fn variant_or_none<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>> {
    match row.get::<_, Option<String>>(column)? {
        None => Ok(None),
        Some(name) => text_enum(&name).map(Some).map_err(|_| unreadable(column, "variant")),
    }
}

/// A value as JSON text, for the few columns that hold a list.
///
/// # Errors
/// [`StoreError::Damaged`] when it has no JSON form, which no domain type lacks.
pub(crate) fn json_text<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Damaged)
}

/// A value from a column of JSON text.
pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|_| unreadable(column, "json"))
}

/// A value that has a written form of its own, such as a wall time, from a column of text.
pub(crate) fn parsed<T: std::str::FromStr>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| unreadable(column, "text"))
}

/// Both languages of a text, from `<name>_en` and `<name>_fa`.
pub(crate) fn bilingual(row: &Row<'_>, name: &str) -> rusqlite::Result<Bilingual> {
    Ok(Bilingual { en: row.get(format!("{name}_en").as_str())?, fa: row.get(format!("{name}_fa").as_str())? })
}

fn unreadable(column: &str, what: &'static str) -> Error {
    // Column and kind only: the value may be personal.
    Error::FromSqlConversionFailure(0, Type::Text, format!("{column}: unreadable {what}").into())
}
