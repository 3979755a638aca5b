//! Code names: a plain word and a number, the same in both scripts, never the name of a person.
//!
//! One list of words serves every side, in one order, so that neither the word nor its kind tells from which side
//! somebody comes: whoever reads "Lantern-1" in a released summary learns nothing more. The number counts the people
//! of a side. Left out are words that parents give to children in either language (Maple, Juniper, نارون, آویشن …) and
//! words that are said of people (گلابی, طبل …): a code name looks like nobody, and nobody minds being called by it.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use hamsokhan_domain::Bilingual;

use crate::digits;
use crate::fold::fold;

/// Plants and things, mixed, in the order in which they are given.
const WORDS: [(&str, &str); 48] = [
    ("Cypress", "سرو"),
    ("Lantern", "فانوس"),
    ("Bridge", "پل"),
    ("Walnut", "گردو"),
    ("Kite", "بادبادک"),
    ("Teacup", "استکان"),
    ("Oak", "بلوط"),
    ("Window", "پنجره"),
    ("Ladder", "نردبان"),
    ("Fig", "انجیر"),
    ("Kettle", "کتری"),
    ("Basket", "سبد"),
    ("Poplar", "سپیدار"),
    ("Table", "میز"),
    ("Carpet", "قالی"),
    ("Pine", "کاج"),
    ("Pencil", "مداد"),
    ("Fountain", "فواره"),
    ("Almond", "بادام"),
    ("Samovar", "سماور"),
    ("Wheel", "چرخ"),
    ("Mulberry", "توت"),
    ("Notebook", "دفترچه"),
    ("Anchor", "لنگر"),
    ("Bamboo", "بامبو"),
    ("Mirror", "آینه"),
    ("Chair", "صندلی"),
    ("Sycamore", "چنار"),
    ("Thimble", "انگشتانه"),
    ("Sail", "بادبان"),
    ("Apricot", "زردآلو"),
    ("Candle", "شمع"),
    ("Teapot", "قوری"),
    ("Rye", "چاودار"),
    ("Pebble", "سنگ‌ریزه"),
    ("Bicycle", "دوچرخه"),
    ("Plum", "آلو"),
    ("Bench", "نیمکت"),
    ("Stamp", "تمبر"),
    ("Hornbeam", "ممرز"),
    ("Lamp", "چراغ"),
    ("Tray", "سینی"),
    ("Grape", "انگور"),
    ("Violin", "ویولن"),
    ("Tile", "کاشی"),
    ("Eucalyptus", "اکالیپتوس"),
    ("Button", "دکمه"),
    ("Backpack", "کوله‌پشتی"),
];

/// Proposes a code name for the side at `side_position` (from 1) that nobody among `taken` has in either script:
/// the next word that is in nobody's code name, with the next number of the side.
#[must_use]
pub fn propose<'a>(side_position: u8, taken: impl IntoIterator<Item = (u8, &'a Bilingual)>) -> Bilingual {
    Proposer::new(taken).propose(side_position)
}

/// Proposes many code names, one after the other, without looking through all that are taken each time.
#[derive(Debug, Default)]
pub struct Proposer {
    /// Whole code names, folded.
    taken: HashSet<String>,
    /// The words in them.
    words: HashSet<String>,
    /// The numbers that the people of each side have.
    numbers: HashMap<u8, Numbers>,
}

/// The words as they are compared: folding them for each proposal would make ten thousand people wait.
static FOLDED: LazyLock<Vec<[String; 2]>> = LazyLock::new(|| WORDS.iter().map(|(en, fa)| [fold(en), fold(fa)]).collect());

/// Numbers that are taken, and one below which none is free.
#[derive(Debug)]
struct Numbers {
    taken: HashSet<u32>,
    free_from: u32,
}

impl Default for Numbers {
    fn default() -> Self {
        Self { taken: HashSet::new(), free_from: 1 }
    }
}

impl Numbers {
    /// The least number that nobody has.
    fn least_free(&mut self) -> u32 {
        while self.taken.contains(&self.free_from) {
            self.free_from += 1;
        }
        self.free_from
    }
}

