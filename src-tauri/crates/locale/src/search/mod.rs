//! Search that forgives: the forms under which a text is found, and where they stand in it.
//!
//! A word is found however its pieces are joined: می گویند, می‌گویند and میگویند are one word, and so are خانه ها,
//! خانه‌ها and خانهها. Beside the word as it is written stands its stem: without the ending of a plural, a comparison
//! or an owner, and without the beginning of a verb. What is cut off where nothing marks the joint is chosen so that
//! no other common word remains; see the tables in `persian`.

mod english;
mod persian;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::fold::Folded;

/// Names these rules. An index that was made by others is made anew; raise it with every change of a form.
pub const VERSION: &str = "2";

/// What stands between a piece and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// A half-space: both are one written word.
    Half,
    /// Blanks only.
    Blank,
    /// An apostrophe only.
    Apostrophe,
    /// Anything else, or the beginning.
    Other,
}

/// Letters and digits in a row.
#[derive(Debug)]
struct Piece {
    text: String,
    /// Its characters in the folded text.
    at: Range<usize>,
    gap: Gap,
}

/// What one would call a word, in one piece or more.
struct Word<'t> {
    pieces: &'t [Piece],
    /// All pieces together.
    plain: String,
    /// Without what bends it.
    stem: String,
}

impl Word<'_> {
    fn at(&self) -> Range<usize> {
        let (from, to) = (self.pieces.first().map_or(0, |p| p.at.start), self.pieces.last().map_or(0, |p| p.at.end));
        from..to
    }

    /// The pieces that have a meaning of their own: the halves of a compound, without endings.
    fn parts(&self) -> impl Iterator<Item = &Piece> {
        let count = self.pieces.len();
        self.pieces.iter().filter(move |piece| count > 1 && piece.at.len() > 1 && !persian::is_affix(&piece.text))
    }
}

/// One word of a query, and everything that answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Folded words, or several words in a row: one of them is enough.
    pub any: Vec<String>,
    /// The beginning of a word is enough, too: for the word that is still being typed.
    pub begins: Option<String>,
}

/// What a query asks for: all of these. The last one is still being typed.
#[must_use]
pub fn wanted(query: &str) -> Vec<Wanted> {
    let folded = Folded::new(query);
    let pieces = pieces(&folded);
    let words = words(&pieces);
    let last = words.len().saturating_sub(1);
    let one = |(at, word): (usize, &Word<'_>)| {
        let mut any = vec![word.plain.clone()];
        if word.stem != word.plain {
            any.push(word.stem.clone());
        }
        let parts: Vec<&str> = word.parts().map(|piece| piece.text.as_str()).collect();
        if parts.len() > 1 {
            any.push(parts.join(" "));
        }
        Wanted { any, begins: (at == last).then(|| word.plain.clone()) }
    };
    words.iter().enumerate().map(one).collect()
}

/// What the index keeps of a text: the text folded, and the forms that do not stand in it as they are.
#[must_use]
pub fn index_form(text: &str) -> String {
    let folded = Folded::new(text);
    let pieces = pieces(&folded);
    let mut more = BTreeSet::new();
    for word in words(&pieces) {
        let written_apart = word.pieces.iter().skip(1).any(|piece| piece.gap != Gap::Half);
        more.extend(word.parts().filter(|piece| piece.text != word.stem).map(|piece| piece.text.clone()));
        if word.stem != word.plain {
            more.insert(word.stem);
        }
        if written_apart {
            more.insert(word.plain);
        }
    }
    let mut form = folded.as_str().to_owned();
    for (at, word) in more.iter().enumerate() {
        form.push(if at == 0 { '\n' } else { ' ' });
        form.push_str(word);
    }
    form
}

/// A word of a text: as it is written in one piece, without what bends it, and where it stands, in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stem {
    /// All its letters, folded.
    pub plain: String,
    /// The same without endings and beginnings that bend it.
    pub stem: String,
    /// Where it stands in the text.
    pub at: Range<usize>,
}

/// The words of a text, in order, each with its stem.
#[must_use]
pub fn stems(text: &str) -> Vec<Stem> {
    let folded = Folded::new(text);
    let pieces = pieces(&folded);
    let stem = |word: Word<'_>| Stem { at: folded.original(word.at()), plain: word.plain, stem: word.stem };
    words(&pieces).into_iter().map(stem).collect()
}

/// Where in `text` stands what is wanted, in characters, in order: whole words with their endings, or the beginning
/// that was typed.
#[must_use]
pub fn highlights(text: &str, wanted: &[Wanted]) -> Vec<Range<usize>> {
    let folded = Folded::new(text);
    let pieces = pieces(&folded);
    let words = words(&pieces);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let rest = words.get(index..).unwrap_or_default();
        found.extend(wanted.iter().filter_map(|one| place(one, word, rest)).max_by_key(Range::len));
    }
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in found {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged.into_iter().map(|range| folded.original(range)).collect()
}

