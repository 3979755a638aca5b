//! Persian beginnings and endings. Behind a half-space or a blank an ending is certain; where nothing marks the joint,
//! it is cut only when what remains is long enough, or known, not to be another word.

/// The beginnings of a verb that may stand apart from it.
const VERB_PREFIXES: [&str; 2] = ["می", "نمی"];

/// Endings of a plural, the longest first.
const PLURALS: [&str; 9] = ["هایشان", "هایتان", "هایمان", "هایی", "هایم", "هایت", "هایش", "های", "ها"];
/// Endings that are certain once they stand apart.
const ENDINGS: [&str; 29] = [
    "هام",
    "هاش",
    "هاشان",
    "هاتان",
    "هامان",
    "ی",
    "ای",
    "یی",
    "ام",
    "ات",
    "اش",
    "ایم",
    "اید",
    "اند",
    "م",
    "ت",
    "ش",
    "یم",
    "ید",
    "مان",
    "تان",
    "شان",
    "تر",
    "ترین",
    "تری",
    "ترها",
    "ترهای",
    "ترینها",
    "ترینهای",
];
/// Endings that stand apart only behind a vowel that is not written: خانه ام, رفته اند.
const AFTER_HE: [&str; 7] = ["ای", "ام", "ات", "اش", "ایم", "اید", "اند"];
/// Endings that stand apart behind any word.
const ANYWHERE: [&str; 5] = ["تر", "ترین", "مان", "تان", "شان"];

/// What would remain of تنها، انتها، اشتها، منتها and بی‌نهایت, which are no plurals.
const NO_PLURAL: [&str; 5] = ["تن", "انت", "اشت", "منت", "بین"];
/// Words that end as if they were bent and are whole, where what would remain is a word, too.
const WHOLE: [&str; 41] = [
    "فیلتر",
    "دفتر",
    "دختر",
    "کبوتر",
    "خاکستر",
    "پوستر",
    "لوستر",
    "هالتر",
    "ریشتر",
    "نیشتر",
    "مستتر",
    "کیلومتر",
    "سانتیمتر",
    "میلیمتر",
    "میکرومتر",
    "ساختمان",
    "سازمان",
    "قهرمان",
    "گفتمان",
    "پریشان",
    "درخشان",
    "آتشفشان",
    "راندمان",
    "کاپیتان",
    "تقویم",
    "تسلیم",
    "ترسیم",
    "اعلام",
    "استعلام",
    "مزاحم",
    "متلکم",
    "مینیمم",
    "بینام",
    "درویش",
    "آدمکش",
    "فتوی",
    "گرای",
    "گرانش",
    "مثنوی",
    "معنوی",
    "دعوی",
];
/// Short words that often have an owner. Others of three letters keep their last one: مردم is not «مردِ من».
const OFTEN_OWNED: [&str; 20] = [
    "پدر", "پسر", "شهر", "کار", "حرف", "فکر", "اسم", "قلب", "چشم", "دست", "عمر", "وطن", "درس", "سفر", "عشق", "خاک", "صدا", "دین",
    "حال", "وقت",
];
/// Two words joined by و, in any spelling: گفت‌وگو, گفت و گو, گفتگو.
const TWINS: [(&str, &str); 4] = [("گفت", "گو"), ("جست", "جو"), ("شست", "شو"), ("پرس", "جو")];

