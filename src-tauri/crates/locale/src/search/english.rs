//! English endings, lightly: plurals and possessives. A verb stays as it is, and so does whatever might become another word.

/// Words that end like a plural and are none, or whose plural would be another word.
const NO_PLURAL: [&str; 30] = [
    "always", "angeles", "as", "athens", "besides", "brussels", "chess", "does", "goes", "has", "his", "its", "lens", "means",
    "naples", "news", "perhaps", "plus", "series", "species", "texas", "thanks", "this", "thus", "towards", "us", "was",
    "whereas", "yes", "physics",
];
/// The few irregular plurals that a dialogue between cities cannot do without.
const IRREGULAR: [(&str, &str); 6] =
    [("women", "woman"), ("men", "man"), ("children", "child"), ("buses", "bus"), ("viruses", "virus"), ("campuses", "campus")];

/// Whether it is written in Latin letters.
pub(super) fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
}

/// The singular of a folded word.
pub(super) fn stem(word: &str) -> String {
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return (*singular).to_owned();
    }
    if NO_PLURAL.contains(&word) {
        return word.to_owned();
    }
    // Movie and movies, city and cities: one spelling for all four.
    if let Some(base) = word.strip_suffix("ies").or_else(|| word.strip_suffix("ie")).filter(|base| base.len() > 2) {
        return format!("{base}y");
    }
    let Some(base) = word.strip_suffix('s').filter(|base| base.len() > 2) else {
        return word.to_owned();
    };
    if base.ends_with(['s', 'u', 'i']) {
        return word.to_owned();
    }
    match base.strip_suffix('e') {
        Some(short) if ["x", "z", "ch", "sh", "ss"].iter().any(|end| short.ends_with(end)) => short.to_owned(),
        // Shoes and toes are short; heroes and potatoes are not.
        Some(short) if short.ends_with('o') && short.len() > 3 => short.to_owned(),
        _ => base.to_owned(),
    }
}
