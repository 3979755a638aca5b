//! What Hamsokhan knows about dialogues between cities: entities, identifiers, rules and sums.
//!
//! Nothing here reads a clock, draws a random number or touches a file. Time and
//! randomness come in as arguments, so that every rule can be tested as a table.
//! An entity is written once, here, and travels unchanged to the store, the window
//! and the command line.

pub mod action;
pub mod activity;
pub mod agenda;
pub mod attribution;
pub mod consent;
pub mod disclosure;
pub mod draft;
pub mod erasure;
pub mod error;
pub mod format;
pub mod id;
pub mod live;
pub mod moment;
pub mod note;
pub mod participant;
pub mod programme;
pub mod release;
pub mod session;
pub mod small_cells;
pub mod state;
pub mod summary;
pub mod text;
pub mod turn;
pub mod zone;

pub use error::DomainError;
pub use text::{Bilingual, Lang, Private};
