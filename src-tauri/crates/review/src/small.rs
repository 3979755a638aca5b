//! Small numbers of people in free text.

use std::ops::Range;

use hamsokhan_locale::fold::Folded;

/// A number of people that a document tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Counted {
    /// Of whom, in plain words: what stands after the number, folded; `participants`, `women`, `زن`.
    pub group: String,
    /// How many.
    pub number: u32,
}

/// Words for numbers from two to nine. “One person” is left out: it is how everyone begins a story.
const NUMBERS: [(&str, &str, u32); 8] = [
    ("two", "دو", 2),
    ("three", "سه", 3),
    ("four", "چهار", 4),
    ("five", "پنج", 5),
    ("six", "شش", 6),
    ("seven", "هفت", 7),
    ("eight", "هشت", 8),
    ("nine", "نه", 9),
];

/// Words for people, folded.
const PEOPLE: [&str; 19] = [
    "people",
    "persons",
    "person",
    "participants",
    "participant",
    "residents",
    "resident",
    "women",
    "men",
    "citizens",
    "speakers",
    "members",
    "نفر",
    "تن",
    "شرکتکننده",
    "زن",
    "مرد",
    "شهروند",
    "عضو",
];

/// Where a text counts fewer people than `small_cell`: a number and a word for people.
/// Where all numbers count people, in the section on participation, any such number.
pub(crate) fn groups(text: &str, small_cell: u8, all_are_people: bool) -> Vec<Range<usize>> {
    let folded = Folded::new(text);
    let words = words(folded.as_str());
    let mut found = Vec::new();
    for (i, (span, word)) in words.iter().enumerate() {
        let Some(number) = value(word).filter(|n| (1..u32::from(small_cell)).contains(n)) else { continue };
        let people = words.get(i + 1).is_some_and(|(_, next)| PEOPLE.contains(&next.as_str()));
        let digits = word.chars().all(|c| c.is_ascii_digit());
        if people || (all_are_people && digits && number > 0) {
            found.push(folded.original(span.clone()));
        }
    }
    found
}

/// The numbers of people that a text tells.
pub(crate) fn counts(text: &str) -> Vec<Counted> {
    let folded = Folded::new(text);
    let words = words(folded.as_str());
    let pairs = words.windows(2).filter_map(|pair| match pair {
        [(_, number), (_, group)] if PEOPLE.contains(&group.as_str()) => {
            Some(Counted { group: group.clone(), number: value(number)? })
        }
        _ => None,
    });
    pairs.collect()
}

fn value(word: &str) -> Option<u32> {
    if word.chars().all(|c| c.is_ascii_digit()) {
        return word.parse().ok();
    }
    NUMBERS.iter().find(|(en, fa, _)| *en == word || *fa == word).map(|(.., value)| *value)
}

fn words(folded: &str) -> Vec<(Range<usize>, String)> {
    let mut words: Vec<(Range<usize>, String)> = Vec::new();
    for (at, c) in folded.chars().enumerate().filter(|(_, c)| c.is_alphanumeric()) {
        match words.last_mut().filter(|(span, _)| span.end == at) {
            Some((span, word)) => {
                span.end = at + 1;
                word.push(c);
            }
            None => words.push((at..at + 1, c.to_string())),
        }
    }
    words
}