/// What of `word` is wanted; `rest` begins with it.
fn place(wanted: &Wanted, word: &Word<'_>, rest: &[Word<'_>]) -> Option<Range<usize>> {
    let is_wanted = |text: &str| wanted.any.iter().any(|one| one == text);
    if is_wanted(&word.plain) || is_wanted(&word.stem) {
        return Some(word.at());
    }
    for phrase in &wanted.any {
        let parts: Vec<&str> = phrase.split(' ').collect();
        let row = rest.get(..parts.len()).unwrap_or_default();
        if parts.len() > 1 && row.len() == parts.len() && row.iter().zip(&parts).all(|(word, part)| word.plain == *part) {
            return Some(word.at().start..row.last()?.at().end);
        }
    }
    if let Some(part) = word.parts().find(|part| is_wanted(&part.text)) {
        return Some(part.at.clone());
    }
    let begins = wanted.begins.as_deref()?;
    let length = begins.chars().count();
    if word.plain.starts_with(begins) {
        return Some(beginning(word.pieces, length));
    }
    word.parts().find(|part| part.text.starts_with(begins)).map(|part| part.at.start..part.at.start + length)
}

/// The first `length` letters of some pieces, with what stands between them.
fn beginning(pieces: &[Piece], length: usize) -> Range<usize> {
    let start = pieces.first().map_or(0, |piece| piece.at.start);
    let mut left = length;
    for piece in pieces {
        if left <= piece.at.len() {
            return start..piece.at.start + left;
        }
        left -= piece.at.len();
    }
    start..pieces.last().map_or(start, |piece| piece.at.end)
}

fn pieces(folded: &Folded) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = false;
    let mut gap = Gap::Other;
    for (at, (c, parted)) in folded.chars().enumerate() {
        if !c.is_alphanumeric() {
            let here = match c {
                '\'' | '’' => Gap::Apostrophe,
                _ if c.is_whitespace() && c != '\n' => Gap::Blank,
                _ => Gap::Other,
            };
            gap = if open || here == gap { here } else { Gap::Other };
            open = false;
            continue;
        }
        match pieces.last_mut() {
            Some(piece) if open && !parted => {
                piece.text.push(c);
                piece.at.end = at + 1;
            }
            _ => {
                let gap = if open { Gap::Half } else { gap };
                pieces.push(Piece { text: c.to_string(), at: at..at + 1, gap });
            }
        }
        open = true;
    }
    pieces
}

fn words(pieces: &[Piece]) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = pieces;
    while !rest.is_empty() {
        let (own, after) = rest.split_at(length(rest));
        words.push(word(own));
        rest = after;
    }
    words
}

/// How many pieces the first word of `pieces` has.
fn length(pieces: &[Piece]) -> usize {
    let gap = |at: usize| pieces.get(at).map(|piece| piece.gap);
    let text = |at: usize| pieces.get(at).map_or("", |piece| piece.text.as_str());
    let written = |mut at: usize| {
        while gap(at) == Some(Gap::Half) {
            at += 1;
        }
        at
    };
    let mut end = written(1);
    if end == 1 && gap(1) == Some(Gap::Apostrophe) && text(1) == "s" && english::is_word(text(0)) {
        return 2;
    }
    if end == 1 && gap(1) == Some(Gap::Blank) && persian::is_verb_prefix(text(0)) && persian::is_word(text(1)) {
        end = written(2);
    } else if end == 1 && gap(1) == Some(Gap::Blank) {
        let apart = gap(2) == Some(Gap::Blank) && text(1) == "و" && persian::are_twins(text(0), text(2));
        let joined = text(1).strip_prefix('و').is_some_and(|second| persian::are_twins(text(0), second));
        end = if apart {
            written(3)
        } else if joined {
            written(2)
        } else {
            end
        };
    }
    while gap(end) == Some(Gap::Blank) && persian::is_detached_ending(text(end - 1), text(end)) {
        end = written(end + 1);
    }
    end
}

fn word(pieces: &[Piece]) -> Word<'_> {
    let texts: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
    let plain = texts.concat();
    let stem = match texts.first() {
        // A possessive keeps its letters in `plain`; what is searched is whose it is.
        Some(first) if english::is_word(first) && (texts.len() == 1 || texts.get(1) == Some(&"s")) => english::stem(first),
        Some(first) if persian::is_word(first) => persian::stem(&texts),
        _ => plain.clone(),
    };
    Word { pieces, plain, stem }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
