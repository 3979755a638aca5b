//! The use cases: the one door for the window and the command line.
//!
//! Every mutation is one transaction and one [`changed::Changed`] report, read off what it wrote. Reads see one consistent state.
//! Nothing here draws, prints or knows a window.

pub mod activity;
pub mod app;
mod behind;
pub mod care;
pub mod changed;
mod demo;
pub mod erase;
pub mod error;
mod find;
pub mod guard;
mod hold;
pub mod import;
pub mod live;
pub mod look;
pub mod notes;
pub mod people;
pub mod places;
pub mod plan;
pub mod preferences;
pub mod programmes;
pub mod provenance;
#[cfg(test)]
mod refetch_tests;
pub mod release;
pub mod rules;
pub mod search;
mod sheets;
mod steady;
mod steps;
pub mod summary;
#[cfg(test)]
mod testing;
pub mod today;
mod voice;
pub mod workspace;

pub use app::App;
pub use changed::{Changed, Entity};
pub use error::{Code, Error, Result, Severity};
pub use {hamsokhan_domain as domain, hamsokhan_locale as locale};
