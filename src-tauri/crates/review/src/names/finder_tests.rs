use proptest::prelude::*;

use super::*;
use crate::names::looks_like_contact;

include!("finder_cases.rs");

fn found<'t>(roster: &[&'t str], text: &str) -> Vec<(&'t str, String)> {
    let finder = Finder::new(roster.iter().map(|n| (*n, *n)));
    finder.find(text).into_iter().map(|h| (h.key, text.chars().skip(h.start).take(h.end - h.start).collect())).collect()
}

#[test]
fn names_are_found_in_both_scripts_and_in_many_spellings() {
    let mut missed = Vec::new();
    for (a, b) in PAIRS {
        for (name, written) in [(a, b), (b, a)] {
            let finder = Finder::new([((), *name)]);
            for text in [(*written).to_owned(), format!("... {written}, ..."), format!("«{written}»")] {
                if finder.find(&text).is_empty() {
                    missed.push(format!("{name} as {written}"));
                    break;
                }
            }
        }
    }
    let all = PAIRS.len() * 2;
    let recall = 100 * (all - missed.len()) / all;
    assert!(PAIRS.len() >= 120, "the table is large enough to mean something");
    // The one that is known to be missed: سعید written as "Said", which is the commonest verb of a summary.
    assert!(recall >= 99, "recall {recall} % of {all}; missed: {missed:#?}");
}

#[test]
fn common_texts_hold_few_names() {
    // Every name of the table at once is a roster far larger than any real one.
    let finder = Finder::new(PAIRS.iter().flat_map(|(a, b)| [(*a, *a), (*b, *b)]));
    let mut wrong = Vec::new();
    let mut words = 0;
    for text in DECOYS {
        words += text.split_whitespace().count();
        for hit in finder.find(text) {
            wrong.push((hit.key, text.chars().skip(hit.start).take(hit.end - hit.start).collect::<String>()));
        }
    }
    let places: std::collections::BTreeSet<_> = wrong.iter().map(|(_, w)| w).collect();
    assert!(words >= 500, "{words} words of decoys are enough to mean something");
    assert!(places.len() * 200 <= words, "{} false words in {words}: {wrong:#?}", places.len());
}

#[test]
fn different_names_stay_apart() {
    for (name, other) in [
        ("Sahar", "Sahra"),
        ("علی", "علیرضا"),
        ("Ali", "عالی"),
        ("رضا", "رضایت"),
        ("Sara", "Sima"),
        ("حسین", "حسن"),
        ("Hossein", "Hassan"),
        ("حسین", "Hassan"),
        ("مریم", "مرجان"),
        ("Maryam", "مرجان"),
        ("Mina", "mine"),
        ("پری", "pray"),
        ("امید", "amid"),
        ("Nima", "name"),
        ("Neda", "need"),
        ("ندا", "ندارد"),
        ("هما", "همان"),
        ("دارا", "دارد"),
        ("Sina", "since"),
        ("مهدی", "Mahin"),
        ("Amir", "Omar"),
        ("Kaveh", "کوه"),
    ] {
        assert_eq!(found(&[name], other), [], "{other} is not {name}");
    }
}

#[test]
fn affixes_are_allowed_and_left_out_of_the_hit() {
    for (name, text, expected) in [
        ("سارا", "کتاب سارا\u{200C}ها را دیدم", "سارا"),
        ("سارا", "ساراست که می\u{200C}گوید", "سارا"),
        ("مریم", "به\u{200C}مریم گفتم", "مریم"),
        ("مریم", "مریمشان آمد", "مریم"),
        ("مریم", "با مریم، و رضا", "مریم"),
        ("نیلوفر", "نیلوفرو", "نیلوفر"),
        ("نیلوفر", "نيلوفر را", "نيلوفر"),
        ("علی\u{200C}رضا", "علي رضا گفت", "علي رضا"),
        ("علیرضا", "علی\u{200C}رضایی\u{200C}ها", "علی\u{200C}رضا"),
        ("Sara", "Sara's bakery", "Sara"),
        ("Sara", "SARA’S", "SARA"),
        ("Ahmadi", "the Ahmadis came", "Ahmadi"),
        ("حسین", "Hosseini said", ""),
        ("Hossein", "حسین\u{200C}ها", "حسین"),
        ("José", "Jose came", "Jose"),
        ("Anne-Marie Lopez", "so said Marie", "Marie"),
        ("دکتر سارا احمدی", "سارا احمدی گفت", "سارا احمدی"),
        ("سارا احمدی", "Sara Ahmadi said", "Sara Ahmadi"),
        ("Li Na", "then Li Na spoke", "Li Na"),
        ("Li Na", "na na li", ""),
        ("Dr. Sara Ahmadi", "the dr came", ""),
    ] {
        let hits: Vec<String> = found(&[name], text).into_iter().map(|(_, t)| t).collect();
        let expected: Vec<&str> = if expected.is_empty() { vec![] } else { vec![expected] };
        assert_eq!(hits, expected, "{name} in {text:?}");
    }
}

#[test]
fn contacts_of_the_roster_are_found_however_they_are_written() {
    for (contact, text, expected) in [
        ("+98 912 345 6789", "شماره ۰۹۱۲۳۴۵۶۷۸۹ است", "۰۹۱۲۳۴۵۶۷۸۹"),
        ("09123456789", "call (+98) 912-345-6789!", "(+98) 912-345-6789"),
        ("213-555-0142", "1 (213) 555 0142", "1 (213) 555 0142"),
        ("Sara@Example.org", "mail sara@example.org.", "sara@example.org"),
        ("@mehr_90", "telegram: @Mehr_90", "@Mehr_90"),
        ("09123456789", "۰۹۱۲۳۴۵۶۷۸۸", ""),
        ("555-0142", "or ۵۵۵ ۰۱۴۲.", "۵۵۵ ۰۱۴۲"),
    ] {
        let hits: Vec<String> = found(&[contact], text).into_iter().map(|(_, t)| t).collect();
        let expected: Vec<&str> = if expected.is_empty() { vec![] } else { vec![expected] };
        assert_eq!(hits, expected, "{contact} in {text:?}");
    }
}

