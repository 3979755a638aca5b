//! The shape of the database, as a list that only grows. All that is missing is applied in one transaction.

use rusqlite::Connection;
use rusqlite_migration::{Error, M, Migrations, SchemaVersion};

use crate::{Result, StoreError};

/// The version that this program writes.
#[allow(clippy::cast_possible_truncation, reason = "one file for each migration")]
pub(crate) const NEWEST: u32 = LIST.len() as u32;
const LIST: &[M<'static>] = &[
    M::up(include_str!("../migrations/0001_workspace.sql")),
    M::up(include_str!("../migrations/0002_activity.sql")),
    M::up(include_str!("../migrations/0003_people.sql")),
    M::up(include_str!("../migrations/0004_review.sql")),
    M::up(include_str!("../migrations/0005_erasure.sql")),
];
const MIGRATIONS: Migrations<'static> = Migrations::from_slice(LIST);

/// The version of a database, counted from 1; 0 for an empty one.
///
/// # Errors
/// [`StoreError::Newer`] when a later program wrote it.
pub(crate) fn version(conn: &Connection) -> Result<u32> {
    let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match u32::try_from(version) {
        Ok(version) if version <= NEWEST => Ok(version),
        Ok(_) => Err(StoreError::Newer),
        Err(_) => Err(StoreError::Damaged),
    }
}

/// Makes an empty database one of this version, for rows that were written by it.
///
/// # Errors
/// [`StoreError::Damaged`] for a version that never was.
pub(crate) fn migrate_to(conn: &mut Connection, version: u32) -> Result<()> {
    if version == 0 || version > NEWEST {
        return Err(StoreError::Damaged);
    }
    MIGRATIONS.to_version(conn, usize::try_from(version).unwrap_or(usize::MAX)).map_err(|_| StoreError::Damaged)
}

/// Brings a database to the newest version: entirely, or not at all.
///
/// # Errors
/// [`StoreError::Newer`], or what the database refused.
pub(crate) fn migrate(conn: &mut Connection) -> Result<()> {
    if version(conn)? == NEWEST {
        return Ok(());
    }
    MIGRATIONS.to_latest(conn).map_err(|error| match error {
        Error::RusqliteError { err, .. } => err.into(),
        Error::MigrationDefinition(_) => StoreError::Newer,
        Error::ForeignKeyCheck(_) => StoreError::Damaged,
        _ => StoreError::Database(rusqlite::ffi::SQLITE_SCHEMA),
    })?;
    match MIGRATIONS.current_version(conn) {
        Ok(SchemaVersion::Inside(_)) => Ok(()),
        _ => Err(StoreError::Damaged),
    }
}
