//! Numbers and addresses in words: zero nine one two, نهصد و دوازده, at, dot, نقطه.

use hamsokhan_locale::digits;

use super::phone::value;

/// Words for digits, and what they say.
const DIGITS: [(&str, &str); 34] = [
    ("zero", "0"),
    ("oh", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("صفر", "0"),
    ("یک", "1"),
    ("دو", "2"),
    ("سه", "3"),
    ("چهار", "4"),
    ("چار", "4"),
    ("پنج", "5"),
    ("شش", "6"),
    ("شیش", "6"),
    ("هفت", "7"),
    ("هشت", "8"),
    ("نه", "9"),
    ("ده", "10"),
    ("یازده", "11"),
    ("دوازده", "12"),
    ("سیزده", "13"),
    ("چهارده", "14"),
    ("پانزده", "15"),
    ("شانزده", "16"),
    ("هفده", "17"),
    ("هجده", "18"),
    ("نوزده", "19"),
    ("double", "="),
];
/// Persian tens and hundreds: the digits they open, of which the last ones are filled by what follows و.
const TENS: [(&str, &str); 17] = [
    ("بیست", "20"),
    ("سی", "30"),
    ("چهل", "40"),
    ("پنجاه", "50"),
    ("شصت", "60"),
    ("هفتاد", "70"),
    ("هشتاد", "80"),
    ("نود", "90"),
    ("صد", "100"),
    ("دویست", "200"),
    ("سیصد", "300"),
    ("چهارصد", "400"),
    ("پانصد", "500"),
    ("ششصد", "600"),
    ("هفتصد", "700"),
    ("هشتصد", "800"),
    ("نهصد", "900"),
];

/// Every digit of a text with its place, in figures of any script or in words.
pub(super) fn digits_of(text: &str, chars: &[char]) -> Vec<(char, usize, usize)> {
    let worded = DIGITS.iter().any(|(word, _)| word.len() > 3 && text.contains(word)) || text.contains("صد");
    let mut found: Vec<(char, usize, usize)> = Vec::new();
    let mut at = 0;
    // The open number of tens and hundreds: how many of its last digits may still be filled.
    let mut open = 0;
    while let Some(c) = chars.get(at).copied() {
        if let Some(digit) = value(c).or_else(|| looked_alike(chars, at)) {
            found.push((digit, at, at + 1));
            at += 1;
            open = 0;
            continue;
        }
        if !worded || !c.is_alphabetic() {
            at += 1;
            continue;
        }
        let end = at + chars.get(at..).unwrap_or_default().iter().take_while(|c| c.is_alphabetic()).count();
        let word: String = chars.get(at..end).unwrap_or_default().iter().flat_map(|c| c.to_lowercase()).collect();
        if let Some((_, digits)) = TENS.iter().chain(&DIGITS).find(|(known, _)| *known == word) {
            let joined = open > 0 && found.last().is_some_and(|last| follows_and(chars, last.2, at));
            let keep = found.len().saturating_sub(if joined { digits.len().min(open) } else { 0 });
            found.truncate(keep);
            found.extend(digits.chars().filter(char::is_ascii_digit).map(|digit| (digit, at, end)));
            open = match (digits.len(), digits.ends_with("00")) {
                (3, true) => 2,
                (2, _) if digits.ends_with('0') && *digits != "10" => 1,
                _ => 0,
            };
        } else if word != "و" {
            open = 0;
        }
        at = end;
    }
    found
}

fn follows_and(chars: &[char], from: usize, to: usize) -> bool {
    chars.get(from..to).unwrap_or_default().iter().filter(|c| !c.is_whitespace() && **c != '\u{200C}').eq(&['و'])
}

/// A letter that stands for a digit: O for 0 and l for 1, right beside a digit and no other letter.
fn looked_alike(chars: &[char], at: usize) -> Option<char> {
    let digit = match chars.get(at)? {
        'o' | 'O' | 'О' | 'о' => '0',
        'l' | 'I' => '1',
        _ => return None,
    };
    let near = [at.checked_sub(1), Some(at + 1)].map(|near| near.and_then(|near| chars.get(near)).copied());
    let alone = near.iter().flatten().all(|c| !c.is_alphabetic());
    (alone && near.iter().flatten().any(|c| value(*c).is_some())).then_some(digit)
}

/// One character of an address as it is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    pub letter: char,
    pub start: usize,
    pub end: usize,
    /// Whether it belongs to the character before: nothing or only a sign in words stands between.
    pub tied: bool,
}

const AT: [&str; 7] = ["at", "ات", "أت", "ادساین", "اتساین", "ایت", "arroba"];
const DOT: [&str; 4] = ["dot", "نقطه", "دات", "point"];

