//! The words of a roster's names, to be looked up by letters and by sound.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::sound::{distance, is_persian, keys};
use super::token::{Gap, Token};
use super::{affix, known, lexicon, title};

/// Words of a name shorter than this are not looked for alone.
const SHORTEST: usize = 3;

/// A name of the roster of which a word of a text may be a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Match {
    pub name: usize,
    /// How far-fetched; none for the same letters.
    pub distance: Option<u8>,
    /// Which letters of the word are the name.
    pub from: usize,
    pub to: usize,
    /// Whether what is left of the word is surely an affix.
    pub sure: bool,
}

#[derive(Debug, Clone)]
struct Name {
    text: String,
    key: usize,
    /// The well-known Persian names that are nearest to it by sound, and how near.
    nearest: (u8, Vec<&'static str>),
}

#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    names: Vec<Name>,
    exact: HashMap<String, Vec<usize>>,
    /// Other spellings of a name that no rule gives.
    known: HashMap<String, Vec<usize>>,
    sounds: HashMap<String, Vec<usize>>,
}

/// Well-known Persian names by their keys.
static USUAL: LazyLock<HashMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let mut usual: HashMap<String, Vec<&'static str>> = HashMap::new();
    for name in lexicon::known_names() {
        for key in keys(name) {
            usual.entry(key).or_default().push(name);
        }
    }
    usual
});

/// The well-known Persian names that are nearest to a Latin word by sound, and how near.
fn nearest(word: &str) -> (u8, Vec<&'static str>) {
    let mut best = (u8::MAX, Vec::new());
    if is_persian(word) {
        return best;
    }
    for name in keys(word).into_iter().filter_map(|key| USUAL.get(&key)).flatten() {
        match distance(name, word) {
            Some(far) if far < best.0 => best = (far, vec![*name]),
            Some(far) if far == best.0 => best.1.push(name),
            _ => {}
        }
    }
    best
}

