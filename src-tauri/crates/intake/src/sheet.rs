//! A file as a table of text, within limits, before anybody knows what it means.

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use hamsokhan_domain::Private;

use crate::delimiter::{self, Delimiter};
use crate::limits::Limits;
use crate::{IntakeError, cell, encoding, heading};

/// One row of a file, as it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its number, as a spreadsheet counts: empty rows count, line breaks inside a cell do not.
    pub row: u32,
    /// Its cells without the empty ones at the end.
    pub cells: Vec<Private>,
}

/// A table of text. Its `Debug` shows no cell.
#[derive(Debug, Clone)]
pub struct Sheet {
    records: Vec<Record>,
    heading_at: Option<usize>,
    width: usize,
    encoding: &'static str,
    delimiter: Delimiter,
}

impl Sheet {
    /// The encoding of the file, such as `UTF-8` or `windows-1256`.
    #[must_use]
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }

    /// What stands between its cells.
    #[must_use]
    pub fn delimiter(&self) -> Delimiter {
        self.delimiter
    }

    /// Number of columns of its widest row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Whether a row of headings was found.
    #[must_use]
    pub fn has_heading(&self) -> bool {
        self.heading_at.is_some()
    }

    /// Overrules what was found: the first row is the heading, or no row is.
    pub fn set_heading(&mut self, first_row: bool) {
        self.heading_at = (first_row && !self.records.is_empty()).then_some(0);
    }

    /// The rows under the heading; all rows when there is none.
    #[must_use]
    pub fn rows(&self) -> &[Record] {
        let from = self.heading_at.map_or(0, |at| at + 1);
        self.records.get(from..).unwrap_or_default()
    }

    /// The heading of each column, clean; blank where there is none.
    #[must_use]
    pub fn headings(&self) -> Vec<String> {
        let cells = self.heading_cells();
        (0..self.width).map(|column| cells.get(column).map(|c| cell::line(c.expose()).text).unwrap_or_default()).collect()
    }

    /// The cells of the heading row as they stand in the file.
    pub(crate) fn heading_cells(&self) -> &[Private] {
        self.heading_at.and_then(|at| self.records.get(at)).map(|r| r.cells.as_slice()).unwrap_or_default()
    }
}

impl fmt::Display for Delimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Reads a roster file. One that is too large is refused by its size, before it is opened.
///
/// # Errors
/// Any [`IntakeError`] of reading; the first limit that is exceeded is named.
pub fn read_roster_file(path: &Path, limits: &Limits) -> Result<Sheet, IntakeError> {
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => IntakeError::NotFound,
        kind => IntakeError::Unreadable(kind),
    };
    let metadata = std::fs::metadata(path).map_err(unreadable)?;
    // A pipe or device has no size to refuse it by, and could be read for ever.
    if !metadata.is_file() {
        return Err(IntakeError::Unreadable(std::io::ErrorKind::InvalidInput));
    }
    if metadata.len() > limits.bytes {
        return Err(IntakeError::TooLarge { limit: limits.bytes });
    }
    let mut bytes = Vec::new();
    // One byte more than allowed, so that a file that grew meanwhile is refused rather than cut.
    File::open(path).map_err(unreadable)?.take(limits.bytes.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    read_roster(&bytes, limits)
}

/// Reads the bytes of a roster: finds encoding, delimiter and heading row.
///
/// # Errors
/// Any [`IntakeError`] of reading; the first limit that is exceeded is named.
pub fn read_roster(bytes: &[u8], limits: &Limits) -> Result<Sheet, IntakeError> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limits.bytes {
        return Err(IntakeError::TooLarge { limit: limits.bytes });
    }
    let decoded = encoding::decode(bytes)?;
    let mut text = decoded.text;
    if text.contains('\r') && !text.contains('\n') {
        // Spreadsheets of old Macs end their lines so.
        text = text.replace('\r', "\n").into();
    }
    let (declared, body) = delimiter::declared(&text);
    if body.trim().is_empty() {
        return Err(IntakeError::Empty);
    }
    let delimiter = declared.unwrap_or_else(|| delimiter::sniff(body));
    // The line that declares the delimiter is one of the file, and no row.
    let before = u32::from(declared.is_some());
    delimiter::survey(body, delimiter, limits).map_err(|error| match error {
        IntakeError::Quotes { line } => IntakeError::Quotes { line: line.saturating_add(before) },
        other => other,
    })?;
    let records = read_records(body, delimiter, limits)?;
    if records.is_empty() {
        return Err(IntakeError::Empty);
    }
    let width = records.iter().map(|r| r.cells.len()).max().unwrap_or(0);
    let top: Vec<Vec<&str>> =
        records.iter().take(heading::SEARCHED_ROWS).map(|r| r.cells.iter().map(Private::expose).collect()).collect();
    let heading_at = heading::find(&top);
    Ok(Sheet { records, heading_at, width, encoding: decoded.encoding, delimiter })
}

fn read_records(text: &str, delimiter: Delimiter, limits: &Limits) -> Result<Vec<Record>, IntakeError> {
    let mut reader = delimiter::reader(text, delimiter);
    let mut raw = csv::StringRecord::new();
    let mut records = Vec::new();
    let (mut row, mut all_cells) = (0_u32, 0_u32);
    // The text is valid UTF-8 and rows may be ragged, so reading from memory has nothing left to fail at.
    while reader.read_record(&mut raw).map_err(|_| IntakeError::NotText)? {
        row = row.saturating_add(1).saturating_add(blank_rows_before(text, &raw));
        if row > limits.rows {
            return Err(IntakeError::TooManyRows { limit: limits.rows });
        }
        let width = u32::try_from(raw.len()).unwrap_or(u32::MAX);
        if width > limits.columns {
            return Err(IntakeError::TooManyColumns { row, limit: limits.columns });
        }
        if raw.iter().any(|cell| is_longer(cell, limits.cell_chars)) {
            return Err(IntakeError::CellTooLong { row, limit: limits.cell_chars });
        }
        let filled = raw.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).map(|(at, _)| at + 1).last().unwrap_or(0);
        if filled == 0 {
            continue;
        }
        all_cells = all_cells.saturating_add(u32::try_from(filled).unwrap_or(u32::MAX));
        if all_cells > limits.cells {
            return Err(IntakeError::TooManyCells { limit: limits.cells });
        }
        records.push(Record { row, cells: raw.iter().take(filled).map(Private::as_found).collect() });
    }
    Ok(records)
}

fn is_longer(cell: &str, limit: u32) -> bool {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    // Counting characters is needed only when the bytes could be too many.
    cell.len() > limit && cell.chars().count() > limit
}

/// Empty lines between the record and the one before it, which the reader passes over.
fn blank_rows_before(text: &str, record: &csv::StringRecord) -> u32 {
    let Some(start) = record.position().and_then(|p| usize::try_from(p.byte()).ok()) else { return 0 };
    let (before, after) = text.as_bytes().split_at_checked(start).unwrap_or_default();
    let blank = after.iter().take_while(|b| matches!(b, b'\n' | b'\r'));
    let breaks = blank.filter(|b| **b == b'\n').count();
    // The reader ends a record at CR and leaves the LF of the pair for the next one.
    let pair = before.last() == Some(&b'\r') && after.first() == Some(&b'\n');
    u32::try_from(breaks.saturating_sub(usize::from(pair))).unwrap_or(u32::MAX)
}
