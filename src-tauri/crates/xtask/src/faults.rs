//! The experiments of `tests/faults`: in short form inside `test`, at full figure by `cargo xtask faults`.

use crate::make;
use crate::place;
use crate::process::{self, Outcome};
use crate::progress::{self, Progress};
use crate::setup::{self, Need};
use crate::suite::{CHEAP_KEYS, nextest};
use std::process::Command;
use std::time::Instant;

/// All of them; each is a module of `tests/faults`.
const EXPERIMENTS: [&str; 12] =
    ["kill", "writes", "full", "read_only", "flips", "races", "clock", "steps", "cut", "naughty", "bombs", "canary"];

fn cargo() -> Command {
    let mut command = Command::new(place::cargo());
    command.current_dir(place::root()).env("CARGO_TERM_COLOR", "never").env(CHEAP_KEYS, "1");
    command
}

/// Runs all of them in short form; side by side where nextest is here.
pub fn short() -> Command {
    let mut command = cargo();
    // The whole workspace is named although one package is meant: another selection would be another build.
    command.args(if nextest() {
        ["nextest", "run", "--workspace", "--test", "experiments", "--run-ignored", "only"].as_slice()
    } else {
        ["test", "--workspace", "--test", "experiments", "--no-fail-fast", "--"].as_slice()
    });
    command.args(if nextest() {
        ["-E", "not test(child)", "--no-fail-fast", "--success-output", "immediate", "--status-level", "slow"].as_slice()
    } else {
        ["--ignored", "--nocapture", "--skip", "child"].as_slice()
    });
    command
}

/// What a line says could not be tried, if it says so.
pub fn skipped(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix("skipped: ")
}

/// `cargo xtask faults [NAME …]`: at full figure, one after the other, with a table at the end.
pub fn faults(only: &[&str]) -> Outcome {
    if let Some(unknown) = only.iter().find(|name| !EXPERIMENTS.contains(name)) {
        return Err(format!("There is no experiment called {unknown}; there are {}.", EXPERIMENTS.join(", ")));
    }
    let chosen: Vec<&str> = EXPERIMENTS.into_iter().filter(|name| only.is_empty() || only.contains(name)).collect();
    let mut progress = Progress::new(setup::STEPS + 2 + chosen.len());
    setup::setup(&mut progress, Need::Tests)?;
    progress.step("Building the interface");
    make::interface()?;
    progress.step("Building the application");
    make::application()?;
    let mut table = String::from("| Experiment | What came of it | Took | Command |\n|---|---|---:|---|\n");
    let mut failed = Vec::new();
    for name in chosen {
        progress.step(&format!("Experiment: {name}"));
        let (began, mut command) = (Instant::now(), cargo());
        command.env("HAMSOKHAN_FAULTS", "full").args(["test", "--workspace", "--test", "experiments", "--quiet", "--"]);
        command.args([&format!("{name}::"), "--ignored", "--nocapture", "--test-threads=1", "--skip", "child"]);
        let heard = process::listen(&mut command)?;
        if !heard.success {
            failed.push(name);
        }
        table.push_str(&row(name, &heard.lines, heard.success, &progress::clock(began.elapsed())));
    }
    println!("\n{table}");
    let report = place::root().join("target").join("faults.md");
    let written = std::fs::create_dir_all(place::root().join("target")).and_then(|()| std::fs::write(&report, table));
    written.map_err(|error| format!("{} could not be written: {error}", report.display()))?;
    println!("Written to {}", report.display());
    if failed.is_empty() { Ok(()) } else { Err(format!("Not everything is survived: {}; see above.", failed.join(", "))) }
}

/// One experiment's line of the table.
fn row(name: &str, lines: &[String], success: bool, took: &str) -> String {
    let start = format!("figure: {name}: ");
    let figures = lines.iter().filter_map(|line| line.strip_prefix(start.as_str())).map(str::to_owned);
    let missed = lines.iter().filter_map(|line| skipped(line)).map(|why| format!("**skipped**: {why}"));
    let mut told: Vec<String> = figures.chain(missed).collect();
    if !success {
        told.push("**failed**".to_owned());
    }
    format!("| {name} | {} | {took} | `cargo xtask faults {name}` |\n", told.join("<br>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_tells_figures_what_was_skipped_and_what_failed() {
        let lines = ["running 2 tests", "figure: full: 200 points", "figure: cut: of another", "skipped: full: no disk"];
        let lines = lines.map(str::to_owned);
        let told = row("full", &lines, false, "00:10");
        assert_eq!(
            told,
            "| full | 200 points<br>**skipped**: full: no disk<br>**failed** | 00:10 | `cargo xtask faults full` |\n"
        );
    }
}
