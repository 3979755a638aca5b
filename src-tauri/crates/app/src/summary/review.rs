//! The disclosure review: everything in a summary that could say who somebody is, or that nobody agreed to.
//!
//! It reads the text exactly as it stands, in both languages, whatever language will be released.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::disclosure::{FindingKind, FindingReason, Found};
use hamsokhan_domain::id::{NoteId, ParticipantId};
use hamsokhan_domain::note::{Attribution, Note, NoteKind};
use hamsokhan_domain::participant::Identity;
use hamsokhan_domain::programme::Programme;
use hamsokhan_domain::session::Session;
use hamsokhan_domain::summary::{SectionKey, Summary};
use hamsokhan_domain::{Bilingual, Lang};
use hamsokhan_locale::bidi;
use hamsokhan_locale::fold::{Folded, fold, words as words_of};
use hamsokhan_locale::message::{Args, Id};
use hamsokhan_locale::names::{Finder, looks_like_contact};
use hamsokhan_store::Reader;

use super::consent::{verdict, verdict_as_quote};
use super::draft::say;
use super::{own_format, passages, small};
use crate::error::Result;
use crate::notes::lang_text;

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

/// What a review found, and on whose consent the text relies.
pub(super) struct Review {
    pub found: Vec<Found>,
    /// With the fullest attribution shown of each.
    pub relies_on: Vec<(ParticipantId, Attribution)>,
}

/// Reviews the title of a session, the names of its programme, sides and format, and every section in both languages.
pub(super) fn review(store: &Reader<'_>, session: &Session, programme: &Programme, summary: &Summary) -> Result<Review> {
    let identities = store.identities(programme.id)?;
    let people = store.participants(programme.id)?;
    let code_names: Vec<(ParticipantId, &Bilingual)> = people.iter().map(|p| (p.id, &p.code_name)).collect();
    let format = own_format(store, session);
    let names: Vec<&Bilingual> = [&session.title, &programme.name]
        .into_iter()
        .chain(programme.sides.iter().map(|side| &side.name))
        .chain(format.iter().map(|format| &format.name))
        .collect();
    let consents = store.consents(programme.id)?;
    let notes = store.notes(session.id)?;
    let mut wordings = HashMap::new();
    for note in notes.iter().filter(|note| note.revision > 1 && verdict(note, &consents).is_some()) {
        let earlier = store.note_revisions(note.id)?.into_iter();
        wordings.insert(note.id, earlier.flat_map(|earlier| [earlier.text, earlier.translation]).collect());
    }
    let mut reviewer = Reviewer {
        finder: finder(&identities, &code_names),
        consents,
        notes,
        wordings,
        titles: names.iter().flat_map(|name| [words_of(&name.en), words_of(&name.fa)]).collect(),
        small_cell: programme.small_cell,
        found: Vec::new(),
        relies_on: HashMap::new(),
    };
    for lang in Lang::BOTH {
        for name in &names {
            reviewer.read(None, lang, name.get(lang));
        }
    }
    for section in &summary.sections {
        for lang in Lang::BOTH {
            reviewer.read(Some(section.key), lang, section.text.get(lang));
        }
    }
    let mut relies_on: Vec<_> = reviewer.relies_on.into_iter().collect();
    relies_on.sort_unstable();
    Ok(Review { found: reviewer.found, relies_on })
}

type Key = (ParticipantId, FindingReason);

fn finder(identities: &[(ParticipantId, Identity)], code_names: &[(ParticipantId, &Bilingual)]) -> Finder<Key> {
    let mut entries: Vec<(Key, &str)> = Vec::new();
    for (id, identity) in identities {
        entries.push(((*id, FindingReason::MatchesName), identity.name.expose()));
        entries.extend(identity.aliases.iter().map(|alias| ((*id, FindingReason::MatchesAlias), alias.expose())));
        entries.push(((*id, FindingReason::MatchesContact), identity.email.expose()));
        entries.push(((*id, FindingReason::MatchesContact), identity.phone.expose()));
    }
    entries.retain(|(_, text)| !text.trim().is_empty());
    let phrases = code_names.iter().flat_map(|(id, name)| [(*id, name.en.as_str()), (*id, name.fa.as_str())]);
    let phrases = phrases.filter(|(_, name)| !name.trim().is_empty());
    Finder::new(entries).with_phrases(phrases.map(|(id, name)| ((id, FindingReason::MatchesCodeName), name)))
}