/// Stems of the present, and of the past, of verbs that are common enough to be typed without a half-space.
const PRESENT: [&str; 105] = [
    "گو",
    "گوی",
    "رو",
    "شو",
    "کن",
    "خواه",
    "دان",
    "توان",
    "خور",
    "آ",
    "آی",
    "بین",
    "گیر",
    "ده",
    "دار",
    "زن",
    "بر",
    "آور",
    "گذار",
    "گذر",
    "خر",
    "فروش",
    "نویس",
    "خوان",
    "ساز",
    "رس",
    "پرس",
    "شنو",
    "شناس",
    "فهم",
    "باش",
    "مان",
    "نشین",
    "ایست",
    "خند",
    "کش",
    "افت",
    "انداز",
    "پوش",
    "ریز",
    "سوز",
    "دو",
    "یاب",
    "باز",
    "جو",
    "جوی",
    "ترس",
    "چین",
    "رسان",
    "پذیر",
    "آموز",
    "پرور",
    "گرد",
    "چرخ",
    "لرز",
    "کوش",
    "میر",
    "کار",
    "پز",
    "پیوند",
    "گسل",
    "گستر",
    "فرست",
    "پرداز",
    "پرست",
    "انگیز",
    "آمیز",
    "آفرین",
    "افزا",
    "افزای",
    "نما",
    "نمای",
    "گشا",
    "گشای",
    "آزما",
    "سپار",
    "شمار",
    "فشار",
    "گزار",
    "گزین",
    "تاز",
    "دوز",
    "ستیز",
    "گریز",
    "نواز",
    "ورز",
    "پژوه",
    "فرمای",
    "گرای",
    "آرای",
    "سرای",
    "پیمای",
    "ربای",
    "کاه",
    "خواب",
    "گری",
    "آمرز",
    "افروز",
    "تراو",
    "درخش",
    "سرزن",
    "گداز",
    "گمار",
    "نگار",
    "نکوه",
];
const PAST: [&str; 64] = [
    "گفت",
    "رفت",
    "شد",
    "کرد",
    "خواست",
    "دانست",
    "توانست",
    "خورد",
    "آمد",
    "دید",
    "گرفت",
    "داد",
    "داشت",
    "زد",
    "برد",
    "آورد",
    "گذاشت",
    "گذشت",
    "خرید",
    "فروخت",
    "نوشت",
    "خواند",
    "ساخت",
    "رسید",
    "پرسید",
    "شنید",
    "شناخت",
    "فهمید",
    "بود",
    "ماند",
    "ایستاد",
    "خندید",
    "کشید",
    "افتاد",
    "انداخت",
    "پوشید",
    "ریخت",
    "سوخت",
    "یافت",
    "باخت",
    "ترسید",
    "چید",
    "رساند",
    "پذیرفت",
    "آموخت",
    "پرورد",
    "گشت",
    "چرخید",
    "لرزید",
    "کوشید",
    "پخت",
    "پیوست",
    "گسترد",
    "فرستاد",
    "پرداخت",
    "انگیخت",
    "آمیخت",
    "آفرید",
    "افزود",
    "نمود",
    "گشود",
    "سپرد",
    "خوابید",
    "گریست",
];
const PERSONS: [&str; 6] = ["یم", "ید", "ند", "م", "ی", "د"];
/// Whole words that look like a verb with ن or ب before it.
const NO_VERB: [&str; 7] = ["بافت", "نبرد", "بدان", "بدانی", "بدهی", "برس", "بکار"];

/// Whether it is written in Arabic letters.
pub(super) fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| matches!(c, '\u{0620}'..='\u{06EF}') && !c.is_numeric())
}

/// Whether it begins a verb and may stand apart from it.
pub(super) fn is_verb_prefix(text: &str) -> bool {
    VERB_PREFIXES.contains(&text)
}

/// Whether two words make one with و between them.
pub(super) fn are_twins(first: &str, second: &str) -> bool {
    TWINS.iter().any(|(a, b)| *a == first && second.starts_with(b))
}

/// Whether a piece only bends the word that it belongs to.
pub(super) fn is_affix(text: &str) -> bool {
    is_verb_prefix(text) || is_ending(text)
}

fn is_ending(text: &str) -> bool {
    ENDINGS.contains(&text) || PLURALS.contains(&text)
}

/// Whether a word behind a blank is really the ending of the one before it.
pub(super) fn is_detached_ending(before: &str, text: &str) -> bool {
    if !is_word(before) || letters(before) < 2 {
        return false;
    }
    PLURALS.contains(&text)
        || ANYWHERE.contains(&text)
        || (before.ends_with('ه') && AFTER_HE.contains(&text))
        || (text == "ی" && before.ends_with(['ه', 'ا', 'و']))
}

