//! Numbers as people write them: in figures, in words, as an order and as a part.

use hamsokhan_locale::search::Stem;

/// A number at the beginning of some words.
pub(super) struct Number {
    pub value: u32,
    /// How many words say it.
    pub length: usize,
    /// Whether it says that there are no more: only one, the only.
    pub only: bool,
}

const UNITS: [(&str, &str, u32); 20] = [
    ("zero", "صفر", 0),
    ("one", "یک", 1),
    ("two", "دو", 2),
    ("three", "سه", 3),
    ("four", "چهار", 4),
    ("five", "پنج", 5),
    ("six", "شش", 6),
    ("seven", "هفت", 7),
    ("eight", "هشت", 8),
    ("nine", "نه", 9),
    ("ten", "ده", 10),
    ("eleven", "یازده", 11),
    ("twelve", "دوازده", 12),
    ("thirteen", "سیزده", 13),
    ("fourteen", "چهارده", 14),
    ("fifteen", "پانزده", 15),
    ("sixteen", "شانزده", 16),
    ("seventeen", "هفده", 17),
    ("eighteen", "هجده", 18),
    ("nineteen", "نوزده", 19),
];
const TENS: [(&str, &str, u32); 8] = [
    ("twenty", "بیست", 20),
    ("thirty", "سی", 30),
    ("forty", "چهل", 40),
    ("fifty", "پنجاه", 50),
    ("sixty", "شصت", 60),
    ("seventy", "هفتاد", 70),
    ("eighty", "هشتاد", 80),
    ("ninety", "نود", 90),
];
const SPOKEN: [(&str, u32); 7] =
    [("یه", 1), ("شیش", 6), ("چار", 4), ("پونزده", 15), ("شونزده", 16), ("هیجده", 18), ("هیفده", 17)];
const ORDINALS: [(&str, &str, u32); 10] = [
    ("first", "اول", 1),
    ("second", "دوم", 2),
    ("third", "سوم", 3),
    ("fourth", "چهارم", 4),
    ("fifth", "پنجم", 5),
    ("sixth", "ششم", 6),
    ("seventh", "هفتم", 7),
    ("eighth", "هشتم", 8),
    ("ninth", "نهم", 9),
    ("tenth", "دهم", 10),
];

fn word(row: &[Stem], at: usize) -> &str {
    row.get(at).map_or("", |word| word.plain.as_str())
}

fn unit(word: &str) -> Option<u32> {
    let known = UNITS.iter().find(|(en, fa, _)| *en == word || *fa == word).map(|(.., value)| *value);
    known.or_else(|| SPOKEN.iter().find(|(spoken, _)| *spoken == word).map(|(_, value)| *value))
}

fn tens(word: &str) -> Option<u32> {
    TENS.iter().find(|(en, fa, _)| *en == word || *fa == word).map(|(.., value)| *value)
}

/// One number at the beginning, and how many words it takes.
fn plain(row: &[Stem]) -> Option<(u32, usize)> {
    let first = word(row, 0);
    if !first.is_empty() && first.chars().all(|c| c.is_ascii_digit()) {
        return first.parse().ok().map(|value| (value, 1));
    }
    if let Some(value) = tens(first) {
        let and = usize::from(word(row, 1) == "و");
        return match unit(word(row, 1 + and)).filter(|more| (1..10).contains(more)) {
            Some(more) => Some((value + more, 2 + and)),
            None => Some((value, 1)),
        };
    }
    unit(first).map(|value| (value, 1))
}

/// A number of things at the beginning of some words: three, both, only one, هر دو, یک زوج.
pub(super) fn cardinal(row: &[Stem]) -> Option<Number> {
    let number = |value, length, only| Some(Number { value, length, only });
    match (word(row, 0), word(row, 1), word(row, 2)) {
        ("both", ..) | ("جفت", ..) => return number(2, 1, true),
        ("a", "couple" | "pair", "of") => return number(2, 3, false),
        ("a", "single", _) | ("the", "only" | "sole" | "lone", _) => {
            return match plain(row.get(2..)?) {
                Some((value, length)) => number(value, 2 + length, true),
                None => number(1, 2, true),
            };
        }
        ("half", "a", "dozen") => return number(6, 3, false),
        ("a", "dozen", _) => return number(12, 2, false),
        ("هر", ..) => return plain(row.get(1..)?).and_then(|(value, length)| number(value, 1 + length, true)),
        ("only" | "just" | "exactly" | "تنها" | "فقط" | "دقیقا" | "صرفا", ..) => {
            let (value, length) = plain(row.get(1..)?)?;
            return number(value, 1 + length, true);
        }
        _ => {}
    }
    // دوی ما: the ی joins what follows.
    let first = word(row, 0);
    if let Some(value) = first.strip_suffix('ی').and_then(unit).filter(|value| *value > 1) {
        return number(value, 1, false);
    }
    plain(row).and_then(|(value, length)| number(value, length, false))
}

