//! Numbers in messages: each form shows its number, both languages have the same forms, and what is put in is isolated.

use std::collections::BTreeMap;

use hamsokhan_domain::Lang;
use hamsokhan_locale::message::{Args, Id, text_with};

use crate::messages::{self, PLACE, Selection};

/// Labels of a figure that stands beside them; they take the number for its plural alone.
const LABELS: &[&str] = &[
    "doc-fact-people",
    "doc-fact-spoken",
    "doc-fact-turns",
    "plan-fact-clock",
    "plan-fact-people",
    "plan-fact-spoken",
    "programmes-fact-people",
    "programmes-fact-promises",
    "programmes-fact-sessions",
    "settings-count-megabytes",
    "settings-count-notes",
    "settings-count-people",
    "settings-count-programmes",
    "settings-count-releases",
    "settings-count-sessions",
    "summary-fact-notes",
    "summary-fact-people",
];

/// Shown only when there is something to count.
const NEVER_ZERO: &[&str] = &[
    "error-findings-open",
    "error-too-many-tries",
    "live-not-heard-more",
    "live-notes-more",
    "live-pace-ahead",
    "live-pace-behind",
    "live-shorten-how",
    "people-import-more-problems",
    "people-import-show-rows",
    "released-more",
    "released-withdrawn",
    "summary-board-more",
    "summary-finding-times",
    "summary-more-findings",
    "summary-released",
    "summary-settled-list",
];

/// Messages in which digits are written: what is typed as it stands, or a name. All other numbers are variables, so that
/// they get the digits that were chosen in the settings.
const WRITTEN_DIGITS: &[&str] = &[
    "error-bad-date",
    "error-date-out-of-range",
    "error-file-encoding",
    "plan-bad-time",
    "released-digest",
    "settings-licence-text",
];

/// What is wrong with the selections of both languages.
fn faults(en: &[Selection], fa: &[Selection]) -> Vec<String> {
    let mut wrong = Vec::new();
    let keys = |s: &Selection| s.variants.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
    let by_place = |all: &[Selection]| {
        let mut of: BTreeMap<(String, String), Vec<Vec<String>>> = BTreeMap::new();
        all.iter().for_each(|s| of.entry((s.id.clone(), s.variable.clone())).or_default().push(keys(s)));
        of
    };
    let (of_en, of_fa) = (by_place(en), by_place(fa));
    for place in of_en.keys().chain(of_fa.keys()) {
        if of_en.get(place) != of_fa.get(place) {
            wrong.push(format!("{}: the two languages select differently by ${}", place.0, place.1));
        }
    }
    for selection in en.iter().chain(fa).filter(|selection| selection.numeric) {
        wrong.extend(of_number(selection));
    }
    wrong.sort();
    wrong.dedup();
    wrong
}

fn of_number(selection: &Selection) -> Vec<String> {
    let Selection { id, variable, variants, inside, .. } = selection;
    let mut wrong = Vec::new();
    let label = LABELS.contains(&id.as_str());
    let has = |key: &str| variants.iter().any(|(own, _)| own == key);
    // In Persian the category "one" covers 0 and 1; a number says exactly what it means in both languages.
    for (key, _) in variants.iter().filter(|(key, _)| key.parse::<u32>().is_err() && key != "other") {
        wrong.push(format!("{id}: [{key}] is a number written out, [0] or [1]"));
    }
    if !has("1") || !has("other") {
        wrong.push(format!("{id}: [1] and *[other] are there"));
    }
    if !has("0") && !label && !NEVER_ZERO.contains(&id.as_str()) {
        wrong.push(format!("{id}: [0] is there, or the message is never shown for none"));
    }
    for ((key, text), inside) in variants.iter().zip(inside) {
        // None may be said in words: "no notes".
        if !inside.contains(variable) && !label && key != "0" {
            wrong.push(format!("{id}: [{key}] shows the number: {text}"));
        }
    }
    wrong
}

#[test]
fn every_form_of_a_number_shows_it_in_both_languages() {
    let (en, fa) = (messages::selections(Lang::En), messages::selections(Lang::Fa));
    let wrong = faults(&en, &fa);
    assert!(en.iter().filter(|s| s.numeric).count() > 60, "the selections were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for id in LABELS.iter().chain(NEVER_ZERO) {
        assert!(en.iter().any(|s| s.id == *id), "{id} is listed and is no selection");
    }
}

