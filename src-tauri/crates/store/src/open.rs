//! One way to open the encrypted database, so that no connection lacks a protection.

use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::Result;
use crate::files::private;
use crate::keys::Secret;

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Read and write, and make the file when it is missing.
    Write,
    /// Read only.
    Read,
}

/// Opens the database at `path` with its raw key.
///
/// # Errors
/// [`StoreError::Damaged`](crate::StoreError::Damaged) when the key is right and the first page is not readable:
/// the key was proved before, by the keys file.
pub(crate) fn connect(path: &Path, key: &Secret, mode: Mode) -> Result<Connection> {
    let conn = match mode {
        Mode::Write => {
            // SQLite gives its journals the rights of the file, so the file is made first.
            private(OpenOptions::new().write(true).create(true).truncate(false)).open(path)?;
            Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?
        }
        Mode::Read => open_read_only(path)?,
    };
    // SQLCipher would tell standard error of damage; we tell it as a value.
    conn.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    conn.execute_batch(&key_pragma(key))?;
    conn.busy_timeout(Duration::from_secs(5))?;
    // A damaged database must stay as it was found: only a deliberate close folds the journal into it.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA secure_delete = ON;
         PRAGMA cell_size_check = ON;
         PRAGMA recursive_triggers = ON;",
    )?;
    // The first read: proves that the key fits these bytes.
    let _: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match mode {
        Mode::Write => {
            conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
            conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;")?;
        }
        Mode::Read => conn.execute_batch("PRAGMA query_only = ON;")?,
    }
    conn.set_prepared_statement_cache_capacity(64);
    Ok(conn)
}

/// Whether the file itself can be written.
pub(crate) fn writable(path: &Path) -> Result<bool> {
    match OpenOptions::new().write(true).open(path) {
        Ok(_) => Ok(true),
        Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn open_read_only(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    // Without its journal files a database in a place where none can be made is opened as one that
    // nobody changes. With them, SQLite reads the journal as well.
    let journal_empty = fs::metadata(journal_path(path, "-wal")).map_or(true, |found| found.len() == 0);
    let unshared = !journal_path(path, "-shm").exists();
    if journal_empty && unshared && !writable(path)? {
        let uri = format!("file:{}?immutable=1", percent_encoded(path));
        return Ok(Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI)?);
    }
    Ok(Connection::open_with_flags(path, flags)?)
}

/// The path of a journal beside the database.
pub(crate) fn journal_path(database: &Path, suffix: &str) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn key_pragma(key: &Secret) -> Zeroizing<String> {
    let mut sql = Zeroizing::new(String::with_capacity(96));
    sql.push_str("PRAGMA key = \"x'");
    for byte in key.iter() {
        let _ = write!(sql, "{byte:02x}");
    }
    sql.push_str("'\";");
    sql
}

fn percent_encoded(path: &Path) -> String {
    let mut out = String::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'_' | b'-') {
            out.push(char::from(*byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
