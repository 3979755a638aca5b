//! From the first screen to an open workspace, and back in after a lock.

use super::Job;
use crate::webdriver::Outcome;
use crate::window::{id, key};

/// The language comes before anything else, and switching it keeps what was typed.
pub fn language(job: &mut Job) -> Outcome {
    let (window, lang) = (&job.window, job.script.lang);
    window.see(&id("unlock"))?;
    window.click(&id(&format!("language-{lang}")))?;
    window.see(&format!("html[lang={lang}]"))?;
    job.look("unlock")
}

/// A passphrase twice, a place, and the recovery key, which is shown once.
pub fn create(job: &mut Job) -> Outcome {
    let (window, script) = (&job.window, job.script);
    let place = job.workspace();
    job.host.answer("new-workspace", &place)?;
    window.click(&id("create-workspace"))?;
    window.fill(&id("workspace-name"), script.workspace)?;
    window.fill(&id("new-passphrase"), script.passphrase)?;
    let other = if script.lang == "en" { "fa" } else { "en" };
    for lang in [other, script.lang] {
        window.click(&id(&format!("language-{lang}")))?;
        window.see(&format!("html[lang={lang}]"))?;
    }
    job.still(&id("workspace-name"), script.workspace)?;
    window.fill(&id("repeat-passphrase"), script.passphrase)?;
    job.look("create")?;
    let window = &job.window;
    window.click(&id("create-submit"))?;
    window.see(&id("recovery-key"))?;
    let key = window.text(&id("recovery-key"))?;
    job.holds(key.trim().len() >= 20, "The recovery key is too short to be one.")?;
    job.look("recovery-key")?;
    let window = &job.window;
    window.click(&id("wrote-key"))?;
    window.click(&id("recovery-continue"))?;
    window.see(&id("nav-today"))?;
    job.holds(place.join("workspace.db").is_file(), "The workspace is not where it was asked to be.")
}

/// One key locks: nothing of the workspace stays on the screen. The wrong passphrase opens nothing, the right one all.
pub fn lock(job: &mut Job) -> Outcome {
    let (window, script) = (&job.window, job.script);
    window.press(&[key::CONTROL, "l"])?;
    window.see(&id("unlock"))?;
    let screen = window.text("body")?;
    job.holds(!screen.contains(script.title.0) && !screen.contains(script.title.1), "The lock screen shows content.")?;
    window.fill(&id("passphrase"), "not the passphrase")?;
    window.click(&id("unlock-submit"))?;
    window.see("[role=alert], [slot=errorMessage], .react-aria-FieldError")?;
    job.look("locked")?;
    job.enter()?;
    job.window.see(&id("nav-session-1"))
}
