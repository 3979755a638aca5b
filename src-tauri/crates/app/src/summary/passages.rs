//! Paragraphs of a section's text that are set as quotes.

use std::ops::Range;

use hamsokhan_locale::fold;

/// A quote: lines that begin with `>`, one below the other.
pub(super) struct Quote {
    /// From the first `>` to the end of the last line, in characters.
    pub span: Range<usize>,
    /// Its words, folded, without the line that says who spoke.
    pub words: Vec<String>,
}

/// The quotes of a text, in order.
pub(super) fn quotes(text: &[char]) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = Vec::new();
    let mut at = 0;
    let mut open = false;
    for line in text.split(|c| matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{B}' | '\u{C}')) {
        let typed: String = line.iter().collect();
        let indent = line.iter().take_while(|c| c.is_whitespace()).count();
        let end = at + line.iter().rposition(|c| !c.is_whitespace()).map_or(0, |last| last + 1);
        match typed.trim_start().strip_prefix('>') {
            Some(said) => {
                let said = said.trim();
                let words = if said.starts_with(['—', '–']) { Vec::new() } else { fold::words(said) };
                match quotes.last_mut().filter(|_| open) {
                    Some(quote) => {
                        quote.span.end = end;
                        quote.words.extend(words);
                    }
                    None => quotes.push(Quote { span: at + indent..end, words }),
                }
                open = true;
            }
            None => open = false,
        }
        at += line.len() + 1;
    }
    quotes.retain(|quote| !quote.words.is_empty());
    quotes
}
