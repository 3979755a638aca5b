//! The roster: code names first, identities only on request, consents as a ledger, attendance.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use hamsokhan_domain::activity::ActivityKind;
use hamsokhan_domain::consent::{ConsentKind, ConsentManner, ConsentRecord, Consents, QUESTIONS_VERSION};
use hamsokhan_domain::id::{ParticipantId, ProgrammeId, SessionId, SideId};
use hamsokhan_domain::participant::{Attendance, AttendanceRecord, Identity, Participant, ParticipantDraft, Role};
use hamsokhan_domain::programme::Programme;
use hamsokhan_domain::session::SessionState;
use hamsokhan_domain::{Bilingual, Lang, Private, zone};
use hamsokhan_intake::{Field, looks_like};
use hamsokhan_locale::term::question;
use hamsokhan_locale::{code_names, digits, fold::fold};
use hamsokhan_store::{Reader, StoreError};
use hamsokhan_use_case::{read, write};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::activity::write_down;
use crate::app::{App, Reading, Transaction};
use crate::error::{Code, Error, Result};
use crate::find;
use crate::places::erased_code_names;

/// A person as a row of the roster. Nothing in it identifies them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Person {
    /// The person.
    #[serde(flatten)]
    pub participant: Participant,
    /// What they agree to now.
    pub consents: Vec<ConsentKind>,
    /// What they agreed to until a moment that has come: it does not stand, and must be asked again.
    pub ask_again: Vec<ConsentKind>,
    /// Sessions they came to.
    pub sessions_attended: u32,
}

/// An answer to one question of consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ConsentAnswer {
    /// The question.
    pub kind: ConsentKind,
    /// The answer.
    pub granted: bool,
    /// How it was given.
    pub manner: ConsentManner,
    /// The role that witnessed a spoken answer.
    pub witness: Option<Role>,
    /// How it was asked.
    #[serde(default)]
    pub asked: Asked,
}

/// How consent was asked. The words are those of the product, in their present version.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Asked {
    /// In which language; none means the person's own.
    pub lang: Option<Lang>,
    /// The role of the one who asked; none means the witness.
    pub by: Option<Role>,
    /// Who asked, where they are on the roster.
    pub by_person: Option<ParticipantId>,
    /// The last day on which a "yes" stands, in the city of the person; none means until it is withdrawn.
    pub until: Option<NaiveDate>,
}

/// What of the contact details looks like none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OddContacts {
    /// The email address.
    pub email: bool,
    /// The phone number.
    pub phone: bool,
}

/// The roster of a programme, by side and code name.
pub(crate) fn roster(store: &Reader<'_>, programme: &Programme, now: DateTime<Utc>) -> Result<Vec<Person>> {
    let mut ledgers = store.consent_ledgers(programme.id)?;
    let attended = store.sessions_attended(programme.id)?;
    let mut people: Vec<Person> = store
        .participants(programme.id)?
        .into_iter()
        .map(|participant| {
            let ledger = ledgers.remove(&participant.id).unwrap_or_default();
            let attended = attended.get(&participant.id).copied().unwrap_or(0);
            as_person(participant, &ledger, attended, now)
        })
        .collect();
    let positions: HashMap<SideId, u8> = programme.sides.iter().map(|side| (side.id, side.position)).collect();
    people.sort_by_cached_key(|person| {
        (positions.get(&person.participant.side_id).copied(), code_name_order(&person.participant.code_name))
    });
    Ok(people)
}

fn as_person(participant: Participant, ledger: &[ConsentRecord], sessions_attended: u32, now: DateTime<Utc>) -> Person {
    let (consents, ask_again) = (Consents::from_ledger(ledger, now).granted, Consents::ask_again(ledger, now));
    Person { participant, consents, ask_again, sessions_attended }
}

/// Words in order, and numbers in order within a word: Cedar-2 before Cedar-10.
fn code_name_order(name: &Bilingual) -> (String, u64) {
    let folded = fold(name.or_other(Lang::En));
    let stem = folded.trim_end_matches(|c: char| digits::value(c).is_some());
    let number = folded.strip_prefix(stem).and_then(|digits| digits.parse().ok()).unwrap_or(0);
    (stem.to_owned(), number)
}

/// One person as a row of the roster.
pub(crate) fn person(store: &Reader<'_>, id: ParticipantId, now: DateTime<Utc>) -> Result<Person> {
    let participant = find::participant(store, id)?;
    let attended = store.sessions_attended(participant.programme_id)?.get(&id).copied().unwrap_or(0);
    Ok(as_person(participant, &store.consent_ledger(id)?, attended, now))
}

