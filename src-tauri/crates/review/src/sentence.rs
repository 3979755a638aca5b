//! The sentence around words, so that they can be judged where they stand.

use std::ops::Range;

/// A longer one is cut to this many characters on each side. Our own choice.
const LONGEST: usize = 240;

/// The sentence, or the line, in which `span` stands.
pub(crate) fn around(chars: &[char], span: &Range<usize>) -> Range<usize> {
    let ends = |at: usize| match chars.get(at) {
        Some('\n' | '\r' | '\u{2028}' | '\u{2029}') => true,
        // 3.5, e.g. and sara.k are no ends of sentences.
        Some('.' | '!' | '?' | '؟' | '…') => {
            chars.get(at + 1).is_none_or(|next| next.is_whitespace() || "»”\")’".contains(*next))
        }
        _ => false,
    };
    let first = span.start.saturating_sub(LONGEST);
    let start = (first..span.start).rev().find(|at| ends(*at)).map_or(first, |at| at + 1);
    let last = chars.len().min(span.end.saturating_add(LONGEST));
    // What is found may end with the end of its sentence.
    let from = if span.end > span.start && ends(span.end - 1) {
        span.end
    } else {
        (span.end..last).find(|at| ends(*at)).map_or(last, |at| at + 1)
    };
    let end = from.min(last);
    let lead = chars
        .get(start..span.start)
        .unwrap_or_default()
        .iter()
        .take_while(|c| c.is_whitespace() || "»”\")’".contains(**c))
        .count();
    let trail = chars.get(span.end..end).unwrap_or_default().iter().rev().take_while(|c| c.is_whitespace()).count();
    start + lead..end - trail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_a_reader_would_end_it() {
        for (text, words, expected) in [
            ("One. We met Sara at 3.5 km. Two.", "Sara", "We met Sara at 3.5 km."),
            ("یک. سارا رفت؟ دو", "سارا", "سارا رفت؟"),
            ("> a quote\nSara spoke\nlast", "Sara", "Sara spoke"),
            ("Sara", "Sara", "Sara"),
            ("He came. “Sara left.” Then", "Sara", "“Sara left."),
        ] {
            let chars: Vec<char> = text.chars().collect();
            let at = text.split(words).next().map_or(0, |before| before.chars().count());
            let span = around(&chars, &(at..at + words.chars().count()));
            assert_eq!(chars[span].iter().collect::<String>(), expected, "{text}");
        }
    }
}
