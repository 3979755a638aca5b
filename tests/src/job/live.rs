//! The session itself: who speaks, what is heard, and a power cut in the middle of it.

use super::Job;
use super::script::Note;
use crate::hands::{Hands, bare, id, key};
use crate::webdriver::Outcome;

/// Starts the session; from here on the keyboard is enough.
pub fn start(job: &mut Job) -> Outcome {
    let hands = &job.hands;
    hands.click(&id("start-session"))?;
    hands.see(&id("live-room"))?;
    hands.see(&format!("{}:focus", id("note-text")))?;
    job.look("live-begin")?;
    job.hands.click(&id("next-block"))
}

/// Two people ask to speak, one speaks, one is interpreted, and a step is taken back.
pub fn speakers(job: &mut Job) -> Outcome {
    let hands = &job.hands;
    let people = hands.count(&id("live-person"))?;
    job.holds(people >= 2, "Nobody is in the room.")?;
    for place in [1, 2] {
        hands.click(&format!("{} li:nth-child({place}) {}", id("live-people"), id("live-person")))?;
        hands.see_count(&id("queue-entry"), place)?;
    }
    hands.click(&id("next-speaker"))?;
    hands.see(&id("speaking"))?;
    hands.see_count(&id("queue-entry"), 1)?;
    hands.click(&id("interpreter"))?;
    hands.see(&id("interpreting"))?;
    hands.click(&id("next-speaker"))?;
    hands.see_count(&id("queue-entry"), 0)?;
    hands.click(&id("undo"))?;
    hands.see_count(&id("queue-entry"), 1)?;
    hands.see(&format!("{}:focus", id("note-text")))
}

/// Notes in two languages, kind by key, each on disk before it is shown as saved.
pub fn notes(job: &mut Job) -> Outcome {
    let script = job.script;
    for (index, note) in script.notes.iter().chain([&script.slip.0]).enumerate() {
        take(&job.hands, note)?;
        job.hands.see_count(&id("note"), index as u64 + 1)?;
    }
    job.look("live")
}

fn take(hands: &Hands, note: &Note) -> Outcome {
    hands.see(&format!("{}:focus", id("note-text")))?;
    hands.press(&[key::ALT, note.digit])?;
    hands.type_here(note.text)?;
    hands.press(&[key::ENTER])?;
    hands.see_text(&format!("{}[data-note-kind={}]", id("note"), note.kind), note.text)
}

/// The language changes in the middle of a thought, and the thought is still there.
pub fn switch(job: &mut Job) -> Outcome {
    let (hands, script) = (&job.hands, job.script);
    hands.see(&format!("{}:focus", id("note-text")))?;
    hands.type_here(script.half)?;
    let other = if script.lang == "en" { "fa" } else { "en" };
    for lang in [other, script.lang] {
        hands.click(&id("switch-language"))?;
        hands.see(&format!("html[lang={lang}]"))?;
        job.still(&id("note-text"), script.half)?;
    }
    hands.fill(&id("note-text"), "")
}

/// The power goes; the session is where it was, and every note that was shown as saved is there.
pub fn cut(job: &mut Job) -> Outcome {
    let script = job.script;
    job.stage.kill()?;
    job.hands = Hands::new(job.stage.open()?);
    job.enter()?;
    let hands = &job.hands;
    hands.click(&id("nav-session-1"))?;
    hands.see(&id("live-room"))?;
    hands.see(&id("live-away"))?;
    hands.see_count(&id("note"), script.notes.len() as u64 + 1)?;
    let shown = bare(&hands.text(&id("notes"))?);
    for note in script.notes {
        job.holds(shown.contains(&bare(note.text)), "A note that was shown as saved is lost.")?;
    }
    hands.see_count(&id("queue-entry"), 1)?;
    job.look("live-again")?;
    job.hands.click(&id("live-away-ok"))?;
    job.hands.gone(&id("live-away"))
}

/// The session is closed; what follows is the summary.
pub fn close(job: &mut Job) -> Outcome {
    let hands = &job.hands;
    hands.click(&id("close-session"))?;
    hands.see(&id("confirm"))?;
    job.look("close")?;
    job.hands.click(&id("confirm-act"))?;
    job.hands.gone(&id("live-room"))
}
