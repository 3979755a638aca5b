//! What can go wrong with a workspace, told without paths, keys or personal text.

use hamsokhan_domain::DomainError;
use rusqlite::ErrorCode;
use rusqlite::ffi;

use crate::durable::NotDurable;

/// The result of anything in this crate.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// A refusal or failure of the store. Safe to log.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another window or process has this workspace open.
    #[error("the workspace is open elsewhere")]
    InUse,
    /// The folder does not hold a workspace.
    #[error("this is not a workspace")]
    NotAWorkspace,
    /// The file does not hold a backup.
    #[error("this is not a backup")]
    NotABackup,
    /// There is already something at the place where a workspace or backup was to be made.
    #[error("something is already there")]
    AlreadyExists,
    /// The passphrase or recovery key does not open this workspace. Its data were not touched.
    #[error("the key does not open this workspace")]
    WrongKey,
    /// The recovery key was mistyped: its check symbols do not agree.
    #[error("the recovery key has a typing mistake")]
    RecoveryKeyTypo,
    /// The passphrase is blank.
    #[error("the passphrase is blank")]
    BlankPassphrase,
    /// Too many failed attempts in this process.
    #[error("too many attempts, wait {seconds} seconds")]
    TooManyTries {
        /// How long to wait, in whole seconds.
        seconds: u32,
    },
    /// A newer version of the program wrote this workspace or backup.
    #[error("a newer version wrote this workspace")]
    Newer,
    /// Stored bytes were changed or cut. Nothing was deleted.
    #[error("the workspace is damaged")]
    Damaged,
    /// The workspace, or the place it is in, cannot be written.
    #[error("the workspace is read-only")]
    ReadOnly,
    /// There is no room on the disk; nothing was changed.
    #[error("the disk is full")]
    DiskFull,
    /// The change is made and is what anybody finds from now on, but the disk did not confirm that it outlives a
    /// power cut.
    #[error("the disk did not confirm the change")]
    NotConfirmed,
    /// No such row.
    #[error("not found")]
    NotFound,
    /// A row with the same identity or name is there already.
    #[error("already there")]
    Duplicate,
    /// A row is still needed by another, or points to one that is not there.
    #[error("still in use")]
    Reference,
    /// A ledger only grows.
    #[error("a ledger only grows")]
    AppendOnly,
    /// Nothing personal is kept about a participant at risk.
    #[error("nothing personal is kept about a participant at risk")]
    AtRisk,
    /// A rule of the domain was not met.
    #[error(transparent)]
    Domain(#[from] DomainError),
    /// The system gave no random numbers.
    #[error("no random numbers")]
    NoRandom,
    /// A key could not be derived: memory is short.
    #[error("key derivation failed")]
    KeyDerivation,
    /// A file could not be read or written.
    #[error("input or output failed: {0:?}")]
    Io(std::io::ErrorKind),
    /// The database refused a statement, with SQLite's extended code.
    #[error("database error {0}")]
    Database(i32),
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => StoreError::DiskFull,
            Kind::ReadOnlyFilesystem | Kind::PermissionDenied => StoreError::ReadOnly,
            kind => StoreError::Io(kind),
        }
    }
}

impl From<NotDurable> for StoreError {
    fn from(error: NotDurable) -> Self {
        match error {
            NotDurable::NotWritten(error) => error.into(),
            NotDurable::NotConfirmed(_) => StoreError::NotConfirmed,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as Sql;
        match error {
            Sql::QueryReturnedNoRows => StoreError::NotFound,
            // A column that cannot be what we wrote there.
            Sql::FromSqlConversionFailure(..)
            | Sql::InvalidColumnType(..)
            | Sql::IntegralValueOutOfRange(..)
            | Sql::Utf8Error(..) => StoreError::Damaged,
            Sql::SqliteFailure(failure, message) => from_failure(failure, message.as_deref()),
            _ => StoreError::Database(ffi::SQLITE_MISUSE),
        }
    }
}

fn from_failure(failure: ffi::Error, message: Option<&str>) -> StoreError {
    match failure.code {
        ErrorCode::DiskFull => StoreError::DiskFull,
        ErrorCode::ReadOnly => StoreError::ReadOnly,
        // SQLCipher tells of want of memory for a page that does not authenticate when it is read through SQLite's cache.
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::OutOfMemory => StoreError::Damaged,
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::InUse,
        ErrorCode::ConstraintViolation => match (failure.extended_code, message) {
            (_, Some("at_risk")) => StoreError::AtRisk,
            (_, Some("append_only")) => StoreError::AppendOnly,
            (ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY, _) => StoreError::Duplicate,
            (ffi::SQLITE_CONSTRAINT_FOREIGNKEY, _) => StoreError::Reference,
            (code, _) => StoreError::Database(code),
        },
        // The journal's index could not grow, which happens only for want of room.
        _ if failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE => StoreError::DiskFull,
        _ => StoreError::Database(failure.extended_code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(code: i32) -> StoreError {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into()
    }

    #[test]
    fn an_error_of_the_database_keeps_its_number() {
        for code in [ffi::SQLITE_IOERR_READ, ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_INTERNAL, ffi::SQLITE_CONSTRAINT_CHECK] {
            assert!(matches!(failure(code), StoreError::Database(kept) if kept == code), "{code}");
        }
        for code in [ffi::SQLITE_CORRUPT, ffi::SQLITE_CORRUPT_INDEX, ffi::SQLITE_NOTADB] {
            assert!(matches!(failure(code), StoreError::Damaged), "{code}: what can be acted on has a name of its own");
        }
        assert!(matches!(failure(ffi::SQLITE_FULL), StoreError::DiskFull), "so has this");
        assert!(failure(ffi::SQLITE_IOERR_READ).to_string().contains("266"), "and the number is told");
    }
}
