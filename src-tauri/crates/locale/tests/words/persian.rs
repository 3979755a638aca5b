//! The rules of Persian typesetting, spelling and manners.

use crate::Fault;

const LETTERS: &str = "Arabic letter";
const DIGITS: &str = "digits that are not Persian";
const MARKS: &str = "Latin punctuation";
const QUOTES: &str = "straight quotes";
const SHOUTING: &str = "exclamation mark";
const HALF_SPACE: &str = "half-space without a letter on both sides";
const VERB: &str = "می without its half-space";
const PLURAL: &str = "ها without its half-space";
const COMPARISON: &str = "تر without its half-space";
const ENDING: &str = "ending without its half-space";
const EZAFE: &str = "ezafe after ه is written هٔ";
const FAMILIAR: &str = "familiar imperative or تو";
pub const ENGLISH: &str = "English word";

/// Every rule.
pub const RULES: &[&str] =
    &[LETTERS, DIGITS, MARKS, QUOTES, SHOUTING, HALF_SPACE, VERB, PLURAL, COMPARISON, ENDING, EZAFE, FAMILIAR, ENGLISH];

/// A fault for each rule: the rule, a text that has it once, and the words at which it is found.
pub const PLANTED: &[(&str, &str, &str)] = &[
    (LETTERS, "كارپوشه قفل است.", "ك"),
    (LETTERS, "این فردي است.", "ي"),
    (LETTERS, "خلاصة نشست", "ة"),
    (DIGITS, "٣ نفر", "٣"),
    (DIGITS, "3 نفر", "3"),
    (MARKS, "نام, نقش", ","),
    (MARKS, "نام; نقش", ";"),
    (MARKS, "ذخیره شد?", "?"),
    (MARKS, "۵۰% از زمان", "%"),
    (MARKS, "۱.۵ دقیقه", "."),
    (MARKS, "در حال ذخیره...", "..."),
    (QUOTES, "نام \" عوض شد.", "\""),
    (QUOTES, "نام برنامه' عوض شد.", "'"),
    (SHOUTING, "ذخیره شد!", "!"),
    (HALF_SPACE, "ذخیره‌ شد.", "ذخیره"),
    (HALF_SPACE, "می‌‌شود", "می"),
    (VERB, "ذخیره می شود.", "می شود"),
    (VERB, "ذخیره میشود.", "میشود"),
    (VERB, "ذخیره نمی شود.", "نمی شود"),
    (VERB, "ذخیره نمیکنند.", "نمیکنند"),
    (PLURAL, "نشست ها", "نشست ها"),
    (PLURAL, "نشستها", "نشستها"),
    (PLURAL, "برنامه های تازه", "برنامه های"),
    (PLURAL, "یادداشتهای تازه", "یادداشتهای"),
    (COMPARISON, "پروندهٔ بزرگتر", "بزرگتر"),
    (COMPARISON, "پروندهٔ بزرگ تر", "بزرگ تر"),
    (COMPARISON, "تازه ترین نسخه", "تازه ترین"),
    (ENDING, "رضایت داده اند.", "داده اند"),
    (ENDING, "ذخیره کرده ام", "کرده ام"),
    (ENDING, "پرونده ای تازه", "پرونده ای"),
    (EZAFE, "برنامه ی تازه", "برنامه ی"),
    (EZAFE, "برنامه‌ی تازه", "برنامه‌ی"),
    (EZAFE, "برنامۀ تازه", "ۀ"),
    (FAMILIAR, "ذخیره کن", "کن"),
    (FAMILIAR, "اینجا بنویس", "بنویس"),
    (FAMILIAR, "آن را نگه‌دار", "نگه‌دار"),
    (FAMILIAR, "نام تو", "تو"),
    (ENGLISH, "این workshop است.", "workshop"),
];

