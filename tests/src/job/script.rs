//! Who says what in the main job: the same evening, told by an English-speaking and by a Persian-speaking organiser.
//! Everybody and everything in it is invented.

/// What a person types in one run of the main job.
pub struct Script {
    /// Language of the interface, `en` or `fa`.
    pub lang: &'static str,
    /// Name of the workspace.
    pub workspace: &'static str,
    /// Its passphrase; with spaces, as people are advised to choose them.
    pub passphrase: &'static str,
    /// Name of the programme in English and Persian.
    pub programme: (&'static str, &'static str),
    /// What the programme is for, in English and Persian.
    pub purpose: (&'static str, &'static str),
    /// File name of the roster among the fixtures, and how many people are in it.
    pub roster: (&'static str, u64),
    /// Title of the session in English and Persian.
    pub title: (&'static str, &'static str),
    /// Date and time of the start, as typed on the clock and calendar of the organiser's side.
    pub start: Start,
    /// Minutes of the first block, as typed into the agenda.
    pub minutes: &'static str,
    /// The question of the second block in English and Persian.
    pub question: (&'static str, &'static str),
    /// Notes in the order they are taken.
    pub notes: &'static [Note],
    /// A note that names somebody of the roster, which the disclosure review must find, and the name as written.
    pub slip: (Note, &'static str),
    /// A section as the reporter writes it anew.
    pub edited: &'static str,
    /// What replaces the words of a finding.
    pub replacement: &'static str,
    /// A word of one of the notes, typed differently, for the search.
    pub search: (&'static str, &'static str),
    /// What is typed while the language is switched.
    pub half: &'static str,
}

/// When the session starts, as the organiser's own side says it.
pub struct Start {
    /// Day of the month, in the digits of the organiser.
    pub day: &'static str,
    /// Month of the year, 1 to 12.
    pub month: &'static str,
    /// Year of that side's calendar.
    pub year: &'static str,
    /// The time on that side's clock.
    pub time: &'static str,
    /// What both clocks must show, in the digits of the screen.
    pub shown: [&'static str; 2],
}

/// A note as it is typed: its kind, and its text.
#[derive(Clone, Copy)]
pub struct Note {
    /// Kind, as the interface names it: `theme`, `common_ground` …
    pub kind: &'static str,
    /// Digit that chooses the kind together with Alt.
    pub digit: &'static str,
    /// What is typed.
    pub text: &'static str,
}

const fn note(kind: &'static str, digit: &'static str, text: &'static str) -> Note {
    Note { kind, digit, text }
}

/// The organiser who works in English, in Los Angeles.
pub const ENGLISH: Script = Script {
    lang: "en",
    workspace: "Riverside Circle",
    passphrase: "seven lamps over the river",
    programme: ("Two Rivers", "دو رود"),
    purpose: (
        "Neighbors of two cities talk about the water they share their summers with.",
        "همسایه‌های دو شهر از آبی می‌گویند که تابستان‌هایشان با آن می‌گذرد.",
    ),
    roster: ("roster-en.csv", 8),
    title: ("What the river gave us", "رود به ما چه داد"),
    start: Start { day: "5", month: "12", year: "2026", time: "08:30", shown: ["08:30", "20:00"] },
    minutes: "12",
    question: ("What did water mean in the house you grew up in?", "در خانه‌ای که بزرگ شدید، آب چه معنایی داشت؟"),
    notes: &[
        note("theme", "1", "Shade is the first thing both neighborhoods ask for."),
        note("common_ground", "2", "همه می‌خواهند بچه‌ها راه مدرسه را پیاده بروند."),
        note("difference", "3", "In one city the river is fenced, in the other it is dry."),
        note("question", "4", "Who decides when the fountain is opened?"),
        note("story", "5", "مادربزرگی تعریف کرد که ظهرها کوچه را آب می‌پاشیدند."),
        note("action", "7", "Exchange a list of ten trees that survive a dry summer."),
    ],
    slip: (note("story", "5", "Keyvan Mehrain told us how his street planted mulberries."), "Keyvan Mehrain"),
    edited: "Residents of two cities spoke about shade, water and the way to school.",
    replacement: "One participant",
    search: ("mulberr", "mulberries"),
    half: "half a thought about bridges",
};

/// The organiser who works in Persian, in Tehran.
pub const PERSIAN: Script = Script {
    lang: "fa",
    workspace: "همسایگان کوچه",
    passphrase: "هفت چراغ بر فراز رود",
    programme: ("Street and Courtyard", "کوچه و حیاط"),
    purpose: (
        "Residents of two cities compare how a street becomes a place to stay.",
        "ساکنان دو شهر می‌گویند کوچه چگونه جای ماندن می‌شود.",
    ),
    roster: ("roster-fa.csv", 7),
    title: ("A street to stay in", "کوچه‌ای برای ماندن"),
    start: Start { day: "۱۴", month: "9", year: "۱۴۰۵", time: "۲۰:۰۰", shown: ["۰۸:۳۰", "۲۰:۰۰"] },
    minutes: "۱۲",
    question: ("Where in your street do people stop to talk?", "در کوچهٔ شما مردم کجا می‌ایستند و گپ می‌زنند؟"),
    notes: &[
        note("theme", "1", "سایه نخستین چیزی است که هر دو محله می‌خواهند."),
        note("common_ground", "2", "Everybody wants children to walk to school."),
        note("difference", "3", "در یک شهر نیمکت هست و درخت نیست، در دیگری درخت هست و نیمکت نیست."),
        note("question", "4", "چه کسی تصمیم می‌گیرد فواره کی باز شود؟"),
        note("story", "5", "نانوای محل گفت که صبح‌ها نیمکتش را برای پیرمردها بیرون می‌گذارد."),
        note("action", "7", "فهرست ده درختی را که تابستان خشک را تاب می‌آورند رد و بدل می‌کنیم."),
    ],
    slip: (note("story", "5", "كیوان مهرآیین گفت کوچه‌شان چگونه توت کاشت."), "كیوان مهرآیین"),
    edited: "ساکنان دو شهر دربارهٔ سایه، آب و راه مدرسه گفت‌وگو کردند.",
    replacement: "یکی از شرکت‌کنندگان",
    search: ("نيمكت", "نیمکت"),
    half: "نیمهٔ یک فکر دربارهٔ پل‌ها",
};