/// دوتاشان, سه‌تایمان, هفت‌نفرشان, جفتشان: a number and whose it is, in one word.
pub(super) fn of_them(word: &str) -> Option<u32> {
    const WHOSE: [&str; 12] = ["شان", "شون", "مان", "مون", "تان", "تون", "یشان", "یمان", "یشون", "یمون", "یتان", "یتون"];
    WHOSE.iter().filter_map(|whose| word.strip_suffix(whose)).find_map(|rest| {
        let number = rest.strip_suffix("تا").or_else(|| rest.strip_suffix("نفر")).or_else(|| rest.strip_suffix("نفری"));
        match (rest, number) {
            ("جفت" | "هردو" | "هردوی", _) => Some(2),
            (_, Some(number)) => unit(number.trim_end_matches('\u{200C}')).or_else(|| number.parse().ok()),
            _ => rest.strip_suffix('ی').and_then(unit).filter(|value| *value > 1),
        }
    })
}

/// A place in an order: third, سومین, 3rd, ۳ام.
pub(super) fn ordinal(row: &[Stem]) -> Option<(u32, usize)> {
    let first = word(row, 0);
    let bare = first.strip_suffix("ین").unwrap_or(first);
    if let Some((.., value)) = ORDINALS.iter().find(|(en, fa, _)| *en == first || *fa == bare) {
        // A third of them is a part, and a second is a time.
        return (word(row, 1) != "of").then_some((*value, 1));
    }
    let digits = ["st", "nd", "rd", "th", "مین", "م", "امین", "ام"].iter().find_map(|ending| first.strip_suffix(ending));
    digits
        .filter(|digits| !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()))
        .and_then(|d| d.parse().ok())
        .map(|n| (n, 1))
}

/// A part of a whole: 20 percent of, a third of, half of, two thirds, یک سوم, نیمی از, بیست درصد.
pub(super) fn share(row: &[Stem]) -> Option<(f64, usize)> {
    let of = |length: usize| word(row, length) == "of" || word(row, length) == "از";
    match (word(row, 0), word(row, 1)) {
        ("half", _) if of(1) || word(row, 1) == "the" => return Some((0.5, 1)),
        ("a" | "one", "half") if of(2) => return Some((0.5, 2)),
        ("a" | "one", "third" | "quarter" | "fifth" | "tenth") if of(2) => return named(word(row, 1)).map(|part| (part, 2)),
        ("third" | "quarter" | "fifth" | "tenth", "of") => return named(word(row, 0)).map(|part| (part, 1)),
        ("نیمی" | "نصف" | "نیم" | "نصفی", _) => return Some((0.5, 1)),
        ("ربع" | "یکچهارم" | "یکسوم" | "یکپنجم" | "یکدهم", _) => {
            return named(word(row, 0)).map(|part| (part, 1));
        }
        _ => {}
    }
    let (value, length) = plain(row)?;
    let next = word(row, length);
    if matches!(next, "percent" | "درصد") || (next == "per" && word(row, length + 1) == "cent") {
        let length = length + if next == "per" { 2 } else { 1 };
        return Some((f64::from(value) / 100.0, length));
    }
    let part = named(next)?;
    let is_part = next.ends_with('s') || (value == 1 && !next.is_ascii()) || (value > 1 && !next.is_ascii());
    (is_part && value < 10).then_some((f64::from(value) * part, length + 1))
}

fn named(word: &str) -> Option<f64> {
    match word {
        "half" | "halves" => Some(1.0 / 2.0),
        "third" | "thirds" | "سوم" | "یکسوم" => Some(1.0 / 3.0),
        "quarter" | "quarters" | "چهارم" | "ربع" | "یکچهارم" => Some(1.0 / 4.0),
        "fifth" | "fifths" | "پنجم" | "یکپنجم" => Some(1.0 / 5.0),
        "tenth" | "tenths" | "دهم" | "یکدهم" => Some(1.0 / 10.0),
        _ => None,
    }
}
