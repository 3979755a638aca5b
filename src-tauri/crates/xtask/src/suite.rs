//! `test` and `lint`: every check in a fixed order, none skipped because an earlier one failed, one line at the end.

use crate::faults;
use crate::lint::{self, Held};
use crate::make;
use crate::place;
use crate::process::{self, Outcome};
use crate::progress::{self, Progress};
use crate::setup::{self, Need};
use crate::tally::Tally;
use std::process::Command;

/// A run of many checks: what failed, and how many did not.
struct Run {
    progress: Progress,
    tally: Tally,
    failures: Vec<String>,
    /// What could not be tried on this machine, and why.
    skipped: Vec<String>,
}

impl Run {
    /// Makes one check that holds, does not, or cannot be made here.
    fn check(&mut self, name: &str, outcome: Outcome<Held>) {
        match outcome {
            Ok(Held::Yes) => {
                println!("      {name}: ok");
                self.tally.check(true);
            }
            Ok(Held::Skipped(why)) => {
                println!("      {name}: SKIPPED: {why}");
                self.skipped.push(format!("{name}: {why}"));
            }
            Err(why) => {
                println!("      {name}: {why}");
                self.tally.check(false);
                self.failures.push(name.to_owned());
            }
        }
    }

    /// Runs a test runner, and adds what it counted.
    fn runner(&mut self, name: &str, command: &mut Command) {
        let heard = match process::listen(command) {
            Ok(heard) => heard,
            Err(why) => return self.check(name, Err(why)),
        };
        let mut counted = Tally::read(&heard.lines);
        let skipped: Vec<&str> = heard.lines.iter().filter_map(|line| faults::skipped(line)).collect();
        // The runner knows of passed and failed only.
        counted.passed = counted.passed.saturating_sub(u64::try_from(skipped.len()).unwrap_or(u64::MAX));
        self.skipped.extend(skipped.into_iter().map(|why| format!("{name}: {why}")));
        self.tally.add(counted);
        // A runner that fails without counting a failure did not get as far as its tests: a broken build, a crash.
        if !heard.success && counted.failed == 0 {
            self.tally.failed += 1;
        }
        if !heard.success {
            self.failures.push(name.to_owned());
        } else if counted.passed == 0 {
            self.check(name, Err("it ran no test".to_owned()));
        }
    }

    /// Says how it went; the last line is for machines as well as people.
    fn close(self) -> Outcome {
        println!("\nTook {}.", progress::clock(self.progress.elapsed()));
        for skipped in &self.skipped {
            println!("SKIPPED, not tried here: {skipped}");
        }
        for failure in &self.failures {
            println!("Failed: {failure}");
        }
        println!("{} passed, {} failed", self.tally.passed, self.tally.failed);
        if self.failures.is_empty() { Ok(()) } else { Err("Not everything holds; see above.".to_owned()) }
    }
}

fn start(extra: usize, need: Need) -> Outcome<Run> {
    let mut progress = Progress::new(setup::STEPS + 2 + extra);
    setup::setup(&mut progress, need)?;
    progress.step("Building the interface");
    make::interface()?;
    progress.step("Building the application");
    make::application()?;
    Ok(Run { progress, tally: Tally::default(), failures: Vec::new(), skipped: Vec::new() })
}

fn checks(run: &mut Run) {
    run.progress.step("Checking formatting, lints, types and generated files");
    for (name, check) in lint::CHECKS {
        run.check(name, check());
    }
}

/// `cargo xtask lint`.
pub fn lint() -> Outcome {
    let mut run = start(1, Need::Window)?;
    checks(&mut run);
    run.close()
}

/// `cargo xtask test`: the checks, and every test of Rust, of the interface and of the window.
pub fn test() -> Outcome {
    let mut run = start(5, Need::Tests)?;
    checks(&mut run);
    run.progress.step("Testing Rust");
    run.runner("Rust tests", &mut rust_tests());
    run.progress.step("Experiments on faults, in short form (all of them: `cargo xtask faults`)");
    run.runner("Experiments on faults", &mut faults::short());
    run.progress.step("Testing the interface");
    run.runner("Interface tests", setup::npx("vitest").arg("run"));
    run.progress.step("Testing in a window, in English and in Persian");
    run.runner("Window tests", &mut window_tests());
    run.close()
}

/// Whether nextest is here. It is faster, but building it is not; without it `cargo test` runs the same tests.
pub fn nextest() -> bool {
    place::on_path("cargo-nextest").is_some()
}

/// Tests make hundreds of workspaces that protect nobody: in a development build a guess at their passphrase may be cheap.
pub const CHEAP_KEYS: &str = "HAMSOKHAN_TEST_CHEAP_KEYS";

fn rust_tests() -> Command {
    let mut command = Command::new(place::cargo());
    command.current_dir(place::root()).env("CARGO_TERM_COLOR", "never").env(CHEAP_KEYS, "1");
    if nextest() {
        command.args([
            "nextest",
            "run",
            "--workspace",
            "--no-fail-fast",
            "--status-level",
            "slow",
            "--final-status-level",
            "fail",
        ])
    } else {
        command.args(["test", "--workspace", "--no-fail-fast", "--quiet", "--lib", "--bins", "--tests"])
    };
    command
}

/// The tests that open a window are marked as ignored, so that a plain `cargo test` works without a driver.
fn window_tests() -> Command {
    let mut command = Command::new(place::cargo());
    command.current_dir(place::root()).env("CARGO_TERM_COLOR", "never").env(CHEAP_KEYS, "1");
    // The whole workspace is named although one package is meant: another selection would be another build.
    if nextest() {
        command.args([
            "nextest",
            "run",
            "--workspace",
            "--test",
            "e2e_*",
            "--run-ignored",
            "only",
            "--no-capture",
            "--no-fail-fast",
        ])
    } else {
        command.args(["test", "--workspace", "--test", "e2e_*", "--no-fail-fast", "--"]);
        command.args(["--ignored", "--test-threads=1", "--nocapture"])
    };
    command
}
