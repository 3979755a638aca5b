//! The ways in which people write a contact that they think a reader will understand and a machine will not.

use proptest::prelude::*;

use super::{Finder, looks_like_contact};

/// A number of the roster, however it is written.
const NUMBERS: [&str; 28] = [
    "Tel:09123456789",
    "شماره۰۹۱۲۳۴۵۶۷۸۹",
    "0912/345/6789",
    "0912_345_6789",
    "0912،345،6789",
    "0912.345.67.89",
    "+98 (912) 345-6789",
    "0098-912-345-6789",
    "۰۹۱۲ ۳۴۵ ۶۷۸۹",
    "٠٩١٢٣٤٥٦٧٨٩",
    "０９１２３４５６７８９",
    "0912 – 345 – 6789",
    "0912|345|6789",
    "0912\u{200C}345\u{200C}6789",
    "09 12 34 56 78 9",
    "0 9 1 2 3 4 5 6 7 8 9",
    "0912 then 345 then 6789",
    "0912\n345\n6789",
    "O912 345 6789",
    "912-345-6789",
    "tel.+989123456789",
    "0912…345…6789",
    "۶۷۸۹ ۳۴۵ ۰۹۱۲",
    "0912*345*6789",
    "0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣",
    "صفر نهصد و دوازده سیصد و چهل و پنج شصت و هفت هشتاد و نه",
    "zero nine one two three four five six seven eight nine",
    "0912 (موبایل) 345 6789",
];

/// An address of the roster.
const ADDRESSES: [&str; 12] = [
    "sara.k@example.org",
    "SARA.K@EXAMPLE.ORG",
    "sara.k at example dot org",
    "sara.k[at]example[dot]org",
    "sara.k (at) example (dot) org",
    "sara.k ات example نقطه org",
    "sara.k＠example．org",
    "sara.k @ example . org",
    "mailto:sara.k@example.org",
    "email:sara.k@example.org",
    "sara.k[@]example[.]org",
    "sara dot k at example dot org",
];

/// What reaches somebody although no roster knows it.
const UNKNOWN: [&str; 22] = [
    "call 0935 111 2233",
    "شماره‌اش ۰۹۳۵۱۱۱۲۲۳۳ است",
    "شماره۰۹۳۵۱۱۱۲۲۳۳",
    "Tel:09351112233",
    "0935/111/2233",
    "0935_111_2233",
    "0935،111،2233",
    "213.555.0142",
    "(213) 555-0142",
    "+1 213 555 0142",
    "call 555-0142 tonight",
    "office@example.net",
    "office at example dot net",
    "office[at]example[dot]net",
    "office＠example．net",
    "on Telegram @mehr_1990",
    "telegram: mehr_1990",
    "اینستاگرام: mehr.1990",
    "t.me/someone",
    "instagram.com/someone",
    "example[.]org",
    "سارا ات جیمیل دات کام",
];

/// Numbers that reach nobody.
const NOTHING: [&str; 34] = [
    "2026-12-05",
    "۱۴۰۵/۰۹/۱۴",
    "05.12.2026",
    "2026-12-05 08:30",
    "from 08:30 to 20:00",
    "14:30-16:00",
    "between 2024, 2025 and 2026",
    "2026–2027",
    "1,234,567",
    "12,345,678 trees",
    "۱٬۲۳۴٬۵۶۷٬۸۹۰",
    "15000000 تومان",
    "۲۵۰۰۰۰۰۰ ریال",
    "$12345678",
    "3.14159265",
    "35.7219 and 51.3347",
    "version 10.15.7.2345",
    "v1.2.3",
    "نسخهٔ ۱۲.۳.۴.۵۶۷",
    "12, 15, 18, 20",
    "۱۲، ۱۵، ۱۸ و ۲۰",
    "47 %",
    "12/15 agreed",
    "page 12-15",
    "1405 and 1406",
    "meet @ 5",
    "e.g. this",
    "and/or",
    "We met at noon.",
    "Look at the dot on the map",
    "نقطهٔ شروع ساعت ۸ بود",
    "10 000 000 people",
    "3 × 1200 = 3600",
    "Chapter 3.2.1",
];

fn holds(contact: &str, text: &str) -> bool {
    !Finder::new([((), contact)]).find(text).is_empty()
}

#[test]
fn contacts_of_the_roster_are_found_in_every_way_they_are_written() {
    for (contact, ways) in
        [("+98 912 345 6789", &NUMBERS[..]), ("09123456789", &NUMBERS[..]), ("sara.k@example.org", &ADDRESSES[..])]
    {
        let missed: Vec<&&str> = ways.iter().filter(|way| !holds(contact, &format!("so: {way} (call)"))).collect();
        assert!(missed.is_empty(), "{contact}: {missed:#?}");
    }
}

#[test]
fn contacts_of_nobody_known_are_found_too() {
    let missed: Vec<&&str> = UNKNOWN.iter().filter(|text| looks_like_contact(text).is_empty()).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn times_dates_sums_and_versions_are_no_contacts() {
    let wrong: Vec<_> =
        NOTHING.iter().map(|text| (text, looks_like_contact(text))).filter(|(_, found)| !found.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(NOTHING.iter().all(|text| !holds("+98 912 345 6789", text) && !holds("sara.k@example.org", text)));
}

proptest! {
    #[test]
    fn a_number_is_found_whatever_stands_between_its_digits(
        national in "9[0-9]{9}",
        form in 0..4_usize,
        zero in 0..3_usize,
        marks in prop::collection::vec("[ ./_،,|~*·\u{200C}\u{200B}\u{2013}()-]{0,3}", 13),
        before in "(Tel|شماره|تلفن|call|موبایل|: |=|، |«)?:?",
        after in "( |\\.|،|»|!|است)?",
    ) {
        let whole = [String::new(), "0".into(), "+98".into(), "0098".into()][form].clone() + &national;
        let scripts = ['0', '\u{06F0}', '\u{0660}'];
        let digit = |c: char| c.to_digit(10).and_then(|d| char::from_u32(u32::from(scripts[zero]) + d)).unwrap_or(c);
        let mut written = String::new();
        for (at, c) in whole.chars().enumerate() {
            written.push(digit(c));
            if at + 1 < whole.chars().count() && c != '+' {
                written.push_str(&marks[at % marks.len()]);
            }
        }
        for contact in [format!("0{national}"), format!("+98{national}")] {
            prop_assert!(holds(&contact, &format!("{before}{written}{after}")), "{contact} in {before}{written}{after}");
        }
    }
}
