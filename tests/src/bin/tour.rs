//! The tour: the built application driven through the whole main job in English and in Persian, on a virtual display.
//! Leaves pictures of every screen, light and dark, and the released files, and lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a terminal program speaks through its output")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use hamsokhan_tests::host;
use hamsokhan_tests::job::{Job, script};
use hamsokhan_tests::webdriver::Outcome;

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).map_or_else(|| host::root().join("target").join("tour"), PathBuf::from);
    let taken = take(&folder);
    println!("\nIn {}:", folder.display());
    for file in files(&folder) {
        println!("  {}", file.strip_prefix(&folder).unwrap_or(&file).display());
    }
    match taken {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error}");
            ExitCode::FAILURE
        }
    }
}

fn take(folder: &Path) -> Outcome {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| format!("{} could not be emptied: {error}", folder.display()))?;
    }
    let mut barriers = Ok(());
    for script in [&script::ENGLISH, &script::PERSIAN] {
        let mut job = Job::open(&host::application(), script, &folder.join(script.lang))?;
        job.run(&mut |step| println!("      {step}"))?;
        barriers = barriers.and(job.barriers());
    }
    barriers
}

/// Every file below a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() { found.extend(files(&entry.path())) } else { found.push(entry.path()) }
    }
    found.sort();
    found
}
