//! The review itself: one text at a time, against everything that is known.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use hamsokhan_domain::Lang;
use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::disclosure::{FindingKind, FindingReason};
use hamsokhan_domain::id::ParticipantId;
use hamsokhan_domain::note::{Attribution, Note, NoteKind};
use hamsokhan_locale::bidi;
use hamsokhan_locale::fold::{Folded, fold, words as words_of};

use crate::consent::{verdict, verdict_as_quote};
use crate::names::looks_like_contact;
use crate::roster::Roster;
use crate::suggestion::suggestion;
use crate::{NoteWords, Review, Seen, Settings, Text, TextKind, passages, small};

/// Notes shorter than this, folded, are too common to be told from other words. Our own choice.
const LEAST_PASSAGE: usize = 20;
/// The same for quotes, whose words are somebody's own. Our own choice.
const LEAST_QUOTE: usize = 12;
/// How much of a quote's words must be a note's for the quote to be that note's. Our own choice.
const SAME_QUOTE: f64 = 0.8;
/// Fewer words between quotation marks are a title or a way of speaking. Our own choice.
const LEAST_MARKED: usize = 5;
/// The same for words that are a note's: fewer are anybody's. Our own choice.
const LEAST_MARKED_OF_NOTE: usize = 3;

/// Reviews documents of one programme against its roster, consents and notes as they stand.
pub struct Reviewer<'a> {
    roster: &'a Roster,
    consents: &'a HashMap<ParticipantId, Consents>,
    notes: &'a [NoteWords],
    settings: Settings,
}

/// What was seen in one text.
#[derive(Default)]
struct Sight {
    seen: Vec<Sighting>,
    relies_on: Vec<(ParticipantId, Attribution)>,
}

/// One thing seen in one text.
struct Sighting {
    span: Range<usize>,
    reason: FindingReason,
    person: Option<ParticipantId>,
    note: Option<hamsokhan_domain::id::NoteId>,
}

impl Sight {
    fn add(&mut self, span: Range<usize>, reason: FindingReason, person: Option<ParticipantId>, note: Option<&Note>) {
        self.seen.push(Sighting { span, reason, person, note: note.map(|note| note.id) });
    }

    /// Words that may leave because their speaker agreed.
    fn rely_on_note(&mut self, note: &Note) {
        self.relies_on.extend(note.participant_id.map(|who| (who, note.attribution)));
    }
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
        Self { roster, consents, notes, settings }
    }

    /// Reviews all texts of a document.
    #[must_use]
    pub fn review<P: Copy>(&self, texts: &[Text<'_, P>]) -> Review<P> {
        let names = texts.iter().filter(|text| text.kind == TextKind::Name);
        let titles: HashSet<Vec<String>> = names.map(|text| words_of(text.words)).collect();
        let mut seen = Vec::new();
        let mut relies_on: HashMap<ParticipantId, Attribution> = HashMap::new();
        for text in texts.iter().filter(|text| !text.words.is_empty()) {
            let chars: Vec<char> = text.words.chars().collect();
            let sight = self.read(text.words, &chars, text.kind, &titles);
            for (person, attribution) in sight.relies_on {
                let shown = relies_on.entry(person).or_insert(attribution);
                *shown = (*shown).max(attribution);
            }
            seen.extend(sight.seen.into_iter().map(|sighting| told(text, &chars, sighting)));
        }
        let mut relies_on: Vec<_> = relies_on.into_iter().collect();
        relies_on.sort_unstable();
        Review { seen, relies_on }
    }

    fn read(&self, words: &str, chars: &[char], kind: TextKind, titles: &HashSet<Vec<String>>) -> Sight {
        let mut sight = Sight::default();
        self.names(words, &mut sight);
        self.quotes(words, chars, titles, &mut sight);
        for span in small::groups(words, self.settings.small_cell, kind == TextKind::Counts) {
            sight.add(span, FindingReason::FewerThanSmallCell, None, None);
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
            if reason == FindingReason::MatchesCodeName && self.may_show_code_name(person) {
                sight.relies_on.push((person, Attribution::CodeName));
                continue;
            }
            hits.push((hit.start..hit.end, reason, Some(person)));
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

    /// Quotes first, then passages of notes that may not leave, wherever they stand.
    fn quotes(&self, words: &str, chars: &[char], titles: &HashSet<Vec<String>>, sight: &mut Sight) {
        let mut done: Vec<Range<usize>> = Vec::new();
        for quote in passages::quotes(chars) {
            let note = self.closest(&quote.words);
            let reason = note.map_or(Some(FindingReason::QuoteWithoutSpeaker), |note| verdict_as_quote(note, self.consents));
            match (reason, note) {
                // Words that may leave hide no others: notes that may not are still looked for among them.
                (Some(reason), _) => {
                    sight.add(quote.span.clone(), reason, note.and_then(|n| n.participant_id), note);
                    done.push(quote.span);
                }
                (None, Some(note)) => sight.rely_on_note(note),
                (None, None) => {}
            }
        }
        for quote in passages::marked(chars) {
            if overlaps(&done, &quote.span) || quote.words.len() < LEAST_MARKED_OF_NOTE || titles.contains(&quote.words) {
                continue;
            }
            let note = self.closest(&quote.words);
            let reason = match note {
                Some(note) => verdict_as_quote(note, self.consents),
                None => (quote.words.len() >= LEAST_MARKED).then_some(FindingReason::QuoteWithoutSpeaker),
            };
            match (reason, note) {
                (Some(reason), _) => {
                    sight.add(quote.span.clone(), reason, note.and_then(|n| n.participant_id), note);
                    done.push(quote.span);
                }
                (None, Some(note)) => sight.rely_on_note(note),
                (None, None) => {}
            }
        }
        self.passages(words, done, sight);
    }

    /// Words of notes that may not leave or that somebody owns, wherever they stand but where they were `done`.
    fn passages(&self, words: &str, mut done: Vec<Range<usize>>, sight: &mut Sight) {
        let folded = Folded::new(words);
        for NoteWords { note, earlier } in self.notes {
            let reason = verdict(note, self.consents);
            let owned = note.kind == NoteKind::Quote || note.attribution != Attribution::None;
            if reason.is_none() && !owned {
                continue;
            }
            let least = if note.kind == NoteKind::Quote { LEAST_QUOTE } else { LEAST_PASSAGE };
            let earlier = earlier.iter().filter(|_| reason.is_some()).map(String::as_str);
            for span in spans(&folded, Lang::BOTH.into_iter().map(|lang| note.in_lang(lang)).chain(earlier), least) {
                if overlaps(&done, &span) {
                    continue;
                }
                match reason {
                    Some(reason) => {
                        sight.add(span.clone(), reason, note.participant_id, Some(note));
                        done.push(span);
                    }
                    None => sight.rely_on_note(note),
                }
            }
        }
    }

    /// The note whose words a quote has, in either language, if it has nearly no others.
    fn closest(&self, words: &[String]) -> Option<&'a Note> {
        if words.is_empty() {
            return None;
        }
        let share = |note: &Note| {
            let of_note: HashSet<String> = Lang::BOTH.into_iter().flat_map(|lang| words_of(note.in_lang(lang))).collect();
            let same = words.iter().filter(|word| of_note.contains(*word)).count();
            same as f64 / words.len() as f64
        };
        let notes = self.notes.iter().map(|known| &known.note);
        let near = notes.map(|note| (share(note), note.kind == NoteKind::Quote, note)).filter(|(share, ..)| *share >= SAME_QUOTE);
        near.max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(.., note)| note)
    }
}

