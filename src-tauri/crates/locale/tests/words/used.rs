//! A word that nobody reads is no longer kept up: every message is shown by something.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use hamsokhan_locale::message::Id;

use crate::texts::place;

/// Where messages are shown: the window, the shell, and every crate.
const SHOWN_BY: &[&str] = &["ui/src", "src-tauri/src", "src-tauri/crates"];

/// Ids that are put together: what they begin with, and endings that may follow. Between the two stands a value, and a
/// value of that name is written somewhere in the sources: `error-` and the code `ReadOnly` make `error-read-only`.
const PUT_TOGETHER: &[(&str, &[&str])] = &[
    ("error-", &[]),
    ("format-", &["-about"]),
    ("format-block-", &[]),
    ("help-step-", &["-text", "-act"]),
    ("import-problem-", &[]),
    ("live-speaks-", &["-interpreted"]),
    ("live-undo-", &[]),
    ("live-undone-", &[]),
    ("people-field-", &[]),
    ("people-show-", &[]),
    ("plan-warning-", &[]),
    ("search-kind-", &[]),
    ("settings-count-", &[]),
    ("term-activity-", &[]),
];

/// The help of the command line, which the test of that crate holds to its commands and options.
const CHECKED_ELSEWHERE: &[&str] = &["cli-about", "cli-arg-"];

/// The words of sources, without comments and the names by which tests know a control.
#[derive(Default)]
struct Sources {
    words: BTreeSet<String>,
}

impl Sources {
    fn of_the_product() -> Self {
        let mut sources = Self::default();
        SHOWN_BY.iter().for_each(|folder| sources.read(&place(folder)));
        sources
    }

    fn read(&mut self, path: &Path) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !["generated", "tests", "benches", "examples", "gen", "target"].contains(&name.as_ref()) {
                fs::read_dir(path).expect("a folder").for_each(|entry| self.read(&entry.expect("an entry").path()));
            }
        } else if [".rs", ".ts", ".tsx"].iter().any(|ending| name.ends_with(ending)) && !name.ends_with("_tests.rs") {
            self.add(&fs::read_to_string(path).expect("a source"));
        }
    }

    fn add(&mut self, source: &str) {
        let code = source.split("#[cfg(test)]\nmod ").next().unwrap_or(source);
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let mut before = "";
            for part in line.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')) {
                let word = part.trim_end_matches(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
                let end = part.as_ptr() as usize - line.as_ptr() as usize;
                before = line.get(..end).unwrap_or(before);
                let for_tests = before.to_lowercase().ends_with("testid=\"");
                if !word.is_empty() && !for_tests {
                    self.words.insert(word.to_owned());
                }
            }
        }
    }

    /// Whether the words hold an id itself, or its name in Rust.
    fn name(&self, id: &str) -> bool {
        self.words.contains(id) || self.words.contains(&camel(id))
    }

    /// Whether a value of this name is written: `read-only`, `read_only` or `ReadOnly`.
    fn value(&self, value: &str) -> bool {
        self.name(value) || self.words.contains(&value.replace('-', "_"))
    }
}

/// `live-note-saved` → `LiveNoteSaved`, as the enum of ids has it.
fn camel(id: &str) -> String {
    let upper = |part: &str| part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect::<String>();
    id.split(['-', '_']).map(upper).collect()
}

fn is_put_together(id: &str, sources: &Sources) -> bool {
    PUT_TOGETHER.iter().any(|(prefix, endings)| {
        let Some(value) = id.strip_prefix(prefix) else { return false };
        let without = endings.iter().filter_map(|ending| value.strip_suffix(ending));
        std::iter::once(value).chain(without).any(|value| sources.value(value))
    })
}

fn unused<'a>(ids: impl IntoIterator<Item = &'a str>, sources: &Sources) -> Vec<&'a str> {
    let elsewhere = |id: &str| CHECKED_ELSEWHERE.iter().any(|prefix| id.starts_with(prefix));
    ids.into_iter().filter(|id| !elsewhere(id) && !sources.name(id) && !is_put_together(id, sources)).collect()
}

#[test]
fn every_message_is_shown_by_something() {
    let sources = Sources::of_the_product();
    let found = unused(Id::ALL.iter().map(|id| id.as_str()), &sources);
    assert_eq!(found, Vec::<&str>::new(), "nothing shows these: use them, or remove them in both languages");
}

#[test]
fn a_message_that_nothing_shows_is_found() {
    let mut sources = Sources::default();
    sources.add("// t(\"live-commented\")\nt(\"live-shown\"); <b data-testid=\"live-tested\" /> Code::ReadOnly; t(`people-show-${x}`), \"at_risk\"");
    sources.add("text(lang, Id::DocTitle)\n#[cfg(test)]\nmod tests { Id::DocTried }");
    let ids = [
        "live-shown",
        "live-shown-more",
        "live-commented",
        "live-tested",
        "error-read-only",
        "error-read-never",
        "people-show-at-risk",
        "people-show-at-home",
        "doc-title",
        "doc-tried",
    ];
    let found = ["live-shown-more", "live-commented", "live-tested", "error-read-never", "people-show-at-home", "doc-tried"];
    assert_eq!(unused(ids, &sources), found);
}

#[test]
fn nothing_is_declared_that_no_message_needs() {
    let sources = Sources::of_the_product();
    for (prefix, _) in PUT_TOGETHER {
        let of = |id: &&str| id.starts_with(prefix) && !sources.name(id);
        assert!(Id::ALL.iter().map(|id| id.as_str()).any(|id| of(&id)), "every id with {prefix} is written out");
    }
}
