//! What to write instead of words that may not leave.

use hamsokhan_domain::disclosure::FindingKind;
use hamsokhan_domain::{Bilingual, Lang};
use hamsokhan_locale::message::Id;
use hamsokhan_locale::{bidi, message};

/// Words for what begins at `start`; blank where leaving it out is the only honest way.
pub(crate) fn suggestion(kind: FindingKind, lang: Lang, chars: &[char], start: usize, instead: Option<&Bilingual>) -> String {
    let words = match instead {
        Some(instead) => instead.get(lang).to_owned(),
        None => usual(kind, lang),
    };
    let before = chars.get(..start).unwrap_or_default().iter().rev();
    let begins = before.clone().next() == Some(&'\n')
        || before.clone().find(|c| !c.is_whitespace()).is_none_or(|c| matches!(c, '.' | '!' | '?' | '>'));
    if begins { capitalised(&words) } else { words }
}

/// What is written instead of anything of a kind.
fn usual(kind: FindingKind, lang: Lang) -> String {
    let id = match kind {
        FindingKind::Name | FindingKind::CodeName => Id::DraftSomeone,
        FindingKind::Contact => Id::DraftContact,
        FindingKind::SmallGroup => Id::DraftFew,
        FindingKind::Side => Id::DraftEitherSide,
        FindingKind::Quote | FindingKind::WithheldNote | FindingKind::HiddenControl | FindingKind::SinglesOut => {
            return String::new();
        }
    };
    // The isolates of a message would be hidden controls in a text that people edit.
    bidi::strip_controls(&message::text(lang, id))
}

/// A message in both languages, without what its placing needs.
pub(crate) fn both(id: Id) -> Bilingual {
    let [en, fa] = Lang::BOTH.map(|lang| bidi::strip_controls(&message::text(lang, id)));
    Bilingual::new(en, fa)
}

fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
