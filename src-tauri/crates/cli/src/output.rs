//! What is printed: one JSON document for programs, plain lines for people.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::CommandFactory;
use hamsokhan_app::domain::Lang;
use hamsokhan_app::locale::bidi;
use hamsokhan_app::locale::message::{self, Args, Id, Value as FluentValue};
use hamsokhan_app::{Code, Error, Result, Severity};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::args::Cli;
use crate::help;

/// Where and how to print.
pub struct Output {
    /// One JSON document, or lines.
    pub json: bool,
    /// The language of lines and messages.
    pub lang: Lang,
}

impl Output {
    /// Prints a value: as it is for programs, as `lines` for people.
    pub fn print(&self, value: &impl Serialize, lines: impl FnOnce(Lang) -> Vec<String>) -> Result<()> {
        let text = if self.json {
            flat(serde_json::to_value(value).map_err(|_| Error::from(Code::Internal))?).to_string()
        } else {
            lines(self.lang).join("\n")
        };
        let mut out = std::io::stdout().lock();
        match writeln!(out, "{text}").and_then(|()| out.flush()) {
            // A reader that went away, as `head` does, is no error.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            Err(error) if error.kind() == ErrorKind::StorageFull => Err(Code::DiskFull.into()),
            Err(_) => Err(Code::WriteFailed.into()),
            Ok(()) => Ok(()),
        }
    }

    /// Prints that it is done: `{"ok": true}` for programs, nothing for people.
    pub fn done(&self) -> Result<()> {
        if self.json { self.print(&json!({ "ok": true }), |_| Vec::new()) } else { Ok(()) }
    }

    /// Prints `{"items": […]}`, or a line for each item.
    pub fn items<T: Serialize>(&self, items: &[T], line: impl Fn(&T, Lang) -> String) -> Result<()> {
        self.print(&json!({ "items": items }), |lang| items.iter().map(|item| line(item, lang)).collect())
    }

    /// Prints `{"id": …}`, or the identifier.
    pub fn id(&self, id: impl ToString) -> Result<()> {
        let id = id.to_string();
        self.print(&json!({ "id": id }), |_| vec![id.clone()])
    }

    /// Prints an error and gives its exit code.
    pub fn error(&self, error: &Error) -> ExitCode {
        complain(self.json, &code_word(error.code), &error_text(error, self.lang));
        ExitCode::from(match error.severity {
            Severity::Refused => 3,
            Severity::BadInput => 4,
            Severity::Key => 5,
            Severity::Broken => 6,
        })
    }

    /// Says that the work is done and saved although the automatic backup after it failed.
    pub fn backup_failed(&self) {
        complain(self.json, "backup-failed", &message::text(self.lang, Id::CliBackupFailed));
    }

    /// Says that no workspace was named, and gives the exit code of usage.
    pub fn no_workspace(&self) -> ExitCode {
        let mut args = Args::new();
        args.set("option", "--workspace PATH");
        complain(self.json, USAGE, &message::text_with(self.lang, Id::CliNoWorkspace, &args));
        ExitCode::from(2)
    }
}

/// The code of an error in how the program was called.
const USAGE: &str = "usage";

/// What somebody wrote, for one line of a terminal: hidden direction controls and control characters are shown,
/// not obeyed, since a terminal acts on both.
pub fn shown(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in bidi::reveal(text).chars() {
        match c {
            '\n' => line.push_str(" ⏎ "),
            '\t' => line.push(' '),
            '\r' => {}
            c if c.is_control() => line.push_str(&format!("⟨U+{:04X}⟩", u32::from(c))),
            c => line.push(c),
        }
    }
    line
}

/// What an error says in this language.
pub fn error_text(error: &Error, lang: Lang) -> String {
    let Some(mut id) = Id::error(&code_word(error.code)) else { return String::new() };
    let mut args = Args::new();
    if error.code == Code::MissingPassphrase {
        // Only here can a file give it.
        id = Id::CliMissingPassphrase;
        args.set("option", "--passphrase-file FILE");
    }
    for (name, value) in &error.args {
        // Numbers stay numbers, so that they get the digits and the plural of the language.
        args.set(name.clone(), value.parse::<f64>().map_or_else(|_| FluentValue::from(shown(value)), FluentValue::from));
    }
    let text = message::text_with(lang, id, &args);
    // These say nothing of the line by themselves: most of them are about one text.
    match error.args.get("line").and_then(|line| line.parse::<f64>().ok()) {
        Some(line) if matches!(error.code, Code::Blank | Code::TooLong) => {
            let mut args = Args::new();
            args.set("line", line);
            args.set("message", text);
            message::text_with(lang, Id::CliLine, &args)
        }
        _ => text,
    }
}

