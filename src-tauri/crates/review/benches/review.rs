//! How long a review takes: a summary of twenty pages, and one section of it, with a hundred people on the roster.
//! Beside it stands a plain search for the same names as they are written, over the same text.

#![allow(clippy::expect_used, reason = "a measuring program may stop at the first surprise")]

use std::collections::HashMap;

use aho_corasick::AhoCorasick;
use divan::Bencher;
use hamsokhan_domain::id::{Id as _, ParticipantId};
use hamsokhan_domain::participant::Identity;
use hamsokhan_domain::{Bilingual, Lang, Private};
use hamsokhan_review::{Person, Reviewer, Roster, Settings, Text, TextKind};

fn main() {
    divan::main();
}

const GIVEN: &str = "Hossein مریم Parviz سارا Jonathan نیلوفر Katherine علیرضا Michael فاطمه";
const FAMILY: &str = "Homayounfar احمدی Johnson رضایی Williams طباطبایی Garcia کیارستمی Nguyen فرخزاد";
/// About 500 words are a page.
const PAGES: usize = 20;

/// A hundred people, in both scripts, each with an address and a number.
fn people() -> Vec<(ParticipantId, Bilingual, Identity)> {
    let (given, family): (Vec<_>, Vec<_>) = (GIVEN.split(' ').collect(), FAMILY.split(' ').collect());
    let pairs = given.iter().flat_map(|first| family.iter().map(move |last| format!("{first} {last}")));
    pairs
        .enumerate()
        .map(|(i, name)| {
            let n = u8::try_from(i).expect("a hundred people");
            let identity = Identity {
                name: Private::new(name),
                email: Private::new(format!("person{i}@example.org")),
                phone: Private::new(format!("+98 912 345 {:04}", 6000 + i)),
                ..Identity::default()
            };
            (ParticipantId::from_parts(0, &[n; 10]), Bilingual::new(format!("Cedar-{i}"), format!("سرو-{i}")), identity)
        })
        .collect()
}

fn roster(people: &[(ParticipantId, Bilingual, Identity)]) -> Roster {
    Roster::new(people.iter().map(|(id, code_name, identity)| Person { id: *id, code_name, identity: Some(identity) }))
}

const ENGLISH: &str = "The residents of both cities met for two hours and spoke about the way home late at night, about water, \
    shade and old trees, and about the rooms in which families eat together. Most of them said that a neighbour who opens the \
    door is worth more than a lamp in the street. Some were more careful: a light helps those who come home alone.";
const PERSIAN: &str = "ساکنان هر دو شهر دو ساعت با هم گفت‌وگو کردند. آن‌ها از راه خانه در دیروقت شب گفتند، از آب و سایه و \
    درخت‌های کهنسال، و از اتاق‌هایی که خانواده‌ها در آن دور هم غذا می‌خورند. بیشترشان گفتند همسایه‌ای که در را باز می‌کند از \
    چراغ خیابان ارزشمندتر است. برخی محتاط‌تر بودند: چراغ به کسانی که تنها به خانه می‌آیند کمک می‌کند.";

/// Sections of one page each, in turn English and Persian, in which no two sentences have the same words in the same order.
fn sections() -> Vec<String> {
    let mut random = 7_usize;
    let mut next = move |below: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) % below
    };
    let mut page = |words: &str| {
        let words: Vec<&str> = words.split(' ').collect();
        let chosen: Vec<&str> = (0..500).filter_map(|_| words.get(next(words.len())).copied()).collect();
        chosen.chunks(100).map(|paragraph| paragraph.join(" ")).collect::<Vec<_>>().join("\n\n")
    };
    (0..PAGES).map(|i| page(if i % 2 == 0 { ENGLISH } else { PERSIAN })).collect()
}

fn texts(sections: &[String]) -> Vec<Text<'_, usize>> {
    let text = |(place, words)| Text { place, lang: Lang::of(words), kind: TextKind::Prose, words };
    sections.iter().map(String::as_str).enumerate().map(text).collect()
}

#[divan::bench]
fn roster_of_100(bencher: Bencher) {
    let people = people();
    bencher.bench(|| roster(&people));
}

#[divan::bench(args = [PAGES, 1])]
fn review_of_pages(bencher: Bencher, pages: usize) {
    let (people, sections, consents) = (people(), sections(), HashMap::new());
    let (roster, texts) = (roster(&people), texts(&sections));
    let texts = texts.get(..pages).unwrap_or_default();
    let reviewer = Reviewer::new(&roster, &consents, &[], Settings { small_cell: 10, chatham_house: false });
    bencher.bench(|| reviewer.review(texts).seen.len());
}

#[divan::bench(args = [PAGES, 1])]
fn plain_search_of_pages(bencher: Bencher, pages: usize) {
    let (people, sections) = (people(), sections());
    let names: Vec<&str> = people.iter().flat_map(|(.., identity)| identity.name.expose().split(' ')).collect();
    let search = AhoCorasick::new(names).expect("a search for names");
    let sections = sections.get(..pages).unwrap_or_default();
    bencher.bench(|| sections.iter().map(|words| search.find_iter(words).count()).sum::<usize>());
}
