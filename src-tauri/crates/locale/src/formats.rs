//! The formats that ship, with their words.

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::Lang;
use hamsokhan_domain::format::{BUILT_IN, BuiltIn, Format, FormatBlock, Mode};

use crate::message::{Id, text};

/// Every built-in format in both languages, in the order of the domain.
#[must_use]
pub fn built_in() -> Vec<Format> {
    BUILT_IN.iter().map(resolve).collect()
}

fn resolve(format: &BuiltIn) -> Format {
    Format {
        key: format.key.to_owned(),
        name: words(&format!("format-{}", format.key)),
        description: words(&format!("format-{}-about", format.key)),
        people_min: format.people.0,
        people_max: format.people.1,
        blocks: format
            .blocks
            .iter()
            .map(|block| FormatBlock {
                title: words(&format!("format-block-{}", block.title)),
                minutes: block.minutes,
                silent: block.mode == Mode::Silent,
                moderators_only: block.mode == Mode::Moderators,
                go_round: block.mode == Mode::GoRound,
            })
            .collect(),
        built_in: true,
    }
}

/// Both texts of a message; the id itself when there is none, which the test below rules out.
fn words(id: &str) -> Bilingual {
    id.parse::<Id>().map_or_else(|_| Bilingual::new(id, id), |id| Bilingual::new(text(Lang::En, id), text(Lang::Fa, id)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_every_format_is_there_in_both_languages() {
        for format in built_in() {
            let texts = [&format.name, &format.description].into_iter().chain(format.blocks.iter().map(|b| &b.title));
            for text in texts {
                assert!(!text.en.starts_with("format-"), "no message for {} in {}", text.en, format.key);
                assert_eq!(Lang::of(&text.en), Lang::En, "{} is English", text.en);
                assert_eq!(Lang::of(&text.fa), Lang::Fa, "{} is Persian", text.fa);
            }
        }
    }
}
