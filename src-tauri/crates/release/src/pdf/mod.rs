//! The PDF: tagged by PDF/UA-1, set in Vazirmatn, each text in its own direction.
//!
//! The document reaches the typesetter as data, never as markup: nothing that somebody typed
//! can become a command of the template.

mod file;
mod gather;
mod line;
mod order;
mod say;
mod world;

use hamsokhan_domain::Lang;
use hamsokhan_domain::release::DocumentLang;
use serde_json::Value;
use typst::diag::{Severity, SourceDiagnostic, Warned};
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::ReleaseError;
use crate::document::{Document, PAGE, TOTAL};
use crate::text::marked;
use world::Sheet;

/// The document as PDF/UA-1.
///
/// # Errors
/// [`ReleaseError::Typesetting`] when the typesetter refuses, for example a document that breaks PDF/UA-1.
pub fn write(document: &Document) -> Result<Vec<u8>, ReleaseError> {
    let mut data = serde_json::to_value(document)?;
    make_printable(&mut data);
    let sheet = Sheet::new(&serde_json::to_string(&data)?).ok_or_else(|| ReleaseError::Typesetting("no template".into()))?;
    let Warned { output, .. } = typst::compile::<PagedDocument>(&sheet);
    let pages = output.map_err(|errors| refused(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|e| ReleaseError::Typesetting(wordless(e.message())))?;
    let options =
        PdfOptions { ident: Smart::Auto, creator: Smart::Custom(None), timestamp: None, standards, ..PdfOptions::default() };
    let leftward = document.lang == DocumentLang::Fa;
    let (pages, lines) = gather::gather(&pages, leftward);
    let bytes = typst_pdf::pdf(&pages, &options)
        .map_err(|errors| refused(&errors))
        .and_then(|bytes| file::rewrite(&bytes, lines).map_err(|unexpected| ReleaseError::Typesetting(unexpected.to_string())));
    // The memory of the typesetter would otherwise keep the text of every release until the app ends.
    typst::comemo::evict(0);
    bytes
}

/// Puts visible words in the place of characters the font has no picture for: a PDF with
/// an empty box in it is neither readable nor accessible.
fn make_printable(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(make_printable),
        Value::Object(fields) => {
            let base = if fields.get("lang").and_then(Value::as_str) == Some("fa") { Lang::Fa } else { Lang::En };
            for (name, field) in fields {
                match field {
                    Value::String(words) if name == "text" || name == "title" => *words = printable(&marked(words, base)),
                    other => make_printable(other),
                }
            }
        }
        _ => {}
    }
}

fn printable(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\n' | PAGE | TOTAL => out.push(c),
            '\u{200B}'..='\u{200F}' | '\u{2060}' => out.push(c),
            // Variation selectors, the joiners of emoji and their like have no picture of their own.
            '\u{FE00}'..='\u{FE0F}' | '\u{AD}' | '\u{61C}' | '\u{E0000}'..='\u{E0FFF}' => {}
            '⟨' => out.push('['),
            '⟩' => out.push(']'),
            c if world::prints(c) => out.push(c),
            c if c.is_whitespace() => out.push(' '),
            c => out.push_str(&format!("[U+{:04X}]", u32::from(c))),
        }
    }
    out
}

fn refused(errors: &[SourceDiagnostic]) -> ReleaseError {
    let all: Vec<String> = errors.iter().filter(|e| e.severity == Severity::Error).map(|e| wordless(&e.message)).collect();
    ReleaseError::Typesetting(all.join("; "))
}

/// A message of the typesetter without what it quotes: that may be text of the summary.
fn wordless(message: &str) -> String {
    message.split(['`', '"', '“', '\'']).next().unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_font_lacks_is_named() {
        assert_eq!(printable("می\u{200C}شود “yes” ۱۲٪"), "می\u{200C}شود “yes” ۱۲٪", "both scripts are at home");
        assert_eq!(printable("a⟨U+202E⟩b"), "a[U+202E]b");
        assert_eq!(printable("tea 🍵\u{FE0F} 茶"), "tea [U+1F375] [U+8336]");
    }

    #[test]
    fn refusals_do_not_repeat_the_text() {
        assert_eq!(wordless("the text `Leila` has no glyph"), "the text");
    }
}
