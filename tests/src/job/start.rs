//! From the first screen to an open workspace, and back in after a lock.

use super::Job;
use crate::hands::id;
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
    let place = job.stage.folder().join(format!("{}.hamsokhan", script.workspace));
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
