//! Looking for names that are typed for one time, such as those of people at risk: they are in memory only, and stored nowhere.

use hamsokhan_domain::id::SessionId;
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_domain::{Lang, Private};
use hamsokhan_review::names::Finder;
use hamsokhan_store::Reader;
use hamsokhan_use_case::read;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Code, Error, Result};
use crate::summary::{own_format, session_summary, texts_of};

/// The most names that are looked for at once. Our own choice.
const MOST: usize = 1000;
/// How much of the text around a name is shown, in characters. Our own choice.
const AROUND: usize = 40;

/// A place in the text of a summary in which a name stands that was looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NameSeen {
    /// The session.
    pub session_id: SessionId,
    /// Which of the names, counted from 0.
    pub name: u32,
    /// In which text.
    pub lang: Lang,
    /// In which section; none for titles and names.
    pub section: Option<SectionKey>,
    /// Where it begins in that text, in Unicode characters.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// Some words before.
    pub before: String,
    /// The words that were found.
    pub text: String,
    /// Some words after.
    pub after: String,
}

/// Where these names stand in the summary of a session, in either script and in other spellings. Nothing of it is kept.
#[read(Summary, Session, Programme, Format, no_window)]
pub(crate) fn look_for(store: &Reader<'_>, session: SessionId, names: Vec<Private>) -> Result<Vec<NameSeen>> {
    if names.len() > MOST {
        return Err(Error::from(Code::TooLong).with("limit", MOST));
    }
    let of = session_summary(store, session)?;
    let finder = Finder::new(names.iter().enumerate().map(|(place, name)| (place, name.expose())));
    let format = own_format(store, &of.session).map(|format| format.name);
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let mut seen = Vec::new();
    for (place, both) in texts_of(&of, format.as_ref()) {
        for lang in Lang::BOTH {
            let words = both.get(lang);
            let chars: Vec<char> = words.chars().collect();
            let part = |from: usize, to: usize| chars.get(from..to.min(chars.len())).unwrap_or_default().iter().collect();
            seen.extend(finder.find(words).into_iter().map(|hit| NameSeen {
                session_id: session,
                name: number(hit.key),
                lang,
                section: place.section(),
                start: number(hit.start),
                end: number(hit.end),
                before: part(hit.start.saturating_sub(AROUND), hit.start),
                text: part(hit.start, hit.end),
                after: part(hit.end, hit.end + AROUND),
            }));
        }
    }
    Ok(seen)
}
