//! Words of a text against the words of a roster: exact, with affixes, and by likeness.

use std::collections::{HashMap, HashSet};

use super::atom::{Atom, Gap, MOST_ATOMS, atoms, bases, compounds};
use super::contact::{ContactKind, looks_like_contact};
use super::key::{alike, is_persian, skeleton};
use super::known;
use super::stop::{is_common, is_title};
use hamsokhan_locale::digits;
use hamsokhan_locale::fold::{Folded, fold};

/// How alike found words and a name are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// The same letters after folding, perhaps with an affix.
    Exact,
    /// Another spelling, or the other script.
    Spelling,
    /// The same address or number.
    Contact,
}

/// One place in a text where a name, another name or a contact of the roster stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<K> {
    /// What the name was given with.
    pub key: K,
    /// How alike they are.
    pub likeness: Likeness,
    /// Where it begins in the original text, in Unicode characters.
    pub start: usize,
    /// Where it ends; affixes such as ها or 's are left out, so that a replacement keeps them.
    pub end: usize,
}

/// Finds the names, other names and contacts of a roster in texts.
///
/// Made once for a roster, used for many texts: making is linear in the roster, finding in the text.
#[derive(Debug, Clone)]
pub struct Finder<K> {
    keys: Vec<K>,
    /// Folded name or word of a name, without spaces → keys.
    exact: HashMap<String, Vec<usize>>,
    /// Folded phrase without spaces → keys.
    phrases: HashMap<String, Vec<usize>>,
    /// Skeleton → folded words that have it, and their keys.
    spellings: HashMap<String, Vec<(String, usize)>>,
    /// Other spellings of a name that no rule gives → keys.
    known: HashMap<String, Vec<usize>>,
    /// Folded address or handle → keys.
    addresses: HashMap<String, Vec<usize>>,
    /// Last eight digits → all digits, and their keys.
    numbers: HashMap<String, Vec<(String, usize)>>,
    /// The most atoms that one name or phrase has.
    longest: usize,
}

/// Words of a name shorter than this are not looked for alone.
const SHORTEST: usize = 3;
/// The least digits of a telephone number.
const FEWEST_DIGITS: usize = 7;