#[test]
fn words_end_at_a_full_stop_and_drawn_out_ones_are_hidden_whole() {
    for (name, text, expected) in [
        ("ییی", "گفت.ییی said", "ییی"),
        ("هایم", "گفت.هایم رفت", "هایم"),
        ("رضا", "گفت/رضا و رفت", "رضا"),
        ("Sara", "so saraaaa said", "saraaaa"),
    ] {
        assert_eq!(found(&[name], text), [(name, expected.to_owned())], "{name} in {text:?}");
    }
}

#[test]
fn code_names_are_found_only_as_a_whole() {
    let finder = Finder::new([]).with_phrases([(1, "Cedar-2"), (1, "سرو-۲")]);
    for (text, count) in
        [("Cedar-2 said", 1), ("cedar 2", 1), ("Cedar-21", 0), ("a cedar", 0), ("سرو-2 گفت", 1), ("سرو ۲", 1), ("سرو بلند", 0)]
    {
        assert_eq!(finder.find(text).len(), count, "code names in {text:?}");
    }
}

#[test]
fn people_with_one_name_are_both_told_and_one_person_once() {
    let finder = Finder::new([(1, "سارا احمدی"), (2, "Sara Karimi"), (1, "Sara Ahmadi")]);
    let hits = finder.find("سارا گفت");
    assert_eq!(hits.iter().map(|h| h.key).collect::<Vec<_>>().len(), 2, "two people could be meant: {hits:?}");
    assert_eq!(hits.iter().filter(|h| h.key == 1).count(), 1, "one person once: {hits:?}");
}

#[test]
fn code_names_look_like_nobody() {
    let more = MORE.split('|').filter_map(|pair| pair.trim().split_once(' '));
    let finder = Finder::new(PAIRS.iter().copied().chain(more).flat_map(|(a, b)| [(a, a), (b, b)]));
    let mut proposer = hamsokhan_locale::code_names::Proposer::default();
    for _ in 0..48 {
        let name = proposer.propose(1);
        assert_eq!(finder.find(&format!("{} {}", name.en, name.fa)), [], "{name:?} resembles a person's name");
    }
}

proptest! {
    #[test]
    fn any_text_can_be_searched_and_hits_lie_in_it(
        text in any::<String>(),
        mixed in "([a-zA-Zاآبپتحسینعلیرضاهو0-9۰-۹@.+() \u{200C}\u{202E}'-]|[\\p{L}\\p{Mn}]){0,80}",
        names in prop::collection::vec("[\\p{L}ا-ی \u{200C}@0-9-]{0,12}", 0..4),
    ) {
        let finder = Finder::new(names.iter().enumerate().map(|(i, n)| (i, n.as_str())).chain([(90, "علی\u{200C}رضا حسینی"), (91, "Sara"), (92, "+98 912 345 6789")]))
            .with_phrases([(93, "Cedar-2")]);
        for text in [text, mixed] {
            let length = text.chars().count();
            for hit in finder.find(&text) {
                prop_assert!(hit.start < hit.end && hit.end <= length, "{hit:?} lies in {text:?}");
            }
            for contact in looks_like_contact(&text) {
                prop_assert!(contact.start < contact.end && contact.end <= length, "{contact:?} lies in {text:?}");
            }
        }
    }

    #[test]
    fn a_name_written_as_on_the_roster_is_always_found(name in "[آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]{3,10}|[A-Z][a-z]{2,10}", before in "[ .,،«]{1,2}", after in "[ .,،»]{1,2}") {
        // Whoever were called گفت would be found twice in this sentence, and rightly.
        prop_assume!(name != "گفت");
        let finder = Finder::new([((), name.as_str())]);
        prop_assert_eq!(finder.find(&format!("گفت{before}{name}{after}said")).len(), 1, "exact names are never missed, even common words");
    }
}

#[test]
fn names_that_the_rules_were_not_written_for_are_found_too() {
    let pairs: Vec<(&str, &str)> = MORE.split('|').filter_map(|pair| pair.trim().split_once(' ')).collect();
    let both = pairs.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a)]);
    let missed: Vec<_> = both.filter(|(name, written)| Finder::new([((), *name)]).find(written).is_empty()).collect();
    let recall = 100 * (pairs.len() * 2 - missed.len()) / (pairs.len() * 2);
    // Before the table of known names was added, these gave 94 %; all that was missed came from English.
    assert!(pairs.len() >= 150 && recall >= 98, "recall {recall} %; missed: {missed:?}");
}

#[test]
fn the_messages_of_the_product_hold_few_names() {
    let finder = Finder::new(PAIRS.iter().flat_map(|(a, b)| [(*a, *a), (*b, *b)]));
    let mut words = 0;
    let mut wrong = std::collections::BTreeSet::new();
    for lang in hamsokhan_domain::Lang::BOTH {
        for id in hamsokhan_locale::Id::ALL {
            let text = hamsokhan_locale::text(lang, *id);
            words += text.split_whitespace().count();
            wrong.extend(finder.find(&text).iter().map(|h| text.chars().skip(h.start).take(h.end - h.start).collect::<String>()));
        }
    }
    assert!(wrong.len() * 500 <= words.max(1000), "{} false words in {words}: {wrong:?}", wrong.len());
}
