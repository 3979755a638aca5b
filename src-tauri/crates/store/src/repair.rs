//! Saving what can still be read of a damaged workspace into a new one. The original is copied first and never written.
//!
//! Rows are read from both ends of each table, and one by one where the two ends do not meet, because a page that does
//! not authenticate hides what stands on it and nothing else. Where not even the first page can be read, the newest
//! backup that is whole takes its place.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::durable::NotDurable;
use crate::files::{self, BACKUPS, DATABASE, Staging};
use crate::keys::{Key, KeyFile, Keyring, Secret};
use crate::lock::Lock;
use crate::open::{Mode, connect, journal_path};
use crate::sealed_file::SealedFile;
use crate::workspace::fold_journal;
use crate::{Result, StoreError, backoff, backup, check, key_store, migrations, rekey, search_index};

/// How many rows in a gap are looked for, and how many of them may fail, before the gap is given up. Our own choice.
const PROBES: (i64, u32) = (1_000_000, 20_000);

/// What a repair saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    /// Rows in the new workspace.
    pub rows: u32,
    /// Tables of which something could not be read, by their own names.
    pub incomplete: Vec<String>,
    /// Rows that were left out because what they belong to is lost.
    pub orphans: u32,
    /// When the backup was made that took the place of a database of which nothing could be read.
    pub from_backup: Option<DateTime<Utc>>,
}

/// Makes a sound workspace at `target` of what can be read of the one at `path`, which stays as it is and must not be open.
///
/// # Errors
/// As [`crate::Workspace::open`], [`StoreError::AlreadyExists`], and [`StoreError::Damaged`] when nothing can be read,
/// in no backup either.
pub fn repair(path: &Path, target: &Path, key: Key<'_>) -> Result<Repaired> {
    files::refuse_existing(target)?;
    if !key_store::any(path) && !path.join(DATABASE).is_file() {
        return Err(StoreError::NotAWorkspace);
    }
    let _lock = Lock::take(path)?;
    if path.join(rekey::READY).is_dir() {
        // Opening finishes a change of keys; half of one is not for reading.
        return Err(StoreError::InUse);
    }
    // Not even the keys are mended here.
    let keys = key_store::read(path, true)?.keys;
    let keyring = backoff::guarded(path, || keys.unlock(key))?;
    match from_database(path, target, &keys, &keyring) {
        Err(StoreError::Damaged | StoreError::Io(_)) => from_backups(path, target, &keys, &keyring),
        done => done,
    }
}

fn from_backups(path: &Path, target: &Path, keys: &KeyFile, keyring: &Keyring) -> Result<Repaired> {
    let folder = path.join(BACKUPS);
    for name in backup::listed(&folder)?.into_iter().rev() {
        let Ok(sealed) = SealedFile::open(&folder.join(name)) else { continue };
        let made_at = sealed.made_at();
        match backup::unpack(sealed, target, keys, keyring) {
            Ok(()) => return Ok(Repaired { rows: 0, incomplete: Vec::new(), orphans: 0, from_backup: Some(made_at) }),
            Err(StoreError::Damaged | StoreError::Newer) => {}
            Err(error) => return Err(error),
        }
    }
    Err(StoreError::Damaged)
}

fn from_database(path: &Path, target: &Path, keys: &KeyFile, keyring: &Keyring) -> Result<Repaired> {
    let staging = Staging::beside(target)?;
    let old = Old { path: staging.path().join("old"), key: keyring.database() };
    fs::copy(path.join(DATABASE), &old.path)?;
    let journal = journal_path(&path.join(DATABASE), "-wal");
    if journal.is_file() {
        fs::copy(journal, journal_path(&old.path, "-wal"))?;
    }
    let version = migrations::version(&old.connect()?)?;
    let mut new = connect(&staging.path().join(DATABASE), &keyring.database(), Mode::Write)?;
    migrations::migrate_to(&mut new, version)?;
    let mut saved = Repaired { rows: 0, incomplete: Vec::new(), orphans: 0, from_backup: None };
    fill(&old, &mut new, &mut saved)?;
    if saved.rows == 0 {
        return Err(StoreError::Damaged);
    }
    migrations::migrate(&mut new)?;
    search_index::rebuild(&mut new)?;
    if !check::is_whole(&new) {
        return Err(StoreError::Damaged);
    }
    fold_journal(&new)?;
    drop(new);
    old.remove()?;
    key_store::write(staging.path(), keys).map_err(NotDurable::cause)?;
    files::make_folder(&staging.path().join(BACKUPS))?;
    staging.keep_as(target)?;
    Ok(saved)
}

