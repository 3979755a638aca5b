//! A line as operations of a PDF content stream, so that what is taken out of it is what was written.
//!
//! A glyph does not say which characters it stands for, and programs that take text out of a file guess: from the
//! code of a glyph, from its place, from `ActualText`, each in its own way. So that they agree,
//!
//! - each code stands for one character. The second letter of لا, a half-space and a mark get empty glyphs of
//!   their own, where they belong in the line;
//! - what is written stands in the `ActualText` of each word, for whoever follows the standard, MuPDF among them;
//! - inside it stands a `Span` whose `ActualText` is for Poppler, which hears those of a `Span` alone and turns them
//!   around;
//! - inside that stands one for PDFium, which hears the innermost and turns it around in another way. Where the
//!   glyphs already say the same, it is empty: PDFium then goes by the glyphs, and knows the place of each letter.

use lopdf::content::Operation;
use lopdf::{Object, StringFormat, dictionary};

use super::line::{Line, Unit};
use super::order::{Kind, Shown, for_pdfium, for_poppler, stretches, stretches_rightward};

const LEFT_TO_RIGHT: char = '\u{200E}';
const RIGHT_TO_LEFT: char = '\u{200F}';
/// Moves the pen of whoever counts a space as a place, and says nothing to whoever skips spaces.
const PLACE: char = '\u{2009}';

/// An `ActualText` that says nothing even to PDFium, which does not believe an empty one.
const NOTHING: &str = "\n";

/// PDFium counts it as a place of the line and leaves it out of the text.
const SILENT: char = '\u{2}';
/// How far apart in ems glyphs may be without being taken for two words.
const STEP: f64 = 0.1;

/// Codes and widths of a font's glyphs.
pub trait Codes {
    /// The code under which the font shows `glyph` and says `c`.
    fn code(&mut self, glyph: u16, c: char) -> u16;
    /// How wide the font says that a glyph is, in ems.
    fn width(&self, glyph: u16) -> f64;
}

/// The operations that show a line, between `BT` and `ET`, in a font that is set already.
pub fn say(line: &Line, size: f64, codes: &mut dyn Codes) -> Vec<Operation> {
    let hair = codes.width(line.hair);
    let mut speaker = Speaker { units: spread(line, hair), line, hair, size, codes, out: Vec::new(), turned: false };
    speaker.line();
    speaker.apart();
    speaker.out
}

/// What Poppler is told of a line, in as many pieces as there are stretches.
pub fn told_to_poppler(line: &Line, page_left: bool) -> Vec<String> {
    let line = Line { page_left, ..line.clone() };
    cut(&line).iter().map(|(from, to, _)| poppler(&line, *from, *to)).collect()
}

/// The stretches of a line, and whether they are to be told at all: what runs to the right is shown as it stands.
/// Where a reader turns the line around and we do not, or the other way round, it is one stretch.
fn cut(line: &Line) -> Vec<(usize, usize, bool)> {
    let kinds = || line.units.iter().map(|unit| Kind::of(unit.c));
    let (left, right) = (kinds().any(|kind| kind == Kind::Left), kinds().any(Kind::runs_right));
    match (line.rtl, line.row_left) {
        (true, true) if line.page_left || !right => {
            stretches(&line.units).into_iter().map(|(from, to)| (from, to, true)).collect()
        }
        (false, false) if !line.page_left || !left => stretches_rightward(&line.units, line.page_left),
        _ => vec![(0, line.units.len(), true)],
    }
}

fn poppler(line: &Line, from: usize, to: usize) -> String {
    let written: Vec<char> = line.units.get(from..to).unwrap_or_default().iter().map(|unit| unit.c).collect();
    let inside = line.rtl && to < line.units.len() && !written.iter().any(|c| Kind::of(*c).runs_right());
    // Signs at the end of a line that runs to the right.
    let tail = !line.rtl && from > 0 && written.iter().all(|c| Kind::of(*c) == Kind::Other);
    match (inside, tail) {
        (true, _) => written.iter().rev().collect(),
        (false, true) => written.iter().chain([&LEFT_TO_RIGHT]).collect(),
        (false, false) => for_poppler(&written, line.page_left),
    }
}

