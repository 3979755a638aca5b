//! The text of one cell, made clean: what is invisible goes, what people wrote stays.

use hamsokhan_locale::fold::fold;
use unicode_normalization::UnicodeNormalization;

/// A clean cell, and whether hidden direction controls were taken out of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Clean {
    pub text: String,
    pub had_controls: bool,
}

/// A cell of one line: controls out, spaces single, NFC, Persian letters, trimmed.
pub(crate) fn line(raw: &str) -> Clean {
    let clean = text(raw);
    Clean { text: clean.text.split_whitespace().collect::<Vec<_>>().join(" "), ..clean }
}

/// A cell that may have several lines.
pub(crate) fn text(raw: &str) -> Clean {
    let mut had_controls = false;
    let mut kept = String::with_capacity(raw.len());
    for c in hamsokhan_domain::text::clean(raw).chars() {
        match c {
            // Embeddings, overrides and isolates can make a name read as another one.
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => had_controls = true,
            '\t' | '\u{A0}' => kept.push(' '),
            c => kept.push(c),
        }
    }
    let persian = kept.chars().nfc().map(persian_letter).collect::<String>();
    let trimmed = persian.trim_matches(is_edge);
    // A leading apostrophe is a spreadsheet's mark for "this is text, not a formula".
    let unmarked = trimmed.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(trimmed);
    Clean { text: unmarked.to_owned(), had_controls }
}

/// Spaces, joiners and direction marks mean nothing at the edge of a cell.
fn is_edge(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200C}'..='\u{200F}' | '\u{61C}')
}

/// Arabic keyboards and Windows-1256 have ي and ك where Persian has ی and ک.
fn persian_letter(c: char) -> char {
    match c {
        '\u{64A}' | '\u{649}' => '\u{6CC}',
        '\u{643}' => '\u{6A9}',
        c => c,
    }
}

/// What two spellings of the same word have in common: folded letters and digits only,
/// so that "Code_Name *", "code name" and "Code-name:" are one.
pub(crate) fn key(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric() && !is_mark(*c)).collect()
}

/// Vowel signs count as alphabetic in Unicode, but not in a comparison.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Digits of Persian and Arabic keyboards as Latin ones, for what machines read: e-mail and telephone.
pub(crate) fn latin_digits(text: &str) -> String {
    text.chars()
        .map(|c| {
            let base = match c {
                '\u{6F0}'..='\u{6F9}' => 0x6F0,
                '\u{660}'..='\u{669}' => 0x660,
                _ => return c,
            };
            char::from_digit(u32::from(c) - base, 10).unwrap_or(c)
        })
        .collect()
}

/// Whether a spreadsheet would calculate this cell instead of showing it.
pub(crate) fn is_formula(text: &str) -> bool {
    text.starts_with('=')
        || (text.starts_with(['@', '+', '-']) && text.contains(['(', '!', '|']) && text.chars().any(char::is_alphabetic))
}
