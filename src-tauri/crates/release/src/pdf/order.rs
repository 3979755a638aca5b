//! What two readers must be given, so that they turn it back into the order in which a line was written.
//!
//! Readers expect the characters of a page from left to right, and turn around what runs to the left. None follows
//! the rules of Unicode: each has its own notion of a run, of the direction of a line and of what stands between
//! two runs. What they do can be undone beforehand exactly, one function for each.

use unicode_bidi::{BidiClass, bidi_class};
use unicode_normalization::UnicodeNormalization as _;

use super::line::{Pull, Unit, mirrored};

const LEFT_TO_RIGHT: char = '\u{200E}';
const RIGHT_TO_LEFT: char = '\u{200F}';

/// What Poppler takes a character for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A letter that runs to the right.
    Right,
    /// A digit or one of the signs that go with digits; it runs to the right.
    Number,
    /// A letter that runs to the left.
    Left,
    /// Anything else.
    Other,
}

impl Kind {
    pub fn of(c: char) -> Self {
        match c {
            // A table of an older Unicode.
            '\u{65A}' | '\u{65B}' => return Self::Number,
            '\u{6DD}' => return Self::Left,
            '\u{202F}' | '\u{20B9}'..='\u{20C0}' => return Self::Other,
            _ => {}
        }
        match Pull::of(c) {
            Pull::Left => Self::Left,
            Pull::Right => Self::Right,
            Pull::Number => Self::Number,
            Pull::Joined | Pull::None => Self::Other,
        }
    }

    /// Whether it opens a section that runs to the right.
    pub fn runs_right(self) -> bool {
        matches!(self, Self::Right | Self::Number)
    }
}

/// What Poppler must be given for `written`, on a page that it takes to run to the left or not: it cuts a line into
/// sections that run to the left and to the right by turns, and lets signs go with the section before them in its
/// own order, which is not ours. A mark of direction opens the section where a sign would not.
pub fn for_poppler(written: &[char], page_left: bool) -> String {
    let left = |c: &char| Kind::of(*c) == Kind::Left;
    let right = |c: &char| Kind::of(*c).runs_right();
    let turned = |section: &[char]| section.iter().rev().collect::<String>();
    // What runs one way throughout stays where it stands, whatever the page does.
    match (written.iter().any(left), written.iter().any(right), written.last()) {
        (false, true, Some(last)) => return closed(written.iter().collect(), !right(last), LEFT_TO_RIGHT),
        (true, false, Some(last)) if !page_left => {
            return closed(String::new(), !left(last), RIGHT_TO_LEFT) + &turned(written);
        }
        _ => {}
    }
    let mut sections: Vec<String> = Vec::new();
    let mut rest = written;
    while !rest.is_empty() {
        // Along with the page until something runs against it, …
        let own = rest.iter().position(|c| if page_left { right(c) } else { left(c) }).unwrap_or(rest.len());
        let (along, after) = rest.split_at(own);
        let opens = along.first().is_none_or(|c| if page_left { left(c) } else { right(c) });
        let mark = match (sections.is_empty() || opens, page_left) {
            (true, _) => String::new(),
            (false, true) => RIGHT_TO_LEFT.to_string(),
            (false, false) => LEFT_TO_RIGHT.to_string(),
        };
        sections.push(if page_left { turned(along) + &mark } else { mark + &along.iter().collect::<String>() });
        // … and then against it up to its last character that does.
        let end = after.iter().position(|c| if page_left { left(c) } else { right(c) }).unwrap_or(after.len());
        let reach = after.get(..end).unwrap_or_default();
        let last = reach.iter().rposition(|c| if page_left { right(c) } else { left(c) }).map_or(0, |last| last + 1);
        let (against, after) = after.split_at(last);
        sections.push(if page_left { against.iter().collect() } else { turned(against) });
        rest = after;
    }
    // What else stands at this height, such as the sign of a list, is not to become a part of the last section.
    let against = sections.last().is_some_and(|section| !section.is_empty());
    let mark = |on: bool, mark: char| if on && against { mark.to_string() } else { String::new() };
    if page_left {
        sections.reverse();
    }
    mark(page_left, RIGHT_TO_LEFT) + &sections.concat() + &mark(!page_left, LEFT_TO_RIGHT)
}

fn closed(mut text: String, open: bool, mark: char) -> String {
    if open {
        text.push(mark);
    }
    text
}

/// Runs as PDFium cuts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Run {
    Right,
    Left,
    /// Digits, their signs, marks and half-spaces.
    Weak,
    Neutral,
}

impl Run {
    fn of(c: char) -> Self {
        use BidiClass::{AL, AN, BN, CS, EN, ES, ET, L, NSM, R};
        match bidi_class(c) {
            L => Run::Right,
            R | AL => Run::Left,
            EN | AN | NSM | CS | ES | ET | BN => Run::Weak,
            _ => Run::Neutral,
        }
    }
}

/// A character to be shown: as what, and which unit it is; a mark of direction is none.
pub type Shown = (char, Option<usize>);

