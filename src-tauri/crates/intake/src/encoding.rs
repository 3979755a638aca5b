//! Bytes to text. A file says nothing about its encoding, and a wrong guess turns names into
//! noise, so each guess must prove itself and the user sees which one was taken.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252, WINDOWS_1254, WINDOWS_1256};

use crate::IntakeError;

/// The text of a file and the name of its encoding.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub encoding: &'static str,
}

/// Reads the bytes as text, strictly: no character is replaced or dropped.
///
/// # Errors
/// [`IntakeError::Spreadsheet`], [`IntakeError::NotText`] or [`IntakeError::Encoding`].
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, IntakeError> {
    refuse_known_binaries(bytes)?;
    if let Some((encoding, bom)) = Encoding::for_bom(bytes) {
        return strictly(bytes.get(bom..).unwrap_or_default(), encoding);
    }
    if bytes.contains(&0) {
        let encoding = utf16_without_mark(bytes).ok_or(IntakeError::NotText)?;
        return strictly(bytes, encoding);
    }
    let controls = bytes.iter().filter(|b| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a)).count();
    if controls * 100 > bytes.len() {
        return Err(IntakeError::NotText);
    }
    if std::str::from_utf8(bytes).is_ok() || is_mostly_utf8(bytes) {
        return strictly(bytes, UTF_8);
    }
    legacy(bytes)
}

fn refuse_known_binaries(bytes: &[u8]) -> Result<(), IntakeError> {
    const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"];
    const OTHERS: [&[u8]; 10] = [
        b"%PDF",
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF8",
        b"PK\x05\x06",
        b"\x1F\x8B",
        b"SQLite format 3",
        b"{\\rtf",
        b"\x7FELF",
        b"\xFF\xFE\x00\x00",
    ];
    let has = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    let any = |magics: &[&[u8]]| magics.iter().any(|magic| bytes.starts_with(magic));
    if any(&WORKBOOKS) {
        // A ZIP archive is a workbook when it names the parts of one; an old Office file is taken for one.
        let archive = bytes.starts_with(b"PK");
        let workbook = !archive || has(b"xl/") || has(b"opendocument.spreadsheet");
        return Err(if workbook { IntakeError::Spreadsheet } else { IntakeError::NotText });
    }
    if any(&OTHERS) { Err(IntakeError::NotText) } else { Ok(()) }
}

fn strictly<'a>(bytes: &'a [u8], encoding: &'static Encoding) -> Result<Decoded<'a>, IntakeError> {
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok(Decoded { text, encoding: encoding.name() }),
        None => Err(IntakeError::Encoding { encoding: encoding.name(), line: first_broken_line(bytes, encoding) }),
    }
}

/// The line of the first byte that does not fit, counted from 1.
fn first_broken_line(bytes: &[u8], encoding: &'static Encoding) -> u32 {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(decoder.max_utf8_buffer_length_without_replacement(bytes.len()).unwrap_or(bytes.len()));
    // The decoder stops at the first malformed sequence; what came before it is in `text`.
    let _ = decoder.decode_to_string_without_replacement(bytes, &mut text, true);
    line_at_end(text.as_bytes())
}

fn line_at_end(before: &[u8]) -> u32 {
    u32::try_from(before.iter().filter(|b| **b == b'\n').count()).unwrap_or(u32::MAX).saturating_add(1)
}

/// UTF-16 without a byte order mark: the order under which nearly everything is a character of a roster.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    [UTF_16LE, UTF_16BE].into_iter().find(|encoding| {
        let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes) else { return false };
        let usual = text.chars().filter(|c| is_usual(*c)).count();
        usual * 100 >= text.chars().count() * 95
    })
}

/// Characters that rosters of this product are made of: Latin, Arabic script, their punctuation.
fn is_usual(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{A0}'..='\u{24F}' | '\u{600}'..='\u{6FF}' | '\u{2000}'..='\u{206F}' | '\u{FB50}'..='\u{FEFC}')
}

/// Whether a file that is not UTF-8 was meant to be: far more characters of several bytes fit than bytes do not.
/// In one of the old encodings such sequences are rare accidents.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += chunk.invalid().len();
    }
    whole >= 4 * broken
}

/// One of the encodings of the time before Unicode. Windows-1256 comes first, since Persian files of old
/// spreadsheets are in it and detectors take it for something else when a file is short.
fn legacy(bytes: &[u8]) -> Result<Decoded<'_>, IntakeError> {
    let refused = || {
        let good = bytes.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
        IntakeError::Encoding { encoding: UTF_8.name(), line: line_at_end(bytes.get(..good).unwrap_or_default()) }
    };
    let arabic = strictly(bytes, WINDOWS_1256)?;
    if looks_arabic(&arabic.text) {
        return Ok(arabic);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // What the detector thinks is Cyrillic or Chinese is more often damage; such files are asked for in UTF-8.
    let guess = if [WINDOWS_1250, WINDOWS_1254].contains(&guess) { guess } else { WINDOWS_1252 };
    let latin = strictly(bytes, guess)?;
    if looks_latin(&latin.text) { Ok(latin) } else { Err(refused()) }
}

/// Persian or Arabic in the making: mostly the common letters, and hardly ever beside a Latin letter.
fn looks_arabic(text: &str) -> bool {
    const COMMON: &str = "ابپتجچحخدذرزژسشصضطعغفقکكگلمنوهيئءآأة";
    let (mut letters, mut common, mut mixed) = (0_usize, 0_usize, 0_usize);
    let mut before = ' ';
    for c in text.chars() {
        let arabic = is_arabic_letter(c);
        if arabic {
            letters += 1;
            common += usize::from(COMMON.contains(c));
        }
        let latin = |c: char| c.is_alphabetic() && !is_arabic_letter(c);
        mixed += usize::from((arabic && latin(before)) || (latin(c) && is_arabic_letter(before)));
        before = c;
    }
    letters >= 2 && common * 10 >= letters * 9 && mixed * 5 < letters
}

fn is_arabic_letter(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64A}' | '\u{66E}'..='\u{6D3}')
}

/// European text: letters with accents stand in words with plain letters, and no control characters appear.
fn looks_latin(text: &str) -> bool {
    if text.chars().any(|c| ('\u{80}'..='\u{9F}').contains(&c)) {
        return false;
    }
    let (mut accented, mut at_home) = (0_usize, 0_usize);
    for word in text.split(|c: char| !c.is_alphabetic()) {
        let special = word.chars().filter(|c| !c.is_ascii()).count();
        accented += special;
        if word.chars().any(|c| c.is_ascii()) {
            at_home += special;
        }
    }
    at_home * 10 >= accented * 8
}
