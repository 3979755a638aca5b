//! A use case as it is declared: a function under `#[read(…)]` or `#[write]`.

use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, FnArg, Ident, ImplItem, Item, ItemUse, Pat, ReturnType, Signature, Token, Type};

/// What a use case does to the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It answers.
    Read,
    /// It changes.
    Write,
}

/// What stands in the brackets of `#[read(Note, Session)]` or `#[write]`.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    /// The kinds of things whose change alters the answer, as variants of `Entity`.
    pub depends: Vec<Ident>,
    /// Whether the window may call it; `no_window` says that it may not.
    pub in_window: bool,
}

impl Parse for Terms {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let words = Punctuated::<Ident, Token![,]>::parse_terminated(input)?;
        let (kept, depends): (Vec<Ident>, Vec<Ident>) = words.into_iter().partition(|word| word == "no_window");
        Ok(Self { depends, in_window: kept.is_empty() })
    }
}

/// What the first parameter of a use case is, and so by which method of `App` it is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// `&Reader`: one consistent state.
    Reader,
    /// `&Reading`: the same, and the moment it is read at.
    Reading,
    /// `&mut Transaction`: all or nothing.
    Transaction,
}

impl Door {
    /// The door that a function is behind; none when it is a method, which opens it by itself.
    #[must_use]
    pub fn of(signature: &Signature) -> Option<Self> {
        let Some(FnArg::Typed(first)) = signature.inputs.first() else { return None };
        let Type::Reference(reference) = &*first.ty else { return None };
        let Type::Path(path) = &*reference.elem else { return None };
        match path.path.segments.last()?.ident.to_string().as_str() {
            "Reader" => Some(Self::Reader),
            "Reading" => Some(Self::Reading),
            "Transaction" => Some(Self::Transaction),
            _ => None,
        }
    }
}

/// Names and types of what a caller gives: all parameters but the first.
///
/// # Errors
/// When a parameter is a pattern and has no name.
pub fn arguments(signature: &Signature) -> syn::Result<Vec<(Ident, Type)>> {
    let named = |argument: &FnArg| match argument {
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(name) => Ok((name.ident.clone(), (*typed.ty).clone())),
            other => Err(syn::Error::new_spanned(other, "a parameter of a use case has a name")),
        },
        FnArg::Receiver(receiver) => Err(syn::Error::new_spanned(receiver, "only the first parameter can be self")),
    };
    signature.inputs.iter().skip(1).map(named).collect()
}

/// The lines of documentation among attributes.
#[must_use]
pub fn docs(attributes: &[Attribute]) -> Vec<Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect()
}

/// A use case.
#[derive(Clone)]
pub struct UseCase {
    /// The module it stands in: its feature.
    pub module: String,
    /// Its name.
    pub name: Ident,
    /// Its documentation.
    pub docs: Vec<Attribute>,
    /// What it does to the workspace.
    pub kind: Kind,
    /// What was declared beside the kind.
    pub terms: Terms,
    /// What a caller gives.
    pub arguments: Vec<(Ident, Type)>,
    /// What it gives, as it is written, with the arrow.
    pub output: ReturnType,
    /// What its module imports, which is where the names of its types come from.
    pub uses: Vec<ItemUse>,
}

/// The kind and the terms among the attributes of a function; none when it is no use case.
fn declared(attributes: &[Attribute]) -> syn::Result<Option<(Kind, Terms)>> {
    for attribute in attributes {
        let kind = match attribute.path() {
            path if path.is_ident("read") => Kind::Read,
            path if path.is_ident("write") => Kind::Write,
            _ => continue,
        };
        let terms = match &attribute.meta {
            syn::Meta::Path(_) => Terms { depends: Vec::new(), in_window: true },
            meta => syn::parse2(meta.require_list()?.tokens.clone())?,
        };
        return Ok(Some((kind, terms)));
    }
    Ok(None)
}