/// How many runs of letters run to the left and to the right, as PDFium counts them.
pub fn runs(units: &[Unit]) -> (usize, usize) {
    let (mut left, mut right, mut last) = (0, 0, None);
    for run in units.iter().map(|unit| Run::of(unit.c)) {
        if last != Some(run) {
            left += usize::from(run == Run::Left);
            right += usize::from(run == Run::Right);
        }
        last = Some(run);
    }
    (left, right)
}

/// What PDFium, which Chrome and Edge build on, must be given for units `from..to` of a line that it turns around as
/// a whole, or not. `left` tells which way the text before them ran last.
pub fn for_pdfium(units: &[Unit], from: usize, to: usize, turned: bool, mut left: bool) -> Vec<Shown> {
    let mut runs: Vec<(Run, Vec<Shown>)> = Vec::new();
    for (index, unit) in units.iter().enumerate().take(to).skip(from) {
        let run = Run::of(unit.c);
        match runs.last_mut() {
            Some((last, all)) if *last == run => all.push((unit.c, Some(index))),
            _ => runs.push((run, vec![(unit.c, Some(index))])),
        }
    }
    let mut all: Vec<Vec<Shown>> = Vec::new();
    for (run, mut shown) in runs {
        match run {
            Run::Left => left = true,
            Run::Right => left = false,
            Run::Neutral if left && shown.iter().any(|(c, _)| heard_otherwise(*c)) => {
                left = false;
                all.push(vec![(LEFT_TO_RIGHT, None)]);
            }
            Run::Neutral | Run::Weak => {}
        }
        if run == Run::Neutral && left {
            shown.iter_mut().for_each(|(c, _)| *c = before_turning(*c));
        }
        if run == Run::Left || (run == Run::Neutral && left) {
            shown.reverse();
        }
        all.push(shown);
    }
    if turned {
        all.reverse();
    }
    all.concat()
}

/// What becomes `c` where PDFium turns text around and mirrors it.
fn before_turning(c: char) -> char {
    match c {
        // It takes an ellipsis apart, and puts the one of vertical text in its place.
        '…' => '\u{FE19}',
        c => mirrored(c),
    }
}

/// Whether a sign would become another one where text runs to the left: PDFium takes fractions and the like apart.
fn heard_otherwise(c: char) -> bool {
    c == '®' || (c != '…' && !c.is_whitespace() && !std::iter::once(c).nfkd().eq([c]))
}

/// A line that runs to the left, cut before each word, number and foreign stretch; each takes with it what follows up
/// to the next.
pub fn stretches(units: &[Unit]) -> Vec<(usize, usize)> {
    let is_word = |unit: &Unit| unit.rtl && (unit.leads_left() || unit.pull() == Pull::Joined);
    let is_foreign = |unit: &Unit| matches!(unit.pull(), Pull::Right | Pull::Number) || !unit.rtl;
    let (mut starts, mut foreign, mut after_word) = (Vec::new(), false, false);
    for (at, unit) in units.iter().enumerate() {
        let begins = if foreign { unit.leads_left() } else { is_foreign(unit) || (is_word(unit) && !after_word) };
        if begins || at == 0 {
            starts.push(at);
            foreign = is_foreign(unit);
        }
        after_word = is_word(unit);
    }
    // Marks at the end of a word form one run with digits and signs that follow.
    let weak = |at: usize| units.get(at).is_some_and(|unit| Run::of(unit.c) == Run::Weak);
    let mut floor = 0;
    for start in starts.iter_mut().skip(1) {
        while *start > floor + 1 && weak(*start) && weak(*start - 1) {
            *start -= 1;
        }
        floor = *start;
    }
    let ends = starts.iter().copied().skip(1).chain([units.len()]);
    starts.iter().copied().zip(ends).collect()
}

/// A line that runs to the right, cut where something in it runs to the left, and where letters run to the right
/// again; with each stretch, whether it holds anything but what stands there as it was written.
pub fn stretches_rightward(units: &[Unit], page_left: bool) -> Vec<(usize, usize, bool)> {
    let turns = |unit: &Unit| unit.leads_left() || bidi_class(unit.c) == BidiClass::AN;
    let (mut all, mut from, mut mixed) = (Vec::new(), 0, false);
    for (at, unit) in units.iter().enumerate() {
        let begins = if mixed { unit.pull() == Pull::Right } else { turns(unit) };
        if begins {
            all.push((from, at, mixed));
            (from, mixed) = (at, !mixed);
        }
    }
    // Signs at the end, which a page that runs to the left would put at the beginning.
    let signs = units.iter().rev().take_while(|unit| !Kind::of(unit.c).runs_right()).count();
    if page_left && !mixed && signs > 0 && units.len() - signs > from {
        all.push((from, units.len() - signs, false));
        (from, mixed) = (units.len() - signs, true);
    }
    all.push((from, units.len(), mixed));
    all.retain(|(from, to, _)| from < to);
    all
}
