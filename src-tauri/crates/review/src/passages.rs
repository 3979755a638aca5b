//! What stands in a text as somebody's own words: paragraphs set as quotes, and words between quotation marks.

use std::ops::Range;

use hamsokhan_locale::fold;

/// A line after a quote that says who spoke has no more words than this; a longer one belongs to the quote. Our own choice.
const MOST_OF_NAME: usize = 12;
/// The pairs of marks that stand around quoted words.
const MARKS: [(char, char); 5] = [('«', '»'), ('“', '”'), ('„', '“'), ('‹', '›'), ('"', '"')];

/// Quoted words: lines that begin with `>`, one below the other, or words between quotation marks.
pub(crate) struct Quote {
    /// From the first mark to the last character, in characters.
    pub span: Range<usize>,
    /// Its words, folded, without the line that says who spoke.
    pub words: Vec<String>,
}

/// The words between quotation marks, in order. Marks pair within one paragraph; of nested ones the outer pair counts.
pub(crate) fn marked(text: &[char]) -> Vec<Quote> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&mark) = text.get(at) {
        at += 1;
        let Some((_, close)) = MARKS.into_iter().find(|(open, _)| *open == mark) else { continue };
        let rest = text.get(at..).unwrap_or_default();
        let paragraph = rest.windows(2).position(|pair| pair == ['\n', '\n']).unwrap_or(rest.len());
        let Some(length) = rest.iter().take(paragraph).position(|c| *c == close) else { continue };
        let said: String = rest.iter().take(length).collect();
        found.push(Quote { span: at - 1..at + length + 1, words: fold::words(&said) });
        at += length + 1;
    }
    found
}

/// The quotes of a text, in order.
pub(crate) fn quotes(text: &[char]) -> Vec<Quote> {
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
                let words = fold::words(said);
                let begun = open && quotes.last().is_some_and(|quote| !quote.words.is_empty());
                // Only below words does a line with a dash say whose they are.
                let names = begun && said.starts_with(['—', '–']) && words.len() <= MOST_OF_NAME;
                let words = if names { Vec::new() } else { words };
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

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(text: &str, of: fn(&[char]) -> Vec<Quote>) -> Vec<String> {
        let chars: Vec<char> = text.chars().collect();
        of(&chars).into_iter().map(|quote| chars[quote.span].iter().collect()).collect()
    }

    #[test]
    fn words_between_marks_are_found_in_both_scripts() {
        for (text, expected) in [
            ("One said “we have shade” and left.", &["“we have shade”"][..]),
            ("گفت «ما سایه داریم» و رفت.", &["«ما سایه داریم»"]),
            ("\"One\" and \"two\"", &["\"One\"", "\"two\""]),
            ("“never closed\n\nanother” paragraph", &[]),
            ("«outer “inner” words»", &["«outer “inner” words»"]),
            ("it’s nobody’s quote", &[]),
            ("“", &[]),
        ] {
            assert_eq!(spans(text, marked), expected, "{text}");
        }
    }

    #[test]
    fn a_dash_hides_no_words() {
        let words = |text: &str| quotes(&text.chars().collect::<Vec<_>>()).iter().map(|q| q.words.len()).collect::<Vec<_>>();
        assert_eq!(words("> We have shade.\n> — Someone from Los Angeles"), [3], "who spoke is not what was said");
        assert_eq!(words("> — we have shade"), [3], "a dash at the beginning names nobody");
        assert_eq!(words("> One.\n> — one two three four five six seven eight nine ten eleven twelve thirteen"), [14]);
    }
}
