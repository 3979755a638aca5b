//! The people who must not be told, made ready to be looked for.

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::disclosure::FindingReason;
use hamsokhan_domain::id::ParticipantId;
use hamsokhan_domain::participant::Identity;

use crate::names::Finder;

/// Somebody on the roster.
#[derive(Debug, Clone, Copy)]
pub struct Person<'a> {
    /// Who.
    pub id: ParticipantId,
    /// How they appear.
    pub code_name: &'a Bilingual,
    /// Who they are, where it is known.
    pub identity: Option<&'a Identity>,
}

pub(crate) type Key = (ParticipantId, FindingReason);

/// The names, other names, code names and contacts of a roster. Making it costs more than a text does.
#[derive(Debug, Clone)]
pub struct Roster {
    finder: Finder<Key>,
}

impl Roster {
    /// Makes these people ready.
    pub fn new<'a>(people: impl IntoIterator<Item = Person<'a>>) -> Self {
        let mut entries: Vec<(Key, &str)> = Vec::new();
        let mut phrases: Vec<(Key, &str)> = Vec::new();
        for person in people {
            if let Some(identity) = person.identity {
                entries.push(((person.id, FindingReason::MatchesName), identity.name.expose()));
                let aliases = identity.aliases.iter();
                entries.extend(aliases.map(|alias| ((person.id, FindingReason::MatchesAlias), alias.expose())));
                entries.push(((person.id, FindingReason::MatchesContact), identity.email.expose()));
                entries.push(((person.id, FindingReason::MatchesContact), identity.phone.expose()));
            }
            for name in [&person.code_name.en, &person.code_name.fa] {
                phrases.push(((person.id, FindingReason::MatchesCodeName), name));
            }
        }
        entries.retain(|(_, text)| !text.trim().is_empty());
        phrases.retain(|(_, text)| !text.trim().is_empty());
        Self { finder: Finder::new(entries).with_phrases(phrases) }
    }

    pub(crate) fn finder(&self) -> &Finder<Key> {
        &self.finder
    }
}
