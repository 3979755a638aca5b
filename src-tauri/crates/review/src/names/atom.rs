//! The pieces of a text that names are put together from, and what may stick to them.

use std::collections::HashSet;
use std::ops::Range;

use super::key::is_persian;
use super::stop::is_common;
use hamsokhan_locale::fold::Folded;

/// More atoms than any name has.
pub(super) const MOST_ATOMS: usize = 8;
/// What is left of a word without its affix has at least this many letters.
const SHORTEST_BASE: usize = 3;

/// A run of letters or digits in the folded text. The half-space divides atoms too, as in به‌سارا.
pub(super) struct Atom {
    /// Its letters, folded.
    pub(super) text: String,
    /// Where it stands in the folded text, in characters.
    pub(super) at: Range<usize>,
    /// What divides it from the atom before.
    pub(super) gap: Gap,
}

/// What divides two atoms.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// A half-space, hyphen or apostrophe.
    Tight,
    /// A space, or a dot and a space.
    Space,
    /// Anything else: no name goes across it.
    Wide,
}

/// The atoms of a folded text, in order.
pub(super) fn atoms(folded: &Folded) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let mut current = String::new();
    let mut between = String::new();
    let mut start = 0;
    let mut previous_end = 0;
    let mut close = |current: &mut String, between: &mut String, start: usize, end: usize| {
        if !current.is_empty() {
            let gap = if atoms.is_empty() { Gap::Wide } else { gap(between) };
            atoms.push(Atom { text: std::mem::take(current), at: start..end, gap });
            between.clear();
        }
    };
    for (i, c) in folded.as_str().chars().enumerate() {
        let from = folded.original(i..i + 1);
        // Something that folding removed stood here: a half-space, or a hidden mark.
        let divided = from.start > previous_end;
        previous_end = from.end.max(previous_end);
        if divided || !c.is_alphanumeric() {
            close(&mut current, &mut between, start, i);
        }
        if c.is_alphanumeric() {
            if current.is_empty() {
                start = i;
            }
            current.push(c);
        } else {
            between.push(c);
        }
    }
    let end = folded.as_str().chars().count();
    close(&mut current, &mut between, start, end);
    atoms
}

/// The atoms of common words that are written with a half-space.
pub(super) fn compounds(atoms: &[Atom]) -> HashSet<usize> {
    let mut inside = HashSet::new();
    let mut first = 0;
    while first < atoms.len() {
        let rest = atoms.get(first..).unwrap_or_default();
        let count = 1 + rest.iter().skip(1).take_while(|a| a.gap == Gap::Tight).count();
        let joined: String = rest.iter().take(count.min(MOST_ATOMS)).map(|a| a.text.as_str()).collect();
        if count > 1 && is_common(&joined) {
            inside.extend(first..first + count);
        }
        first += count;
    }
    inside
}

fn gap(between: &str) -> Gap {
    match between {
        "" | "-" | "'" | "’" | "‘" | "`" | "\u{2010}" | "\u{2011}" | "_" | "." => Gap::Tight,
        " " | "  " | ". " | " - " => Gap::Space,
        _ => Gap::Wide,
    }
}

/// What Persian and English put after a name: plural, possessive, object, "is". Longest first does not matter: all are tried.
const SUFFIXES: [&str; 43] = [
    "ها",
    "های",
    "هایی",
    "هایم",
    "هایت",
    "هایش",
    "هایمان",
    "هایتان",
    "هایشان",
    "ی",
    "یی",
    "ای",
    "م",
    "ت",
    "ش",
    "یم",
    "یش",
    "مان",
    "تان",
    "شان",
    "یمان",
    "یتان",
    "یشان",
    "ام",
    "ات",
    "اش",
    "ان",
    "یان",
    "را",
    "رو",
    "تر",
    "ترین",
    "اند",
    "ند",
    "ست",
    "است",
    "ایم",
    "اید",
    "هارا",
    "هاست",
    "جان",
    "خانم",
    "s",
];

/// What remains of a word without each of its possible affixes, and how many letters the affix has.
pub(super) fn bases(word: &str) -> impl Iterator<Item = (&str, usize)> {
    SUFFIXES.iter().filter_map(move |suffix| {
        let base = word.strip_suffix(suffix)?;
        (base.chars().count() >= SHORTEST_BASE && is_persian(base) == is_persian(suffix)).then(|| (base, suffix.chars().count()))
    })
}
