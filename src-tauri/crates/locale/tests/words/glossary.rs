//! The words that the glossary rules out, read from its page.

use hamsokhan_domain::Lang;

use crate::{Fault, persian, texts};

const RULED_OUT: &str = "word that the glossary rules out";

/// Every rule.
pub const RULES: &[&str] = &[RULED_OUT];

/// A fault for each way of being ruled out.
pub const PLANTED: &[(Lang, (&str, &str, &str))] = &[
    (Lang::En, (RULED_OUT, "A new Programme", "programme")),
    (Lang::En, (RULED_OUT, "Run the disclosure review.", "disclosure review")),
    (Lang::En, (RULED_OUT, "Nobody speaks.", "nobody")),
    (Lang::Fa, (RULED_OUT, "سوی تهران", "سوی")),
    (Lang::Fa, (RULED_OUT, "خلاصه برای دفتر شهر", "دفتر شهر")),
    (Lang::Fa, (RULED_OUT, "بازگرداندن از پشتیبان", "پشتیبان")),
    (Lang::Fa, (RULED_OUT, "این دستور شناخته نشد.", "دستور")),
];

/// What must not be written.
pub struct Glossary {
    en: Vec<RuledOut>,
    fa: Vec<RuledOut>,
}

struct RuledOut {
    words: String,
    except: Vec<String>,
}

/// What stands between marks such as « ».
fn quoted(cell: &str, open: char, close: char) -> Vec<String> {
    let parts = cell.split(open).skip(1);
    parts.filter_map(|part| part.split_once(close).map(|(words, _)| words.trim().to_owned())).collect()
}

impl Glossary {
    /// Reads the tables of the page.
    pub fn read() -> Self {
        let page = texts::file("locales/GLOSSARY.md");
        let mut glossary = Self { en: Vec::new(), fa: Vec::new() };
        for row in page.lines().filter(|line| line.starts_with('|')) {
            let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
            let [_, _, _, en, fa, except] = cells[..] else { panic!("six columns: {row}") };
            let except = [quoted(except, '«', '»'), quoted(except, '“', '”')].concat();
            let ruled_out = |words: Vec<String>| {
                words.into_iter().map(|words| RuledOut { words, except: except.clone() }).collect::<Vec<_>>()
            };
            glossary.en.extend(ruled_out(quoted(en, '“', '”')));
            glossary.fa.extend(ruled_out(quoted(fa, '«', '»')));
        }
        assert!(glossary.en.len() > 30 && glossary.fa.len() > 50, "the tables were found");
        glossary
    }

    /// Every word in the text that is ruled out.
    pub fn faults(&self, lang: Lang, text: &str) -> Vec<Fault> {
        let (all, text) = match lang {
            Lang::En => (&self.en, text.to_lowercase()),
            Lang::Fa => (&self.fa, text.to_owned()),
        };
        let mut found: Vec<&str> = Vec::new();
        for ruled_out in all {
            let text = ruled_out.except.iter().fold(text.clone(), |text, fine| cut(&text, fine));
            if stands_in(&text, &ruled_out.words) {
                found.push(&ruled_out.words);
            }
        }
        // A word within a longer one that is ruled out too is told once.
        let longest = |words: &&str| !found.iter().any(|other| other.len() > words.len() && other.contains(*words));
        found.iter().copied().filter(longest).map(|words| Fault::new(RULED_OUT, words)).collect()
    }
}

fn in_word(c: char) -> bool {
    persian::in_word(c) || c.is_ascii_alphanumeric()
}

/// Where the words stand as whole ones.
fn places(text: &str, words: &str) -> Vec<usize> {
    let whole = |at: &usize| {
        let (before, after) = (text.get(..*at).unwrap_or_default(), text.get(at + words.len()..).unwrap_or_default());
        !before.chars().next_back().is_some_and(in_word) && !after.chars().next().is_some_and(in_word)
    };
    text.match_indices(words).map(|(at, _)| at).filter(whole).collect()
}

fn stands_in(text: &str, words: &str) -> bool {
    !places(text, words).is_empty()
}

/// The text without these words.
fn cut(text: &str, words: &str) -> String {
    let mut text = text.to_owned();
    for at in places(&text, words).into_iter().rev() {
        text.replace_range(at..at + words.len(), "\u{FFFC}");
    }
    text
}
