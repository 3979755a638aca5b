//! Sentences taken out of a released file are what was written: with other programs than wrote it, from each format,
//! in each language form.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise, and say so"
)]

mod support;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::release::{DocumentLang, FileFormat};
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_release::summary::{SectionText, Snapshot};
use support::programs::Released;
use unicode_normalization::UnicodeNormalization as _;

const SENTENCES: &str = include_str!("fixtures/sentences.txt");
const FORMS: [DocumentLang; 3] = [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both];
const SECTIONS: [SectionKey; 10] = [
    SectionKey::Purpose,
    SectionKey::FormatPlaceDates,
    SectionKey::Participation,
    SectionKey::Themes,
    SectionKey::CommonGround,
    SectionKey::Differences,
    SectionKey::AskedOfCity,
    SectionKey::FollowUp,
    SectionKey::Measures,
    SectionKey::MethodAndLimits,
];

fn sentences() -> Vec<&'static str> {
    SENTENCES.lines().filter(|line| !line.is_empty()).collect()
}

/// A summary that says every sentence once in each language.
fn snapshot() -> Snapshot {
    let all = sentences();
    let text = |some: &[&str]| Bilingual::new(some.join("\n\n"), some.join("\n\n"));
    let chunks = all.chunks(all.len().div_ceil(SECTIONS.len()));
    let sections = SECTIONS.into_iter().zip(chunks).map(|(key, some)| SectionText { key, text: text(some) }).collect();
    Snapshot { sections, ..support::snapshot() }
}

/// The readers that `cargo xtask setup` installs, in a folder of their own beside the build.
fn python() -> PathBuf {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).parent().expect("a target folder").to_path_buf();
    let program = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let python = target.join("tools").join("readers").join(program);
    assert!(
        python.is_file(),
        "The programs that read documents back are not installed at {}. Run: cargo xtask setup",
        python.display()
    );
    python
}

/// What each reader takes out of each file.
fn read(files: &[Released]) -> Vec<BTreeMap<String, String>> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/read_back.py");
    let output = Command::new(python()).arg(script).args(files.iter().map(Released::path)).output().expect("Python");
    assert!(output.status.success(), "the readers failed: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("a list of texts")
}

/// Text as it is compared: lines may break anywhere, marks of direction are no part of what was written, and a letter
/// with its sign may come as one character or as two (PDFium parts ۀ).
fn plain(text: &str) -> String {
    let spoken = text.nfc().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
    spoken.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sentences that are not whole in `text`, each of which should be there `times` times.
fn broken(text: &str, times: usize) -> Vec<&'static str> {
    let text = plain(text);
    sentences().into_iter().filter(|sentence| text.matches(&plain(sentence)).count() < times).collect()
}

#[test]
fn every_sentence_comes_back_whole_from_every_format_and_form() {
    let snapshot = snapshot();
    let forms: Vec<_> = [FileFormat::Pdf, FileFormat::Docx, FileFormat::Html]
        .into_iter()
        .flat_map(|format| FORMS.map(|lang| (format, lang)))
        .collect();
    let files: Vec<Released> = forms.iter().map(|(format, lang)| Released::new(&snapshot, *format, *lang)).collect();
    let mut texts = read(&files);
    for ((format, _), (file, text)) in forms.iter().zip(files.iter().zip(&mut texts)) {
        if *format == FileFormat::Pdf {
            text.insert("Poppler".to_owned(), file.ask("pdftotext", &["-enc", "UTF-8", "$FILE", "-"]));
        }
    }
    let mut report = String::new();
    for ((format, lang), by_reader) in forms.iter().zip(&texts) {
        for (reader, text) in by_reader {
            for sentence in broken(text, if *lang == DocumentLang::Both { 2 } else { 1 }) {
                report.push_str(&format!("{format:?} {lang:?}, {reader}: {sentence}\n"));
            }
        }
    }
    assert!(sentences().len() >= 200 && texts.len() == 9, "there is something to compare");
    assert!(report.is_empty(), "these sentences are not whole:\n{report}");
}
