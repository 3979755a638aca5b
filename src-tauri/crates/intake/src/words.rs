//! The words people write for roles and languages, in both languages and scripts.

use std::collections::HashMap;
use std::sync::LazyLock;

use hamsokhan_domain::Lang;
use hamsokhan_domain::participant::Role;

use crate::cell::key;

const ROLES: &[(Role, &[&str])] = &[
    (
        Role::Participant,
        &["participant", "member", "citizen", "resident", "guest", "شرکت‌کننده", "شرکت کننده", "عضو", "شهروند", "مهمان", "میهمان"],
    ),
    (
        Role::LeadModerator,
        &[
            "lead moderator",
            "moderator",
            "lead",
            "facilitator",
            "lead facilitator",
            "chair",
            "گرداننده",
            "گرداننده اصلی",
            "گرداننده ارشد",
            "تسهیلگر",
            "تسهیل‌گر",
            "مدیر نشست",
        ],
    ),
    (
        Role::CoModerator,
        &[
            "co-moderator",
            "comoderator",
            "second moderator",
            "assistant moderator",
            "co-facilitator",
            "co-host",
            "همگرداننده",
            "هم‌گرداننده",
            "گرداننده همکار",
            "گرداننده دوم",
            "گرداننده همراه",
            "کمک گرداننده",
            "همتسهیلگر",
            "هم‌تسهیل‌گر",
        ],
    ),
    (
        Role::Interpreter,
        &["interpreter", "translator", "interpreting", "مترجم", "مترجم شفاهی", "مترجم هم‌زمان", "مترجم همزمان", "motarjem"],
    ),
    (
        Role::NoteTaker,
        &[
            "note taker",
            "notetaker",
            "scribe",
            "rapporteur",
            "recorder",
            "یادداشت‌بردار",
            "یادداشت بردار",
            "نویسنده یادداشت",
            "منشی",
            "کاتب",
        ],
    ),
    (
        Role::TechnicalHost,
        &[
            "technical host",
            "tech host",
            "host",
            "technician",
            "tech",
            "technical support",
            "tech support",
            "میزبان فنی",
            "پشتیبان فنی",
            "پشتیبانی فنی",
            "مسئول فنی",
            "میزبان",
        ],
    ),
    (Role::Observer, &["observer", "ناظر", "مشاهده‌گر", "مشاهده گر", "بیننده"]),
];

const LANGUAGES: &[(Lang, &[&str])] = &[
    (Lang::En, &["en", "eng", "english", "en-us", "en-gb", "en-ca", "inglisi", "engelisi", "انگلیسی", "انگليسي", "اینگلیسی"]),
    (Lang::Fa, &["fa", "fas", "per", "pes", "farsi", "persian", "parsi", "fa-ir", "dari", "فارسی", "پارسی", "دری", "فارسى"]),
];

const RISKS: &[(bool, &[&str])] = &[
    (
        true,
        &[
            "yes",
            "y",
            "true",
            "t",
            "1",
            "x",
            "at risk",
            "risk",
            "high",
            "high risk",
            "danger",
            "in danger",
            "endangered",
            "vulnerable",
            "sensitive",
            "medium",
            "some",
            "بله",
            "بلی",
            "آری",
            "دارد",
            "هست",
            "است",
            "در خطر",
            "خطر",
            "زیاد",
            "پرخطر",
            "متوسط",
            "حساس",
            "ضربدر",
        ],
    ),
    (
        false,
        &[
            "no",
            "n",
            "false",
            "f",
            "0",
            "none",
            "not at risk",
            "no risk",
            "safe",
            "خیر",
            "نه",
            "ندارد",
            "نیست",
            "هیچ",
            "امن",
            "بی‌خطر",
            "بدون خطر",
            "در خطر نیست",
        ],
    ),
];
/// Marks that people put where they mean yes.
const TICKS: [char; 9] = ['✓', '✔', '☑', '✗', '✘', '☒', '×', '+', '*'];

/// Whether a cell says that somebody is at risk; none when it does not say.
pub(crate) fn at_risk(text: &str) -> Option<bool> {
    let text = text.trim();
    if text.chars().all(|c| matches!(c, '-' | '–' | '—' | '.')) {
        return Some(false);
    }
    if !text.is_empty() && text.chars().all(|c| TICKS.contains(&c)) {
        return Some(true);
    }
    find(&RISK_WORDS, text)
}

fn table<T: Copy>(words: &[(T, &[&str])]) -> HashMap<String, T> {
    words.iter().flat_map(|(value, words)| words.iter().map(|word| (key(word), *value))).collect()
}

static ROLE_WORDS: LazyLock<HashMap<String, Role>> = LazyLock::new(|| table(ROLES));
static RISK_WORDS: LazyLock<HashMap<String, bool>> = LazyLock::new(|| table(RISKS));
static LANGUAGE_WORDS: LazyLock<HashMap<String, Lang>> = LazyLock::new(|| table(LANGUAGES));

/// The role that a word means. A cell in both languages ("Interpreter / مترجم") counts by its first known part.
pub(crate) fn role(text: &str) -> Option<Role> {
    find(&ROLE_WORDS, text)
}

/// The language that a word means; of several, the first.
pub(crate) fn language(text: &str) -> Option<Lang> {
    find(&LANGUAGE_WORDS, text)
}

fn find<T: Copy>(words: &HashMap<String, T>, text: &str) -> Option<T> {
    let known = |text: &str| words.get(&key(text)).copied();
    known(text).or_else(|| text.split(SEPARATORS).find_map(known))
}

/// What stands between two wordings of one thing in a cell.
pub(crate) const SEPARATORS: [char; 13] = ['/', '|', ',', '،', ';', '؛', '(', ')', '\n', '–', '—', '+', '&'];
