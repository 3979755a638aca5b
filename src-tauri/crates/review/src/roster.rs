//! The people who must not be told, made ready to be looked for.

use hamsokhan_domain::disclosure::FindingReason;
use hamsokhan_domain::id::ParticipantId;
use hamsokhan_domain::participant::Identity;
use hamsokhan_domain::{Bilingual, Private};

use crate::memory::digest;
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

/// Whom a name is of, where that is known, and why it is a finding.
pub(crate) type Key = (Option<ParticipantId>, FindingReason);

/// The names, other names, code names and contacts of a roster. Making it costs more than a text does.
#[derive(Debug, Clone)]
pub struct Roster {
    finder: Finder<Key>,
    digest: u64,
}

impl Roster {
    /// Makes these people ready.
    pub fn new<'a>(people: impl IntoIterator<Item = Person<'a>>) -> Self {
        Self::looking_for(people, &[])
    }

    /// Makes these people ready, and names that are looked for in one review and belong to nobody who is known here.
    pub fn looking_for<'a>(people: impl IntoIterator<Item = Person<'a>>, names: &'a [Private]) -> Self {
        let mut entries: Vec<(Key, &str)> = Vec::new();
        let mut phrases: Vec<(Key, &str)> = Vec::new();
        for person in people {
            if let Some(identity) = person.identity {
                entries.push(((Some(person.id), FindingReason::MatchesName), identity.name.expose()));
                let aliases = identity.aliases.iter();
                entries.extend(aliases.map(|alias| ((Some(person.id), FindingReason::MatchesAlias), alias.expose())));
                entries.push(((Some(person.id), FindingReason::MatchesContact), identity.email.expose()));
                entries.push(((Some(person.id), FindingReason::MatchesContact), identity.phone.expose()));
            }
            for name in [&person.code_name.en, &person.code_name.fa] {
                phrases.push(((Some(person.id), FindingReason::MatchesCodeName), name));
            }
        }
        entries.extend(names.iter().map(|name| ((None, FindingReason::MatchesLookedFor), name.expose())));
        entries.retain(|(_, text)| !text.trim().is_empty());
        phrases.retain(|(_, text)| !text.trim().is_empty());
        let known = |list: &[(Key, &str)]| {
            digest(&list.iter().map(|((person, reason), text)| (*person, reason.kind(), *text)).collect::<Vec<_>>())
        };
        let digest = digest(&(known(&entries), known(&phrases)));
        Self { finder: Finder::new(entries).with_phrases(phrases), digest }
    }

    /// One number for everything that is looked for.
    pub(crate) fn digest(&self) -> u64 {
        self.digest
    }

    pub(crate) fn finder(&self) -> &Finder<Key> {
        &self.finder
    }
}