/// What only looks like a fault.
pub const RIGHT: &[&str] = &[
    "میان دو شهر، میز و میزبان و میدان می‌ماند. نمی‌شود. می‌آید.",
    "شهرها و کادرها، رها و تنهایی و انتها؛ نشست‌هایی که پایان یافته‌اند.",
    "بهتر و بیشتر و کمترین دفتر برای دختر دکتر؛ بزرگ‌تر و تازه‌ترین.",
    "پرونده را به‌صورت CSV و با کدگذاری UTF-8 ذخیره کنید؛ Alt 1 تا Alt 9، SHA-256، Apache 2.0.",
    "آن را مانند «‎۲۰۲۶-۱۲-۰۵ ۲۰:۰۰‎» بنویسید. ۴۷٪ و ۲٫۰ و ۱٬۲۰۴.",
    "گردانندهٔ اصلی؛ به‌تازگی؛ تازه‌ای؛ خانه‌ای که ای کاش…",
];

/// Words that keep their Latin letters in Persian: formats, keys, programs and what is typed.
const LATIN: &[&str] = &[
    "A",
    "Alt",
    "Angeles",
    "Apache",
    "America",
    "Asia",
    "Argon",
    "B",
    "Backspace",
    "CSV",
    "Cmd",
    "Ctrl",
    "Debian",
    "Delete",
    "DIR",
    "DOCX",
    "Down",
    "End",
    "English",
    "Enter",
    "Esc",
    "Escape",
    "F",
    "FILE",
    "HTML",
    "Hamsokhan",
    "Home",
    "I",
    "IANA",
    "ID",
    "JSON",
    "L",
    "Linux",
    "Los",
    "MIT",
    "N",
    "OFL",
    "P",
    "PATH",
    "PDF",
    "Page",
    "Q",
    "S",
    "SHA",
    "SQLCipher",
    "Shift",
    "Space",
    "K",
    "Z",
    "T",
    "TSV",
    "Tab",
    "Tehran",
    "UA",
    "UTC",
    "UTF",
    "Up",
    "Vazirmatn",
    "Windows",
    "Word",
    "XLSX",
    "csv",
    "hamsokhan",
    "help",
    "id",
    "json",
    "kind",
    "lang",
    "text",
    "workspace",
    "windows",
    "G",
    "R",
    "U",
];

/// Beginnings of the present and past of common verbs, as they follow می.
const STEMS: &[&str] = &[
    "آمد",
    "آموز",
    "آور",
    "آی",
    "افت",
    "افزا",
    "انجام",
    "ایست",
    "باش",
    "باز",
    "بخش",
    "بر",
    "برد",
    "بند",
    "بست",
    "بین",
    "پذیر",
    "پرس",
    "پز",
    "تاب",
    "توان",
    "چرخ",
    "خواست",
    "خواه",
    "خوان",
    "خواند",
    "خور",
    "خورد",
    "دار",
    "داشت",
    "دان",
    "دانست",
    "داد",
    "ده",
    "دید",
    "رس",
    "رسید",
    "رفت",
    "رو",
    "زن",
    "زد",
    "ساخت",
    "ساز",
    "سپار",
    "سنج",
    "شد",
    "شناخت",
    "شناس",
    "شمار",
    "شنو",
    "شنید",
    "شو",
    "فرست",
    "فرستاد",
    "کرد",
    "کش",
    "کشید",
    "کن",
    "کوش",
    "گذار",
    "گذاشت",
    "گذر",
    "گذشت",
    "گرد",
    "گرفت",
    "گفت",
    "گو",
    "گوی",
    "گیر",
    "مان",
    "ماند",
    "نشست",
    "نشین",
    "نوشت",
    "نویس",
    "یاب",
    "یافت",
];
const ENDINGS: &[&str] = &["", "م", "ی", "د", "یم", "ید", "ند"];
/// Words that begin like a verb with می and are none.
const NO_VERB: &[&str] = &["میدان", "میدانی"];

