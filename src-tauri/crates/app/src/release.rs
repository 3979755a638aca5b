//! Releases: the only way out. Reviewed, acknowledged, written, recorded with a digest.

mod files;
pub mod verify;

use std::collections::HashMap;
use std::path::Path;

use chrono::{DateTime, Utc};
use hamsokhan_domain::activity::ActivityKind;
use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::id::{ParticipantId, ProgrammeId, SessionId};
use hamsokhan_domain::release::{DocumentLang, FileFormat, Release, ReleasedFile, Reliance};
use hamsokhan_domain::session::{Session, SessionState};
use hamsokhan_domain::zone;
use hamsokhan_release::summary::{SectionText, SideFacts, SideShare, Snapshot, Voice, compose};
use hamsokhan_release::{render, sha256};
use hamsokhan_store::Reader;
use hamsokhan_use_case::{read, write};
use serde::{Deserialize, Serialize};
use specta::Type;

use self::files::{Document, make_room};
use crate::activity::write_down;
use crate::app::{App, Reading};
use crate::error::{Code, Error, Result};
use crate::find;
use crate::summary::{SessionSummary, blocked, may_tell, open_findings, participation, review_now, session_summary, voice};

/// What is to be released.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReleaseDraft {
    /// The session.
    pub session_id: SessionId,
    /// The kinds of file.
    pub formats: Vec<FileFormat>,
    /// The language.
    pub lang: DocumentLang,
    /// For whom; may be blank.
    pub recipient: String,
    /// "Assume anyone, including any government, can read this" was acknowledged.
    pub acknowledged: bool,
}

/// What is frozen before the documents are made.
struct Frozen {
    snapshot: Snapshot,
    session: Session,
    relies_on: Vec<Reliance>,
}

/// Everything a document of this summary says, and nothing else.
fn snapshot(store: &Reader<'_>, of: &SessionSummary) -> Result<Snapshot> {
    let SessionSummary { session, programme, summary } = of;
    let start = session.started_at.unwrap_or(session.starts_at);
    let sides = programme.sides.iter().map(|side| {
        Ok(SideFacts {
            name: side.name.clone(),
            zone: side.zone.clone(),
            calendar: side.calendar,
            start: zone::local(start, &side.zone)?.wall,
        })
    });
    let share = voice(store, session, programme)?;
    let spoken: u32 = share.people.iter().map(|person| person.seconds).sum();
    Ok(Snapshot {
        title: session.title.clone(),
        programme: programme.name.clone(),
        session_number: session.number,
        // A format that was lost has no name to show.
        format: find::format(store, &session.format).map(|format| format.name).unwrap_or_default(),
        sides: sides.collect::<Result<_>>()?,
        participation: participation(store, session, programme)?,
        voice: may_tell(&share).then(|| Voice {
            sides: share.sides.iter().map(|side| SideShare { turns: side.turns, share: side.share }).collect(),
            gini: share.gini,
            spoken_minutes: minutes(spoken),
            interpreter_minutes: minutes(share.interpreter_seconds),
        }),
        sections: summary.sections.iter().map(|s| SectionText { key: s.key, text: s.text.clone() }).collect(),
    })
}

/// Whole minutes, half of one rounded up.
fn minutes(seconds: u32) -> u32 {
    seconds.saturating_add(30) / 60
}

fn rendered(document: &hamsokhan_release::Document, number: u32, format: FileFormat) -> Result<Document> {
    let bytes = render(document, format).map_err(|_| Error::from(Code::RenderFailed))?;
    // The number of the session and the language: nothing that tells a stranger what is inside.
    let stem = format!("hamsokhan-summary-{}-{}", number, document.lang.tag());
    Ok(Document { stem, extension: format.extension(), bytes })
}

/// The document as it would be released, as one HTML page, to be looked at. Nothing leaves.
#[read(Programme, Format, Participant, Session, Attendance, Live, Summary)]
pub(crate) fn preview_document(store: &Reader<'_>, session: SessionId, lang: DocumentLang) -> Result<String> {
    let snapshot = snapshot(store, &session_summary(store, session)?)?;
    let bytes = render(&compose(&snapshot, lang), FileFormat::Html).map_err(|_| Error::from(Code::RenderFailed))?;
    String::from_utf8(bytes).map_err(|_| Code::RenderFailed.into())
}

/// Everything that left, the newest first; consents withdrawn since are listed with each.
#[read(Release, Consent, Participant, Session)]
pub(crate) fn releases(reading: &Reading<'_>, session: Option<SessionId>) -> Result<Vec<Release>> {
    let Reading { store, now, .. } = *reading;
    let mut consents: HashMap<ProgrammeId, HashMap<ParticipantId, Consents>> = HashMap::new();
    let mut releases = store.releases(session)?;
    for release in &mut releases {
        let programme = find::session(store, release.session_id)?.programme_id;
        let consents = match consents.entry(programme) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => new.insert(store.consents(programme, now)?),
        };
        let stands = |on: &Reliance| consents.get(&on.participant_id).is_some_and(|consents| on.stands(consents));
        release.withdrawn = release.reliance.iter().filter(|on| !stands(on)).map(|on| on.participant_id).collect();
    }
    Ok(releases)
}

