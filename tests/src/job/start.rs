//! From the first screen to an open workspace, and back in after a lock.

use super::Job;
use crate::hands::{id, key};
use crate::webdriver::Outcome;

/// The language comes before anything else, and switching it keeps what was typed.
pub fn language(job: &mut Job) -> Outcome {
    let (hands, lang) = (&job.hands, job.script.lang);
    hands.see(&id("unlock"))?;
    hands.click(&id(&format!("language-{lang}")))?;
    hands.see(&format!("html[lang={lang}]"))?;
    job.look("unlock")
}

/// A passphrase twice, a place, and the recovery key, which is shown once.
pub fn create(job: &mut Job) -> Outcome {
    let (hands, script) = (&job.hands, job.script);
    let place = job.workspace();
    job.stage.answer("new-workspace", &place)?;
    hands.click(&id("create-workspace"))?;
    hands.fill(&id("workspace-name"), script.workspace)?;
    hands.fill(&id("new-passphrase"), script.passphrase)?;
    let other = if script.lang == "en" { "fa" } else { "en" };
    for lang in [other, script.lang] {
        hands.click(&id(&format!("language-{lang}")))?;
        hands.see(&format!("html[lang={lang}]"))?;
    }
    job.still(&id("workspace-name"), script.workspace)?;
    hands.fill(&id("repeat-passphrase"), script.passphrase)?;
    job.look("create")?;
    let hands = &job.hands;
    hands.click(&id("create-submit"))?;
    hands.see(&id("recovery-key"))?;
    let key = hands.text(&id("recovery-key"))?;
    job.holds(key.trim().len() >= 20, "The recovery key is too short to be one.")?;
    job.look("recovery-key")?;
    let hands = &job.hands;
    hands.click(&id("wrote-key"))?;
    hands.click(&id("recovery-continue"))?;
    hands.see(&id("nav-today"))?;
    job.holds(place.join("workspace.db").is_file(), "The workspace is not where it was asked to be.")
}

/// One key locks: nothing of the workspace stays on the screen. The wrong passphrase opens nothing, the right one all.
pub fn lock(job: &mut Job) -> Outcome {
    let (hands, script) = (&job.hands, job.script);
    hands.press(&[key::CONTROL, "l"])?;
    hands.see(&id("unlock"))?;
    let screen = hands.text("body")?;
    job.holds(!screen.contains(script.title.0) && !screen.contains(script.title.1), "The lock screen shows content.")?;
    hands.fill(&id("passphrase"), "not the passphrase")?;
    hands.click(&id("unlock-submit"))?;
    hands.see("[role=alert], [slot=errorMessage], .react-aria-FieldError")?;
    job.look("locked")?;
    job.enter()?;
    job.hands.see(&id("nav-session-1"))
}
