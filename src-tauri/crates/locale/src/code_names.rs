//! Code names: a plain word and a number, the same in both scripts, never the name of a person.
//!
//! Trees and plants for the sides with an odd position, things for the others, so that a moderator hears
//! from which side somebody comes. Words that parents give to children (لاله, نرگس, Iris …) are left out:
//! a code name must never look like a real name.

use std::collections::{HashMap, HashSet};

use hamsokhan_domain::Bilingual;

use crate::digits;
use crate::fold::fold;

/// Trees, fruit and grains.
const PLANTS: [(&str, &str); 24] = [
    ("Cedar", "سرو"),
    ("Juniper", "ارس"),
    ("Maple", "افرا"),
    ("Walnut", "گردو"),
    ("Oak", "بلوط"),
    ("Birch", "توس"),
    ("Pine", "کاج"),
    ("Elm", "نارون"),
    ("Fig", "انجیر"),
    ("Almond", "بادام"),
    ("Palm", "نخل"),
    ("Thyme", "آویشن"),
    ("Chestnut", "شاه‌بلوط"),
    ("Poplar", "سپیدار"),
    ("Hazelnut", "فندق"),
    ("Sycamore", "چنار"),
    ("Mulberry", "توت"),
    ("Barley", "جو"),
    ("Saffron", "زعفران"),
    ("Rye", "چاودار"),
    ("Moss", "خزه"),
    ("Pear", "گلابی"),
    ("Nettle", "گزنه"),
    ("Apricot", "زردآلو"),
];

/// Things of a house and a street.
const THINGS: [(&str, &str); 24] = [
    ("Lantern", "فانوس"),
    ("Bridge", "پل"),
    ("Window", "پنجره"),
    ("Kite", "بادبادک"),
    ("Teacup", "استکان"),
    ("Thimble", "انگشتانه"),
    ("Anchor", "لنگر"),
    ("Ladder", "نردبان"),
    ("Basket", "سبد"),
    ("Carpet", "قالی"),
    ("Candle", "شمع"),
    ("Drum", "طبل"),
    ("Fountain", "فواره"),
    ("Garden", "باغچه"),
    ("Harbour", "بندر"),
    ("Kettle", "کتری"),
    ("Mirror", "آینه"),
    ("Notebook", "دفترچه"),
    ("Pebble", "سنگ‌ریزه"),
    ("Quilt", "لحاف"),
    ("Sail", "بادبان"),
    ("Samovar", "سماور"),
    ("Umbrella", "چتر"),
    ("Wheel", "چرخ"),
];

/// Proposes a code name that is not in `taken` in either script, for the side at `side_position` (from 1).
///
/// The number counts the people of that side: Cedar-1, Juniper-2, Maple-3 …, so a word returns
/// only after all of them were used.
#[must_use]
pub fn propose(side_position: u8, taken: &[Bilingual]) -> Bilingual {
    Proposer::new(taken).propose(side_position)
}

/// Proposes many code names, one after the other, without looking through all that are taken each time.
#[derive(Debug, Default)]
pub struct Proposer {
    taken: HashSet<String>,
    next: HashMap<u8, usize>,
}

impl Proposer {
    /// One that knows which code names are taken.
    #[must_use]
    pub fn new<'a>(taken: impl IntoIterator<Item = &'a Bilingual>) -> Self {
        let mut proposer = Self::default();
        for name in taken {
            proposer.take(name);
        }
        proposer
    }

    /// Notes that a code name is taken.
    pub fn take(&mut self, name: &Bilingual) {
        self.taken.extend([fold(&name.en), fold(&name.fa)]);
    }

    /// Whether a code name is taken in either script.
    #[must_use]
    pub fn is_taken(&self, name: &Bilingual) -> bool {
        [&name.en, &name.fa].into_iter().any(|name| !name.trim().is_empty() && self.taken.contains(&fold(name)))
    }

    /// The next free code name of a side (counted from 1), which is taken from now on.
    pub fn propose(&mut self, side_position: u8) -> Bilingual {
        let words: &[(&str, &str)] = if side_position % 2 == 1 { &PLANTS } else { &THINGS };
        // The sides 3, 4, … begin elsewhere in the same words.
        let offset = usize::from(side_position.saturating_sub(1) / 2) * 7;
        let first = self.next.get(&side_position).copied().unwrap_or(1);
        for number in first.. {
            let Some((en, fa)) = words.get((number - 1 + offset) % words.len()) else { break };
            let proposal = Bilingual::new(format!("{en}-{number}"), format!("{fa}-{}", digits::to_persian(&number.to_string())));
            if !self.is_taken(&proposal) {
                self.take(&proposal);
                self.next.insert(side_position, number + 1);
                return proposal;
            }
        }
        Bilingual::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proposals_never_repeat_and_agree_in_both_scripts() {
        for side in [1_u8, 2, 3, 4] {
            let mut taken: Vec<Bilingual> = Vec::new();
            for _ in 0..200 {
                let next = propose(side, &taken);
                assert!(taken.iter().all(|t| t.en != next.en && t.fa != next.fa), "{next:?} was given twice");
                let (en, fa) = (next.en.rsplit('-').next(), next.fa.rsplit('-').next().map(digits::to_latin));
                assert_eq!(en.map(str::to_owned), fa, "both scripts carry one number");
                taken.push(next);
            }
        }
        assert_eq!(propose(1, &[]), Bilingual::new("Cedar-1", "سرو-۱"), "the first of the first side");
        assert_eq!(propose(1, &[Bilingual::new("", "سرو-1")]).en, "Juniper-2", "taken in one script is taken");
    }
}
