//! A line of a page as it is read: its characters in the order in which they were written, and where each stands.

use unicode_bidi::{BidiClass, bidi_class};

/// A glyph and how far it stands from its place, in ems.
#[derive(Debug, Clone, Copy)]
pub struct Drawn {
    pub glyph: u16,
    pub dx: f64,
    pub dy: f64,
}

/// One character on the page.
#[derive(Debug, Clone, Copy)]
pub struct Unit {
    pub c: char,
    /// Whether it runs to the left.
    pub rtl: bool,
    /// Where it begins at its left, in ems from the beginning of the line.
    pub x: f64,
    /// How wide it is, in ems.
    pub width: f64,
    /// What is drawn for it. Nothing for a half-space, for the second letter of a ligature, and for a mark,
    /// which is drawn apart.
    pub drawn: Option<Drawn>,
}

/// A mark that is drawn at `x` and said by its unit.
#[derive(Debug, Clone, Copy)]
pub struct Apart {
    pub c: char,
    pub x: f64,
    pub drawn: Drawn,
}

/// A line of a page on which something runs to the left.
#[derive(Debug, Clone)]
pub struct Line {
    /// How far down the page it stands, in points.
    pub y: f64,
    /// Whether Poppler takes the page to run to the left.
    pub page_left: bool,
    /// Whether PDFium takes what stands at this height to run to the left.
    pub row_left: bool,
    /// In the order in which they were written.
    pub units: Vec<Unit>,
    /// Whether the line as a whole runs to the left.
    pub rtl: bool,
    pub apart: Vec<Apart>,
    /// The glyphs as the typesetter hands them to the file, so that its codes can be told.
    pub glyphs: Vec<u16>,
    /// An empty glyph a little wider than a tenth of an em.
    pub hair: u16,
    /// An empty glyph without width.
    pub nil: u16,
}

/// What a character does to direction, as far as readers of files care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pull {
    Left,
    Right,
    /// Digits, and the signs that go with digits.
    Number,
    /// Marks and half-spaces, which go with the letter before.
    Joined,
    None,
}

impl Pull {
    pub fn of(c: char) -> Self {
        use BidiClass::{AL, AN, BN, CS, EN, ES, ET, L, NSM, R};
        match bidi_class(c) {
            L => Pull::Right,
            R | AL => Pull::Left,
            EN | AN | ES | ET | CS => Pull::Number,
            NSM | BN => Pull::Joined,
            _ => Pull::None,
        }
    }
}

impl Unit {
    pub fn pull(&self) -> Pull {
        Pull::of(self.c)
    }

    /// A letter of a right-to-left script.
    pub fn leads_left(&self) -> bool {
        self.pull() == Pull::Left
    }
}

/// The character that looks as this one does where text runs to the left.
pub fn mirrored(c: char) -> char {
    match c {
        '“' => '”',
        '”' => '“',
        '‘' => '’',
        '’' => '‘',
        c => unicode_bidi_mirroring::get_mirrored(c).unwrap_or(c),
    }
}
