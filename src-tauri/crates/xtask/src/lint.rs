//! The checks that need no test: formatting, lints, types, and generated files that are in step.

use crate::codegen::{self, Mode};
use crate::place;
use crate::process::{self, Outcome};
use crate::setup;
use std::process::Command;

/// One check: what it is called, and how it is made.
pub type Check = (&'static str, fn() -> Outcome);

/// All checks, the quick ones first. The interface and the application are already built.
pub const CHECKS: [Check; 8] = [
    ("Rust is formatted", rustfmt),
    ("The interface is formatted and linted (Biome)", biome),
    ("Styles mirror in both directions", styles),
    ("The interface's types agree (tsc)", tsc),
    ("Nothing of the interface is unused (knip)", knip),
    ("Generated files are in step", || codegen::compare(Mode::Check)),
    ("Rust has no lints (clippy)", clippy),
    ("Dependencies are allowed (cargo-deny)", deny),
];

fn cargo(arguments: &[&str]) -> Outcome {
    process::run(Command::new(place::cargo()).args(arguments).current_dir(place::root()))
}

fn rustfmt() -> Outcome {
    cargo(&["fmt", "--all", "--check"])
}

fn clippy() -> Outcome {
    cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

fn biome() -> Outcome {
    process::run(setup::npx("biome").args(["ci", "."]))
}

/// Logical properties only, colours that exist, contrast: the interface brings its own checker.
fn styles() -> Outcome {
    process::run(Command::new("node").arg("scripts/check-styles.mjs").current_dir(place::ui()))
}

fn tsc() -> Outcome {
    process::run(setup::npx("tsc").arg("--noEmit"))
}

/// Exports, files and dependencies that nothing uses.
fn knip() -> Outcome {
    process::run(&mut setup::npx("knip"))
}

/// Licences and sources, where cargo-deny is installed; building it would take longer than the rest together.
fn deny() -> Outcome {
    if place::on_path("cargo-deny").is_none() {
        println!("      cargo-deny is not installed: skipped");
        return Ok(());
    }
    cargo(&["deny", "--log-level", "error", "check", "bans", "licenses", "sources"])
}
