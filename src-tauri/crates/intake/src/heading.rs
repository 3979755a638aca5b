//! What headings of other people's rosters mean, in English and Persian.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::Field;
use crate::cell::key;

/// How far down a heading row is looked for, under the title lines that people put above it. Our own choice.
pub(crate) const SEARCHED_ROWS: usize = 8;

/// What a heading says: a field, and for names which part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// A given name.
    Given,
    /// A whole name, or a plain «نام» that has its family name in a column of its own.
    Plain,
    /// Certainly a whole name.
    Whole,
    /// A family name.
    Family,
}

/// A heading's field with the part of the name it holds.
pub(crate) type Meaning = (Field, Part);

const WORDS: &[(Field, Part, &[&str])] = &[
    (
        Field::CodeName,
        Part::Whole,
        &[
            "code name",
            "code",
            "pseudonym",
            "participant code",
            "participant id",
            "code names",
            "codename en",
            "codename fa",
            "نام مستعار",
            "اسم مستعار",
            "نام رمز",
            "نام کد",
            "کد",
            "کد شرکت‌کننده",
            "شناسه",
            "شناسه شرکت‌کننده",
        ],
    ),
    (
        Field::Name,
        Part::Plain,
        &["name", "names", "participant", "participant name", "person", "نام", "اسم", "نام شرکت‌کننده", "شرکت‌کننده"],
    ),
    (
        Field::Name,
        Part::Whole,
        &[
            "full name",
            "first and last name",
            "first name and last name",
            "name and surname",
            "name surname",
            "real name",
            "legal name",
            "display name",
            "english name",
            "name english",
            "name in english",
            "persian name",
            "name persian",
            "name in persian",
            "نام و نام خانوادگی",
            "نام و نام‌خانوادگی",
            "نام خانوادگی و نام",
            "نام کامل",
            "نام و فامیل",
            "اسم و فامیل",
            "نام و فامیلی",
            "اسم و فامیلی",
            "نام واقعی",
            "نام فارسی",
            "نام به فارسی",
            "نام انگلیسی",
            "نام به انگلیسی",
            "نام لاتین",
            "نام به لاتین",
        ],
    ),
    (Field::Name, Part::Given, &["first name", "given name", "given names", "forename", "first", "نام کوچک", "اسم کوچک"]),
    (
        Field::Name,
        Part::Family,
        &["last name", "family name", "surname", "last", "family", "نام خانوادگی", "فامیل", "فامیلی", "شهرت"],
    ),
    (
        Field::Alias,
        Part::Whole,
        &[
            "alias",
            "aliases",
            "nickname",
            "nick name",
            "other name",
            "other names",
            "also known as",
            "aka",
            "known as",
            "spellings",
            "other spellings",
            "preferred name",
            "نام دیگر",
            "نام‌های دیگر",
            "اسم دیگر",
            "لقب",
            "معروف به",
            "املای دیگر",
        ],
    ),
    (
        Field::Side,
        Part::Whole,
        &[
            "side",
            "city",
            "town",
            "community",
            "location",
            "home city",
            "city of residence",
            "residence",
            "side or city",
            "گروه",
            "گروه گفت‌وگو",
            "گروه یا شهر",
            "سو",
            "سوی",
            "سوی گفت‌وگو",
            "شهر",
            "طرف",
            "شهر محل سکونت",
            "محل سکونت",
            "محل زندگی",
            "شهر محل زندگی",
            "محل اقامت",
            "شهرستان",
            "سو یا شهر",
        ],
    ),
    (
        Field::Role,
        Part::Whole,
        &["role", "roles", "function", "position", "task", "نقش", "سمت", "وظیفه", "مسئولیت", "نقش در نشست", "نقش در برنامه"],
    ),
    (
        Field::Language,
        Part::Whole,
        &[
            "language",
            "languages",
            "lang",
            "spoken language",
            "preferred language",
            "mother tongue",
            "native language",
            "first language",
            "زبان",
            "زبان مادری",
            "زبان ترجیحی",
            "زبان گفت‌وگو",
            "زبان گفتگو",
            "زبان نشست",
        ],
    ),
    (
        Field::Email,
        Part::Whole,
        &[
            "email",
            "e-mail",
            "mail",
            "email address",
            "e-mail address",
            "ایمیل",
            "رایانامه",
            "پست الکترونیک",
            "پست الکترونیکی",
            "آدرس ایمیل",
            "نشانی ایمیل",
            "نشانی رایانامه",
            "نشانی پست الکترونیکی",
        ],
    ),
    (
        Field::Phone,
        Part::Whole,
        &[
            "phone",
            "telephone",
            "tel",
            "mobile",
            "cell",
            "cell phone",
            "mobile phone",
            "phone number",
            "mobile number",
            "telephone number",
            "contact number",
            "whatsapp",
            "signal",
            "تلفن",
            "موبایل",
            "همراه",
            "تلفن همراه",
            "شماره تلفن",
            "شماره موبایل",
            "شماره همراه",
            "شماره تلفن همراه",
            "شماره تماس",
            "شماره",
            "واتساپ",
            "واتس‌اپ",
        ],
    ),
    (
        Field::AtRisk,
        Part::Whole,
        &[
            "at risk",
            "risk",
            "is at risk",
            "high risk",
            "security risk",
            "risk level",
            "in danger",
            "endangered",
            "vulnerable",
            "sensitive",
            "protected",
            "در خطر",
            "در خطر است",
            "در معرض خطر",
            "خطر",
            "خطر امنیتی",
            "پرخطر",
            "ریسک",
            "ریسک امنیتی",
            "آسیب‌پذیر",
            "حساس",
        ],
    ),
    (
        Field::Note,
        Part::Whole,
        &[
            "note",
            "notes",
            "comment",
            "comments",
            "remark",
            "remarks",
            "description",
            "یادداشت",
            "یادداشت‌ها",
            "توضیح",
            "توضیحات",
            "ملاحظات",
            "ملاحظه",
            "شرح",
        ],
    ),
    (
        Field::Ignore,
        Part::Whole,
        &["no", "nr", "number", "row", "row number", "index", "timestamp", "ردیف", "شماره ردیف", "تاریخ ثبت"],
    ),
];

