//! Words of a text against the words of a roster: by letters, with affixes, and by sound.

use std::collections::HashMap;

use hamsokhan_locale::fold::fold;

use super::index::{Index, Match};
use super::reach::Contacts;
use super::token::{Gap, Token, tokens};
use super::weigh::{Candidate, Scales};

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
    index: Index,
    /// Plain phrase without spaces → keys.
    phrases: HashMap<String, Vec<usize>>,
    contacts: Contacts,
    /// The most tokens that one name or phrase has.
    longest: usize,
}

/// More tokens than any name has.
const MOST_TOKENS: usize = 8;
/// So many single letters in a row can be a name that is spaced out.
const LEAST_SPACED: usize = 3;

impl<K: Clone + PartialEq> Finder<K> {
    /// A finder of these names, other names, e-mail addresses and telephone numbers, each with what it stands for.
    /// A name is found as a whole and by each of its words, in both scripts.
    pub fn new<'a>(entries: impl IntoIterator<Item = (K, &'a str)>) -> Self {
        let mut finder = Finder {
            keys: Vec::new(),
            index: Index::default(),
            phrases: HashMap::new(),
            contacts: Contacts::default(),
            longest: 2,
        };
        for (key, text) in entries {
            if fold(text.trim()).is_empty() {
                continue;
            }
            let index = finder.key(key);
            if finder.contacts.add(index, text) {
                continue;
            }
            let parts = tokens(text, &text.chars().collect::<Vec<_>>());
            finder.longest = finder.longest.max(parts.len().min(MOST_TOKENS));
            finder.index.add(index, text, &parts);
        }
        finder
    }

    /// Adds phrases that are found only as a whole and letter by letter, such as code names.
    #[must_use]
    pub fn with_phrases<'a>(mut self, phrases: impl IntoIterator<Item = (K, &'a str)>) -> Self {
        for (key, text) in phrases {
            let parts = tokens(text, &text.chars().collect::<Vec<_>>());
            if parts.is_empty() {
                continue;
            }
            self.longest = self.longest.max(parts.len().min(MOST_TOKENS));
            let joined: String = parts.into_iter().map(|part| part.text).collect();
            let index = self.key(key);
            self.phrases.entry(joined).or_default().push(index);
        }
        self
    }

    fn key(&mut self, key: K) -> usize {
        self.keys.push(key);
        self.keys.len() - 1
    }

    /// Everything found in `text`, in order. Of overlapping hits with one key only the longest is kept, and words
    /// of one name that stand side by side are one hit; two people with one name give two hits at one place.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Hit<K>> {
        let chars: Vec<char> = text.chars().collect();
        let tokens = tokens(text, &chars);
        let mut search = Search { finder: self, tokens: &tokens, known: HashMap::new(), found: Vec::new() };
        for first in 0..tokens.len() {
            search.runs_from(first);
        }
        search.spaced();
        let phrases = search.phrases();
        let found = Scales::new(&tokens, &chars).accept(search.found, |name| self.index.key(name));
        let mut hits: Vec<Hit<K>> = Vec::new();
        for candidate in found {
            let likeness = if candidate.distance.is_none() { Likeness::Exact } else { Likeness::Spelling };
            if let Some(key) = self.keys.get(self.index.key(candidate.name)) {
                hits.push(Hit { key: key.clone(), likeness, start: candidate.start, end: candidate.end });
            }
        }
        for (index, likeness, start, end) in phrases.into_iter().chain(self.contacts.find(text, &chars)) {
            if let Some(key) = self.keys.get(index) {
                hits.push(Hit { key: key.clone(), likeness, start, end });
            }
        }
        settle(hits, &chars)
    }
}

/// One text being searched.
struct Search<'s, K> {
    finder: &'s Finder<K>,
    tokens: &'s [Token],
    /// Words that were looked up before: most words of a text come again.
    known: HashMap<String, Vec<Match>>,
    found: Vec<Candidate>,
}

