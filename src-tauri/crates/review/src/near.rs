//! Near wordings: a sentence that says nearly what a note says, with other endings, another order or some other words.
//!
//! The notes are taken apart once. A sentence of a text is then looked up by its pairs of words, and only notes that
//! share two of them are compared with it, so that the cost follows the text and not the number of notes.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use hamsokhan_locale::search::{Stem, stems};

use crate::stop::is_stop;

/// Fewer words with a meaning of their own are anybody's. Our own choice.
const LEAST_WORDS: usize = 4;
/// So many words may stand between the two of a pair.
const WINDOW: usize = 3;
/// How much of the shorter one's words both must have. Measured in `near_tests.rs`.
const SAME_WORDS: f64 = 0.6;
/// How many pairs of the shorter one, in either order, both must have. Measured in `near_tests.rs`.
const SAME_PAIRS: f64 = 0.25;
/// Words in this share of all wordings are what the session was about, and weigh little.
const COMMON: f64 = 0.2;

/// One sentence of a note.
struct Wording {
    note: usize,
    words: HashSet<String>,
    pairs: usize,
}

/// The sentences of notes, made ready to be compared with texts.
#[derive(Default)]
pub(crate) struct Near {
    wordings: Vec<Wording>,
    /// A pair of words in alphabetical order → the wordings that have it.
    pairs: HashMap<(String, String), Vec<usize>>,
    /// In how many wordings a word is.
    spread: HashMap<String, usize>,
}

impl Near {
    /// The sentences of these notes, each with a number of its own.
    pub fn new<'t>(notes: impl Iterator<Item = (usize, &'t str)>) -> Self {
        let mut near = Self::default();
        let mut seen: HashSet<(usize, Vec<String>)> = HashSet::new();
        for (note, text) in notes {
            for sentence in sentences(text) {
                let list: Vec<String> = sentence.into_iter().map(|word| word.stem).collect();
                if list.len() >= LEAST_WORDS && seen.insert((note, list.clone())) {
                    near.add(note, &list);
                }
            }
        }
        near
    }

    fn add(&mut self, note: usize, list: &[String]) {
        let at = self.wordings.len();
        let pairs = pairs(list);
        for pair in &pairs {
            self.pairs.entry(pair.clone()).or_default().push(at);
        }
        let words: HashSet<String> = list.iter().cloned().collect();
        for word in &words {
            *self.spread.entry(word.clone()).or_default() += 1;
        }
        self.wordings.push(Wording { note, words, pairs: pairs.len() });
    }

    /// The sentences of a text that say nearly what a note says, each with the nearest note.
    pub fn find(&self, text: &[Stem], chars: &[char]) -> Vec<(Range<usize>, usize)> {
        if self.wordings.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for sentence in split(text, chars) {
            let list: Vec<String> = sentence.iter().map(|word| word.stem.clone()).collect();
            if list.len() < LEAST_WORDS {
                continue;
            }
            if let (Some(note), Some(first), Some(last)) = (self.nearest(&list), sentence.first(), sentence.last()) {
                found.push((first.at.start..last.at.end, note));
            }
        }
        found
    }

    fn nearest(&self, list: &[String]) -> Option<usize> {
        let own = pairs(list);
        let words: HashSet<&String> = list.iter().collect();
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for wording in own.iter().filter_map(|pair| self.pairs.get(pair)).flatten() {
            *shared.entry(*wording).or_default() += 1;
        }
        let mut best: Option<(f64, usize)> = None;
        for (at, pairs) in shared.into_iter().filter(|(_, pairs)| *pairs >= 2) {
            let Some(wording) = self.wordings.get(at) else { continue };
            let weight = |words: &mut dyn Iterator<Item = &String>| words.map(|word| self.weight(word)).sum::<f64>();
            let common = weight(&mut words.iter().copied().filter(|word| wording.words.contains(*word)));
            let count = words.iter().filter(|word| wording.words.contains(**word)).count();
            let least = weight(&mut words.iter().copied()).min(weight(&mut wording.words.iter()));
            let same = common / least.max(f64::EPSILON);
            let ordered = pairs as f64 / own.len().min(wording.pairs).max(1) as f64;
            if count >= LEAST_WORDS - 1
                && same >= SAME_WORDS
                && ordered >= SAME_PAIRS
                && best.is_none_or(|(score, _)| same > score)
            {
                best = Some((same, wording.note));
            }
        }
        best.map(|(_, note)| note)
    }

    /// Words that are in many wordings say less about which one is meant.
    fn weight(&self, word: &str) -> f64 {
        let share = self.spread.get(word).copied().unwrap_or(0) as f64 / self.wordings.len().max(1) as f64;
        if share > COMMON && self.wordings.len() > 10 { 0.3 } else { 1.0 }
    }
}

fn sentences(text: &str) -> Vec<Vec<Stem>> {
    let chars: Vec<char> = text.chars().collect();
    split(&stems(text), &chars)
}

/// The words with a meaning of their own, sentence by sentence.
fn split(words: &[Stem], chars: &[char]) -> Vec<Vec<Stem>> {
    let mut sentences: Vec<Vec<Stem>> = vec![Vec::new()];
    let mut end = 0;
    for word in words {
        let between = chars.get(end..word.at.start).unwrap_or_default();
        if between.iter().any(|c| matches!(c, '.' | '!' | '?' | '؟' | '؛' | ';' | '\n' | '…')) {
            sentences.push(Vec::new());
        }
        end = word.at.end;
        if !is_stop(&word.plain)
            && !is_stop(&word.stem)
            && let Some(sentence) = sentences.last_mut()
        {
            sentence.push(word.clone());
        }
    }
    sentences
}

/// Every two words that stand near one another, in alphabetical order: a wording may turn a sentence round.
fn pairs(list: &[String]) -> HashSet<(String, String)> {
    let mut pairs = HashSet::new();
    for (at, first) in list.iter().enumerate() {
        for second in list.iter().skip(at + 1).take(WINDOW).filter(|second| *second != first) {
            pairs.insert(if first < second { (first.clone(), second.clone()) } else { (second.clone(), first.clone()) });
        }
    }
    pairs
}

#[cfg(test)]
#[path = "near_tests.rs"]
mod tests;
