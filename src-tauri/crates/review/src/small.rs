//! Small numbers of people: in figures, in words, as a share, and as what follows from two other numbers.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use hamsokhan_locale::message::Id;
use hamsokhan_locale::search::{Stem, stems};

#[path = "follow.rs"]
mod follow;
#[path = "number.rs"]
mod number;

pub(crate) use follow::{Follows, follow};
use number::{Number, cardinal, ordinal, share};

/// A number of people that a document tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Counted {
    /// Of whom, in one plain word for both languages: `all`, `women`, `men`, or the word as it stands without endings.
    pub group: String,
    /// How many.
    pub number: u32,
}

/// A number of people, or a share of them, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Count {
    /// The words to write something else for.
    pub span: Range<usize>,
    pub amount: Amount,
    pub group: String,
    /// What to write instead.
    pub instead: Id,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Amount {
    /// So many people.
    People(u32),
    /// This part of a group.
    Share(f64),
}

/// Words for people, as people write them; their plurals are known by their stems.
const PEOPLE: &str = "people persons person participants attendees residents resident women woman men man citizens speakers members \
    mothers fathers parents girls boys children child kids students pupils teachers professors doctors nurses workers drivers farmers \
    neighbours neighbors families elders seniors pensioners retirees widows widowers couples brothers sisters sons daughters \
    immigrants migrants refugees newcomers veterans volunteers interpreters guests visitors shopkeepers journalists lawyers engineers \
    artists activists organisers organizers moderators observers teenagers adults youths grandmothers grandfathers wives husbands \
    muslims christians jews bahais sunnis shias zoroastrians atheists armenians kurds azeris arabs afghans iranians americans persians \
    latinos latinas mexicans koreans colleagues friends tenants renters owners voters respondents individuals ladies gentlemen guys \
    نفر تن شرکت\u{200C}کننده حاضر زن مرد خانم آقا شهروند عضو مادر پدر دختر پسر بچه کودک فرزند جوان نوجوان دانشجو دانش\u{200C}آموز شاگرد \
    معلم استاد پزشک دکتر پرستار کارگر راننده کشاورز همسایه خانواده سالمند بازنشسته بیوه زوج برادر خواهر مهاجر پناهنده پناهجو \
    داوطلب مترجم مهمان مغازه\u{200C}دار روزنامه\u{200C}نگار وکیل مهندس هنرمند ناظر مسلمان مسیحی یهودی کلیمی بهایی سنی شیعه زرتشتی ارمنی \
    کرد عرب افغان ایرانی آمریکایی همکار دوست مستأجر مستاجر صاحبخانه مادربزرگ پدربزرگ همسر گرداننده ساکن اهل\u{200C}محل شخص فرد آدم بانو";
/// Words for everybody who was there.
const EVERYBODY: &str = "people persons person participants attendees residents speakers members individuals respondents us \
    نفر تن شرکت\u{200C}کننده حاضر شهروند عضو ساکن شخص فرد آدم ما";
const WOMEN: &str = "women woman ladies زن خانم بانو";
const MEN: &str = "men man gentlemen guys مرد آقا";
/// What stands for people who were named before.
const THEM: &str = "us them you whom those these participants ما آن\u{200C}ها آنها اونا آنان شما ایشان اینها این\u{200C}ها";
/// Between a number and its people no more words stand than this: three young Iranian women.
const MOST_BETWEEN: usize = 2;

fn set(words: &str) -> HashSet<String> {
    stems(words).into_iter().flat_map(|word| [word.plain, word.stem]).collect()
}

static PERSON: LazyLock<HashSet<String>> = LazyLock::new(|| set(PEOPLE));
static ALL: LazyLock<HashSet<String>> = LazyLock::new(|| set(EVERYBODY));
static FEMALE: LazyLock<HashSet<String>> = LazyLock::new(|| set(WOMEN));
static MALE: LazyLock<HashSet<String>> = LazyLock::new(|| set(MEN));
static NAMED: LazyLock<HashSet<String>> = LazyLock::new(|| set(THEM));

fn is(word: &Stem, set: &HashSet<String>) -> bool {
    set.contains(&word.plain) || set.contains(&word.stem)
}

/// The plain word for a group.
fn group(word: &Stem) -> String {
    for (set, name) in [(&*ALL, "all"), (&*FEMALE, "women"), (&*MALE, "men"), (&*NAMED, "all")] {
        if is(word, set) {
            return name.to_owned();
        }
    }
    word.stem.clone()
}

/// The numbers of people in a text, in order. Where all numbers count people, in the section on participation, any number does.
pub(crate) fn counts(words: &[Stem], chars: &[char], all_are_people: bool) -> Vec<Count> {
    let mut found: Vec<Count> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let row = sentence(words.get(at..).unwrap_or_default(), chars);
        let before = at.checked_sub(1).and_then(|before| words.get(before)).filter(|before| joins(before, row.first(), chars));
        match one(row, before, all_are_people) {
            Some((count, length)) => {
                found.push(count);
                at += length.max(1);
            }
            None => at += 1,
        }
    }
    found
}

