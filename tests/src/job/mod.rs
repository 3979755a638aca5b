//! The main job, from an empty folder to a released summary, as one person does it in one language. The tests and the
//! tour run exactly this; what they keep of it differs.

mod around;
mod live;
mod plan;
pub mod script;
mod start;
mod summary;

use std::path::{Path, PathBuf};
use std::time::Instant;

use serde_json::json;

use crate::axe;
use crate::host::Host;
use crate::webdriver::Outcome;
use crate::window::{Window, bare, id};
use script::Script;

/// One run of the main job.
pub struct Job {
    host: Host,
    window: Window,
    script: &'static Script,
    /// Where pictures and released files are kept.
    keep: PathBuf,
    started: Instant,
    pictures: usize,
    barriers: Vec<String>,
}

/// A step of the job: what a person would call it, and how it is done.
type Step = (&'static str, fn(&mut Job) -> Outcome);

/// The main job, step by step.
const STEPS: &[Step] = &[
    ("choose the language", start::language),
    ("create a workspace", start::create),
    ("create a programme with two sides", plan::programme),
    ("bring the roster in", plan::people),
    ("record consents", plan::consents),
    ("plan a session from a format", plan::session),
    ("edit the agenda", plan::agenda),
    ("start the session", live::start),
    ("call on speakers", live::speakers),
    ("take notes in two languages", live::notes),
    ("switch the language in the middle of a note", live::switch),
    ("lose the power and go on", live::cut),
    ("close the session", live::close),
    ("draft the summary", summary::draft),
    ("settle what the review found", summary::settle),
    ("release it", summary::release),
    ("find a note", around::search),
    ("lock and unlock", start::lock),
    ("look at the other screens", around::screens),
    ("find nothing of it on the disk", around::disk),
    ("look at the demo", around::demo),
];

impl Job {
    /// Opens the application for a run of this script.
    ///
    /// # Errors
    /// When the application does not open.
    pub fn open(application: &Path, script: &'static Script, keep: &Path) -> Outcome<Self> {
        let mut host = Host::new(application)?;
        let window = Window::new(host.open()?);
        let keep = keep.to_owned();
        Ok(Self { host, window, script, keep, started: Instant::now(), pictures: 0, barriers: Vec::new() })
    }

    /// Does the whole job, saying each step as it is done.
    ///
    /// # Errors
    /// The first step that fails, with what is on the screen.
    pub fn run(&mut self, say: &mut dyn FnMut(&str)) -> Outcome {
        for (number, (name, act)) in STEPS.iter().enumerate() {
            say(&format!(
                "{}  {:>2}/{}  {:>3} s  {name}",
                self.script.lang,
                number + 1,
                STEPS.len(),
                self.started.elapsed().as_secs()
            ));
            if let Err(error) = act(self) {
                let picture = self.window.picture(&self.keep.join("failed.png"));
                let seen = picture.map(|path| format!("\nPicture: {}", path.display())).unwrap_or_default();
                return Err(format!("Could not {name}: {error}{seen}"));
            }
        }
        Ok(())
    }

    /// What axe-core found on the way that keeps somebody from using a screen.
    ///
    /// # Errors
    /// When there is anything.
    pub fn barriers(&self) -> Outcome {
        if self.barriers.is_empty() {
            return Ok(());
        }
        Err(format!("Barriers for some people, {} in all:\n{}", self.barriers.len(), self.barriers.join("\n")))
    }

    /// Looks at a screen in both themes: a picture of each, and what axe-core thinks of it.
    fn look(&mut self, name: &str) -> Outcome {
        self.pictures += 1;
        for theme in ["light", "dark"] {
            let set = "const root = document.documentElement; const before = root.dataset.theme ?? '';
                if (arguments[0]) root.dataset.theme = arguments[0]; else delete root.dataset.theme; return before;";
            let before = self.window.session().script(set, &[json!(theme)])?;
            let file = format!("{:02}-{name}-{}-{theme}.png", self.pictures, self.script.lang);
            self.window.picture(&self.keep.join(file))?;
            for violation in axe::violations(&self.window)?.iter().filter(|violation| violation.serious()) {
                self.barriers.push(format!("{name} ({}, {theme}): {}", self.script.lang, violation.describe()));
            }
            self.window.session().script(set, &[before])?;
        }
        Ok(())
    }

    /// Fails with a sentence unless something holds.
    fn holds(&self, holds: bool, why: &str) -> Outcome {
        if holds { Ok(()) } else { Err(format!("{why}\n{}", self.window.describe())) }
    }

    /// Opens the workspace of this run with its passphrase, from the first screen.
    fn enter(&self) -> Outcome {
        let (window, script) = (&self.window, self.script);
        window.see(&id("unlock"))?;
        if window.count(&id("passphrase"))? == 0 {
            self.host.answer("open-workspace", &self.workspace())?;
            window.click(&id("open-workspace"))?;
        }
        window.fill(&id("passphrase"), script.passphrase)?;
        window.click(&id("unlock-submit"))?;
        window.see(&id("nav-today"))
    }

    /// Where the workspace of this run is.
    fn workspace(&self) -> PathBuf {
        self.host.folder().join(format!("{}.hamsokhan", self.script.workspace))
    }

    /// Fails unless the field still holds what was typed.
    fn still(&self, selector: &str, text: &str) -> Outcome {
        let value = self.window.value(selector)?;
        self.holds(bare(&value) == bare(text), &format!("What was typed into {selector} is lost: it holds “{value}”."))
    }
}
