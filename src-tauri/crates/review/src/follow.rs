//! Numbers that follow from others: fifteen women of twenty-four people leave nine men.

use super::{Amount, Count, Counted};

/// Why a number is a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Follows {
    /// It is itself too small.
    Small,
    /// A number that is too small follows from it and another of this document.
    Here,
    /// One follows from it and another that was released before.
    Before,
}

/// Everybody who was there.
const ALL: &str = "all";

/// Of the numbers of a document, those from which a number of people under `small_cell` follows, by their place in the list.
pub(crate) fn follow(counts: &[Count], released: &[Counted], small_cell: u8) -> Vec<(usize, Follows)> {
    let cell = u32::from(small_cell);
    let is_small = |number: u32| (1..cell).contains(&number);
    let told: Vec<(&str, u32)> =
        counts.iter().filter_map(|count| people(count).map(|number| (count.group.as_str(), number))).collect();
    let before: Vec<(&str, u32)> = released.iter().map(|count| (count.group.as_str(), count.number)).collect();
    let mut found = Vec::new();
    for (at, count) in counts.iter().enumerate() {
        let follows = match count.amount {
            Amount::People(number) if is_small(number) => Some(Follows::Small),
            Amount::People(number) if number >= cell => {
                let own = (count.group.as_str(), number);
                let here = leaves(own, &told, &is_small);
                let then = || leaves(own, &before, &is_small) || changes(own, &before, &is_small);
                if here { Some(Follows::Here) } else { then().then_some(Follows::Before) }
            }
            Amount::People(_) => None,
            Amount::Share(part) => match shared(part, &count.group, &told, &is_small) {
                Some(small) => small.then_some(Follows::Here),
                None => match shared(part, &count.group, &before, &is_small) {
                    Some(small) => small.then_some(Follows::Before),
                    // Those who were there are never many, when nobody said how many they are.
                    None => (count.group == ALL && part < 1.0).then_some(Follows::Small),
                },
            },
        };
        found.extend(follows.map(|follows| (at, follows)));
    }
    found
}

fn people(count: &Count) -> Option<u32> {
    match count.amount {
        Amount::People(number) => Some(number),
        Amount::Share(_) => None,
    }
}

/// Whether a part of everybody, alone or with one more part, leaves too few.
fn leaves((group, number): (&str, u32), told: &[(&str, u32)], is_small: &impl Fn(u32) -> bool) -> bool {
    if group == ALL {
        return told.iter().any(|(other, part)| *other != ALL && number.checked_sub(*part).is_some_and(is_small));
    }
    let totals = told.iter().filter(|(other, _)| *other == ALL).map(|(_, total)| *total);
    let parts: Vec<u32> = told.iter().filter(|(other, _)| *other != ALL && *other != group).map(|(_, part)| *part).collect();
    totals.into_iter().any(|total| {
        let left = total.checked_sub(number);
        left.is_some_and(is_small)
            || left.is_some_and(|left| parts.iter().any(|part| left.checked_sub(*part).is_some_and(is_small)))
    })
}

/// Whether the same group was told before with a few more or fewer.
fn changes((group, number): (&str, u32), before: &[(&str, u32)], is_small: &impl Fn(u32) -> bool) -> bool {
    before.iter().any(|(other, earlier)| *other == group && is_small(number.abs_diff(*earlier)))
}

/// Whether a part of a group is too small, or leaves too few; none when nobody said how many the group are.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of a count is a count")]
fn shared(part: f64, group: &str, told: &[(&str, u32)], is_small: &impl Fn(u32) -> bool) -> Option<bool> {
    let own: Vec<u32> = told.iter().filter(|(other, _)| *other == group).map(|(_, number)| *number).collect();
    let all: Vec<u32> = told.iter().filter(|(other, _)| *other == ALL).map(|(_, number)| *number).collect();
    let wholes = if own.is_empty() { all } else { own };
    (!wholes.is_empty()).then(|| {
        wholes.iter().any(|whole| {
            let some = (f64::from(*whole) * part).round() as u32;
            is_small(some) || is_small(whole.saturating_sub(some))
        })
    })
}
