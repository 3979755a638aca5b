//! Folding: the one form in which texts are searched and names compared.
//!
//! NFKC, then ي→ی ك→ک ۀ/ة→ه, Latin digits, and without harakat, tatweel, half-space, direction
//! marks, case and Latin diacritics. The query is folded as the text was.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

use crate::digits;

/// The folded form of `text`. Folding it again changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    Folded::new(text).text
}

/// The folded words of `text`: runs of letters and digits.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// A folded text that knows where each of its characters came from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    text: String,
    /// For each folded character, the characters of the original it came from.
    from: Vec<Range<usize>>,
    /// Which folded characters follow a half-space.
    parted: Vec<usize>,
}

impl Folded {
    /// Folds `original`.
    #[must_use]
    pub fn new(original: &str) -> Self {
        let mut folded =
            Folded { text: String::with_capacity(original.len()), from: Vec::with_capacity(original.len()), parted: Vec::new() };
        let mut cluster = String::new();
        let mut start = 0;
        let mut end = 0;
        for (i, c) in original.chars().enumerate() {
            // Marks fold together with the letter they stand on, or else é in two characters would differ from é in one.
            if i > start && canonical_combining_class(c) == 0 {
                folded.push(&cluster, start..i);
                cluster.clear();
                start = i;
            }
            cluster.push(c);
            end = i + 1;
        }
        folded.push(&cluster, start..end);
        folded
    }

    /// The folded text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Its characters, each with whether a half-space stands before it in the original.
    pub(crate) fn chars(&self) -> impl Iterator<Item = (char, bool)> {
        let mut parted = self.parted.iter().peekable();
        self.text.chars().enumerate().map(move |(at, c)| (c, parted.next_if_eq(&&at).is_some()))
    }

    /// The characters of the original that the folded characters `folded` came from; empty when out of range.
    #[must_use]
    pub fn original(&self, folded: Range<usize>) -> Range<usize> {
        let part = self.from.get(folded).unwrap_or_default();
        match (part.first(), part.last()) {
            (Some(first), Some(last)) => first.start..last.end,
            _ => 0..0,
        }
    }

    /// Where `query` stands in the original, in characters. The query is folded first; a blank one is nowhere.
    #[must_use]
    pub fn find_all(&self, query: &str) -> Vec<Range<usize>> {
        let query = fold(query.trim());
        if query.is_empty() {
            return Vec::new();
        }
        let length = query.chars().count();
        self.text
            .match_indices(query.as_str())
            .map(|(byte, _)| {
                let at = self.text.get(..byte).map_or(0, |before| before.chars().count());
                self.original(at..at + length)
            })
            .collect()
    }

    fn push(&mut self, cluster: &str, from: Range<usize>) {
        if cluster == HALF_SPACE && self.parted.last() != Some(&self.from.len()) {
            self.parted.push(self.from.len());
            return;
        }
        if cluster.is_ascii() {
            for c in cluster.chars() {
                self.push_char(c.to_ascii_lowercase(), &from);
            }
            return;
        }
        for composed in cluster.nfkc() {
            if is_removed(composed) {
                continue;
            }
            if let Some(plain) = persian(composed) {
                self.push_char(plain, &from);
                continue;
            }
            for c in composed.to_lowercase().nfkd().filter(|c| !is_combining_mark(*c) && !is_removed(*c)) {
                for c in c.to_lowercase() {
                    self.push_char(persian(c).unwrap_or(c), &from);
                }
            }
        }
    }

    fn push_char(&mut self, c: char, from: &Range<usize>) {
        self.text.push(digits::value(c).and_then(|v| char::from_digit(v, 10)).unwrap_or(c));
        self.from.push(from.clone());
    }
}

const HALF_SPACE: &str = "\u{200C}";

/// Harakat and other Arabic marks, tatweel, half-space and joiner, direction marks and controls, soft hyphen, BOM.
fn is_removed(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{0640}' | '\u{061C}' | '\u{FEFF}'
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E8}' | '\u{06EA}'..='\u{06ED}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}')
}

/// The Persian letter for one that only looks or sounds like it. آ stays: it is a letter of its own,
/// although Unicode could take it apart.
fn persian(c: char) -> Option<char> {
    Some(match c {
        'ي' | 'ى' | 'ئ' | 'ې' | 'ے' | 'ۓ' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ۀ' | 'ة' | 'ۂ' | 'ە' | 'ھ' | 'ہ' | 'ۃ' => 'ه',
        'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'آ' => 'آ',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings_of_one_word_fold_alike() {
        for (a, b) in [
            ("كتاب", "کتاب"),
            ("علي", "علی"),
            ("می\u{200C}روم", "میروم"),
            ("خانۀ ما", "خانه ما"),
            ("خانهٔ ما", "خانه ما"),
            ("مدرسة", "مدرسه"),
            ("سَلام", "سلام"),
            ("ســـلام", "سلام"),
            ("۱۴۰۵ ٠٩", "1405 09"),
            ("José ÉCOLE", "jose ecole"),
            ("e\u{301}cole", "école"),
            ("ﻣﺤﻤﺪ", "محمد"),
            ("ا\u{653}ب", "آب"),
            ("مسئول", "مسیول"),
            ("İzmir", "izmir"),
            ("ＡＢＣ", "abc"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} and {b} are one word to a reader");
        }
        assert_ne!(fold("آب"), fold("اب"), "آ is a letter of its own");
    }

    #[test]
    fn highlights_point_into_the_original() {
        let original = "او می\u{200C}رُوم را گفت: کتابِ من";
        let folded = Folded::new(original);
        let found = folded.find_all("ميروم");
        let text: String = original.chars().skip(found[0].start).take(found[0].len()).collect();
        assert_eq!(text, "می\u{200C}رُوم", "the half-space and the vowel mark inside are a part of the match");
        assert!(folded.find_all(" \u{200C} ").is_empty(), "a blank query is nowhere");
        assert_eq!(words("سلام، Dear می\u{200C}روم!"), ["سلام", "dear", "میروم"], "half-spaces do not divide words");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC*|[\\p{Arabic}\\p{Mn}\\p{Latin} \u{200C}]*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone(), "the index holds folded text and folds the query");
        }

        #[test]
        fn every_folded_character_knows_its_origin(text in any::<String>()) {
            let folded = Folded::new(&text);
            let (count, length) = (folded.as_str().chars().count(), text.chars().count());
            prop_assert_eq!(folded.from.len(), count, "one origin for each character");
            prop_assert!(folded.from.iter().all(|r| r.start < r.end && r.end <= length), "origins lie in the text");
        }
    }
}
