//! Coarse keys: the consonants that a name keeps in both scripts and in every usual spelling.

use super::{is_persian, is_sun_letter};

/// A word has no more keys than this; the plainest come first.
const MOST_KEYS: usize = 24;

/// Latin spellings and the classes they can be, longest first. Letters that are not here (vowels, h, v, w, y) are in no key.
/// `^` holds only at the beginning, `$` only at the end, `<` only before a vowel, `>` only before a consonant.
const LATIN: [(&str, &str); 45] = [
    ("mpb", "MB MPB"),
    ("dsch", "S"),
    ("tsch", "S"),
    ("ough", " F K"),
    ("augh", " F K"),
    ("sch", "S SK"),
    ("tch", "S"),
    ("igh", " K"),
    ("ch", "S K"),
    ("ck", "K"),
    ("cz", "S"),
    ("ci", "S"),
    ("dg", "S TK"),
    ("dh", "S T"),
    ("dj", "S"),
    ("dt", "T"),
    ("dz", "S TS"),
    ("gh", "K "),
    ("gn", "N KN"),
    ("kh", "K"),
    ("kn", "N^ KN"),
    ("mb", "M$ MB"),
    ("ng", "NK NS N"),
    ("lk", "LK K"),
    ("lm", "LM M"),
    ("lf", "LF F"),
    ("ph", "F  P"),
    ("ps", "S^ PS"),
    ("sh", "S"),
    ("th", "T S"),
    ("ti", "T S<"),
    ("tz", "TS S"),
    ("zh", "S"),
    ("wr", "R"),
    ("b", "B"),
    ("c", "K S"),
    ("f", "F"),
    ("g", "K S"),
    ("j", "S K "),
    ("l", "L"),
    ("p", "P"),
    ("q", "K"),
    ("s", "S $"),
    ("v", " F"),
    ("x", "KS S^ K"),
];

/// The keys of a plain word. Two spellings of one name have at least one in common.
pub(in crate::names) fn keys(word: &str) -> Vec<String> {
    if is_persian(word) { of_persian(word) } else { of_latin(word) }
}

fn of_persian(word: &str) -> Vec<String> {
    let chars: Vec<char> = word.chars().collect();
    let mut keys = vec![String::new()];
    for (i, c) in chars.iter().enumerate() {
        let article =
            *c == 'ل' && i > 1 && chars.get(i - 1) == Some(&'ا') && chars.get(i + 1).is_some_and(|next| is_sun_letter(*next));
        if chars.get(i + 1) == Some(c) && *c == 'ل' {
            continue;
        }
        match c {
            'ب' => extend(&mut keys, &["B"]),
            'پ' => extend(&mut keys, &["P"]),
            'ت' | 'ط' | 'د' => extend(&mut keys, &["T"]),
            'ث' | 'ذ' => extend(&mut keys, &["S", "T"]),
            'س' | 'ص' | 'ش' | 'ز' | 'ض' | 'ظ' | 'ژ' | 'ج' | 'چ' => extend(&mut keys, &["S"]),
            'ک' | 'گ' | 'ق' | 'غ' | 'خ' => extend(&mut keys, &["K"]),
            'ف' => extend(&mut keys, &["F"]),
            'ل' if article => extend(&mut keys, &["L", ""]),
            'ل' => extend(&mut keys, &["L"]),
            'م' => extend(&mut keys, &["M"]),
            'ن' => extend(&mut keys, &["N"]),
            'ر' => extend(&mut keys, &["R"]),
            _ => {}
        }
    }
    keys
}

fn of_latin(word: &str) -> Vec<String> {
    let chars: Vec<char> = word.chars().collect();
    let mut keys = vec![String::new()];
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let rest = chars.get(at..).unwrap_or_default();
        let found = LATIN.iter().find(|(letters, _)| rest.iter().copied().take(letters.len()).eq(letters.chars()));
        let Some((letters, classes)) = found else {
            match c {
                'd' | 't' => extend(&mut keys, &["T"]),
                'k' => extend(&mut keys, &["K"]),
                'm' => extend(&mut keys, &["M"]),
                'n' => extend(&mut keys, &["N"]),
                'r' => extend(&mut keys, &["R"]),
                'z' => extend(&mut keys, &["S"]),
                _ => {}
            }
            at += 1;
            continue;
        };
        let after = chars.get(at + letters.len()).copied();
        let holds = |class: &&str| match class.chars().next_back() {
            Some('^') => at == 0,
            Some('$') => after.is_none(),
            Some('<') => after.is_some_and(super::is_vowel),
            Some('>') => after.is_some_and(|c| !super::is_vowel(c)),
            _ => true,
        };
        let classes: Vec<&str> =
            classes.split(' ').filter(holds).map(|class| class.trim_end_matches(['^', '$', '<', '>'])).collect();
        extend(&mut keys, &classes);
        at += letters.len();
    }
    keys
}

/// Every key so far, followed by each of these.
fn extend(keys: &mut Vec<String>, classes: &[&str]) {
    if let [only] = classes {
        keys.iter_mut().for_each(|key| key.push_str(only));
        return;
    }
    let mut longer: Vec<String> = classes.iter().flat_map(|class| keys.iter().map(move |key| format!("{key}{class}"))).collect();
    longer.dedup();
    longer.truncate(MOST_KEYS);
    *keys = longer;
}
