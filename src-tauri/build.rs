//! Makes the commands of the window from the use cases that `app` declares, and a permission of every command, so that
//! the window can be given exactly those.

use std::path::{Path, PathBuf};

use hamsokhan_source::{Kind, UseCase, use_case};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::{Type, UseTree};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const USE_CASES: &str = "crates/app/src";
const SHELL_COMMANDS: &str = "src/commands";

fn main() -> Outcome<()> {
    println!("cargo:rerun-if-changed={USE_CASES}");
    println!("cargo:rerun-if-changed={SHELL_COMMANDS}");
    println!("cargo:rerun-if-changed=capabilities");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    let cases: Vec<UseCase> =
        hamsokhan_source::use_cases(Path::new(USE_CASES))?.into_iter().filter(|case| case.terms.in_window).collect();
    let own = shell_commands()?;
    std::fs::write(out.join("commands.rs"), generated(&cases, &own).to_string())?;

    let names = cases.iter().map(|case| case.name.to_string()).chain(own.iter().map(|(_, name)| name.to_string()));
    let names: Vec<&'static str> = names.map(|name| &*name.leak()).collect();
    std::fs::write(out.join("window.toml"), permission(&names))?;
    let pattern: &'static str = out.join("window.toml").to_string_lossy().into_owned().leak();
    let manifest = tauri_build::AppManifest::new().commands(names.leak()).permissions_path_pattern(pattern);
    Ok(tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?)
}

/// The commands that are the shell's own: dialogs, paths, the lock.
fn shell_commands() -> Outcome<Vec<(Ident, Ident)>> {
    let mut found = Vec::new();
    for (module, path) in use_case::rust_files(Path::new(SHELL_COMMANDS))? {
        for item in syn::parse_file(&std::fs::read_to_string(path)?)?.items {
            let syn::Item::Fn(function) = item else { continue };
            let command =
                |attribute: &syn::Attribute| attribute.path().segments.last().is_some_and(|last| last.ident == "command");
            if function.attrs.iter().any(command) {
                found.push((Ident::new(&module, Span::call_site()), function.sig.ident));
            }
        }
    }
    Ok(found)
}

/// The set of permissions that `capabilities/main.json` gives to the window by one name.
fn permission(names: &[&str]) -> String {
    let allow: Vec<String> = names.iter().map(|name| format!("\"allow-{}\"", name.replace('_', "-"))).collect();
    let description = "Every command of ours that the window calls.";
    format!("[[set]]\nidentifier = \"window\"\ndescription = \"{description}\"\npermissions = [{}]\n", allow.join(", "))
}

fn generated(cases: &[UseCase], own: &[(Ident, Ident)]) -> TokenStream {
    let mut modules: Vec<&str> = cases.iter().map(|case| case.module.as_str()).collect();
    modules.dedup();
    let of_modules = modules.iter().map(|module| {
        let name = format_ident!("{module}");
        let cases: Vec<&UseCase> = cases.iter().filter(|case| case.module == *module).collect();
        let (imports, commands) = (imports(&cases), cases.iter().map(|case| command(case)));
        quote! {
            pub mod #name {
                use hamsokhan_app::#name::*;
                #(use #imports;)*
                #(#commands)*
            }
        }
    });
    let paths = cases.iter().map(|case| (format_ident!("{}", case.module), &case.name));
    let (features, names): (Vec<_>, Vec<_>) = paths.unzip();
    let (own_modules, own_names): (Vec<_>, Vec<_>) = own.iter().cloned().unzip();
    let all_names = cases.iter().map(|case| case.name.to_string()).chain(own.iter().map(|(_, name)| name.to_string()));
    let reads = cases.iter().filter(|case| case.kind == Kind::Read).map(|case| {
        let (name, depends) = (case.name.to_string(), &case.terms.depends);
        quote!((#name, &[#(hamsokhan_app::Entity::#depends),*]))
    });
    quote! {
        #[allow(unused_imports, missing_docs)]
        pub mod use_cases { #(#of_modules)* }

        /// Every command of the window.
        fn all_commands() -> tauri_specta::Commands<tauri::Wry> {
            tauri_specta::collect_commands![#(use_cases::#features::#names,)* #(commands::#own_modules::#own_names),*]
        }

        /// The name of every command.
        #[cfg(test)]
        const COMMANDS: &[&str] = &[#(#all_names),*];

        /// Every read, and the kinds of things whose change alters its answer.
        #[cfg(debug_assertions)]
        const READS: &[(&str, &[hamsokhan_app::Entity])] = &[#(#reads),*];
    }
}

/// One use case as a command: what is borrowed inside is owned at the border, and a path is a handle.
fn command(case: &UseCase) -> TokenStream {
    let UseCase { name, docs, output, arguments, .. } = case;
    let (mut parameters, mut given) = (Vec::new(), Vec::new());
    for (argument, kind) in arguments {
        match borrowed(kind).as_deref() {
            Some("str") => {
                parameters.push(quote!(#argument: String));
                given.push(quote!(&#argument));
            }
            Some("Path") => {
                parameters.push(quote!(#argument: uuid::Uuid));
                given.push(quote!(&shell.path(#argument)?));
            }
            _ => {
                parameters.push(quote!(#argument: #kind));
                given.push(quote!(#argument));
            }
        }
    }
    quote! {
        #(#docs)*
        #[tauri::command(async)]
        #[specta::specta]
        pub fn #name(shell: tauri::State<'_, crate::shell::Shell>, #(#parameters),*) #output {
            shell.app.#name(#(#given),*)
        }
    }
}

/// The name of what a type borrows: `str` of `&str`.
fn borrowed(kind: &Type) -> Option<String> {
    let Type::Reference(reference) = kind else { return None };
    let Type::Path(path) = &*reference.elem else { return None };
    Some(path.path.segments.last()?.ident.to_string())
}

/// What the signatures of a module's use cases name, from where the module itself imports it.
fn imports(cases: &[&UseCase]) -> Vec<TokenStream> {
    fn leaves(tree: &UseTree, path: &TokenStream, wanted: &[String], found: &mut Vec<TokenStream>) {
        match tree {
            UseTree::Path(step) => {
                let name = &step.ident;
                leaves(&step.tree, &quote!(#path::#name), wanted, found);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, path, wanted, found)),
            UseTree::Name(leaf) if wanted.contains(&leaf.ident.to_string()) => {
                let name = &leaf.ident;
                found.push(quote!(#path::#name));
            }
            UseTree::Name(_) | UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }
    let (Some(first), mut found) = (cases.first(), Vec::new()) else { return Vec::new() };
    let types = cases.iter().flat_map(|case| {
        let output = &case.output;
        case.arguments.iter().map(|(_, kind)| quote!(#kind)).chain([quote!(#output)])
    });
    let wanted: Vec<String> = types.flat_map(use_case::names_in).filter(|name| name != "Path").collect();
    for item in &first.uses {
        let UseTree::Path(step) = &item.tree else { continue };
        let root = match step.ident.to_string().as_str() {
            "crate" => quote!(hamsokhan_app),
            "hamsokhan_domain" => quote!(hamsokhan_app::domain),
            "self" => continue,
            _ => step.ident.to_token_stream(),
        };
        leaves(&step.tree, &root, &wanted, &mut found);
    }
    found
}
