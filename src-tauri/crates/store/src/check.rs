//! Looking for damage. Looking repairs nothing and deletes nothing.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{Result, Workspace};

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

impl Workspace {
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
