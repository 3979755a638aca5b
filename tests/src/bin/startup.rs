//! How long a window takes from the start of its process until its main button, or a page of the same colour, stands on
//! the display: ten times for each program on the command line, in turns. One JSON object a line, for `cargo xtask bench`.
//! Nothing but the display is looked at, so that the build that is measured is the one that is released.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a measuring program speaks through its output")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use hamsokhan_tests::host::{Host, until};
use hamsokhan_tests::webdriver::Outcome;
use serde_json::json;

/// Starts of each program. The median of ten is asked for.
const STARTS: usize = 10;

/// The colour of the main button in the light theme.
const LAPIS: u32 = 0x002a_4597;

/// How many of the pixels looked at make a button of it.
const BUTTON: usize = 100;

fn main() -> ExitCode {
    let programs: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    match measure(&programs) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(programs: &[PathBuf]) -> Outcome {
    let mut hosts = programs.iter().map(|program| Host::new(program)).collect::<Outcome<Vec<_>>>()?;
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); hosts.len()];
    for _ in 0..STARTS {
        for (host, times) in hosts.iter_mut().zip(&mut times) {
            times.push(start(host)?);
        }
    }
    for (program, mut times) in programs.iter().zip(times) {
        times.sort_by(f64::total_cmp);
        let middle = times.get(STARTS / 2 - 1..=STARTS / 2).unwrap_or_default();
        let median = middle.iter().sum::<f64>() / middle.len() as f64;
        let name = program.file_name().unwrap_or_default().to_string_lossy();
        println!("{}", json!({ "program": name, "median_ms": median, "times_ms": times }));
    }
    Ok(())
}

/// Milliseconds from the start of the process to the button on the display.
fn start(host: &mut Host) -> Outcome<f64> {
    host.close();
    until(Duration::from_secs(10), "the display is empty", || Ok(host.pixels(LAPIS)? == 0))?;
    let began = Instant::now();
    host.launch()?;
    let mut took = Duration::ZERO;
    while took == Duration::ZERO {
        if host.pixels(LAPIS)? >= BUTTON {
            took = began.elapsed();
        } else if began.elapsed() > Duration::from_secs(60) {
            return Err("Nothing stood on the display after a minute.".to_owned());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    host.close();
    Ok(took.as_secs_f64() * 1e3)
}
