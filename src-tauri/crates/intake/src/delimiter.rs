//! Which character separates the cells: found by trying, because no file says so.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::heading;

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
    let mut best = (Delimiter::Comma, (0, 0, 0));
    for delimiter in Delimiter::ALL {
        let score = score(text, delimiter);
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
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

/// The line in which a quotation mark is opened that is never closed. Without this check the
/// rest of the file would silently become one cell.
pub(crate) fn unclosed_quote(text: &str, delimiter: Delimiter) -> Option<u32> {
    let delimiter = delimiter.byte();
    let (mut line, mut opened, mut at_start, mut quoted) = (1_u32, 1_u32, true, false);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if byte == b'\n' {
            line = line.saturating_add(1);
        }
        if quoted {
            if byte == b'"' && bytes.next_if_eq(&b'"').is_none() {
                quoted = false;
            }
        } else if byte == b'"' && at_start {
            (quoted, opened) = (true, line);
        }
        at_start = !quoted && (byte == delimiter || byte == b'\n' || byte == b'\r');
    }
    quoted.then_some(opened)
}
