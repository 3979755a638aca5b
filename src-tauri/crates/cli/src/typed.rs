//! Words of people that need not stand in the history of a shell: `-` reads them from standard input.

use std::io::Read;
use std::sync::atomic::{AtomicBool, Ordering};

use hamsokhan_app::domain::Private;
use hamsokhan_app::domain::participant::Identity;
use serde::Deserialize;

/// The most that is read, in bytes: more than any text may have.
const MOST: u64 = 1_000_000;

/// What was typed, or what stands on standard input. That can be read only once.
pub fn typed(text: &str) -> Result<String, String> {
    static READ: AtomicBool = AtomicBool::new(false);
    if text != "-" {
        return Ok(text.to_owned());
    }
    if READ.swap(true, Ordering::Relaxed) {
        return Err("standard input can be read for one option only".to_owned());
    }
    let mut bytes = Vec::new();
    std::io::stdin().take(MOST + 1).read_to_end(&mut bytes).map_err(|_| "standard input cannot be read".to_owned())?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST {
        return Err("standard input is too long".to_owned());
    }
    let text = String::from_utf8(bytes).map_err(|_| "standard input is not UTF-8".to_owned())?;
    let text = text.trim_start_matches('\u{FEFF}');
    Ok(text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text)).to_owned())
}

/// An identity as one JSON object, or as lines such as `name: …`.
pub fn identity(text: &str) -> Result<Identity, String> {
    let text = typed(text)?;
    if text.trim_start().starts_with('{') {
        let known: Known = serde_json::from_str(&text).map_err(|_| EXPECTED.to_owned())?;
        return Ok(known.into());
    }
    lines(&text)
}

const EXPECTED: &str = "expected {\"name\", \"aliases\", \"email\", \"phone\", \"note\"}, or lines such as name: …";

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Known {
    name: Private,
    aliases: Vec<Private>,
    email: Private,
    phone: Private,
    note: Private,
}

impl From<Known> for Identity {
    fn from(known: Known) -> Self {
        let Known { name, aliases, email, phone, note } = known;
        Self { name, aliases, email, phone, note }
    }
}

/// One thing a line; a first line without a word before it is the name.
fn lines(text: &str) -> Result<Identity, String> {
    let mut identity = Identity::default();
    for (place, line) in text.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate() {
        let (field, value) = match line.split_once(':') {
            Some((field, value)) => (field.trim().to_lowercase(), value.trim()),
            None if place == 0 => ("name".to_owned(), line),
            None => return Err(EXPECTED.to_owned()),
        };
        match field.as_str() {
            "name" => identity.name = Private::new(value),
            "alias" | "aliases" => identity.aliases.push(Private::new(value)),
            "email" => identity.email = Private::new(value),
            "phone" => identity.phone = Private::new(value),
            "note" => identity.note = Private::new(value),
            _ => return Err(EXPECTED.to_owned()),
        }
    }
    Ok(identity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_an_object_or_lines() {
        for text in [
            r#"{"name": "Nadia Test", "aliases": ["Nadi"], "phone": "+1 555 0100"}"#,
            "Nadia Test\nalias: Nadi\n\nphone: +1 555 0100",
            "name: Nadia Test\nAlias: Nadi\nphone:+1 555 0100\n",
        ] {
            let found = identity(text).expect("an identity");
            let said = (found.name.expose(), found.aliases[0].expose(), found.phone.expose());
            assert_eq!(said, ("Nadia Test", "Nadi", "+1 555 0100"), "{text}");
        }
        for text in [r#"{"surname": "x"}"#, "{", "Nadia\nNadi", "city: Tehran"] {
            assert!(identity(text).is_err(), "{text}");
        }
    }
}
