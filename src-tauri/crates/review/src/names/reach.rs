//! The addresses and numbers of a roster, found however they are written down.

use std::collections::HashMap;

use hamsokhan_locale::digits;
use hamsokhan_locale::fold::fold;

use super::finder::Likeness;
use super::phone::is_unseen;
use super::spelled::{self, Piece};

/// The least digits of a telephone number.
const FEWEST_DIGITS: usize = 7;
/// The digits by which a number is told, without the codes of country and long distance.
const SIGNIFICANT: usize = 10;
/// More characters between two digits divide two numbers.
const WIDEST_GAP: usize = 4;
/// The same between two digits of a number that stands as a whole: the digits alone say enough.
const WIDEST_OF_KNOWN: usize = 24;
/// So many digits before a number can be its code of country: 0098.
const LONGEST_CODE: usize = 5;
/// A shorter name in a messenger is an ordinary word.
const SHORTEST_HANDLE: usize = 4;

/// Addresses, names in messengers and numbers, each with the index of whose it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Contacts {
    /// `user@host`, plain.
    addresses: HashMap<String, Vec<usize>>,
    /// Names in messengers, without the sign.
    handles: HashMap<String, Vec<usize>>,
    /// Significant digits.
    numbers: Vec<(String, usize)>,
}

impl Contacts {
    /// Adds an address, a name in a messenger or a number; says whether it was one.
    pub fn add(&mut self, index: usize, text: &str) -> bool {
        let folded = fold(text.trim());
        if let Some((user, host)) = folded.rsplit_once('@') {
            let handle = if user.is_empty() || user.ends_with(['/', ':', ' ']) { host } else { user };
            if handle != host {
                self.addresses.entry(folded.clone()).or_default().push(index);
            }
            if handle == host || handle.contains(['_', '.']) || handle.bytes().any(|b| b.is_ascii_digit()) {
                self.handle(handle, index);
            }
            return true;
        }
        if let Some((_, handle)) =
            ["t.me/", "wa.me/", "instagram.com/", "telegram.me/"].iter().find_map(|site| folded.split_once(site))
        {
            self.handle(handle.trim_matches('/'), index);
            return true;
        }
        let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= FEWEST_DIGITS && !folded.chars().any(char::is_alphabetic) {
            self.numbers.push((significant(&digits), index));
            return true;
        }
        false
    }

    fn handle(&mut self, handle: &str, index: usize) {
        if handle.chars().count() >= SHORTEST_HANDLE {
            self.handles.entry(handle.to_owned()).or_default().push(index);
        }
    }

    /// Where they stand in a text.
    pub fn find(&self, text: &str, chars: &[char]) -> Vec<(usize, Likeness, usize, usize)> {
        let mut found = Vec::new();
        if !self.numbers.is_empty() {
            self.find_numbers(text, chars, &mut found);
        }
        if !self.addresses.is_empty() || !self.handles.is_empty() {
            self.find_addresses(chars, &mut found);
        }
        found
    }

    /// The whole number with whatever stands between its digits, or its local end alone and close together.
    fn find_numbers(&self, text: &str, chars: &[char], found: &mut Vec<(usize, Likeness, usize, usize)>) {
        let digits = spelled::digits_of(text, chars);
        let all: String = digits.iter().map(|(digit, ..)| *digit).collect();
        for (number, index) in &self.numbers {
            let mut from = 0;
            while let Some(at) = all.get(from..).and_then(|rest| rest.find(number.as_str())).map(|at| from + at) {
                let row = digits.get(at..at + number.len()).unwrap_or_default();
                if row.windows(2).all(|pair| matches!(pair, [a, b] if reaches(chars, a.2, b.1))) {
                    found.extend(place(chars, &digits, at, row).map(|(start, end)| (*index, Likeness::Contact, start, end)));
                }
                from = at + 1;
            }
        }
        for run in runs(&digits, chars) {
            let written: String = run.iter().map(|(digit, ..)| *digit).collect();
            let turned = turned(&run);
            for (number, index) in &self.numbers {
                // Where lines run from right to left, the groups of a number may stand the other way round.
                let local = written.len() >= FEWEST_DIGITS && written.len() < number.len() && number.ends_with(&written);
                if local || turned.as_deref().is_some_and(|turned| significant(turned) == *number) {
                    found.extend(place(chars, &run, 0, &run).map(|(start, end)| (*index, Likeness::Contact, start, end)));
                }
            }
        }
    }

