//! The review reads exactly what leaves: whatever is typed, no word of a released file is missing from what it read.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};
use std::process::Command;

use hamsokhan_domain::disclosure::FindingKind;
use hamsokhan_domain::note::{NoteDraft, NoteKind};
use hamsokhan_domain::participant::ParticipantDraft;
use hamsokhan_domain::programme::{ProgrammeDraft, SideDraft};
use hamsokhan_domain::session::SessionDraft;
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_domain::text::clean;
use hamsokhan_domain::{Bilingual, Lang};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use quick_xml::Reader as Xml;
use quick_xml::events::Event;

use super::*;
use crate::summary::reviewed_texts;
use crate::testing::Scene;

/// Elements of a page inside which text runs on, and those of a Word file that end a word.
const INLINE: [&str; 7] = ["span", "bdi", "b", "em", "strong", "time", "code"];
const WORD_ENDS: [&str; 4] = ["w:p", "w:br", "w:tab", "w:tc"];

fn ends_word(element: &str) -> bool {
    if element.starts_with("w:") { WORD_ENDS.contains(&element) } else { !INLINE.contains(&element) }
}

/// A file as it stands, with its name; `quotes` are its quoted paragraphs, where the format says so.
struct Read {
    text: String,
    quotes: Vec<String>,
}

/// The words of a text, without the marks that only a layout adds.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let layout = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    let parts = text.split(move |c: char| c.is_whitespace() || layout(c));
    parts.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).filter(|word| !word.is_empty())
}

/// What is left of words when a program reads them off a page: it joins and parts scripts where the line turns, and the
/// half-space is no glyph.
fn runs(text: &str) -> Vec<String> {
    let kind = |c: char| (Lang::of(c.encode_utf8(&mut [0; 4])), c.is_numeric());
    let mut runs: Vec<String> = Vec::new();
    let mut last = None;
    for c in text.chars().filter(|c| *c != '\u{200C}') {
        let this = c.is_alphanumeric().then(|| kind(c));
        match runs.last_mut().filter(|_| this.is_some() && this == last) {
            Some(run) => run.push(c),
            None => runs.extend(this.map(|_| c.to_string())),
        }
        last = this;
    }
    runs
}

/// What a program that knows markup reads: text, and attributes that are read aloud.
fn markup(source: &str) -> Read {
    let mut xml = Xml::from_str(source);
    xml.config_mut().check_end_names = false;
    xml.config_mut().allow_unmatched_ends = true;
    let (mut read, mut hidden, mut quote) = (Read { text: String::new(), quotes: Vec::new() }, false, None::<usize>);
    loop {
        match xml.read_event().expect("markup") {
            Event::Start(tag) | Event::Empty(tag) => {
                let name = tag.name().as_ref().to_owned();
                hidden = name == "style";
                if name == "blockquote" {
                    quote = Some(read.text.len());
                }
                let attributes = tag.html_attributes().map(|a| a.expect("an attribute"));
                for told in attributes.filter(|a| matches!(a.key.as_ref(), "title" | "alt" | "aria-label" | "content" | "descr"))
                {
                    read.text
                        .push_str(&format!("\n{}\n", told.normalized_value(quick_xml::XmlVersion::Implicit1_0).expect("text")));
                }
                if ends_word(&name) {
                    read.text.push('\n');
                }
            }
            Event::End(tag) => {
                let name = tag.name().as_ref().to_owned();
                if name == "blockquote"
                    && let Some(from) = quote.take()
                {
                    read.quotes.push(read.text.get(from..).expect("a place").to_owned());
                }
                hidden = false;
                if ends_word(&name) {
                    read.text.push('\n');
                }
            }
            Event::Text(text) if !hidden => read.text.push_str(&text),
            Event::GeneralRef(of) => {
                let named = || match of.as_ref() {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("{other}"),
                };
                read.text.push(of.resolve_char_ref().expect("a character").unwrap_or_else(named));
            }
            Event::Eof => return read,
            _ => {}
        }
    }
}