impl Proposer {
    /// One that knows which code names are taken, each with the position of its side.
    #[must_use]
    pub fn new<'a>(taken: impl IntoIterator<Item = (u8, &'a Bilingual)>) -> Self {
        let mut proposer = Self::default();
        for (side_position, name) in taken {
            proposer.take(side_position, name);
        }
        proposer
    }

    /// Notes that somebody of a side has a code name.
    pub fn take(&mut self, side_position: u8, name: &Bilingual) {
        for name in [&name.en, &name.fa] {
            if let Some((word, number)) = name.rsplit_once('-') {
                self.words.insert(fold(word));
                self.numbers.entry(side_position).or_default().taken.extend(digits::to_latin(number).trim().parse::<u32>());
            }
            self.taken.insert(fold(name));
        }
    }

    /// Whether a code name is taken in either script.
    #[must_use]
    pub fn is_taken(&self, name: &Bilingual) -> bool {
        [&name.en, &name.fa].into_iter().any(|name| !name.trim().is_empty() && self.taken.contains(&fold(name)))
    }

    /// The next free code name of a side (counted from 1), which is taken from now on.
    pub fn propose(&mut self, side_position: u8) -> Bilingual {
        let least = self.numbers.entry(side_position).or_default().least_free();
        let has = |number: &u32| self.numbers.get(&side_position).is_some_and(|numbers| numbers.taken.contains(number));
        for number in (least..).filter(|number| !has(number)) {
            let unused = |folded: &[String; 2]| folded.iter().all(|word| !self.words.contains(word));
            let fresh = WORDS.iter().zip(FOLDED.iter()).filter(|(_, folded)| unused(folded)).map(|(word, _)| word);
            // When every word is in a code name, the first whose name with this number is free.
            let proposal = fresh
                .chain(&WORDS)
                .map(|(en, fa)| {
                    Bilingual::new(format!("{en}-{number}"), format!("{fa}-{}", digits::to_persian(&number.to_string())))
                })
                .find(|proposal| !self.is_taken(proposal));
            if let Some(proposal) = proposal {
                self.take(side_position, &proposal);
                return proposal;
            }
        }
        Bilingual::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(en: &str, fa: &str) -> Bilingual {
        Bilingual::new(en, fa)
    }

    #[test]
    fn proposals_never_repeat_and_agree_in_both_scripts() {
        let mut taken: Vec<(u8, Bilingual)> = Vec::new();
        let mut proposer = Proposer::default();
        for at in 0..400_u32 {
            let side = [1, 2, 2, 3][at as usize % 4];
            let next = propose(side, taken.iter().map(|(side, name)| (*side, name)));
            assert_eq!(next, proposer.propose(side), "one at a time or many");
            assert!(taken.iter().all(|(_, t)| t.en != next.en && t.fa != next.fa), "{next:?} was given twice");
            let (en, fa) = (next.en.rsplit('-').next(), next.fa.rsplit('-').next().map(digits::to_latin));
            assert_eq!(en.map(str::to_owned), fa, "both scripts carry one number");
            taken.push((side, next));
        }
    }

    #[test]
    fn a_word_returns_only_when_all_were_used_and_the_number_counts_the_side() {
        let (first, second) = (named("Cypress-1", "سرو-۱"), named("Lantern-1", "فانوس-۱"));
        assert_eq!(propose(1, []), first, "the first");
        assert_eq!(propose(2, [(1, &first)]), second, "the first of the other side has the next word");
        assert_eq!(propose(1, [(1, &first), (2, &second)]).en, "Bridge-2", "the second of the first side");
        assert_eq!(propose(1, [(1, &named("", "سرو-1"))]).en, "Lantern-2", "taken in one script is taken");
        assert_eq!(propose(2, [(1, &named("Fresh", ""))]).en, "Cypress-1", "a name of one's own has no number");
        let mut proposer = Proposer::default();
        let all: HashSet<String> = (0..48).map(|at| proposer.propose(1 + at % 2).en).collect();
        let words: HashSet<&str> = all.iter().filter_map(|name| name.split('-').next()).collect();
        assert_eq!(words.len(), 48, "every word once");
        assert_eq!(proposer.propose(1).en, "Cypress-25", "then again from the first");
    }

    #[test]
    fn neither_the_word_nor_the_number_tells_the_side() {
        // Whole sides one after the other, as in a file that is sorted, and by turns.
        for sides in
            [[1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1], [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]]
        {
            let mut proposer = Proposer::default();
            let names: Vec<(u8, Bilingual)> = sides.into_iter().map(|side| (side, proposer.propose(side))).collect();
            let of = |side: u8| names.iter().filter(move |(s, _)| *s == side).map(|(_, name)| name.en.as_str());
            let plants = |name: &&str| ["Cypress", "Walnut", "Oak", "Fig", "Poplar", "Pine"].iter().any(|p| name.starts_with(p));
            for side in [1, 2] {
                let count = of(side).filter(plants).count();
                assert!((1..6).contains(&count), "side {side} has plants and things: {names:?}");
                assert!(of(side).all(|name| name.rsplit('-').next().and_then(|n| n.parse::<u32>().ok()) <= Some(6)), "{names:?}");
            }
        }
    }
}
