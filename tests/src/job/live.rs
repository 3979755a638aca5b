//! The session itself: who speaks, what is heard, and a power cut in the middle of it.

use super::Job;
use super::script::Note;
use crate::webdriver::Outcome;
use crate::window::{Window, bare, id, key};

/// Starts the session; from here on the keyboard is enough.
pub fn start(job: &mut Job) -> Outcome {
    let window = &job.window;
    window.click(&id("start-session"))?;
    window.see(&id("live-room"))?;
    window.see(&format!("{}:focus", id("note-text")))?;
    job.look("live-begin")?;
    job.window.click(&id("next-block"))
}

/// Two people ask to speak, one speaks, one is interpreted, and a step is taken back.
pub fn speakers(job: &mut Job) -> Outcome {
    let window = &job.window;
    let people = window.count(&id("live-person"))?;
    job.holds(people >= 2, "Nobody is in the room.")?;
    for place in [1, 2] {
        window.click(&format!("{} li:nth-child({place}) {}", id("live-people"), id("live-person")))?;
        window.see_count(&id("queue-entry"), place)?;
    }
    window.click(&id("next-speaker"))?;
    window.see(&id("speaking"))?;
    window.see_count(&id("queue-entry"), 1)?;
    window.click(&id("interpreter"))?;
    window.see(&id("interpreting"))?;
    window.click(&id("next-speaker"))?;
    window.see_count(&id("queue-entry"), 0)?;
    window.click(&id("undo"))?;
    window.see_count(&id("queue-entry"), 1)?;
    window.see(&format!("{}:focus", id("note-text")))
}

/// Notes in two languages, kind by key, each on disk before it is shown as saved.
pub fn notes(job: &mut Job) -> Outcome {
    let script = job.script;
    for (index, note) in script.notes.iter().chain([&script.slip.0]).enumerate() {
        take(&job.window, note)?;
        job.window.see_count(&id("note"), index as u64 + 1)?;
    }
    job.look("live")
}

fn take(window: &Window, note: &Note) -> Outcome {
    window.see(&format!("{}:focus", id("note-text")))?;
    window.press(&[key::ALT, note.digit])?;
    window.type_here(note.text)?;
    window.press(&[key::ENTER])?;
    window.see_text(&format!("{}[data-note-kind={}]", id("note"), note.kind), note.text)
}

/// The language changes in the middle of a thought, and the thought is still there.
pub fn switch(job: &mut Job) -> Outcome {
    let (window, script) = (&job.window, job.script);
    window.see(&format!("{}:focus", id("note-text")))?;
    window.type_here(script.half)?;
    let other = if script.lang == "en" { "fa" } else { "en" };
    for lang in [other, script.lang] {
        window.click(&id("switch-language"))?;
        window.see(&format!("html[lang={lang}]"))?;
        job.still(&id("note-text"), script.half)?;
    }
    window.fill(&id("note-text"), "")
}

/// The power goes; the session is where it was, and every note that was shown as saved is there.
pub fn cut(job: &mut Job) -> Outcome {
    let script = job.script;
    job.host.kill()?;
    job.window = Window::new(job.host.open()?);
    job.enter()?;
    let window = &job.window;
    window.click(&id("nav-session-1"))?;
    window.see(&id("live-room"))?;
    window.see(&id("live-away"))?;
    window.see_count(&id("note"), script.notes.len() as u64 + 1)?;
    let shown = bare(&window.text(&id("notes"))?);
    for note in script.notes {
        job.holds(shown.contains(&bare(note.text)), "A note that was shown as saved is lost.")?;
    }
    window.see_count(&id("queue-entry"), 1)?;
    job.look("live-again")?;
    job.window.click(&id("live-away-ok"))?;
    job.window.gone(&id("live-away"))
}

/// The session is closed; what follows is the summary.
pub fn close(job: &mut Job) -> Outcome {
    let window = &job.window;
    window.click(&id("close-session"))?;
    window.see(&id("confirm"))?;
    job.look("close")?;
    job.window.click(&id("confirm-act"))?;
    job.window.gone(&id("live-room"))
}
