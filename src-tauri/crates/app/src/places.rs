//! Where a person's name, other names and contacts stand in everything that is stored, and taking them out of there.

use std::collections::HashMap;

use hamsokhan_domain::erasure::{NamePlace, PlaceAnswer, PlaceAnswers, PlaceKind, ReceiptPlaces};
use hamsokhan_domain::id::{ParticipantId, ProgrammeId, SessionId};
use hamsokhan_domain::participant::{Identity, Participant};
use hamsokhan_domain::{Bilingual, Lang, Private};
use hamsokhan_locale::fold::fold;
use hamsokhan_review::names::Finder;
use hamsokhan_store::{Reader, StoredText, Writer};
use hamsokhan_use_case::read;

use crate::error::{Code, Result};
use crate::find;

/// How much of the text around a name is shown, in characters. Our own choice.
const AROUND: usize = 40;
/// What stands in place of words that were taken out.
const TAKEN_OUT: &str = "[…]";

/// Somebody who is looked for.
pub(crate) struct Sought {
    person: Participant,
    identity: Identity,
    finder: Finder<()>,
}

impl Sought {
    /// A person and what is known of them; nobody can be looked for of whom nothing is known.
    pub fn read(store: &Reader<'_>, person: &Participant) -> Result<Self> {
        Ok(Self::new(person.clone(), store.identity(person.id)?.unwrap_or_default()))
    }

    pub fn new(person: Participant, identity: Identity) -> Self {
        let known = [&identity.name, &identity.email, &identity.phone].into_iter().chain(&identity.aliases);
        let finder = Finder::new(known.map(|text| ((), text.expose())));
        Self { person, identity, finder }
    }

    /// Where they stand in a text, in characters; what overlaps is one.
    fn spans(&self, words: &str) -> Vec<(usize, usize)> {
        let mut hits: Vec<(usize, usize)> = self.finder.find(words).into_iter().map(|hit| (hit.start, hit.end)).collect();
        hits.sort_unstable();
        let mut spans: Vec<(usize, usize)> = Vec::new();
        for (start, end) in hits {
            match spans.last_mut() {
                Some(last) if start < last.1 => last.1 = last.1.max(end),
                _ => spans.push((start, end)),
            }
        }
        spans
    }

    /// Whether a text names them.
    pub fn stands_in(&self, words: &str) -> bool {
        !self.spans(words).is_empty()
    }

    /// What stands in their place, in a language. A code name that is itself their name helps nobody.
    fn code_name(&self, lang: Lang) -> String {
        let name = self.person.code_name.or_other(lang);
        if self.stands_in(name) { TAKEN_OUT.to_owned() } else { name.to_owned() }
    }

    /// A text in which the code name stands wherever they stood.
    pub fn hidden(&self, words: &str) -> String {
        let answer = |_: &str| PlaceAnswer::Replace;
        self.written(words, Lang::of(words), "", &answer).0
    }

    /// A text as it is after each place in it was answered, and how each was.
    fn written(&self, words: &str, lang: Lang, place: &str, answer: &dyn Fn(&str) -> PlaceAnswer) -> (String, Vec<PlaceAnswer>) {
        let chars: Vec<char> = words.chars().collect();
        let (mut out, mut at, mut answers) = (String::new(), 0, Vec::new());
        for (start, end) in self.spans(words) {
            out.extend(chars.get(at..start).unwrap_or_default());
            let answered = answer(&key(place, start));
            match &answered {
                PlaceAnswer::Replace => out.push_str(&self.code_name(lang)),
                PlaceAnswer::TakeOut => out.push_str(TAKEN_OUT),
                PlaceAnswer::Leave { .. } => out.extend(chars.get(start..end).unwrap_or_default()),
            }
            answers.push(answered);
            at = end;
        }
        out.extend(chars.get(at..).unwrap_or_default());
        (out, answers)
    }

    /// Whether somebody else on a roster is the same person: with the same address or number, or in another programme with the
    /// same name and nothing that speaks against it. Two people of one name are two people.
    fn is_also(&self, person: &Participant, other: &Identity) -> bool {
        let alike = |a: &Private, b: &Private| !a.is_blank() && fold(a.expose().trim()) == fold(b.expose().trim());
        let known = &self.identity;
        let contacts = [(&known.email, &other.email), (&known.phone, &other.phone)];
        if contacts.iter().any(|(a, b)| alike(a, b)) {
            return true;
        }
        let differ = contacts.iter().any(|(a, b)| !a.is_blank() && !b.is_blank());
        person.programme_id != self.person.programme_id && !differ && alike(&known.name, &other.name)
    }
}

