//! Whether a Latin word can be read as a Persian one, and how far-fetched that is.

use super::table::{Place, units};
use super::{is_sun_letter, is_vowel};

/// More is no name, and would make hostile text slow.
const LONGEST: usize = 32;
const FAR: u8 = u8::MAX;

/// What it costs to read `latin` as `persian`, both plain; none when no reading costs `most` or less.
pub(super) fn cost(persian: &[char], latin: &[char], most: u8) -> Option<u8> {
    let (rows, columns) = (latin.len() + 1, persian.len() + 1);
    if rows > LONGEST || columns > LONGEST {
        return None;
    }
    // The least cost of having read so many Latin letters as so many Persian ones.
    let mut least = vec![FAR; rows * columns];
    relax(&mut least, 0, 0);
    for read in 0..rows {
        for written in 0..columns {
            let here = least.get(read * columns + written).copied().unwrap_or(FAR);
            if here > most {
                continue;
            }
            step(&mut least, columns, (read, written), here, persian, latin);
        }
    }
    least.last().copied().filter(|cost| *cost <= most)
}

fn step(least: &mut [u8], columns: usize, (read, written): (usize, usize), here: u8, persian: &[char], latin: &[char]) {
    let rest = persian.get(written..).unwrap_or_default();
    let at = |read: usize, written: usize| read * columns + written;
    // ع and ء are seldom written in Latin.
    if matches!(rest.first(), Some('ع' | 'ء')) {
        relax(least, at(read, written + 1), here);
    }
    let unread = latin.get(read..).unwrap_or_default();
    let Some(first) = unread.first() else { return };
    // Nooreddin is نورالدین: the article takes the sound of a sun letter.
    if is_vowel(*first) && written > 0 && matches!(rest, ['ا', 'ل', next, ..] if is_sun_letter(*next)) {
        relax(least, at(read + 1, written + 2), here);
    }
    if is_vowel(*first) && written > 0 && matches!(rest, ['و', 'ا', 'ل', next, ..] if is_sun_letter(*next)) {
        relax(least, at(read + 1, written + 3), here);
    }
    for unit in units(*first) {
        if unread.starts_with(&unit.latin)
            && rest.starts_with(&unit.persian)
            && stands(unit.place, latin, read, unit.latin.len())
            && !(unit.persian.is_empty() && *first == 'h' && is_digraph(latin, read))
        {
            relax(least, at(read + unit.latin.len(), written + unit.persian.len()), here.saturating_add(unit.cost));
        }
    }
}

/// Whether an h only changes the letter before it, as in sh.
fn is_digraph(latin: &[char], at: usize) -> bool {
    at.checked_sub(1).and_then(|before| latin.get(before)).is_some_and(|c| "sckzgp".contains(*c))
}

fn stands(place: Place, latin: &[char], read: usize, length: usize) -> bool {
    let before = read.checked_sub(1).and_then(|at| latin.get(at)).copied();
    let after = latin.get(read + length).copied();
    match place {
        Place::Anywhere => true,
        Place::First => before.is_none(),
        Place::FirstBeforeConsonant => before.is_none() && after.is_some_and(|c| !is_vowel(c)),
        Place::Last => after.is_none(),
        Place::Lone => before.is_some_and(|c| !is_vowel(c)) && after.is_some_and(|c| !is_vowel(c)),
        Place::BeforeSoft => matches!(after, Some('e' | 'i' | 'y')),
        Place::BeforeVowel => after.is_some_and(is_vowel),
        Place::BeforeConsonant => after.is_some_and(|c| !is_vowel(c)),
    }
}

fn relax(least: &mut [u8], at: usize, cost: u8) {
    if let Some(known) = least.get_mut(at) {
        *known = (*known).min(cost);
    }
}
