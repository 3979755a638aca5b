//! The document: what is said, in which order and language, before any format decides how it looks.

use hamsokhan_domain::Lang;
use hamsokhan_domain::release::DocumentLang;
use serde::Serialize;

/// A whole document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// Its language or languages.
    pub lang: DocumentLang,
    /// Its title for a window or a list of files, in the document's languages.
    pub title: String,
    /// The parts in reading order.
    pub parts: Vec<Part>,
    /// The foot of each page, one per language; [`PAGE`] and [`TOTAL`] stand for the numbers.
    pub foot: Vec<Text>,
}

/// Stands for the number of the page in [`Document::foot`].
pub const PAGE: char = '\u{E000}';
/// Stands for the number of pages in [`Document::foot`].
pub const TOTAL: char = '\u{E001}';

/// A stretch of the document: one column, or the same in two languages side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// One column per language; English stands at the left and is read first.
    pub columns: Vec<Column>,
}

/// A part in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// Its language, and with it its direction.
    pub lang: Lang,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Text of one language. A line feed is a line break. Isolates (U+2068, U+2069) in it come
/// from messages; those that somebody typed have been made visible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Text {
    /// Its language, and with it its direction.
    pub lang: Lang,
    /// The words.
    pub text: String,
}

/// One thing in a column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// Small words above the title.
    Kicker {
        /// The words.
        text: Text,
    },
    /// The title of the document.
    Title {
        /// The words.
        text: Text,
    },
    /// A few large figures.
    Facts {
        /// The figures.
        facts: Vec<Fact>,
    },
    /// The heading of a section.
    Heading {
        /// The words.
        text: Text,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        text: Text,
    },
    /// A quote.
    Quote {
        /// Its paragraphs.
        paragraphs: Vec<Text>,
    },
    /// A list of points.
    List {
        /// The points.
        items: Vec<Text>,
    },
    /// A table.
    Table {
        /// Its rows and headings.
        table: Table,
    },
    /// A picture of numbers that stand in a table beside it.
    Chart {
        /// The picture.
        chart: Chart,
    },
    /// A remark of the app about the text, in a quieter voice.
    Remark {
        /// The words.
        text: Text,
    },
}

/// A figure and what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The figure, in the digits of its language.
    pub value: Text,
    /// What it counts.
    pub label: Text,
}

/// A table with a row of headings, and a heading in each row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What the table is about, for those who hear it.
    pub caption: Text,
    /// The headings of the columns, that of the row headings first.
    pub head: Vec<Text>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether the last row sums up the others.
    pub sums: bool,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its heading.
    pub head: Text,
    /// Its cells, one fewer than the table has headings.
    pub cells: Vec<Text>,
}

/// A picture of numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chart {
    /// SVG without text, script or links.
    pub svg: String,
    /// The same in words.
    pub alt: Text,
    /// The shares in the order drawn, for writers that draw by themselves.
    pub shares: Vec<f64>,
    /// What each colour stands for, in the same order.
    pub legend: Vec<Legend>,
}

/// What a colour of a chart stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Legend {
    /// The colour on paper, as `#rrggbb`.
    pub colour: &'static str,
    /// What it stands for.
    pub text: Text,
}
