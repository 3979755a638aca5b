//! Whether a database has the tables and triggers that this program makes, and no others.
//!
//! The rules that hold even against a mistake of ours (a ledger only grows, nothing personal about people at risk) are
//! triggers. A workspace that somebody prepared without them would look the same and keep none of them.

use rusqlite::Connection;

use crate::{Result, StoreError, migrations};

/// Refuses a database of the newest version whose schema differs from one that is made now.
///
/// # Errors
/// [`StoreError::Damaged`].
pub(crate) fn verify(conn: &Connection) -> Result<()> {
    let mut fresh = Connection::open_in_memory()?;
    migrations::migrate(&mut fresh)?;
    if statements(conn)? == statements(&fresh)? { Ok(()) } else { Err(StoreError::Damaged) }
}

/// Every statement that made something, apart from the bookkeeping of SQLite's own checks.
fn statements(conn: &Connection) -> Result<Vec<(String, String, String)>> {
    let sql = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
