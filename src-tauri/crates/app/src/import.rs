//! Bringing a roster in from somebody else's file: preview, mapping, problems, then one transaction.
//! The file stays in Rust; the window holds only a handle.

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::id::{ProgrammeId, SideId};
use hamsokhan_domain::participant::Role;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::desk::Desk;
use crate::error::Result;

/// A roster file that was read and waits for confirmation.
pub(crate) struct OpenImport {
    pub handle: Uuid,
    pub programme: ProgrammeId,
    // The interpreted sheet of hamsokhan_intake follows here.
}

/// What a column means. (Moves to hamsokhan_intake::Field when that exists.)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Field {
    CodeName,
    Name,
    Alias,
    Side,
    Role,
    Language,
    Email,
    Phone,
    Note,
    Ignore,
}

/// One column of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PreviewColumn {
    /// Its heading, or blank.
    pub heading: String,
    /// What it is taken to mean.
    pub field: Field,
    /// Its first five cells.
    pub samples: Vec<String>,
}

/// Something about a row that the user should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportProblem {
    /// The line of the record in the file, as a spreadsheet counts: the heading is 1.
    pub row: u32,
    /// Heading of the column; none when it is about the whole row.
    pub column: Option<String>,
    /// Stable code; its message is `import-problem-<code>`.
    pub code: String,
    /// Whether the row is left out because of it.
    pub skips_row: bool,
}

/// What will happen to one row. At most 200 are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PreviewRow {
    /// The line in the file.
    pub row: u32,
    /// The code name it has or is given.
    pub code_name: Bilingual,
    /// The side.
    pub side_id: Option<SideId>,
    /// The role.
    pub role: Role,
    /// Whether somebody with this code name or this contact is on the roster already and will be updated.
    pub updates: bool,
    /// Whether an identity will be sealed.
    pub has_identity: bool,
}

/// A file before anything of it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportPreview {
    /// Names the file in the calls that follow.
    pub handle: Uuid,
    /// Name of the encoding, such as `UTF-8` or `windows-1256`.
    pub encoding: String,
    /// `comma`, `semicolon` or `tab`.
    pub delimiter: String,
    /// The columns, in order.
    pub columns: Vec<PreviewColumn>,
    /// Number of rows, without the heading.
    pub rows: u32,
    /// Rows that will be added.
    pub will_import: u32,
    /// Rows that will change somebody on the roster.
    pub will_update: u32,
    /// Rows that will be left out.
    pub will_skip: u32,
    /// The first rows.
    pub first_rows: Vec<PreviewRow>,
    /// Everything the user should know, by row.
    pub problems: Vec<ImportProblem>,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportReport {
    /// Rows in the file.
    pub rows: u32,
    /// People added.
    pub imported: u32,
    /// People changed.
    pub updated: u32,
    /// Rows left out.
    pub skipped: u32,
    /// Everything the user should know.
    pub problems: Vec<ImportProblem>,
}

/// How the columns of a file are to be understood.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportMapping {
    /// One field per column, in order; empty takes the guesses.
    pub fields: Vec<Field>,
    /// The side of rows that name none.
    pub default_side: Option<SideId>,
}

impl Desk {
    /// Reads a roster file and shows what would be written. Writes nothing.
    pub fn open_import(&self, programme: ProgrammeId, file: &std::path::Path) -> Result<ImportPreview> {
        todo!()
    }

    /// Shows the same file with other meanings of its columns. Writes nothing.
    pub fn preview_import(&self, handle: Uuid, mapping: ImportMapping) -> Result<ImportPreview> {
        todo!()
    }

    /// Writes the rows, all in one transaction, and lets the file go.
    pub fn apply_import(&self, handle: Uuid, mapping: ImportMapping) -> Result<ImportReport> {
        todo!()
    }

    /// Lets the file go without writing anything.
    pub fn close_import(&self, handle: Uuid) {
        todo!()
    }
}
