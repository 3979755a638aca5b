//! Accessibility of what is on the screen, judged by axe-core, which the interface's own tests use as well.

use serde_json::{Value, json};

use crate::host;
use crate::webdriver::Outcome;
use crate::window::Window;

/// A rule that the page breaks.
#[derive(Debug)]
pub struct Violation {
    /// The rule's name.
    pub rule: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: String,
    /// What the rule asks.
    pub help: String,
    /// Where, as selectors with a piece of the page.
    pub places: Vec<String>,
}

impl Violation {
    /// Whether somebody is kept from using the page by it.
    pub fn serious(&self) -> bool {
        matches!(self.impact.as_str(), "serious" | "critical")
    }

    /// The violation in a line or more.
    pub fn describe(&self) -> String {
        format!("{} ({}): {}\n    {}", self.rule, self.impact, self.help, self.places.join("\n    "))
    }
}

/// What axe-core finds on the page as it is now.
///
/// # Errors
/// When axe-core is not installed or does not run.
pub fn violations(window: &Window) -> Outcome<Vec<Violation>> {
    let source = host::root().join("ui").join("node_modules").join("axe-core").join("axe.min.js");
    let source = std::fs::read_to_string(source).map_err(|error| format!("axe-core is not installed: {error}"))?;
    let session = window.session();
    if session.script("return typeof window.axe === 'undefined';", &[])? == json!(true) {
        session.script(&format!("{source}\nwindow.axe = window.axe ?? axe;"), &[])?;
    }
    // React Aria's own announcer points at elements that have served and gone, and is never read in place.
    let run = "const done = arguments[0];
        window.axe.run({ exclude: ['[data-live-announcer]'] }, { resultTypes: ['violations'] }).then(
            (results) => done(results.violations.map((v) => ({
                rule: v.id, impact: v.impact, help: v.help,
                places: v.nodes.map((n) => n.target.join(' ') + '   ' + n.html.slice(0, 160) + '   ' + (n.failureSummary ?? '')),
            }))),
            (error) => done(String(error)));";
    let found = session.script_later(run, &[])?;
    let list = found.as_array().ok_or_else(|| format!("axe-core failed: {found}"))?;
    Ok(list.iter().map(violation).collect())
}

fn violation(value: &Value) -> Violation {
    let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let places = value.get("places").and_then(Value::as_array).into_iter().flatten();
    Violation {
        rule: text("rule"),
        impact: text("impact"),
        help: text("help"),
        places: places.filter_map(Value::as_str).map(str::to_owned).collect(),
    }
}
