//! Every way a use case can fail, as a stable code with safe arguments.
//!
//! A code has a message `error-<code>` in both languages (a test proves it). Nothing here may carry
//! a name, a text, a key or a path: codes and arguments are shown, printed and logged.

use std::collections::BTreeMap;
use std::io::ErrorKind;

use hamsokhan_domain::DomainError;
use hamsokhan_domain::text::MIN_PASSPHRASE;
use hamsokhan_intake::IntakeError;
use hamsokhan_store::StoreError;
use hamsokhan_store::durable::NotDurable;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What the user can do about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Fine input at the wrong moment: something else must be done first.
    Refused,
    /// The input must be changed.
    BadInput,
    /// The passphrase or recovery key is wrong or missing.
    Key,
    /// The machine or a file fails.
    Broken,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident => $severity:ident),+ $(,)?) => {
        /// A stable error code. New ones are added only when somebody can act on the difference.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
        #[serde(rename_all = "kebab-case")]
        pub enum Code { $($(#[$doc])* $name),+ }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// What the user can do about it.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    /// No workspace is open.
    Locked => Refused,
    /// The session is not in a state that allows this. Argument `state`.
    WrongState => Refused,
    /// Findings of the disclosure review are open. Argument `count`.
    FindingsOpen => Refused,
    /// The text changed after the disclosure review.
    ReviewStale => Refused,
    /// The acknowledgement that anyone can read a release was not given.
    NotAcknowledged => Refused,
    /// There is no summary yet.
    NoSummary => Refused,
    /// Consent forbids keeping this text.
    CannotKeep => Refused,
    /// A reason names the person whom it is to say nothing about.
    NamesThem => BadInput,
    /// Notes are held back: they are of the turn of somebody who has not agreed. Argument `count` where it is known.
    NoteHeld => Refused,
    /// The finding is settled already.
    AlreadySettled => Refused,
    /// The words of the finding are no longer in the text.
    FindingGone => Refused,
    /// A participant at risk has a code name, a side and a language, and nothing else. Argument `field`.
    AtRisk => Refused,
    /// A session with nobody in it cannot start.
    NoPeople => Refused,
    /// There is nothing to undo.
    NothingToUndo => Refused,
    /// Another session of this workspace is live.
    AnotherLive => Refused,
    /// The person is in the queue already.
    AlreadyQueued => Refused,
    /// The workspace is open in another window or program.
    InUse => Refused,
    /// The place can only be read.
    ReadOnly => Refused,
    /// Something with this name is there already.
    AlreadyExists => Refused,
    /// It is still needed by something else and cannot be removed or reopened. Argument `kind`.
    StillUsed => Refused,
    /// The file was made by a newer version of the program.
    NewerWorkspace => Refused,
    /// The file of an import changed or was let go; choose it again.
    ImportGone => Refused,
    /// The work was stopped by the user.
    Cancelled => Refused,
    /// A field that must not be blank is blank. Argument `field`.
    Blank => BadInput,
    /// The reason says nothing to anybody who reads it later.
    ReasonTooShort => BadInput,
    /// A text is too long. Arguments `field`, `limit` in bytes, `letters`.
    TooLong => BadInput,
    /// A number is outside its range. Arguments `field`, `min`, `max`.
    OutOfRange => BadInput,
    /// The time zone is not known.
    UnknownZone => BadInput,
    /// Clocks jump over this local time.
    LocalTimeSkipped => BadInput,
    /// This local time happens twice.
    LocalTimeTwice => BadInput,
    /// The date is not in the years 1900 to 2200.
    DateOutOfRange => BadInput,
    /// The date or time cannot be read.
    BadDate => BadInput,
    /// A programme needs two sides.
    TooFewSides => BadInput,
    /// There is no such thing. Argument `kind`.
    NotFound => BadInput,
    /// The beginning of the identifier fits more than one. Argument `kind`.
    AmbiguousId => BadInput,
    /// There is no such format.
    UnknownFormat => BadInput,
    /// There is no such side in the programme.
    UnknownSide => BadInput,
    /// The code name belongs to somebody else in this programme.
    CodeNameTaken => BadInput,
    /// The passphrase is too short. Argument `min`.
    WeakPassphrase => BadInput,
    /// The place is not a workspace.
    NotAWorkspace => BadInput,
    /// The file is not a backup of a workspace.
    NotABackup => BadInput,
    /// The file is not there.
    FileNotFound => BadInput,
    /// The file is too large. Argument `limit` in megabytes.
    FileTooLarge => BadInput,
    /// The file has nothing in it.
    FileEmpty => BadInput,
    /// The file is not text.
    FileNotText => BadInput,
    /// The file is a spreadsheet, to be saved as CSV first.
    FileIsSpreadsheet => BadInput,
    /// The characters of the file cannot be read. Argument `line`.
    FileEncoding => BadInput,
    /// Too many columns. Argument `limit`.
    TooManyColumns => BadInput,
    /// Too many rows. Argument `limit`.
    TooManyRows => BadInput,
    /// A cell is too long. Arguments `line`, `limit`.
    CellTooLong => BadInput,
    /// The quotes of the file do not pair. Argument `line`.
    FileQuotes => BadInput,
    /// No column says who somebody is.
    NoNameColumn => BadInput,
    /// A column that a mapping names is not in the file. Argument `column`.
    UnknownColumn => BadInput,
    /// A line is not a JSON object with the expected fields. Argument `line`.
    BadJsonLine => BadInput,
    /// No format of file was chosen.
    NoFormats => BadInput,
    /// The passphrase is wrong.
    WrongPassphrase => Key,
    /// The recovery key is wrong or has a typing error.
    WrongRecoveryKey => Key,
    /// No passphrase was given.
    MissingPassphrase => Key,
    /// Too many wrong passphrases. Argument `seconds`.
    TooManyTries => Key,
    /// The workspace is damaged.
    Damaged => Broken,
    /// The disk is full.
    DiskFull => Broken,
    /// A file could not be read.
    ReadFailed => Broken,
    /// A file could not be written.
    WriteFailed => Broken,
    /// It is saved, but the disk did not confirm that it outlives a power cut.
    NotConfirmed => Broken,
    /// A document could not be made.
    RenderFailed => Broken,
    /// A fault of the program itself. Argument `sqlite`, SQLite's extended code, when the database told of it.
    Internal => Broken,
}

/// An error on its way to the user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Error {
    /// What happened.
    pub code: Code,
    /// What can be done about it.
    pub severity: Severity,
    /// Numbers and fixed words for the message; never personal.
    pub args: BTreeMap<String, String>,
}

/// The result of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error without arguments.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self { code, severity: code.severity(), args: BTreeMap::new() }
    }

    /// The same with one more argument, which must be a number or a fixed word.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// A file was not written, and nothing changed.
    #[must_use]
    pub fn not_written(error: &std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull.into(),
            ErrorKind::ReadOnlyFilesystem => Code::ReadOnly.into(),
            _ => Code::WriteFailed.into(),
        }
    }

    /// A file was not read.
    #[must_use]
    pub fn not_read(error: &std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Code::FileNotFound.into(),
            _ => Code::ReadFailed.into(),
        }
    }

    /// Nothing of this kind has that identifier.
    #[must_use]
    pub fn not_found(kind: &'static str) -> Self {
        Self::new(Code::NotFound).with("kind", kind)
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.code)
    }
}

