//! Text that people wrote: its language, its two versions, and whether it may be shown in a log.

use std::fmt;

use serde::{Deserialize, Serialize};
use specta::Type;
use zeroize::Zeroize;

/// The longest text of a note or a section, in bytes of UTF-8. Our own choice: about 20 pages.
pub const MAX_TEXT_BYTES: usize = 64 * 1024;
/// The longest name or title, in bytes of UTF-8. Our own choice.
pub const MAX_NAME_BYTES: usize = 400;

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

    /// Whether neither language has any text.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.en.trim().is_empty() && self.fa.trim().is_empty()
    }
}

/// Text that identifies a person. It travels like a string, but a log sees only `•••`,
/// and its memory is wiped when it is dropped.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(transparent)]
#[specta(transparent)]
pub struct Private(String);

impl Private {
    /// Marks `text` as personal.
    pub fn new(text: impl Into<String>) -> Self {
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
