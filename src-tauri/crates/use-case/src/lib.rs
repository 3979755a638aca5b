//! `#[read(…)]` and `#[write]`: a function becomes a use case.
//!
//! The function works on a state or a transaction that somebody else opened, so that use cases compose. Beside it this
//! makes the outer form, a method of `App` with the same name, which opens one. What the function declares is read
//! again, by `hamsokhan-source`, for the commands of the window.

use hamsokhan_source::use_case::{Terms, arguments, docs};
use hamsokhan_source::{Door, Kind};
use proc_macro::TokenStream;
use quote::{ToTokens as _, quote};
use syn::ItemFn;

/// A use case that answers. In brackets stand the kinds of `Entity` whose change alters the answer, and `no_window`
/// where the window does not call it.
#[proc_macro_attribute]
pub fn read(terms: TokenStream, item: TokenStream) -> TokenStream {
    expand(Kind::Read, terms, item)
}

/// A use case that changes the workspace. `no_window` in brackets where the window does not call it.
#[proc_macro_attribute]
pub fn write(terms: TokenStream, item: TokenStream) -> TokenStream {
    expand(Kind::Write, terms, item)
}

fn expand(kind: Kind, terms: TokenStream, item: TokenStream) -> TokenStream {
    match outer(kind, terms.into(), item.into()) {
        Ok(tokens) => tokens.into(),
        Err(error) => error.into_compile_error().into(),
    }
}

/// The function, and its outer form. A method is an outer form already.
fn outer(kind: Kind, terms: proc_macro2::TokenStream, item: proc_macro2::TokenStream) -> syn::Result<proc_macro2::TokenStream> {
    let Terms { depends, .. } = syn::parse2(terms)?;
    let function: ItemFn = syn::parse2(item)?;
    let Some(door) = Door::of(&function.sig) else { return Ok(function.into_token_stream()) };
    let open = match (kind, door) {
        (Kind::Write, Door::Transaction) => quote!(transact),
        (Kind::Read, Door::Reader) => quote!(read),
        (Kind::Read, Door::Reading) => quote!(read_now),
        (Kind::Read, Door::Transaction) => return Err(syn::Error::new_spanned(function.sig, "a read has no transaction")),
        (Kind::Write, _) => return Err(syn::Error::new_spanned(function.sig, "a write needs `&mut Transaction`")),
    };
    let (name, output, docs) = (&function.sig.ident, &function.sig.output, docs(&function.attrs));
    let (names, types): (Vec<_>, Vec<_>) = arguments(&function.sig)?.into_iter().unzip();
    Ok(quote! {
        #function

        const _: &[crate::changed::Entity] = &[#(crate::changed::Entity::#depends),*];

        impl crate::app::App {
            #(#docs)*
            pub fn #name(&self, #(#names: #types),*) #output {
                self.#open(|inner| #name(inner, #(#names),*))
            }
        }
    })
}
