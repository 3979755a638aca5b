//! A sheet as the user sees it before anything is decided.

use hamsokhan_domain::Private;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{Delimiter, Field, Mapping, Sheet, cell, mapping};

/// How many cells of a column are shown. Our own choice.
const SAMPLES: usize = 5;

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SheetPreview {
    /// Its encoding, such as `UTF-8` or `windows-1256`.
    pub encoding: String,
    /// What stands between its cells.
    pub delimiter: Delimiter,
    /// Whether a row of headings was found.
    pub has_heading: bool,
    /// Number of rows, without the heading.
    pub rows: u32,
    /// Its columns, in order.
    pub columns: Vec<PreviewColumn>,
}

/// One column of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PreviewColumn {
    /// Its letter, as a spreadsheet names it.
    pub letter: String,
    /// Its heading, or blank.
    pub heading: String,
    /// What it is taken to mean.
    pub field: Field,
    /// Its first five cells, clean; some may be blank.
    pub samples: Vec<Private>,
}

/// The sheet with what each column is taken to mean, and its first cells.
#[must_use]
pub fn preview(sheet: &Sheet, mapping: &Mapping) -> SheetPreview {
    let guess = if mapping.fields.is_empty() { Mapping::guess(sheet).fields } else { mapping.fields.clone() };
    let first = || sheet.rows().iter().take(SAMPLES);
    let columns = sheet
        .headings()
        .into_iter()
        .enumerate()
        .map(|(at, heading)| PreviewColumn {
            letter: mapping::letter(at),
            heading,
            field: guess.get(at).copied().unwrap_or(Field::Ignore),
            samples: first()
                .map(|r| r.cells.get(at).map(|c| Private::new(cell::line(c.expose()).text)).unwrap_or_default())
                .collect(),
        })
        .collect();
    SheetPreview {
        encoding: sheet.encoding().to_owned(),
        delimiter: sheet.delimiter(),
        has_heading: sheet.has_heading(),
        rows: u32::try_from(sheet.rows().len()).unwrap_or(u32::MAX),
        columns,
    }
}
