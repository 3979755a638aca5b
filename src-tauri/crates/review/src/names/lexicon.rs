//! The ordinary words of both languages. A word of everyday use is no sign of a person by mere likeness: it takes the
//! same letters, or words around it that speak of a person.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::affix;
use super::sound::is_persian;

/// How ordinary a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    /// Not in the lists.
    Unknown,
    /// Known, but seldom read.
    Seldom,
    /// A word of everyday use.
    Daily,
}

/// Two parts, divided by an empty line: words of daily use, and others.
const PERSIAN: &str = include_str!("../../data/words.fa.txt");
const ENGLISH: &str = include_str!("../../data/words.en.txt");
const VERBS: &str = include_str!("../../data/verbs.fa.txt");
/// Persian given and family names: the best known ones, and others.
const NAMES: &str = include_str!("../../data/names.fa.txt");

/// Names that are so much more often something else that nothing but a sign of a person tells them.
const MOSTLY: &str = include_str!("../../data/mostly.fa.txt");

static WORDS: LazyLock<HashMap<&'static str, Use>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    for list in [PERSIAN, ENGLISH] {
        let (daily, seldom) = list.split_once("\n\n").unwrap_or((list, ""));
        words.extend(seldom.lines().map(|word| (word, Use::Seldom)));
        words.extend(daily.lines().map(|word| (word, Use::Daily)));
    }
    words
});

static STEMS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| VERBS.lines().collect());
static NAMED: LazyLock<HashSet<&'static str>> = LazyLock::new(|| NAMES.split_whitespace().collect());

/// How ordinary a plain word is, as it stands or as a form of another.
pub(super) fn use_of(word: &str) -> Use {
    let itself = listed(word);
    if itself == Use::Daily || !is_persian(word) {
        return itself;
    }
    // A name may look like a word with an ending; it is still a name.
    if is_name(word) {
        return itself;
    }
    if is_verb(word) {
        return Use::Daily;
    }
    // استوارت need not be استوار with an ending: a short one proves little.
    let of_base = affix::inflected(word).map(|base| {
        let cut = word.chars().count() - base.chars().count();
        if cut == 1 || base.chars().count() <= 3 { listed(base).min(Use::Seldom) } else { listed(base) }
    });
    itself.max(of_base.max().unwrap_or(Use::Unknown))
}

/// Whether a plain word of several pieces is one everyday word, or the plural of one: علی‌رغم, می‌روم, آرزوهایمان.
pub(super) fn is_compound(word: &str) -> bool {
    const PLURALS: [&str; 12] = ["ها", "های", "هایی", "هایش", "هایم", "هایشان", "هایمان", "ترین", "تر", "هایت", "هایتان", "هارا"];
    let plural = || PLURALS.iter().filter_map(|ending| word.strip_suffix(ending)).any(|base| listed(base) == Use::Daily);
    listed(word) >= Use::Seldom || is_verb(word) || plural()
}

/// How ordinary a plain word is as it stands.
pub(super) fn listed(word: &str) -> Use {
    WORDS.get(word).copied().unwrap_or(Use::Unknown)
}

/// The commonest words: they are nobody by sound, whatever stands around them.
const FUNCTION: &str = include_str!("../../data/function.fa.txt");
static NOBODY: LazyLock<HashSet<&'static str>> = LazyLock::new(|| FUNCTION.lines().collect());

/// Whether a plain Persian word is one of the commonest.
pub(super) fn is_function(word: &str) -> bool {
    NOBODY.contains(word)
}

static RATHER: LazyLock<HashSet<&'static str>> = LazyLock::new(|| MOSTLY.lines().collect());

/// Whether a plain Persian word, though somebody's name, is nearly always something else: زمانی, نام.
pub(super) fn is_mostly(word: &str) -> bool {
    RATHER.contains(word)
}

/// Whether a plain Persian word is a usual given or family name.
pub(super) fn is_name(word: &str) -> bool {
    NAMED.contains(word)
}

/// The best known Persian names.
pub(super) fn known_names() -> impl Iterator<Item = &'static str> {
    NAMES.split_once("\n\n").map_or(NAMES, |(known, _)| known).lines()
}

/// Whether a plain word is a form of a Persian verb.
pub(super) fn is_verb(word: &str) -> bool {
    const BEFORE: [&str; 7] = ["", "نمی", "می", "ب", "ن", "بی", "نی"];
    const AFTER: [&str; 21] = [
        "", "م", "ی", "د", "یم", "ید", "ند", "ه", "هام", "های", "هاست", "هایم", "هاید", "هاند", "ن", "دن", "تن", "ست", "مش",
        "دش", "ندش",
    ];
    BEFORE.iter().filter_map(|before| word.strip_prefix(before)).any(|rest| {
        AFTER.iter().filter_map(|after| rest.strip_suffix(after)).any(|stem| {
            let bare = rest.len() == word.len();
            let past = stem.ends_with(['د', 'ت']);
            let participle = rest.len() > stem.len() && rest.strip_prefix(stem).is_some_and(|ending| ending.starts_with('ه'));
            if participle && !past {
                return false;
            }
            // A bare stem of two letters is too little to go by.
            stem.chars().count() >= if bare { 3 } else { 2 } && STEMS.contains(stem)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_names() {
        for word in ["کار", "می", "گفتند", "گیرد", "نمیدانیم", "درختهایشان", "رضایت", "since", "water", "علیه"]
        {
            assert_eq!(use_of(word), Use::Daily, "{word} is an ordinary word");
        }
        for word in ["حسین", "رحیمی", "طباطبایی", "reza", "hosein", "جانسون"] {
            assert_eq!(use_of(word), Use::Unknown, "{word} is a name");
        }
        assert!(is_name("رحیمی") && !is_name("درخت"));
    }
}
