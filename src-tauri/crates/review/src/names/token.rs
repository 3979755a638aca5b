//! A text as the pieces that names are put together from: runs of letters in one script, as plain as they can be,
//! each with the place it came from.

use std::ops::Range;

use hamsokhan_locale::fold::Folded;

use super::lookalike::{letter, reading};
use super::sound::is_persian;

/// What divides two pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Nothing, a half-space, hyphen, apostrophe or another single mark within what is written as one.
    Tight,
    /// A space, or a dot and a space.
    Space,
    /// Anything else: no name goes across it.
    Wide,
}

/// How a Latin piece is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// All small.
    Small,
    /// A capital, then small letters.
    Capital,
    /// All capitals.
    Capitals,
    /// A script without them.
    None,
}

/// A run of letters of one script, or of digits.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// Its letters, plain: folded, look-alikes of other scripts as what they look like.
    pub text: String,
    /// The same by sound, for a word of a script that is neither Latin nor Persian.
    pub sound: Option<String>,
    /// Where each of its letters stands in the original text, in characters.
    pub at: Vec<Range<usize>>,
    /// What divides it from the piece before.
    pub gap: Gap,
    /// How it is written.
    pub case: Case,
    /// Whether a sentence, a line or a quotation begins with it.
    pub begins: bool,
    /// The original character before it, and the one after it.
    pub beside: (Option<char>, Option<char>),
}

impl Token {
    pub fn start(&self) -> usize {
        self.at.first().map_or(0, |place| place.start)
    }

    pub fn end(&self) -> usize {
        self.at.last().map_or(0, |place| place.end)
    }

    pub fn letters(&self) -> usize {
        self.at.len()
    }

