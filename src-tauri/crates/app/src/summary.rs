//! The summary: drafted from notes by kind, edited in both languages, reviewed before it may leave.

pub mod blocked;
mod draft;
mod everywhere;
mod review;
mod settle;

use hamsokhan_domain::Lang;
use hamsokhan_domain::consent::ConsentKind;
use hamsokhan_domain::disclosure::{Finding, FindingKind, FindingState, Grounds, Settlement, reconcile};
use hamsokhan_domain::error::check_length;
use hamsokhan_domain::format::Format;
use hamsokhan_domain::id::{FindingId, NoteId, SessionId};
use hamsokhan_domain::note::Note;
use hamsokhan_domain::participant::Role;
use hamsokhan_domain::programme::Programme;
use hamsokhan_domain::release::Reliance;
use hamsokhan_domain::session::{Session, SessionState};
use hamsokhan_domain::small_cells::Count;
use hamsokhan_domain::summary::{SectionKey, Summary};
use hamsokhan_domain::text::{MAX_TEXT_BYTES, clean};
use hamsokhan_domain::turn::{SideVoice, VoiceShare};
use hamsokhan_locale::fold::fold;
use hamsokhan_release::summary::Participation;
use hamsokhan_review::held_back;
use hamsokhan_store::Reader;
use hamsokhan_use_case::{read, write};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

pub use self::blocked::BlockedNote;
pub(crate) use self::blocked::blocked;
use self::draft::Drafter;
pub(crate) use self::review::texts_of;
use crate::app::{App, Transaction, new_id};
use crate::error::{Code, Error, Result, word};
use crate::find;
use crate::plan::{SessionView, session_view};

/// Fewer voices on a side are not measured aloud: the rule of statistics offices for sums, in which no
/// contributor may work out another's part. Our own choice in that it applies to time spoken.
const LEAST_VOICES: usize = 3;

/// A count as it may be shown: hidden when small.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Cell {
    /// The count; none when it is hidden.
    pub count: Option<u32>,
}

/// What the summary screen shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SummaryView {
    /// The session.
    pub session: SessionView,
    /// The summary.
    pub summary: Summary,
    /// All notes of the session, oldest first.
    pub notes: Vec<Note>,
    /// Findings, open ones first, in order of the text. As of the last review.
    pub findings: Vec<Finding>,
    /// How many are settled (replaced, kept or gone).
    pub settled: u32,
    /// How the voice was shared.
    pub voice: VoiceShare,
    /// Who came, as it may be shown: per side in order of position, then all.
    pub participation: Vec<Cell>,
    /// The notes that are held back and can be placed nowhere: of somebody who did not agree, though nobody is shown.
    pub held: Vec<NoteId>,
    /// Notes that stand in it although they may not, and hold back the release until they are taken out.
    pub blocked: Vec<BlockedNote>,
    /// Whether it can be released now, but for the acknowledgement.
    pub releasable: bool,
}

/// A session, its programme and its summary.
pub(crate) struct SessionSummary {
    pub session: Session,
    pub programme: Programme,
    pub summary: Summary,
}

/// The format of a session when it was saved here, with a name that somebody wrote.
pub(crate) fn own_format(store: &Reader<'_>, session: &Session) -> Option<Format> {
    // A format that was lost has no name to review.
    find::format(store, &session.format).ok().filter(|format| !format.built_in)
}

/// The summary of a session as it is stored. The review and the documents read it here, the same characters.
pub(crate) fn session_summary(store: &Reader<'_>, id: SessionId) -> Result<SessionSummary> {
    let session = find::session(store, id)?;
    let programme = find::programme(store, session.programme_id)?;
    let summary = store.summary_of(id)?.ok_or_else(|| Error::from(Code::NoSummary))?;
    Ok(SessionSummary { session, programme, summary })
}

/// The same, when it may still be changed.
fn editable_summary(store: &Reader<'_>, id: SessionId) -> Result<SessionSummary> {
    let of = session_summary(store, id)?;
    allow_summary(&of.session)?;
    Ok(of)
}

fn allow_summary(session: &Session) -> Result<()> {
    find::allow(session, SessionState::SUMMARY_OPEN)
}

/// How the voice was shared in a session that is over.
pub(crate) fn voice(store: &Reader<'_>, session: &Session, programme: &Programme) -> Result<VoiceShare> {
    crate::voice::of_session(store, session, programme, session.starts_at)
}

