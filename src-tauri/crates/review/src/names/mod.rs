//! Finds the people of a roster in free text, in both scripts: what the disclosure review stands on.
//!
//! Recall comes before precision: a finding too many costs the moderator one key, a name that slips
//! through can cost somebody their freedom. Still, common words that merely resemble a name are left out.

mod atom;
mod contact;
mod finder;
mod key;
mod known;
mod stop;

pub use contact::{Contact, ContactKind, looks_like_contact};
pub use finder::{Finder, Hit, Likeness};