/// Whether a well-known name is nearer than `far`, and is not only another spelling of `word`.
fn is_another(nearest: &(u8, Vec<&'static str>), far: u8, word: &str) -> bool {
    nearest.0 < far && nearest.1.iter().all(|name| distance(name, word).is_none_or(|between| between > 1))
}

impl Index {
    /// Adds the words of a name, and the name as a whole.
    pub fn add(&mut self, key: usize, text: &str, parts: &[Token]) {
        let mut words: Vec<String> = Vec::new();
        for part in parts {
            // علی‌رضا and Ja'far are one word; Anne-Marie too, but each half alone is told below.
            match words.last_mut() {
                Some(word) if part.gap == Gap::Tight => word.push_str(&part.text),
                _ => words.push(part.text.clone()),
            }
        }
        let whole: String = words.concat();
        if text.contains('-') {
            words.extend(parts.iter().map(|part| part.text.clone()).filter(|word| word.chars().count() > SHORTEST));
        }
        let several = words.len() > 1;
        for word in words {
            let long = word.chars().count() >= SHORTEST;
            if word == whole || (long && !title::is_title(&word)) {
                self.name(key, word, long);
            }
        }
        if several && !whole.is_empty() {
            self.name(key, whole, parts.len() == 2);
        }
        // Ali Reza and قاضی زاده are one word to others, wherever they stand in the name.
        for pair in parts.windows(2).filter(|_| parts.len() > 2) {
            self.name(key, pair.iter().map(|part| part.text.as_str()).collect(), true);
        }
    }

    fn name(&mut self, key: usize, text: String, by_sound: bool) {
        if self.names.iter().any(|name| name.key == key && name.text == text) {
            return;
        }
        let at = self.names.len();
        for other in known::others(&text) {
            self.known.entry(other.clone()).or_default().push(at);
        }
        if by_sound {
            let spanish = spanish(&text).unwrap_or_default();
            for sound in keys(&single(&text)).into_iter().chain(keys(&spanish)) {
                let names = self.sounds.entry(sound).or_default();
                if !names.contains(&at) {
                    names.push(at);
                }
            }
        }
        self.exact.entry(text.clone()).or_default().push(at);
        let nearest = nearest(&single(&text));
        self.names.push(Name { text, key, nearest });
    }

    /// For whom a name stands.
    pub fn key(&self, name: usize) -> usize {
        self.names.get(name).map_or(usize::MAX, |name| name.key)
    }

    /// The names of which a plain word of a text can be a form, the whole word first.
    pub fn find(&self, word: &str) -> Vec<Match> {
        let length = word.chars().count();
        let mut found = self.forms(word, 0, length, true, true);
        let chars: Vec<char> = word.chars().collect();
        for base in affix::bases(word) {
            let text: String = chars.get(base.from..base.to).unwrap_or_default().iter().collect();
            // One letter more or less makes too many words alike by sound.
            let by_sound = base.sure || base.to - base.from > SHORTEST;
            found.extend(self.forms(&text, base.from, base.to, base.sure, by_sound));
        }
        found
    }

    fn forms(&self, word: &str, from: usize, to: usize, sure: bool, by_sound: bool) -> Vec<Match> {
        let exact = self.exact.get(word).into_iter().flatten().map(|name| (*name, None));
        let known = self.known.get(word).into_iter().flatten().map(|name| (*name, Some(0)));
        let mut found: Vec<(usize, Option<u8>)> = exact.chain(known).collect();
        if by_sound && to - from >= SHORTEST && !word.contains(|c: char| c.is_ascii_digit()) {
            let plain = single(word);
            let usual = is_persian(word) && lexicon::is_name(word);
            let mut own_nearest = None;
            let own_spanish = spanish(word);
            for sound in keys(&plain).into_iter().chain(own_spanish.iter().flat_map(|text| keys(text))) {
                for name in self.sounds.get(&sound).into_iter().flatten() {
                    if found.iter().any(|(other, _)| other == name) {
                        continue;
                    }
                    let Some(of) = self.names.get(*name) else { continue };
                    let spanish = spanish(&of.text).and_then(|text| distance(&text, &plain));
                    let own = || own_spanish.as_ref().and_then(|text| distance(&single(&of.text), text));
                    let Some(far) = distance(&single(&of.text), &plain).or(spanish).or_else(own) else { continue };
                    // Another usual name is meant when the words have a nearer one of their own: کرمی is not Karimi.
                    let both_usual = far > 1 && usual && is_persian(&of.text) && lexicon::is_name(&of.text);
                    let other = far > 0
                        && match (is_persian(word), is_persian(&of.text)) {
                            (true, true) => both_usual,
                            (true, false) => usual && is_another(&of.nearest, far, word),
                            (false, true) => {
                                lexicon::is_name(&of.text)
                                    && is_another(own_nearest.get_or_insert_with(|| nearest(&plain)), far, &of.text)
                            }
                            (false, false) => false,
                        };
                    if !other {
                        found.push((*name, Some(far)));
                    }
                }
            }
        }
        found.into_iter().map(|(name, distance)| Match { name, distance, from, to, sure }).collect()
    }
}

/// How a name with ll before a vowel sounds where Spanish is spoken: Castillo.
fn spanish(word: &str) -> Option<String> {
    let vowel = |c: &char| matches!(c, 'a' | 'e' | 'o');
    let chars: Vec<char> = word.chars().collect();
    let at = chars.windows(3).position(|three| matches!(three, ['l', 'l', next] if vowel(next)))?;
    let (before, after) = (chars.get(..at)?, chars.get(at + 2..)?);
    Some(single(&before.iter().chain(&['y']).chain(after).collect::<String>()))
}

/// A Latin word with doubled consonants single; a Persian one with لل and کک single.
fn single(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        let doubled = out.ends_with(c)
            && (matches!(c, 'ل' | 'ک') || (c.is_ascii_alphabetic() && !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')));
        if !doubled {
            out.push(c);
        }
    }
    out
}