impl App {
    /// Writes the files into `folder` and records the release. Refused while a finding is open or without the
    /// acknowledgement; the text is reviewed once more first, so that no consent withdrawn since is overlooked.
    /// Nothing is recorded when there is no room for a file, and no file is written before the release is recorded: what
    /// is cut off after that stays in the ledger as not completed.
    #[write]
    pub fn release(&self, draft: ReleaseDraft, folder: &Path) -> Result<Release> {
        let ReleaseDraft { session_id, mut formats, lang, recipient, acknowledged } = draft;
        let recipient = hamsokhan_domain::text::clean(&recipient);
        hamsokhan_domain::error::check_length("recipient", &recipient, hamsokhan_domain::text::MAX_NAME_BYTES)?;
        let frozen = self.freeze(session_id)?;
        if !acknowledged {
            return Err(Code::NotAcknowledged.into());
        }
        formats.sort_unstable();
        formats.dedup();
        if formats.is_empty() {
            return Err(Code::NoFormats.into());
        }
        let document = compose(&frozen.snapshot, lang);
        let documents: Vec<Document> =
            formats.iter().map(|format| rendered(&document, frozen.session.number, *format)).collect::<Result<_>>()?;
        let places = make_room(folder, &documents)?;
        let files = formats.iter().zip(&documents).zip(&places.names).map(|((format, document), name)| ReleasedFile {
            name: name.clone(),
            format: *format,
            lang,
            sha256: sha256(&document.bytes),
            bytes: u32::try_from(document.bytes.len()).unwrap_or(u32::MAX),
            completed: false,
        });
        let release = self.record(&frozen, recipient, files.collect())?;
        let written = places.fill(&documents)?;
        let release = self.complete(release)?;
        written.keep();
        Ok(release)
    }

    /// Reviews the summary as it stands and freezes what will be released.
    fn freeze(&self, id: SessionId) -> Result<Frozen> {
        // The review is kept even when it refuses, so that its findings can be seen.
        let relies_on = self.transact(|tx| {
            let of = session_summary(tx.store, id)?;
            find::allow(&of.session, SessionState::SUMMARY_OPEN)?;
            review_now(tx, id)
        })?;
        self.read_now(|&Reading { store, now, .. }| {
            let of = session_summary(store, id)?;
            refuse_open_findings(store, &of, now)?;
            Ok(Frozen { snapshot: snapshot(store, &of)?, session: of.session, relies_on })
        })
    }

    /// Adds the release to the ledger, if nothing changed since it was frozen.
    fn record(&self, frozen: &Frozen, recipient: String, files: Vec<ReleasedFile>) -> Result<Release> {
        self.transact(|tx| {
            let relies_on = review_now(tx, frozen.session.id)?;
            let now = session_summary(tx.store, frozen.session.id)?;
            // The files hold the frozen words: whatever they say must be what was reviewed this moment.
            if snapshot(tx.store, &now)? != frozen.snapshot || relies_on != frozen.relies_on {
                return Err(Code::ReviewStale.into());
            }
            let SessionSummary { mut session, mut summary, programme } = now;
            let release = Release {
                id: tx.id()?,
                session_id: session.id,
                released_at: tx.now,
                recipient,
                draft: summary.draft,
                files,
                relied_on: relies_on.iter().map(|reliance| reliance.participant_id).collect(),
                reliance: relies_on,
                withdrawn: Vec::new(),
            };
            tx.store.insert_release(&release)?;
            let count = u32::try_from(release.files.len()).unwrap_or(u32::MAX);
            write_down(tx, ActivityKind::Released, Some(release.id.into()), count)?;
            session.state = SessionState::Summarised;
            tx.store.update_session(&session)?;
            summary.draft += 1;
            tx.store.put_summary(&summary)?;
            refuse_open_findings(tx.store, &SessionSummary { session, programme, summary }, tx.now)?;
            Ok(release)
        })
    }

    /// Notes that all files of a release have their names.
    fn complete(&self, mut release: Release) -> Result<Release> {
        self.transact(|tx| {
            for file in &mut release.files {
                tx.store.name_released(release.id, &file.name)?;
                file.completed = true;
            }
            Ok(release)
        })
    }
}

fn refuse_open_findings(store: &Reader<'_>, of: &SessionSummary, now: DateTime<Utc>) -> Result<()> {
    let (open, blocked) = (open_findings(store, &of.summary)?, blocked(store, &of.programme, &of.summary, now)?.len());
    match (open, blocked) {
        (0, 0) => Ok(()),
        (0, count) => Err(Error::new(Code::NoteHeld).with("count", count)),
        (count, _) => Err(Error::new(Code::FindingsOpen).with("count", count)),
    }
}

#[cfg(test)]
#[path = "release_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "release_words_tests.rs"]
mod words_tests;
