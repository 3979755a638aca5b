//! What the disclosure review of a summary is given: its texts, and all that the store knows about them.
//!
//! Both languages are read, whatever language will be released.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::disclosure::{FindingKind, Found};
use hamsokhan_domain::id::{NoteId, ParticipantId, SideId};
use hamsokhan_domain::note::{Attribution, Note};
use hamsokhan_domain::participant::{Identity, Participant};
use hamsokhan_domain::release::Reliance;
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_domain::{Bilingual, Lang};
use hamsokhan_review::{NoteWords, Person, Review, Reviewer, Roster, Seen, Settings, Text, TextKind, verdict};
use hamsokhan_store::Reader;

use super::{SessionSummary, own_format};
use crate::error::Result;
use crate::places::erased_code_names;

/// Which text of the document of a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReviewedText {
    /// The title of the session.
    Title,
    /// The name of the programme.
    Programme,
    /// The name of a side.
    Side(SideId),
    /// The name of a format that was saved here.
    Format,
    /// A section.
    Section(SectionKey),
}

impl ReviewedText {
    /// The section in which a finding is told to be; none for titles and names.
    pub fn section(self) -> Option<SectionKey> {
        match self {
            ReviewedText::Section(key) => Some(key),
            _ => None,
        }
    }
}

/// Every text of a summary's document that somebody wrote, in the order in which it is read:
/// titles and names, then the sections.
pub(crate) fn texts_of<'s>(of: &'s SessionSummary, format: Option<&'s Bilingual>) -> Vec<(ReviewedText, &'s Bilingual)> {
    let titles = [(ReviewedText::Title, &of.session.title), (ReviewedText::Programme, &of.programme.name)];
    let sides = of.programme.sides.iter().map(|side| (ReviewedText::Side(side.id), &side.name));
    let sections = of.summary.sections.iter().map(|section| (ReviewedText::Section(section.key), &section.text));
    titles.into_iter().chain(sides).chain(format.map(|name| (ReviewedText::Format, name))).chain(sections).collect()
}

/// Reviews the title of a session, the names of its programme, sides and format, and every section in both languages.
/// Says what was found, and on whose consent the text relies.
pub(super) fn review(store: &Reader<'_>, of: &SessionSummary, now: DateTime<Utc>) -> Result<(Vec<Found>, Vec<Reliance>)> {
    let consents = store.consents(of.programme.id, now)?;
    let notes = notes(store, of, &consents)?;
    let people = store.participants(of.programme.id)?;
    let erased = erased_code_names(store, of.programme.id)?;
    let roster = roster(store, of, &people, &erased)?;
    let format = own_format(store, &of.session).map(|format| format.name);
    let (sections, names): (Vec<_>, Vec<_>) =
        texts_of(of, format.as_ref()).into_iter().partition(|(place, _)| place.section().is_some());
    let names = Lang::BOTH.into_iter().flat_map(|lang| names.iter().map(move |(place, text)| (*place, lang, *text)));
    let sections = sections.iter().flat_map(|(place, text)| Lang::BOTH.into_iter().map(move |lang| (*place, lang, *text)));
    let texts: Vec<Text<'_, ReviewedText>> =
        names.chain(sections).map(|(place, lang, text)| Text { place, lang, kind: kind(place), words: text.get(lang) }).collect();
    let settings = Settings { small_cell: of.programme.small_cell, chatham_house: of.session.chatham_house };
    let sides: Vec<Bilingual> = of.programme.sides.iter().map(|side| side.name.clone()).collect();
    let Review { seen, relies_on, .. } = Reviewer::new(&roster, &consents, &notes, settings).sides(&sides).review(&texts);
    let shown = relies_on.into_iter().map(|(person, attribution)| Reliance::new(person, attribution, true));
    let relies_on = Reliance::merged(shown.chain(placed(of, &notes)));
    // Of those who were erased only the code name is known, and nothing can point at them.
    let gone = |id: &ParticipantId| erased.iter().any(|(other, _)| other == id);
    let seen = seen.into_iter().map(|seen| Seen { participant_id: seen.participant_id.filter(|id| !gone(id)), ..seen });
    let mut found: Vec<Found> = seen.map(found).collect();
    if !of.session.chatham_house {
        found.iter_mut().for_each(|found| propose_code_name(found, &people, &consents));
    }
    Ok((found, relies_on))
}

