//! Typed text into blocks: paragraphs, quotes and points, with nothing hidden in it.

use hamsokhan_domain::Lang;
use hamsokhan_locale::bidi;

use crate::document::{Block, Text};

/// Opens a stretch of text with a direction of its own; only messages use it.
pub const ISOLATE: char = '\u{2068}';
/// Closes what [`ISOLATE`] opened.
pub const END_ISOLATE: char = '\u{2069}';

/// The blocks of a section's text. Paragraphs are separated by a blank line; lines that begin
/// with `> ` are a quote, lines that begin with `- ` or `• ` are points.
/// `lang` is the language of the column: text without letters takes it.
pub fn blocks(typed: &str, lang: Lang) -> Vec<Block> {
    let mut blocks = Vec::new();
    for group in clean(typed).split("\n\n") {
        let mut open: Option<(Line, Vec<String>)> = None;
        for line in group.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (kind, words) = Line::of(line);
            match &mut open {
                Some((last, lines)) if *last == kind => lines.push(words.to_owned()),
                _ => {
                    close(open.take(), lang, &mut blocks);
                    open = Some((kind, vec![words.to_owned()]));
                }
            }
        }
        close(open, lang, &mut blocks);
    }
    blocks
}

/// Typed text as one line.
pub fn line(typed: &str) -> String {
    clean(typed).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Typed text in the language of its letters; `lang` when it has none.
pub fn typed(words: String, lang: Lang) -> Text {
    let lang = if words.chars().any(char::is_alphabetic) { Lang::of(&words) } else { lang };
    Text { lang, text: words }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Plain,
    Quote,
    Point,
}

impl Line {
    fn of(line: &str) -> (Line, &str) {
        if let Some(words) = line.strip_prefix('>') {
            (Line::Quote, words.trim_start())
        } else if let Some(words) = line.strip_prefix("- ").or_else(|| line.strip_prefix("• ")) {
            (Line::Point, words.trim_start())
        } else {
            (Line::Plain, line)
        }
    }
}

fn close(open: Option<(Line, Vec<String>)>, lang: Lang, blocks: &mut Vec<Block>) {
    let Some((kind, lines)) = open else { return };
    blocks.push(match kind {
        Line::Plain => Block::Paragraph { text: typed(lines.join("\n"), lang) },
        Line::Quote => Block::Quote { paragraphs: vec![typed(lines.join("\n"), lang)] },
        Line::Point => Block::List { items: lines.into_iter().map(|words| typed(words, lang)).collect() },
    });
}

/// Line ends made alike, what no file may hold removed, and hidden direction marks shown.
fn clean(typed: &str) -> String {
    let shown = bidi::reveal(typed);
    let mut clean = String::with_capacity(shown.len());
    let mut chars = shown.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                clean.push('\n');
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{B}' | '\u{C}' => clean.push('\n'),
            '\t' => clean.push(' '),
            // U+E000 and U+E001 stand for page numbers; noncharacters are not allowed in XML.
            '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E000}'..='\u{F8FF}' => {}
            c if c.is_control() || u32::from(c) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c) => {}
            c => clean.push(c),
        }
    }
    // A line of spaces only separates paragraphs as an empty one does.
    clean.split('\n').map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(typed: &str) -> Vec<String> {
        blocks(typed, Lang::En)
            .into_iter()
            .map(|block| match block {
                Block::Paragraph { text } => format!("p {} {}", text.lang.tag(), text.text),
                Block::Quote { paragraphs } => {
                    format!("q {}", paragraphs.into_iter().map(|t| t.text).collect::<Vec<_>>().join("|"))
                }
                Block::List { items } => format!("l {}", items.into_iter().map(|t| t.text).collect::<Vec<_>>().join("|")),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn paragraphs_quotes_and_points_are_told_apart() {
        for (typed, expected) in [
            ("", &[][..]),
            (" \r\n \n", &[]),
            ("One.\n\nTwo.", &["p en One.", "p en Two."]),
            ("One\nline\r\n \r\nTwo", &["p en One\nline", "p en Two"]),
            ("Before\n> said\n> more\n- a\n- b", &["p en Before", "q said\nmore", "l a|b"]),
            ("> first\n\n> second", &["q first", "q second"]),
            ("-not a point", &["p en -not a point"]),
            ("سلام Tehran ما", &["p fa سلام Tehran ما"]),
            ("12:30", &["p en 12:30"]),
        ] {
            assert_eq!(outline(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn nothing_hidden_survives() {
        let text = line("a\u{202E}b\u{2068}c\u{0}d\u{FFFE}e\u{E000}f\u{200C}g");
        assert!(!text.contains(['\u{202E}', '\u{2068}', '\u{0}', '\u{FFFE}', '\u{E000}']), "{text:?}");
        assert!(text.contains("202E"), "what turned the direction is shown: {text}");
        assert!(text.contains('\u{200C}'), "the half-space is a part of a word");
    }
}