    pub fn is_persian(&self) -> bool {
        is_persian(&self.text)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Persian,
    Digit,
    Other,
}

fn class(c: char) -> Class {
    match c {
        '0'..='9' => Class::Digit,
        '\u{0600}'..='\u{06FF}' => Class::Persian,
        _ => Class::Other,
    }
}

/// The pieces of a text, in order.
pub(super) fn tokens(text: &str, chars: &[char]) -> Vec<Token> {
    let folded = Folded::new(text);
    let mut tokens: Vec<Token> = Vec::new();
    let mut open: Option<(Token, Vec<char>)> = None;
    let mut end = 0;
    for (i, c) in folded.as_str().chars().enumerate() {
        let from = folded.original(i..i + 1);
        let Some(original) = chars.get(from.start).copied() else { continue };
        let Some(plain) = letter(original, c) else { continue };
        let between = chars.get(end..from.start).unwrap_or_default();
        let goes_on = open.as_ref().is_some_and(|(token, written)| {
            let last = token.text.chars().next_back();
            between.iter().all(|c| !c.is_whitespace() && (is_ignored(*c) || written.contains(c) && c.is_alphanumeric()))
                && last.is_some_and(|last| class(last) == class(plain))
                && !humps(written, original, chars.get(from.end))
        });
        if !goes_on {
            tokens.extend(open.take().map(|(token, written)| finished(token, &written, chars)));
            let gap = if tokens.is_empty() { Gap::Wide } else { gap(between) };
            let token = Token {
                text: String::new(),
                sound: None,
                at: Vec::new(),
                gap,
                case: Case::None,
                begins: begins(chars, from.start),
                beside: (from.start.checked_sub(1).and_then(|at| chars.get(at)).copied(), None),
            };
            open = Some((token, Vec::new()));
        }
        if let Some((token, written)) = &mut open {
            token.text.push(plain);
            token.at.push(from.clone());
            written.push(original);
        }
        end = from.end.max(end);
    }
    tokens.extend(open.map(|(token, written)| finished(token, &written, chars)));
    tokens
}

fn finished(mut token: Token, written: &[char], chars: &[char]) -> Token {
    let capitals = written.iter().filter(|c| c.is_uppercase()).count();
    token.case = match capitals {
        _ if token.is_persian() => Case::None,
        0 => Case::Small,
        all if all == written.len() && all > 1 => Case::Capitals,
        _ => Case::Capital,
    };
    token.beside.1 = chars.get(token.end()).copied();
    token.sound = reading(written);
    // Saraaa and حسیییین are drawn out; no name has three of one letter.
    let letters: Vec<char> = token.text.chars().collect();
    let drawn = |i: usize| i >= 2 && letters.get(i - 2..=i).is_some_and(|three| three.iter().all(|c| Some(c) == three.first()));
    if (0..letters.len()).any(drawn) {
        let keep = |i: usize| letters.get(i + 1) != letters.get(i) || !((i..i + 3).any(drawn) || drawn(i));
        let kept: Vec<usize> = (0..letters.len()).filter(|i| keep(*i)).collect();
        // A letter that is kept stands for those that are not, so that a hit hides them too.
        let mut from = 0;
        let mut at = Vec::with_capacity(kept.len());
        for i in &kept {
            let (first, last) = (token.at.get(from), token.at.get(*i));
            at.extend(first.zip(last).map(|(first, last)| first.start..last.end));
            from = i + 1;
        }
        token.text = kept.iter().filter_map(|i| letters.get(*i)).collect();
        token.at = at;
    }
    token
}

/// Half-spaces divide; tatweel, marks, joiners and controls do not.
fn is_ignored(c: char) -> bool {
    c != '\u{200C}' && (c == '\u{0640}' || !c.is_ascii() && !c.is_alphanumeric() && is_invisible(c))
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{0300}'..='\u{036F}' | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Whether a new word of camelCase begins with `c`.
fn humps(written: &[char], c: char, next: Option<&char>) -> bool {
    let last = written.last().copied();
    c.is_uppercase()
        && (last.is_some_and(char::is_lowercase)
            || (last.is_some_and(char::is_uppercase) && next.is_some_and(|n| n.is_lowercase())))
}

fn gap(between: &[char]) -> Gap {
    let shown: Vec<char> = between.iter().copied().filter(|c| !is_invisible(*c)).collect();
    let spaces = shown.iter().filter(|c| c.is_whitespace()).count();
    let lines = shown.iter().filter(|c| **c == '\n').count();
    match shown.as_slice() {
        [] => Gap::Tight,
        [mark] if spaces == 0 && !is_stop(*mark) => Gap::Tight,
        // R__a, R..a, R--a: still one word.
        [first, second] if spaces == 0 && first == second && !is_stop(*first) => Gap::Tight,
        _ if lines > 1 => Gap::Wide,
        all if all.len() == spaces && spaces <= 3 => Gap::Space,
        ['.' | '-' | '‐' | '_' | '\'' | '’', space] | [space, '-' | '_' | '‐'] if space.is_whitespace() => Gap::Space,
        [first, '-' | '_' | '·' | '.', last] if first.is_whitespace() && last.is_whitespace() => Gap::Space,
        _ => Gap::Wide,
    }
}

/// Marks that end something: no name goes across them.
fn is_stop(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | ':'
            | '!'
            | '?'
            | '،'
            | '؛'
            | '؟'
            | '('
            | ')'
            | '['
            | ']'
            | '«'
            | '»'
            | '“'
            | '”'
            | '"'
            | '…'
            | '='
            | '<'
            | '>'
            | '@'
    )
}

/// Whether nothing but marks and spaces stands between `at` and the end of the sentence before.
fn begins(chars: &[char], at: usize) -> bool {
    for c in chars.get(..at).unwrap_or_default().iter().rev() {
        match c {
            '.' | '!' | '?' | '؟' | '\n' | ':' | '“' | '«' | '"' | '>' | '•' | '…' => return true,
            c if c.is_whitespace() || matches!(c, '(' | '[' | '-' | '–' | '—' | '*' | '‘' | '\'') => {}
            _ => return false,
        }
    }
    true
}