    fn find_addresses(&self, chars: &[char], found: &mut Vec<(usize, Likeness, usize, usize)>) {
        let pieces = spelled::address(chars);
        let lists = self.addresses.iter().chain(&self.handles);
        for (address, indexes) in lists {
            for (start, end) in occurrences(&pieces, address, chars) {
                found.extend(indexes.iter().map(|index| (*index, Likeness::Contact, start, end)));
            }
        }
    }
}

/// Whether two digits may belong to one number that is known: no more than this stands between them.
fn reaches(chars: &[char], from: usize, to: usize) -> bool {
    let between = chars.get(from..to).unwrap_or_default();
    between.iter().filter(|c| !is_unseen(**c)).count() <= WIDEST_OF_KNOWN
}

/// From the first to the last of some digits, with a code of country or long distance before them and its sign.
fn place(chars: &[char], digits: &[(char, usize, usize)], at: usize, row: &[(char, usize, usize)]) -> Option<(usize, usize)> {
    let (mut start, end) = (row.first()?.1, row.last()?.2);
    for code in digits.get(at.saturating_sub(LONGEST_CODE)..at).unwrap_or_default().iter().rev() {
        let between = chars.get(code.2..start).unwrap_or_default();
        if between.len() > 2 || between.iter().any(|c| c.is_alphabetic() || *c == '\n') {
            break;
        }
        start = code.1;
    }
    while let Some(before) = start.checked_sub(1).filter(|before| matches!(chars.get(*before), Some('+' | '('))) {
        start = before;
    }
    Some((start, end))
}

/// The digits of a run with its groups in the other order; none when it has only one.
fn turned(run: &[(char, usize, usize)]) -> Option<String> {
    let mut groups: Vec<String> = Vec::new();
    let mut end = None;
    for (digit, from, to) in run {
        match groups.last_mut().filter(|_| end == Some(*from)) {
            Some(group) => group.push(*digit),
            None => groups.push(digit.to_string()),
        }
        end = Some(*to);
    }
    groups.reverse();
    (groups.len() > 1 && groups.len() < 6).then(|| groups.concat())
}

/// Where the characters of an address stand one after the other, whole.
fn occurrences(pieces: &[Piece], address: &str, chars: &[char]) -> Vec<(usize, usize)> {
    let wanted: Vec<char> = address.chars().collect();
    let whole = |c: Option<&char>| c.is_none_or(|c| !c.is_alphanumeric() || !c.is_ascii());
    let mut found = Vec::new();
    for (at, window) in pieces.windows(wanted.len()).enumerate() {
        let same = window.iter().zip(&wanted).all(|(piece, c)| piece.letter == *c);
        let tied = window.iter().skip(1).all(|piece| piece.tied);
        let (Some(first), Some(last), true) = (window.first(), window.last(), same && tied) else { continue };
        let before = at.checked_sub(1).and_then(|b| pieces.get(b)).filter(|_| first.tied);
        let mut start = first.start;
        if !wanted.contains(&'@') && before.is_some_and(|piece| piece.letter == '@') {
            start = before.map_or(start, |piece| piece.start);
        } else if before.is_some_and(|piece| piece.letter.is_alphanumeric())
            || !whole(start.checked_sub(1).and_then(|b| chars.get(b)))
        {
            continue;
        }
        if whole(chars.get(last.end)) {
            found.push((start, last.end));
        }
    }
    found
}

/// Digits that may belong to one number: nothing but marks and a few spaces between any two.
fn runs(digits: &[(char, usize, usize)], chars: &[char]) -> Vec<Vec<(char, usize, usize)>> {
    let mut runs: Vec<Vec<(char, usize, usize)>> = Vec::new();
    for digit in digits {
        let joins = runs.last().and_then(|run| run.last()).is_some_and(|last| {
            let between = chars.get(last.2..digit.1).unwrap_or_default();
            let visible = between.iter().filter(|c| !is_unseen(**c)).count();
            visible <= WIDEST_GAP && !between.iter().any(|c| c.is_alphabetic() && !matches!(c, 'و' | '\u{640}') || *c == '\n')
        });
        match runs.last_mut() {
            Some(run) if joins => run.push(*digit),
            _ => runs.push(vec![*digit]),
        }
    }
    runs
}

/// Without the codes of country and long distance: +98 912 … and 0912 … end alike.
fn significant(digits: &str) -> String {
    let digits = digits.trim_start_matches('0');
    let skip = digits.len().saturating_sub(SIGNIFICANT);
    let digits: String = digits.chars().skip(skip).collect();
    digits::to_latin(&digits)
}
