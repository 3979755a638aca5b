//! What the product survives: twelve experiments on the real thing, each with a figure. `cargo xtask test` runs them in a
//! short form, `cargo xtask faults [NAME]` in full; `src-tauri/FAULTS.md` holds what the full form last said.
//!
//! They are marked as ignored because they take seconds each and need what a plain `cargo test` does not: a C compiler for
//! the library that lets the disk fail, and the right to mount a small disk. Where something is missing they say
//! "skipped", with the reason.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "an experiment stops where it cannot go on, and says what it found"
)]

mod support;

mod bombs;
mod canary;
mod clock;
mod cut;
mod flips;
mod full;
mod kill;
mod naughty;
mod races;
mod read_only;
mod steps;
mod writes;
