//! The pictures of the README: a few of those that the tour leaves, so that they show the program as it is.

use std::path::Path;

use crate::place;
use crate::process::Outcome;

/// Where the tour leaves a picture, without the number before it, and what it is called in the guide.
const PICTURES: [(&str, &str, &str); 6] = [
    ("en", "live-en-light.png", "live-en.png"),
    ("fa", "live-fa-dark.png", "live-fa.png"),
    ("fa", "demo-plan-fa-light.png", "plan-fa.png"),
    ("en", "findings-en-light.png", "summary-en.png"),
    ("en", "demo-arc-en-light.png", "programme-en.png"),
    ("fa", "demo-released-fa-light.png", "released-fa.png"),
];

/// Takes the pictures of the last tour into `src-tauri/guide/pictures`.
pub fn keep() -> Outcome {
    let folder = place::root().join("src-tauri").join("guide").join("pictures");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} could not be made: {error}", folder.display()))?;
    for (lang, ending, name) in PICTURES {
        let taken = find(&place::tour().join(lang), ending)?;
        std::fs::copy(taken, folder.join(name)).map_err(|error| format!("{name} could not be kept: {error}"))?;
    }
    println!("Kept {} pictures in {}", PICTURES.len(), folder.display());
    Ok(())
}

/// The picture `NN-<ending>`: numbers change when a screen is added, names do not.
fn find(folder: &Path, ending: &str) -> Outcome<std::path::PathBuf> {
    let pictures = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    pictures
        .into_iter()
        .find(|path| {
            path.file_name()
                .and_then(|name| name.to_str())
                .and_then(|name| name.split_once('-'))
                .is_some_and(|(_, rest)| rest == ending)
        })
        .ok_or_else(|| format!("The tour left no picture {ending} in {}; run `cargo xtask tour` first.", folder.display()))
}