impl<K: Clone + PartialEq> Finder<K> {
    /// A finder of these names, other names, e-mail addresses and telephone numbers, each with what it stands for.
    /// A name is found as a whole and by each of its words, in both scripts.
    pub fn new<'a>(entries: impl IntoIterator<Item = (K, &'a str)>) -> Self {
        let mut finder = Finder {
            keys: Vec::new(),
            exact: HashMap::new(),
            phrases: HashMap::new(),
            spellings: HashMap::new(),
            known: HashMap::new(),
            addresses: HashMap::new(),
            numbers: HashMap::new(),
            longest: 1,
        };
        for (key, text) in entries {
            finder.add(key, text);
        }
        finder
    }

    /// Adds phrases that are found only as a whole and letter by letter, such as code names.
    #[must_use]
    pub fn with_phrases<'a>(mut self, phrases: impl IntoIterator<Item = (K, &'a str)>) -> Self {
        for (key, text) in phrases {
            let atoms = atoms(&Folded::new(text));
            if atoms.is_empty() {
                continue;
            }
            self.longest = self.longest.max(atoms.len().min(MOST_ATOMS));
            let joined: String = atoms.into_iter().map(|a| a.text).collect();
            let index = self.key(key);
            self.phrases.entry(joined).or_default().push(index);
        }
        self
    }

    fn key(&mut self, key: K) -> usize {
        self.keys.push(key);
        self.keys.len() - 1
    }

    fn add(&mut self, key: K, text: &str) {
        let folded = fold(text.trim());
        if folded.is_empty() {
            return;
        }
        let index = self.key(key);
        if folded.contains('@') {
            self.addresses.entry(folded).or_default().push(index);
            return;
        }
        let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= FEWEST_DIGITS && !folded.chars().any(char::is_alphabetic) {
            // So short a number is not seen as one in a text, so it is looked for as it stands.
            if digits.len() < 8 {
                self.longest = self.longest.max(atoms(&Folded::new(text)).len().min(MOST_ATOMS));
                self.phrases.entry(digits.clone()).or_default().push(index);
            }
            self.numbers.entry(ending(&digits)).or_default().push((digits, index));
            return;
        }
        self.add_name(text, index);
    }

    fn add_name(&mut self, text: &str, index: usize) {
        let atoms = atoms(&Folded::new(text));
        self.longest = self.longest.max(atoms.len().min(MOST_ATOMS));
        let mut words: Vec<String> = Vec::new();
        for atom in &atoms {
            // علی‌رضا and Ja'far are one word; Anne-Marie too, but each half alone is told below.
            match words.last_mut() {
                Some(word) if atom.gap == Gap::Tight => word.push_str(&atom.text),
                _ => words.push(atom.text.clone()),
            }
        }
        let whole: String = words.concat();
        if text.contains('-') {
            words.extend(atoms.iter().map(|a| a.text.clone()));
        }
        let single = words.len() == 1;
        for word in words {
            let length = word.chars().count();
            if word == whole || (length >= SHORTEST && !is_title(&word)) {
                let entry = self.spellings.entry(skeleton(&word)).or_default();
                if length >= SHORTEST && !entry.contains(&(word.clone(), index)) {
                    entry.push((word.clone(), index));
                }
                for other in known::others(&word) {
                    push(&mut self.known, other.clone(), index);
                }
                push(&mut self.exact, word, index);
            }
        }
        if !single && !whole.is_empty() {
            // Ali Reza is علیرضا.
            if atoms.len() == 2 {
                self.spellings.entry(skeleton(&whole)).or_default().push((whole.clone(), index));
            }
            push(&mut self.exact, whole, index);
        }
    }

    /// Everything found in `text`, in order. Of overlapping hits with one key only the longest is kept, and words
    /// of one name that stand side by side are one hit; two people with one name give two hits at one place.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Hit<K>> {
        let folded = Folded::new(text);
        let atoms = atoms(&folded);
        let compounds = compounds(&atoms);
        let chars: Vec<char> = text.chars().collect();
        let capitals = chars.iter().any(char::is_ascii_uppercase);
        let mut hits = Vec::new();
        for first in 0..atoms.len() {
            let mut joined = String::new();
            for (count, atom) in atoms.iter().skip(first).take(self.longest + 2).enumerate() {
                if count > 0 && atom.gap == Gap::Wide {
                    break;
                }
                joined.push_str(&atom.text);
                let run = atoms.get(first..=first + count).unwrap_or_default();
                // علی‌رغم is a word of its own; there is nobody in it.
                let inside = (first..=first + count).all(|i| compounds.contains(&i));
                // "said" is a word where people write capitals, and Said a name.
                let word = capitals && is_common(&joined) && is_lower(&chars, &folded, run);
                if !inside && !word {
                    self.run(run, &joined, &folded, &mut hits);
                }
            }
        }
        self.contacts(text, &chars, &mut hits);
        settle(hits, &chars)
    }

    /// Looks up one run of atoms, with `joined` their letters.
    fn run(&self, run: &[Atom], joined: &str, folded: &Folded, hits: &mut Vec<Hit<K>>) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
        let mut hit = |index: usize, likeness: Likeness, cut: usize| {
            let place = folded.original(first.at.start..last.at.end.saturating_sub(cut));
            if let Some(key) = self.keys.get(index).filter(|_| !place.is_empty()) {
                hits.push(Hit { key: key.clone(), likeness, start: place.start, end: place.end });
            }
        };
        let tight = run.iter().skip(1).all(|a| a.gap == Gap::Tight);
        // "is a" is not Isa.
        if !tight && run.iter().all(|a| is_common(&a.text)) {
            return;
        }
        for index in self.phrases.get(joined).into_iter().chain(self.exact.get(joined)).flatten() {
            hit(*index, Likeness::Exact, 0);
        }
        // Words that only follow one another are no new word when one of them is a common one.
        if is_common(joined)
            || (!tight && (run.len() > 2 || run.iter().any(|a| is_common(&a.text) || a.text.chars().count() < 2)))
        {
            return;
        }
        for index in self.spelled(joined) {
            hit(index, Likeness::Spelling, 0);
        }
        for (base, suffix) in bases(joined) {
            // The affix must lie in the last atom.
            if suffix >= last.at.len() || is_common(base) {
                continue;
            }
            for index in self.exact.get(base).into_iter().flatten() {
                hit(*index, Likeness::Exact, suffix);
            }
            // One letter more or less makes too many words alike.
            if suffix >= 2 && is_persian(base) {
                for index in self.spelled(base) {
                    hit(index, Likeness::Spelling, suffix);
                }
            }
        }
    }

    /// The keys of the names that `word` can be another spelling of.
    fn spelled(&self, word: &str) -> HashSet<usize> {
        if word.chars().count() < SHORTEST {
            return HashSet::new();
        }
        let candidates = self.spellings.get(&skeleton(word)).map(Vec::as_slice).unwrap_or_default();
        let alike = candidates.iter().filter(|(name, _)| name != word && alike(name, word)).map(|(_, index)| *index);
        alike.chain(self.known.get(word).into_iter().flatten().copied()).collect()
    }

    fn contacts(&self, text: &str, chars: &[char], hits: &mut Vec<Hit<K>>) {
        if self.addresses.is_empty() && self.numbers.is_empty() {
            return;
        }
        for contact in looks_like_contact(text) {
            let written: String = chars.get(contact.start..contact.end).unwrap_or_default().iter().collect();
            let folded = fold(&written);
            let indexes: Vec<usize> = if contact.kind == ContactKind::Phone {
                let digits: String = digits::to_latin(&folded).chars().filter(char::is_ascii_digit).collect();
                let same = |(own, _): &&(String, usize)| same_number(own, &digits);
                self.numbers.get(&ending(&digits)).into_iter().flatten().filter(same).map(|(_, index)| *index).collect()
            } else {
                self.addresses.get(&folded).cloned().unwrap_or_default()
            };
            for key in indexes.iter().filter_map(|index| self.keys.get(*index)) {
                hits.push(Hit { key: key.clone(), likeness: Likeness::Contact, start: contact.start, end: contact.end });
            }
        }
    }
}

