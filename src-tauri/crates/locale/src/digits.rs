//! Persian, Arabic and Latin digits, one into the other.

use hamsokhan_domain::Lang;

/// The value of a Latin, Persian or Arabic digit.
#[must_use]
pub fn value(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
        '\u{0660}'..='\u{0669}' => '\u{0660}',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

/// Writes every digit of `text` as a Persian one.
#[must_use]
pub fn to_persian(text: &str) -> String {
    text.chars().map(|c| value(c).and_then(|v| char::from_u32(0x06F0 + v)).unwrap_or(c)).collect()
}

/// Writes every Persian and Arabic digit of `text` as a Latin one.
#[must_use]
pub fn to_latin(text: &str) -> String {
    text.chars().map(|c| value(c).and_then(|v| char::from_digit(v, 10)).unwrap_or(c)).collect()
}

/// Writes every digit of `text` as the language does.
#[must_use]
pub fn localise(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => to_latin(text),
        Lang::Fa => to_persian(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_three_kinds_of_digits_are_read_and_written() {
        assert_eq!(to_latin("۱۴۰۵-٠٩-14"), "1405-09-14", "Persian, Arabic and Latin digits mix in one text");
        assert_eq!(to_persian("Cedar-2 ٣"), "Cedar-۲ ۳", "Arabic digits become Persian ones too");
        assert_eq!(localise("۲۰۲۶", Lang::En), "2026", "English has Latin digits");
    }
}