#[test]
fn each_rule_for_numbers_catches_a_planted_fault() {
    let selection = |id: &str, variants: &[(&str, bool)]| Selection {
        id: id.to_owned(),
        variable: "count".to_owned(),
        variants: variants.iter().map(|(key, _)| ((*key).to_owned(), String::new())).collect(),
        inside: variants.iter().map(|(_, shown)| if *shown { vec!["count".to_owned()] } else { Vec::new() }).collect(),
        numeric: true,
    };
    let good = || vec![selection("x", &[("0", false), ("1", true), ("other", true)])];
    assert_eq!(faults(&good(), &good()), Vec::<String>::new(), "what is right is let pass");
    for (en, fa, said) in [
        (good(), vec![selection("x", &[("0", false), ("other", true)])], "the two languages select differently"),
        (good(), Vec::new(), "the two languages select differently"),
        (vec![selection("x", &[("0", false), ("one", true), ("1", true), ("other", true)])], good(), "[one]"),
        (vec![selection("x", &[("0", false), ("other", true)])], good(), "[1] and *[other]"),
        (vec![selection("x", &[("1", true), ("other", true)])], good(), "[0] is there"),
        (vec![selection("x", &[("0", false), ("1", false), ("other", true)])], good(), "[1] shows the number"),
        (vec![selection("x", &[("0", false), ("1", true), ("other", false)])], good(), "[other] shows the number"),
    ] {
        let wrong = faults(&en, &fa);
        assert!(wrong.iter().any(|fault| fault.contains(said)), "“{said}” is told: {wrong:?}");
    }
}

#[test]
fn numbers_are_variables_so_that_they_get_the_digits_that_were_chosen() {
    for lang in Lang::BOTH {
        for (id, text) in messages::texts(lang) {
            let digit = text.chars().find(|c| c.is_ascii_digit() || ('۰'..='۹').contains(c));
            let technical = id.starts_with("cli-arg-")
                || text.contains("F1")
                || text.contains("UTF-8")
                || text.contains("SHA-256")
                || text.contains("windows-1256");
            assert!(digit.is_none() || technical || WRITTEN_DIGITS.contains(&id.as_str()), "{id} writes {digit:?} out: {text}");
        }
    }
}

#[test]
fn everything_that_is_put_into_a_sentence_is_isolated() {
    const PUT_IN: &str = "ZZ";
    let mut tried = 0;
    for lang in Lang::BOTH {
        let selected: BTreeMap<String, Vec<String>> =
            messages::selections(lang).into_iter().fold(BTreeMap::new(), |mut of, s| {
                of.entry(s.id).or_insert_with(Vec::new).push(s.variable);
                of
            });
        for (id, variables) in messages::variables_of_messages(lang) {
            let mut args = Args::new();
            for variable in variables {
                if selected.get(&id).is_some_and(|of| of.contains(&variable)) {
                    args.set(variable, 7);
                } else {
                    args.set(variable, PUT_IN);
                }
            }
            let text = text_with(lang, id.parse::<Id>().expect("an id"), &args);
            if text == PUT_IN {
                continue;
            }
            for (at, _) in text.match_indices(PUT_IN).chain(text.match_indices(['7', '۷'])) {
                tried += 1;
                let before = text.get(..at).and_then(|before| before.chars().next_back());
                assert_eq!(before, Some('\u{2068}'), "{id} in {}: {text:?}", lang.tag());
            }
        }
    }
    assert!(tried > 400, "there was something to look at: {tried}");
}

#[test]
fn no_message_is_half_a_sentence_to_be_glued() {
    for lang in Lang::BOTH {
        for (id, text) in messages::texts(lang) {
            let trimmed = text.trim_end();
            assert!(!trimmed.ends_with([',', '،', '؛', '(', '«', '“']), "{id} waits for more: {text}");
            // Labels end so before their value in a prompt of the command line.
            assert!(!trimmed.ends_with(':') || LABELLED.contains(&id.as_str()), "{id} waits for more: {text}");
            assert!(text.chars().any(|c| c.is_alphanumeric() || c == PLACE || c == '×'), "{id} says nothing");
        }
    }
}

/// Stand before something on a line of its own: what is typed, a key, a list.
const LABELLED: &[&str] = &["cli-help-usage", "cli-passphrase", "cli-recovery-key", "people-erase-gone"];