impl<K> Search<'_, K> {
    fn look_up(&mut self, word: &str) -> Vec<Match> {
        if let Some(known) = self.known.get(word) {
            return known.clone();
        }
        let found = self.finder.index.find(word);
        self.known.insert(word.to_owned(), found.clone());
        found
    }

    /// Looks up the runs of tokens that begin with this one.
    fn runs_from(&mut self, first: usize) {
        let mut joined = String::new();
        let mut tight = true;
        for (count, token) in self.tokens.iter().skip(first).take(self.finder.longest + 2).enumerate() {
            if count > 0 {
                match token.gap {
                    Gap::Wide => break,
                    Gap::Space => tight = false,
                    Gap::Tight => {}
                }
            }
            joined.push_str(&token.text);
            let run = first..first + count + 1;
            if count == 0 || tight {
                let found = self.look_up(&joined);
                self.take(found, run.clone());
            } else {
                // Ali Reza is علیرضا; words that only follow one another are no new word otherwise.
                let short = self.tokens.get(run.clone()).unwrap_or_default().iter().any(|t| t.letters() < 2);
                let found = self.look_up(&joined);
                // قاضی زاده‌اینا ends in an affix of its own.
                let two = count == 1 || (count == 2 && token.gap == Gap::Tight);
                let whole = found.into_iter().filter(|m| m.from == 0 && (m.distance.is_none() || (two && !short)));
                let whole: Vec<Match> =
                    whole.filter(|m| m.to == joined.chars().count() || m.sure || m.distance.is_none()).collect();
                self.take(whole, run.clone());
            }
            if count == 0
                && let Some(sound) = &token.sound
            {
                let found = self.look_up(sound).into_iter().filter(|m| m.from == 0);
                let whole = found.map(|m| Match { to: usize::MAX, ..m }).collect();
                self.take(whole, run);
            }
        }
    }

    /// Letters that stand apart: R a h i m i, ر.ح.ی.م.ی.
    fn spaced(&mut self) {
        let single = |token: &Token| token.letters() == 1 && token.text.chars().all(char::is_alphabetic);
        let mut first = 0;
        while first < self.tokens.len() {
            let rest = self.tokens.get(first..).unwrap_or_default();
            let count = rest
                .iter()
                .enumerate()
                .take_while(|(i, t)| single(t) && (*i == 0 || !matches!(t.gap, Gap::Wide) || between_letters(rest, *i)))
                .count();
            if count >= LEAST_SPACED {
                for from in 0..count {
                    for to in (from + LEAST_SPACED..=count).rev() {
                        let letters: String = rest.get(from..to).unwrap_or_default().iter().map(|t| t.text.as_str()).collect();
                        let found = self.look_up(&letters).into_iter().filter(|m| m.from == 0 && m.to == to - from);
                        let found: Vec<Match> = found.collect();
                        self.take(found, first + from..first + to);
                    }
                }
            }
            first += count.max(1);
        }
    }

    fn take(&mut self, found: Vec<Match>, run: std::ops::Range<usize>) {
        let places: Vec<_> = self.tokens.get(run.clone()).unwrap_or_default().iter().flat_map(|t| t.at.iter().cloned()).collect();
        let last_length = self.tokens.get(run.end.saturating_sub(1)).map_or(0, Token::letters);
        for m in found {
            let to = m.to.min(places.len());
            // An affix that is a token of its own leaves a shorter run, which is looked up by itself.
            if m.from > 0 && m.from >= self.tokens.get(run.start).map_or(0, Token::letters) || places.len() - to >= last_length {
                continue;
            }
            let (Some(start), Some(end)) = (places.get(m.from), places.get(to.saturating_sub(1))) else { continue };
            self.found.push(Candidate {
                name: m.name,
                distance: m.distance,
                sure: m.sure,
                ending: self.letters(run.clone()).skip(to).collect(),
                whole: m.from == 0 && to == places.len(),
                tokens: run.clone(),
                letters: to - m.from,
                start: start.start,
                end: end.end,
            });
        }
    }

    fn letters(&self, run: std::ops::Range<usize>) -> impl Iterator<Item = char> {
        self.tokens.get(run).unwrap_or_default().iter().flat_map(|token| token.text.chars())
    }

    fn phrases(&self) -> Vec<(usize, Likeness, usize, usize)> {
        let mut found = Vec::new();
        for first in 0..self.tokens.len() {
            let mut joined = String::new();
            for (count, token) in self.tokens.iter().skip(first).take(self.finder.longest + 2).enumerate() {
                if count > 0 && token.gap == Gap::Wide {
                    break;
                }
                joined.push_str(&token.text);
                let start = self.tokens.get(first).map_or(0, Token::start);
                let keys = self.finder.phrases.get(&joined).into_iter().flatten();
                found.extend(keys.map(|key| (*key, Likeness::Exact, start, token.end())));
            }
        }
        found
    }
}

/// Whether only one mark of any kind stands before a single letter, as in R|a|h.
fn between_letters(tokens: &[Token], at: usize) -> bool {
    let end = at.checked_sub(1).and_then(|before| tokens.get(before)).map_or(0, Token::end);
    tokens.get(at).is_some_and(|token| token.start().saturating_sub(end) == 1)
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
    names && between.len() <= 2 && between.iter().all(|c| matches!(c, ' ' | '-' | '_' | '\u{200C}' | '\u{00A0}'))
}

#[cfg(test)]
#[path = "finder_tests.rs"]
mod tests;