fn key(place: &str, start: usize) -> String {
    format!("{place}/{start}")
}

fn kind(table: &str) -> PlaceKind {
    match table {
        "note" => PlaceKind::Note,
        "note_revision" => PlaceKind::Revision,
        "action" => PlaceKind::Action,
        "summary_section" => PlaceKind::Section,
        "finding" => PlaceKind::Finding,
        "session" => PlaceKind::Session,
        "block" => PlaceKind::Block,
        "programme" | "side" => PlaceKind::Programme,
        "format" => PlaceKind::Format,
        "release" | "release_file" => PlaceKind::Release,
        _ => PlaceKind::Other,
    }
}

/// The language of a column, or of the words themselves.
fn lang(text: &StoredText) -> Lang {
    if text.column.ends_with("_fa") {
        Lang::Fa
    } else if text.column.ends_with("_en") {
        Lang::En
    } else {
        Lang::of(&text.words)
    }
}

/// Whether the search finds what stands in this text.
fn in_search(text: &StoredText) -> bool {
    matches!(kind(&text.table), PlaceKind::Note | PlaceKind::Action | PlaceKind::Session)
        || text.table == "programme" && text.column.starts_with("name")
}

/// The identities of everybody else in which a person stands: as the same person, or in what is noted about them.
fn identities(store: &Reader<'_>, sought: &Sought) -> Result<Vec<(Participant, Identity, bool)>> {
    let mut found = Vec::new();
    if sought.identity.is_blank() {
        return Ok(found);
    }
    for programme in store.programmes()? {
        let people: HashMap<ParticipantId, Participant> =
            store.participants(programme.id)?.into_iter().map(|person| (person.id, person)).collect();
        for (id, identity) in store.identities(programme.id)? {
            let Some(person) = people.get(&id).filter(|_| id != sought.person.id) else { continue };
            let same = sought.is_also(person, &identity);
            if same || sought.stands_in(identity.note.expose()) {
                found.push((person.clone(), identity, same));
            }
        }
    }
    Ok(found)
}

fn identity_place(person: &Participant) -> String {
    format!("identity/{}", person.id)
}

/// Every place in which somebody stands, by kind.
pub(crate) fn places_of(store: &Reader<'_>, sought: &Sought) -> Result<Vec<NamePlace>> {
    let mut places = Vec::new();
    let own = sought.person.programme_id;
    for text in store.texts()? {
        let spans = sought.spans(&text.words);
        if spans.is_empty() {
            continue;
        }
        let chars: Vec<char> = text.words.chars().collect();
        let part = |from: usize, to: usize| chars.get(from..to.min(chars.len())).unwrap_or_default().iter().collect::<String>();
        places.extend(spans.into_iter().map(|(start, end)| NamePlace {
            key: key(&text.place(), start),
            kind: kind(&text.table),
            programme_id: text.programme,
            elsewhere: text.programme.is_some_and(|id| id != own),
            session_id: text.session,
            lang: lang(&text),
            before: part(start.saturating_sub(AROUND), start),
            text: part(start, end),
            after: part(end, end + AROUND),
            in_search: in_search(&text),
            changeable: !text.lasting,
        }));
    }
    for (person, identity, same) in identities(store, sought)? {
        let shown = person.code_name.or_other(person.language).to_owned();
        places.push(NamePlace {
            key: key(&identity_place(&person), 0),
            kind: PlaceKind::Identity,
            programme_id: Some(person.programme_id),
            elsewhere: person.programme_id != own,
            session_id: None,
            lang: person.language,
            before: format!("{shown}: "),
            text: if same { identity.name.expose().to_owned() } else { identity.note.expose().to_owned() },
            after: String::new(),
            in_search: false,
            changeable: true,
        });
    }
    places.sort_by_key(|place| place.kind);
    Ok(places)
}

