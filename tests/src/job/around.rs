//! The rest of the window: finding things, and the screens that the main job passes by.

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