/// What remains of a word without its endings and the beginning of a verb.
pub(super) fn stem(pieces: &[&str]) -> String {
    let mut pieces = pieces;
    while let [prefix, rest @ ..] = pieces {
        if rest.is_empty() || !is_verb_prefix(prefix) {
            break;
        }
        pieces = rest;
    }
    while let [rest @ .., ending] = pieces {
        if rest.is_empty() || !is_ending(ending) {
            break;
        }
        pieces = rest;
    }
    let mut word = one_spelling(pieces.concat());
    if let Some(verb) = without_verb_prefix(&word) {
        word = verb;
    }
    while let Some(shorter) = without_ending(&word) {
        word = shorter;
    }
    without_owner(&word).map_or(word.clone(), str::to_owned)
}

/// گفت‌وگو as گفتگو.
fn one_spelling(word: String) -> String {
    let split = TWINS.iter().find_map(|(first, second)| {
        let rest = word.strip_prefix(first)?.strip_prefix('و')?;
        rest.starts_with(second).then(|| format!("{first}{rest}"))
    });
    split.unwrap_or(word)
}

/// A plural, a comparison, or the ی that joins a word on ا or و to the next.
fn without_ending(word: &str) -> Option<String> {
    if WHOLE.contains(&word) {
        return None;
    }
    let plural = |ending: &&str| word.strip_suffix(*ending).filter(|base| letters(base) > 1 && !NO_PLURAL.contains(base));
    if let Some(base) = PLURALS.iter().find_map(plural) {
        return Some(base.to_owned());
    }
    if let Some(base) = word.strip_suffix("ترین").filter(|base| letters(base) > 1) {
        // بهترین belongs to بهتر, which is no «بهتر از به».
        return Some(if letters(base) > 2 { base.to_owned() } else { format!("{base}تر") });
    }
    if let Some(base) = word.strip_suffix("تر").filter(|base| letters(base) > 2) {
        return Some(base.to_owned());
    }
    word.strip_suffix('ی').filter(|base| letters(base) > 2 && base.ends_with(['ا', 'و'])).map(str::to_owned)
}

/// An owner that is written together with what is owned: کتابشان, کتابم, کتابش.
fn without_owner(word: &str) -> Option<&str> {
    if WHOLE.contains(&word) {
        return None;
    }
    let ours = |base: &&str| letters(base) > 3 || OFTEN_OWNED.contains(base);
    if !word.ends_with("ستان") {
        let owners = ["مان", "تان", "شان"];
        if let Some(base) = owners.iter().find_map(|owner| word.strip_suffix(owner)).filter(ours) {
            return Some(base);
        }
    }
    // آموزش and آرایش are nouns made of verbs.
    let noun = |base: &&str| base.ends_with("ای") || base.ends_with("ام") || PRESENT.contains(base);
    let his = word.strip_suffix('ش').filter(|base| !noun(base));
    his.or_else(|| word.strip_suffix('م')).filter(ours)
}

/// میگویند, نگویند and بگویند as گویند, when it is a verb that is known.
fn without_verb_prefix(word: &str) -> Option<String> {
    if NO_VERB.contains(&word) {
        return None;
    }
    let known = |rest: &str, imperative: bool, alone: bool| {
        // آید loses its sign behind a prefix: میاید, بیاید.
        let long = rest.strip_prefix(if alone { "یا" } else { "ا" }).map(|tail| format!("آ{tail}"));
        [Some(rest.to_owned()), long].into_iter().flatten().find(|form| is_verb(form, imperative))
    };
    let begins = |prefix: &str| word.strip_prefix(prefix);
    if let Some(rest) = begins("نمی").or_else(|| begins("می")) {
        return known(rest, false, false);
    }
    if let Some(rest) = begins("ب") {
        return known(rest, true, true).filter(|verb| !PAST.iter().any(|past| verb.starts_with(past)));
    }
    begins("ن").and_then(|rest| known(rest, false, true))
}

fn is_verb(form: &str, imperative: bool) -> bool {
    let with_person = PERSONS.iter().filter_map(|person| form.strip_suffix(person));
    let mut bases = with_person.filter(|base| PRESENT.contains(base) || PAST.contains(base));
    bases.next().is_some()
        || (!imperative && PAST.contains(&form))
        || (imperative && letters(form) > 2 && PRESENT.contains(&form))
}

fn letters(word: &str) -> usize {
    word.chars().count()
}