/// The units, those without a picture side by side at the left of the letter they follow: two characters at one
/// place would be taken for one that is printed twice.
fn spread(line: &Line, hair: f64) -> Vec<Unit> {
    let mut units = line.units.clone();
    let mut by_place: Vec<usize> = (0..units.len()).collect();
    let x = |i: &usize| line.units.get(*i).map_or(0.0, |unit| unit.x);
    let rtl = |i: &usize| line.units.get(*i).is_some_and(|unit| unit.rtl);
    // From right to left, what stands at one place too.
    by_place.sort_by(|a, b| x(b).total_cmp(&x(a)).then(if rtl(a) { a.cmp(b) } else { b.cmp(a) }));
    let mut empty = 0.0;
    for at in by_place {
        let Some(unit) = units.get_mut(at) else { continue };
        if unit.drawn.is_some() {
            empty = 0.0;
        } else {
            empty += 1.0;
            unit.x -= hair * empty;
            unit.width = hair;
        }
    }
    units
}

struct Speaker<'a> {
    line: &'a Line,
    units: Vec<Unit>,
    hair: f64,
    size: f64,
    codes: &'a mut dyn Codes,
    out: Vec<Operation>,
    /// Whether the last stretch was said to run to the left.
    turned: bool,
}

impl Speaker<'_> {
    fn line(&mut self) {
        for (from, to, told) in cut(self.line) {
            if told { self.told(from, to) } else { self.plain(from, to) }
        }
    }

    /// Units `from..to`, told to each reader in its own way.
    fn told(&mut self, from: usize, to: usize) {
        let shown = for_pdfium(&self.units, from, to, self.line.row_left, self.line.row_left);
        let edges = self.edges(from, to);
        self.begin("Reading", &self.text(from, to));
        self.begin("Span", &poppler(self.line, from, to));
        self.begin("Reading", "");
        self.show(&shown, Some(edges));
        self.close();
        self.close();
        // Whoever counts places lets text jump where its direction changes.
        self.turned = !self.turned;
        self.place(edges.1, if self.turned { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT });
        self.close();
    }

    /// A stretch that runs to the right in a line that does.
    fn plain(&mut self, from: usize, to: usize) {
        self.turned = false;
        let as_they_stand = self.units.iter().enumerate().take(to).skip(from);
        let shown: Vec<Shown> = as_they_stand.map(|(at, unit)| (unit.c, Some(at))).collect();
        self.show(&shown, None);
    }

    /// Marks over and under letters, drawn and not said: their units say them.
    fn apart(&mut self) {
        for apart in &self.line.apart {
            let code = self.codes.code(apart.drawn.glyph, apart.c);
            self.begin("Span", NOTHING);
            self.to(apart.x + apart.drawn.dx, apart.drawn.dy);
            self.out.push(Operation::new("Tj", vec![hex(&[code])]));
            self.close();
        }
    }

    /// Units as one text object, each at its place. Between `edges`, where they are not shown from left to right, gaps
    /// are filled so that nobody takes them for spaces.
    fn show(&mut self, all: &[Shown], edges: Option<(f64, f64)>) {
        let mut text = Text { items: Vec::new(), codes: Vec::new(), pen: None };
        if let Some((left, _)) = edges {
            text.pen = Some(left);
            self.to(left, 0.0);
        }
        for (c, unit) in all {
            let (glyph, x) = match unit.and_then(|at| self.units.get(at)) {
                Some(unit) => unit.drawn.map_or((self.line.hair, unit.x), |drawn| (drawn.glyph, unit.x + drawn.dx)),
                None => (self.line.nil, text.pen.unwrap_or_default()),
            };
            if edges.is_some() {
                self.bridge(&mut text, x);
            }
            if text.pen.is_none() {
                self.to(x, 0.0);
            }
            text.go(x);
            text.codes.push(self.codes.code(glyph, *c));
            text.pen = Some(x + self.codes.width(glyph));
        }
        if let Some((_, right)) = edges {
            self.bridge(&mut text, right - self.hair);
            if text.pen.is_some_and(|pen| right - pen > self.hair / 2.0) {
                text.go(right - self.hair);
                text.codes.push(self.codes.code(self.line.hair, SILENT));
            }
        }
        text.items.push(hex(&text.codes));
        self.out.push(Operation::new("TJ", vec![Object::Array(text.items)]));
    }

    /// Goes to the right in steps too small for a space, with glyphs that say nothing.
    fn bridge(&mut self, text: &mut Text, x: f64) {
        let Some(gap) = text.pen.map(|pen| x - pen).filter(|gap| *gap > STEP) else { return };
        let silent = self.codes.code(self.line.hair, SILENT);
        let steps = (gap / (self.hair + STEP)).ceil();
        let mut left = steps;
        while left > 0.5 {
            text.codes.push(silent);
            left -= 1.0;
            text.pen = Some(x - left * gap / steps - (gap / steps - self.hair));
            text.go(x - left * gap / steps);
        }
    }

    /// Tells where a group of characters is, and which way it runs, to whoever takes `ActualText` and the place of
    /// the first glyph.
    fn place(&mut self, x: f64, direction: char) {
        self.hint(x, direction);
        self.nil(x, PLACE);
    }

    /// A direction without a character.
    fn hint(&mut self, x: f64, direction: char) {
        self.begin("Span", "");
        self.nil(x, direction);
        self.close();
    }

    fn nil(&mut self, x: f64, c: char) {
        self.empty(self.line.nil, x, c);
    }

    fn empty(&mut self, glyph: u16, x: f64, c: char) {
        let code = self.codes.code(glyph, c);
        self.to(x, 0.0);
        self.out.push(Operation::new("Tj", vec![hex(&[code])]));
    }

    fn begin(&mut self, tag: &str, text: &str) {
        let text = if text.is_empty() {
            Object::String(Vec::new(), StringFormat::Literal)
        } else {
            let bytes = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
            Object::String(bytes, StringFormat::Hexadecimal)
        };
        self.out.push(Operation::new("BDC", vec![tag.into(), dictionary! { "ActualText" => text }.into()]));
    }

    fn close(&mut self) {
        self.out.push(Operation::new("EMC", Vec::new()));
    }

    /// Moves to a place of the line. The page's own matrix has its origin at the top.
    fn to(&mut self, x: f64, up: f64) {
        let matrix = [1, 0, 0, -1].map(Object::Integer).into_iter();
        let place = [x * self.size, -up * self.size].map(|n| Object::Real((n as f32) + 0.0));
        self.out.push(Operation::new("Tm", matrix.chain(place).collect()));
    }

    fn text(&self, from: usize, to: usize) -> String {
        self.units.get(from..to).unwrap_or_default().iter().map(|unit| unit.c).collect()
    }

    /// The left and the right edge of units.
    fn edges(&self, from: usize, to: usize) -> (f64, f64) {
        let units = self.units.get(from..to).unwrap_or_default();
        units
            .iter()
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(left, right), unit| (left.min(unit.x), right.max(unit.x + unit.width)))
    }
}

/// A text object in the making.
struct Text {
    items: Vec<Object>,
    codes: Vec<u16>,
    pen: Option<f64>,
}

impl Text {
    fn go(&mut self, x: f64) {
        let Some(pen) = self.pen.filter(|pen| (x - pen).abs() > 1e-4) else { return };
        if !self.codes.is_empty() {
            self.items.push(hex(&self.codes));
            self.codes.clear();
        }
        self.items.push(Object::Real(((pen - x) * 1000.0) as f32));
        self.pen = Some(x);
    }
}

fn hex(codes: &[u16]) -> Object {
    Object::String(codes.iter().flat_map(|code| code.to_be_bytes()).collect(), StringFormat::Hexadecimal)
}
