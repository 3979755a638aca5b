//! A programme with two sides, its people out of somebody else's file, and a session at an hour on both clocks.

use super::Job;
use crate::hands::{id, key};
use crate::stage;
use crate::webdriver::Outcome;

/// The two sides: name in English and Persian, and time zone.
const SIDES: [(&str, &str, &str); 2] = [("Los Angeles", "لس‌آنجلس", "America/Los_Angeles"), ("Tehran", "تهران", "Asia/Tehran")];

/// A programme, its purpose and its two sides, in both languages.
pub fn programme(job: &mut Job) -> Outcome {
    job.look("today-empty")?;
    let (hands, script) = (&job.hands, job.script);
    hands.click(&id("nav-programmes"))?;
    hands.see(&id("programmes"))?;
    job.look("programmes-empty")?;
    let hands = &job.hands;
    hands.click(&id("new-programme"))?;
    hands.see(&id("programme-editor"))?;
    both(job, "programme-name", script.programme)?;
    both(job, "programme-purpose", script.purpose)?;
    for (index, (en, fa, zone)) in SIDES.iter().enumerate() {
        let side = format!("side-{}", index + 1);
        both(job, &format!("{side}-name"), (en, fa))?;
        // The long list of zones is found by typing a part of the city's name, in the language of the screen.
        hands.fill(&id(&format!("{side}-zone")), if script.lang == "fa" { fa } else { en })?;
        hands.take(zone)?;
    }
    job.look("programme-editor")?;
    let hands = &job.hands;
    hands.click(&id("save-programme"))?;
    hands.see(&id("programme"))?;
    hands.see_text(&id("programme"), if script.lang == "fa" { script.programme.1 } else { script.programme.0 })?;
    job.look("programme")
}

fn both(job: &Job, field: &str, (en, fa): (&str, &str)) -> Outcome {
    job.hands.fill(&id(&format!("{field}-en")), en)?;
    job.hands.fill(&id(&format!("{field}-fa")), fa)
}

/// The roster as somebody else wrote it: looked at, one column put aside, and taken in.
pub fn people(job: &mut Job) -> Outcome {
    let (hands, script) = (&job.hands, job.script);
    let (file, count) = script.roster;
    let path = stage::root().join("tests").join("fixtures").join("job").join(file);
    job.stage.answer("open-roster", &path)?;
    hands.click(&id("programme-people"))?;
    hands.see(&id("people"))?;
    job.look("people-empty")?;
    let hands = &job.hands;
    hands.click(&id("import-roster"))?;
    hands.see(&id("import-wizard"))?;
    hands.choose(&id("column-6"), "ignore")?;
    job.look("import")?;
    let hands = &job.hands;
    hands.click(&id("apply-import"))?;
    hands.see(&id("import-report"))?;
    job.look("imported")?;
    let hands = &job.hands;
    hands.click(&id("import-done"))?;
    hands.gone("[role=dialog]")?;
    hands.see_count(&id("person-row"), count)?;
    job.look("people")
}

/// What people agree to, asked one by one; all answers begin with no.
pub fn consents(job: &mut Job) -> Outcome {
    let hands = &job.hands;
    hands.click(&id("tab-consents"))?;
    hands.see(&id("consent-matrix"))?;
    let ticked = format!("{} input:checked", id("consent-matrix"));
    let before = hands.session().script("return document.querySelectorAll(arguments[0]).length;", &[ticked.clone().into()])?;
    job.holds(before == 0, "Somebody is said to have consented before they were asked.")?;
    for kind in ["participate", "notes"] {
        hands.click(&format!("{} tbody tr:first-child [data-testid$=\"-{kind}\"]", id("consent-matrix")))?;
    }
    crate::stage::until(std::time::Duration::from_secs(10), "two consents are recorded", || {
        let now = hands.session().script("return document.querySelectorAll(arguments[0]).length;", &[ticked.clone().into()])?;
        Ok(now == 2)
    })?;
    job.look("consents")
}

/// A session from a format, its start typed on the organiser's own clock and calendar, and shown on both.
pub fn session(job: &mut Job) -> Outcome {
    let (hands, script) = (&job.hands, job.script);
    hands.click(&id("nav-programme"))?;
    hands.click(&id("new-session"))?;
    both(job, "session-title", script.title)?;
    hands.click(&id("format-living-room-90"))?;
    hands.fill(&id("start-day"), script.start.day)?;
    hands.choose(&id("start-month"), script.start.month)?;
    hands.fill(&id("start-year"), script.start.year)?;
    hands.fill(&id("start-time"), script.start.time)?;
    for time in script.start.shown {
        hands.see_text(&id("new-session"), time)?;
    }
    job.look("new-session")?;
    let hands = &job.hands;
    hands.click(&id("create-session"))?;
    hands.see(&id("agenda"))?;
    for time in script.start.shown {
        hands.see_text(&id("plan"), time)?;
    }
    job.look("plan")
}

/// The agenda: minutes changed in the table, a question written in both languages.
pub fn agenda(job: &mut Job) -> Outcome {
    let (hands, script) = (&job.hands, job.script);
    hands.fill(&id("block-1-minutes"), script.minutes)?;
    hands.press(&[key::TAB])?;
    hands.click(&id("block-2-edit"))?;
    hands.see(&id("block-editor"))?;
    both(job, "block-question", script.question)?;
    job.look("block")?;
    let hands = &job.hands;
    hands.click(&id("save-block"))?;
    hands.gone(&id("block-editor"))?;
    hands.see_text(&id("agenda"), if script.lang == "fa" { script.question.1 } else { script.question.0 })
}
