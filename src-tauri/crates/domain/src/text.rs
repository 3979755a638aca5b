//! Text that people wrote: its language, its two versions, and whether it may be shown in a log.

use std::fmt;

use serde::{Deserialize, Serialize};
use specta::Type;
use zeroize::Zeroize;

/// The longest text of a note or a section, in bytes of UTF-8. Our own choice: about 20 pages.
pub const MAX_TEXT_BYTES: usize = 64 * 1024;
/// The longest name or title, in bytes of UTF-8. Our own choice.
pub const MAX_NAME_BYTES: usize = 400;

/// The least length of a passphrase, in characters (NIST SP 800-63B, 3.1.1.1). The window advises four words.
pub const MIN_PASSPHRASE: usize = 8;

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English, written left to right.
    En,
    /// Persian, written right to left.
    Fa,
}

impl Lang {
    /// Both languages, in the order of the roster of languages; neither is the default.
    pub const BOTH: [Lang; 2] = [Lang::En, Lang::Fa];

    /// The BCP 47 tag: `en` or `fa`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fa => "fa",
        }
    }

    /// The language whose script most letters of `text` are written in; English when there are none.
    #[must_use]
    pub fn of(text: &str) -> Lang {
        let (mut arabic, mut other) = (0_usize, 0_usize);
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            if matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
            {
                arabic += 1;
            } else {
                other += 1;
            }
        }
        if arabic > other { Lang::Fa } else { Lang::En }
    }
}

/// A field of an identity, named in errors instead of its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum PersonalField {
    Name,
    Alias,
    Email,
    Phone,
    Note,
}

/// One text in both languages. Either may be empty until somebody writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct Bilingual {
    /// The English text.
    pub en: String,
    /// The Persian text.
    pub fa: String,
}

impl Bilingual {
    /// Both texts at once.
    pub fn new(en: impl Into<String>, fa: impl Into<String>) -> Self {
        Self { en: en.into(), fa: fa.into() }
    }

    /// The text in exactly this language, perhaps empty.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Fa => &self.fa,
        }
    }

    /// The place of the text in this language, to change it.
    pub fn get_mut(&mut self, lang: Lang) -> &mut String {
        match lang {
            Lang::En => &mut self.en,
            Lang::Fa => &mut self.fa,
        }
    }

    /// The text in this language, or in the other one when this is blank.
    #[must_use]
    pub fn or_other(&self, lang: Lang) -> &str {
        let (first, second) = match lang {
            Lang::En => (&self.en, &self.fa),
            Lang::Fa => (&self.fa, &self.en),
        };
        if first.trim().is_empty() { second } else { first }
    }

    /// Both texts [cleaned](clean).
    #[must_use]
    pub fn cleaned(&self) -> Self {
        Self::new(clean(&self.en), clean(&self.fa))
    }

    /// Whether neither language has any text.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.en.trim().is_empty() && self.fa.trim().is_empty()
    }
}

/// Typed or imported text without anything that a reader would not see: everything that comes in passes here once,
/// so that what is reviewed and what is printed are the same characters. Drafts pass when they are `checked`, names of
/// people as [`Private`], and the store lets nothing by in either direction, so that it holds for older rows as well.
///
/// Controls, private use, noncharacters, tags and all other code points that Unicode lets programs ignore go; line
/// ends become alike, and blanks that only look different become spaces. The half-space stays, for it is a part of
/// Persian words. A joiner stays only where it shapes the last letter it follows, as in ه\u{200D}: between letters
/// that join anyway it would only hide. Direction controls stay: the review shows them, and asks.
/// Cleaning again changes nothing.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().filter(|c| !is_hidden(*c)).peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{B}' | '\u{C}' => out.push('\n'),
            ZWJ => {
                let shapes = out.chars().next_back().is_some_and(is_arabic_letter);
                if shapes && !chars.peek().is_some_and(|next| is_arabic_letter(*next) || *next == ZWJ) {
                    out.push(ZWJ);
                }
            }
            // An empty Braille cell is seen as a space.
            '\u{2800}' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

/// The joiner of letters.
const ZWJ: char = '\u{200D}';

/// Code points that leave nothing on paper, or nothing that every program agrees on: `Cc` but for line ends and tabs,
/// private use, noncharacters, and Unicode's `Default_Ignorable_Code_Point` but for the half-space, the joiner and the
/// controls of direction.
fn is_hidden(c: char) -> bool {
    let code = u32::from(c);
    match c {
        '\n' | '\r' | '\t' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{200C}' | '\u{200D}' => false,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => false,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}' => true,
        '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' => {
            true
        }
        '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FFF0}'..='\u{FFFC}' => true,
        '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}' | '\u{F0000}'..='\u{10FFFF}' => true,
        _ => c.is_control() || code & 0xFFFE == 0xFFFE,
    }
}

/// A letter of the Arabic script, which may join its neighbour.
fn is_arabic_letter(c: char) -> bool {
    c.is_alphabetic() && matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}')
}

/// Text that identifies a person. It travels like a string, but a log sees only `•••`,
/// and its memory is wiped when it is dropped. It is [cleaned](clean) as it comes in.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Type)]
#[serde(transparent)]
#[specta(transparent)]
pub struct Private(String);

impl Private {
    /// Marks `text` as personal.
    pub fn new(text: impl Into<String>) -> Self {
        let mut text = text.into();
        let cleaned = clean(&text);
        text.zeroize();
        Self(cleaned)
    }

    /// A cell of somebody else's file, exactly as it stands there, before it is made a text of ours.
    pub fn as_found(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for matching, sealing and showing on request.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing in it but spaces.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

impl<'de> Deserialize<'de> for Private {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

impl From<&str> for Private {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_reader_would_not_see_does_not_come_in() {
        for (typed, expected) in [
            ("Rahi\u{2}mi", "Rahimi"),
            ("Rahi\u{E000}mi", "Rahimi"),
            ("Rahi\u{180E}mi", "Rahimi"),
            ("Ra\u{E0068}\u{E0069}himi", "Rahimi"),
            ("Rahi\u{AD}\u{34F}\u{2060}\u{3164}\u{FE0F}mi", "Rahimi"),
            ("Rahi\u{FFFE}\u{FDD0}\u{1FFFF}mi", "Rahimi"),
            ("Rahi\u{200B}\u{200E}mi\u{10FFFD}", "Rahimi"),
            ("\u{FEFF}> words", "> words"),
            ("می\u{200C}روم", "می\u{200C}روم"),
            ("ه\u{200D}.ش", "ه\u{200D}.ش"),
            ("ه\u{200D}\u{200D} ش", "ه\u{200D} ش"),
            ("حس\u{200D}ین", "حسین"),
            ("Rahi\u{200D}mi", "Rahimi"),
            ("one\r\ntwo\rthree\u{2028}four\tfive", "one\ntwo\nthree\nfour\tfive"),
            ("a\u{2800}b", "a b"),
            ("a\u{202E}b\u{2069}", "a\u{202E}b\u{2069}"),
            ("José e\u{301} 👩 ۱۲٫۵", "José e\u{301} 👩 ۱۲٫۵"),
        ] {
            assert_eq!(clean(typed), expected, "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_again_changes_nothing(text in any::<String>(), near in "[ا-ی\u{200C}\u{200D}\u{FEFF}\r\n\u{2}a-c]{0,20}") {
            for text in [text, near] {
                let once = clean(&text);
                prop_assert_eq!(clean(&once), once.clone(), "what came in once is what is kept");
                prop_assert!(!once.contains(is_hidden), "nothing hidden stays");
            }
        }
    }
}
