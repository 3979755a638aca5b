//! Which character separates the cells: found by trying, because no file says so.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{IntakeError, Limits, heading};

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`, which spreadsheets write where the comma is the decimal mark.
    Semicolon,
    /// The tab character.
    Tab,
}

/// How many records are looked at; a file that changes its mind later is ragged, not ambiguous. Our own choice.
const SAMPLE_RECORDS: usize = 60;
/// And how many bytes. Our own choice.
const SAMPLE_BYTES: usize = 128 * 1024;

impl Delimiter {
    /// All that are tried; on a tie the first wins.
    pub const ALL: [Delimiter; 3] = [Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab];

    /// The word it is shown and sent as: `comma`, `semicolon` or `tab`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Delimiter::Comma => "comma",
            Delimiter::Semicolon => "semicolon",
            Delimiter::Tab => "tab",
        }
    }

    /// The character itself.
    #[must_use]
    pub fn byte(self) -> u8 {
        match self {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
        }
    }
}

/// Takes off a first line `sep=;`, which spreadsheets write and hide, and says what it asks for.
pub(crate) fn declared(text: &str) -> (Option<Delimiter>, &str) {
    let Some(rest) = text.strip_prefix("sep=") else { return (None, text) };
    for delimiter in Delimiter::ALL {
        if let Some(rest) = rest.strip_prefix(char::from(delimiter.byte()))
            && let Some(rest) = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'))
        {
            return (Some(delimiter), rest);
        }
    }
    (None, text)
}

/// The delimiter under which the beginning of the file looks most like a table: most headings
/// recognised, then most records of one width, then most columns.
pub(crate) fn sniff(text: &str) -> Delimiter {
    let text = beginning(text);
    let mut best = (Delimiter::Comma, (0, 0, 0));
    for delimiter in Delimiter::ALL {
        let score = score(text, delimiter);
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
}

/// The whole lines of the first [`SAMPLE_BYTES`]: a record without an end is not looked at to its end.
fn beginning(text: &str) -> &str {
    let sample = text.get(..text.floor_char_boundary(SAMPLE_BYTES)).unwrap_or(text);
    match sample.rfind('\n') {
        Some(end) if sample.len() < text.len() => sample.get(..end).unwrap_or(sample),
        _ => sample,
    }
}

/// Headings recognised, records of the usual width in thousandths, usual width. All zero for a single column.
fn score(text: &str, delimiter: Delimiter) -> (usize, usize, usize) {
    let mut widths: Vec<usize> = Vec::new();
    let mut headings = 0;
    for record in reader(text, delimiter).records().take(SAMPLE_RECORDS).flatten() {
        if widths.len() < heading::SEARCHED_ROWS {
            headings = headings.max(record.iter().filter(|cell| heading::meaning(cell).is_some()).count());
        }
        widths.push(record.len());
    }
    let Some(usual) = widths.iter().copied().max_by_key(|width| widths.iter().filter(|w| *w == width).count()) else {
        return (0, 0, 0);
    };
    let agree = widths.iter().filter(|w| **w == usual).count();
    if usual < 2 { (0, 0, 0) } else { (headings, agree * 1000 / widths.len(), usual) }
}

/// A reader that takes rows of any width and no row for a heading.
pub(crate) fn reader(text: &str, delimiter: Delimiter) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter.byte()).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// Goes through the file once before anything is kept of it: a row with too many columns, too many rows, a cell without an end, or a quotation
/// mark that is never closed, without which the rest of the file would silently become one cell.
///
/// # Errors
/// The first of these, with lines and rows counted from the beginning of `text`.
pub(crate) fn survey(text: &str, delimiter: Delimiter, limits: &Limits) -> Result<(), IntakeError> {
    let delimiter = delimiter.byte();
    // Lines are those of the text; a row is a line that does not begin inside quotation marks.
    let (mut line, mut opened, mut row, mut columns, mut length) = (1_u32, 1_u32, 1_u32, 0_u32, 0_u32);
    let (mut at_start, mut quoted) = (true, false);
    // The longest character has four bytes; whatever is shorter is counted in characters later.
    let most_bytes = limits.cell_chars.saturating_mul(4);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if byte == b'\n' {
            line = line.saturating_add(1);
        }
        if quoted {
            if byte == b'"' && bytes.next_if_eq(&b'"').is_none() {
                quoted = false;
            }
            continue;
        }
        match byte {
            b'\n' | b'\r' => {
                // The two of a pair end one row.
                row = row.saturating_add(u32::from(byte == b'\n' || bytes.peek() != Some(&b'\n')));
                (columns, length, at_start) = (0, 0, true);
                continue;
            }
            b'"' if at_start => (quoted, opened) = (true, line),
            _ => {}
        }
        at_start = !quoted && byte == delimiter;
        // Counted at the first character of a row and after each delimiter; what is blank at its end is no column.
        columns = columns.saturating_add(u32::from(byte == delimiter || columns == 0));
        length = if byte == delimiter { 0 } else { length.saturating_add(1) };
        if columns > limits.columns {
            return Err(IntakeError::TooManyColumns { row, limit: limits.columns });
        }
        if row > limits.rows {
            return Err(IntakeError::TooManyRows { limit: limits.rows });
        }
        if length > most_bytes {
            return Err(IntakeError::CellTooLong { row, limit: limits.cell_chars });
        }
    }
    if quoted { Err(IntakeError::Quotes { line: opened }) } else { Ok(()) }
}
