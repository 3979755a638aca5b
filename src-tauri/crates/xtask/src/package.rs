//! The release build and its installer for Debian and Ubuntu.

use crate::make;
use crate::place;
use crate::process::{self, Outcome};
use crate::progress::Progress;
use crate::setup::{self, Need};
use std::path::{Path, PathBuf};
use std::process::Command;

/// `cargo xtask package`: builds for release, makes the `.deb`, and says how large each file is.
pub fn package() -> Outcome {
    let mut progress = Progress::new(setup::STEPS + 3);
    setup::setup(&mut progress, Need::Window)?;
    progress.step("Building the interface");
    make::interface()?;
    progress.step("Building for release");
    make::release()?;
    progress.step("Packing");
    // Called by its path: the bundler finds the shell through the folder it runs in, where npx would not find it.
    let bundler = place::ui().join("node_modules").join(".bin").join("tauri");
    process::run(
        Command::new(bundler)
            .args(["bundle", "--bundles", "deb"])
            .current_dir(place::root().join("src-tauri"))
            .env("CARGO_TARGET_DIR", place::target()),
    )?;
    let mut files = vec![place::released("hamsokhan-desktop"), place::released("hamsokhan")];
    files.extend(packages(&place::target().join("release").join("bundle").join("deb")));
    for file in files {
        println!("{}  {}", megabytes(&file), file.display());
    }
    Ok(())
}

fn packages(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.extension().is_some_and(|extension| extension == "deb")).collect()
}

/// The size of a file in megabytes (10⁶ bytes).
fn megabytes(file: &Path) -> String {
    let bytes = std::fs::metadata(file).map_or(0, |metadata| metadata.len());
    format!("{:>7.1} MB", bytes as f64 / 1_000_000.0)
}
