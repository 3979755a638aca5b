//! Everything that people read, wherever it stands: messages and formats, code names, the demo, the guide, the words of
//! React Aria and of time zones.

use std::fs;
use std::path::{Path, PathBuf};

use hamsokhan_domain::Lang;
use hamsokhan_locale::code_names::Proposer;

use crate::messages::{self, PLACE};

/// A text, and where it stands.
pub struct Text {
    pub place: String,
    pub words: String,
}

/// A place of the project.
pub fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(path)
}

/// The text of a file of the project.
pub fn file(path: &str) -> String {
    fs::read_to_string(place(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every text in a language.
pub fn all(lang: Lang) -> Vec<Text> {
    let mut all: Vec<Text> = Vec::new();
    let mut add = |place: &str, words: String| all.push(Text { place: place.to_owned(), words });
    for (id, words) in messages::texts(lang) {
        // Shown in the language it leads to.
        if id != "app-other-language" {
            add(&id, words);
        }
    }
    let mut proposer = Proposer::default();
    for _ in 0..48 {
        let name = proposer.propose(1);
        add("code names", name.get(lang).split('-').next().unwrap_or_default().to_owned());
    }
    let before = all.len();
    let mut add = |place: &str, words: String| all.push(Text { place: place.to_owned(), words });
    let (own, other) = (format!("/{}.md", lang.tag()), format!("-{}.md", lang.tag()));
    for path in files("src-tauri/guide").into_iter().filter(|path| path.ends_with(&own) || path.ends_with(&other)) {
        markdown(&file(&path)).into_iter().for_each(|line| add(&path, line));
    }
    for path in files("src-tauri/crates/app/src/demo") {
        literals(&file(&path)).into_iter().filter(|words| is_prose(words, lang)).for_each(|words| add(&path, words));
    }
    if lang == Lang::Fa {
        for path in ["ui/src/shared/i18n/aria-fa.ts", "ui/src/shared/zone-names.ts", "src-tauri/crates/app/src/demo.rs"] {
            literals(&file(path)).into_iter().filter(|words| is_prose(words, lang)).for_each(|words| add(path, words));
        }
        markdown(&file("README.md")).into_iter().filter(|line| is_prose(line, lang)).for_each(|line| add("README.md", line));
    }
    assert!(all.len() > before + 100, "guide and demo were found in {}", lang.tag());
    all
}

fn files(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(place(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut paths: Vec<String> = names.filter(|name| name.contains('.')).map(|name| format!("{folder}/{name}")).collect();
    paths.sort();
    paths
}

/// Persian has Persian letters and no more Latin ones; an English sentence has spaces and begins with a capital letter.
fn is_prose(words: &str, lang: Lang) -> bool {
    match lang {
        Lang::Fa => words.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c)) && Lang::of(words) == Lang::Fa,
        Lang::En => words.contains(' ') && words.starts_with(|c: char| c.is_ascii_uppercase()) && Lang::of(words) == Lang::En,
    }
}

/// The string literals of Rust or TypeScript, without what is put into them.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in source.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.starts_with("import ")) {
        let mut chars = line.chars();
        while let Some(open) = chars.by_ref().find(|c| matches!(c, '"' | '`')) {
            let mut words = String::new();
            while let Some(c) = chars.next() {
                match c {
                    c if c == open => break,
                    '\\' => words.extend(chars.next()),
                    '$' if open == '`' => {
                        let mut depth = 0;
                        for inner in chars.by_ref() {
                            depth += i32::from(inner == '{') - i32::from(inner == '}');
                            if depth == 0 {
                                break;
                            }
                        }
                        words.push(PLACE);
                    }
                    c => words.push(c),
                }
            }
            found.push(words);
        }
    }
    found
}

/// The lines of a page, without the marks of its layout.
fn markdown(page: &str) -> Vec<String> {
    let mut in_code = false;
    let mut lines = Vec::new();
    for line in page.lines() {
        in_code ^= line.starts_with("```");
        if in_code || line.starts_with(['<', '`']) || line.trim().is_empty() || line.starts_with("|-") {
            continue;
        }
        let line = line.split("<!--").next().unwrap_or(line).replace("![", "[");
        let line = line.trim_start_matches(['#', '-', ' ', '|', '>']);
        let numbered = line.split_once(". ").filter(|(number, _)| number.parse::<u32>().is_ok());
        let line = numbered.map_or(line, |(_, rest)| rest);
        for cell in line.split('|') {
            let links = cell.split("](").enumerate();
            let plain: Vec<&str> =
                links.map(|(at, part)| if at == 0 { part } else { part.split_once(')').map_or("", |p| p.1) }).collect();
            lines.push(plain.concat().replace(['*', '[', ']', '`'], "").trim().to_owned());
        }
    }
    lines.retain(|line| !line.is_empty() && line != "?");
    lines
}
