//! The rules of English: American, with proper quotation marks, and nothing shouted.

use crate::Fault;

const BRITISH: &str = "British spelling";
const DATE: &str = "day before month";
const QUOTES: &str = "straight quotes";
const SHOUTING: &str = "exclamation mark";
const PERSIAN: &str = "Persian letters";

/// Every rule.
pub const RULES: &[&str] = &[BRITISH, DATE, QUOTES, SHOUTING, PERSIAN];

/// A fault for each rule: the rule, a text that has it once, and the words at which it is found.
pub const PLANTED: &[(&str, &str, &str)] = &[
    (BRITISH, "My neighbour was there.", "neighbour"),
    (BRITISH, "The summary was summarised.", "summarised"),
    (BRITISH, "Licence", "Licence"),
    (BRITISH, "It was cancelled.", "cancelled"),
    (DATE, "It begins on 5 December 2026.", "5 December"),
    (QUOTES, "Open \"Plan”.", "\""),
    (QUOTES, "It isn't saved.", "'"),
    (SHOUTING, "Saved!", "!"),
    (PERSIAN, "The word تعارف stays.", "تعارف"),
];

/// What only looks like a fault.
pub const RIGHT: &[&str] = &[
    "Exercise otherwise, precise and wise; a dialogue, a colleague, four hours.",
    "It isn’t “December 5”, 5 decided.",
    "may 5 people stay",
];

/// Beginnings of words that Americans spell otherwise.
const BRITISH_BEGINNINGS: &[&str] = &[
    "analys",
    "apologis",
    "behaviour",
    "cancelled",
    "cancelling",
    "catalogue",
    "centre",
    "cheque",
    "colour",
    "defence",
    "favour",
    "grey",
    "harbour",
    "honour",
    "humour",
    "judgement",
    "labelled",
    "labour",
    "learnt",
    "licence",
    "metre",
    "modelling",
    "neighbour",
    "offence",
    "recognis",
    "organis",
    "summaris",
    "realis",
    "finalis",
    "emphasis",
    "prioritis",
    "anonymis",
    "minimis",
    "localis",
    "categoris",
    "authoris",
    "customis",
    "travell",
    "towards",
    "whilst",
    "amongst",
];
const AMERICAN: &[&str] = &["analysis", "emphasis", "realistic", "realism", "analyst"];
const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Farvardin",
    "Ordibehesht",
    "Khordad",
    "Tir",
    "Mordad",
    "Shahrivar",
    "Mehr",
    "Aban",
    "Azar",
    "Dey",
    "Bahman",
    "Esfand",
];

/// Everything that is wrong with a text.
pub fn faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    for (at, word) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        if BRITISH_BEGINNINGS.iter().any(|b| lower.starts_with(b)) && !AMERICAN.contains(&lower.as_str()) {
            faults.push(Fault::new(BRITISH, *word));
        }
        let day = word.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day));
        let date = words.get(at + 1).filter(|next| day && MONTHS.contains(next)).map(|month| format!("{word} {month}"));
        if let Some(date) = date.filter(|date| text.contains(date.as_str())) {
            faults.push(Fault::new(DATE, date));
        }
        if word.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c)) {
            faults.push(Fault::new(PERSIAN, *word));
        }
    }
    for c in text.chars() {
        match c {
            '"' | '\'' => faults.push(Fault::new(QUOTES, c)),
            '!' => faults.push(Fault::new(SHOUTING, c)),
            _ => {}
        }
    }
    faults
}
