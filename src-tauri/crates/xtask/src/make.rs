//! Builds the interface and the application. `run` and `test` ask for the same thing, so neither rebuilds the other's work.

use crate::place;
use crate::process::{self, Outcome};
use crate::setup;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// What the window is made of, and what drives it. Always built together: cargo unites the features of what it
/// builds, and another selection would compile half of the dependencies again.
const PRODUCT: [&str; 8] = ["build", "-p", "hamsokhan-desktop", "-p", "hamsokhan-cli", "-p", "hamsokhan-tests", "--bins"];

/// Builds the interface into `ui/dist`, unless nothing that goes into it has changed.
pub fn interface() -> Outcome {
    let ui = place::ui();
    let built = modified(&ui.join("dist").join("index.html"));
    let sources = ["src", "public", "index.html", "package-lock.json", "vite.config.ts"].map(|name| ui.join(name));
    let newest = sources.iter().chain([&place::root().join("locales")]).filter_map(|path| newest(path)).max();
    // Rebuilding touches every file, and the shell that embeds them would be compiled again.
    if built.is_some() && built >= newest {
        return Ok(());
    }
    // Not `npm run build`: types are a check of their own, and the generated ones may be what is being renewed.
    process::run(setup::npx("vite").args(["build", "--logLevel", "warn"]))
}

/// Builds the shell, the command line and the window driver's programs in the development profile.
pub fn application() -> Outcome {
    process::run(Command::new(place::cargo()).args(PRODUCT).current_dir(place::root()))
}

/// Builds the shell and the command line as they are released.
pub fn release() -> Outcome {
    let arguments = ["build", "--release", "-p", "hamsokhan-desktop", "-p", "hamsokhan-cli", "--bins"];
    process::run(Command::new(place::cargo()).args(arguments).current_dir(place::root()))
}

fn modified(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).ok()?.modified().ok()
}

/// The latest change in a file, or in a folder and all below it. A folder's own time counts: it tells of a deletion.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = modified(path);
    let below = std::fs::read_dir(path).into_iter().flatten().flatten().filter_map(|entry| newest(&entry.path())).max();
    own.max(below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_deep_in_a_folder_is_seen() {
        let folder = std::env::temp_dir().join(format!("xtask-newest-{}", std::process::id()));
        let file = folder.join("a").join("b.txt");
        std::fs::create_dir_all(folder.join("a")).expect("a temporary folder");
        std::fs::write(&file, "1").expect("a temporary file");
        let later = SystemTime::now() + std::time::Duration::from_secs(60);
        std::fs::File::options().write(true).open(&file).and_then(|file| file.set_modified(later)).expect("a time is set");
        assert_eq!(newest(&folder), Some(later), "a change in a feature must rebuild the interface");
        assert_eq!(newest(&folder.join("none")), None, "what is not there is not newer");
        std::fs::remove_dir_all(folder).expect("cleaned up");
    }
}