/// Words that end like a plural and are none.
const NO_PLURAL: &[&str] = &["تنها", "تنهایی", "انتها", "بها", "منتها", "اشتها", "رها", "گیاها", "نهایی", "شانگهای"];
/// Words that end like a comparison and are none, or are written together.
const NO_COMPARISON: &[&str] = &[
    "بهتر",
    "بهترین",
    "بیشتر",
    "بیشترین",
    "کمتر",
    "کمترین",
    "مهتر",
    "کهتر",
    "دفتر",
    "دختر",
    "دکتر",
    "بستر",
    "انگشتر",
    "خاکستر",
    "مشتر",
    "اختر",
    "متر",
    "شتر",
    "چتر",
    "کیلومتر",
    "پیکتر",
    "تئاتر",
    "دلتر",
    "فیلتر",
    "پستر",
    "پوستر",
    "تیتر",
    "لیتر",
    "ولتر",
];

/// Imperatives said to a friend or a child, and the word for such a one.
const FAMILIAR_WORDS: &[&str] = &[
    "کن",
    "نکن",
    "بده",
    "نده",
    "برو",
    "نرو",
    "بیا",
    "نیا",
    "بزن",
    "نزن",
    "بگو",
    "نگو",
    "ببین",
    "نبین",
    "بنویس",
    "ننویس",
    "بخوان",
    "نخوان",
    "بگیر",
    "نگیر",
    "بساز",
    "نساز",
    "بگذار",
    "نگذار",
    "بپرس",
    "نپرس",
    "ببند",
    "نبند",
    "بفرست",
    "نفرست",
    "بردار",
    "برگرد",
    "نگه‌دار",
    "باش",
    "نباش",
    "بشنو",
    "بمان",
    "بچرخان",
    "بکش",
    "وارد‌کن",
    "تو",
    "خودت",
    "برایت",
];

fn is_letter(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{064A}' | '\u{0671}'..='\u{06D3}')
}

/// A letter, or what belongs to a word: half-space, vowel signs, the hamza of ezafe.
pub fn in_word(c: char) -> bool {
    is_letter(c) || matches!(c, '\u{200C}' | '\u{064B}'..='\u{0655}' | '\u{0670}')
}

/// Whether a letter joins the next one, so that a word seems to go on.
fn joins(c: char) -> bool {
    is_letter(c) && !matches!(c, 'ا' | 'آ' | 'أ' | 'د' | 'ذ' | 'ر' | 'ز' | 'ژ' | 'و' | 'ؤ' | 'ء' | 'ۀ')
}

/// The Persian words of a text, in order; a blank one wherever something else than one space stood between two.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut end = 0;
    let mut rest = text;
    while let Some(start) = rest.find(in_word) {
        let from = text.len() - rest.len() + start;
        let length = text.get(from..).and_then(|t| t.find(|c| !in_word(c))).unwrap_or(text.len() - from);
        if text.get(end..from) != Some(" ") && !words.is_empty() {
            words.push("");
        }
        end = from + length;
        words.push(text.get(from..end).unwrap_or_default());
        rest = text.get(end..).unwrap_or_default();
    }
    words
}

/// The text without runs of Latin, which keep their digits and marks: `UTF-8`, `Alt 1`, `Apache 2.0`.
fn without_latin(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if !c.is_ascii_alphabetic() {
            out.push(c);
            continue;
        }
        out.push('\u{FFFC}');
        let mut held = String::new();
        while let Some(next) = chars.next_if(|c| c.is_ascii() && !matches!(c, '"' | '\'' | '!' | '?' | ';' | ',')) {
            held.push(next);
            if next.is_ascii_alphanumeric() {
                held.clear();
            }
        }
        out.push_str(&held);
    }
    out
}

/// Everything that is wrong with a text.
pub fn faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    marks(text, &mut faults);
    let words = words(text);
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
        let after = words.get(at + 1).copied().unwrap_or_default();
        half_spaces(word, &mut faults);
        spaced(before, word, after, &mut faults);
        joined(word, &mut faults);
        if FAMILIAR_WORDS.contains(word) {
            faults.push(Fault::new(FAMILIAR, *word));
        }
    }
    for word in text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()) {
        if !LATIN.contains(&word) {
            faults.push(Fault::new(ENGLISH, word));
        }
    }
    faults
}

