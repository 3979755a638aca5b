//! The formats that ship: agendas after each method's published outline. Their words are in `locales/*/format.ftl`.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Bilingual;

/// A block of a format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FormatBlock {
    /// What it is called.
    pub title: Bilingual,
    /// Minutes on the clock, without interpreting.
    pub minutes: u16,
    /// Nobody speaks in it.
    pub silent: bool,
    /// Only moderators stay for it.
    pub moderators_only: bool,
    /// Everyone speaks once, for the same time.
    pub go_round: bool,
}

/// A reusable agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Format {
    /// Its key, such as `reflective-120`, or `custom-…` for one that was saved here.
    pub key: String,
    /// What it is called.
    pub name: Bilingual,
    /// What it is good for.
    pub description: Bilingual,
    /// The fewest people it works with.
    pub people_min: u16,
    /// The most people it works with.
    pub people_max: u16,
    /// Its blocks, in order.
    pub blocks: Vec<FormatBlock>,
    /// Whether it came with the program.
    pub built_in: bool,
}

/// A block of a built-in format: the id of its title is `format-block-<title>`.
#[derive(Debug, Clone, Copy)]
pub struct BuiltInBlock {
    /// Last part of the message id.
    pub title: &'static str,
    /// Minutes.
    pub minutes: u16,
    /// What is special about it.
    pub mode: Mode,
}

/// What is special about a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Nothing.
    Plain,
    /// Nobody speaks.
    Silent,
    /// Moderators only.
    Moderators,
    /// Everyone once.
    GoRound,
}

/// A built-in format: the ids of its words are `format-<key>` and `format-<key>-about`.
#[derive(Debug, Clone, Copy)]
pub struct BuiltIn {
    /// Its key.
    pub key: &'static str,
    /// The fewest and the most people.
    pub people: (u16, u16),
    /// Its blocks.
    pub blocks: &'static [BuiltInBlock],
}

const fn block(title: &'static str, minutes: u16, mode: Mode) -> BuiltInBlock {
    BuiltInBlock { title, minutes, mode }
}

use Mode::{GoRound, Moderators, Plain, Silent};

/// The formats that ship.
pub const BUILT_IN: [BuiltIn; 7] = [
    BuiltIn {
        key: "reflective-120",
        people: (4, 8),
        blocks: &[
            block("welcome-and-safety", 10, Plain),
            block("agreements", 10, Plain),
            block("round-one", 24, GoRound),
            block("round-two", 24, GoRound),
            block("silence", 3, Silent),
            block("curiosity", 30, Plain),
            block("parting-words", 12, GoRound),
            block("debrief", 7, Moderators),
        ],
    },
    BuiltIn {
        key: "living-room-90",
        people: (4, 7),
        blocks: &[block("opening", 14, Plain), block("conversation", 62, Plain), block("closing", 14, Plain)],
    },
    BuiltIn {
        key: "cafe-120",
        people: (8, 100),
        blocks: &[
            block("welcome", 10, Plain),
            block("table-round-one", 20, Plain),
            block("move", 5, Silent),
            block("table-round-two", 20, Plain),
            block("move", 5, Silent),
            block("table-round-three", 20, Plain),
            block("harvest", 30, Plain),
            block("close", 10, Plain),
        ],
    },
    BuiltIn {
        key: "fishbowl-90",
        people: (4, 50),
        blocks: &[
            block("frame", 10, Plain),
            block("side-one-inside", 25, Plain),
            block("side-two-inside", 25, Plain),
            block("mixed", 20, Plain),
            block("close", 10, Plain),
        ],
    },
    BuiltIn {
        key: "circle-120",
        people: (6, 20),
        blocks: &[
            block("opening", 10, Plain),
            block("values", 20, GoRound),
            block("rounds", 75, GoRound),
            block("closing", 15, Plain),
        ],
    },
    BuiltIn {
        key: "forum-120",
        people: (4, 20),
        blocks: &[
            block("opening", 10, Plain),
            block("personal-stake", 15, Plain),
            block("option-one", 22, Plain),
            block("option-two", 22, Plain),
            block("option-three", 22, Plain),
            block("reflections", 20, Plain),
            block("questionnaire", 9, Silent),
        ],
    },
    BuiltIn {
        key: "exchange-120",
        people: (8, 10),
        blocks: &[
            block("check-in", 15, GoRound),
            block("listening-skill", 20, Plain),
            block("dialogue", 65, Plain),
            block("reflection", 15, Plain),
            block("next-steps", 5, Plain),
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minutes_add_up_to_the_number_in_the_key() {
        for format in BUILT_IN {
            let total: u16 = format.blocks.iter().map(|b| b.minutes).sum();
            assert!(format.key.ends_with(&format!("-{total}")), "{} has {total} minutes", format.key);
        }
    }
}
