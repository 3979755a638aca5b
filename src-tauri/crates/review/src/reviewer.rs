//! The review itself: one text at a time, against everything that is known.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::disclosure::{FindingReason, basis};
use hamsokhan_domain::id::ParticipantId;
use hamsokhan_domain::note::Attribution;
use hamsokhan_locale::bidi;
use hamsokhan_locale::fold::words as words_of;
use hamsokhan_locale::search::stems;

use crate::chatham::Sides;
use crate::memory::{Memory, digest};
use crate::names::looks_like_contact;
use crate::notes::Notes;
use crate::roster::Roster;
use crate::sentence::around;
use crate::sight::{Sight, Sighting};
use crate::small::{Amount, Count, Counted, Follows};
use crate::suggestion::{both, suggestion};
use crate::telling::{Telling, TellingWord};
use crate::{NoteWords, Review, Seen, Settings, Text, TextKind, small};

#[path = "quoting.rs"]
mod quoting;

/// Reviews documents of one programme against its roster, consents and notes as they stand.
pub struct Reviewer<'a> {
    roster: &'a Roster,
    consents: &'a HashMap<ParticipantId, Consents>,
    notes: Notes<'a>,
    settings: Settings,
    telling: Telling<'a>,
    sides: Sides,
    released: &'a [Counted],
    /// One number for all of it.
    known: u64,
}

impl<'a> Reviewer<'a> {
    /// A reviewer who knows this.
    #[must_use]
    pub fn new(
        roster: &'a Roster,
        consents: &'a HashMap<ParticipantId, Consents>,
        notes: &'a [NoteWords],
        settings: Settings,
    ) -> Self {
        let mut agreed: Vec<_> = consents.iter().map(|(person, consents)| (*person, &consents.granted)).collect();
        agreed.sort_unstable();
        let told: Vec<_> = notes
            .iter()
            .map(|n| {
                (
                    n.note.id,
                    n.note.revision,
                    n.note.participant_id,
                    n.note.kind,
                    n.note.attribution,
                    n.note.owner(),
                    n.note.withheld,
                )
            })
            .collect();
        let words: Vec<_> = notes.iter().map(|n| (&n.note.text, &n.note.translation, n.note.lang, &n.earlier)).collect();
        let known = digest(&(roster.digest(), agreed, told, words, settings));
        Self {
            roster,
            consents,
            notes: Notes::new(notes, consents),
            settings,
            telling: Telling::new(&[]),
            sides: Sides::new(&[]),
            released: &[],
            known,
        }
    }

    /// Who knows the programme's telling words, too.
    #[must_use]
    pub fn telling(mut self, words: &'a [TellingWord]) -> Self {
        self.telling = Telling::new(words);
        self.known = digest(&(self.known, "telling", words));
        self
    }

    /// Who knows the names of the programme's sides, too.
    #[must_use]
    pub fn sides(mut self, sides: &[Bilingual]) -> Self {
        self.sides = Sides::new(sides);
        let names: Vec<_> = sides.iter().map(|side| (&side.en, &side.fa)).collect();
        self.known = digest(&(self.known, "sides", names));
        self
    }

    /// Who knows what earlier releases of the programme counted, too.
    #[must_use]
    pub fn released(mut self, counts: &'a [Counted]) -> Self {
        self.released = counts;
        self
    }

