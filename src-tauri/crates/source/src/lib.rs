//! Reads the sources of this house: which use cases are declared, and which module imports which.
//!
//! The shell's build script makes commands, permissions and the window's table of dependencies from the first; tests
//! hold the crates to what follows from both.

pub mod modules;
pub mod use_case;

pub use use_case::{Door, Kind, UseCase, use_cases};
