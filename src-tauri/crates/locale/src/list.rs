//! Lists in a sentence: `a, b and c`, `الف، ب و پ`.

use hamsokhan_domain::Lang;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::{Locale, locale};

/// Joins the items into one phrase of the language.
#[must_use]
pub fn join<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let items = || items.iter().map(AsRef::as_ref);
    // Made anew each time: the data is compiled in, and the type cannot be shared between threads.
    match ListFormatter::try_new_and(locale(lang).into(), ListFormatterOptions::default().with_length(ListLength::Wide)) {
        Ok(formatter) => formatter.format(items()).to_string(),
        Err(_) => items().collect::<Vec<_>>().join(", "),
    }
}

fn locale(lang: Lang) -> Locale {
    match lang {
        // British English, as in the rest of the product: no comma before "and".
        Lang::En => locale!("en-GB"),
        Lang::Fa => locale!("fa"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_sentences_do() {
        for (items, en, fa) in [
            (&[][..], "", ""),
            (&["A"][..], "A", "A"),
            (&["A", "B"][..], "A and B", "A و B"),
            (&["A", "B", "C"][..], "A, B and C", "A،\u{200F} B، و C"),
        ] {
            assert_eq!(join(Lang::En, items), en, "English list");
            let joined = join(Lang::Fa, items).replace('\u{200F}', "");
            assert_eq!(joined, fa.replace('\u{200F}', ""), "Persian list");
        }
    }
}
