//! The Chatham House rule: what was said may leave, but neither who said it nor from which side they are.

use std::ops::Range;

use hamsokhan_domain::Bilingual;
use hamsokhan_locale::search::{Stem, stems};

use crate::sentence::around;

/// The names of the sides of a programme, made ready to be looked for.
pub(crate) struct Sides {
    names: Vec<Vec<Stem>>,
}

impl Sides {
    pub fn new(sides: &[Bilingual]) -> Self {
        let names = sides.iter().flat_map(|side| [&side.en, &side.fa]).map(|name| stems(name)).filter(|name| !name.is_empty());
        Self { names: names.collect() }
    }

    /// Where a side stands beside one of these quotes: in its sentence, in the one before it or in the line below it.
    pub fn beside(&self, chars: &[char], words: &[Stem], quotes: &[Range<usize>]) -> Vec<Range<usize>> {
        let near: Vec<Range<usize>> = quotes.iter().map(|quote| surroundings(chars, quote)).collect();
        let mut found: Vec<Range<usize>> = Vec::new();
        for name in &self.names {
            let same = |row: &&[Stem]| row.iter().zip(name).all(|(a, b)| a.plain == b.plain || a.stem == b.stem);
            for row in words.windows(name.len()).filter(same) {
                let (Some(first), Some(last)) = (row.first(), row.last()) else { continue };
                let span = first.at.start..last.at.end;
                let inside =
                    quotes.iter().any(|quote| quote.start < span.start && span.end < quote.end && !is_below(chars, quote, &span));
                let beside = near.iter().any(|near| near.start <= span.start && span.end <= near.end);
                if beside && !inside && found.iter().all(|other| span.end <= other.start || other.end <= span.start) {
                    found.push(span);
                }
            }
        }
        found
    }
}

/// Whether `span` stands in a line of a block quote that begins with a dash: who spoke.
fn is_below(chars: &[char], quote: &Range<usize>, span: &Range<usize>) -> bool {
    let line = chars.get(quote.start..span.start).unwrap_or_default().rsplit(|c| *c == '\n').next().unwrap_or_default();
    line.iter().find(|c| !c.is_whitespace() && **c != '>').is_some_and(|c| matches!(c, '—' | '–' | '-'))
}

/// The sentence of a quote, with the one before it where the quote begins its own, and the line below it.
fn surroundings(chars: &[char], quote: &Range<usize>) -> Range<usize> {
    let own = around(chars, quote);
    let blank = |at: &usize| chars.get(*at).is_none_or(|c| c.is_whitespace());
    let before = (0..own.start.min(quote.start)).rev().find(|at| !blank(at));
    let leads =
        own.start >= quote.start || chars.get(own.start..quote.start).unwrap_or_default().iter().all(|c| !c.is_alphanumeric());
    let start = match before {
        Some(at) if leads => around(chars, &(at..at + 1)).start,
        _ => own.start,
    };
    let after = (own.end.max(quote.end)..chars.len()).find(|at| !blank(at));
    let end = match after {
        Some(at) if chars.get(at).is_some_and(|c| matches!(c, '—' | '–' | '(')) || own.end <= quote.end => {
            around(chars, &(at..at + 1)).end
        }
        _ => own.end,
    };
    start..end
}