/// Whether the share of voice may leave: it was measured, and on no side is it that of so few that
/// the share of one of them could be told, or worked out by another one.
pub(crate) fn may_tell(voice: &VoiceShare) -> bool {
    let few = |side: &SideVoice| {
        let people = voice.people.iter().filter(|person| person.side_id == side.side_id);
        let (counted, spoke) = people.fold((0, 0), |(all, spoke), p| (all + 1, spoke + usize::from(p.turns > 0)));
        counted > 0 && spoke < LEAST_VOICES
    };
    voice.people.iter().any(|person| person.turns > 0) && !voice.sides.iter().any(few)
}

/// Who came, without the numbers that could point at somebody.
pub(crate) fn participation(store: &Reader<'_>, session: &Session, programme: &Programme) -> Result<Participation> {
    let came: Vec<_> =
        store.attendance(session.id)?.into_iter().filter(|r| r.attendance.came()).map(|r| r.participant_id).collect();
    let people: Vec<_> = store.participants(programme.id)?.into_iter().filter(|p| came.contains(&p.id)).collect();
    let count = |test: &dyn Fn(&hamsokhan_domain::participant::Participant) -> bool| {
        u32::try_from(people.iter().filter(|p| test(p)).count()).unwrap_or(u32::MAX)
    };
    let by_side: Vec<u32> = programme.sides.iter().map(|side| count(&|p| p.side_id == side.id)).collect();
    let by_role: Vec<(Role, u32)> = Role::VARIANTS.iter().map(|&role| (role, count(&|p| p.role == role))).collect();
    Ok(Participation::protect(&by_side, &by_role, programme.small_cell))
}

