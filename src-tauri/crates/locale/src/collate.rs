//! Sorting as a reader of each language expects: آ ا ب پ ت, and Zahra after Ali whatever the case.

use std::cmp::Ordering;
use std::sync::LazyLock;

use hamsokhan_domain::Lang;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::locale;

static EN: LazyLock<Option<CollatorBorrowed<'static>>> =
    LazyLock::new(|| Collator::try_new(locale!("en").into(), CollatorOptions::default()).ok());
static FA: LazyLock<Option<CollatorBorrowed<'static>>> =
    LazyLock::new(|| Collator::try_new(locale!("fa").into(), CollatorOptions::default()).ok());

/// The order of two texts in a language. Texts of the other script come after those of its own.
#[must_use]
pub fn compare(lang: Lang, a: &str, b: &str) -> Ordering {
    let collator = match lang {
        Lang::En => &EN,
        Lang::Fa => &FA,
    };
    // The data is compiled in; should it ever be missing, an order by code point is still an order.
    collator.as_ref().map_or_else(|| a.cmp(b), |c| c.compare(a, b))
}

/// Sorts by the text that `key` gives for each item; items with equal texts keep their order.
pub fn sort_by<T>(lang: Lang, items: &mut [T], key: impl Fn(&T) -> &str) {
    items.sort_by(|a, b| compare(lang, key(a), key(b)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persian_letters_stand_in_persian_order() {
        let mut words = ["گل", "پدر", "یاس", "ژاله", "آب", "چای", "کوه", "واژه", "هوا", "ابر"];
        sort_by(Lang::Fa, &mut words, |w| w);
        assert_eq!(words, ["آب", "ابر", "پدر", "چای", "ژاله", "کوه", "گل", "واژه", "هوا", "یاس"], "و comes before ه in Persian");
    }

    #[test]
    fn case_does_not_divide_english_names() {
        let mut words = ["zebra", "Alder", "alder", "Élan", "elm"];
        sort_by(Lang::En, &mut words, |w| w);
        assert_eq!(words, ["alder", "Alder", "Élan", "elm", "zebra"], "accents and case count last");
    }
}