struct Reviewer {
    finder: Finder<Key>,
    consents: HashMap<ParticipantId, Consents>,
    notes: Vec<Note>,
    /// What notes that may not leave said before they were edited.
    wordings: HashMap<NoteId, Vec<String>>,
    /// Names that stand between quotation marks without being anybody's words.
    titles: HashSet<Vec<String>>,
    small_cell: u8,
    found: Vec<Found>,
    relies_on: HashMap<ParticipantId, Attribution>,
}

/// One text under review.
struct Page<'t> {
    section: Option<SectionKey>,
    lang: Lang,
    text: &'t str,
    chars: Vec<char>,
}

impl Reviewer {
    fn read(&mut self, section: Option<SectionKey>, lang: Lang, text: &str) {
        if text.is_empty() {
            return;
        }
        let page = Page { section, lang, text, chars: text.chars().collect() };
        let first = self.found.len();
        self.names(&page);
        self.quotes(&page);
        for span in small::groups(text, self.small_cell, section == Some(SectionKey::Participation)) {
            self.add(&page, span, FindingReason::FewerThanSmallCell, None, None);
        }
        for at in bidi::controls(text) {
            self.add(&page, at..at + 1, FindingReason::BidiControl, None, None);
        }
        if let Some(of_page) = self.found.get_mut(first..) {
            of_page.sort_by_key(|f| (f.start, f.end));
        }
    }

    /// Names, other names, code names and contacts. A hit inside a longer one is a part of it.
    fn names(&mut self, page: &Page<'_>) {
        let mut hits: Vec<(Range<usize>, FindingReason, Option<ParticipantId>)> = Vec::new();
        for hit in self.finder.find(page.text) {
            let (person, reason) = hit.key;
            if reason == FindingReason::MatchesCodeName && self.may_show_code_name(person) {
                self.rely(person, Attribution::CodeName);
                continue;
            }
            hits.push((hit.start..hit.end, reason, Some(person)));
        }
        let contacts = looks_like_contact(page.text).into_iter();
        hits.extend(contacts.map(|contact| (contact.start..contact.end, FindingReason::LooksLikeContact, None)));
        // Longest first; of equals, the one that knows the person.
        hits.sort_by_key(|(span, _, person)| (std::cmp::Reverse(span.len()), person.is_none()));
        let mut kept: Vec<(Range<usize>, FindingReason, Option<ParticipantId>)> = Vec::new();
        for hit in hits {
            if kept.iter().all(|other| hit.0.start < other.0.start || hit.0.end > other.0.end) {
                kept.push(hit);
            }
        }
        for (span, reason, person) in kept {
            self.add(page, span, reason, person, None);
        }
    }

    /// A code name stands for its owner in a document as a quote does, so the same consents must stand.
    fn may_show_code_name(&self, person: ParticipantId) -> bool {
        self.consents.get(&person).is_some_and(|c| c.allow_quote(Attribution::CodeName))
    }