/// A code name without spaces around it.
pub(crate) fn trimmed(name: &Bilingual) -> Bilingual {
    Bilingual::new(name.en.trim(), name.fa.trim())
}

/// Whether two code names are one to a reader, in either script.
pub(crate) fn same_code_name(a: &Bilingual, b: &Bilingual) -> bool {
    let same = |a: &str, b: &str| !a.trim().is_empty() && fold(a) == fold(b);
    same(&a.en, &b.en) || same(&a.fa, &b.fa)
}

/// The code name that was asked for, if nobody else has it, or a proposal when none was.
fn settle_code_name(
    tx: &Transaction<'_, '_>,
    programme: &Programme,
    draft: &ParticipantDraft,
    own: Option<ParticipantId>,
) -> Result<Bilingual> {
    let asked = trimmed(&draft.code_name);
    let erased = erased_code_names(tx.store, programme.id)?;
    let mut others = tx.store.participants(programme.id)?;
    others.retain(|person| Some(person.id) != own);
    if asked.is_blank() {
        return Ok(code_names::propose(find::side(programme, draft.side_id)?.position, taken_names(programme, &others, &erased)));
    }
    let mut taken = others.iter().map(|other| &other.code_name).chain(erased.iter().map(|(_, code_name)| code_name));
    if taken.any(|other| same_code_name(other, &asked)) {
        return Err(Code::CodeNameTaken.into());
    }
    Ok(asked)
}

/// The code names of these people, each with the position of its side.
pub(crate) fn taken_names<'a>(
    programme: &'a Programme,
    people: impl IntoIterator<Item = &'a Participant>,
    erased: &'a [(ParticipantId, Bilingual)],
) -> impl Iterator<Item = (u8, &'a Bilingual)> {
    let position = |side: SideId| programme.sides.iter().find(|each| each.id == side).map_or(1, |side| side.position);
    let people = people.into_iter().map(move |person| (position(person.side_id), &person.code_name));
    // Notes of a code name that was erased stay withheld: nobody else is to be taken for it.
    people.chain(erased.iter().map(|(_, code_name)| (1, code_name)))
}

/// What the database says about a code name, in the words of this feature.
pub(crate) fn taken(error: StoreError) -> Error {
    match error {
        StoreError::Duplicate => Code::CodeNameTaken.into(),
        other => other.into(),
    }
}

/// The roster of a programme, by side and code name.
#[read(Participant, Consent, Attendance, Programme)]
pub(crate) fn people(reading: &Reading<'_>, programme: ProgrammeId) -> Result<Vec<Person>> {
    roster(reading.store, &find::programme(reading.store, programme)?, reading.now)
}

/// Adds a person. A blank code name is replaced by a proposal.
#[write]
pub(crate) fn add_person(tx: &mut Transaction<'_, '_>, programme: ProgrammeId, draft: ParticipantDraft) -> Result<Person> {
    let draft = draft.checked()?;
    let programme = find::programme(tx.store, programme)?;
    let participant = Participant {
        id: tx.id()?,
        programme_id: programme.id,
        side_id: find::side(&programme, draft.side_id)?.id,
        code_name: settle_code_name(tx, &programme, &draft, None)?,
        role: draft.role,
        language: draft.language,
        at_risk: draft.at_risk,
        has_identity: false,
        created_at: tx.now,
    };
    tx.store.insert_participant(&participant).map_err(taken)?;
    if let Some(identity) = draft.identity.filter(|identity| !identity.is_blank()) {
        tx.store.put_identity(participant.id, &identity)?;
    }
    person(tx.store, participant.id, tx.now)
}

/// Changes a person. Marking them at risk takes their name out of everything that is stored, and destroys who they are.
#[write]
pub(crate) fn update_person(tx: &mut Transaction<'_, '_>, id: ParticipantId, draft: ParticipantDraft) -> Result<Person> {
    let draft = draft.checked()?;
    let mut participant = find::participant(tx.store, id)?;
    let programme = find::programme(tx.store, participant.programme_id)?;
    participant.side_id = find::side(&programme, draft.side_id)?.id;
    if !draft.code_name.is_blank() {
        participant.code_name = settle_code_name(tx, &programme, &draft, Some(id))?;
    }
    if draft.at_risk && !participant.at_risk {
        write_down(tx, ActivityKind::MarkedAtRisk, Some(id.into()), 0)?;
    }
    participant.role = draft.role;
    participant.language = draft.language;
    if draft.at_risk && !participant.at_risk {
        crate::places::hide(tx.store, &participant)?;
    }
    participant.at_risk = draft.at_risk;
    tx.store.update_participant(&participant).map_err(taken)?;
    match draft.identity {
        Some(identity) if identity.is_blank() => tx.store.delete_identity(id)?,
        Some(identity) => tx.store.put_identity(id, &identity)?,
        None => {}
    }
    person(tx.store, id, tx.now)
}

