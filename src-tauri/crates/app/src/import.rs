//! Bringing a roster in from somebody else's file: preview, mapping, problems, then one transaction.
//! The file stays in Rust; the window holds only a handle.

mod merge;

use hamsokhan_domain::activity::ActivityKind;
use hamsokhan_domain::id::{ProgrammeId, SideId};
use hamsokhan_domain::participant::{Participant, Role};
use hamsokhan_domain::{Bilingual, Private};
pub use hamsokhan_intake::Field;
use hamsokhan_intake::{Limits, Mapping, ProblemCode, Severity, Sheet, preview, read_roster_file};
use hamsokhan_use_case::{read, write};
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use self::merge::{Plan, Planned, merged_identity, plan};
use crate::activity::write_down;
use crate::app::{App, Transaction, new_id};
use crate::error::{Code, Result, word};
use crate::find;

/// How many rows are shown before they are written. Our own choice.
const SHOWN_ROWS: usize = 200;

/// What is the matter with a row of a file once it meets the roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum RosterProblem {
    /// No column says who somebody is.
    NoNameColumn,
    /// The person is at risk: what the row says of them is not stored.
    AtRisk,
    /// People at risk are on the side of this row, and nobody knows their names any more: it could be one of them.
    CouldBeAtRisk,
    /// The code name belongs to somebody else on the roster: another is proposed. Has `value`.
    CodeNameTaken,
}

/// What is the matter with a row: its message is `import-problem-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum ImportCode {
    /// Seen in the file.
    File(ProblemCode),
    /// Seen when it met the roster.
    Roster(RosterProblem),
}

impl std::fmt::Display for ImportCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(code) => f.write_str(code.word()),
            Self::Roster(code) => f.write_str(&word(code)),
        }
    }
}

/// One column of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PreviewColumn {
    /// Its heading, or blank.
    pub heading: String,
    /// What it is taken to mean.
    pub field: Field,
    /// Its first five cells.
    pub samples: Vec<Private>,
}

/// Something about a row that the user should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportProblem {
    /// The line of the record in the file, as a spreadsheet counts: the heading is 1.
    pub row: u32,
    /// Heading of the column; none when it is about the whole row.
    pub column: Option<String>,
    /// What it is.
    pub code: ImportCode,
    /// Whether the row is left out because of it.
    pub skips_row: bool,
    /// The words of the cell, shortened, where the code says so: argument `value` of the message.
    pub value: Option<Private>,
    /// The earlier row it clashes with, where the code says so: argument `other_row`.
    pub other_row: Option<u32>,
    /// The limit that is exceeded, where the code says so: argument `limit`.
    pub limit: Option<u32>,
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

impl ImportProblem {
    /// Something about a whole row, which is brought in all the same.
    fn of_row(row: u32, code: RosterProblem) -> Self {
        let code = ImportCode::Roster(code);
        Self { row, column: None, code, skips_row: false, value: None, other_row: None, limit: None }
    }
}

impl From<hamsokhan_intake::Problem> for ImportProblem {
    fn from(problem: hamsokhan_intake::Problem) -> Self {
        Self {
            row: problem.row,
            column: problem.column,
            code: ImportCode::File(problem.code),
            skips_row: problem.severity == Severity::Skip,
            value: problem.value,
            other_row: problem.other_row,
            limit: problem.limit,
        }
    }
}

impl From<&ImportMapping> for Mapping {
    fn from(mapping: &ImportMapping) -> Self {
        Self { fields: mapping.fields.clone(), default_side: mapping.default_side }
    }
}

/// What a file would do, for the eyes of the user.
fn shown(handle: Uuid, sheet: &Sheet, mapping: &Mapping, plan: Plan) -> ImportPreview {
    let seen = preview(sheet, mapping);
    let columns = seen.columns.into_iter().map(|c| PreviewColumn { heading: c.heading, field: c.field, samples: c.samples });
    let row = |planned: &Planned| PreviewRow {
        row: planned.row.row,
        code_name: planned.code_name.clone(),
        side_id: Some(planned.row.side_id),
        role: planned.row.role,
        updates: planned.target.is_some(),
        has_identity: planned.seals_identity(),
    };
    ImportPreview {
        handle,
        encoding: seen.encoding,
        delimiter: seen.delimiter.to_string(),
        columns: columns.collect(),
        rows: plan.total,
        will_import: plan.count(|planned| planned.target.is_none()),
        will_update: plan.count(|planned| planned.target.is_some()),
        will_skip: plan.skipped,
        first_rows: plan.rows.iter().take(SHOWN_ROWS).map(row).collect(),
        problems: plan.problems,
    }
}

