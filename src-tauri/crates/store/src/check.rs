//! Looking for damage. Looking repairs nothing and deletes nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::{Connection, ErrorCode};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::files::DATABASE;
use crate::open::{Mode, connect};
use crate::{Result, StoreError, Workspace};

/// How many steps of SQLite's machine pass before it is asked whether to stop: a few hundred times a second.
const STEPS: i32 = 10_000;

/// What kind of damage was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Damage {
    /// Encrypted pages do not authenticate: bytes of the file were changed.
    Pages,
    /// Tables or indexes do not fit together.
    Structure,
    /// A row points to one that is not there.
    References,
    /// The journal that a crash left behind was changed: what was written last is missing. A copy of the
    /// journal stands beside it. Told until the workspace is closed.
    Journal,
    /// The search index does not fit what it indexes; it can be built anew.
    SearchIndex,
}

/// What somebody who looked for damage behind answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looked {
    /// All of it was read, and it is sound.
    Sound,
    /// It is damaged.
    Damaged,
    /// The workspace is about to close, so nobody knows.
    Stopped,
}

impl Workspace {
    /// Looks for damage in the structure of the database, on a connection of its own, so that nobody waits for it.
    /// Opening does not look, because looking takes as long as there is data. [`Workspace::leave`] stops it.
    ///
    /// # Errors
    /// What the system refused. Damage is an answer, not an error.
    pub fn look(&self) -> Result<Looked> {
        let sound = connect(&self.path().join(DATABASE), &self.keyring.database(), Mode::Read).and_then(|conn| {
            stop_when(&conn, &self.leaving)?;
            let sound: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(|error| match error {
                rusqlite::Error::SqliteFailure(failure, _) if failure.code == ErrorCode::OperationInterrupted => {
                    StoreError::InUse
                }
                other => other.into(),
            })?;
            Ok(sound == "ok" && !self.journal_damaged)
        });
        match sound {
            _ if self.is_leaving() => Ok(Looked::Stopped),
            Ok(true) => Ok(Looked::Sound),
            Ok(false) | Err(StoreError::Damaged) => Ok(Looked::Damaged),
            Err(error) => Err(error),
        }
    }

    /// Asks whoever looks for damage or proves backups behind to stop: the workspace is about to close.
    pub fn leave(&self) {
        self.leaving.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_leaving(&self) -> bool {
        self.leaving.load(Ordering::Relaxed)
    }

    /// Reads every page and checks it: what the file holds, how tables and indexes fit, the references
    /// between rows and the search index. Takes about as long as reading the whole file.
    ///
    /// # Errors
    /// What the system refused. Damage is an answer, not an error.
    pub fn check(&self) -> Result<Vec<Damage>> {
        let conn = self.reader();
        let mut found = Vec::new();
        if self.journal_damaged {
            note(&mut found, Damage::Journal);
        }
        look(&mut found, pages(&conn), Damage::Pages);
        match structure(&conn) {
            Ok(messages) => {
                for message in messages {
                    note(&mut found, if message.contains("FTS5") { Damage::SearchIndex } else { Damage::Structure });
                }
            }
            Err(_) => note(&mut found, Damage::Structure),
        }
        look(&mut found, references(&conn), Damage::References);
        Ok(found)
    }
}

/// Interrupts whatever a connection is at as soon as `flag` is raised.
pub(crate) fn stop_when(conn: &Connection, flag: &Arc<AtomicBool>) -> Result<()> {
    let flag = Arc::clone(flag);
    Ok(conn.progress_handler(STEPS, Some(move || flag.load(Ordering::Relaxed)))?)
}

/// Whether a database is whole, for a copy that was just made.
pub(crate) fn is_whole(conn: &Connection) -> bool {
    matches!(pages(conn), Ok(false))
        && structure(conn).is_ok_and(|found| found.is_empty())
        && matches!(references(conn), Ok(false))
}

fn look(found: &mut Vec<Damage>, damaged: rusqlite::Result<bool>, kind: Damage) {
    if damaged.unwrap_or(true) {
        note(found, kind);
    }
}

fn note(found: &mut Vec<Damage>, kind: Damage) {
    if !found.contains(&kind) {
        found.push(kind);
    }
}

fn pages(conn: &Connection) -> rusqlite::Result<bool> {
    conn.prepare("PRAGMA cipher_integrity_check")?.exists([])
}

fn structure(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare("PRAGMA integrity_check(100)")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().filter(|message| message != "ok").collect())
}

fn references(conn: &Connection) -> rusqlite::Result<bool> {
    conn.prepare("PRAGMA foreign_key_check")?.exists([])
}
