//! Where things are: the checkout, the build cache, the tools and the reports.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The root of the checkout.
pub fn root() -> PathBuf {
    // Asked anew on each run: two checkouts that share a target folder may share this program too.
    let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.ancestors().nth(3).map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The folder of the interface.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Cargo's target folder, wherever the environment or the configuration puts it.
pub fn target() -> PathBuf {
    static TARGET: OnceLock<PathBuf> = OnceLock::new();
    TARGET.get_or_init(|| asked_cargo().unwrap_or_else(|| root().join("target"))).clone()
}

fn asked_cargo() -> Option<PathBuf> {
    let output = Command::new(cargo())
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(root())
        .output()
        .ok()?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
    metadata.get("target_directory")?.as_str().map(PathBuf::from)
}

/// The cargo that started this tool.
pub fn cargo() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// A program built in the development profile.
pub fn built(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// A program built in the release profile.
pub fn released(name: &str) -> PathBuf {
    target().join("release").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// Tools that cargo installs for this project alone; kept beside the build so that they are cached with it.
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// Screenshots and released files of the tour. Always inside the checkout, where a person looks for them.
pub fn tour() -> PathBuf {
    root().join("target").join("tour")
}

/// The program of this name on the search path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&name)).find(|program| program.is_file())
}
