//! Addresses and numbers: what anyone could be reached by.

use std::ops::Range;

use super::lexicon::{Use, listed};
use super::phone::phone;
use super::spelled::{self, Piece, plain};

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
    let written: Vec<char> = text.chars().collect();
    // Full-width and look-alike signs as what they are meant to be.
    let chars: Vec<char> = written.iter().map(|c| if c.is_alphabetic() && !is_wide(*c) { *c } else { plain(*c) }).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let number = || phone(&written, at).map(|at| Contact { kind: ContactKind::Phone, start: at.start, end: at.end });
        match token(&chars, at).and_then(|range| classify(&chars, range)).or_else(number) {
            Some(contact) => {
                at = contact.end.max(at + 1);
                found.push(contact);
            }
            None => at += 1,
        }
    }
    found.extend(spelled_out(&written));
    found.extend(labelled(&chars));
    found.sort_by_key(|contact| (contact.start, std::cmp::Reverse(contact.end)));
    let mut kept: Vec<Contact> = Vec::new();
    for contact in found {
        match kept.last_mut().filter(|last| contact.start < last.end) {
            Some(last) => last.end = last.end.max(contact.end),
            None => kept.push(contact),
        }
    }
    kept
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}')
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

/// Last parts of addresses that people of the two cities use.
const TOPS: &str = "com org net ir info io me edu gov co uk us ca de fr app dev tv xyz online site blog link eu at news name pro \
    tech social chat page website shop";
/// Sites on which what follows is somebody.
const SITES: [&str; 17] = [
    "t.me/",
    "wa.me/",
    "telegram.me/",
    "instagram.com/",
    "instagr.am/",
    "twitter.com/",
    "x.com/",
    "facebook.com/",
    "fb.com/",
    "fb.me/",
    "linkedin.com/",
    "youtube.com/",
    "tiktok.com/",
    "github.com/",
    "eitaa.com/",
    "ble.ir/",
    "rubika.ir/",
];

fn is_top(word: &str) -> bool {
    TOPS.split_whitespace().any(|top| top == word)
}

fn classify(chars: &[char], range: Range<usize>) -> Option<Contact> {
    let mut start = range.start;
    let token: String = chars.get(range.clone())?.iter().collect();
    let lower = token.to_ascii_lowercase();
    let of = |kind, start| Some(Contact { kind, start, end: range.end });
    if let Some(at) = SITES.iter().chain(&["://", "www."]).filter_map(|site| lower.find(site)).min()
        && (at == 0
            || lower.contains("://")
            || lower.get(..at).is_some_and(|before| !before.ends_with(|c: char| c.is_ascii_alphanumeric())))
    {
        // `insta:t.me/x` begins at the site.
        let begins = if lower.contains("://") { lower.find("http").or(Some(0)) } else { Some(at) };
        return of(ContactKind::Url, start + begins.unwrap_or(0));
    }
    // `email:a@b.co` begins after the label.
    if let Some((label, _)) = lower.split_once(':').filter(|(label, rest)| rest.contains('@') && !label.contains('@')) {
        start += label.len() + 1;
    }
    let meant = chars.get(start..range.end)?.iter().collect::<String>();
    if let Some((user, host)) = meant.rsplit_once('@') {
        if user.is_empty() || user.ends_with([':', '/', '.', '-']) {
            // `:@name` after a label; the handle begins at the sign.
            let sign = start + user.len();
            let long = host.chars().filter(char::is_ascii_alphanumeric).count() >= 3;
            return if long { of(ContactKind::Handle, sign) } else { None };
        }
        let top = host.rsplit_once('.').map(|(_, top)| top);
        let is_host = top.is_some_and(|t| t.len() >= 2 && t.chars().all(|c| c.is_ascii_alphabetic()));
        return if is_host { of(ContactKind::Email, start) } else { of(ContactKind::Handle, start) };
    }
    let host = lower.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let (name, top) = host.rsplit_once('.')?;
    // "so.us" without a space after the full stop is no address; "example.us" is.
    let known = is_top(top) && (top.len() > 2 || matches!(top, "ir" | "io") || listed(name) == Use::Unknown);
    if known && name.len() >= 2 && name.bytes().any(|b| b.is_ascii_alphabetic()) { of(ContactKind::Url, start) } else { None }
}

