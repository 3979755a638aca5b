//! The rest of the window: finding things, and the screens that the main job passes by.

use super::Job;
use crate::hands::{id, key};
use crate::webdriver::Outcome;

/// A word typed on another keyboard finds the note that was written on this one.
pub fn search(job: &mut Job) -> Outcome {
    let (hands, script) = (&job.hands, job.script);
    hands.press(&[key::CONTROL, "k"])?;
    hands.fill(&id("search-input"), script.search.0)?;
    hands.see_text(&id("hit"), script.search.1)?;
    job.look("search")?;
    job.hands.press(&[key::ESCAPE])?;
    job.hands.gone(&id("palette"))
}

/// Every screen that the main job did not show with something on it.
pub fn screens(job: &mut Job) -> Outcome {
    for screen in ["today", "programmes", "formats", "settings"] {
        job.hands.click(&id(&format!("nav-{screen}")))?;
        job.hands.see(&id(screen))?;
        job.look(screen)?;
    }
    job.hands.click(&id("nav-programme"))?;
    job.hands.see(&id("programme"))?;
    job.look("arc")?;
    job.hands.press(&["?"])?;
    job.hands.see("[role=dialog]")?;
    job.look("keys")?;
    job.hands.press(&[key::ESCAPE])?;
    job.hands.gone("[role=dialog]")
}

/// The demo workspace, one click from the first screen: a full programme to look at.
pub fn demo(job: &mut Job) -> Outcome {
    let hands = &job.hands;
    hands.press(&[key::CONTROL, "l"])?;
    hands.see(&id("unlock"))?;
    hands.click(&id("back"))?;
    hands.click(&id("open-demo"))?;
    hands.see(&id("next-session"))?;
    job.look("demo-today")?;
    job.hands.click(&id("nav-programme"))?;
    job.hands.see(&id("programme"))?;
    job.look("demo-arc")?;
    for (number, screen) in [(4, "plan"), (2, "summary")] {
        job.hands.click(&id(&format!("nav-session-{number}")))?;
        job.hands.see("main h1, main h2")?;
        job.look(&format!("demo-{screen}"))?;
    }
    job.hands.click(&id("nav-released"))?;
    job.hands.see(&id("release-entry"))?;
    job.look("demo-released")
}