/// The words up to the end of the sentence, of which no more than a few matter.
fn sentence<'w>(words: &'w [Stem], chars: &[char]) -> &'w [Stem] {
    let last = words.windows(2).take(9).position(|pair| match pair {
        [a, b] => !joins(a, Some(b), chars),
        _ => true,
    });
    words.get(..last.map_or(words.len().min(10), |at| at + 1)).unwrap_or_default()
}

fn joins(a: &Stem, b: Option<&Stem>, chars: &[char]) -> bool {
    let between = b.map(|b| chars.get(a.at.end..b.at.start).unwrap_or_default());
    between.is_some_and(|between| {
        !between.iter().any(|c| matches!(c, '.' | '!' | '?' | '؟' | '؛' | ';' | ':' | ',' | '،' | '\n' | '(' | ')'))
    })
}

/// The number of people that begins with the first of these words, and how many words say it.
fn one(row: &[Stem], before: Option<&Stem>, all_are_people: bool) -> Option<(Count, usize)> {
    let first = row.first()?;
    let count = |length: usize, amount, group: String, instead| {
        let end = row.get(length.saturating_sub(1)).map_or(first.at.end, |last| last.at.end);
        Some((Count { span: first.at.start..end, amount, group, instead }, length))
    };
    // دوتاشان, سه‌تاشون, هفت نفرمان
    if let Some(number) = number::of_them(&first.plain) {
        return count(1, Amount::People(number), "all".into(), Id::DraftFewOfThem);
    }
    if let Some((part, length)) = share(row) {
        let rest = row.get(length..).unwrap_or_default();
        let who = people(rest, MOST_BETWEEN + 1)?;
        return count(length, Amount::Share(part), who, Id::DraftSome);
    }
    if let Some((number, length)) = ordinal(row).filter(|(number, _)| *number > 1) {
        let rest = row.get(length..).unwrap_or_default();
        // زن سوم, نفر دوم
        let after = first.plain.chars().next().is_some_and(|c| !c.is_ascii()) && before.is_some_and(|before| is(before, &PERSON));
        let who = people(rest, MOST_BETWEEN).or_else(|| before.filter(|_| after).map(group))?;
        return count(length, Amount::People(number), who, Id::DraftAnother);
    }
    let Number { value, length, only } = cardinal(row)?;
    let rest = row.get(length..).unwrap_or_default();
    let tally = rest.first().is_some_and(|word| matches!(word.plain.as_str(), "تا" | "تای" | "تااز"));
    let rest_after = if tally { rest.get(1..).unwrap_or_default() } else { rest };
    let digits = first.plain.chars().all(|c| c.is_ascii_digit());
    let Some(who) = people(rest_after, MOST_BETWEEN) else {
        let counted = all_are_people && digits && value > 0 && !is_year(value);
        return if counted { count(length, Amount::People(value), "all".into(), Id::DraftFew) } else { None };
    };
    // “One person” is how everyone begins a story; only one, and the only one, is a count.
    if value == 1 && !only && !(all_are_people && digits) {
        return None;
    }
    let instead = if tally { Id::DraftFewCounted } else { Id::DraftFew };
    if value == 1 {
        let to = rest_after.iter().position(|word| is(word, &PERSON)).map_or(0, |at| at + 1);
        return count(length + usize::from(tally) + to, Amount::People(1), who, Id::DraftSomeone);
    }
    count(length + usize::from(tally), Amount::People(value), who, instead)
}

fn is_year(value: u32) -> bool {
    (1300..1500).contains(&value) || (1900..2200).contains(&value)
}

/// Of whom these words speak: people after at most `most` other words, or whoever was named before.
fn people(rest: &[Stem], most: usize) -> Option<String> {
    let of = |word: &Stem| matches!(word.plain.as_str(), "of" | "out" | "از" | "ی" | "from" | "among");
    let the = |word: &Stem| {
        matches!(
            word.plain.as_str(),
            "the" | "our" | "their" | "its" | "all" | "این" | "ان" | "آن" | "more" | "other" | "my" | "your" | "his" | "her"
        )
    };
    let mut rest = rest;
    let mut owned = false;
    while let Some(first) = rest.first().filter(|word| of(word) || the(word)) {
        owned |= of(first);
        rest = rest.get(1..).unwrap_or_default();
    }
    if let Some(first) = rest.first()
        && owned
        && is(first, &NAMED)
    {
        return Some("all".into());
    }
    // n out of m women
    if owned && let Some(Number { length, .. }) = cardinal(rest) {
        rest = rest.get(length..).unwrap_or_default();
    }
    for (at, word) in rest.iter().enumerate().take(most + 1) {
        let next_is_person = rest.get(at + 1).is_some_and(|next| is(next, &PERSON));
        // Iranian is somebody, and in “Iranian women” it says which.
        if is(word, &PERSON) && !(next_is_person && at < most) {
            return Some(group(word));
        }
        let thing = word.plain.len() > 3 && word.plain.is_ascii() && word.plain.ends_with('s') && !word.plain.ends_with("ss");
        let clear = crate::stop::is_stop(&word.plain) || thing || word.plain.chars().all(|c| c.is_ascii_digit());
        if clear && !is(word, &PERSON) {
            return None;
        }
    }
    None
}

#[cfg(test)]
#[path = "small_tests.rs"]
mod tests;