impl std::error::Error for Error {}

impl From<Code> for Error {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}

impl From<DomainError> for Error {
    fn from(error: DomainError) -> Self {
        match error {
            DomainError::Blank { field } => Self::new(Code::Blank).with("field", field),
            // Nobody can count bytes: the message says about how many letters fit, and a Persian one takes two.
            DomainError::TooLong { field, limit } => {
                Self::new(Code::TooLong).with("field", field).with("limit", limit).with("letters", limit / 2)
            }
            DomainError::OutOfRange { field, min, max } => {
                Self::new(Code::OutOfRange).with("field", field).with("min", min).with("max", max)
            }
            DomainError::UnknownZone => Code::UnknownZone.into(),
            DomainError::LocalTimeSkipped => Code::LocalTimeSkipped.into(),
            DomainError::LocalTimeTwice => Code::LocalTimeTwice.into(),
            DomainError::DateOutOfRange => Code::DateOutOfRange.into(),
            DomainError::UnknownSide => Code::UnknownSide.into(),
            DomainError::NotFound { kind } => Self::not_found(kind),
            DomainError::AlreadyQueued => Code::AlreadyQueued.into(),
            DomainError::TooFewSides => Code::TooFewSides.into(),
            DomainError::WrongState { state } => Self::new(Code::WrongState).with("state", word(&state)),
            DomainError::AtRisk { field } => Self::new(Code::AtRisk).with("field", word(&field)),
        }
    }
}

