//! Small cells: how many people may be counted aloud before a count points at somebody.
//!
//! A count under *k* is not shown, nor any second count from which it could be derived,
//! nor its percentage (the rule of public statistics offices, *k* 10 by default, never under 5).
//! The reader is taken to know this rule: a table is safe only when, for every hidden count,
//! two different rooms of people lead to the same printed table.

use serde::{Deserialize, Serialize};
use specta::Type;

/// The least *k* that anyone may choose.
pub const LEAST_SMALL_CELL: u8 = 5;

/// A number of people, as far as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "count", rename_all = "snake_case")]
pub enum Count {
    /// May be shown.
    Shown(u32),
    /// Too small, or would give away one that is too small.
    Hidden,
}

impl Count {
    /// The number, when it may be shown.
    #[must_use]
    pub fn shown(self) -> Option<u32> {
        match self {
            Count::Shown(count) => Some(count),
            Count::Hidden => None,
        }
    }
}

/// One way of counting the same people: by side, or by role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Breakdown {
    /// The counts, in the order they were given.
    pub cells: Vec<Count>,
    /// All together.
    pub total: Count,
}

impl Breakdown {
    /// Whether anything had to be hidden.
    #[must_use]
    pub fn hides(&self) -> bool {
        self.total == Count::Hidden || self.cells.contains(&Count::Hidden)
    }
}

/// Protects several breakdowns of the same people. `k` is raised to [`LEAST_SMALL_CELL`].
///
/// A total hidden in one is hidden in all, and no breakdown is left from which it could be summed.
#[must_use]
pub fn protect_all(breakdowns: &[&[u32]], k: u8) -> Vec<Breakdown> {
    let mut all: Vec<Breakdown> = breakdowns.iter().map(|counts| protect(counts, k)).collect();
    if all.iter().any(|b| b.total == Count::Hidden) {
        for breakdown in &mut all {
            breakdown.total = Count::Hidden;
            if !breakdown.cells.contains(&Count::Hidden) {
                hide_smallest(&mut breakdown.cells);
            }
        }
    }
    all
}

/// Protects one breakdown. `k` is raised to [`LEAST_SMALL_CELL`].
#[must_use]
pub fn protect(counts: &[u32], k: u8) -> Breakdown {
    let k = u32::from(k.max(LEAST_SMALL_CELL));
    let sum: u64 = counts.iter().copied().map(u64::from).sum();
    if sum < u64::from(k) {
        return Breakdown { cells: vec![Count::Hidden; counts.len()], total: Count::Hidden };
    }
    let mut cells: Vec<Count> = counts.iter().map(|&c| if c < k { Count::Hidden } else { Count::Shown(c) }).collect();
    let mut total = Count::Shown(u32::try_from(sum).unwrap_or(u32::MAX));
    if tells(sum, &cells, k) && !hide_smallest(&mut cells) {
        total = Count::Hidden;
    }
    Breakdown { cells, total }
}

/// Whether the total and the shown counts give a hidden one away: one is hidden alone,
/// or all hidden ones must be nothing, or all as large as a hidden count can be.
fn tells(sum: u64, cells: &[Count], k: u32) -> bool {
    let small: u64 = cells.iter().map(|c| u64::from(*c == Count::Hidden)).sum();
    let shown: u64 = cells.iter().filter_map(|c| c.shown()).map(u64::from).sum();
    let (hidden, most) = (sum - shown, small * u64::from(k - 1));
    small == 1 || (small > 1 && (hidden == 0 || hidden >= most))
}