static MEANINGS: LazyLock<HashMap<String, Meaning>> = LazyLock::new(|| {
    WORDS.iter().flat_map(|(field, part, words)| words.iter().map(|word| (key(word), (*field, *part)))).collect()
});

/// What a heading means; none when it is not known. A bilingual heading ("Name / نام") and one with a
/// remark in brackets count by their first part that is known.
pub(crate) fn meaning(heading: &str) -> Option<Meaning> {
    let known = |text: &str| MEANINGS.get(&key(text)).copied();
    // Long text is a question of a form or a cell of data, and folding it would be wasted.
    if heading.len() > 200 {
        return None;
    }
    known(heading).or_else(|| heading.split(['/', '|', '(', ')', '[', ']', '\n', ':', '*', '–', '—']).find_map(known))
}

/// Which of the records is the heading, if any is.
pub(crate) fn find(records: &[Vec<&str>]) -> Option<usize> {
    let filled = |record: &[&str]| record.iter().filter(|cell| !cell.trim().is_empty()).count();
    let known = |record: &[&str]| record.iter().filter(|cell| meaning(cell).is_some()).count();
    for (index, record) in records.iter().enumerate().take(SEARCHED_ROWS) {
        // One known word in a wide row may be data; a heading has at least two, or nothing else.
        let enough = known(record) >= 2 || (known(record) == 1 && filled(record) <= 2);
        if enough {
            return Some(index);
        }
        // Only title lines stand above a heading.
        if filled(record) > 2 {
            break;
        }
    }
    let first = records.first()?;
    (!first.iter().any(|cell| is_data(cell))).then_some(0)
}

/// What no heading looks like: an address, a number, a date.
fn is_data(cell: &str) -> bool {
    cell.contains('@') || cell.chars().filter(|c| c.is_numeric()).count() >= 3
}