/// The characters of a text that can belong to addresses, with signs in words as signs.
pub(super) fn address(chars: &[char]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    while let Some(c) = chars.get(at).copied() {
        if let Some((sign, start, end)) = worded(chars, at) {
            pieces.push(Piece { letter: sign, start, end, tied: true });
            at = end;
            continue;
        }
        let letter = plain(c);
        if letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | '+' | '-' | '@' | '/' | '%') {
            let tied = pieces.last().is_some_and(|last| {
                let between = chars.get(last.end..at).unwrap_or_default();
                let signs = matches!(last.letter, '@') || letter == '@' || last.is_spelled();
                between.is_empty() || (signs && between.len() <= 2 && between.iter().all(|c| c.is_whitespace()))
            });
            pieces.push(Piece { letter: letter.to_ascii_lowercase(), start: at, end: at + 1, tied });
        }
        at += 1;
    }
    pieces
}

/// A sign or a letter of an address as it is meant.
pub(super) fn plain(c: char) -> char {
    match c {
        '＠' | '﹫' | 'ⓐ' => '@',
        '／' => '/',
        '：' | '﹕' => ':',
        '．' | '。' | '․' | '·' | '﹒' => '.',
        '＿' | '‗' => '_',
        '－' | '‐' | '‑' | '–' => '-',
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' | '\u{FF10}'..='\u{FF19}' => {
            char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)
        }
        _ => digits::value(c).and_then(|v| char::from_digit(v, 10)).unwrap_or(c),
    }
}

impl Piece {
    /// Whether it is a sign in words or in brackets.
    pub fn is_spelled(&self) -> bool {
        self.end > self.start + 1
    }

    /// Whether it is a sign in words without brackets.
    pub fn is_bare(&self, chars: &[char]) -> bool {
        self.is_spelled() && chars.get(self.start).is_some_and(|c| c.is_alphabetic())
    }

    /// Whether nothing stands between it and the one before.
    pub fn is_beside(&self, before: Option<&Piece>) -> bool {
        before.is_none_or(|before| before.end == self.start)
    }
}

/// A sign in words that begins here: ` at `, `[at]`, `(dot)`, ` نقطه `; with the brackets and spaces around it.
fn worded(chars: &[char], at: usize) -> Option<(char, usize, usize)> {
    let first = *chars.get(at)?;
    let bracket = |c: char| matches!(c, '(' | '[' | '{' | '<' | ')' | ']' | '}' | '>');
    if !first.is_alphabetic() && !bracket(first)
        || at.checked_sub(1).and_then(|b| chars.get(b)).is_some_and(|c| c.is_alphanumeric()) && first.is_alphabetic()
    {
        return None;
    }
    let mut start = at;
    while chars.get(start).is_some_and(|c| bracket(*c) || (start > at && c.is_whitespace())) {
        start += 1;
    }
    let length = chars.get(start..)?.iter().take_while(|c| c.is_alphabetic() || **c == '\u{200C}').count();
    let word: String =
        chars.get(start..start + length)?.iter().filter(|c| **c != '\u{200C}').flat_map(|c| c.to_lowercase()).collect();
    let mut end = start + length;
    let sign = if AT.contains(&word.as_str()) {
        '@'
    } else if DOT.contains(&word.as_str()) {
        '.'
    } else {
        // [@] and (.)
        let sign = plain(*chars.get(start)?);
        if start == at || !matches!(sign, '@' | '.') {
            return None;
        }
        end = start + 1;
        sign
    };
    if start > at {
        while chars.get(end).is_some_and(|c| bracket(*c)) {
            end += 1;
        }
    }
    Some((sign, at, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_are_read() {
        for (text, expected) in [
            ("0912-۳۴۵", "0912345"),
            ("صفر نهصد و دوازده سیصد و چهل و پنج شصت و هفت هشتاد و نه", "09123456789"),
            ("zero nine one two, three four five", "0912345"),
            ("صفر نهصد و یک", "0901"),
            ("none", ""),
        ] {
            let chars: Vec<char> = text.chars().collect();
            let digits: String = digits_of(text, &chars).into_iter().map(|(digit, ..)| digit).collect();
            assert_eq!(digits, expected, "{text}");
        }
    }

    #[test]
    fn signs_in_words_are_signs() {
        for text in [
            "sara@example.org",
            "sara at example dot org",
            "sara[at]example(dot)org",
            "sara ات example نقطه org",
            "sara＠example．org",
            "Sara (@) example [.] org",
            "ｓara @ example.org",
        ] {
            let chars: Vec<char> = text.chars().collect();
            let pieces = address(&chars);
            let read: String = pieces.iter().map(|piece| piece.letter).collect();
            assert_eq!(read, "sara@example.org", "{text}");
            assert!(pieces.iter().skip(1).all(|piece| piece.tied), "{text}: {pieces:?}");
        }
    }
}
