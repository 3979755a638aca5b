//! The messages of the product: one set of Fluent files for the window, the documents and the command line.
//!
//! Ids are an enum made at build time from `locales/`, so a wrong one does not compile.
//! Bidi isolation stays on: every variable in a message stands between U+2068 and U+2069.

use std::str::FromStr;
use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, FluentValue};
use hamsokhan_domain::Lang;

pub use fluent::{FluentArgs as Args, FluentValue as Value};

use crate::number;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The variables of a message: `args! { "count" => 3, "name" => "Cedar-2" }`.
#[macro_export]
macro_rules! args {
    ($($name:expr => $value:expr),* $(,)?) => {{
        let mut args = $crate::message::Args::new();
        $(args.set($name, $value);)*
        args
    }};
}

type Bundle = FluentBundle<FluentResource>;

/// There is no message with this id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownId;

impl std::fmt::Display for UnknownId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("unknown message id")
    }
}

impl std::error::Error for UnknownId {}

impl FromStr for Id {
    type Err = UnknownId;

    /// Finds the message of an id that was put together, such as `error-<code>`.
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let at = Id::ALL.binary_search_by(|id| id.as_str().cmp(s)).map_err(|_| UnknownId)?;
        Id::ALL.get(at).copied().ok_or(UnknownId)
    }
}

impl Id {
    /// The message of an error code, `error-<code with hyphens>`; none for a code that has no message.
    #[must_use]
    pub fn error(code: &str) -> Option<Id> {
        format!("error-{}", code.replace('_', "-")).parse().ok()
    }
}

static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En));
static FA: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Fa));

/// The Fluent files of a language: name without ending, text.
#[must_use]
pub fn sources(lang: Lang) -> &'static [(&'static str, &'static str)] {
    match lang {
        Lang::En => SOURCES_EN,
        Lang::Fa => SOURCES_FA,
    }
}

fn bundle(lang: Lang) -> Bundle {
    let mut bundle = Bundle::new_concurrent(lang.tag().parse().into_iter().collect());
    // Files are parsed at build time and their parity is tested, so nothing is lost by reading on.
    for (_, source) in sources(lang) {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| formatted(value, Lang::En),
        Lang::Fa => |value, _| formatted(value, Lang::Fa),
    }));
    // Fails only when a function of that name is there already, and none is.
    let _ = bundle.add_function("NUMBER", number_function);
    bundle
}

fn formatted(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(n) => Some(number::fluent(n, lang)),
        _ => None,
    }
}

/// `NUMBER($n, maximumFractionDigits: 1)`, with the options of the ECMAScript function of that name.
fn number_function<'a>(positional: &[FluentValue<'a>], named: &Args) -> FluentValue<'a> {
    let Some(FluentValue::Number(n)) = positional.first() else { return FluentValue::Error };
    let mut n = n.clone();
    n.options.merge(named);
    FluentValue::Number(n)
}

/// The text of a message without variables.
#[must_use]
pub fn text(lang: Lang, id: Id) -> String {
    format(lang, id, None)
}

/// The text of a message with its variables. Numbers get the digits of the language.
#[must_use]
pub fn text_with(lang: Lang, id: Id, args: &Args<'_>) -> String {
    format(lang, id, Some(args))
}

/// The message of an error code with arguments that are numbers or fixed words.
/// A code without a message is shown as it is.
pub fn error_text<'a>(lang: Lang, code: &str, args: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let Some(id) = Id::error(code) else { return code.to_owned() };
    let mut fluent = Args::new();
    for (name, value) in args {
        // Arguments travel as text; a number must become one again for its plural and its digits.
        match value.parse::<i64>() {
            Ok(number) => fluent.set(name.to_owned(), number),
            Err(_) => fluent.set(name.to_owned(), value.to_owned()),
        }
    }
    text_with(lang, id, &fluent)
}

fn format(lang: Lang, id: Id, args: Option<&Args<'_>>) -> String {
    let (own, other) = match lang {
        Lang::En => (&EN, &FA),
        Lang::Fa => (&FA, &EN),
    };
    let id = id.as_str();
    for bundle in [own, other] {
        if let Some(pattern) = bundle.get_message(id).and_then(|m| m.value()) {
            return bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned();
        }
    }
    id.to_owned()
}

#[cfg(test)]
#[path = "message_tests.rs"]
mod tests;
