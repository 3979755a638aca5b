//! What a person does at the window, in words that a test can be read in: wait for something, click it, fill it in.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use crate::host::until;
use crate::webdriver::{Element, Outcome, Session};

/// Longest wait for anything on the screen. A slow machine is given time; a quick one does not wait.
const PATIENCE: Duration = Duration::from_secs(30);

/// Keys that have no letter, as the protocol writes them.
pub mod key {
    /// Enter.
    pub const ENTER: &str = "\u{e007}";
    /// Shift.
    pub const SHIFT: &str = "\u{e008}";
    /// Ctrl.
    pub const CONTROL: &str = "\u{e009}";
    /// Alt.
    pub const ALT: &str = "\u{e00a}";
    /// Escape.
    pub const ESCAPE: &str = "\u{e00c}";
    /// Tab.
    pub const TAB: &str = "\u{e004}";
    /// Arrow down.
    pub const DOWN: &str = "\u{e015}";
}

/// One window, as a person uses it.
pub struct Window {
    session: Session,
}

/// The selector of a control by its test id.
pub fn id(name: &str) -> String {
    format!("[data-testid=\"{name}\"]")
}

/// Finds what can be seen and used: in the page, with a size, not disabled, not hidden from everybody.
const USABLE: &str = "
    const usable = (element) => element.getClientRects().length > 0
        && getComputedStyle(element).visibility !== 'hidden'
        && !element.disabled && element.getAttribute('aria-disabled') !== 'true';
    const found = [...document.querySelectorAll(arguments[0])].filter(usable);
";

impl Window {
    /// The window of this session.
    pub fn new(session: Session) -> Self {
        Self { session }
    }

    /// The window itself, for what has no word here.
    pub fn session(&self) -> &Session {
        &self.session
    }

    fn usable(&self, selector: &str, then: &str) -> Outcome<Value> {
        self.session.script(&format!("{USABLE} {then}"), &[json!(selector)])
    }

    /// How many usable elements there are now.
    ///
    /// # Errors
    /// When the window does not answer.
    pub fn count(&self, selector: &str) -> Outcome<u64> {
        self.usable(selector, "return found.length;")?.as_u64().ok_or_else(|| "The page does not count.".to_owned())
    }

    /// Waits until something is there to be used.
    ///
    /// # Errors
    /// When it does not come; the sentence says what is on the screen instead.
    pub fn see(&self, selector: &str) -> Outcome {
        let waited = until(PATIENCE, &format!("{selector} can be used"), || Ok(self.count(selector)? > 0));
        waited.map_err(|error| format!("{error}\n{}", self.describe()))
    }

    /// Waits until nothing of the kind is there.
    ///
    /// # Errors
    /// When it stays.
    pub fn gone(&self, selector: &str) -> Outcome {
        let waited = until(PATIENCE, &format!("{selector} is gone"), || Ok(self.count(selector)? == 0));
        waited.map_err(|error| format!("{error}\n{}", self.describe()))
    }

    /// Waits until there are this many.
    ///
    /// # Errors
    /// When there are never.
    pub fn see_count(&self, selector: &str, count: u64) -> Outcome {
        let waited = until(PATIENCE, &format!("there are {count} of {selector}"), || Ok(self.count(selector)? == count));
        waited.map_err(|error| format!("{error}\n{}", self.describe()))
    }

    /// Waits until the text of something holds these words; directions and half-spaces count as nothing.
    ///
    /// # Errors
    /// When it does not come to hold them.
    pub fn see_text(&self, selector: &str, words: &str) -> Outcome {
        let wanted = bare(words);
        let waited =
            until(PATIENCE, &format!("{selector} says “{words}”"), || Ok(bare(&self.text(selector)?).contains(&wanted)));
        waited.map_err(|error| format!("{error}\n{}", self.describe()))
    }

