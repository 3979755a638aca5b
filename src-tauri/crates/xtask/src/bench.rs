//! Measures what the product promises to be quick at, each wait beside something known in the same run, and writes one table.

use std::process::Command;

use serde_json::Value;

use crate::make;
use crate::place;
use crate::process::{self, Outcome};
use crate::progress::Progress;
use crate::setup::{self, Need};

/// One line of the table.
#[derive(Debug, PartialEq)]
struct Row {
    what: String,
    ms: f64,
    beside: String,
    beside_ms: f64,
}

/// `cargo xtask bench`: everything, or only `app`, `window` or `parts`.
pub fn bench(only: &[&str]) -> Outcome {
    if let Some(unknown) = only.iter().find(|name| !["app", "window", "parts"].contains(name)) {
        return Err(format!("There is nothing called {unknown} to measure; there are app, window and parts."));
    }
    let wanted = |name: &str| only.is_empty() || only.contains(&name);
    let mut progress = Progress::new(setup::STEPS + 4);
    setup::setup(&mut progress, Need::Tests)?;
    progress.step("Building");
    make::interface()?;
    let mut rows = Vec::new();
    progress.step("Measuring the use cases");
    if wanted("app") {
        rows.extend(app()?);
    }
    progress.step("Measuring the start of the window");
    if wanted("window") {
        rows.extend(window()?);
    }
    progress.step("Measuring the parts (divan)");
    if wanted("parts") {
        parts()?;
    }
    let table = table(&rows);
    println!("\n{table}");
    let report = place::root().join("target").join("bench.md");
    std::fs::write(&report, table).map_err(|error| format!("{} could not be written: {error}", report.display()))?;
    println!("Written to {}", report.display());
    Ok(())
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(place::cargo());
    command.args(arguments).current_dir(place::root());
    command
}

/// The waits of the main job, through the same use cases as the window.
fn app() -> Outcome<Vec<Row>> {
    // Chosen together with what is released, so that cargo unites the same features and builds dependencies once.
    let chosen = ["-p", "hamsokhan-app", "-p", "hamsokhan-desktop", "-p", "hamsokhan-cli", "--bench", "main_job"];
    let heard = process::listen(cargo(&["bench", "--quiet"]).args(chosen))?;
    if !heard.success {
        return Err("The use cases could not be measured; see above.".to_owned());
    }
    Ok(heard.lines.iter().filter_map(|line| row(line)).collect())
}

fn row(line: &str) -> Option<Row> {
    let value: Value = serde_json::from_str(line).ok()?;
    let text = |name: &str| value.get(name)?.as_str().map(str::to_owned);
    let number = |name: &str| value.get(name)?.as_f64();
    Some(Row { what: text("what")?, ms: number("ms")?, beside: text("beside")?, beside_ms: number("beside_ms")? })
}

/// The released application and a blank window of the same shell, started in turns.
fn window() -> Outcome<Vec<Row>> {
    make::application()?;
    make::release()?;
    process::run(&mut cargo(&["build", "--release", "-p", "hamsokhan-desktop", "-p", "hamsokhan-cli", "--example", "blank"]))?;
    let blank = place::target().join("release").join("examples").join(format!("blank{}", std::env::consts::EXE_SUFFIX));
    let heard = process::listen(Command::new(place::built("startup")).arg(place::released("hamsokhan-desktop")).arg(blank))?;
    let medians: Vec<f64> =
        heard.lines.iter().filter_map(|line| serde_json::from_str::<Value>(line).ok()?.get("median_ms")?.as_f64()).collect();
    let [ours, blank] = medians.as_slice() else {
        return Err("The start of the window could not be measured; see above.".to_owned());
    };
    let (what, beside) = ("Start to the first screen that can be used, median of 10", "a blank window of the same shell");
    Ok(vec![Row { what: what.to_owned(), ms: *ours, beside: beside.to_owned(), beside_ms: *blank }])
}

/// The benchmarks that stand beside the code; they print their own tables.
fn parts() -> Outcome {
    let packages = ["-p", "hamsokhan-store", "-p", "hamsokhan-release", "-p", "hamsokhan-intake"];
    process::run(cargo(&["bench", "--quiet"]).args(packages).args(["--benches"]))
}

/// The rows as a Markdown table.
fn table(rows: &[Row]) -> String {
    let mut text = String::from("| What | Hamsokhan | Beside it | | Ratio |\n|---|---:|---|---:|---:|\n");
    for row in rows {
        let ratio = if row.beside_ms > 0.0 { format!("{:.2}", row.ms / row.beside_ms) } else { "–".to_owned() };
        text.push_str(&format!("| {} | {} | {} | {} | {ratio} |\n", row.what, time(row.ms), row.beside, time(row.beside_ms)));
    }
    text
}

/// Milliseconds, in the unit that reads best.
fn time(ms: f64) -> String {
    match ms {
        ms if ms < 1.0 => format!("{:.0} µs", ms * 1e3),
        ms if ms < 100.0 => format!("{ms:.1} ms"),
        ms if ms < 10_000.0 => format!("{ms:.0} ms"),
        ms => format!("{:.1} s", ms / 1e3),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_read_and_shown_with_its_ratio() {
        let line = r#"{"what":"Save a note","ms":1.5,"beside":"one sync","beside_ms":0.75}"#;
        let row = row(line).expect("the line of a measuring program");
        assert!(table(&[row]).ends_with("| Save a note | 1.5 ms | one sync | 750 µs | 2.00 |\n"), "a figure alone says little");
        assert_eq!(super::row("Running benches/main_job.rs"), None, "what cargo says is not a measurement");
    }

    #[test]
    fn times_keep_the_digits_that_matter() {
        for (ms, shown) in [(0.0314, "31 µs"), (12.34, "12.3 ms"), (412.7, "413 ms"), (48_210.0, "48.2 s")] {
            assert_eq!(time(ms), shown, "a table is read at a glance");
        }
    }
}
