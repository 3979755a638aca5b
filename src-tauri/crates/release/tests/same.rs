//! The same snapshot gives the same bytes, and the document says what it must in every format.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test may stop at the first surprise, and say so"
)]

mod support;

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::participant::Role;
use hamsokhan_domain::release::{DocumentLang, FileFormat};
use hamsokhan_domain::small_cells::Count;
use hamsokhan_release::document::Block;
use hamsokhan_release::summary::{Participation, compose};
use hamsokhan_release::{render, sha256};

const FORMATS: [FileFormat; 3] = [FileFormat::Pdf, FileFormat::Docx, FileFormat::Html];
const LANGS: [DocumentLang; 3] = [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both];

#[test]
fn the_same_snapshot_gives_the_same_bytes() {
    let json = serde_json::to_string(&support::snapshot()).expect("JSON");
    for format in FORMATS {
        for lang in LANGS {
            let first = render(&compose(&support::snapshot(), lang), format).expect("a document");
            let thawed = serde_json::from_str(&json).expect("the frozen snapshot");
            let second = std::thread::spawn(move || render(&compose(&thawed, lang), format).expect("a document"))
                .join()
                .expect("a thread");
            assert_eq!(sha256(&first), sha256(&second), "{format:?} in {lang:?} must not depend on time or place");
        }
    }
}

#[test]
fn small_counts_never_reach_a_writer() {
    let mut snapshot = support::snapshot();
    snapshot.participation = Participation::protect(&[13, 3], &[(Role::Participant, 15), (Role::Observer, 1)], 10);
    assert_eq!(snapshot.participation.sides(), [Count::Hidden, Count::Hidden], "13 would give 3 away");
    assert!(
        !serde_json::to_string(&snapshot.participation).expect("JSON").contains("13"),
        "it is not in the frozen snapshot either"
    );
    let text = format!("{:?}", compose(&snapshot, DocumentLang::En));
    assert!(text.contains("People took part") || text.contains("16"), "the total is large enough");
    assert!(!text.contains("\"13\""), "a hidden count is nowhere in the document");
}

#[test]
fn a_section_written_in_one_language_says_so_in_the_other() {
    let mut snapshot = support::snapshot();
    for section in &mut snapshot.sections {
        section.text = Bilingual::new("", section.text.fa.clone());
    }
    let document = compose(&snapshot, DocumentLang::En);
    let remarks = document.parts.iter().flat_map(|p| &p.columns).flat_map(|c| &c.blocks);
    let remarks = remarks.filter(|b| matches!(b, Block::Remark { text } if text.text.contains("in Persian only"))).count();
    assert_eq!(remarks, 8, "eight sections have Persian text and no English");
}

#[test]
fn both_languages_have_the_same_shape() {
    for part in compose(&support::snapshot(), DocumentLang::Both).parts {
        let kinds = |i: usize| part.columns[i].blocks.iter().map(std::mem::discriminant).collect::<Vec<_>>();
        assert_eq!(kinds(0), kinds(1), "one document model: what stands in one column stands in the other");
    }
}