fn told<P: Copy>(text: &Text<'_, P>, chars: &[char], sighting: Sighting) -> Seen<P> {
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let kind = kind_of(sighting.reason);
    Seen {
        place: text.place,
        lang: text.lang,
        kind,
        reason: sighting.reason,
        text: chars.get(sighting.span.clone()).unwrap_or_default().iter().collect(),
        start: number(sighting.span.start),
        end: number(sighting.span.end),
        participant_id: sighting.person,
        note_id: sighting.note,
        suggestion: suggestion(kind, text.lang, chars, sighting.span.start),
    }
}

fn kind_of(reason: FindingReason) -> FindingKind {
    match reason {
        FindingReason::MatchesName | FindingReason::MatchesAlias => FindingKind::Name,
        FindingReason::MatchesCodeName => FindingKind::CodeName,
        FindingReason::MatchesContact | FindingReason::LooksLikeContact => FindingKind::Contact,
        FindingReason::QuoteWithoutConsent | FindingReason::QuoteWithoutSpeaker => FindingKind::Quote,
        FindingReason::ConcernNote | FindingReason::NotesWithoutConsent => FindingKind::WithheldNote,
        FindingReason::FewerThanSmallCell => FindingKind::SmallGroup,
        FindingReason::BidiControl => FindingKind::HiddenControl,
    }
}

fn overlaps(done: &[Range<usize>], span: &Range<usize>) -> bool {
    done.iter().any(|other| span.start < other.end && other.start < span.end)
}

/// Where the lines of a note's wordings stand in a text, or at least its sentences.
fn spans<'w>(folded: &Folded, wordings: impl Iterator<Item = &'w str>, least: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for wording in wordings {
        for line in wording.lines() {
            let whole = occurrences(folded, line, least);
            if whole.is_empty() {
                let sentences = line.split(['.', '!', '?', '؟', '؛', '…']);
                found.extend(sentences.flat_map(|sentence| occurrences(folded, sentence, least)));
            } else {
                found.extend(whole);
            }
        }
    }
    found
}

fn occurrences(folded: &Folded, words: &str, least: usize) -> Vec<Range<usize>> {
    let words = words.trim().trim_matches(['"', '“', '”', '«', '»', '.', ' ']);
    if fold(words).chars().count() < least { Vec::new() } else { folded.find_all(words) }
}

#[cfg(test)]
#[path = "reviewer_tests.rs"]
mod tests;
