//! A believable summary, invented from beginning to end, and the programs that read files back.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod programs;

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::participant::Role;
use hamsokhan_domain::programme::Calendar;
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_release::summary::{Participation, SectionText, SideFacts, SideShare, Snapshot, Voice};

/// Session 2 of a programme between Los Angeles and Tehran.
pub fn snapshot() -> Snapshot {
    let side = |en: &str, fa: &str, zone: &str, calendar, start: &str| SideFacts {
        name: Bilingual::new(en, fa),
        zone: zone.into(),
        calendar,
        start: start.parse().expect("a wall time"),
    };
    Snapshot {
        title: Bilingual::new("The kitchen table", "میز آشپزخانه"),
        programme: Bilingual::new("Two tables, one evening", "دو میز، یک شب"),
        session_number: 2,
        format: Bilingual::new("Reflective structured dialogue", "گفت‌وگوی ساختارمند تأملی"),
        sides: vec![
            side("Los Angeles", "لس‌آنجلس", "America/Los_Angeles", Calendar::Gregorian, "2026-12-05T08:30:00"),
            side("Tehran", "تهران", "Asia/Tehran", Calendar::SolarHijri, "2026-12-05T20:00:00"),
        ],
        participation: Participation::protect(
            &[13, 14],
            &[
                (Role::Participant, 21),
                (Role::LeadModerator, 1),
                (Role::CoModerator, 1),
                (Role::Interpreter, 2),
                (Role::Observer, 2),
            ],
            10,
        ),
        voice: Some(Voice {
            sides: vec![SideShare { turns: 34, share: 0.469 }, SideShare { turns: 39, share: 0.531 }],
            gini: 0.2149,
            spoken_minutes: 64,
            interpreter_minutes: 41,
        }),
        sections: SECTIONS.into_iter().map(|(key, en, fa)| SectionText { key, text: Bilingual::new(en, fa) }).collect(),
    }
}

const SECTIONS: [(SectionKey, &str, &str); 10] = [
    (
        SectionKey::Purpose,
        "Residents of two cities met to hear how a home receives a guest, and what each city could learn from the other.",
        "ساکنان دو شهر گرد هم آمدند تا بشنوند خانه چگونه از مهمان پذیرایی می‌کند و هر شهر از دیگری چه می‌تواند بیاموزد.",
    ),
    (
        SectionKey::FormatPlaceDates,
        "The session was held by video, with one room in each city.",
        "نشست به‌صورت تصویری و با یک اتاق در هر شهر برگزار شد.",
    ),
    (SectionKey::Participation, "", ""),
    (
        SectionKey::Themes,
        "Three themes returned in both rooms:\n\n- the kitchen as the place where decisions are made;\n- bread, and who brings it;\n- grandmothers, present in nearly every story.\n\n> In my mother’s house nobody asked whether you were hungry. You were.\n\nA speaker called it “the longest table in the world”.",
        "سه مضمون در هر دو اتاق تکرار شد:\n\n- آشپزخانه، جایی که تصمیم‌ها در آن گرفته می‌شود؛\n- نان، و این‌که چه کسی آن را می‌آورد؛\n- مادربزرگ‌ها که تقریباً در هر روایت حضور داشتند.\n\n> در خانهٔ مادرم کسی نمی‌پرسید گرسنه‌ای یا نه. گرسنه بودی.\n\nیکی از گویندگان آن را «درازترین میز دنیا» نامید.",
    ),
    (
        SectionKey::CommonGround,
        "Both groups described the kitchen as the room where decisions are made without anyone saying so.",
        "هر دو گروه آشپزخانه را اتاقی دانستند که تصمیم‌ها در آن گرفته می‌شود بی‌آن‌که کسی بگوید.",
    ),
    (
        SectionKey::Differences,
        "Whether a guest may help. One speaker said that refusing help is a form of love; another called it a wall. The word تعارف was left untranslated.",
        "این‌که مهمان اجازهٔ کمک دارد یا نه. یکی گفت نپذیرفتن کمک نوعی محبت است؛ دیگری آن را دیوار خواند. واژهٔ potluck ترجمه نشد و در Los Angeles رواج دارد.",
    ),
    (
        SectionKey::AskedOfCity,
        "- A shared recipe evening in the branch library, with an interpreter.\n- A leaflet in both languages, at most 2 pages, before 20 March 2027.",
        "- یک شب دستور پخت مشترک در کتابخانهٔ محله، با مترجم.\n- یک برگهٔ دوزبانه، حداکثر ۲ صفحه، پیش از نوروز ۱۴۰۶.",
    ),
    (
        SectionKey::FollowUp,
        "Both rooms promised to exchange three recipes by the next session.",
        "هر دو اتاق قول دادند تا نشست بعد سه دستور پخت رد و بدل کنند.",
    ),
    (SectionKey::Measures, "", ""),
    (
        SectionKey::MethodAndLimits,
        "Notes were taken by two moderators, one from each side. Twenty-seven people do not speak for two cities.",
        "یادداشت‌ها را دو گرداننده، یکی از هر سو، برداشتند. بیست‌وهفت نفر سخن‌گوی دو شهر نیستند.",
    ),
];
