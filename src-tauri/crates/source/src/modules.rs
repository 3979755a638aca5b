//! Which module of a crate imports which: the first step of every path that begins with `crate`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Item, UseTree};

use crate::use_case::rust_files;

/// The modules that each module imports. What is inside a module, in files of its own or not, counts as the module.
pub type Imports = BTreeMap<String, BTreeSet<String>>;

/// The imports among the modules of a crate, whose sources are in `folder`. Its root, which names all, is left out, as
/// tests are.
///
/// # Errors
/// When a file cannot be read or is not Rust.
pub fn imports(folder: &Path) -> Result<Imports, String> {
    let root = ["lib.rs", "main.rs"].iter().map(|name| folder.join(name)).find(|path| path.exists());
    let root = root.ok_or_else(|| format!("{}: no root", folder.display()))?;
    let lifted = lifted(&parse(&root)?);
    let mut graph = Imports::new();
    for (module, path) in rust_files(folder)?.into_iter().filter(|(_, path)| *path != root) {
        read_module(&module, &path, &lifted, &mut graph)?;
        read_folder(&module, &folder.join(&module), &lifted, &mut graph)?;
    }
    for entry in std::fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let path = entry.path();
        if path.join("mod.rs").exists() {
            read_folder(&entry.file_name().to_string_lossy(), &path, &lifted, &mut graph)?;
        }
    }
    let modules: BTreeSet<String> = graph.keys().cloned().collect();
    for (module, imported) in &mut graph {
        imported.retain(|other| other != module && modules.contains(other));
    }
    Ok(graph)
}

fn parse(path: &Path) -> Result<syn::File, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))
}

fn read_folder(module: &str, folder: &Path, lifted: &BTreeMap<String, String>, graph: &mut Imports) -> Result<(), String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(()) };
    for (_, path) in rust_files(folder)? {
        read_module(module, &path, lifted, graph)?;
    }
    for below in entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()) {
        read_folder(module, &below, lifted, graph)?;
    }
    Ok(())
}

fn read_module(module: &str, path: &Path, lifted: &BTreeMap<String, String>, graph: &mut Imports) -> Result<(), String> {
    let imported = graph.entry(module.to_owned()).or_default();
    for item in parse(path)?.items.iter().filter(|item| !is_test(item)) {
        let mut steps = Vec::new();
        first_steps(quote::ToTokens::to_token_stream(item), &mut steps);
        imported.extend(steps.into_iter().map(|step| lifted.get(&step).cloned().unwrap_or(step)));
    }
    Ok(())
}

fn is_test(item: &Item) -> bool {
    let Item::Mod(module) = item else { return false };
    module.attrs.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test")
    })
}

/// The names that the root lifts out of modules, such as `App` of `app`, with the module of each.
fn lifted(root: &syn::File) -> BTreeMap<String, String> {
    fn leaves(tree: &UseTree, module: &str, found: &mut BTreeMap<String, String>) {
        match tree {
            UseTree::Path(path) => leaves(&path.tree, module, found),
            UseTree::Name(name) => drop(found.insert(name.ident.to_string(), module.to_owned())),
            UseTree::Rename(name) => drop(found.insert(name.rename.to_string(), module.to_owned())),
            UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, module, found)),
            UseTree::Glob(_) => {}
        }
    }
    let mut found = BTreeMap::new();
    for item in &root.items {
        let Item::Use(item) = item else { continue };
        if let UseTree::Path(path) = &item.tree {
            leaves(&path.tree, &path.ident.to_string(), &mut found);
        }
    }
    found
}

/// The first step of every path that begins with `crate`, also inside macros.
fn first_steps(tokens: TokenStream, found: &mut Vec<String>) {
    // How much of `crate::` was just read.
    let mut read = 0;
    for token in tokens {
        read = match token {
            TokenTree::Ident(name) if read == 3 => {
                found.push(name.to_string());
                0
            }
            TokenTree::Ident(name) if name == "crate" => 1,
            TokenTree::Punct(point) if point.as_char() == ':' && (1..3).contains(&read) => read + 1,
            TokenTree::Group(group) => {
                if read == 3 && group.delimiter() == Delimiter::Brace {
                    heads(group.stream(), found);
                } else {
                    first_steps(group.stream(), found);
                }
                0
            }
            _ => 0,
        };
    }
}

/// The first word of each branch of `{a, b::c}`.
fn heads(tokens: TokenStream, found: &mut Vec<String>) {
    let mut at_head = true;
    for token in tokens {
        match token {
            TokenTree::Ident(name) if at_head => {
                found.push(name.to_string());
                at_head = false;
            }
            TokenTree::Punct(point) if point.as_char() == ',' => at_head = true,
            _ => {}
        }
    }
}

/// A circle among the modules, as a walk that ends where it began; none when there is none.
#[must_use]
pub fn circle(graph: &Imports) -> Option<Vec<String>> {
    fn walk(module: &str, graph: &Imports, path: &mut Vec<String>, done: &mut BTreeSet<String>) -> Option<Vec<String>> {
        if let Some(begin) = path.iter().position(|earlier| earlier == module) {
            let mut circle: Vec<String> = path.iter().skip(begin).cloned().collect();
            circle.push(module.to_owned());
            return Some(circle);
        }
        if !done.insert(module.to_owned()) {
            return None;
        }
        path.push(module.to_owned());
        let found = graph.get(module).into_iter().flatten().find_map(|next| walk(next, graph, path, done));
        path.pop();
        found
    }
    let mut done = BTreeSet::new();
    graph.keys().find_map(|module| walk(module, graph, &mut Vec::new(), &mut done))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(edges: &[(&str, &[&str])]) -> Imports {
        edges.iter().map(|(from, to)| ((*from).to_owned(), to.iter().map(|to| (*to).to_owned()).collect())).collect()
    }

    #[test]
    fn a_circle_is_found_however_long() {
        assert_eq!(circle(&graph(&[("a", &["b", "c"]), ("b", &["c"]), ("c", &[])])), None, "two ways to one place are no circle");
        let long = graph(&[("a", &["b"]), ("b", &["c"]), ("c", &["d"]), ("d", &["b"])]);
        assert_eq!(circle(&long), Some(["b", "c", "d", "b"].map(str::to_owned).to_vec()));
    }

    #[test]
    fn every_form_of_path_is_read() {
        let text =
            "use crate::a::B; use crate::{c::{D, e}, f}; fn g() { crate::h::i(); vec![crate::j::K] } use other::crate_::l;";
        let mut found = Vec::new();
        first_steps(text.parse().expect("tokens"), &mut found);
        assert_eq!(found, ["a", "c", "f", "h", "j"]);
    }

    #[test]
    fn what_the_root_lifts_out_belongs_to_its_module() {
        let root = syn::parse_str("pub use app::{App, Changed as Report}; pub use error::Code;").expect("Rust");
        let lifted = lifted(&root);
        assert_eq!(lifted.get("App").map(String::as_str), Some("app"));
        assert_eq!(lifted.get("Report").map(String::as_str), Some("app"));
        assert_eq!(lifted.get("Code").map(String::as_str), Some("error"));
    }
}