impl From<NotDurable> for Error {
    fn from(error: NotDurable) -> Self {
        match error {
            NotDurable::NotWritten(error) => Self::not_written(&error),
            NotDurable::NotConfirmed(_) => Code::NotConfirmed.into(),
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        use std::io::ErrorKind;
        let code = match error {
            StoreError::Domain(error) => return error.into(),
            StoreError::TooManyTries { seconds } => return Self::new(Code::TooManyTries).with("seconds", seconds),
            StoreError::BlankPassphrase => return Self::new(Code::WeakPassphrase).with("min", MIN_PASSPHRASE),
            StoreError::NotFound => return Self::not_found("row"),
            StoreError::AtRisk => return Self::new(Code::AtRisk).with("field", "name"),
            StoreError::Database(number) => return Self::new(Code::Internal).with("sqlite", number),
            StoreError::InUse => Code::InUse,
            StoreError::NotAWorkspace => Code::NotAWorkspace,
            StoreError::NotABackup => Code::NotABackup,
            StoreError::AlreadyExists => Code::AlreadyExists,
            StoreError::WrongKey => Code::WrongPassphrase,
            StoreError::RecoveryKeyTypo => Code::WrongRecoveryKey,
            StoreError::Newer => Code::NewerWorkspace,
            StoreError::Damaged => Code::Damaged,
            StoreError::ReadOnly => Code::ReadOnly,
            StoreError::DiskFull => Code::DiskFull,
            StoreError::NotConfirmed => Code::NotConfirmed,
            StoreError::Reference => return Self::new(Code::StillUsed).with("kind", "other"),
            StoreError::Io(ErrorKind::NotFound) => Code::FileNotFound,
            StoreError::Io(_) => Code::ReadFailed,
            StoreError::Duplicate | StoreError::AppendOnly | StoreError::NoRandom | StoreError::KeyDerivation => Code::Internal,
        };
        code.into()
    }
}

impl From<IntakeError> for Error {
    fn from(error: IntakeError) -> Self {
        match error {
            IntakeError::NotFound => Code::FileNotFound.into(),
            IntakeError::Unreadable(_) => Code::ReadFailed.into(),
            IntakeError::Empty => Code::FileEmpty.into(),
            IntakeError::TooLarge { limit } => Self::new(Code::FileTooLarge).with("limit", limit / 1_000_000),
            IntakeError::Spreadsheet => Code::FileIsSpreadsheet.into(),
            IntakeError::NotText => Code::FileNotText.into(),
            IntakeError::Encoding { line, .. } => Self::new(Code::FileEncoding).with("line", line),
            IntakeError::Quotes { line } => Self::new(Code::FileQuotes).with("line", line),
            IntakeError::TooManyColumns { limit, .. } => Self::new(Code::TooManyColumns).with("limit", limit),
            // A table of so many cells has too many rows for its width.
            IntakeError::TooManyRows { limit } | IntakeError::TooManyCells { limit } => {
                Self::new(Code::TooManyRows).with("limit", limit)
            }
            IntakeError::CellTooLong { row, limit } => Self::new(Code::CellTooLong).with("line", row).with("limit", limit),
            // What the user typed as the name of a column; headings are not personal.
            IntakeError::UnknownColumn { column } => Self::new(Code::UnknownColumn).with("column", column),
            IntakeError::UnknownField { field } => Self::new(Code::UnknownColumn).with("column", field),
            IntakeError::NoNameColumn => Code::NoNameColumn.into(),
        }
    }
}

/// The fixed word of an enum value as it is serialised, for an argument.
pub(crate) fn word<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use hamsokhan_locale::Id;

    use super::*;

    #[test]
    fn every_code_has_a_message() {
        for code in Code::ALL {
            let word = word(code);
            assert!(Id::error(&word).is_some(), "no message error-{word}");
        }
    }

    #[test]
    fn an_error_of_the_database_keeps_its_number() {
        let told = Error::from(StoreError::Database(266));
        assert_eq!((told.code, told.severity, told.args["sqlite"].as_str()), (Code::Internal, Severity::Broken, "266"));
    }

    #[test]
    fn every_problem_of_an_import_has_a_message() {
        let own = ["no-name-column", "at-risk", "code-name-taken"];
        for word in hamsokhan_intake::ProblemCode::ALL.iter().map(|code| code.word()).chain(own) {
            assert!(format!("import-problem-{word}").parse::<Id>().is_ok(), "no message import-problem-{word}");
        }
    }
}
