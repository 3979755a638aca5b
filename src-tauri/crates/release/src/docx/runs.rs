//! Runs: Word does not find the direction of text by itself, each run must say whether it is right to left.

use std::io::Result;

use hamsokhan_domain::Lang;

use super::xml::{Attributes, Xml};
use crate::document::{PAGE, TOTAL};
use crate::text::marked;

/// Spaces at either end are words too.
const SPACES: Attributes<'static> = &[("xml:space", &"preserve")];

/// How a run looks, beside its direction.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// Bold, in both scripts.
    pub bold: bool,
    /// The quiet colour of labels.
    pub quiet: bool,
    /// Size in half points; none takes that of the style.
    pub half_points: Option<u8>,
}

/// The runs of a text in a paragraph of `base` direction.
pub fn runs(xml: &mut Xml, words: &str, base: Lang, look: Look) -> Result<()> {
    pieces(words, base).iter().try_for_each(|(lang, piece)| {
        let mut rest = piece.as_str();
        while let Some((index, sign)) = rest.char_indices().find(|(_, c)| matches!(*c, '\n' | PAGE | TOTAL)) {
            text(xml, rest.get(..index).unwrap_or_default(), *lang, look)?;
            match sign {
                PAGE => field(xml, "PAGE", *lang, look)?,
                TOTAL => field(xml, "NUMPAGES", *lang, look)?,
                _ => run(xml, *lang, look, |xml| xml.empty("w:br", &[]))?,
            }
            rest = rest.get(index + sign.len_utf8()..).unwrap_or_default();
        }
        text(xml, rest, *lang, look)
    })
}

/// A run around `inside`, with what it says of itself before.
fn run(xml: &mut Xml, lang: Lang, look: Look, inside: impl FnOnce(&mut Xml) -> Result<()>) -> Result<()> {
    xml.element("w:r", &[], |xml| {
        if lang == Lang::Fa || look != Look::default() {
            xml.element("w:rPr", &[], |xml| properties(xml, lang, look))?;
        }
        inside(xml)
    })
}

fn properties(xml: &mut Xml, lang: Lang, look: Look) -> Result<()> {
    if look.bold {
        xml.empty("w:b", &[])?;
        xml.empty("w:bCs", &[])?;
    }
    if look.quiet {
        xml.value("w:color", "57646A")?;
    }
    if let Some(size) = look.half_points {
        xml.value("w:sz", size)?;
        xml.value("w:szCs", size)?;
    }
    if lang == Lang::Fa {
        xml.empty("w:rtl", &[])?;
        xml.empty("w:lang", &[("w:bidi", &"fa-IR")])?;
    }
    Ok(())
}

fn text(xml: &mut Xml, words: &str, lang: Lang, look: Look) -> Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    run(xml, lang, look, |xml| xml.words("w:t", SPACES, words))
}

/// A number that Word counts by itself.
fn field(xml: &mut Xml, name: &str, lang: Lang, look: Look) -> Result<()> {
    let mut part = |inside: &dyn Fn(&mut Xml) -> Result<()>| run(xml, lang, look, inside);
    let mark = |kind: &'static str| move |xml: &mut Xml| xml.empty("w:fldChar", &[("w:fldCharType", &kind)]);
    part(&mark("begin"))?;
    part(&|xml| xml.words("w:instrText", SPACES, &format!(" {name} ")))?;
    part(&mark("separate"))?;
    part(&|xml| xml.words("w:t", &[], "1"))?;
    part(&mark("end"))
}

/// Cuts text where its direction changes. Isolates become marks, which keep numbers and signs
/// beside them where they belong and which every reader of Word files knows.
fn pieces(words: &str, base: Lang) -> Vec<(Lang, String)> {
    let words = marked(words, base);
    let chars = words.chars().map(|c| match c {
        PAGE | TOTAL => (Some(base), c),
        '\u{200E}' => (Some(Lang::En), c),
        '\u{200F}' => (Some(Lang::Fa), c),
        c => (strong(c), c),
    });
    let mut pieces: Vec<(Lang, String)> = Vec::new();
    let mut waiting = String::new();
    let mut last = base;
    for (lang, c) in chars {
        let Some(lang) = lang else {
            waiting.push(c);
            continue;
        };
        // What stands between two directions belongs to the paragraph.
        let between = if lang == last { lang } else { base };
        push(&mut pieces, between, &std::mem::take(&mut waiting));
        push(&mut pieces, lang, c.encode_utf8(&mut [0; 4]));
        last = lang;
    }
    push(&mut pieces, base, &waiting);
    pieces
}

fn push(pieces: &mut Vec<(Lang, String)>, lang: Lang, words: &str) {
    match pieces.last_mut() {
        _ if words.is_empty() => {}
        Some((last, text)) if *last == lang => text.push_str(words),
        _ => pieces.push((lang, words.to_owned())),
    }
}

/// The direction a character has of itself. Digits go with their script.
fn strong(c: char) -> Option<Lang> {
    if c.is_alphanumeric() { Some(if c.is_ascii_digit() { Lang::En } else { script(c) }) } else { None }
}

fn script(c: char) -> Lang {
    let right = matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    if right { Lang::Fa } else { Lang::En }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cut_where_its_direction_changes() {
        let cut = |words, base| pieces(words, base).into_iter().map(|(l, t)| format!("{}:{t}", l.tag())).collect::<Vec<_>>();
        assert_eq!(cut("در Los Angeles بود.", Lang::Fa), ["fa:در ", "en:Los Angeles", "fa: بود."]);
        assert_eq!(cut("Cedar-2 گفت", Lang::Fa), ["en:Cedar-2", "fa: گفت"], "a code name keeps its number");
        assert_eq!(cut("۴۷٪ و ۵۳٪", Lang::Fa), ["fa:۴۷٪ و ۵۳٪"]);
        assert_eq!(cut("in تهران, 53%", Lang::En), ["en:in ", "fa:تهران", "en:, 53%"]);
        assert_eq!(cut("\u{2068}تهران\u{2069} 53", Lang::En), ["en:\u{200E}", "fa:تهران", "en:\u{200E} 53"]);
        assert_eq!(cut("می\u{200C}شود", Lang::Fa), ["fa:می\u{200C}شود"], "a half-space does not cut a word");
    }
}