/// A document as a program reads it.
fn read_back(document: &Document) -> Read {
    let mut read = match document.extension {
        "html" => markup(std::str::from_utf8(&document.bytes).expect("UTF-8")),
        "docx" => {
            let mut all = Read { text: String::new(), quotes: Vec::new() };
            let mut zip = zip::ZipArchive::new(Cursor::new(&document.bytes)).expect("a container");
            for part in 0..zip.len() {
                let mut file = zip.by_index(part).expect("a part");
                let told =
                    ["word/document.xml", "word/footer1.xml", "docProps/core.xml", "docProps/app.xml"].contains(&file.name());
                let mut source = String::new();
                if told && file.read_to_string(&mut source).is_ok() {
                    all.text.push_str(&markup(&source).text);
                }
            }
            all
        }
        _ => {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("summary.pdf");
            std::fs::write(&path, &document.bytes).expect("a file");
            let ask = |program: &str, end: &[&str]| {
                let output = Command::new(program).args(["-enc", "UTF-8"]).arg(&path).args(end).output().expect("poppler");
                String::from_utf8(output.stdout).expect("UTF-8")
            };
            let info = ask("pdfinfo", &[]);
            let title = info.lines().find_map(|line| line.strip_prefix("Title:")).unwrap_or_default();
            Read { text: format!("{title}\n{}", ask("pdftotext", &["-"])), quotes: Vec::new() }
        }
    };
    read.text.push_str(&format!("\n{}.{}", document.stem, document.extension));
    read
}

/// A summary in which every text that anybody can write comes out of `next`.
fn written(mut next: impl FnMut() -> String) -> (Scene, SessionId) {
    let mut scene = Scene::new();
    let mut both = |usual: &str| {
        let text = Bilingual::new(next(), next());
        if text.cleaned().is_blank() { Bilingual::new(usual, "") } else { text }
    };
    let sides = scene.programme.sides.iter();
    let sides = sides.map(|side| SideDraft { id: Some(side.id), ..SideDraft::with_habits(both("side"), side.zone.clone()) });
    let sides = sides.collect();
    let draft = ProgrammeDraft { purpose: both("purpose"), ..ProgrammeDraft::new(both("programme"), sides) };
    scene.programme = scene.app.update_programme(scene.programme.id, draft).expect("a programme");
    let plan = |title: Bilingual, format: String| SessionDraft { title, format, ..scene.session_draft(0, "2026-12-05T08:30") };
    let first = scene.app.add_session(plan(both("session"), "reflective-120".into())).expect("a session").session.id;
    let format = scene.app.save_as_format(first, both("format")).expect("a format").key;
    let session = scene.app.add_session(plan(both("session"), format)).expect("a session").session.id;
    let person = ParticipantDraft { code_name: both("person"), ..scene.draft(0) };
    scene.app.add_person(scene.programme.id, person).expect("a person");
    for kind in [NoteKind::Theme, NoteKind::Quote, NoteKind::Question, NoteKind::Action, NoteKind::Story] {
        let Bilingual { en, fa } = both("note");
        let (text, translation) = if clean(&en).trim().is_empty() { (fa, en) } else { (en, fa) };
        scene.app.add_note(session, NoteDraft { translation, ..NoteDraft::new(kind, text) }).expect("a note");
    }
    scene.app.start_session(session).expect("live");
    scene.app.close_session(session).expect("closed");
    scene.app.draft_summary(session).expect("a draft");
    for lang in Lang::BOTH {
        scene.app.edit_section(session, SectionKey::CommonGround, lang, both("edit").en).expect("edited");
    }
    (scene, session)
}

/// Every file of a summary, read back.
fn files(scene: &Scene, session: SessionId, formats: &[FileFormat]) -> Vec<(DocumentLang, FileFormat, Read)> {
    let frozen = scene.app.read(|store| snapshot(store, &session_summary(store, session)?)).expect("a snapshot");
    let langs = [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both];
    let each = langs.iter().flat_map(|lang| formats.iter().map(move |format| (*lang, *format)));
    each.map(|(lang, format)| (lang, format, read_back(&rendered(&compose(&frozen, lang), 2, format).expect("a document"))))
        .collect()
}