/// A plan for a file in which no column says who somebody is: nothing is brought in until one does.
fn without_names(sheet: &Sheet) -> Plan {
    let rows = u32::try_from(sheet.rows().len()).unwrap_or(u32::MAX);
    let problem = ImportProblem::of_row(1, RosterProblem::NoNameColumn);
    Plan { total: rows, skipped: rows, rows: Vec::new(), problems: vec![ImportProblem { skips_row: true, ..problem }] }
}

/// Writes one row.
fn write_row(tx: &Transaction<'_, '_>, programme: ProgrammeId, planned: Planned) -> Result<()> {
    let seals = planned.seals_identity();
    let Planned { row, target, code_name, .. } = planned;
    let Some(old) = target else {
        let participant = Participant {
            id: tx.id()?,
            programme_id: programme,
            side_id: row.side_id,
            code_name,
            role: row.role,
            language: row.language,
            at_risk: row.at_risk,
            has_identity: false,
            created_at: tx.now,
        };
        tx.store.insert_participant(&participant).map_err(crate::people::taken)?;
        return if seals { Ok(tx.store.put_identity(participant.id, &row.identity)?) } else { Ok(()) };
    };
    if row.at_risk && !old.at_risk {
        crate::places::hide(tx.store, &old)?;
    }
    let at_risk = old.at_risk || row.at_risk;
    let identity = if seals { Some(merged_identity(tx.store.identity(old.id)?.unwrap_or_default(), row.identity)) } else { None };
    let participant = Participant { side_id: row.side_id, role: row.role, language: row.language, code_name, at_risk, ..old };
    tx.store.update_participant(&participant).map_err(crate::people::taken)?;
    match identity {
        Some(identity) => Ok(tx.store.put_identity(participant.id, &identity)?),
        None => Ok(()),
    }
}

impl App {
    /// Reads a roster file and shows what would be written. Writes nothing.
    pub fn open_import(&self, programme: ProgrammeId, file: &std::path::Path) -> Result<ImportPreview> {
        self.read(|store| find::programme(store, programme))?;
        let sheet = read_roster_file(file, &Limits::default())?;
        let handle: Uuid = new_id::<ProgrammeId>(self.now())?.into();
        self.sheets.keep(handle, programme, sheet);
        self.preview_import(handle, ImportMapping::default())
    }

    /// Shows the same file with other meanings of its columns. Writes nothing.
    #[read(Programme, Participant)]
    pub fn preview_import(&self, handle: Uuid, mapping: ImportMapping) -> Result<ImportPreview> {
        let (programme, sheet) = self.sheets.get(handle)?;
        let mapping = Mapping::from(&mapping);
        let planned = self.read(|store| {
            let programme = find::programme(store, programme)?;
            plan(store, &programme, &sheet, &mapping)
        });
        let plan = match planned {
            Err(error) if error.code == Code::NoNameColumn => without_names(&sheet),
            planned => planned?,
        };
        Ok(shown(handle, &sheet, &mapping, plan))
    }

    /// Gives columns other meanings than their headings say. A column is named by its heading, its number
    /// from 1 or its letter; the fields are named as in `--map`.
    pub fn map_import(&self, handle: Uuid, columns: &[(String, Field)]) -> Result<ImportMapping> {
        let (_, sheet) = self.sheets.get(handle)?;
        let mut mapping = Mapping::guess(&sheet);
        for (column, field) in columns {
            mapping.set(&sheet, column, *field)?;
        }
        Ok(ImportMapping { fields: mapping.fields, default_side: mapping.default_side })
    }

    /// Writes the rows, all in one transaction, and lets the file go.
    #[write]
    pub fn apply_import(&self, handle: Uuid, mapping: ImportMapping) -> Result<ImportReport> {
        let (programme, sheet) = self.sheets.get(handle)?;
        let report = self.transact(|tx| bring_in(tx, programme, &sheet, &Mapping::from(&mapping)))?;
        self.close_import(handle);
        Ok(report)
    }

    /// Lets the file go without writing anything.
    #[write]
    pub fn close_import(&self, handle: Uuid) {
        self.sheets.close(handle);
    }
}

/// Writes the rows of a file.
fn bring_in(tx: &mut Transaction<'_, '_>, programme: ProgrammeId, sheet: &Sheet, mapping: &Mapping) -> Result<ImportReport> {
    let programme = find::programme(tx.store, programme)?;
    let plan = plan(tx.store, &programme, sheet, mapping)?;
    let report = ImportReport {
        rows: plan.total,
        imported: plan.count(|planned| planned.target.is_none()),
        updated: plan.count(|planned| planned.target.is_some()),
        skipped: plan.skipped,
        problems: plan.problems,
    };
    for planned in plan.rows {
        write_row(tx, programme.id, planned)?;
    }
    write_down(tx, ActivityKind::PeopleImported, None, report.imported.saturating_add(report.updated))?;
    Ok(report)
}

#[cfg(test)]
#[path = "import_tests.rs"]
mod tests;
