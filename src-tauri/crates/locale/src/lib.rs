//! Words, numbers, dates and names in English and Persian.
//!
//! Everything that depends on a language or a script stands here once: the Fluent
//! messages, both calendars, digits, sorting, the folding that search and matching
//! rest on.

pub mod bidi;
pub mod calendar;
pub mod code_names;
pub mod collate;
pub mod digits;
pub mod fold;
pub mod formats;
pub mod list;
pub mod message;
pub mod number;
pub mod search;
pub mod term;

pub use message::{Args, Id, Value, text, text_with};
pub use term::Term;