/// Words of the released files that the review did not read and that we did not write ourselves.
fn check(
    case: u32,
    next: impl FnMut() -> String,
    formats: &[FileFormat],
    ours: &BTreeSet<String>,
) -> std::result::Result<(), TestCaseError> {
    let (scene, session) = written(next);
    let texts = scene.app.read(|store| reviewed_texts(store, session)).expect("texts");
    let shown: Vec<String> = texts.iter().map(|text| hamsokhan_locale::bidi::reveal(text)).collect();
    // The sign of a quote is no part of its first word.
    let known: BTreeSet<&str> = shown.iter().chain(ours).flat_map(|text| words(text)).collect();
    let known_runs: BTreeSet<String> = shown.iter().chain(ours).flat_map(|text| runs(text)).collect();
    let view = scene.app.summary(session).expect("a view");
    let quotes = view.findings.iter().filter(|f| f.kind == FindingKind::Quote).map(|f| hamsokhan_locale::bidi::reveal(&f.text));
    let quotes: Vec<String> = quotes.collect();
    let found: BTreeSet<&str> = quotes.iter().flat_map(|quote| words(quote)).collect();
    for (lang, format, read) in files(&scene, session, formats) {
        let missed: Vec<String> = if format == FileFormat::Pdf {
            // Beside a narrow column a heading of ours can stand at a word without a gap.
            let beside = |run: &str| {
                let rest =
                    ours.iter().filter_map(|our| run.strip_suffix(our.as_str()).or_else(|| run.strip_prefix(our.as_str())));
                rest.into_iter().any(|rest| known_runs.contains(rest))
            };
            // A word that is longer than a line is broken at its end: its parts are joined before they are compared.
            let all = runs(&read.text);
            let joined = |at: usize| {
                (at.saturating_sub(4)..=at).any(|from| {
                    (at..(at + 5).min(all.len()))
                        .any(|to| all.get(from..=to).is_some_and(|parts| known_runs.contains(&parts.concat())))
                })
            };
            let missed = all.iter().enumerate().filter(|(at, run)| !known_runs.contains(*run) && !beside(run) && !joined(*at));
            missed.map(|(_, run)| run.clone()).collect()
        } else {
            words(&read.text).filter(|word| !known.contains(word)).map(str::to_owned).collect()
        };
        prop_assert!(missed.is_empty(), "case {case}, {format:?} {lang:?}: {missed:?} was not read in {texts:?}");
        let layout = |c: &char| !matches!(c, '\u{200D}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{C}');
        let plain: String = read.text.chars().filter(layout).collect();
        prop_assert_eq!(clean(&plain), plain, "case {}, {:?}: something hidden left", case, format);
        for quote in &read.quotes {
            let unseen: Vec<&str> =
                words(quote).filter(|word| !found.contains(word) && !word.starts_with("U+") && !ours.contains(*word)).collect();
            prop_assert!(unseen.is_empty(), "case {case}, {lang:?}: the quote “{quote}” is none to the review: {unseen:?}");
        }
    }
    Ok(())
}

/// The words of summaries that say nothing of their own: written in both languages, in English alone, in Persian alone.
fn our_words(formats: &[FileFormat]) -> BTreeSet<String> {
    let mut ours = BTreeSet::new();
    for said in [["zzz", "zzz"], ["zzz", ""], ["", "ظظظ"], ["zzz", "ظظظ"]] {
        let mut texts = said.into_iter().cycle().map(str::to_owned);
        let (scene, session) = written(|| texts.next().unwrap_or_default());
        let read = files(&scene, session, formats);
        ours.extend(
            read.iter().flat_map(|(.., read)| words(&read.text)).filter(|word| !["zzz", "ظظظ"].contains(word)).map(str::to_owned),
        );
    }
    ours
}