impl App {
    /// Who a person is, to be shown for a moment; none when nothing is stored. That it was shown is written down.
    #[read(Participant)]
    pub fn reveal_identity(&self, id: ParticipantId) -> Result<Option<Identity>> {
        let identity = self.read(|store| {
            find::participant(store, id)?;
            Ok(store.identity(id)?)
        })?;
        if identity.is_some() {
            self.record_look(id.into())?;
        }
        Ok(identity)
    }

    /// Whether an email address and a phone number look like none, as in a row of a file. They may be saved all the same.
    #[read]
    pub fn odd_contacts(&self, email: Private, phone: Private) -> OddContacts {
        OddContacts { email: !looks_like(Field::Email, email.expose()), phone: !looks_like(Field::Phone, phone.expose()) }
    }
}

/// A code name nobody in the programme has.
#[read(Participant, Programme)]
pub(crate) fn propose_code_name(store: &Reader<'_>, programme: ProgrammeId, side: SideId) -> Result<Bilingual> {
    let programme = find::programme(store, programme)?;
    let position = find::side(&programme, side)?.position;
    let people = store.participants(programme.id)?;
    let erased = erased_code_names(store, programme.id)?;
    Ok(code_names::propose(position, taken_names(&programme, &people, &erased)))
}

/// Adds answers to a person's ledger, all at once.
#[write]
pub(crate) fn record_consents(tx: &mut Transaction<'_, '_>, id: ParticipantId, answers: Vec<ConsentAnswer>) -> Result<Person> {
    let participant = find::participant(tx.store, id)?;
    for answer in answers {
        let asked = answer.asked;
        if let Some(asker) = asked.by_person {
            find::participant(tx.store, asker)?;
        }
        let lang = asked.lang.unwrap_or(participant.language);
        let until = asked.until.filter(|_| answer.granted);
        let record = ConsentRecord {
            id: tx.id()?,
            participant_id: id,
            kind: answer.kind,
            granted: answer.granted,
            manner: answer.manner,
            witness: answer.witness,
            recorded_at: tx.now,
            wording: question(answer.kind, lang),
            question_lang: Some(lang),
            question_version: QUESTIONS_VERSION,
            asked_by: asked.by.or(answer.witness),
            asker_id: asked.by_person,
            expires_at: until.map(|day| end_of(tx, &participant, day)).transpose()?,
        };
        tx.store.insert_consent(&record)?;
    }
    person(tx.store, id, tx.now)
}

/// The moment at which a day ends in the city of a person. It must not be over yet.
fn end_of(tx: &Transaction<'_, '_>, participant: &Participant, day: NaiveDate) -> Result<DateTime<Utc>> {
    let programme = find::programme(tx.store, participant.programme_id)?;
    let side = find::side(&programme, participant.side_id)?;
    let midnight = day.succ_opt().ok_or_else(|| Error::from(Code::BadDate))?.and_time(NaiveTime::MIN);
    // Where clocks jump over midnight the day ends when they do: an hour more or less is the same promise.
    let end = zone::instant(midnight, &side.zone, Some(zone::Twice::First)).unwrap_or_else(|_| midnight.and_utc());
    if end <= tx.now { Err(Code::BadDate.into()) } else { Ok(end) }
}

/// A person's ledger, oldest first.
#[read(Consent, Participant)]
pub(crate) fn consent_ledger(store: &Reader<'_>, id: ParticipantId) -> Result<Vec<ConsentRecord>> {
    find::participant(store, id)?;
    Ok(store.consent_ledger(id)?)
}

/// Who is expected at a session and who came. Everyone of the programme is invited until changed.
#[read(Attendance, Participant, Session)]
pub(crate) fn attendance(store: &Reader<'_>, session: SessionId) -> Result<Vec<AttendanceRecord>> {
    find::session(store, session)?;
    Ok(store.attendance(session)?)
}

/// Notes whether people came.
#[write]
pub(crate) fn set_attendance(
    tx: &mut Transaction<'_, '_>,
    session: SessionId,
    people: Vec<ParticipantId>,
    attendance: Attendance,
) -> Result<()> {
    let found = find::session(tx.store, session)?;
    find::allow(&found, SessionState::NOTES_OPEN)?;
    for id in people {
        if find::participant(tx.store, id)?.programme_id != found.programme_id {
            return Err(Error::not_found("participant"));
        }
        tx.store.put_attendance(session, id, attendance)?;
    }
    Ok(())
}

#[cfg(test)]
#[path = "people_tests.rs"]
mod tests;