/// Letters, digits and marks that are not Persian.
fn marks(text: &str, faults: &mut Vec<Fault>) {
    let own = without_latin(text);
    for (at, c) in own.char_indices() {
        let rule = match c {
            'ي' | 'ك' | 'ة' | 'ى' | 'ۃ' | 'ہ' | 'ھ' | 'ـ' => LETTERS,
            'ۀ' => EZAFE,
            '٠'..='٩' | '0'..='9' => DIGITS,
            ',' | ';' | '?' | '%' => MARKS,
            '"' | '\'' | '“' | '”' | '‘' | '’' => QUOTES,
            '!' => SHOUTING,
            '.' => {
                let (before, after) = (own.get(..at).unwrap_or_default(), own.get(at + 1..).unwrap_or_default());
                let digit = |c: Option<char>| c.is_some_and(|c| ('۰'..='۹').contains(&c));
                if digit(before.chars().next_back()) && digit(after.chars().next()) {
                    MARKS
                } else if after.starts_with("..") {
                    faults.push(Fault::new(MARKS, "..."));
                    continue;
                } else {
                    continue;
                }
            }
            _ => continue,
        };
        faults.push(Fault::new(rule, c));
    }
}

/// A half-space stands between two letters, alone.
fn half_spaces(word: &str, faults: &mut Vec<Fault>) {
    let parts: Vec<&str> = word.split('\u{200C}').collect();
    if parts.len() > 1 && parts.iter().any(|part| part.is_empty()) {
        let first = parts.iter().find(|part| !part.is_empty()).copied().unwrap_or_default();
        faults.push(Fault::new(HALF_SPACE, first));
    }
}

/// Parts of a word with a whole space before or after them.
fn spaced(before: &str, word: &str, after: &str, faults: &mut Vec<Fault>) {
    let silent_h = before.ends_with('ه') && before != "که";
    if matches!(word, "می" | "نمی") && !after.is_empty() {
        faults.push(Fault::new(VERB, format!("{word} {after}")));
    }
    if before.is_empty() {
        return;
    }
    let rule = match word {
        "ها" | "های" | "هایی" | "هایم" | "هایت" | "هایش" | "هایمان" | "هایتان" | "هایشان" => {
            PLURAL
        }
        "تر" | "ترین" | "تری" => COMPARISON,
        "ام" | "اند" | "ایم" | "اید" | "ای" if silent_h => ENDING,
        "ی" if silent_h => EZAFE,
        _ => return,
    };
    faults.push(Fault::new(rule, format!("{before} {word}")));
}

/// Parts of a word without the half-space between them.
fn joined(word: &str, faults: &mut Vec<Fault>) {
    let verb = word
        .strip_prefix("نمی")
        .or_else(|| word.strip_prefix("می"))
        .is_some_and(|verb| STEMS.iter().any(|stem| verb.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending))));
    if verb && !NO_VERB.contains(&word) {
        faults.push(Fault::new(VERB, word));
    }
    if word.ends_with("ه\u{200C}ی") {
        faults.push(Fault::new(EZAFE, word));
    }
    let last = word.rsplit('\u{200C}').next().unwrap_or(word);
    let ends_after_a_joining_letter = |ending: &str| {
        last.strip_suffix(ending).is_some_and(|stem| stem.chars().count() > 1 && stem.chars().next_back().is_some_and(joins))
    };
    let plural = ["ها", "های", "هایی", "هایم", "هایش", "هایمان", "هایتان", "هایشان"];
    if plural.into_iter().any(ends_after_a_joining_letter) && !NO_PLURAL.contains(&last) {
        faults.push(Fault::new(PLURAL, word));
    }
    let comparison = ["تر", "ترین", "تری"].into_iter().any(ends_after_a_joining_letter);
    if comparison && !NO_COMPARISON.iter().any(|no| last.starts_with(no)) {
        faults.push(Fault::new(COMPARISON, word));
    }
}