/// Addresses whose signs are words or stand apart: sara at example dot org, sara [@] example [.] org.
fn spelled_out(chars: &[char]) -> Vec<Contact> {
    let pieces = spelled::address(chars);
    let mut found = Vec::new();
    let part = |piece: &Piece| piece.letter.is_ascii_alphanumeric() || matches!(piece.letter, '_' | '-' | '+' | '.' | '%');
    for (at, sign) in pieces.iter().enumerate().filter(|(_, piece)| piece.letter == '@' || piece.letter == '.') {
        let user = pieces.get(..at).unwrap_or_default();
        let mut from = at;
        while from > 0 && user.get(from - 1).is_some_and(part) && pieces.get(from).is_some_and(|piece| piece.tied) {
            from -= 1;
        }
        let rest = pieces.get(at + 1..).unwrap_or_default();
        let length = rest.iter().enumerate().take_while(|(_, piece)| piece.tied && part(piece)).count();
        let host: String = rest.iter().take(length).map(|piece| piece.letter).collect();
        let host = host.trim_end_matches(['.', '-', '_']);
        let spelled = sign.is_spelled()
            || rest.iter().take(host.len()).any(Piece::is_spelled)
            || !sign.is_beside(pieces.get(at.wrapping_sub(1)));
        let whole = if sign.letter == '.' { format!("x.{host}") } else { host.to_owned() };
        let top = whole.rsplit_once('.').map_or("", |(_, top)| top);
        let name: String = pieces.get(from..at).unwrap_or_default().iter().map(|piece| piece.letter).collect();
        // "We met at example.org" names a place; a bare word cannot be somebody's box.
        let bare = sign.letter == '@'
            && sign.is_bare(chars)
            && listed(&name) != Use::Unknown
            && !rest.iter().take(host.len()).any(Piece::is_spelled);
        if !spelled || !is_top(top) || name.len() < 2 || bare || (sign.letter == '.' && !sign.is_spelled()) {
            continue;
        }
        let (Some(first), Some(last)) = (pieces.get(from), rest.get(host.len().wrapping_sub(1))) else { continue };
        let kind = if sign.letter == '@' { ContactKind::Email } else { ContactKind::Url };
        found.push(Contact { kind, start: first.start, end: last.end });
    }
    found.extend(in_persian_letters(chars));
    found
}

/// Hosts of letter boxes as Persian writes them, and what follows them.
const BOXES: &str = "جیمیل جیمل جی\u{200C}میل یاهو هاتمیل اوتلوک پروتون پروتونمیل چاپار آیکلاد ایکلاد";

/// سارا ات جیمیل دات کام
fn in_persian_letters(chars: &[char]) -> Vec<Contact> {
    let text: String = chars.iter().collect();
    let words = hamsokhan_locale::search::stems(&text);
    let is = |word: Option<&hamsokhan_locale::search::Stem>, list: &str| {
        word.is_some_and(|word| list.split_whitespace().any(|one| one.replace('\u{200C}', "") == word.plain))
    };
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| is(Some(word), BOXES)) {
        let signed = at.checked_sub(1).is_some_and(|before| is(words.get(before), "ات اتساین ادساین ایت"));
        let dotted = is(words.get(at + 1), "دات نقطه");
        let Some(user) = at.checked_sub(2).and_then(|user| words.get(user)).filter(|_| signed || dotted) else { continue };
        let last = if dotted { words.get(at + 2) } else { Some(word) };
        found.push(Contact { kind: ContactKind::Email, start: user.at.start, end: last.map_or(word.at.end, |last| last.at.end) });
    }
    found
}

/// After these words a name in a messenger follows.
const LABELS: &str = "telegram instagram insta whatsapp twitter handle username signal id facebook linkedin skype discord snapchat \
    تلگرام اینستاگرام اینستا توییتر آیدی ایدی نام\u{200C}کاربری یوزرنیم واتساپ ایتا روبیکا بله فیسبوک";

/// telegram: mehr_90, آیدی تلگرامش mehr.90: a word of Latin letters with a digit, a dot or an underscore, after a label.
fn labelled(chars: &[char]) -> Vec<Contact> {
    let mut found = Vec::new();
    for at in 0..chars.len() {
        let Some(range) = token(chars, at) else { continue };
        let name: String = chars.get(range.clone()).unwrap_or_default().iter().collect();
        let (label, handle) = name.rsplit_once([':', '=']).map_or(("", name.as_str()), |(label, handle)| (label, handle));
        let mixed = handle.contains(['_', '.']) || handle.bytes().any(|b| b.is_ascii_digit());
        let letters = handle.bytes().filter(u8::is_ascii_alphabetic).count() > 2;
        let before: String = chars.get(at.saturating_sub(24)..at).unwrap_or_default().iter().collect();
        let line = before.rsplit(['\n', '.', '!', '?', '؟']).next().unwrap_or_default();
        let words = hamsokhan_locale::search::stems(line);
        let is_label = |word: &str| {
            LABELS.split_whitespace().any(|one| one.replace('\u{200C}', "").replace('آ', "ا") == word.replace('آ', "ا"))
        };
        let told = is_label(&label.to_ascii_lowercase())
            || words.iter().rev().take(2).any(|word| is_label(&word.plain) || is_label(&word.stem))
                && line.trim_end().ends_with([':', '=', '：'])
            || words.last().is_some_and(|word| is_label(&word.plain) || is_label(&word.stem));
        if told && mixed && letters && !handle.contains(['/', '@']) {
            found.push(Contact { kind: ContactKind::Handle, start: range.end - handle.chars().count(), end: range.end });
        }
    }
    found
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
