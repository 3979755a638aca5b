//! Lists in a sentence: `a, b and c`, `الف، ب و پ`.
//!
//! Neither language has a comma before the last item. The data of ICU puts one there in Persian and in American
//! English; Persian has none, and the product's English does without it, as newspapers do.

use hamsokhan_domain::Lang;
/// Joins the items into one phrase of the language.
#[must_use]
pub fn join<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let (comma, and) = match lang {
        Lang::En => (", ", " and "),
        Lang::Fa => ("، ", " و "),
    };
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{}{and}{}", first.join(comma), last.as_ref())
        }
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
            (&["A", "B", "C"][..], "A, B and C", "A، B و C"),
            (&["A", "B", "C", "D"], "A, B, C and D", "A، B، C و D"),
        ] {
            assert_eq!(join(Lang::En, items), en, "English list");
            assert_eq!(join(Lang::Fa, items), fa, "Persian list");
        }
    }
}