/// Hides the smallest count that is still shown, and all its equals: otherwise the order of
/// equals would say which one was hidden. Says whether there was one.
fn hide_smallest(cells: &mut [Count]) -> bool {
    let Some(least) = cells.iter().filter_map(|c| c.shown()).min() else { return false };
    for cell in cells.iter_mut().filter(|c| **c == Count::Shown(least)) {
        *cell = Count::Hidden;
    }
    true
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    fn printed(counts: &[u32], k: u8) -> String {
        let b = protect(counts, k);
        let show = |c: &Count| c.shown().map_or("·".to_owned(), |n| n.to_string());
        format!("{} = {}", b.cells.iter().map(show).collect::<Vec<_>>().join(" "), show(&b.total))
    }

    #[test]
    fn small_counts_and_what_gives_them_away_are_hidden() {
        for (counts, k, expected) in [
            (&[20, 30][..], 10, "20 30 = 50"),
            (&[6, 6], 10, "· · = 12"),
            (&[4, 30], 10, "· · = 34"),
            (&[4, 30, 40], 10, "· · 40 = 74"),
            (&[4, 30, 30], 10, "· · · = 64"),
            (&[4, 5, 30], 10, "· · 30 = 39"),
            (&[9, 9, 30], 10, "· · · = 48"),
            (&[9, 9], 10, "· · = ·"),
            (&[0, 0, 30], 10, "· · · = 30"),
            (&[3], 10, "· = ·"),
            (&[3, 3], 10, "· · = ·"),
            (&[], 10, " = ·"),
            (&[4, 20], 0, "· · = 24"),
        ] {
            assert_eq!(printed(counts, k), expected, "{counts:?} with k = {k}");
        }
    }

    /// Every table of up to four small counts: what is printed never fixes a hidden count,
    /// even for a reader who knows this algorithm.
    #[test]
    fn no_hidden_count_can_be_worked_out() {
        let k = 5;
        for (n, most) in [(1_u32, 30_u32), (2, 30), (3, 24), (4, 13)] {
            let mut rooms: HashMap<String, Vec<Vec<u32>>> = HashMap::new();
            for code in 0..(most + 1).pow(n) {
                let counts: Vec<u32> = (0..n).map(|i| code / (most + 1).pow(i) % (most + 1)).collect();
                rooms.entry(printed(&counts, k)).or_default().push(counts);
            }
            for (table, rooms) in &rooms {
                let first = protect(&rooms[0], k);
                let hidden: u32 = rooms[0].iter().zip(&first.cells).filter(|(_, c)| **c == Count::Hidden).map(|(n, _)| n).sum();
                if first.total != Count::Hidden && hidden > most {
                    continue; // some of the rooms with this table are larger than those tried
                }
                for (i, cell) in first.cells.iter().enumerate() {
                    let fixed = rooms.iter().all(|room| room[i] == rooms[0][i]);
                    assert!(*cell != Count::Hidden || !fixed, "“{table}” can only be {:?}", rooms[0]);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_true_and_large_enough(counts in prop::collection::vec(0_u32..60, 0..8), k in 5_u8..20) {
            let b = protect(&counts, k);
            prop_assert_eq!(b.cells.len(), counts.len());
            for (cell, count) in b.cells.iter().zip(&counts) {
                if let Count::Shown(shown) = cell {
                    prop_assert_eq!(shown, count, "a shown count is the count");
                    prop_assert!(*shown >= u32::from(k), "a count under k is never shown");
                }
            }
            let alone = b.cells.iter().filter(|c| **c == Count::Hidden).count() == 1;
            prop_assert!(!(alone && b.total != Count::Hidden), "one hidden count is total minus the rest");
        }

        #[test]
        fn a_total_hidden_once_is_hidden_everywhere(
            a in prop::collection::vec(0_u32..30, 1..5),
            b in prop::collection::vec(0_u32..30, 1..5),
        ) {
            let all = protect_all(&[&a, &b], 10);
            if all.iter().any(|b| b.total == Count::Hidden) {
                for breakdown in &all {
                    prop_assert_eq!(breakdown.total, Count::Hidden);
                    prop_assert!(breakdown.cells.contains(&Count::Hidden), "else the total is their sum");
                }
            }
        }
    }
}
