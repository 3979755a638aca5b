//! The Word file: its parts parsed, and the whole opened by LibreOffice.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test may stop at the first surprise, and say so"
)]

mod support;

use std::io::{Cursor, Read as _};

use hamsokhan_domain::release::{DocumentLang, FileFormat};
use hamsokhan_release::render;
use hamsokhan_release::summary::compose;
use roxmltree::{Document, Node};
use support::programs::Released;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn part(lang: DocumentLang, name: &str) -> String {
    let bytes = render(&compose(&support::snapshot(), lang), FileFormat::Docx).expect("a document");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a container");
    let mut xml = String::new();
    zip.by_name(name).expect("the part").read_to_string(&mut xml).expect("UTF-8");
    xml
}

fn has(node: Node<'_, '_>, path: &[&str]) -> bool {
    path.split_first().is_none_or(|(name, rest)| node.children().any(|c| c.has_tag_name((W, *name)) && has(c, rest)))
}

#[test]
fn every_part_is_well_formed_and_holds_no_clock_or_name() {
    for lang in [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both] {
        let bytes = render(&compose(&support::snapshot(), lang), FileFormat::Docx).expect("a document");
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a container");
        for index in 0..zip.len() {
            let mut file = zip.by_index(index).expect("a part");
            let modified = file.last_modified().expect("a time");
            assert_eq!((modified.year(), modified.month(), modified.day()), (1980, 1, 1), "no clock in {}", file.name());
            if file.name().ends_with(".xml") || file.name().ends_with(".rels") {
                let mut xml = String::new();
                file.read_to_string(&mut xml).expect("UTF-8");
                Document::parse(&xml).unwrap_or_else(|e| panic!("{}: {e}", file.name()));
            }
        }
    }
    let core = part(DocumentLang::Fa, "docProps/core.xml");
    for leak in ["creator", "lastModifiedBy", "created", "modified"] {
        assert!(!core.contains(leak), "{leak} says who made it, or when: {core}");
    }
    assert!(core.contains("میز آشپزخانه"), "the title names the document");
}

#[test]
fn persian_says_in_four_places_that_it_runs_right_to_left() {
    let xml = part(DocumentLang::Fa, "word/document.xml");
    let tree = Document::parse(&xml).expect("XML");
    let body = tree.root_element().first_element_child().expect("a body");
    assert!(has(body, &["sectPr", "bidi"]), "the section");
    let all = |name: &'static str| tree.descendants().filter(move |n| n.has_tag_name((W, name)));
    assert!(all("tbl").all(|t| has(t, &["tblPr", "bidiVisual"])), "every table");
    assert!(all("p").all(|p| has(p, &["pPr", "bidi"])), "every paragraph");
    let persian = all("r").filter(|r| r.descendants().any(|t| t.text().is_some_and(|t| t.contains('ا'))));
    assert!(persian.clone().count() > 20, "there is Persian to look at");
    assert!(persian.clone().all(|r| has(r, &["rPr", "rtl"])), "every run of Persian");
    let latin = all("r").find(|r| r.descendants().any(|t| t.text() == Some("potluck"))).expect("a Latin word");
    assert!(!has(latin, &["rPr", "rtl"]), "a Latin word in it does not");
    assert!(all("tr").filter(|r| has(*r, &["trPr", "tblHeader"])).count() >= 4, "tables have a heading row");
}

#[test]
fn office_opens_it_with_its_words_and_directions() {
    for (lang, expected) in [
        (DocumentLang::En, &["The kitchen table", "Los Angeles", "Azar 14, 1405", "not shown"][..]),
        (DocumentLang::Fa, &["میز آشپزخانه", "تصمیم‌ها", "شنبه ۱۴ آذر ۱۴۰۵", "واژهٔ potluck ترجمه نشد"]),
        (DocumentLang::Both, &["The kitchen table", "میز آشپزخانه", "Common ground", "نقاط مشترک"]),
    ] {
        let file = Released::new(&support::snapshot(), FileFormat::Docx, lang);
        let text = std::fs::read_to_string(file.through_office("txt", "txt:Text (encoded):UTF8")).expect("text");
        for words in expected {
            assert!(text.contains(words), "“{words}” is missing in {text}");
        }
    }
    let file = Released::new(&support::snapshot(), FileFormat::Docx, DocumentLang::Fa);
    let flat = std::fs::read_to_string(file.through_office("fodt", "fodt")).expect("flat XML");
    let tree = Document::parse(&flat).expect("XML");
    let headings = tree.descendants().filter(|n| n.tag_name().name() == "h").count();
    assert_eq!(headings, 11, "a title and ten sections are headings, not bold paragraphs");
    let right_to_left = |n: &Node<'_, '_>| n.attributes().any(|a| a.name() == "writing-mode" && a.value() == "rl-tb");
    for kind in ["page-layout-properties", "table-properties", "paragraph-properties"] {
        let found = tree.descendants().any(|n| n.tag_name().name() == kind && right_to_left(&n));
        assert!(found, "{kind} run right to left");
    }
}
