//! Runs: Word does not find the direction of text by itself, each run must say whether it is right to left.

use hamsokhan_domain::Lang;

use super::escaped;
use crate::document::{PAGE, TOTAL};
use crate::text::marked;

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
pub fn runs(words: &str, base: Lang, look: Look) -> String {
    pieces(words, base).iter().map(|(lang, piece)| run(piece, *lang, look)).collect()
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

fn run(words: &str, lang: Lang, look: Look) -> String {
    let mut xml = String::from("<w:r>");
    let mut properties = String::new();
    if look.bold {
        properties.push_str("<w:b/><w:bCs/>");
    }
    if look.quiet {
        properties.push_str("<w:color w:val=\"57646A\"/>");
    }
    if let Some(size) = look.half_points {
        properties.push_str(&format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>"));
    }
    if lang == Lang::Fa {
        properties.push_str("<w:rtl/><w:lang w:bidi=\"fa-IR\"/>");
    }
    let properties = if properties.is_empty() { properties } else { format!("<w:rPr>{properties}</w:rPr>") };
    xml.push_str(&properties);
    let mut text = String::new();
    let flush = |text: &mut String, xml: &mut String| {
        if !text.is_empty() {
            xml.push_str(&format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(text)));
            text.clear();
        }
    };
    for c in words.chars() {
        match c {
            '\n' => {
                flush(&mut text, &mut xml);
                xml.push_str("<w:br/>");
            }
            PAGE | TOTAL => {
                flush(&mut text, &mut xml);
                let field = if c == PAGE { "PAGE" } else { "NUMPAGES" };
                for part in [
                    "<w:fldChar w:fldCharType=\"begin\"/>".to_owned(),
                    format!("<w:instrText xml:space=\"preserve\"> {field} </w:instrText>"),
                    "<w:fldChar w:fldCharType=\"separate\"/>".to_owned(),
                    "<w:t>1</w:t>".to_owned(),
                    "<w:fldChar w:fldCharType=\"end\"/>".to_owned(),
                ] {
                    xml.push_str(&format!("</w:r><w:r>{properties}{part}"));
                }
                xml.push_str(&format!("</w:r><w:r>{properties}"));
            }
            c => text.push(c),
        }
    }
    flush(&mut text, &mut xml);
    xml.push_str("</w:r>");
    xml
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
