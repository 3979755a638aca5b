//! What the disclosure review of a summary is given: its texts, and all that the store knows about them.
//!
//! Both languages are read, whatever language will be released.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::disclosure::Found;
use hamsokhan_domain::id::{ParticipantId, SideId};
use hamsokhan_domain::note::Note;
use hamsokhan_domain::participant::Identity;
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_domain::{Bilingual, Lang};
use hamsokhan_review::{NoteWords, Person, Review, Reviewer, Roster, Seen, Settings, Text, TextKind, verdict};
use hamsokhan_store::Reader;

use super::{Reliance, SessionSummary, own_format};
use crate::error::Result;

/// Which text of the document of a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReviewedText {
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
pub(super) fn texts_of<'s>(of: &'s SessionSummary, format: Option<&'s Bilingual>) -> Vec<(ReviewedText, &'s Bilingual)> {
    let titles = [(ReviewedText::Title, &of.session.title), (ReviewedText::Programme, &of.programme.name)];
    let sides = of.programme.sides.iter().map(|side| (ReviewedText::Side(side.id), &side.name));
    let sections = of.summary.sections.iter().map(|section| (ReviewedText::Section(section.key), &section.text));
    titles.into_iter().chain(sides).chain(format.map(|name| (ReviewedText::Format, name))).chain(sections).collect()
}

/// Reviews the title of a session, the names of its programme, sides and format, and every section in both languages.
/// Says what was found, and on whose consent the text relies.
pub(super) fn review(store: &Reader<'_>, of: &SessionSummary, now: DateTime<Utc>) -> Result<(Vec<Found>, Reliance)> {
    let consents = store.consents(of.programme.id, now)?;
    let notes = notes(store, store.notes(of.session.id)?, &consents)?;
    let roster = roster(store, of)?;
    let format = own_format(store, &of.session).map(|format| format.name);
    let (sections, names): (Vec<_>, Vec<_>) =
        texts_of(of, format.as_ref()).into_iter().partition(|(place, _)| place.section().is_some());
    let names = Lang::BOTH.into_iter().flat_map(|lang| names.iter().map(move |(place, text)| (*place, lang, *text)));
    let sections = sections.iter().flat_map(|(place, text)| Lang::BOTH.into_iter().map(move |lang| (*place, lang, *text)));
    let texts: Vec<Text<'_, ReviewedText>> =
        names.chain(sections).map(|(place, lang, text)| Text { place, lang, kind: kind(place), words: text.get(lang) }).collect();
    let settings = Settings { small_cell: of.programme.small_cell, chatham_house: false };
    let sides: Vec<Bilingual> = of.programme.sides.iter().map(|side| side.name.clone()).collect();
    let Review { seen, relies_on, .. } = Reviewer::new(&roster, &consents, &notes, settings).sides(&sides).review(&texts);
    Ok((seen.into_iter().map(found).collect(), relies_on))
}

fn kind(place: ReviewedText) -> TextKind {
    match place {
        ReviewedText::Section(SectionKey::Participation) => TextKind::Counts,
        ReviewedText::Section(_) => TextKind::Prose,
        _ => TextKind::Name,
    }
}

fn roster(store: &Reader<'_>, of: &SessionSummary) -> Result<Roster> {
    let identities: HashMap<ParticipantId, Identity> = store.identities(of.programme.id)?.into_iter().collect();
    let people = store.participants(of.programme.id)?;
    let known = people.iter().map(|p| Person { id: p.id, code_name: &p.code_name, identity: identities.get(&p.id) });
    Ok(Roster::new(known))
}

/// The notes of a session; of those that may not leave, what they said before as well.
fn notes(store: &Reader<'_>, notes: Vec<Note>, consents: &HashMap<ParticipantId, Consents>) -> Result<Vec<NoteWords>> {
    let with_earlier = |note: Note| {
        let earlier = if note.revision > 1 && verdict(&note, consents).is_some() {
            store.note_revisions(note.id)?.into_iter().flat_map(|earlier| [earlier.text, earlier.translation]).collect()
        } else {
            Vec::new()
        };
        Ok(NoteWords { note, earlier })
    };
    notes.into_iter().map(with_earlier).collect()
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
