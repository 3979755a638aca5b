//! What is printed: one JSON document for programs, plain lines for people.

use std::io::Write;
use std::process::ExitCode;

use hamsokhan_app::domain::Lang;
use hamsokhan_app::locale::message::{self, Args, Id, Value as FluentValue};
use hamsokhan_app::{Code, Error, Result, Severity};
use serde::Serialize;
use serde_json::{Map, Value, json};

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
        // A reader that went away, as `head` does, is no error.
        let _ = writeln!(std::io::stdout(), "{text}");
        Ok(())
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
}

/// What an error says in this language.
pub fn error_text(error: &Error, lang: Lang) -> String {
    Id::error(&code_word(error.code)).map_or_else(String::new, |id| {
        let mut args = Args::new();
        for (name, value) in &error.args {
            // Numbers stay numbers, so that they get the digits and the plural of the language.
            args.set(name.clone(), value.parse::<f64>().map_or_else(|_| FluentValue::from(value.clone()), FluentValue::from));
        }
        message::text_with(lang, id, &args)
    })
}

/// Prints what is wrong with the arguments, or the help that was asked for.
pub fn usage(error: &clap::Error, json: bool, lang: Lang) -> ExitCode {
    use clap::error::ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion};
    if matches!(error.kind(), DisplayHelp | DisplayVersion) {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    if json || (lang == Lang::Fa && error.kind() != DisplayHelpOnMissingArgumentOrSubcommand) {
        complain(json, "usage", &message::text(lang, Id::CliUsage));
    } else {
        let _ = error.print();
    }
    ExitCode::from(2)
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
    fn every_error_has_a_text_in_both_languages() {
        for code in Code::ALL {
            for lang in Lang::BOTH {
                assert!(!error_text(&Error::new(*code), lang).is_empty(), "{code:?} in {}", lang.tag());
            }
        }
    }
}
