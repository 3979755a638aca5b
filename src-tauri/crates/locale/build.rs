//! Reads every message of `locales/` so that a wrong id does not compile.
//!
//! Writes `messages.rs`: the enum `Id` with one variant for each message, documented
//! with its English text, and the embedded sources of both languages.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../../locales").canonicalize()?;
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut ids = BTreeMap::new();
    let mut out = String::new();
    for lang in ["en", "fa"] {
        writeln!(out, "/// The Fluent files of `{lang}`: name without ending, text.")?;
        writeln!(out, "pub(crate) const SOURCES_{}: &[(&str, &str)] = &[", lang.to_uppercase())?;
        for path in files(&locales.join(lang))? {
            let stem = path.file_stem().and_then(|s| s.to_str()).ok_or("a file name that is not Unicode")?.to_owned();
            writeln!(out, "    ({stem:?}, include_str!({:?})),", path.display().to_string())?;
            collect(&path, &mut ids)?;
        }
        writeln!(out, "];")?;
    }
    write_ids(&ids, &mut out)?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("messages.rs"), out)?;
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "ftl") {
            all.push(path);
        }
    }
    all.sort();
    Ok(all)
}

fn collect(path: &Path, ids: &mut BTreeMap<String, String>) -> Result<(), Failure> {
    let source = fs::read_to_string(path)?;
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
        let lines: Vec<String> = errors
            .iter()
            .map(|e| {
                let line = source.bytes().take(e.pos.start).filter(|b| *b == b'\n').count() + 1;
                format!("{}:{line}: {}", path.display(), e.kind)
            })
            .collect();
        lines.join("\n")
    })?;
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(pattern) = &message.value else { continue };
        let text: String = pattern
            .elements
            .iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => *value,
                PatternElement::Placeable { .. } => "…",
            })
            .collect();
        ids.entry(message.id.name.to_owned()).or_insert(text);
    }
    Ok(())
}

fn write_ids(ids: &BTreeMap<String, String>, out: &mut String) -> Result<(), Failure> {
    writeln!(out, "/// A message of the product, in both languages.")?;
    writeln!(out, "#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Id {{")?;
    for (id, text) in ids {
        let doc = text.split_whitespace().collect::<Vec<_>>().join(" ");
        writeln!(out, "    #[doc = {:?}]\n    {},", format!("`{id}`: {doc}"), variant(id))?;
    }
    writeln!(out, "}}\n\nimpl Id {{\n    /// Every message, ordered by id.\n    pub const ALL: &'static [Id] = &[")?;
    for id in ids.keys() {
        writeln!(out, "        Id::{},", variant(id))?;
    }
    writeln!(out, "    ];\n\n    /// The id as it stands in the Fluent files.\n    #[must_use]")?;
    writeln!(out, "    pub fn as_str(self) -> &'static str {{\n        match self {{")?;
    for id in ids.keys() {
        writeln!(out, "            Id::{} => {id:?},", variant(id))?;
    }
    writeln!(out, "        }}\n    }}\n}}")?;
    Ok(())
}

/// `live-note-saved` → `LiveNoteSaved`.
fn variant(id: &str) -> String {
    id.split(['-', '_'])
        .map(|part| {
            let mut chars = part.chars();
            chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
        })
        .collect()
}