/// The findings after a review of the text as it stands, and whose consent it relies on.
fn reviewed(
    store: &Reader<'_>,
    of: &SessionSummary,
    old: Vec<Finding>,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(Vec<Finding>, Vec<Reliance>)> {
    let (found, relies_on) = review::review(store, of, now)?;
    let findings = reconcile(of.summary.id, old, found, now, |text| fold(text.trim()), || new_id(now))?;
    let relies_on = Reliance::merged(relies_on.into_iter().chain(findings.iter().filter_map(named_with_consent)));
    Ok((findings, relies_on))
}

/// Whom a finding names because they agreed to it.
fn named_with_consent(finding: &Finding) -> Option<Reliance> {
    let by = match finding.kind {
        FindingKind::Name => ConsentKind::QuoteWithName,
        FindingKind::CodeName => ConsentKind::QuoteWithCodeName,
        _ => return None,
    };
    let kept = finding.state == FindingState::Kept && finding.kept_on == Some(Grounds::Reason);
    kept.then_some(Reliance::named(finding.participant_id?, by))
}

/// Reviews the text as it stands and stores what was found. Returns whose consent the text relies on.
pub(crate) fn review_now(tx: &mut Transaction<'_, '_>, id: SessionId) -> Result<Vec<Reliance>> {
    let of = session_summary(tx.store, id)?;
    let old = tx.store.findings(of.summary.id)?;
    let (findings, relies_on) = reviewed(tx.store, &of, old.clone(), tx.now)?;
    for finding in findings.iter().filter(|finding| !old.contains(finding)) {
        tx.store.put_finding(finding)?;
    }
    tx.store.set_reviewed(of.summary.id, Some(tx.now))?;
    Ok(relies_on)
}

/// How many findings hold back the release.
pub(crate) fn open_findings(store: &Reader<'_>, summary: &Summary) -> Result<usize> {
    Ok(store.findings(summary.id)?.iter().filter(|finding| finding.state == FindingState::Open).count())
}

/// Stores a changed summary and reviews it in the same transaction, so that a review is never older than the text.
fn put_and_review(tx: &mut Transaction<'_, '_>, mut summary: Summary) -> Result<SummaryView> {
    summary.updated_at = tx.now;
    summary.reviewed_at = None;
    tx.store.put_summary(&summary)?;
    review_now(tx, summary.session_id)?;
    view(tx.store, summary.session_id, tx.now)
}

fn view(store: &Reader<'_>, id: SessionId, now: chrono::DateTime<chrono::Utc>) -> Result<SummaryView> {
    let SessionSummary { session, programme, summary } = session_summary(store, id)?;
    let mut findings = store.findings(summary.id)?;
    findings.sort_by_key(|f| (f.state != FindingState::Open, f.section, f.lang, f.start));
    let open = findings.iter().filter(|f| f.state == FindingState::Open).count();
    let came = participation(store, &session, &programme)?;
    let notes = store.notes(id)?;
    let consents = store.consents(programme.id, now)?;
    let held: Vec<NoteId> = notes.iter().filter(|note| held_back(note, &consents)).map(|note| note.id).collect();
    let blocked = blocked(store, &programme, &summary, now)?;
    let cells = came.sides().iter().copied().chain([came.total()]);
    Ok(SummaryView {
        session: session_view(store, id, now)?,
        notes,
        held,
        settled: u32::try_from(findings.len() - open).unwrap_or(u32::MAX),
        voice: voice(store, &session, &programme)?,
        participation: cells.map(|count: Count| Cell { count: count.shown() }).collect(),
        releasable: open == 0 && blocked.is_empty() && summary.reviewed_at.is_some() && allow_summary(&session).is_ok(),
        blocked,
        summary,
        findings,
    })
}

/// Drafts a summary from the notes of a closed session: each note in the section of its kind, each text in the
/// section's text of its language; fixed sentences (purpose, course, method) in both.
/// Drafting again keeps what was edited and adds the notes that are new; those taken out stay out.
#[write]
pub(crate) fn draft_summary(tx: &mut Transaction<'_, '_>, session: SessionId) -> Result<SummaryView> {
    let session = find::session(tx.store, session)?;
    allow_summary(&session)?;
    let programme = find::programme(tx.store, session.programme_id)?;
    let drafter = Drafter::new(tx.store, tx.now, &session, &programme)?;
    let mut summary = match tx.store.summary_of(session.id)? {
        Some(summary) => summary,
        None => {
            let voice = voice(tx.store, &session, &programme)?;
            let measured = voice.people.iter().any(|person| person.turns > 0);
            let (id, sections) = (tx.id()?, drafter.sections(measured, may_tell(&voice)));
            let new = Summary { id, session_id: session.id, draft: 1, sections, updated_at: tx.now, reviewed_at: None };
            tx.store.put_summary(&new)?;
            new
        }
    };
    let known = tx.store.summary_notes(summary.id)?;
    for note in tx.store.notes(session.id)?.iter().filter(|note| known.iter().all(|(id, _)| *id != note.id)) {
        let Some(key) = drafter.section_of(note) else { continue };
        if let Some(section) = summary.sections.iter_mut().find(|section| section.key == key) {
            drafter.place(section, note);
            tx.store.place_note(summary.id, note.id, Some(key))?;
        }
    }
    put_and_review(tx, summary)
}

/// Writes the text of a section in one language.
#[write]
pub(crate) fn edit_section(
    tx: &mut Transaction<'_, '_>,
    session: SessionId,
    section: SectionKey,
    lang: Lang,
    text: String,
) -> Result<SummaryView> {
    check_length("section_text", &text, MAX_TEXT_BYTES)?;
    let mut summary = editable_summary(tx.store, session)?.summary;
    if let Some(section) = summary.sections.iter_mut().find(|s| s.key == section) {
        *section.text.get_mut(lang) = clean(&text);
    }
    put_and_review(tx, summary)
}

/// Places a note into a section (and its text into the section's text), or takes it out of the summary.
/// A concern is never placed.
#[write]
pub(crate) fn place_note(
    tx: &mut Transaction<'_, '_>,
    session: SessionId,
    note: NoteId,
    section: Option<SectionKey>,
) -> Result<SummaryView> {
    let SessionSummary { session, programme, mut summary } = editable_summary(tx.store, session)?;
    let note = match tx.store.note(note)? {
        // A note that was removed can still be taken out.
        Some((note, removed)) if note.session_id == session.id && !(removed && section.is_some()) => note,
        _ => return Err(Error::not_found("note")),
    };
    if section.is_some() && !note.kind.releasable() {
        return Err(Code::CannotKeep.into());
    }
    if section.is_some() && held_back(&note, &tx.store.consents(programme.id, tx.now)?) {
        return Err(Error::new(Code::NoteHeld).with("count", 0));
    }
    let drafter = Drafter::new(tx.store, tx.now, &session, &programme)?;
    if section.is_some_and(|key| summary.sections.iter().any(|s| s.key == key && s.note_ids.contains(&note.id))) {
        return view(tx.store, session.id, tx.now);
    }
    for old in summary.sections.iter_mut().filter(|s| s.note_ids.contains(&note.id)) {
        drafter.take_out(old, &note);
    }
    if let Some(new) = summary.sections.iter_mut().find(|s| Some(s.key) == section) {
        drafter.place(new, &note);
    }
    tx.store.place_note(summary.id, note.id, section)?;
    put_and_review(tx, summary)
}

/// Reviews the summary: every name, alias and contact of the roster in both scripts, quotes without consent,
/// withheld notes, small groups, hidden controls. Findings that were kept stay kept while their words stand.
#[write]
pub(crate) fn review_summary(tx: &mut Transaction<'_, '_>, session: SessionId) -> Result<SummaryView> {
    editable_summary(tx.store, session)?;
    review_now(tx, session)?;
    view(tx.store, session, tx.now)
}

/// Puts a session under the Chatham House rule, or takes it out. A summary that was written before is reviewed at once,
/// so that what the rule forbids is open again, whatever was decided about it.
#[write]
pub(crate) fn set_chatham_house(tx: &mut Transaction<'_, '_>, session: SessionId, on: bool) -> Result<SessionView> {
    let mut session = find::session(tx.store, session)?;
    if session.state == SessionState::Archived {
        return Err(Error::new(Code::WrongState).with("state", word(&session.state)));
    }
    session.chatham_house = on;
    tx.store.update_session(&session)?;
    if tx.store.summary_of(session.id)?.is_some() {
        review_now(tx, session.id)?;
    }
    session_view(tx.store, session.id, tx.now)
}

/// Settles one finding: replaces its words in the text, or keeps them with a reason where consent allows.
#[write(no_window)]
pub(crate) fn settle_finding(tx: &mut Transaction<'_, '_>, id: FindingId, settlement: Settlement) -> Result<SummaryView> {
    let (finding, mut of) = settle::found(tx.store, id)?;
    allow_summary(&of.session)?;
    settle::settle(tx, &mut of, finding, &settlement)?;
    put_and_review(tx, of.summary)
}

/// Settles a finding and every open one that is like it, in every section. What is proposed for a person is written
/// wherever that person is named, in the words proposed there; any other answer is for the same words alone.
#[write]
pub(crate) fn settle_everywhere(tx: &mut Transaction<'_, '_>, id: FindingId, settlement: Settlement) -> Result<SummaryView> {
    allow_summary(&settle::found(tx.store, id)?.1.session)?;
    let of = everywhere::settle_all(tx, id, &settlement)?;
    put_and_review(tx, of.summary)
}

/// Opens settled findings again, all at once.
#[write]
pub(crate) fn reopen_findings(tx: &mut Transaction<'_, '_>, session: SessionId, findings: Vec<FindingId>) -> Result<SummaryView> {
    let mut of = editable_summary(tx.store, session)?;
    everywhere::reopen_all(tx, &mut of, &findings)?;
    put_and_review(tx, of.summary)
}

/// Opens a settled finding again; replaced words come back.
#[write]
pub(crate) fn reopen_finding(tx: &mut Transaction<'_, '_>, id: FindingId) -> Result<SummaryView> {
    let (finding, mut of) = settle::found(tx.store, id)?;
    allow_summary(&of.session)?;
    settle::open_again(tx, &mut of, finding)?;
    put_and_review(tx, of.summary)
}

impl App {
    /// The summary of a session, reviewed as it stands: consents and the roster may have changed since it was written.
    #[read(Summary, Finding, Note, Session, Consent, Participant, Release, Programme, Attendance, Live, Format)]
    pub fn summary(&self, session: SessionId) -> Result<SummaryView> {
        let now = self.now();
        let (view, stale) = self.read(|store| {
            let of = session_summary(store, session)?;
            let old = store.findings(of.summary.id)?;
            let stale = of.summary.reviewed_at.is_none() || differs(&reviewed(store, &of, old.clone(), now)?.0, &old);
            Ok((view(store, session, now)?, stale))
        })?;
        if !stale || allow_summary(&view.session.session).is_err() {
            return Ok(view);
        }
        match self.review_summary(session) {
            Err(Error { code: Code::ReadOnly, .. }) => Ok(SummaryView { releasable: false, ..view }),
            other => other,
        }
    }
}

/// Whether a review says anything else than what is stored.
fn differs(now: &[Finding], stored: &[Finding]) -> bool {
    now.len() != stored.len() || now.iter().any(|finding| !stored.contains(finding))
}

/// Every text that the review of a summary reads.
#[cfg(test)]
pub(crate) fn reviewed_texts(store: &Reader<'_>, id: SessionId) -> Result<Vec<String>> {
    let of = session_summary(store, id)?;
    let format = own_format(store, &of.session).map(|format| format.name);
    let texts = review::texts_of(&of, format.as_ref()).into_iter();
    Ok(texts.flat_map(|(_, text)| Lang::BOTH.map(|lang| text.get(lang).to_owned())).collect())
}

#[cfg(test)]
#[path = "summary_tests.rs"]
pub(crate) mod tests;
