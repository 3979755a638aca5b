//! What it costs that the search forgives: the same notes, indexed and asked for with the forms of `locale::search` and
//! as they are written, in the same table of SQLite's FTS5.

#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark")]

use std::sync::LazyLock;

use divan::{Bencher, black_box};
use hamsokhan_locale::fold::fold;
use hamsokhan_locale::search::{index_form, wanted};
use hamsokhan_store::testing::search_query;
use rusqlite::{Connection, params};

const NOTES: usize = 100_000;
const QUERIES: [&str; 4] = ["پنجرهٔ۷۷۷۷", "همسایه", "كتاب خيابان", "می‌گویند"];
/// As the schema has it.
const TABLE: &str = "CREATE VIRTUAL TABLE search_text USING fts5 \
    (folded, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')";
/// As the store asks: the newest 2,000 matches are ranked, and the best 50 shown.
const FIND: &str = "SELECT rowid FROM (SELECT rowid, bm25(search_text) AS score FROM search_text \
    WHERE search_text MATCH ?1 ORDER BY rowid DESC LIMIT 2000) ORDER BY score, rowid DESC LIMIT 50";

static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| (0..NOTES).map(sentence).collect());

fn main() {
    divan::main();
}

/// Believable text of a note, different for each number, with the ways in which one word is written.
fn sentence(number: usize) -> String {
    const WORDS: [&str; 14] = [
        "همسایه‌ها",
        "پارک",
        "کتاب‌هایمان",
        "خیابان",
        "مدرسه",
        "باران",
        "market",
        "bridges",
        "water",
        "neighbors",
        "نانوایی",
        "می‌گویند",
        "می گفتند",
        "بزرگ‌تر",
    ];
    let pick = |step: usize| WORDS[(number * step + number / 7) % WORDS.len()];
    format!("{} و {} نزدیک پنجرهٔ{number} {} with {} in the {}", pick(1), pick(5), pick(9), pick(11), pick(3))
}

fn index(form: impl Fn(&str) -> String) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(TABLE).unwrap();
    conn.execute_batch("BEGIN").unwrap();
    let mut put = conn.prepare("INSERT INTO search_text (folded) VALUES (?1)").unwrap();
    for text in TEXTS.iter() {
        put.execute([form(text)]).unwrap();
    }
    drop(put);
    conn.execute_batch("COMMIT").unwrap();
    conn
}

fn ask(bencher: Bencher<'_, '_>, conn: &Connection, query: impl Fn() -> String) {
    let mut find = conn.prepare(FIND).unwrap();
    bencher.bench_local(|| {
        let found = find.query_map(params![query()], |row| row.get::<_, i64>(0)).unwrap();
        black_box(found.map(Result::unwrap).count())
    });
}

#[divan::bench(args = QUERIES, sample_count = 100)]
fn find_forgiving(bencher: Bencher<'_, '_>, words: &str) {
    ask(bencher, &index(index_form), || search_query(&wanted(words)));
}

/// As the search was before: the folded words, and the last one also as a beginning.
#[divan::bench(args = QUERIES, sample_count = 100)]
fn find_as_written(bencher: Bencher<'_, '_>, words: &str) {
    let query = || {
        let folded = fold(words);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let last = words.len().saturating_sub(1);
        let one = |(at, word): (usize, &&str)| format!("\"{word}\"{}", if at == last { "*" } else { "" });
        words.iter().enumerate().map(one).collect::<Vec<_>>().join(" AND ")
    };
    ask(bencher, &index(fold), query);
}

/// What a note costs before it is saved.
#[divan::bench]
fn form_forgiving(bencher: Bencher<'_, '_>) {
    let text = &TEXTS[7];
    bencher.bench(|| index_form(black_box(text)));
}

#[divan::bench]
fn form_as_written(bencher: Bencher<'_, '_>) {
    let text = &TEXTS[7];
    bencher.bench(|| fold(black_box(text)));
}
