//! Whether two words can be one name, by sound: in two scripts (حسین, Hossein), in two Latin spellings (Hosein, Hussain)
//! or in two Persian ones (جانسون, جانسن).
//!
//! Persian writes no short vowels and has several letters for one sound, and English is not written as it sounds, so no
//! single key is both complete and exact. Keys of coarse consonants find candidates; a reading letter by letter decides,
//! and says how far-fetched it is.

mod across;
mod key;
mod latin;
mod persian;
mod table;

pub(super) use key::keys;

/// Whether a plain word is written in the Arabic script.
pub(super) fn is_persian(word: &str) -> bool {
    word.chars().next().is_some_and(|c| matches!(c, '\u{0600}'..='\u{06FF}'))
}

/// How far two plain words with a common key may differ and still be one name: the shorter, the less.
fn most(letters: usize) -> u8 {
    match letters {
        0..=2 => 0,
        3..=4 => 1,
        5..=6 => 2,
        _ => 3,
    }
}

/// The same for two Latin words, which differ in vowels where Persian writes none.
fn most_latin(letters: usize) -> u8 {
    match letters {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// How far-fetched it is that both plain words are one name, 0 for a usual spelling; none when they are not.
pub(super) fn distance(a: &str, b: &str) -> Option<u8> {
    let (x, y): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    match (is_persian(a), is_persian(b)) {
        (true, false) => across::cost(&x, &y, most(x.len())),
        (false, true) => across::cost(&y, &x, most(y.len())),
        (false, false) => latin::cost(&x, &y, most_latin(x.len().min(y.len()))),
        (true, true) => persian::cost(&x, &y, most(x.len().min(y.len())).min(3)),
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Letters to which the article ال gives up its sound.
fn is_sun_letter(c: char) -> bool {
    "تثدذرزسشصضطظلن".contains(c)
}

#[cfg(test)]
mod tests;