/// Pieces of text with what hides in text between them.
fn hostile(anything: bool) -> impl Strategy<Value = String> {
    let plain = prop::sample::select(vec![
        "Rahimi",
        "Rahi",
        "mi",
        "water",
        "رحیمی",
        "رحی",
        "آب",
        "می\u{200C}شود",
        " ",
        " ",
        "> ",
        ">",
        "- ",
        "\n",
        "\n\n",
        "12",
        "۱۲",
    ]);
    let hidden = prop_oneof![
        prop::char::range('\0', '\u{1F}'),
        prop::char::range('\u{7F}', '\u{9F}'),
        prop::char::range('\u{E000}', '\u{F8FF}'),
        prop::char::range('\u{FDD0}', '\u{FDEF}'),
        prop::char::range('\u{E0000}', '\u{E0FFF}'),
        prop::char::range('\u{F0000}', '\u{10FFFF}'),
        prop::char::range('\u{200B}', '\u{200F}'),
        prop::char::range('\u{2028}', '\u{202E}'),
        prop::char::range('\u{2060}', '\u{206F}'),
        prop::sample::select(vec![
            '\u{FEFF}',
            '\u{180E}',
            '\u{AD}',
            '\u{34F}',
            '\u{61C}',
            '\u{115F}',
            '\u{17B4}',
            '\u{3164}',
            '\u{FE0F}',
            '\u{FFA0}',
            '\u{FFFE}',
            '\u{1FFFF}',
            '\u{FFF9}',
            '\u{1D173}',
            '\u{2800}',
        ]),
    ];
    let any = if anything { any::<char>().boxed() } else { hidden.clone().boxed() };
    let piece =
        prop_oneof![6 => plain.prop_map(str::to_owned), 3 => hidden.prop_map(String::from), 1 => any.prop_map(String::from)];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

fn property(cases: u32, formats: &[FileFormat], anything: bool) {
    let ours = our_words(formats);
    let mut runner = TestRunner::new(Config { cases, max_shrink_iters: 40, failure_persistence: None, ..Config::default() });
    let case = std::cell::Cell::new(0);
    let texts = prop::collection::vec(hostile(anything), 30);
    let result = runner.run(&texts, |texts| {
        case.set(case.get() + 1);
        let mut texts = texts.into_iter().cycle();
        check(case.get(), || texts.next().unwrap_or_default(), formats, &ours)
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

#[test]
fn no_word_of_a_page_or_of_word_is_missing_from_what_the_review_read() {
    property(24, &[FileFormat::Html, FileFormat::Docx], true);
}

#[test]
fn no_word_of_a_pdf_is_missing_from_what_the_review_read() {
    property(6, &[FileFormat::Pdf], false);
}

#[test]
fn what_an_older_program_stored_is_read_and_printed_without_what_hides_in_it() {
    let scene = Scene::new();
    scene.person(1, "Sara Rahimi");
    let session = crate::summary::tests::closed(&scene, |scene, session| {
        crate::summary::tests::note(scene, session, NoteKind::Theme, "Placed.");
    });
    scene.app.draft_summary(session).expect("a draft");
    for (table, column) in
        [("session", "title_en"), ("programme", "name_en"), ("side", "name_en"), ("summary_section", "text_en")]
    {
        let hidden = if column == "text_en" {
            "char(65279) || '> Rahi' || char(2) || 'mi said so'"
        } else {
            "'Rahi' || char(57344) || 'mi'"
        };
        hamsokhan_store::testing::statement(
            &scene.app.workspace().expect("open"),
            &format!("UPDATE {table} SET {column} = {hidden}"),
        )
        .expect("an older row");
    }
    let view = scene.app.summary(session).expect("a view");
    let names = view.findings.iter().filter(|f| f.kind == FindingKind::Name && f.text == "Rahimi").count();
    assert!(names >= 4, "in the title, the programme, both sides: {:?}", view.findings);
    assert!(view.findings.iter().any(|f| f.kind == FindingKind::Quote), "a quote behind a hidden mark is a quote");
    let page = scene.app.preview_document(session, DocumentLang::En).expect("a page");
    assert_eq!(clean(&page), page, "and the page holds nothing hidden");
}
