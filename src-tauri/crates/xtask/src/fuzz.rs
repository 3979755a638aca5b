//! `fuzz`: the targets of `tests/fuzz` under libFuzzer.
//!
//! Without a sanitizer: our own code has no `unsafe`, and so the toolchain of the product will do, told to accept the
//! flags that count what was reached. Overflows and broken assertions stop a run, since the build keeps both checks.

use crate::place;
use crate::process::{self, Outcome};
use crate::setup;
use std::process::Command;

/// All targets; each is a file of `tests/fuzz/targets`.
const TARGETS: [&str; 5] = ["roster", "keys", "restore", "journal", "words"];

/// The `cargo-fuzz` they are run with.
const CARGO_FUZZ_VERSION: &str = "0.13.2";

/// What a run came to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Reached {
    executions: u64,
    edges: u64,
    inputs: u64,
}

/// `cargo xtask fuzz [SECONDS] [TARGET …]`.
pub fn fuzz(words: &[&str]) -> Outcome {
    let seconds = words.iter().find_map(|word| word.parse::<u32>().ok()).unwrap_or(60);
    let named: Vec<&str> = words.iter().copied().filter(|word| word.parse::<u32>().is_err()).collect();
    if let Some(unknown) = named.iter().find(|name| !TARGETS.contains(name)) {
        return Err(format!("There is no target called {unknown}; there are {}.", TARGETS.join(", ")));
    }
    let cargo_fuzz = setup::tool("cargo-fuzz", CARGO_FUZZ_VERSION)?;
    let mut table = String::from("| Target | Executions | Edges reached | Inputs kept | Command |\n|---|---:|---:|---:|---|\n");
    let mut failed = Vec::new();
    for name in TARGETS.into_iter().filter(|name| named.is_empty() || named.contains(name)) {
        println!("      {name}, {seconds} s");
        let heard = process::listen(&mut run(&cargo_fuzz, name, seconds)?)?;
        let Reached { executions, edges, inputs } = read(&heard.lines);
        if !heard.success || executions == 0 {
            failed.push(name);
        }
        table.push_str(&format!("| {name} | {executions} | {edges} | {inputs} | `cargo xtask fuzz {seconds} {name}` |\n"));
    }
    println!("\n{table}");
    let report = place::root().join("target").join("fuzz.md");
    let written = std::fs::create_dir_all(place::root().join("target")).and_then(|()| std::fs::write(&report, table));
    written.map_err(|error| format!("{} could not be written: {error}", report.display()))?;
    if failed.is_empty() {
        return Ok(());
    }
    Err(format!("Found something, or did not run: {}; see above. The input is in tests/fuzz/artifacts.", failed.join(", ")))
}

/// One target, from what it kept the last time and from the files that tests have.
fn run(cargo_fuzz: &std::path::Path, name: &str, seconds: u32) -> Outcome<Command> {
    let home = place::root().join("tests").join("fuzz");
    let corpus = home.join("corpus").join(name);
    std::fs::create_dir_all(&corpus).map_err(|error| format!("{} could not be made: {error}", corpus.display()))?;
    let mut command = Command::new(cargo_fuzz);
    command.args(["fuzz", "run", "--sanitizer", "none", "--fuzz-dir"]).arg(&home).arg(name).arg(&corpus);
    if name == "roster" {
        command.arg(place::root().join("tests").join("fixtures").join("rosters"));
    }
    command.args(["--", &format!("-max_total_time={seconds}"), "-print_final_stats=1", "-max_len=65536", "-timeout=10"]);
    command.current_dir(place::root());
    command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", place::target().join("fuzz"));
    Ok(command)
}

/// Reads what libFuzzer said at last.
fn read(lines: &[String]) -> Reached {
    let mut reached = Reached::default();
    for line in lines {
        if let Some(number) = line.strip_prefix("stat::number_of_executed_units:") {
            reached.executions = number.trim().parse().unwrap_or(0);
        }
        if line.starts_with('#') && line.contains(" cov: ") {
            let after = |name: &str| line.split_once(name)?.1.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok();
            reached.edges = after(" cov: ").unwrap_or(reached.edges);
            reached.inputs = after(" corp: ").unwrap_or(reached.inputs);
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_of_the_fuzzer_is_read() {
        let lines = [
            "#2\tINITED cov: 12 ft: 13 corp: 1/1b exec/s: 0 rss: 40Mb",
            "#4096\tpulse  cov: 310 ft: 800 corp: 57/2Kb lim: 43 exec/s: 2048 rss: 60Mb",
            "stat::number_of_executed_units: 8192",
        ];
        let reached = read(&lines.map(str::to_owned));
        assert_eq!(reached, Reached { executions: 8192, edges: 310, inputs: 57 });
    }
}
