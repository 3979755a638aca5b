//! Which candidates are people: the more ordinary the word and the looser the likeness, the more the words around
//! it must say.

use std::ops::Range;

use super::context::Context;
use super::lexicon::{Use, is_compound, is_function, is_mostly, is_name, is_verb, listed, use_of};
use super::title;
use super::token::{Case, Gap, Token};

/// Words of a text that may be a name of the roster.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub name: usize,
    /// How far-fetched; none for the same letters.
    pub distance: Option<u8>,
    /// Whether what is left of the words is surely an affix.
    pub sure: bool,
    /// Whether nothing is left of them.
    pub whole: bool,
    /// What follows the name in its words.
    pub ending: String,
    pub tokens: Range<usize>,
    pub letters: usize,
    pub start: usize,
    pub end: usize,
}

/// Endings that everyday words take in any text: امیدها, آرزوی, شادی‌هایی.
const FORMAL: [&str; 16] =
    ["ها", "های", "هایی", "هایش", "هایم", "هایشان", "هایمان", "هایت", "هایتان", "یی", "ای", "ان", "ات", "تر", "ترین", "انه"];

pub(super) struct Scales<'t> {
    tokens: &'t [Token],
    context: Context<'t>,
}

impl<'t> Scales<'t> {
    pub fn new(tokens: &'t [Token], chars: &[char]) -> Self {
        Self { tokens, context: Context::new(tokens, chars) }
    }

    /// Those that are people, and those that only stand beside another name of the same person: Will Young.
    pub fn accept(&self, candidates: Vec<Candidate>, key: impl Fn(usize) -> usize) -> Vec<Candidate> {
        let (mut accepted, weak): (Vec<Candidate>, Vec<Candidate>) = candidates.into_iter().partition(|c| self.is_person(c));
        let beside = |a: &Candidate, b: &Candidate| {
            key(a.name) == key(b.name) && a.name != b.name && (a.tokens.end == b.tokens.start || b.tokens.end == a.tokens.start)
        };
        let near: Vec<Candidate> = weak
            .iter()
            .filter(|c| {
                self.could_be(c)
                    && (accepted.iter().any(|a| beside(a, c)) || weak.iter().any(|w| self.could_be(w) && beside(w, c)))
            })
            .cloned()
            .collect();
        accepted.extend(near);
        accepted
    }

    /// Whether a word that says too little by itself may count beside another name.
    fn could_be(&self, candidate: &Candidate) -> bool {
        let small = self.tokens.get(candidate.tokens.start).is_some_and(|token| token.case == Case::Small);
        candidate.whole && !(small && self.context.capitals)
    }

    fn is_person(&self, candidate: &Candidate) -> bool {
        let Some(tokens) = self.tokens.get(candidate.tokens.clone()) else { return false };
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return false };
        let word: String = tokens.iter().map(|token| token.text.as_str()).collect();
        let (from, to) = (candidate.tokens.start, candidate.tokens.end.saturating_sub(1));
        let name: String = self.name_of(&word, tokens, candidate);
        let single = tokens.len() == 1 || tokens.iter().all(|token| token.letters() == 1);
        // علی‌رغم is a word of its own; there is nobody in it.
        if let Some(compound) = self.context.compound(from)
            && tokens.len() == 1
            && first.is_persian()
            && is_compound(compound)
        {
            return false;
        }
        let capital = first.case == Case::Capital && !first.begins;
        // رضایت is no form of رضا, and seasons none of Season.
        if !candidate.whole && !capital && (listed(&word) >= Use::Seldom || (first.is_persian() && is_verb(&word))) {
            return false;
        }
        // Several words are looked at one by one, and only together when none of them is an everyday word.
        if !single && candidate.distance.is_some() && last.gap != Gap::Tight {
            return tokens
                .iter()
                .all(|token| title::is_title(&token.text) || (use_of(&token.text) != Use::Daily && token.letters() > 1));
        }
        if !single && last.gap != Gap::Tight {
            let everyday =
                |token: &Token| token.letters() < 2 || (use_of(&token.text) == Use::Daily && token.case != Case::Capital);
            let named = |token: &Token| title::is_title(&token.text) || is_name(&token.text);
            return !tokens.iter().all(everyday) || (candidate.letters > 5 && tokens.iter().any(named));
        }
        // A syllable that stands apart is the ending of another word, and an acronym is no spelling of a name.
        let acronym = first.case == Case::Capitals && candidate.letters <= 4 && self.context.capitals;
        if candidate.distance.is_some()
            && (acronym || (tokens.len() > 1 && first.is_persian() && first.letters() < 2 && last.letters() > 1))
        {
            return false;
        }
        // Nobody spaces out an everyday word.
        if tokens.len() > 2 && single {
            return true;
        }
        let use_ = use_of(&name);
        let ordinary = use_ != Use::Unknown;
        let ended = !candidate.whole && FORMAL.contains(&candidate.ending.as_str());
        let says = || self.context.is_person(from, to);
        let common = || self.context.is_common(&name, from, to);
        if !ordinary {
            return candidate.whole || candidate.sure || matches!(candidate.distance, None | Some(0));
        }
        if first.is_persian() {
            if candidate.distance.is_some() && is_function(&name) {
                return false;
            }
            let usual = is_name(&name);
            return match candidate.distance {
                // As it is on the roster and where no sentence makes a word of it, it is a person after all.
                None if candidate.whole && is_mostly(&name) => says() || !(common() || self.context.is_in_use(&name, from, to)),
                _ if is_mostly(&name) => says() && !ended,
                None => says() || !(ended || common()),
                Some(0 | 1)
                    if usual
                        || (use_ == Use::Seldom && candidate.letters > 3)
                        || (use_ == Use::Seldom && candidate.letters > 2 && candidate.distance == Some(0)) =>
                {
                    says() || !(ended || common())
                }
                // An English name may be a Persian word; only the plain word, and not the commonest, can be both.
                Some(0) if candidate.letters > 3 && candidate.whole => says() || !(common() || self.context.is_plural(from)),
                _ => says() && !ended,
            };
        }
        let tagged = first.beside.0.is_some_and(|c| matches!(c, '_' | '#' | '@')) || last.beside.1 == Some('_');
        if first.case == Case::Small && self.context.capitals && !tagged {
            return false;
        }
        match candidate.distance {
            _ if tagged => true,
            None => says() || !common(),
            Some(0 | 1) if first.case != Case::Small && (!first.begins || self.context.does(to)) => says() || !common(),
            _ => says(),
        }
    }

    /// The letters of the candidate without its affixes.
    fn name_of(&self, word: &str, tokens: &[Token], candidate: &Candidate) -> String {
        let places: Vec<&Range<usize>> = tokens.iter().flat_map(|token| token.at.iter()).collect();
        let from = places.iter().position(|place| place.start >= candidate.start).unwrap_or(0);
        word.chars().skip(from).take(candidate.letters).collect()
    }
}
