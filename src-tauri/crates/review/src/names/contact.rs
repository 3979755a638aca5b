//! Addresses and numbers: what anyone could be reached by.

use std::ops::Range;

use hamsokhan_locale::digits;

/// What sort of contact something looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContactKind {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A name in a messenger or network, written with `@`.
    Handle,
    /// A web address.
    Url,
}

/// Something that looks like a way to reach somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What it looks like.
    pub kind: ContactKind,
    /// Where it begins, in Unicode characters.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Every e-mail address, telephone number, @handle and web address in a text, in order.
#[must_use]
pub fn looks_like_contact(text: &str) -> Vec<Contact> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let hit = token(&chars, at).and_then(|range| classify(&chars, range)).or_else(|| phone(&chars, at));
        match hit {
            Some(contact) => {
                at = contact.end.max(at + 1);
                found.push(contact);
            }
            None => at += 1,
        }
    }
    found
}

/// The run of address characters that begins exactly at `at`.
fn token(chars: &[char], at: usize) -> Option<Range<usize>> {
    let before = at.checked_sub(1).and_then(|i| chars.get(i));
    if !is_address(*chars.get(at)?) || before.is_some_and(|c| is_address(*c)) {
        return None;
    }
    let mut end = at + chars.get(at..)?.iter().take_while(|c| is_address(**c)).count();
    while end > at && chars.get(end - 1).is_some_and(|c| !c.is_ascii_alphanumeric() && *c != '/') {
        end -= 1;
    }
    Some(at..end)
}

/// Only ASCII: addresses are, and a Persian word right after one must not become a part of it.
fn is_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-' | '@' | '/' | ':' | '~' | '#' | '?' | '=' | '&')
}

fn classify(chars: &[char], range: Range<usize>) -> Option<Contact> {
    let mut start = range.start;
    let token: String = chars.get(range.clone())?.iter().collect();
    let lower = token.to_ascii_lowercase();
    let of = |kind, start| Some(Contact { kind, start, end: range.end });
    if lower.contains("://") || lower.starts_with("www.") || lower.starts_with("t.me/") || lower.starts_with("wa.me/") {
        return of(ContactKind::Url, start);
    }
    if let Some(rest) = lower.strip_prefix("mailto:") {
        start += token.len() - rest.len();
    }
    if let Some((user, host)) = token.rsplit_once('@') {
        if user.is_empty() || user.ends_with([':', '/']) {
            // `:@name` after a label; the handle begins at the sign.
            let sign = range.start + user.len();
            let long = host.chars().filter(char::is_ascii_alphanumeric).count() >= 3;
            return if long { of(ContactKind::Handle, sign) } else { None };
        }
        let top = host.rsplit_once('.').map(|(_, top)| top);
        let is_host = top.is_some_and(|t| t.len() >= 2 && t.chars().all(|c| c.is_ascii_alphabetic()));
        return if is_host { of(ContactKind::Email, start) } else { of(ContactKind::Handle, start) };
    }
    let host = lower.split('/').next().unwrap_or_default();
    let (name, top) = host.rsplit_once('.')?;
    let known = ["com", "org", "net", "ir", "info", "io", "me", "edu", "gov"].contains(&top);
    if known && name.len() >= 2 && name.bytes().any(|b| b.is_ascii_alphabetic()) { of(ContactKind::Url, start) } else { None }
}