    /// Quotes first, then passages of notes that may not leave, wherever they stand.
    fn quotes(&mut self, page: &Page<'_>) {
        let notes = std::mem::take(&mut self.notes);
        let mut done: Vec<Range<usize>> = Vec::new();
        for quote in passages::quotes(&page.chars) {
            let note = closest(&notes, &quote.words);
            let reason = note.map_or(Some(FindingReason::QuoteWithoutSpeaker), |note| verdict_as_quote(note, &self.consents));
            match (reason, note) {
                (Some(reason), _) => self.add(page, quote.span.clone(), reason, note.and_then(|n| n.participant_id), note),
                (None, Some(note)) => note.participant_id.into_iter().for_each(|who| self.rely(who, note.attribution)),
                (None, None) => {}
            }
            // Words that may leave hide no others: notes that may not are still looked for among them.
            if reason.is_some() {
                done.push(quote.span);
            }
        }
        for quote in passages::marked(&page.chars) {
            let inside = done.iter().any(|other| quote.span.start < other.end && other.start < quote.span.end);
            if inside || quote.words.len() < LEAST_MARKED_OF_NOTE || self.titles.contains(&quote.words) {
                continue;
            }
            let note = closest(&notes, &quote.words);
            let reason = match note {
                Some(note) => verdict_as_quote(note, &self.consents),
                None => (quote.words.len() >= LEAST_MARKED).then_some(FindingReason::QuoteWithoutSpeaker),
            };
            match (reason, note) {
                (Some(reason), _) => {
                    self.add(page, quote.span.clone(), reason, note.and_then(|n| n.participant_id), note);
                    done.push(quote.span);
                }
                (None, Some(note)) => note.participant_id.into_iter().for_each(|who| self.rely(who, note.attribution)),
                (None, None) => {}
            }
        }
        let folded = Folded::new(page.text);
        for note in &notes {
            let reason = verdict(note, &self.consents);
            let owned = note.kind == NoteKind::Quote || note.attribution != Attribution::None;
            if reason.is_none() && !owned {
                continue;
            }
            let least = if note.kind == NoteKind::Quote { LEAST_QUOTE } else { LEAST_PASSAGE };
            let earlier = self.wordings.get(&note.id).into_iter().flatten().map(String::as_str);
            for span in spans(&folded, Lang::BOTH.into_iter().map(|lang| lang_text(note, lang)).chain(earlier), least) {
                if done.iter().any(|other| span.start < other.end && other.start < span.end) {
                    continue;
                }
                match reason {
                    Some(reason) => {
                        self.add(page, span.clone(), reason, note.participant_id, Some(note));
                        done.push(span);
                    }
                    None => note.participant_id.into_iter().for_each(|who| self.rely(who, note.attribution)),
                }
            }
        }
        self.notes = notes;
    }

    fn rely(&mut self, person: ParticipantId, attribution: Attribution) {
        let shown = self.relies_on.entry(person).or_insert(attribution);
        *shown = (*shown).max(attribution);
    }

    fn add(
        &mut self,
        page: &Page<'_>,
        span: Range<usize>,
        reason: FindingReason,
        person: Option<ParticipantId>,
        note: Option<&Note>,
    ) {
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let kind = kind_of(reason);
        self.found.push(Found {
            kind,
            reason,
            lang: page.lang,
            section: page.section,
            text: page.chars.get(span.clone()).unwrap_or_default().iter().collect(),
            start: number(span.start),
            end: number(span.end),
            participant_id: person,
            note_id: note.map(|note| note.id),
            suggestion: suggestion(kind, page, span.start),
        });
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

/// What to write instead; blank where leaving it out is the only honest way.
fn suggestion(kind: FindingKind, page: &Page<'_>, start: usize) -> String {
    let id = match kind {
        FindingKind::Name | FindingKind::CodeName => Id::DraftSomeone,
        FindingKind::Contact => Id::DraftContact,
        FindingKind::SmallGroup => Id::DraftFew,
        FindingKind::Quote | FindingKind::WithheldNote | FindingKind::HiddenControl => return String::new(),
    };
    let words = say(page.lang, id, &Args::new());
    let before = page.chars.get(..start).unwrap_or_default().iter().rev();
    let begins = before.clone().next() == Some(&'\n')
        || before.clone().find(|c| !c.is_whitespace()).is_none_or(|c| matches!(c, '.' | '!' | '?' | '>'));
    if begins { capitalised(&words) } else { words }
}

fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The note whose words a quote has, in either language, if it has nearly no others.
fn closest<'n>(notes: &'n [Note], words: &[String]) -> Option<&'n Note> {
    if words.is_empty() {
        return None;
    }
    let share = |note: &Note| {
        let of_note: HashSet<String> = Lang::BOTH.into_iter().flat_map(|lang| words_of(lang_text(note, lang))).collect();
        let same = words.iter().filter(|word| of_note.contains(*word)).count();
        same as f64 / words.len() as f64
    };
    let best =
        notes.iter().map(|note| (share(note), note.kind == NoteKind::Quote, note)).filter(|(share, ..)| *share >= SAME_QUOTE);
    best.max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(.., note)| note)
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
