//! A programme with two sides, its people out of somebody else's file, and a session at an hour on both clocks.

use super::Job;
use crate::host;
use crate::webdriver::Outcome;
use crate::window::{id, key};

/// The two sides: name in English and Persian, and time zone.
const SIDES: [(&str, &str, &str); 2] = [("Los Angeles", "لس‌آنجلس", "America/Los_Angeles"), ("Tehran", "تهران", "Asia/Tehran")];

/// A programme, its purpose and its two sides, in both languages.
pub fn programme(job: &mut Job) -> Outcome {
    job.look("today-empty")?;
    let (window, script) = (&job.window, job.script);
    window.click(&id("nav-programmes"))?;
    window.see(&id("programmes"))?;
    job.look("programmes-empty")?;
    let window = &job.window;
    window.click(&id("new-programme"))?;
    window.see(&id("programme-editor"))?;
    both(job, "programme-name", script.programme)?;
    both(job, "programme-purpose", script.purpose)?;
    for (index, (en, fa, zone)) in SIDES.iter().enumerate() {
        let side = format!("side-{}", index + 1);
        both(job, &format!("{side}-name"), (en, fa))?;
        // The long list of zones is found by typing a part of the city's name, in the language of the screen.
        window.fill(&id(&format!("{side}-zone")), if script.lang == "fa" { fa } else { en })?;
        window.take(zone)?;
    }
    job.look("programme-editor")?;
    let window = &job.window;
    window.click(&id("save-programme"))?;
    window.see(&id("programme"))?;
    window.see_text(&id("programme"), if script.lang == "fa" { script.programme.1 } else { script.programme.0 })?;
    job.look("programme")
}

fn both(job: &Job, field: &str, (en, fa): (&str, &str)) -> Outcome {
    job.window.fill(&id(&format!("{field}-en")), en)?;
    job.window.fill(&id(&format!("{field}-fa")), fa)
}

/// The roster as somebody else wrote it: looked at, one column put aside, and taken in.
pub fn people(job: &mut Job) -> Outcome {
    let (window, script) = (&job.window, job.script);
    let (file, count) = script.roster;
    let path = host::root().join("tests").join("fixtures").join("job").join(file);
    job.host.answer("open-roster", &path)?;
    window.click(&id("programme-people"))?;
    window.see(&id("people"))?;
    job.look("people-empty")?;
    let window = &job.window;
    window.click(&id("import-roster"))?;
    window.see(&id("import-wizard"))?;
    window.choose(&id("column-6"), "ignore")?;
    job.look("import")?;
    let window = &job.window;
    window.click(&id("apply-import"))?;
    window.see(&id("import-report"))?;
    job.look("imported")?;
    let window = &job.window;
    window.click(&id("import-done"))?;
    window.gone("[role=dialog]")?;
    window.see_count(&id("person-row"), count)?;
    job.look("people")
}

/// What people agree to, asked one by one; all answers begin with no.
pub fn consents(job: &mut Job) -> Outcome {
    let window = &job.window;
    window.click(&id("tab-consents"))?;
    window.see(&id("consent-matrix"))?;
    let ticked = format!("{} input:checked", id("consent-matrix"));
    let before = window.session().script("return document.querySelectorAll(arguments[0]).length;", &[ticked.clone().into()])?;
    job.holds(before == 0, "Somebody is said to have consented before they were asked.")?;
    // Whoever speaks must have agreed to notes and to their being shared: what is noted in their turn is held back otherwise.
    let rows = window.count(&format!("{} tbody tr", id("consent-matrix")))?;
    for row in 1..=rows {
        for kind in ["participate", "notes", "share_with_third_party"] {
            window.click(&format!("{} tbody tr:nth-child({row}) [data-testid$=\"-{kind}\"]", id("consent-matrix")))?;
        }
    }
    crate::host::until(std::time::Duration::from_secs(20), "the consents of everyone are recorded", || {
        let now = window.session().script("return document.querySelectorAll(arguments[0]).length;", &[ticked.clone().into()])?;
        Ok(now == rows * 3)
    })?;
    job.look("consents")
}

/// A session from a format, its start typed on the organiser's own clock and calendar, and shown on both.
pub fn session(job: &mut Job) -> Outcome {
    let (window, script) = (&job.window, job.script);
    window.click(&id("nav-programme"))?;
    window.click(&id("new-session"))?;
    both(job, "session-title", script.title)?;
    window.click(&id("format-living-room-90"))?;
    window.fill(&id("start-day"), script.start.day)?;
    window.choose(&id("start-month"), script.start.month)?;
    window.fill(&id("start-year"), script.start.year)?;
    window.fill(&id("start-time"), script.start.time)?;
    for time in script.start.shown {
        window.see_text(&id("new-session"), time)?;
    }
    job.look("new-session")?;
    let window = &job.window;
    window.click(&id("create-session"))?;
    window.see(&id("agenda"))?;
    for time in script.start.shown {
        window.see_text(&id("plan"), time)?;
    }
    job.look("plan")
}

/// The agenda: minutes changed in the table, a question written in both languages.
pub fn agenda(job: &mut Job) -> Outcome {
    let (window, script) = (&job.window, job.script);
    window.fill(&id("block-1-minutes"), script.minutes)?;
    window.press(&[key::TAB])?;
    window.click(&id("block-2-edit"))?;
    window.see(&id("block-editor"))?;
    both(job, "block-question", script.question)?;
    job.look("block")?;
    let window = &job.window;
    window.click(&id("save-block"))?;
    window.gone(&id("block-editor"))?;
    window.see_text(&id("agenda"), if script.lang == "fa" { script.question.1 } else { script.question.0 })
}
