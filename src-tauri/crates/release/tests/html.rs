//! The web page: one file that asks for nothing and runs nothing, whatever was typed into it.

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
use hamsokhan_release::render;
use hamsokhan_release::summary::{SectionText, Snapshot, compose};

fn page(snapshot: &Snapshot, lang: DocumentLang) -> String {
    String::from_utf8(render(&compose(snapshot, lang), FileFormat::Html).expect("a page")).expect("UTF-8")
}

#[test]
fn it_says_its_language_and_has_landmarks() {
    let fa = page(&support::snapshot(), DocumentLang::Fa);
    for expected in [
        "<html lang=\"fa\" dir=\"rtl\">",
        "<title>میز آشپزخانه</title>",
        "<main>",
        "<h1>میز آشپزخانه</h1>",
        "<th scope=\"col\">",
        "<th scope=\"row\">",
        "<caption>",
        "role=\"img\" aria-label=\"نمودار",
    ] {
        assert!(fa.contains(expected), "{expected} is missing");
    }
    let both = page(&support::snapshot(), DocumentLang::Both);
    assert_eq!(both.matches("<div class=\"column\" lang=\"fa\" dir=\"rtl\">").count(), 11, "each part has a Persian column");
    assert_eq!(both.matches("<div class=\"column\" lang=\"en\" dir=\"ltr\">").count(), 11, "and an English one");
}

#[test]
fn it_asks_for_nothing_and_is_small() {
    for lang in [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both] {
        let page = page(&support::snapshot(), lang);
        assert!(
            page.contains("default-src 'none'; style-src 'unsafe-inline'; font-src data:"),
            "the browser is told to load nothing"
        );
        for request in ["<script", "<link", "<img", "src=", "href=", "@import", "url(http", "url(//"] {
            assert!(!page.contains(request), "{request} would be a request");
        }
        assert!(page.len() < 200_000, "{} bytes are too many to mail", page.len());
    }
}

#[test]
fn hostile_text_stays_text() {
    let hostile = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\" onload=\"x ' &lt; \u{202E}";
    let mut snapshot = support::snapshot();
    snapshot.title = Bilingual::new(hostile, hostile);
    snapshot.programme = Bilingual::new(hostile, hostile);
    snapshot.sides.iter_mut().for_each(|side| side.name = Bilingual::new(hostile, ""));
    snapshot
        .sections
        .push(SectionText { key: SectionKey::Themes, text: Bilingual::new(format!("{hostile}\n> {hostile}\n- {hostile}"), "") });
    for lang in [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both] {
        let page = page(&snapshot, lang);
        assert!(!page.contains("<script") && !page.contains("<img") && !page.contains('\u{202E}'), "typed markup is text");
        assert!(!page.contains("\" onload=\""), "nor does it leave an attribute");
        assert!(page.contains("&lt;script&gt;alert(1)"), "and it is shown");
    }
}
