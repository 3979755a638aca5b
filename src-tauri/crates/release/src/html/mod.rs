//! The web page: one file without script or request, readable in light, in dark and on paper.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hamsokhan_domain::Lang;
use hamsokhan_domain::release::DocumentLang;

use crate::chart;
use crate::document::{Block, Column, Document, Fact, Table, Text};
use crate::text::{END_ISOLATE, ISOLATE};

const STYLE: &str = include_str!("style.css");
const REGULAR: &[u8] = include_bytes!("../../fonts/Vazirmatn-Regular.woff2");
const BOLD: &[u8] = include_bytes!("../../fonts/Vazirmatn-Bold.woff2");

/// The document as one HTML file.
pub fn write(document: &Document) -> String {
    let lang = if document.lang == DocumentLang::Fa { Lang::Fa } else { Lang::En };
    let mut page = String::with_capacity(160 * 1024);
    let _infallible = write!(
        page,
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>\n{}{}{STYLE}</style>\n</head>\n<body>\n<main{}>\n",
        lang.tag(),
        dir(lang),
        escaped(&document.title),
        face(400, REGULAR),
        face(700, BOLD),
        if document.lang == DocumentLang::Both { " class=\"both\"" } else { "" },
    );
    let mut parts = document.parts.iter();
    if let Some(head) = parts.next() {
        element(&mut page, "header", None, |page| columns(page, &head.columns, lang));
    }
    for part in parts {
        element(&mut page, "section", None, |page| columns(page, &part.columns, lang));
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn face(weight: u16, font: &[u8]) -> String {
    format!(
        "@font-face {{ font-family: Vazirmatn; font-weight: {weight}; src: url(data:font/woff2;base64,{}) format(\"woff2\"); }}\n",
        STANDARD.encode(font)
    )
}

fn dir(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "ltr",
        Lang::Fa => "rtl",
    }
}

/// Text as character data, with its isolates as `bdi` elements.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 16);
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            ISOLATE | END_ISOLATE => {}
            c => out.push(c),
        }
    }
    out
}

/// Text as content of an element: isolates become `bdi`, line feeds become `br`.
fn content(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 16);
    let mut open = 0_u32;
    let mut rest = String::new();
    let flush = |rest: &mut String, out: &mut String| {
        out.push_str(&escaped(rest));
        rest.clear();
    };
    for c in words.chars() {
        match c {
            ISOLATE => {
                flush(&mut rest, &mut out);
                out.push_str("<bdi>");
                open += 1;
            }
            END_ISOLATE if open > 0 => {
                flush(&mut rest, &mut out);
                out.push_str("</bdi>");
                open -= 1;
            }
            '\n' => {
                flush(&mut rest, &mut out);
                out.push_str("<br>");
            }
            c => rest.push(c),
        }
    }
    flush(&mut rest, &mut out);
    (0..open).for_each(|_| out.push_str("</bdi>"));
    out
}

/// An element around `inside`; with `lang`, of a language and direction of its own. `tag` may carry attributes.
fn element(page: &mut String, tag: &str, lang: Option<Lang>, inside: impl FnOnce(&mut String)) {
    let name = tag.split(' ').next().unwrap_or(tag);
    let _infallible = match lang {
        Some(lang) => write!(page, "<{tag} lang=\"{}\" dir=\"{}\">", lang.tag(), dir(lang)),
        None => write!(page, "<{tag}>"),
    };
    inside(page);
    let _infallible = write!(page, "</{name}>");
}

/// An element with text; language and direction only where they differ from those around it.
fn words(page: &mut String, tag: &str, text: &Text, around: Lang) {
    let lang = (text.lang != around).then_some(text.lang);
    element(page, tag, lang, |page| page.push_str(&content(&text.text)));
    page.push('\n');
}

fn columns(page: &mut String, columns: &[Column], around: Lang) {
    page.push('\n');
    match columns {
        [only] if only.lang == around => only.blocks.iter().for_each(|b| block(page, b, only.lang)),
        _ => {
            for column in columns {
                element(page, "div class=\"column\"", Some(column.lang), |page| {
                    page.push('\n');
                    column.blocks.iter().for_each(|b| block(page, b, column.lang));
                });
                page.push('\n');
            }
        }
    }
}

fn block(page: &mut String, block: &Block, around: Lang) {
    match block {
        Block::Kicker { text } => words(page, "p class=\"kicker\"", text, around),
        Block::Title { text } => words(page, "h1", text, around),
        Block::Facts { facts: all } => facts(page, all, around),
        Block::Heading { text } => words(page, "h2", text, around),
        Block::Paragraph { text } => words(page, "p", text, around),
        Block::Remark { text } => words(page, "p class=\"remark\"", text, around),
        Block::Quote { paragraphs } => {
            let lang = paragraphs.first().map_or(around, |p| p.lang);
            element(page, "blockquote", (lang != around).then_some(lang), |page| {
                paragraphs.iter().for_each(|p| words(page, "p", p, lang));
            });
            page.push('\n');
        }
        Block::List { items } => {
            element(page, "ul", None, |page| items.iter().for_each(|item| words(page, "li", item, around)));
            page.push('\n');
        }
        Block::Table { table: t } => table(page, t, around),
        Block::Chart { chart } => {
            let label = format!("div class=\"chart\" role=\"img\" aria-label=\"{}\"", escaped(&chart.alt.text));
            let svg = chart.svg.replacen("<svg ", "<svg aria-hidden=\"true\" preserveAspectRatio=\"none\" ", 1);
            element(page, &label, None, |page| page.push_str(&svg));
            element(page, "ul class=\"legend\"", None, |page| {
                for (position, entry) in chart.legend.iter().enumerate() {
                    let swatch = format!("<i class=\"{}\"></i>", chart::class(position));
                    let lang = (entry.text.lang != around).then_some(entry.text.lang);
                    element(page, "li", lang, |page| page.push_str(&format!("{swatch}{}", content(&entry.text.text))));
                }
            });
            page.push('\n');
        }
    }
}

fn facts(page: &mut String, facts: &[Fact], around: Lang) {
    element(page, "dl class=\"facts\"", None, |page| {
        for fact in facts {
            element(page, "div", None, |page| {
                words(page, "dt", &fact.label, around);
                words(page, "dd", &fact.value, around);
            });
        }
    });
    page.push('\n');
}

fn table(page: &mut String, table: &Table, around: Lang) {
    element(page, if table.sums { "table class=\"sums\"" } else { "table" }, None, |page| {
        words(page, "caption", &table.caption, around);
        element(page, "thead", None, |page| {
            element(page, "tr", None, |page| table.head.iter().for_each(|h| words(page, "th scope=\"col\"", h, around)));
        });
        element(page, "tbody", None, |page| {
            for row in &table.rows {
                element(page, "tr", None, |page| {
                    words(page, "th scope=\"row\"", &row.head, around);
                    row.cells.iter().for_each(|cell| words(page, "td", cell, around));
                });
            }
        });
    });
    page.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolates_become_elements_and_markup_becomes_text() {
        assert_eq!(content("a \u{2068}<b>&\u{2069} c\nd"), "a <bdi>&lt;b&gt;&amp;</bdi> c<br>d");
        assert_eq!(content("\u{2069}\u{2068}open"), "<bdi>open</bdi>", "an unbalanced isolate cannot break the page");
    }
}
