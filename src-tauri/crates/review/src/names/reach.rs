//! The addresses and numbers of a roster, found however they are written down.

use std::collections::HashMap;

use hamsokhan_locale::digits;
use hamsokhan_locale::fold::fold;

use super::finder::Likeness;
use super::spelled::{self, Piece};

/// The least digits of a telephone number.
const FEWEST_DIGITS: usize = 7;
/// The digits by which a number is told, without the codes of country and long distance.
const SIGNIFICANT: usize = 10;
/// More characters between two digits divide two numbers.
const WIDEST_GAP: usize = 4;
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

    fn find_numbers(&self, text: &str, chars: &[char], found: &mut Vec<(usize, Likeness, usize, usize)>) {
        for run in runs(&spelled::digits_of(text, chars), chars) {
            let written: String = run.iter().map(|(digit, ..)| *digit).collect();
            for (number, index) in &self.numbers {
                // The whole number anywhere in the run, or its local end alone.
                let local = written.len() >= FEWEST_DIGITS && written.len() < number.len() && number.ends_with(&written);
                let at = if local { Some(0) } else { written.find(number.as_str()) };
                let Some(at) = at else { continue };
                let length = if local { written.len() } else { number.len() };
                // A code of country or long distance before it belongs to it.
                let code = if at <= 5 { 0 } else { at };
                let (Some(first), Some(last)) = (run.get(code), run.get(at + length - 1)) else { continue };
                let opening = |at: usize| at.checked_sub(1).filter(|before| matches!(chars.get(*before), Some('+' | '(')));
                let mut start = first.1;
                while let Some(before) = opening(start) {
                    start = before;
                }
                found.push((*index, Likeness::Contact, start, last.2));
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

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// Without the codes of country and long distance: +98 912 … and 0912 … end alike.
fn significant(digits: &str) -> String {
    let digits = digits.trim_start_matches('0');
    let skip = digits.len().saturating_sub(SIGNIFICANT);
    let digits: String = digits.chars().skip(skip).collect();
    digits::to_latin(&digits)
}
