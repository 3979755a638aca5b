//! Search over everything the workspace may show, Persian-aware, without identities.

use std::collections::HashMap;
use std::ops::Range;

use hamsokhan_domain::id::{ActionId, NoteId, ParticipantId, ProgrammeId, SessionId};
use hamsokhan_domain::note::NoteKind;
use hamsokhan_domain::programme::Programme;
use hamsokhan_domain::session::Session;
use hamsokhan_domain::{Bilingual, Lang};
use hamsokhan_locale::search::{Wanted, highlights, wanted};
use hamsokhan_store::{Indexed, Reader};
use hamsokhan_use_case::read;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::changed::Entity;
use crate::error::Result;
use crate::notes;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Hit {
    /// What it is: note, session, participant (by code name only), programme or action.
    pub kind: Entity,
    /// Its identifier.
    pub id: Uuid,
    /// Its programme.
    pub programme_id: Option<ProgrammeId>,
    /// Its session.
    pub session_id: Option<SessionId>,
    /// The kind of a note.
    pub note_kind: Option<NoteKind>,
    /// Where it is: title of its session or programme.
    pub context: Bilingual,
    /// The text, or the part of it around the first match: at most 240 characters.
    pub text: String,
    /// Its language.
    pub lang: Lang,
    /// Matches in `text`, as character offsets (from, to).
    pub highlights: Vec<(u32, u32)>,
}

/// The most characters of a text that a hit shows.
const SHOWN: usize = 240;
/// How many characters before the first match are shown, when the text is longer.
const BEFORE: usize = 60;

/// The best `limit` hits, best first. All words of the query must match; the last one also as a beginning.
#[read(Note, Session, Participant, Programme, Action)]
pub(crate) fn search(store: &Reader<'_>, query: &str, limit: u32) -> Result<Vec<Hit>> {
    let wanted = wanted(query);
    let found = store.search(&wanted, limit)?;
    let mut finder = Finder { store, wanted: &wanted, sessions: HashMap::new(), programmes: HashMap::new() };
    let hits: Vec<Option<Hit>> = found.into_iter().map(|(kind, id)| finder.hit(kind, id)).collect::<Result<_>>()?;
    Ok(hits.into_iter().flatten().collect())
}

/// Turns entries of the index into hits; remembers the sessions and programmes it met.
struct Finder<'r, 's> {
    store: &'r Reader<'s>,
    wanted: &'r [Wanted],
    sessions: HashMap<SessionId, Option<Session>>,
    programmes: HashMap<ProgrammeId, Option<Programme>>,
}

impl Finder<'_, '_> {
    fn hit(&mut self, kind: Indexed, id: Uuid) -> Result<Option<Hit>> {
        match kind {
            Indexed::Note => self.note(id.into()),
            Indexed::Session => self.session_hit(id.into()),
            Indexed::Participant => self.participant(id.into()),
            Indexed::Programme => self.programme_hit(id.into()),
            Indexed::Action => self.action(id.into()),
        }
    }

    fn note(&mut self, id: NoteId) -> Result<Option<Hit>> {
        let Some((note, false)) = self.store.note(id)? else { return Ok(None) };
        let Some(session) = self.session(note.session_id)? else { return Ok(None) };
        let mut hit = self.text_hit(Entity::Note, id.into(), &notes::both(&note), note.lang);
        hit.programme_id = Some(session.programme_id);
        hit.session_id = Some(session.id);
        hit.note_kind = Some(note.kind);
        hit.context = session.title;
        Ok(Some(hit))
    }

    fn session_hit(&mut self, id: SessionId) -> Result<Option<Hit>> {
        let Some(session) = self.session(id)? else { return Ok(None) };
        let mut hit = self.text_hit(Entity::Session, id.into(), &session.title, Lang::En);
        hit.programme_id = Some(session.programme_id);
        hit.session_id = Some(id);
        hit.context = self.programme(session.programme_id)?.unwrap_or_default();
        Ok(Some(hit))
    }

    fn participant(&mut self, id: ParticipantId) -> Result<Option<Hit>> {
        let Some(person) = self.store.participant(id)? else { return Ok(None) };
        let mut hit = self.text_hit(Entity::Participant, id.into(), &person.code_name, person.language);
        hit.programme_id = Some(person.programme_id);
        hit.context = self.programme(person.programme_id)?.unwrap_or_default();
        Ok(Some(hit))
    }

    fn programme_hit(&mut self, id: ProgrammeId) -> Result<Option<Hit>> {
        let Some(programme) = self.store.programme(id)? else { return Ok(None) };
        let named = self.matches(&programme.name);
        let text = if named { &programme.name } else { &programme.purpose };
        let mut hit = self.text_hit(Entity::Programme, id.into(), text, Lang::En);
        hit.programme_id = Some(id);
        hit.context = programme.name;
        Ok(Some(hit))
    }

    fn action(&mut self, id: ActionId) -> Result<Option<Hit>> {
        let Some(action) = self.store.action(id)? else { return Ok(None) };
        let mut hit = self.text_hit(Entity::Action, id.into(), &action.text, Lang::En);
        hit.programme_id = Some(action.programme_id);
        hit.session_id = Some(action.session_id);
        hit.context = self.session(action.session_id)?.map(|session| session.title).unwrap_or_default();
        Ok(Some(hit))
    }

    fn session(&mut self, id: SessionId) -> Result<Option<Session>> {
        if let Some(session) = self.sessions.get(&id) {
            return Ok(session.clone());
        }
        let session = self.store.session(id)?;
        self.sessions.insert(id, session.clone());
        Ok(session)
    }

    fn programme(&mut self, id: ProgrammeId) -> Result<Option<Bilingual>> {
        if let Some(programme) = self.programmes.get(&id) {
            return Ok(programme.as_ref().map(|p| p.name.clone()));
        }
        let programme = self.store.programme(id)?;
        let name = programme.as_ref().map(|p| p.name.clone());
        self.programmes.insert(id, programme);
        Ok(name)
    }

    fn matches(&self, text: &Bilingual) -> bool {
        Lang::BOTH.into_iter().any(|lang| !highlights(text.get(lang), self.wanted).is_empty())
    }

    /// A hit that shows the language in which more of the words stand; the first one when they are equal.
    fn text_hit(&self, kind: Entity, id: Uuid, text: &Bilingual, first: Lang) -> Hit {
        let second = if first == Lang::En { Lang::Fa } else { Lang::En };
        let (one, two) = (highlights(text.get(first), self.wanted), highlights(text.get(second), self.wanted));
        let better = two.len() > one.len() || text.get(first).trim().is_empty();
        let (lang, marks) = if better { (second, two) } else { (first, one) };
        let (text, highlights) = excerpt(text.get(lang), &marks);
        Hit {
            kind,
            id,
            programme_id: None,
            session_id: None,
            note_kind: None,
            context: Bilingual::default(),
            text,
            lang,
            highlights,
        }
    }
}

/// The part of a text around its first match, and the matches in it.
fn excerpt(text: &str, marks: &[Range<usize>]) -> (String, Vec<(u32, u32)>) {
    let length = text.chars().count();
    let first = marks.first().map_or(0, |mark| mark.start);
    let from = if length <= SHOWN { 0 } else { first.saturating_sub(BEFORE).min(length - SHOWN) };
    let shown = text.chars().skip(from).take(SHOWN).collect();
    let offset = |at: usize| u32::try_from(at - from).ok();
    let inside = marks.iter().filter(|mark| mark.start >= from && mark.end <= from + SHOWN);
    (shown, inside.filter_map(|mark| Some((offset(mark.start)?, offset(mark.end)?))).collect())
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
