//! Why a file cannot become a sheet. Holds no text of the file, so it may be shown and logged.

/// A file that cannot be read as a roster, or a mapping that does not fit it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IntakeError {
    /// There is no such file.
    #[error("there is no such file")]
    NotFound,
    /// The file could not be read.
    #[error("the file could not be read ({0})")]
    Unreadable(std::io::ErrorKind),
    /// The file has nothing in it.
    #[error("the file is empty")]
    Empty,
    /// The file is larger than allowed.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The file is an Excel or LibreOffice workbook; it must be saved as CSV first.
    #[error("the file is a spreadsheet workbook, not CSV")]
    Spreadsheet,
    /// The file is not text.
    #[error("the file is not text")]
    NotText,
    /// The characters of the file cannot be read.
    #[error("line {line} is not readable as {encoding}")]
    Encoding {
        /// The encoding that fits best, such as `UTF-8`.
        encoding: &'static str,
        /// The first line that does not fit it, counted from 1.
        line: u32,
    },
    /// A quotation mark is opened and never closed.
    #[error("the quotation mark opened in line {line} is never closed")]
    Quotes {
        /// The line where it is opened, counted from 1.
        line: u32,
    },
    /// A row has more columns than allowed.
    #[error("row {row} has more than {limit} columns")]
    TooManyColumns {
        /// The row, as a spreadsheet counts.
        row: u32,
        /// The limit.
        limit: u32,
    },
    /// The file has more rows than allowed.
    #[error("the file has more than {limit} rows")]
    TooManyRows {
        /// The limit.
        limit: u32,
    },
    /// The file has more cells than allowed, though neither too many rows nor too many columns.
    #[error("the file has more than {limit} cells")]
    TooManyCells {
        /// The limit.
        limit: u32,
    },
    /// A cell is longer than allowed.
    #[error("a cell in row {row} is longer than {limit} characters")]
    CellTooLong {
        /// The row, as a spreadsheet counts.
        row: u32,
        /// The limit, in characters.
        limit: u32,
    },
    /// The mapping names a column that is not in the file.
    #[error("there is no column {column:?}")]
    UnknownColumn {
        /// What the user wrote: a heading, a number or a letter.
        column: String,
    },
    /// The mapping names a field that does not exist.
    #[error("there is no field {field:?}")]
    UnknownField {
        /// What the user wrote.
        field: String,
    },
    /// No column says who somebody is: neither a name nor a code name.
    #[error("no column holds names or code names")]
    NoNameColumn,
}
