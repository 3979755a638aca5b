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

/// Typed text in the language of the place where it stands, unless more than two thirds of
/// its letters are of the other script: a Persian sentence with a long English title stays Persian.
pub fn typed(words: String, lang: Lang) -> Text {
    let letters = words.chars().filter(|c| c.is_alphabetic());
    let (own, other) = letters.fold((0_usize, 0_usize), |(own, other), c| {
        if Lang::of(c.encode_utf8(&mut [0; 4])) == lang { (own + 1, other) } else { (own, other + 1) }
    });
    let lang = if other > 2 * own { Lang::of(&words) } else { lang };
    Text { lang, text: words }
}

/// Text whose isolates have become marks of direction, and only where what they hold would not run
/// as it does alone: files for print are copied from, and a mark is foreign to what is copied.
pub fn marked(words: &str, base: Lang) -> String {
    let mut out = String::with_capacity(words.len());
    let mut open: Vec<Option<char>> = Vec::new();
    for (index, c) in words.char_indices() {
        match c {
            ISOLATE => {
                let inside = words.get(index..).unwrap_or_default().split([ISOLATE, END_ISOLATE]).nth(1).unwrap_or_default();
                let (before, after) = marks_around(inside, base);
                out.extend(before);
                open.push(after);
            }
            END_ISOLATE => out.extend(open.pop().flatten()),
            c => out.push(c),
        }
    }
    out
}

/// The marks before and after a stretch of text so that it runs as it does alone.
fn marks_around(inside: &str, base: Lang) -> (Option<char>, Option<char>) {
    const LEFT_TO_RIGHT: char = '\u{200E}';
    const RIGHT_TO_LEFT: char = '\u{200F}';
    let of_base = match base {
        Lang::En => LEFT_TO_RIGHT,
        Lang::Fa => RIGHT_TO_LEFT,
    };
    if typed(inside.to_owned(), base).lang != base {
        (Some(of_base), Some(of_base))
    } else if base == Lang::Fa && inside.contains('٪') {
        // After Persian letters the sign would change its side of the number.
        (Some(LEFT_TO_RIGHT), Some(RIGHT_TO_LEFT))
    } else {
        (None, None)
    }
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
            ("در Tehran می‌گویند", &["p en در Tehran می‌گویند"]),
            ("ما در Tehran بودیم و برگشتیم", &["p fa ما در Tehran بودیم و برگشتیم"]),
            ("12:30", &["p en 12:30"]),
        ] {
            assert_eq!(outline(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn isolates_leave_a_mark_only_around_the_other_direction() {
        assert_eq!(marked("نشست \u{2068}۲\u{2069} تمام", Lang::Fa), "نشست ۲ تمام");
        assert_eq!(marked("\u{2068}تهران\u{2069} \u{2068}53%\u{2069}", Lang::En), "\u{200E}تهران\u{200E} 53%");
        assert_eq!(marked("تهران \u{2068}۵۳٪\u{2069}", Lang::Fa), "تهران \u{200E}۵۳٪\u{200F}");
        assert_eq!(marked("\u{2069}a\u{2068}", Lang::En), "a", "an unbalanced isolate is nothing");
    }

    #[test]
    fn nothing_hidden_survives() {
        let text = line("a\u{202E}b\u{2068}c\u{0}d\u{FFFE}e\u{E000}f\u{200C}g");
        assert!(!text.contains(['\u{202E}', '\u{2068}', '\u{0}', '\u{FFFE}', '\u{E000}']), "{text:?}");
        assert!(text.contains("202E"), "what turned the direction is shown: {text}");
        assert!(text.contains('\u{200C}'), "the half-space is a part of a word");
    }
}
