//! Finds the people of a roster in free text, in both scripts: what the disclosure review stands on.
//!
//! Recall comes before precision: a finding too many costs the moderator one key, a name that slips
//! through can cost somebody their freedom. A text becomes plain [`token`]s, runs of them are looked up in the
//! [`index`] by letters, without what may stick to a name ([`affix`]), and by [`sound`]; what is also an ordinary word
//! ([`lexicon`]) is weighed by the words around it ([`weigh`], [`context`]).

mod affix;
mod contact;
#[cfg(test)]
mod contact_ways;
mod context;
mod finder;
mod index;
mod known;
mod lexicon;
mod lookalike;
mod phone;
mod reach;
#[cfg(test)]
mod set_tests;
mod sound;
mod spelled;
mod title;
mod token;
mod weigh;

pub use contact::{Contact, ContactKind, looks_like_contact};
pub use finder::{Finder, Hit, Likeness};
