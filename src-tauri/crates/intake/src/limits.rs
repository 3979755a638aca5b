//! How much of a file is accepted.

/// How much of a file is accepted. All of them are *ours*: a roster is at most thousands of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file; it is not even opened when it has more.
    pub bytes: u64,
    /// Columns of a row.
    pub columns: u32,
    /// Rows, with the heading.
    pub rows: u32,
    /// Cells of the whole file; bounds the memory of a file of empty cells.
    pub cells: u32,
    /// Characters of a cell.
    pub cell_chars: u32,
}

impl Default for Limits {
    /// 20 MB, 200 columns, 100,000 rows, 2,000,000 cells, 10,000 characters in a cell.
    fn default() -> Self {
        Self { bytes: 20_000_000, columns: 200, rows: 100_000, cells: 2_000_000, cell_chars: 10_000 }
    }
}
