//! How long a window takes from the start of its process to the moment its page says `ready`, ten times for each
//! program on the command line, in turns. One JSON object a line, for `cargo xtask bench`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a measuring program speaks through its output")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hamsokhan_tests::stage::{Stage, until};
use hamsokhan_tests::webdriver::Outcome;
use serde_json::json;

/// Starts of each program. The median of ten is asked for.
const STARTS: usize = 10;

/// Ticks of the process clock in a second, on every Linux that Rust supports.
const TICKS: f64 = 100.0;

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
    let mut stages = programs.iter().map(|program| Stage::new(program)).collect::<Outcome<Vec<_>>>()?;
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); stages.len()];
    for _ in 0..STARTS {
        for (stage, times) in stages.iter_mut().zip(&mut times) {
            times.push(start(stage)?);
        }
    }
    for (program, mut times) in programs.iter().zip(times) {
        times.sort_by(f64::total_cmp);
        let median = times.get(STARTS / 2).copied().unwrap_or_default();
        let name = program.file_name().unwrap_or_default().to_string_lossy();
        println!("{}", json!({ "program": name, "median_ms": median, "times_ms": times }));
    }
    Ok(())
}

/// Milliseconds from the start of the process to the page's mark. The page's own clock says when the mark was, so
/// asking late costs nothing.
fn start(stage: &mut Stage) -> Outcome<f64> {
    let session = stage.open()?;
    let script =
        "const mark = performance.getEntriesByName('ready')[0]; return mark ? performance.timeOrigin + mark.startTime : 0;";
    let mut ready = 0.0;
    until(Duration::from_secs(30), "the page is ready", || {
        ready = session.script(script, &[])?.as_f64().unwrap_or_default();
        Ok(ready > 0.0)
    })?;
    let process = stage.process().ok_or("The application is not running.")?;
    let began = began(process).ok_or("The start of the process cannot be read.")?;
    stage.close();
    Ok(ready - began)
}

/// When a process began, in milliseconds since 1970, to a hundredth of a second.
fn began(process: u32) -> Option<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let ticks: f64 = stat.rsplit_once(") ")?.1.split(' ').nth(19)?.parse().ok()?;
    let uptime: f64 = std::fs::read_to_string("/proc/uptime").ok()?.split(' ').next()?.parse().ok()?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs_f64();
    Some((now - uptime + ticks / TICKS) * 1e3)
}
