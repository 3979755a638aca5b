//! The parts of a person that a cell can hold: side, code name, other names, contacts.

use hamsokhan_domain::id::SideId;
use hamsokhan_domain::programme::Side;
use hamsokhan_domain::{Bilingual, Lang, Private};

use crate::Field;
use crate::cell::{key, latin_digits};
use crate::words::SEPARATORS;

/// How the words for a side were understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// By its name or position.
    Side(SideId),
    /// By the city of its time zone only.
    ByZone(SideId),
    /// More than one fits.
    Several,
    /// None fits.
    Nothing,
}

/// The names under which the sides of a programme are looked for, folded once for all rows.
pub(crate) struct SideNames {
    names: Vec<(String, SideId)>,
    zones: Vec<(String, SideId)>,
}

impl SideNames {
    pub fn new(sides: &[Side]) -> Self {
        let mut names = Vec::new();
        let mut zones = Vec::new();
        for side in sides {
            let words = [key(&side.name.en), key(&side.name.fa), side.position.to_string(), initials(&side.name.en)];
            names.extend(words.into_iter().filter(|word| !word.is_empty()).map(|word| (word, side.id)));
            if let Some(city) = side.zone.rsplit('/').next() {
                zones.push((key(city), side.id));
            }
        }
        Self { names, zones }
    }

    /// The side that a cell means: the whole of it, or one part of "Tehran, Iran" or "Tehran / تهران".
    pub fn find(&self, text: &str) -> Found {
        let parts = || std::iter::once(text).chain(text.split(SEPARATORS)).chain(text.split(" - "));
        for part in parts() {
            match only(&self.names, part) {
                Found::Nothing => {}
                found => return found,
            }
        }
        for part in parts() {
            match only(&self.zones, part) {
                Found::Side(id) => return Found::ByZone(id),
                Found::Nothing => {}
                found => return found,
            }
        }
        Found::Nothing
    }
}

fn only(words: &[(String, SideId)], text: &str) -> Found {
    let wanted = key(text);
    let mut found = Found::Nothing;
    for (_, id) in words.iter().filter(|(word, _)| *word == wanted) {
        match found {
            Found::Nothing => found = Found::Side(*id),
            Found::Side(other) if other == *id => {}
            _ => return Found::Several,
        }
    }
    found
}

/// "LA" for "Los Angeles"; blank for a name of one word.
fn initials(name: &str) -> String {
    let letters: String = name.split_whitespace().filter_map(|word| word.chars().next()).collect();
    if letters.chars().count() < 2 { String::new() } else { key(&letters) }
}

/// A code name in the place of its script; both, when a stroke stands between them. What is there stays.
pub(crate) fn add_code_name(to: &mut Bilingual, text: &str) {
    for part in text.split(['/', '|']).map(str::trim).filter(|part| !key(part).is_empty()) {
        let place = to.get_mut(Lang::of(part));
        if place.is_empty() {
            part.clone_into(place);
        }
    }
}

/// Other names of a cell, each for itself.
pub(crate) fn aliases(text: &str) -> impl Iterator<Item = Private> {
    text.split(['/', '|', ',', '،', ';', '؛', '\n']).map(str::trim).filter(|name| !key(name).is_empty()).map(Private::new)
}

/// An address or number as machines read it: Latin digits, no `mailto:`.
pub(crate) fn contact(text: &str) -> String {
    let text = latin_digits(text);
    ["mailto:", "tel:"].iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(&text).trim().to_owned()
}

/// Whether what was typed looks like what the field holds; blank, it need not. What does not may be kept all the same.
#[must_use]
pub fn looks_like(field: Field, text: &str) -> bool {
    text.trim().is_empty() || has_shape(field, &contact(text))
}

/// Whether the text looks like what the field holds. Anything fits a field that has no shape.
pub(crate) fn has_shape(field: Field, text: &str) -> bool {
    match field {
        Field::Email => is_email(text.trim()),
        Field::Phone => is_phone(text.trim()),
        _ => true,
    }
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let plain = |part: &str| {
        !part.is_empty()
            && !part.contains(|c: char| c.is_whitespace() || c == '@' || SEPARATORS.contains(&c) && c != '+' && c != '&')
    };
    plain(local) && plain(domain) && domain.split('.').count() > 1 && domain.split('.').all(|label| !label.is_empty())
}

/// 7 to 15 digits (ITU-T E.164 has at most 15) and what people write between them.
fn is_phone(text: &str) -> bool {
    let text = latin_digits(text);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits)
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '(' | ')' | '.' | '/' | ' ' | '\u{2011}' | '\u{2013}'))
}
