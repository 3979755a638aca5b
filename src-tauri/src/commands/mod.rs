//! The commands of the window: parse, one use case, the error as it is. No logic.

pub mod import;
pub mod live;
pub mod notes;
pub mod people;
pub mod plan;
pub mod preferences;
pub mod programmes;
pub mod release;
pub mod search;
pub mod summary;
pub mod today;
pub mod workspace;