/// Answers every place of a person, in this transaction, and says how many of which kind became what.
pub(crate) fn settle(store: &Writer<'_>, sought: &Sought, answers: &PlaceAnswers) -> Result<Vec<ReceiptPlaces>> {
    check(sought, answers)?;
    let each: HashMap<&str, &PlaceAnswer> = answers.each.iter().map(|(key, answer)| (key.as_str(), answer)).collect();
    let answer = |key: &str| each.get(key).map_or_else(|| answers.all.clone(), |answer| (*answer).clone());
    let mut counted: Vec<ReceiptPlaces> = Vec::new();
    let mut changed = false;
    for text in store.texts()? {
        let written = |code_name: Lang| sought.written(&text.words, code_name, &text.place(), &answer);
        let (words, mut answered) = written(lang(&text));
        if answered.is_empty() {
            continue;
        }
        if text.lasting {
            answered.iter_mut().for_each(|answer| *answer = PlaceAnswer::Leave { reason: String::new() });
        } else if words != text.words {
            store.put_text(&text, &words)?;
            changed = true;
        }
        count(store, &mut counted, kind(&text.table), text.session, &answered)?;
    }
    for (person, identity, same) in identities(store, sought)? {
        let answered = answer(&key(&identity_place(&person), 0));
        match (&answered, same) {
            (PlaceAnswer::Leave { .. }, _) => {}
            (_, true) => store.delete_identity(person.id)?,
            (_, false) => {
                let note = Private::new(sought.hidden(identity.note.expose()));
                store.put_identity(person.id, &Identity { note, ..identity })?;
            }
        }
        count(store, &mut counted, PlaceKind::Identity, None, &[answered])?;
    }
    if changed {
        store.forget_steps()?;
    }
    Ok(counted)
}

/// A reason says why a place stays, and not who stands there.
fn check(sought: &Sought, answers: &PlaceAnswers) -> Result<()> {
    for answer in answers.each.iter().map(|(_, answer)| answer).chain([&answers.all]) {
        let PlaceAnswer::Leave { reason } = answer else { continue };
        if reason.trim().is_empty() {
            return Err(hamsokhan_domain::DomainError::Blank { field: "keep_reason" }.into());
        }
        hamsokhan_domain::error::check_length("keep_reason", reason, 10 * hamsokhan_domain::text::MAX_NAME_BYTES)?;
        if sought.stands_in(reason) {
            return Err(Code::NamesThem.into());
        }
    }
    Ok(())
}

fn count(
    store: &Reader<'_>,
    counted: &mut Vec<ReceiptPlaces>,
    kind: PlaceKind,
    session: Option<SessionId>,
    answers: &[PlaceAnswer],
) -> Result<()> {
    let place = match counted.iter().position(|line| line.kind == Some(kind) && line.session_id == session) {
        Some(place) => place,
        None => {
            let session_number = session.map(|id| store.session(id)).transpose()?.flatten().map(|session| session.number);
            counted.push(ReceiptPlaces { kind: Some(kind), session_id: session, session_number, ..ReceiptPlaces::default() });
            counted.len() - 1
        }
    };
    let Some(line) = counted.get_mut(place) else { return Ok(()) };
    for answer in answers {
        match answer {
            PlaceAnswer::Replace => line.replaced += 1,
            PlaceAnswer::TakeOut => line.taken_out += 1,
            PlaceAnswer::Leave { reason } => {
                line.left += 1;
                if !reason.is_empty() && !line.reasons.contains(reason) {
                    line.reasons.push(reason.clone());
                }
            }
        }
    }
    Ok(())
}

/// Every place in which the name, another name or a contact of a person stands: notes, earlier wordings, promises, sections,
/// findings, agendas, names, what is stored about others, in every programme of the workspace.
#[read(Participant, Note, Action, Summary, Finding, Session, Programme, Format, Release)]
pub(crate) fn name_places(store: &Reader<'_>, id: ParticipantId) -> Result<Vec<NamePlace>> {
    let person = find::participant(store, id)?;
    places_of(store, &Sought::read(store, &person)?)
}

/// The code names of people who were erased from a programme: given to nobody else, and to be told of nobody.
pub(crate) fn erased_code_names(store: &Reader<'_>, programme: ProgrammeId) -> Result<Vec<(ParticipantId, Bilingual)>> {
    Ok(store.erasures(Some(programme))?.into_iter().map(|erasure| (erasure.participant_id, erasure.code_name)).collect())
}

/// Puts the code name in every place of somebody who is about to be at risk. The database destroys who they are when they
/// are marked, so this comes before it.
pub(crate) fn hide(store: &Writer<'_>, participant: &Participant) -> Result<Vec<ReceiptPlaces>> {
    settle(store, &Sought::read(store, participant)?, &PlaceAnswers::default())
}

#[cfg(test)]
#[path = "places_tests.rs"]
pub(crate) mod tests;