/// Prints what is wrong with the arguments, or the help that was asked for.
pub fn usage(error: &clap::Error, json: bool, lang: Lang) -> ExitCode {
    use clap::error::ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion};
    if error.kind() == DisplayVersion {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let help = || help::of(Cli::command(), lang, std::env::args_os().skip(1)).to_string();
    if error.kind() == DisplayHelp {
        // A reader that went away, as `head` does, is no error.
        let _ = write!(std::io::stdout(), "{}", help());
        return ExitCode::SUCCESS;
    }
    if !json && error.kind() == DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = write!(std::io::stderr(), "{}", help());
    } else if json || lang == Lang::Fa {
        complain(json, USAGE, &usage_text(error, lang));
    } else {
        let _ = error.print();
    }
    ExitCode::from(2)
}

/// What is wrong with the arguments, in this language.
fn usage_text(error: &clap::Error, lang: Lang) -> String {
    use clap::error::{ContextKind, ContextValue, ErrorKind as Usage};
    let said = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(shown(text)),
        Some(ContextValue::Strings(texts)) => Some(shown(&texts.join(", "))),
        _ => None,
    };
    let option = said(ContextKind::InvalidArg);
    let told = |id: Id, args: [(&'static str, Option<String>); 2]| {
        let mut fluent = Args::new();
        for (name, value) in args {
            fluent.set(name, value.unwrap_or_default());
        }
        message::text_with(lang, id, &fluent)
    };
    match error.kind() {
        Usage::MissingRequiredArgument if option.is_some() => told(Id::CliUsageMissing, [("option", option), ("value", None)]),
        Usage::InvalidValue | Usage::ValueValidation if option.is_some() => {
            told(Id::CliUsageValue, [("option", option), ("value", said(ContextKind::InvalidValue))])
        }
        Usage::UnknownArgument if option.is_some() => told(Id::CliUsageUnknown, [("option", option), ("value", None)]),
        Usage::InvalidSubcommand => {
            told(Id::CliUsageUnknown, [("option", said(ContextKind::InvalidSubcommand)), ("value", None)])
        }
        _ => message::text(lang, Id::CliUsage),
    }
}

fn complain(json: bool, code: &str, message: &str) {
    let text = if json { json!({ "code": code, "message": message }).to_string() } else { message.to_owned() };
    let _ = writeln!(std::io::stderr(), "{text}");
}

fn code_word(code: Code) -> String {
    serde_json::to_value(code).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Writes a text in two languages, `"name": {"en", "fa"}`, as `"name_en"` and `"name_fa"` everywhere in a document.
fn flat(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(flat).collect()),
        Value::Object(fields) => {
            let mut out = Map::new();
            for (name, value) in fields {
                match two_languages(&value) {
                    Some((en, fa)) => {
                        out.insert(format!("{name}_en"), Value::String(en));
                        out.insert(format!("{name}_fa"), Value::String(fa));
                    }
                    None => {
                        out.insert(name, flat(value));
                    }
                }
            }
            Value::Object(out)
        }
        other => other,
    }
}

fn two_languages(value: &Value) -> Option<(String, String)> {
    let fields = value.as_object().filter(|fields| fields.len() == 2)?;
    Some((fields.get("en")?.as_str()?.to_owned(), fields.get("fa")?.as_str()?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_two_languages_are_flat_at_every_depth() {
        let nested = json!({ "items": [{ "name": { "en": "Tehran", "fa": "تهران" }, "n": 1, "title": { "en": "x" } }] });
        let expected = json!({ "items": [{ "name_en": "Tehran", "name_fa": "تهران", "n": 1, "title": { "en": "x" } }] });
        assert_eq!(flat(nested), expected);
    }

    #[test]
    fn a_terminal_obeys_nothing_that_somebody_wrote() {
        assert_eq!(shown("a\u{202E}b\nc\u{1b}[2J"), "a⟨U+202E⟩b ⏎ c⟨U+001B⟩[2J");
        assert_eq!(shown("می\u{200C}شود"), "می\u{200C}شود", "the half-space is a part of the word");
    }

    #[test]
    fn every_error_has_a_text_in_both_languages() {
        for code in Code::ALL {
            for lang in Lang::BOTH {
                assert!(!error_text(&Error::new(*code), lang).is_empty(), "{code:?} in {}", lang.tag());
            }
        }
    }
}
