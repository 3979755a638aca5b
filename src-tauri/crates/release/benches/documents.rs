//! How long a document takes, from snapshot to bytes.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test may stop at the first surprise, and say so"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use divan::Bencher;
use hamsokhan_domain::release::{DocumentLang, FileFormat};

fn main() {
    divan::main();
}

#[divan::bench(args = [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both], sample_count = 20)]
fn pdf_of_demo(bencher: Bencher, lang: DocumentLang) {
    let snapshot = support::snapshot();
    bencher.bench(|| {
        hamsokhan_release::render(&hamsokhan_release::summary::compose(&snapshot, lang), FileFormat::Pdf).map(|bytes| bytes.len())
    });
}

#[divan::bench(args = [FileFormat::Docx, FileFormat::Html])]
fn other_formats_of_demo(bencher: Bencher, format: FileFormat) {
    let snapshot = support::snapshot();
    bencher.bench(|| {
        hamsokhan_release::render(&hamsokhan_release::summary::compose(&snapshot, DocumentLang::Both), format)
            .map(|bytes| bytes.len())
    });
}
