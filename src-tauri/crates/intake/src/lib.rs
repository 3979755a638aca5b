//! Untrusted files in, checked rows out: a roster that somebody else made becomes rows that may be
//! shown, corrected and confirmed. Nothing is written here.
//!
//! [`read_roster`] turns bytes into a [`Sheet`], [`Mapping::guess`] says what its columns mean,
//! [`preview`] shows it, and [`interpret`] turns it into [`RosterRow`]s with a list of [`Problem`]s.

mod cell;
mod delimiter;
mod encoding;
mod error;
mod field;
mod heading;
mod limits;
mod mapping;
mod people;
mod preview;
mod problem;
mod roster;
mod sheet;
mod words;

pub use delimiter::Delimiter;
pub use error::IntakeError;
pub use field::Field;
pub use limits::Limits;
pub use mapping::Mapping;
pub use people::looks_like;
pub use preview::{PreviewColumn, SheetPreview, preview};
pub use problem::{Problem, ProblemCode, Severity};
pub use roster::{Context, Interpreted, RosterRow, interpret};
pub use sheet::{Record, Sheet, read_roster, read_roster_file};