/// The use cases that a file declares, as functions or as methods.
///
/// # Errors
/// When it is not Rust, or a declaration cannot be read.
pub fn in_file(module: &str, text: &str) -> syn::Result<Vec<UseCase>> {
    let file = syn::parse_file(text)?;
    let uses: Vec<ItemUse> =
        file.items.iter().filter_map(|item| if let Item::Use(item) = item { Some(item.clone()) } else { None }).collect();
    let mut functions: Vec<(&[Attribute], &Signature)> = Vec::new();
    for item in &file.items {
        match item {
            Item::Fn(function) => functions.push((&function.attrs, &function.sig)),
            Item::Impl(block) => functions.extend(block.items.iter().filter_map(|item| match item {
                ImplItem::Fn(method) => Some((method.attrs.as_slice(), &method.sig)),
                _ => None,
            })),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for (attributes, signature) in functions {
        let Some((kind, terms)) = declared(attributes)? else { continue };
        found.push(UseCase {
            module: module.to_owned(),
            name: signature.ident.clone(),
            docs: docs(attributes),
            kind,
            terms,
            arguments: arguments(signature)?,
            output: signature.output.clone(),
            uses: uses.clone(),
        });
    }
    Ok(found)
}

/// The use cases that the modules in a folder declare, by module and in the order they stand there.
///
/// # Errors
/// When a file cannot be read or understood; the text names it.
pub fn use_cases(folder: &Path) -> Result<Vec<UseCase>, String> {
    let mut found = Vec::new();
    for (module, path) in rust_files(folder)? {
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        found.extend(in_file(&module, &text).map_err(|error| format!("{}: {error}", path.display()))?);
    }
    Ok(found)
}

/// The Rust files of a folder that are no tests, by name: `(notes, …/notes.rs)`.
///
/// # Errors
/// When the folder cannot be read.
pub fn rust_files(folder: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<(String, PathBuf)> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .filter_map(|path| Some((path.file_stem()?.to_str()?.to_owned(), path)))
        .filter(|(name, _)| !name.ends_with("_tests") && name != "testing")
        .collect();
    files.sort();
    Ok(files)
}

/// The names that occur in a type, such as `Option`, `Vec` and `NoteId`.
#[must_use]
pub fn names_in(tokens: TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(name) => names.push(name.to_string()),
            proc_macro2::TokenTree::Group(group) => names.extend(names_in(group.stream())),
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTES: &str = r#"
        use crate::app::Transaction;
        /// The notes of a session.
        #[read(Note, Session)]
        pub(crate) fn notes(store: &Reader<'_>, session: SessionId) -> Result<Vec<Note>> { todo!() }
        /// Saves a note.
        #[write]
        pub(crate) fn add_note(tx: &mut Transaction<'_, '_>, session: SessionId, mut draft: NoteDraft) -> Result<Note> { todo!() }
        fn helper(store: &Reader<'_>) {}
        impl App {
            #[write(no_window)]
            pub fn import_notes(&self, file: &Path) -> Result<u32> { todo!() }
        }
    "#;

    #[test]
    fn functions_and_methods_under_an_attribute_are_use_cases() {
        let found = in_file("notes", NOTES).expect("Rust");
        let names: Vec<String> = found.iter().map(|case| case.name.to_string()).collect();
        assert_eq!(names, ["notes", "add_note", "import_notes"], "the helper is none");
        assert_eq!(found[0].terms.depends, ["Note", "Session"]);
        assert_eq!(found[0].kind, Kind::Read);
        assert_eq!(found[0].docs.len(), 1);
        let arguments: Vec<String> = found[1].arguments.iter().map(|(name, _)| name.to_string()).collect();
        assert_eq!(arguments, ["session", "draft"], "the transaction is not the caller's to give");
        assert!(found[1].terms.in_window && !found[2].terms.in_window);
    }

    #[test]
    fn the_first_parameter_is_the_door() {
        let door = |text: &str| Door::of(&syn::parse_str::<syn::ItemFn>(text).expect("a function").sig);
        assert_eq!(door("fn f(store: &Reader<'_>) {}"), Some(Door::Reader));
        assert_eq!(door("fn f(at: &Reading<'_>, id: SessionId) {}"), Some(Door::Reading));
        assert_eq!(door("fn f(tx: &mut crate::app::Transaction<'_, '_>) {}"), Some(Door::Transaction));
        assert_eq!(door("fn f(&self) {}"), None);
        assert_eq!(door("fn f(shell: State<'_, Shell>) {}"), None);
    }
}
