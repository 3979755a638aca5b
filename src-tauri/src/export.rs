//! Writes what the interface is generated from Rust: the types and commands, and what each read depends on.

use std::fmt::Write as _;
use std::path::Path;

use hamsokhan_app::Entity;
use heck::ToLowerCamelCase as _;
use tauri_specta::Builder;

use crate::READS;

const HEADER: &str = "// Made by `cargo xtask codegen` from the Rust types. Do not edit.\n";

/// Writes `bindings.ts` and `reads.ts` into a folder.
pub fn export(commands: Builder<tauri::Wry>, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let header = format!("{HEADER}// @ts-nocheck: the generator's own helpers are not strict.\n");
    commands.export(specta_typescript::Typescript::default().header(header), folder.join("bindings.ts"))?;
    Ok(std::fs::write(folder.join("reads.ts"), reads(READS)?)?)
}

/// The name of a command in the window.
pub fn camel(name: &str) -> String {
    name.to_lower_camel_case()
}

/// What each read depends on, as a table.
fn reads(reads: &[(&str, &[Entity])]) -> Result<String, Box<dyn std::error::Error>> {
    let mut text = format!("{HEADER}import type {{ commands, Entity }} from \"./bindings\";\n\n");
    text.push_str("/** Every read of the core, and the kinds of things whose change alters its answer. */\n");
    text.push_str("export const READS = {\n");
    let mut sorted: Vec<_> = reads.iter().collect();
    sorted.sort();
    for (name, depends) in sorted {
        let words = depends.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
        writeln!(text, "  {}: [{}],", camel(name), words.join(", "))?;
    }
    text.push_str("} as const satisfies Partial<Record<keyof typeof commands, readonly Entity[]>>;\n");
    Ok(text)
}
