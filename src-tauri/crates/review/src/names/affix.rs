//! What may stick to a name: plurals, possessives, "is", the speech of every day (حسینه، حسینو، حسین‌اینا), English plurals.

use super::sound::is_persian;

/// What is left of a word without its affixes has at least this many letters.
const SHORTEST: usize = 3;
/// No name carries more than this many endings at once.
const DEEPEST: usize = 3;

/// Endings of Persian, written and spoken, plain.
const PERSIAN: [&str; 74] = [
    "ها",
    "های",
    "هایی",
    "هام",
    "هات",
    "هاش",
    "هامون",
    "هاتون",
    "هاشون",
    "هامان",
    "هاتان",
    "هاشان",
    "هایم",
    "هایت",
    "هایش",
    "هایمان",
    "هایتان",
    "هایشان",
    "هارا",
    "هارو",
    "هاست",
    "ا",
    "ان",
    "یان",
    "ی",
    "یی",
    "ای",
    "م",
    "ت",
    "ش",
    "یم",
    "یت",
    "یش",
    "مان",
    "تان",
    "شان",
    "یمان",
    "یتان",
    "یشان",
    "مون",
    "تون",
    "شون",
    "یمون",
    "یتون",
    "یشون",
    "ام",
    "ات",
    "اش",
    "ه",
    "هه",
    "هس",
    "س",
    "ست",
    "است",
    "یه",
    "یست",
    "و",
    "رو",
    "را",
    "ند",
    "ن",
    "اند",
    "ید",
    "اید",
    "ین",
    "ایم",
    "اینا",
    "اینها",
    "هم",
    "تر",
    "ترین",
    "وار",
    "ک",
    "کم",
];

/// What is said after a name to honour or to love.
const HONOURS: [&str; 22] = [
    "جان",
    "جون",
    "جونم",
    "جانم",
    "خان",
    "خانم",
    "خانوم",
    "اقا",
    "بانو",
    "بیگم",
    "خاتون",
    "عزیز",
    "گلی",
    "دایی",
    "عمو",
    "خاله",
    "عمه",
    "بابا",
    "مامان",
    "داداش",
    "ابجی",
    "الملوک",
];

/// What is written before a name without a space.
const BEFORE: [&str; 30] = [
    "و",
    "به",
    "با",
    "از",
    "که",
    "در",
    "تا",
    "هم",
    "پیش",
    "برای",
    "اقا",
    "اقای",
    "خانم",
    "دکتر",
    "مهندس",
    "سید",
    "حاج",
    "حاجی",
    "مش",
    "عمو",
    "دایی",
    "خاله",
    "عمه",
    "بابا",
    "ننه",
    "استاد",
    "میرزا",
    "شیخ",
    "ملا",
    "کل",
];

/// Endings in Latin letters: English ones, and Persian ones as people type them.
const LATIN: [&str; 22] = [
    "s", "es", "jan", "joon", "jun", "jaan", "jon", "khan", "khanom", "khanoom", "khanum", "agha", "ina", "inaa", "ha", "haa",
    "haye", "esque", "ian", "ites", "ism", "rb",
];

/// A part of a word that may be a name: its letters from `from` to `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Base {
    pub from: usize,
    pub to: usize,
    /// Whether everything taken off was surely an affix: an ending of two letters or more, or a title.
    pub sure: bool,
}

/// What remains of a plain word without each of its possible affixes.
pub(super) fn bases(word: &str) -> Vec<Base> {
    let length = word.chars().count();
    let mut found = Vec::new();
    if is_persian(word) {
        strip(word, 0, length, true, DEEPEST, &mut found);
        for before in BEFORE {
            let from = before.chars().count();
            if let Some(rest) = word.strip_prefix(before).filter(|_| length >= from + SHORTEST) {
                found.push(Base { from, to: length, sure: from > 1 });
                strip(rest, from, length, from > 1, DEEPEST - 1, &mut found);
            }
        }
    } else {
        for ending in LATIN {
            let to = length.saturating_sub(ending.len());
            if word.ends_with(ending) && to >= SHORTEST {
                found.push(Base { from: 0, to, sure: true });
            }
        }
    }
    found.sort_by_key(|base| (std::cmp::Reverse(base.to - base.from), base.from, !base.sure));
    found.dedup_by_key(|base| (base.from, base.to));
    found
}

fn strip(word: &str, from: usize, to: usize, sure: bool, depth: usize, found: &mut Vec<Base>) {
    if depth == 0 {
        return;
    }
    for ending in PERSIAN.iter().chain(&HONOURS) {
        let Some(base) = word.strip_suffix(ending) else { continue };
        let length = ending.chars().count();
        if to - from < length + SHORTEST {
            continue;
        }
        let sure = sure && length > 1;
        found.push(Base { from, to: to - length, sure });
        strip(base, from, to - length, sure, depth - 1, found);
    }
}

/// The words of which a plain Persian word can be a form: without one or two usual endings.
pub(super) fn inflected(word: &str) -> impl Iterator<Item = &str> {
    const ENDINGS: [&str; 34] = [
        "هایشان",
        "هایمان",
        "هایتان",
        "هایش",
        "هایم",
        "هایت",
        "هایی",
        "های",
        "ها",
        "شان",
        "مان",
        "تان",
        "مون",
        "تون",
        "شون",
        "ترین",
        "تر",
        "یی",
        "ای",
        "ان",
        "ات",
        "اش",
        "ام",
        "اند",
        "است",
        "ست",
        "گان",
        "گی",
        "ی",
        "م",
        "ت",
        "ش",
        "ه",
        "و",
    ];
    const PREFIXES: [&str; 6] = ["نا", "بی", "هم", "پیش", "غیر", "باز"];
    let endings = ENDINGS.iter().filter_map(move |ending| word.strip_suffix(ending));
    let prefixes = PREFIXES.iter().filter_map(move |prefix| word.strip_prefix(prefix));
    endings.chain(prefixes).filter(|base| base.chars().count() >= SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_left_over() {
        for (word, base) in [
            ("حسینه", "حسین"),
            ("حسینو", "حسین"),
            ("حسیناینا", "حسین"),
            ("حسینجون", "حسین"),
            ("حسینهامون", "حسین"),
            ("رحیمیهاشونو", "رحیمی"),
            ("سارای", "سارا"),
            ("اقاحسین", "حسین"),
            ("باحسینم", "حسین"),
            ("rezaeis", "rezaei"),
            ("hugheses", "hughes"),
            ("hoseinjan", "hosein"),
        ] {
            let chars: Vec<char> = word.chars().collect();
            let left: Vec<String> = bases(word).iter().map(|b| chars[b.from..b.to].iter().collect()).collect();
            assert!(left.iter().any(|l| l == base), "{base} in {word}: {left:?}");
        }
    }
}
