//! What stands in a text as somebody's own words: paragraphs set as quotes, and words between quotation marks.

use std::ops::Range;

use hamsokhan_locale::fold;
use hamsokhan_locale::search::stems;

use crate::sentence::around;

/// A line after a quote that says who spoke has no more words than this; a longer one belongs to the quote. Our own choice.
const MOST_OF_NAME: usize = 12;
/// The pairs of marks that stand around quoted words.
const MARKS: [(char, char); 12] = [
    ('«', '»'),
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('‹', '›'),
    ('"', '"'),
    ('‘', '’'),
    ('\'', '\''),
    ('»', '«'),
    ('”', '”'),
    ('‚', '‘'),
    ('❝', '❞'),
];

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
        let before = at.checked_sub(2).and_then(|before| text.get(before)).copied();
        let rest = text.get(at..).unwrap_or_default();
        let paragraph = paragraph_end(rest, mark);
        let closes = MARKS.into_iter().filter(|(open, _)| *open == mark && opens(*open, before, rest));
        let Some(length) = closes.filter_map(|(_, close)| closing(rest.get(..paragraph).unwrap_or_default(), rest, close)).min()
        else {
            continue;
        };
        let said: String = rest.iter().take(length).collect();
        found.push(Quote { span: at - 1..at + length + 1, words: fold::words(&said) });
        at += length + 1;
    }
    found
}

/// Where a quotation that opens with `mark` must be closed: at the end of its paragraph, or of the last one
/// that begins with the same mark, as is the custom for words of several paragraphs.
fn paragraph_end(rest: &[char], mark: char) -> usize {
    let gap = |from: usize| {
        let found = rest.get(from..).unwrap_or_default().windows(2).position(|pair| pair == ['\n', '\n']);
        found.map(|at| from + at)
    };
    let mut end = gap(0);
    while let Some(at) = end {
        let next = rest.get(at..).unwrap_or_default().iter().position(|c| !c.is_whitespace()).map(|skip| at + skip);
        match next.filter(|next| rest.get(*next) == Some(&mark)) {
            Some(next) => end = gap(next),
            None => return at,
        }
    }
    rest.len()
}

/// Whether a mark can open a quotation here: an apostrophe or a closing mark cannot, right after a letter.
fn opens(mark: char, before: Option<char>, rest: &[char]) -> bool {
    !matches!(mark, '\'' | '‘' | '”' | '»' | '‚')
        || (before.is_none_or(|c| !c.is_alphanumeric()) && rest.first().is_some_and(|c| c.is_alphanumeric()))
}

/// Where the closing mark is; one with a letter after it is an apostrophe.
fn closing(paragraph: &[char], rest: &[char], close: char) -> Option<usize> {
    let apostrophe = |at: usize| matches!(close, '\'' | '’') && rest.get(at + 1).is_some_and(|c| c.is_alphanumeric());
    paragraph.iter().enumerate().position(|(at, c)| *c == close && at > 0 && !apostrophe(at))
}

/// After these words somebody's words are told: “said that”, «گفت که».
const SAYS: &str = "said says say saying told tells added adds explained explains noted notes argued argues insisted insists \
    believes believed thinks thought felt feels stressed remarked warned warns replied answered recalled remembers remembered \
    گفت گفتند گفته میگوید میگویند میگفت میگفتند میگه میگن افزود افزودند توضیح معتقد باور گفتش پرسید تاکید یاداوری نوشت نوشتند";
/// What may stand between such a word and “that”: told us that, گفته است که, توضیح داد که.
const BETWEEN: &str = "us me them him her everyone group also است بود اند هستند داد دادند میدهد دارد دارند کرد کردند ما من";

/// Words that are told after “said that” and its like, or after such a word and a colon, to the end of the sentence.
pub(crate) fn reported(text: &[char]) -> Vec<Quote> {
    let words = stems(&text.iter().collect::<String>());
    let says = |word: &str| SAYS.split_whitespace().any(|one| one == word);
    let between = |word: &str| BETWEEN.split_whitespace().any(|one| one == word);
    let mut found: Vec<Quote> = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| says(&word.plain)) {
        let rest = words.get(at + 1..).unwrap_or_default();
        let skip = rest.iter().take(2).take_while(|next| between(&next.plain)).count();
        let last = at.saturating_add(skip);
        let colon = words.get(last).is_some_and(|last| text.get(last.at.end) == Some(&':'));
        let that = rest.get(skip).filter(|next| matches!(next.plain.as_str(), "that" | "که")).map(|that| that.at.end);
        let Some(from) = that.or(colon.then(|| words.get(last).map_or(word.at.end, |last| last.at.end + 1))) else { continue };
        let end = around(text, &(from..from)).end;
        let start = from + text.get(from..end).unwrap_or_default().iter().take_while(|c| c.is_whitespace()).count();
        if start < end && found.last().is_none_or(|last| last.span.end <= start) {
            let said: String = text.get(start..end).unwrap_or_default().iter().collect();
            found.push(Quote { span: start..end, words: fold::words(&said) });
        }
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
            ("She said ‘it’s ours and nobody’s else’ twice.", &["‘it’s ours and nobody’s else’"]),
            ("He said 'we don't know' and left", &["'we don't know'"]),
            ("the neighbours' dogs' home", &[]),
            ("»we have shade« they said", &["»we have shade«"]),
            ("„we have shade” they said", &["„we have shade”"]),
            ("”we have shade” they said", &["”we have shade”"]),
            ("“one paragraph\n\n“and another” here", &["“one paragraph\n\n“and another”"]),
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