/// A telephone number that begins exactly at `at`: 8 to 15 digits with at most two marks between any two.
fn phone(chars: &[char], at: usize) -> Option<Contact> {
    let first = *chars.get(at)?;
    let before = at.checked_sub(1).and_then(|i| chars.get(i)).copied();
    let begins = digits::value(first).is_some() || (matches!(first, '+' | '(') && digit_after(chars, at));
    if !begins || before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '/' | ':' | '٫' | '٬')) {
        return None;
    }
    let (mut end, mut count, mut gap, mut groups) = (at, 0, 0, Vec::new());
    let mut group = 0;
    for (i, c) in chars.iter().enumerate().skip(at) {
        if digits::value(*c).is_some() {
            count += 1;
            group += 1;
            gap = 0;
            end = i + 1;
        } else if is_phone_mark(*c) && gap < 2 {
            if group > 0 {
                groups.push(group);
            }
            group = 0;
            gap += 1;
        } else {
            break;
        }
    }
    if group > 0 {
        groups.push(group);
    }
    let written = chars.get(at..end).unwrap_or_default();
    // 3.14159265 and 3٫1415 are numbers.
    let decimal = groups.len() == 2 && written.iter().filter(|c| digits::value(**c).is_none()).eq(&['.']);
    let after = chars.get(end).copied();
    let glued = after.is_some_and(|c| c.is_alphabetic() && c.is_ascii());
    if !(8..=15).contains(&count) || glued || decimal || is_date(&groups) {
        return None;
    }
    Some(Contact { kind: ContactKind::Phone, start: at, end })
}

fn digit_after(chars: &[char], at: usize) -> bool {
    chars.iter().skip(at + 1).take(2).any(|c| digits::value(*c).is_some())
}

/// What people put between the digits of a telephone number.
pub(super) fn is_phone_mark(c: char) -> bool {
    matches!(c, ' ' | '-' | '(' | ')' | '.' | '+' | '\u{00A0}' | '\u{2010}'..='\u{2013}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
}

/// 2026-12-05 and 1405-09-14 have eight digits too; so has 2026 – 2027.
fn is_date(groups: &[usize]) -> bool {
    matches!(groups, [4, 1..=2, 1..=2] | [1..=2, 1..=2, 4] | [4, 4])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(ContactKind, String)> {
        looks_like_contact(text)
            .into_iter()
            .map(|c| (c.kind, text.chars().skip(c.start).take(c.end - c.start).collect()))
            .collect()
    }

    #[test]
    fn every_way_to_reach_somebody_is_seen() {
        use ContactKind::{Email, Handle, Phone, Url};
        for (text, kind, expected) in [
            ("write to Sara.K+x@example.org.", Email, "Sara.K+x@example.org"),
            ("ایمیل: sara@example.ir، ممنون", Email, "sara@example.ir"),
            ("mailto:a@b.co", Email, "a@b.co"),
            ("call +98 912 345 6789 today", Phone, "+98 912 345 6789"),
            ("شماره ۰۹۱۲۳۴۵۶۷۸۹ است", Phone, "۰۹۱۲۳۴۵۶۷۸۹"),
            ("(213) 555-0142", Phone, "(213) 555-0142"),
            ("۰۲۱-۸۸۷۷۶۶۵۵", Phone, "۰۲۱-۸۸۷۷۶۶۵۵"),
            ("on Telegram @mehr_1990!", Handle, "@mehr_1990"),
            ("see https://example.org/a?b=1 now", Url, "https://example.org/a?b=1"),
            ("at www.example.org.", Url, "www.example.org"),
            ("t.me/someone", Url, "t.me/someone"),
            ("کانال example.ir/x", Url, "example.ir/x"),
        ] {
            assert_eq!(found(text), [(kind, expected.to_owned())], "in {text:?}");
        }
    }

    #[test]
    fn dates_counts_and_sums_are_no_contacts() {
        for text in [
            "2026-12-05 and 1405-09-14",
            "۱۴۰۵/۰۹/۱۴",
            "from 08:30 to 20:00",
            "12 people, 47 %",
            "1,234,567",
            "۱٬۲۳۴٬۵۶۷٬۸۹۰",
            "2026-2027",
            "and/or",
            "e.g. this",
            "meet @ 5",
            "Cedar-2",
            "U+202E",
            "3.14159265",
            "Dr. Who",
            "14:30-16:00",
        ] {
            assert_eq!(found(text), [], "nothing to reach anybody by in {text:?}");
        }
    }
}
