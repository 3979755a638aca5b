//! The commands that are the shell's own: dialogs, paths, choices, the lock. All others are made by `build.rs` from the
//! use cases that the application declares.

pub mod care;
pub mod drafts;
pub mod import;
pub mod preferences;
pub mod release;
pub mod workspace;