    /// The text of all that the selector finds, as a reader sees it.
    ///
    /// # Errors
    /// When the window does not answer.
    pub fn text(&self, selector: &str) -> Outcome<String> {
        let text = self.usable(selector, "return found.map((element) => element.innerText ?? '').join('\\n');")?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks the first usable element, once it is there and nothing covers it.
    ///
    /// # Errors
    /// When it does not come or cannot be clicked.
    pub fn click(&self, selector: &str) -> Outcome {
        self.see(selector)?;
        let mut last = String::new();
        for _ in 0..10 {
            // Between finding and clicking, the page may have drawn itself anew.
            match self.first(selector).and_then(|element| self.session.click(&element)) {
                Ok(()) => return Ok(()),
                Err(error) => last = error,
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        Err(format!("{selector} could not be clicked: {last}\n{}", self.describe()))
    }

    /// Marks the first usable element, and has the driver find it.
    fn first(&self, selector: &str) -> Outcome<Element> {
        let mark = "document.querySelectorAll('[data-hand]').forEach((element) => element.removeAttribute('data-hand'));
            found[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
            found[0]?.setAttribute('data-hand', ''); return found.length;";
        self.usable(selector, mark)?;
        self.session.find("[data-hand]")
    }

    /// Replaces what a field holds. The selector may name the field or what is around it.
    ///
    /// # Errors
    /// When there is no field, or it does not take the text.
    pub fn fill(&self, selector: &str, text: &str) -> Outcome {
        self.see(selector)?;
        // The text goes in as one insertion, as from an input method or the clipboard: the page hears real events.
        let script = format!(
            "{USABLE}
            const inner = 'input, textarea, [contenteditable=true]';
            const field = found[0].matches(inner) ? found[0] : found[0].querySelector(inner);
            field.focus();
            if (field.select) field.select(); else getSelection().selectAllChildren(field);
            if (arguments[1] === '') document.execCommand('delete'); else document.execCommand('insertText', false, arguments[1]);
            return field.value ?? field.innerText;"
        );
        let now = self.session.script(&script, &[json!(selector), json!(text)])?;
        if bare(now.as_str().unwrap_or_default()) == bare(text) {
            return Ok(());
        }
        Err(format!("{selector} holds {now} after “{text}” was entered."))
    }

    /// What a field holds.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn value(&self, selector: &str) -> Outcome<String> {
        self.see(selector)?;
        let then = "const inner = 'input, textarea';
            const field = found[0].matches(inner) ? found[0] : found[0].querySelector(inner); return field.value;";
        Ok(self.usable(selector, then)?.as_str().unwrap_or_default().to_owned())
    }

    /// Types key by key into the field that has the focus, as fingers do.
    ///
    /// # Errors
    /// When nothing has the focus.
    pub fn type_here(&self, text: &str) -> Outcome {
        let focused = self.session.find(":focus").map_err(|error| format!("Nothing has the focus: {error}"))?;
        self.session.keys(&focused, text)
    }

    /// Presses keys together.
    ///
    /// # Errors
    /// When the driver refuses them.
    pub fn press(&self, keys: &[&str]) -> Outcome {
        self.session.chord(keys)
    }

    /// Opens a list of choices and takes one by its key.
    ///
    /// # Errors
    /// When list or choice does not come.
    pub fn choose(&self, selector: &str, choice: &str) -> Outcome {
        let inner = format!("{selector} button, {selector} select, button{selector}, select{selector}");
        self.see(&inner)?;
        let native = self.usable(&inner, "return found[0].tagName === 'SELECT';")? == json!(true);
        if native {
            let script = format!(
                "{USABLE} found[0].focus();
                Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(found[0], arguments[1]);
                found[0].dispatchEvent(new Event('change', {{ bubbles: true }})); return found[0].value;"
            );
            let now = self.session.script(&script, &[json!(inner), json!(choice)])?;
            return if now == json!(choice) { Ok(()) } else { Err(format!("{selector} has no choice {choice}.")) };
        }
        self.click(&inner)?;
        self.take(choice)
    }

    /// Takes a choice, by its key, out of the list that is open.
    ///
    /// # Errors
    /// When there is no such choice, or the list stays open.
    pub fn take(&self, choice: &str) -> Outcome {
        let option = format!("[data-testid=\"option-{choice}\"]");
        for _ in 0..5 {
            self.click(&option)?;
            // A list that has just been opened or filtered still finds its place; the first click may miss it.
            let closes = until(Duration::from_secs(2), "the list closes", || Ok(self.count("[role=listbox]")? == 0));
            if closes.is_ok() {
                return Ok(());
            }
        }
        Err(format!("{choice} could not be chosen.\n{}", self.describe()))
    }

    /// The first lines of what is on the screen, for the sentence of an error.
    pub fn describe(&self) -> String {
        let script = "return document.body.innerText.slice(0, 1500) + '\\n[test ids] ' +
            [...document.querySelectorAll('[data-testid]')].map((e) => e.dataset.testid).slice(0, 120).join(' ');";
        match self.session.script(script, &[]) {
            Ok(text) => format!("On the screen:\n{}", text.as_str().unwrap_or_default()),
            Err(error) => format!("The screen cannot be read: {error}"),
        }
    }

    /// Keeps a picture of the page once its fonts are there and nothing moves.
    ///
    /// # Errors
    /// When the picture cannot be made or written.
    pub fn picture(&self, path: &Path) -> Outcome<PathBuf> {
        let still = "const done = arguments[0];
            document.fonts.ready
                .then(() => Promise.all(document.getAnimations().filter((a) => a.effect?.getTiming().iterations !== Infinity)
                    .map((a) => a.finished.catch(() => null))))
                .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        self.session.script_later(still, &[])?;
        let picture = self.session.screenshot()?;
        let write = || {
            path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
            std::fs::write(path, picture)
        };
        write().map_err(|error| format!("{} could not be written: {error}", path.display()))?;
        Ok(path.to_owned())
    }
}

/// The text without what cannot be seen: direction marks, half-spaces, repeated spaces.
pub fn bare(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_text_is_what_a_reader_sees() {
        assert_eq!(
            bare("\u{2068}نشست‌ها\u{2069}  و \n Los Angeles"),
            "نشستها و Los Angeles",
            "isolation is not a difference of words"
        );
    }
}
