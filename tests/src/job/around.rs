//! The rest of the window: finding things, and the screens that the main job passes by.

use std::path::{Path, PathBuf};

use super::Job;
use crate::webdriver::Outcome;
use crate::window::{id, key};

/// A word typed on another keyboard finds the note that was written on this one.
pub fn search(job: &mut Job) -> Outcome {
    let (window, script) = (&job.window, job.script);
    window.press(&[key::CONTROL, "k"])?;
    window.fill(&id("search-input"), script.search.0)?;
    window.see_text(&id("hit"), script.search.1)?;
    job.look("search")?;
    job.window.press(&[key::ESCAPE])?;
    job.window.gone(&id("palette"))
}

/// Every screen that the main job did not show with something on it.
pub fn screens(job: &mut Job) -> Outcome {
    for screen in ["today", "programmes", "formats", "settings"] {
        job.window.click(&id(&format!("nav-{screen}")))?;
        job.window.see(&id(screen))?;
        job.look(screen)?;
    }
    job.window.click(&id("nav-programme"))?;
    job.window.see(&id("programme"))?;
    job.look("arc")?;
    job.window.press(&["?"])?;
    job.window.see("[role=dialog]")?;
    job.look("keys")?;
    job.window.press(&[key::ESCAPE])?;
    job.window.gone("[role=dialog]")
}

/// After a power cut, a lock and all the rest: what was typed is in no file of the workspace, of the settings, of the window's
/// engine or of anything else that was written, but in those that were released.
pub fn disk(job: &mut Job) -> Outcome {
    job.window.press(&[key::CONTROL, "l"])?;
    job.window.see(&id("unlock"))?;
    let script = job.script;
    let typed = script.notes.iter().map(|note| note.text).chain([script.passphrase, script.purpose.0, script.purpose.1]);
    let forms: Vec<Vec<u8>> = typed.flat_map(|text| [text.as_bytes().to_vec(), utf16(text)]).collect();
    let mut looked = 0;
    for file in written(job.host.home()) {
        // Made to be read by others; the roster came from outside, and the display is a picture.
        let meant = file.extension().is_some_and(|ending| ["html", "docx", "pdf", "csv"].iter().any(|known| ending == *known));
        if meant || file.ends_with("Xvfb_screen0") {
            continue;
        }
        let bytes = std::fs::read(&file).unwrap_or_default();
        let found = forms.iter().any(|form| bytes.windows(form.len()).any(|window| window == form.as_slice()));
        job.holds(!found, &format!("What was typed stands in {}.", file.display()))?;
        looked += 1;
    }
    job.holds(looked > 5, "There are files to look through.")?;
    job.enter()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Every file in a folder and below it.
fn written(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let below = entries.filter_map(|entry| Some((entry.file_type().ok()?, entry.path())));
    below
        .flat_map(|(kind, path)| {
            if kind.is_dir() {
                written(&path)
            } else if kind.is_file() {
                vec![path]
            } else {
                Vec::new()
            }
        })
        .collect()
}

/// The demo workspace, one click from the first screen: a full programme to look at.
pub fn demo(job: &mut Job) -> Outcome {
    let window = &job.window;
    window.press(&[key::CONTROL, "l"])?;
    window.see(&id("unlock"))?;
    window.click(&id("back"))?;
    window.click(&id("open-demo"))?;
    window.see(&id("next-session"))?;
    job.look("demo-today")?;
    job.window.click(&id("nav-programme"))?;
    job.window.see(&id("programme"))?;
    job.look("demo-arc")?;
    for (number, screen) in [(4, "plan"), (2, "summary")] {
        job.window.click(&id(&format!("nav-session-{number}")))?;
        job.window.see("main h1, main h2")?;
        job.look(&format!("demo-{screen}"))?;
    }
    job.window.click(&id("nav-released"))?;
    job.window.see(&id("release-entry"))?;
    job.look("demo-released")
}
