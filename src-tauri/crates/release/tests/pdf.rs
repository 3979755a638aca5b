//! The PDF, read back by Poppler, a program that did not write it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test may stop at the first surprise, and say so"
)]

mod support;

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::release::{DocumentLang, FileFormat};
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_release::summary::SectionText;
use support::programs::Released;

fn released(lang: DocumentLang) -> Released {
    Released::new(&support::snapshot(), FileFormat::Pdf, lang)
}

/// Letters and signs alone. Poppler reverses lines by itself; half-spaces, spaces and لا end up one letter away.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}')).collect()
}

#[test]
fn it_is_tagged_titled_and_knows_its_language() {
    for (lang, tag, title) in [(DocumentLang::En, "en", "The kitchen table"), (DocumentLang::Fa, "fa", "میز آشپزخانه")]
    {
        let file = released(lang);
        let about = file.ask("pdfinfo", &["$FILE"]);
        assert!(about.contains("Tagged:          yes"), "a screen reader needs tags: {about}");
        assert!(about.contains(title), "the title names the document: {about}");
        for leak in ["Author", "Creator", "CreationDate", "ModDate"] {
            assert!(!about.contains(&format!("{leak}:")), "{leak} says who made it, or when: {about}");
        }
        let metadata = file.ask("pdfinfo", &["-meta", "$FILE"]);
        assert!(metadata.contains("pdfuaid:part"), "it claims PDF/UA: {metadata}");
        let bytes = std::fs::read(file.path()).expect("the file");
        let catalog = String::from_utf8_lossy(&bytes);
        assert!(
            catalog.contains(&format!("/Lang({tag})")) || catalog.contains(&format!("/Lang ({tag})")),
            "a voice needs the language"
        );
        assert!(catalog.contains("/DisplayDocTitle true"), "the title stands in the window, not the file name");
        assert!(
            (lang == DocumentLang::Fa) == catalog.contains("/Direction/R2L") || catalog.contains("/Direction /R2L"),
            "pages turn as the language does"
        );
    }
}

#[test]
fn its_structure_has_headings_tables_and_pictures_with_words() {
    let file = released(DocumentLang::En);
    let tree = file.ask("pdfinfo", &["-struct-text", "$FILE"]);
    assert_eq!(tree.matches("H1 ").count(), 1, "one title: {tree}");
    assert_eq!(tree.matches("H2 ").count(), 10, "a heading for each section: {tree}");
    assert_eq!(tree.matches("Table ").count(), 4, "dates, sides, roles and voice: {tree}");
    for expected in ["/Scope /Column", "/Scope /Row", "BlockQuote", "Figure", "LI "] {
        assert!(tree.contains(expected), "{expected} is missing in {tree}");
    }
    let bytes = std::fs::read(file.path()).expect("the file");
    assert!(String::from_utf8_lossy(&bytes).contains("/Alt(Bar of speaking time: Los Angeles 47%"), "the bar has words");
}

#[test]
fn its_words_come_back_in_their_order() {
    let text = released(DocumentLang::En).ask("pdftotext", &["-layout", "$FILE", "-"]);
    for words in [
        "Los Angeles",
        "Saturday, December 5, 2026",
        "Azar 14, 1405",
        "47 : 53",
        "not shown",
        "Page 1 of 2",
        "27 people took part.",
    ] {
        assert!(text.contains(words), "“{words}” is missing in {text}");
    }
    assert!(!text.contains('\u{2068}'), "isolates are not part of what is copied");
    let text = letters(&released(DocumentLang::Fa).ask("pdftotext", &["$FILE", "-"]));
    for words in [
        "میز آشپزخانه",
        "نقاط مشترک",
        "شنبه ۱۴ آذر ۱۴۰۵",
        "۵ دسامبر ۲۰۲۶",
        "۲۷ نفر شرکت کردند",
        "۱ از ۲",
        "potluck",
        "Los Angeles",
    ] {
        assert!(text.contains(&letters(words)), "«{words}» is missing in {text}");
    }
}

#[test]
fn side_by_side_reads_english_then_persian_in_each_section() {
    // With -raw, Poppler keeps the order of the file, which is that of a voice.
    let text = released(DocumentLang::Both).ask("pdftotext", &["-raw", "$FILE", "-"]);
    let persian = |text: &str| text.chars().filter(|c| ('\u{0620}'..='\u{06D3}').contains(c)).count();
    let (_, section) = text.split_once("Common ground").expect("the heading");
    let (english, rest) = section.split_once("saying so.").expect("the English text");
    let (between, _) = rest.split_once("Differences").expect("the next heading");
    assert_eq!(persian(english), 0, "nothing Persian comes between an English heading and its text");
    assert_eq!(
        persian(between),
        persian("نقاط مشترک هر دو گروه آشپزخانه را اتاقی دانستند که تصمیم‌ها در آن گرفته می‌شود بی‌آن‌که کسی بگوید."),
        "the whole Persian section follows, before the next one"
    );
}

#[test]
fn hostile_text_is_set_as_text() {
    let mut snapshot = support::snapshot();
    let hostile = "#panic(\"x\") *not bold* $x$ @ref <label> \\ /* */ #read(\"/etc/passwd\")\u{202E}gnp.exe 🍵 \u{0}\u{7}";
    snapshot.title = Bilingual::new(hostile, hostile);
    snapshot.sections =
        vec![SectionText { key: SectionKey::Themes, text: Bilingual::new(format!("= x\n\n> {hostile}\n\n- {hostile}"), "") }];
    for lang in [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both] {
        let text = Released::new(&snapshot, FileFormat::Pdf, lang).ask("pdftotext", &["-layout", "$FILE", "-"]);
        let shown = text.split_whitespace().collect::<String>();
        assert!(shown.contains("[U+202E]"), "what turns text around is shown: {text}");
        assert!(shown.contains("*notbold*"), "nothing is markup: {text}");
    }
}

#[test]
fn nothing_at_all_is_still_a_document() {
    let mut snapshot = support::snapshot();
    snapshot.title = Bilingual::default();
    snapshot.programme = Bilingual::default();
    snapshot.sides.clear();
    snapshot.voice = None;
    snapshot.sections.clear();
    for lang in [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both] {
        for format in [FileFormat::Pdf, FileFormat::Docx, FileFormat::Html] {
            hamsokhan_release::render(&hamsokhan_release::summary::compose(&snapshot, lang), format)
                .unwrap_or_else(|e| panic!("{lang:?} {format:?}: {e}"));
        }
    }
}

#[test]
fn the_longest_section_runs_over_pages() {
    let mut snapshot = support::snapshot();
    let en = "A sentence of a long evening. ".repeat(2100);
    let fa = "جمله‌ای از شبی بلند. ".repeat(1700);
    snapshot.sections =
        vec![SectionText { key: SectionKey::Themes, text: Bilingual::new(format!("{en}END"), format!("{fa}پایان")) }];
    for lang in [DocumentLang::Fa, DocumentLang::Both] {
        let text = Released::new(&snapshot, FileFormat::Pdf, lang).ask("pdftotext", &["-raw", "$FILE", "-"]);
        assert!(text.matches('\u{C}').count() > 8, "64 KB are more than eight pages");
        assert_eq!(text.contains("END"), lang == DocumentLang::Both, "nothing is cut off at the end");
    }
}