fn push(map: &mut HashMap<String, Vec<usize>>, word: String, index: usize) {
    let indexes = map.entry(word).or_default();
    if !indexes.contains(&index) {
        indexes.push(index);
    }
}

fn ending(digits: &str) -> String {
    let skip = digits.chars().count().saturating_sub(FEWEST_DIGITS);
    digits.chars().skip(skip).collect()
}

/// With and without the code of the country: +98 912 … and 0912 ….
fn same_number(a: &str, b: &str) -> bool {
    let significant = |n: &str| n.trim_start_matches('0').to_owned();
    let (a, b) = (significant(a), significant(b));
    a == b || (a.len().min(b.len()) >= 8 && (a.ends_with(&b) || b.ends_with(&a)))
}

/// Whether a run begins with a small Latin letter in the original.
fn is_lower(text: &[char], folded: &Folded, run: &[Atom]) -> bool {
    let at = run.first().map(|a| folded.original(a.at.start..a.at.start + 1).start);
    at.and_then(|at| text.get(at)).is_some_and(char::is_ascii_lowercase)
}

/// Keeps the longest of overlapping hits with one key, and joins those that only a space or a half-space divides.
fn settle<K: Clone + PartialEq>(mut hits: Vec<Hit<K>>, text: &[char]) -> Vec<Hit<K>> {
    hits.sort_by_key(|h| (h.start, std::cmp::Reverse(h.end), h.likeness));
    let mut kept: Vec<Hit<K>> = Vec::new();
    for hit in hits {
        match kept.iter_mut().rev().find(|k| k.key == hit.key) {
            Some(before) if hit.start < before.end => before.end = before.end.max(hit.end),
            Some(before) if beside(before, &hit, text) => {
                before.end = hit.end;
                before.likeness = before.likeness.max(hit.likeness);
            }
            _ => kept.push(hit),
        }
    }
    kept
}

fn beside<K>(before: &Hit<K>, hit: &Hit<K>, text: &[char]) -> bool {
    let names = before.likeness != Likeness::Contact && hit.likeness != Likeness::Contact;
    let between = text.get(before.end..hit.start).unwrap_or_default();
    names && between.len() <= 2 && between.iter().all(|c| matches!(c, ' ' | '-' | '\u{200C}' | '\u{00A0}'))
}

#[cfg(test)]
#[path = "finder_tests.rs"]
mod tests;