/// Copies every table. The rules of the database are set aside meanwhile: they hold for what is done, not for what was.
fn fill(old: &Old, new: &mut Connection, saved: &mut Repaired) -> Result<()> {
    new.execute_batch("PRAGMA foreign_keys = OFF")?;
    let transaction = new.transaction()?;
    let triggers = pairs(&transaction, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?;
    for (name, _) in &triggers {
        transaction.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    let tables = pairs(
        &transaction,
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'
         ORDER BY rowid",
    )?;
    for (name, sql) in &tables {
        let table = Table::new(&transaction, name, sql)?;
        let whole = table.copy(old, &transaction)?;
        if !whole {
            saved.incomplete.push(name.clone());
        }
        let rows: i64 = transaction.query_row(&format!("SELECT count(*) FROM \"{name}\""), [], |row| row.get(0))?;
        saved.rows = saved.rows.saturating_add(u32::try_from(rows).unwrap_or(u32::MAX));
    }
    while let removed @ 1.. = remove_orphans(&transaction, &tables)? {
        saved.orphans = saved.orphans.saturating_add(removed);
    }
    saved.rows = saved.rows.saturating_sub(saved.orphans);
    for (_, sql) in &triggers {
        transaction.execute_batch(sql)?;
    }
    transaction.commit()?;
    Ok(new.execute_batch("PRAGMA foreign_keys = ON")?)
}

fn pairs(conn: &Connection, sql: &str) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Lets go of references to what is lost, and of rows that are nothing without it. Answers how many rows went.
fn remove_orphans(conn: &Connection, tables: &[(String, String)]) -> Result<u32> {
    let mut removed = 0;
    for (table, _) in tables {
        let mut statement = conn.prepare(&format!("PRAGMA foreign_key_list(\"{table}\")"))?;
        let keys = statement
            .query_map([], |row| Ok((row.get::<_, String>(2)?, row.get::<_, String>(3)?, row.get(4)?, row.get(6)?)))?
            .collect::<rusqlite::Result<Vec<(String, String, String, String)>>>()?;
        for (parent, from, to, on_delete) in keys {
            let lost = format!(
                "\"{from}\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"{parent}\" AS parent WHERE parent.\"{to}\" = \"{table}\".\"{from}\")"
            );
            if on_delete == "SET NULL" {
                conn.execute(&format!("UPDATE \"{table}\" SET \"{from}\" = NULL WHERE {lost}"), [])?;
            } else {
                let gone = conn.execute(&format!("DELETE FROM \"{table}\" WHERE {lost}"), [])?;
                removed += u32::try_from(gone).unwrap_or(u32::MAX);
            }
        }
    }
    Ok(removed)
}

/// The copy of the damaged database. After a page that does not authenticate a connection reads nothing more, so there is
/// a new one each time.
struct Old {
    path: PathBuf,
    key: Secret,
}

impl Old {
    fn connect(&self) -> Result<Connection> {
        connect(&self.path, &self.key, Mode::Read)
    }

    fn remove(&self) -> Result<()> {
        for file in [self.path.clone(), journal_path(&self.path, "-wal"), journal_path(&self.path, "-shm")] {
            files::gone(fs::remove_file(file))?;
        }
        Ok(())
    }
}

/// A table to be copied.
struct Table<'a> {
    name: &'a str,
    /// Its columns, with the row number first where that is none of them.
    columns: Vec<String>,
    /// What its rows are in order by.
    key: Vec<String>,
    /// Whether the key is a row number, so that one can look for those between two.
    numbered: bool,
}

impl<'a> Table<'a> {
    fn new(conn: &Connection, name: &'a str, sql: &str) -> Result<Self> {
        let mut statement = conn.prepare(&format!("PRAGMA table_info(\"{name}\")"))?;
        let found = statement
            .query_map([], |row| Ok((row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, i64>(5)?)))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let mut columns: Vec<String> = found.iter().map(|(name, ..)| name.clone()).collect();
        let own_number = found.iter().find(|(_, kind, place)| kind == "INTEGER" && *place == 1).map(|(name, ..)| name.clone());
        let numbered = !sql.contains("WITHOUT ROWID");
        let key = match (numbered, own_number) {
            (true, Some(column)) => {
                columns.retain(|name| *name != column);
                columns.insert(0, column.clone());
                vec![column]
            }
            (true, None) => {
                columns.insert(0, "rowid".to_owned());
                vec!["rowid".to_owned()]
            }
            (false, _) => {
                let mut key: Vec<_> = found.iter().filter(|(_, _, place)| *place > 0).collect();
                key.sort_by_key(|(_, _, place)| *place);
                key.into_iter().map(|(name, ..)| name.clone()).collect()
            }
        };
        Ok(Self { name, columns, key, numbered })
    }

    /// Copies what can be read. Answers whether that is all of it.
    fn copy(&self, old: &Old, to: &Connection) -> Result<bool> {
        let (forward, first) = self.sweep(old, to, "ASC")?;
        if forward {
            return Ok(true);
        }
        let (_, last) = self.sweep(old, to, "DESC")?;
        if self.numbered {
            self.probe(old, to, first, last)?;
        }
        Ok(false)
    }

    /// Copies from one end as far as it goes. Answers whether it came to the other end, and the last row number it read.
    fn sweep(&self, old: &Old, to: &Connection, way: &str) -> Result<(bool, Option<i64>)> {
        let order = self.key.iter().map(|name| format!("\"{name}\" {way}")).collect::<Vec<_>>().join(", ");
        let conn = old.connect()?;
        let mut reached = None;
        let result = (|| {
            let mut statement = conn.prepare(&format!("{} NOT INDEXED ORDER BY {order}", self.select()))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                reached = self.put(row, to)?.or(reached);
            }
            Ok::<_, rusqlite::Error>(())
        })();
        Ok((whole(result)?, reached))
    }

    /// Looks for each row between the two ends.
    fn probe(&self, old: &Old, to: &Connection, first: Option<i64>, last: Option<i64>) -> Result<()> {
        let (Some(last), number) = (last.or(first.map(|at| at.saturating_add(PROBES.0))), self.key.first()) else {
            return Ok(());
        };
        let from = first.unwrap_or_else(|| last.saturating_sub(PROBES.0).max(0)).saturating_add(1);
        let sql = format!("{} WHERE \"{}\" = ?1", self.select(), number.map_or("rowid", String::as_str));
        let (mut conn, mut failures) = (old.connect()?, 0);
        for at in (from..last).take(usize::try_from(PROBES.0).unwrap_or(usize::MAX)) {
            let found = (|| {
                let mut statement = conn.prepare_cached(&sql)?;
                let mut rows = statement.query([at])?;
                if let Some(row) = rows.next()? {
                    self.put(row, to)?;
                }
                Ok::<_, rusqlite::Error>(())
            })();
            if !whole(found)? {
                failures += 1;
                if failures > PROBES.1 {
                    return Ok(());
                }
                conn = old.connect()?;
            }
        }
        Ok(())
    }

    fn select(&self) -> String {
        let columns = self.columns.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        format!("SELECT {columns} FROM \"{}\"", self.name)
    }

    /// Puts a row into the new table, and answers its number.
    fn put(&self, row: &rusqlite::Row<'_>, to: &Connection) -> rusqlite::Result<Option<i64>> {
        let values = (0..self.columns.len()).map(|place| row.get(place)).collect::<rusqlite::Result<Vec<Value>>>()?;
        let number = match values.first() {
            Some(Value::Integer(number)) if self.numbered => Some(*number),
            _ => None,
        };
        let columns = self.columns.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        let marks = vec!["?"; values.len()].join(", ");
        // A row that breaks a rule of its table was not written by us: it is left out.
        let sql = format!("INSERT OR IGNORE INTO \"{}\" ({columns}) VALUES ({marks})", self.name);
        to.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(number)
    }
}

/// Whether something was read without meeting damage. Anything else that went wrong is an error.
fn whole(result: rusqlite::Result<()>) -> Result<bool> {
    match result.map_err(StoreError::from) {
        Ok(()) => Ok(true),
        Err(StoreError::Damaged | StoreError::Database(_)) => Ok(false),
        Err(error) => Err(error),
    }
}