    /// Reviews all texts of a document.
    #[must_use]
    pub fn review<P: Copy>(&self, texts: &[Text<'_, P>]) -> Review<P> {
        self.review_again(&mut Memory::default(), texts)
    }

    /// Reviews all texts of a document, and reads only those that are not in the memory of the last time.
    #[must_use]
    pub fn review_again<P: Copy>(&self, memory: &mut Memory, texts: &[Text<'_, P>]) -> Review<P> {
        let texts: Vec<&Text<'_, P>> = texts.iter().filter(|text| !text.words.is_empty()).collect();
        let names = texts.iter().filter(|text| text.kind == TextKind::Name);
        let titles: HashSet<Vec<String>> = names.map(|text| words_of(text.words)).collect();
        let mut sorted: Vec<_> = titles.iter().collect();
        sorted.sort_unstable();
        let known = digest(&(self.known, sorted));
        let kinds: Vec<(TextKind, &str)> = texts.iter().map(|text| (text.kind, text.words)).collect();
        let mut sights = memory.recall(known, &kinds, |kind, words| self.read(words, kind, &titles));
        self.count(&mut sights);
        let mut seen = Vec::new();
        let mut relies_on: HashMap<ParticipantId, Attribution> = HashMap::new();
        let mut counts: Vec<Counted> = Vec::new();
        for (text, sight) in texts.iter().zip(sights) {
            for (person, attribution) in sight.relies_on {
                let shown = relies_on.entry(person).or_insert(attribution);
                *shown = (*shown).max(attribution);
            }
            counts.extend(sight.counts.into_iter().filter_map(|count| match count.amount {
                Amount::People(number) => Some(Counted { group: count.group, number }),
                Amount::Share(_) => None,
            }));
            let chars: Vec<char> = if sight.seen.is_empty() { Vec::new() } else { text.words.chars().collect() };
            seen.extend(sight.seen.into_iter().map(|sighting| self.told(text, &chars, sighting)));
        }
        let mut relies_on: Vec<_> = relies_on.into_iter().collect();
        relies_on.sort_unstable();
        Review { seen, relies_on, counts }
    }

    /// Numbers of people that are too small, or from which such a number follows: all texts of a document together.
    fn count(&self, sights: &mut [Sight]) {
        let places: Vec<usize> = sights.iter().enumerate().flat_map(|(at, sight)| sight.counts.iter().map(move |_| at)).collect();
        let counts: Vec<Count> = sights.iter().flat_map(|sight| sight.counts.iter().cloned()).collect();
        for (at, follows) in small::follow(&counts, self.released, self.settings.small_cell) {
            let reason = match follows {
                Follows::Small => FindingReason::FewerThanSmallCell,
                Follows::Here => FindingReason::CountFollows,
                Follows::Before => FindingReason::CountFollowsFromRelease,
            };
            if let (Some(sight), Some(count)) = (places.get(at).and_then(|place| sights.get_mut(*place)), counts.get(at)) {
                sight.point(count.span.clone(), reason, None, both(count.instead));
                sight.seen.sort_by_key(|s| (s.span.start, s.span.end));
            }
        }
    }

    fn read(&self, words: &str, kind: TextKind, titles: &HashSet<Vec<String>>) -> Sight {
        let chars: Vec<char> = words.chars().collect();
        let stems = stems(words);
        let counts = small::counts(&stems, &chars, kind == TextKind::Counts);
        let mut sight = Sight { counts, ..Sight::default() };
        self.names(words, &mut sight);
        let quoted = self.quotes(words, &chars, &stems, titles, &mut sight);
        if self.settings.chatham_house {
            for span in self.sides.beside(&chars, &stems, &quoted) {
                sight.add(span, FindingReason::ChathamSide, None, None);
            }
        }
        for (span, telling) in self.telling.find(&stems) {
            sight.point(span, FindingReason::TellingWord, telling.participant_id, telling.instead.clone());
        }
        for at in bidi::controls(words) {
            sight.add(at..at + 1, FindingReason::BidiControl, None, None);
        }
        sight.seen.sort_by_key(|s| (s.span.start, s.span.end));
        sight
    }

    /// Names, other names, code names and contacts. A hit inside a longer one is a part of it.
    fn names(&self, words: &str, sight: &mut Sight) {
        let mut hits: Vec<(Range<usize>, FindingReason, Option<ParticipantId>)> = Vec::new();
        for hit in self.roster.finder().find(words) {
            let (person, reason) = hit.key;
            let reason = match (reason, person) {
                (FindingReason::MatchesCodeName, _) if self.settings.chatham_house => FindingReason::ChathamCodeName,
                (FindingReason::MatchesCodeName, Some(person)) if self.may_show_code_name(person) => {
                    sight.relies_on.push((person, Attribution::CodeName));
                    continue;
                }
                (reason, _) => reason,
            };
            hits.push((hit.start..hit.end, reason, person));
        }
        let contacts = looks_like_contact(words).into_iter();
        hits.extend(contacts.map(|contact| (contact.start..contact.end, FindingReason::LooksLikeContact, None)));
        // Longest first; of equals, the one that knows the person.
        hits.sort_by_key(|(span, _, person)| (Reverse(span.len()), person.is_none()));
        let mut kept: Vec<(Range<usize>, FindingReason, Option<ParticipantId>)> = Vec::new();
        for hit in hits {
            if kept.iter().all(|other| hit.0.start < other.0.start || hit.0.end > other.0.end) {
                kept.push(hit);
            }
        }
        for (span, reason, person) in kept {
            sight.add(span, reason, person, None);
        }
    }

    /// A code name stands for its owner in a document as a quote does, so the same consents must stand.
    fn may_show_code_name(&self, person: ParticipantId) -> bool {
        self.consents.get(&person).is_some_and(|c| c.allow_quote(Attribution::CodeName))
    }

    fn told<P: Copy>(&self, text: &Text<'_, P>, chars: &[char], sighting: Sighting) -> Seen<P> {
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let Sighting { span, reason, person, note, instead } = sighting;
        let consents = person.and_then(|person| self.consents.get(&person)).cloned().unwrap_or_default();
        let sentence = around(chars, &span);
        Seen {
            place: text.place,
            lang: text.lang,
            kind: reason.kind(),
            reason,
            text: chars.get(span.clone()).unwrap_or_default().iter().collect(),
            start: number(span.start),
            end: number(span.end),
            participant_id: person,
            note_id: note,
            suggestion: suggestion(reason.kind(), text.lang, chars, span.start, instead.as_ref()),
            may_keep: reason.may_keep(&consents),
            sentence: (number(sentence.start), number(sentence.end)),
            basis: basis(person, note, &consents),
        }
    }
}

#[cfg(test)]
#[path = "reviewer_tests.rs"]
mod tests;
