//! The words that people read, held to the rules of the house: Persian as a Persian editor prints it, American English,
//! and one word for one thing. The terms come from `locales/GLOSSARY.md`, and from there alone.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod counts;
mod english;
mod glossary;
mod messages;
mod persian;
mod texts;
mod used;

use glossary::Glossary;
use hamsokhan_domain::Lang;

/// What is wrong with a text, and at which words.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    rule: &'static str,
    at: String,
}

impl Fault {
    fn new(rule: &'static str, at: impl Into<String>) -> Self {
        Self { rule, at: at.into() }
    }
}

fn faults(lang: Lang, text: &str, glossary: &Glossary) -> Vec<Fault> {
    let mut faults = match lang {
        Lang::En => english::faults(text),
        Lang::Fa => persian::faults(text),
    };
    faults.extend(glossary.faults(lang, text));
    faults
}

/// Every text in this language that people read, checked.
fn check(lang: Lang) {
    let glossary = Glossary::read();
    let mut wrong = Vec::new();
    let texts = texts::all(lang);
    for text in &texts {
        // What is typed on the command line keeps its English names.
        let typed = text.place.starts_with("cli-arg-");
        for fault in faults(lang, &text.words, &glossary).into_iter().filter(|f| !(typed && f.rule == persian::ENGLISH)) {
            wrong.push(format!("{}: {} “{}” in: {}", text.place, fault.rule, fault.at, text.words));
        }
    }
    assert!(texts.len() > 1300, "the texts were found: {}", texts.len());
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn persian_is_as_an_editor_prints_it() {
    check(Lang::Fa);
}

#[test]
fn english_is_american_and_plain() {
    check(Lang::En);
}

#[test]
fn every_rule_catches_a_planted_fault() {
    let glossary = Glossary::read();
    let planted = persian::PLANTED.iter().map(|p| (Lang::Fa, *p)).chain(english::PLANTED.iter().map(|p| (Lang::En, *p)));
    for (lang, (rule, text, at)) in planted.chain(glossary::PLANTED.iter().copied()) {
        let found = faults(lang, text, &glossary);
        assert!(found.contains(&Fault::new(rule, at)), "“{text}” has the fault “{rule}” at “{at}”: {found:?}");
        assert_eq!(found.len(), 1, "and no other: {found:?}");
    }
    for rule in persian::RULES.iter().chain(english::RULES).chain(glossary::RULES) {
        let tried = persian::PLANTED.iter().chain(english::PLANTED).any(|p| p.0 == *rule);
        assert!(tried || glossary::PLANTED.iter().any(|p| p.1.0 == *rule), "nothing was planted for “{rule}”");
    }
}

#[test]
fn what_is_right_is_let_pass() {
    let glossary = Glossary::read();
    for (lang, text) in persian::RIGHT.iter().map(|t| (Lang::Fa, t)).chain(english::RIGHT.iter().map(|t| (Lang::En, t))) {
        assert_eq!(faults(lang, text, &glossary), [], "{text}");
    }
}
