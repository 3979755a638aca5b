//! Reads message ids and their variables out of Fluent files: only the outline of the syntax, so that this tool
//! stays quick to build. The locale crate parses the same files in full and fails on what is malformed.

use std::collections::{BTreeMap, BTreeSet};

/// Variables of each message, by message id. An attribute is listed as `message.attribute`.
pub type Messages = BTreeMap<String, BTreeSet<String>>;

/// Adds the messages of one file.
pub fn read(text: &str, messages: &mut Messages) {
    let mut current: Option<String> = None;
    let mut entry = String::new();
    for line in text.lines() {
        if line.starts_with('#') {
            continue;
        }
        let indented = line.starts_with([' ', '\t', '}']) || line.is_empty();
        let body = if indented {
            match attribute(line) {
                Some((name, body)) if current.is_some() => {
                    let id = format!("{entry}.{name}");
                    messages.entry(id.clone()).or_default();
                    current = Some(id);
                    body
                }
                _ => line,
            }
        } else {
            // A term (`-name = …`) belongs to the files, not to the code.
            current = identifier(line).map(|(id, _)| id.to_owned());
            entry = current.clone().unwrap_or_default();
            if let Some(id) = &current {
                messages.entry(id.clone()).or_default();
            }
            line.split_once('=').map_or("", |(_, body)| body)
        };
        if let Some(variables) = current.as_ref().and_then(|id| messages.get_mut(id)) {
            variables.extend(variables_in(body));
        }
    }
}

/// The id and the rest of a line such as `live-saved = Saved`.
fn identifier(line: &str) -> Option<(&str, &str)> {
    let (id, rest) = line.split_once('=')?;
    let id = id.trim_end();
    let valid = id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    valid.then_some((id, rest))
}

/// The name and the rest of an indented line such as `.label = Save`.
fn attribute(line: &str) -> Option<(&str, &str)> {
    identifier(line.trim_start().strip_prefix('.')?)
}

/// Names after `$`.
fn variables_in(text: &str) -> impl Iterator<Item = String> {
    text.split('$').skip(1).filter_map(|rest| {
        let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
        (!name.is_empty()).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(text: &str) -> Vec<(String, Vec<String>)> {
        let mut messages = Messages::new();
        read(text, &mut messages);
        messages.into_iter().map(|(id, variables)| (id, variables.into_iter().collect())).collect()
    }

    #[test]
    fn ids_and_variables_are_found() {
        let text = "\
### About
# $unused in a comment = not a message
live-title = Live
live-saved = { $count ->
    [0] Nothing is saved
    [one] { $count } note of { $name } is saved
   *[other] { NUMBER($count) } notes are saved
}
-brand = Hamsokhan
live-long =
    First line, { $first-name }
    second line: a = b

live-field = Passphrase
    .placeholder = For { $workspace }
";
        let expected = [
            ("live-field", vec![]),
            ("live-field.placeholder", vec!["workspace"]),
            ("live-long", vec!["first-name"]),
            ("live-saved", vec!["count", "name"]),
            ("live-title", vec![]),
        ]
        .map(|(id, variables)| (id.to_owned(), variables.into_iter().map(str::to_owned).collect()));
        assert_eq!(outline(text), expected, "a message that is missed here cannot be used by the interface");
    }

    #[test]
    fn terms_and_prices_are_not_messages() {
        assert_eq!(outline("-term = { $case }\nlive-cost = Costs 5$ today\n"), [("live-cost".to_owned(), vec![])]);
    }
}
