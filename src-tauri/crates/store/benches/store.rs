//! What a person waits for: saving, opening, backing up.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::sync::atomic::{AtomicU32, Ordering};

use hamsokhan_store::testing::{PASSPHRASE, append_numbered, now, numbered, workspace};
use hamsokhan_store::{KdfCost, Key, Workspace};

fn main() {
    divan::main();
}

/// One transaction until it is on disk.
#[divan::bench(sample_count = 1000, sample_size = 1)]
fn save(bencher: divan::Bencher<'_, '_>) {
    let open = workspace();
    let next = AtomicU32::new(0);
    bencher.bench(|| append_numbered(&open, next.fetch_add(1, Ordering::Relaxed)).unwrap());
}

/// A passphrase at the standard cost, until the workspace is open.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn open(bencher: divan::Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Bench.hamsokhan");
    let (made, _) = Workspace::create_with(&path, PASSPHRASE, now(), KdfCost::STANDARD).unwrap();
    made.close().unwrap();
    bencher.bench(|| Workspace::open(&path, Key::Passphrase(PASSPHRASE)).unwrap());
}

/// A backup of 1,000 rows, written and proved.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn backup(bencher: divan::Bencher<'_, '_>) {
    let open = workspace();
    (0..1000).for_each(|number| append_numbered(&open, number).unwrap());
    assert_eq!(numbered(&open).unwrap().len(), 1000, "the rows are there");
    let out = open.path().join("out");
    bencher.with_inputs(|| drop(std::fs::remove_file(&out))).bench_values(|()| open.backup(&out, now()).unwrap());
}