/// Whoever agreed to be told by their code name is: it says more than that there was somebody.
fn propose_code_name(found: &mut Found, people: &[Participant], consents: &HashMap<ParticipantId, Consents>) {
    let agreed = |who: &ParticipantId| consents.get(who).is_some_and(|consents| consents.allow_quote(Attribution::CodeName));
    let Some(who) = found.participant_id.filter(|who| found.kind == FindingKind::Name && agreed(who)) else { return };
    if let Some(person) = people.iter().find(|person| person.id == who) {
        person.code_name.or_other(found.lang).clone_into(&mut found.suggestion);
    }
}

/// Whose notes stand in a section: their words may be anybody's by now, and still they are in it because these people
/// agreed to notes and to sharing them.
fn placed<'n>(of: &SessionSummary, notes: &'n [NoteWords]) -> impl Iterator<Item = Reliance> + use<'n> {
    let placed: HashSet<NoteId> = of.summary.sections.iter().flat_map(|section| section.note_ids.iter().copied()).collect();
    let notes = notes.iter().map(|known| &known.note).filter(move |note| placed.contains(&note.id));
    notes.filter_map(|note| Some(Reliance::new(note.owner()?, Attribution::None, false)))
}

fn kind(place: ReviewedText) -> TextKind {
    match place {
        ReviewedText::Section(SectionKey::Participation) => TextKind::Counts,
        ReviewedText::Section(_) => TextKind::Prose,
        _ => TextKind::Name,
    }
}

fn roster(
    store: &Reader<'_>,
    of: &SessionSummary,
    people: &[Participant],
    erased: &[(ParticipantId, Bilingual)],
) -> Result<Roster> {
    let identities: HashMap<ParticipantId, Identity> = store.identities(of.programme.id)?.into_iter().collect();
    let known = people.iter().map(|p| Person { id: p.id, code_name: &p.code_name, identity: identities.get(&p.id) });
    let erased = erased.iter().map(|(id, code_name)| Person { id: *id, code_name, identity: None });
    Ok(Roster::new(known.chain(erased)))
}

/// The notes of a session, those that were removed as well; of those that may not leave, what they said before too.
fn notes(store: &Reader<'_>, of: &SessionSummary, consents: &HashMap<ParticipantId, Consents>) -> Result<Vec<NoteWords>> {
    let with_earlier = |mut note: Note| {
        if of.session.chatham_house {
            // Nobody is told, whatever was noted down: the consent that counts is that to be quoted without a name.
            note.attribution = Attribution::None;
        }
        let earlier = if note.revision > 1 && verdict(&note, consents).is_some() {
            store.note_revisions(note.id)?.into_iter().flat_map(|earlier| [earlier.text, earlier.translation]).collect()
        } else {
            Vec::new()
        };
        Ok(NoteWords { note, earlier })
    };
    store.every_note(of.session.id)?.into_iter().map(with_earlier).collect()
}

fn found(seen: Seen<ReviewedText>) -> Found {
    Found {
        kind: seen.kind,
        reason: seen.reason,
        lang: seen.lang,
        section: seen.place.section(),
        text: seen.text,
        start: seen.start,
        end: seen.end,
        participant_id: seen.participant_id,
        note_id: seen.note_id,
        suggestion: seen.suggestion,
        may_keep: seen.may_keep,
        sentence_start: seen.sentence.0,
        sentence_end: seen.sentence.1,
        basis: seen.basis,
    }
}
