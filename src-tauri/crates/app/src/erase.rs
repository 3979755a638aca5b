//! Erasing a person, marking one as being at risk, and taking both out of the automatic backups.

use chrono::{DateTime, Utc};
use hamsokhan_domain::activity::ActivityKind;
use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::erasure::{Erasure, PlaceAnswers, Receipt, ReceiptBackup, ReceiptPlaces, ReceiptRelease, Removed};
use hamsokhan_domain::id::{ErasureId, ParticipantId, ProgrammeId};
use hamsokhan_domain::participant::Participant;
use hamsokhan_store::{Reader, StoreError, Workspace, Writer};
use hamsokhan_use_case::{read, write};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::activity::write_down;
use crate::app::{App, Transaction};
use crate::error::{Error, Result};
use crate::find;
use crate::people::{Person, person};
use crate::places::{Sought, hide, settle};

/// What marking somebody at risk did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MarkedAtRisk {
    /// The person, of whom nothing is known any more.
    pub person: Person,
    /// The places in which the code name stands now.
    pub places: Vec<ReceiptPlaces>,
}

/// What was done to the automatic backups.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CleanedBackups {
    /// The names of those that were sealed again without the people.
    pub cleaned: Vec<String>,
    /// The names of those that could not be opened.
    pub unreadable: Vec<String>,
}

/// Marks a person as being at risk: their name, other names and contacts give way to the code name wherever they are stored,
/// and who they are is destroyed.
#[write(no_window)]
pub(crate) fn mark_at_risk(tx: &mut Transaction<'_, '_>, id: ParticipantId) -> Result<MarkedAtRisk> {
    let participant = find::participant(tx.store, id)?;
    if !participant.at_risk {
        write_down(tx, ActivityKind::MarkedAtRisk, Some(id.into()), 0)?;
    }
    let places = put_at_risk(tx.store, participant)?;
    Ok(MarkedAtRisk { person: person(tx.store, id, tx.now)?, places })
}

fn put_at_risk(store: &Writer<'_>, participant: Participant) -> Result<Vec<ReceiptPlaces>> {
    let places = hide(store, &participant)?;
    store.update_participant(&Participant { at_risk: true, ..participant })?;
    Ok(places)
}

/// Everybody who was erased from one programme or from all, with their receipts, the last one first.
#[read(Participant, Programme)]
pub(crate) fn erasures(store: &Reader<'_>, programme: Option<ProgrammeId>) -> Result<Vec<Erasure>> {
    Ok(store.erasures(programme)?)
}

/// What of a person will be removed.
fn removed(tx: &Transaction<'_, '_>, participant: &Participant, withholds: bool) -> Result<Removed> {
    let id = participant.id;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let mut removed = Removed {
        identity: participant.has_identity,
        consents: count(tx.store.consent_ledger(id)?.len()),
        attendance: tx.store.sessions_attended(participant.programme_id)?.get(&id).copied().unwrap_or(0),
        ..Removed::default()
    };
    for session in tx.store.sessions(Some(participant.programme_id))? {
        removed.turns += count(tx.store.turns(session.id)?.iter().filter(|turn| turn.participant_id == id).count());
        let notes = tx.store.notes(session.id)?;
        removed.notes_unnamed += count(notes.iter().filter(|note| note.participant_id == Some(id)).count());
        let withheld = notes.iter().filter(|note| withholds && note.owner() == Some(id));
        removed.notes_withheld += count(withheld.count());
    }
    Ok(removed)
}

fn releases_of(store: &Reader<'_>, id: ParticipantId) -> Result<Vec<ReceiptRelease>> {
    let releases = store.releases(None)?.into_iter().filter(|release| release.relied_on.contains(&id));
    Ok(releases
        .map(|release| ReceiptRelease {
            id: release.id,
            released_at: release.released_at,
            files: release.files.into_iter().map(|file| file.name).collect(),
        })
        .collect())
}

fn erase(tx: &mut Transaction<'_, '_>, id: ParticipantId, answers: &PlaceAnswers) -> Result<Erasure> {
    let Person { participant, consents, .. } = person(tx.store, id, tx.now)?;
    // What they withheld stays withheld when nobody can be asked any more.
    let withholds = !Consents { granted: consents }.share_notes();
    let removed = removed(tx, &participant, withholds)?;
    let places = settle(tx.store, &Sought::read(tx.store, &participant)?, answers)?;
    let receipt = Receipt { removed, places, releases: releases_of(tx.store, id)?, backups: Vec::new() };
    let erasure = tombstone(tx.id()?, &participant, tx.now, receipt);
    go(tx.store, id, withholds)?;
    tx.store.put_erasure(&erasure)?;
    write_down(tx, ActivityKind::PersonErased, Some(id.into()), 0)?;
    Ok(erasure)
}

fn tombstone(id: ErasureId, participant: &Participant, at: DateTime<Utc>, receipt: Receipt) -> Erasure {
    let Participant { id: participant_id, programme_id, code_name, .. } = participant.clone();
    Erasure { id, programme_id, participant_id, code_name, at, receipt }
}

fn go(store: &Writer<'_>, id: ParticipantId, withholds: bool) -> Result<()> {
    if withholds {
        store.withhold_notes_of(id)?;
    }
    Ok(store.erase_participant(id)?)
}

/// Those who must be in no backup: everybody who was erased, and everybody at risk with who they are.
struct Gone {
    erased: Vec<Erasure>,
    at_risk: Vec<ParticipantId>,
}

impl Gone {
    fn read(store: &Reader<'_>) -> Result<Self> {
        let mut at_risk = Vec::new();
        for programme in store.programmes()? {
            at_risk.extend(store.participants(programme.id)?.into_iter().filter(|p| p.at_risk).map(|p| p.id));
        }
        Ok(Self { erased: store.erasures(None)?, at_risk })
    }

    /// Whether a workspace holds any of them.
    fn held_by(&self, store: &Reader<'_>) -> std::result::Result<bool, StoreError> {
        for erasure in &self.erased {
            if store.participant(erasure.participant_id)?.is_some() {
                return Ok(true);
            }
        }
        for id in &self.at_risk {
            if store.participant(*id)?.is_some_and(|person| !person.at_risk) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Takes them out of a workspace, as it was at some earlier time.
    fn leave(&self, store: &Writer<'_>) -> Result<()> {
        for erasure in &self.erased {
            let Some(participant) = store.participant(erasure.participant_id)? else { continue };
            hide(store, &participant)?;
            // They may have withheld it later, and of that this state knows nothing.
            go(store, participant.id, true)?;
            let receipt = Receipt { places: Vec::new(), backups: Vec::new(), ..erasure.receipt.clone() };
            store.put_erasure(&Erasure { receipt, ..erasure.clone() })?;
        }
        for id in &self.at_risk {
            let Some(participant) = store.participant(*id)?.filter(|person| !person.at_risk) else { continue };
            put_at_risk(store, participant)?;
        }
        Ok(())
    }
}

/// The automatic backups that hold a person. Where that cannot be found out, every one may.
fn backups_with(workspace: &Workspace, id: ParticipantId) -> Vec<ReceiptBackup> {
    let held = |name, made_at, readable| ReceiptBackup { name, made_at, resealed_at: None, readable };
    match workspace.backups_holding(|store| Ok(store.participant(id)?.is_some())) {
        Ok(found) => found.into_iter().map(|found| held(found.backup.name, found.backup.made_at, found.readable)).collect(),
        Err(_) => {
            let all = workspace.backups().unwrap_or_default();
            all.into_iter().map(|backup| held(backup.name, backup.made_at, false)).collect()
        }
    }
}

impl App {
    /// Erases a person. Each place in which their name, other names or contacts stand becomes what was decided about it; then
    /// participant, identity and its key, consents, attendance and turns go, and notes lose their attribution. What the person
    /// withheld stays withheld. The receipt does not name them; it says which releases relied on them and which backups hold
    /// them still.
    #[write]
    pub fn erase_person(&self, id: ParticipantId, answers: PlaceAnswers) -> Result<Erasure> {
        let mut erasure = self.transact(|tx| erase(tx, id, &answers))?;
        let workspace = self.workspace()?;
        // Pages of the journal hold the state before. Where it cannot be folded now, the next opening folds it.
        let _ = workspace.fold();
        erasure.receipt.backups = backups_with(&workspace, id);
        self.transact(|tx| Ok(tx.store.put_erasure(&erasure)?))?;
        Ok(erasure)
    }

    /// Seals every automatic backup again without those who were erased or are at risk. It may be done again at any time, and
    /// goes on where it was cut off.
    #[write]
    pub fn clean_backups(&self) -> Result<CleanedBackups> {
        let gone = self.read(Gone::read)?;
        let workspace = self.workspace()?;
        let done = workspace.clean_backups::<Error>(|store| Ok(gone.held_by(store)?), |store| gone.leave(store))?;
        self.transact(|tx| {
            for erasure in tx.store.erasures(None)? {
                let mut receipt = erasure.receipt.clone();
                for backup in receipt.backups.iter_mut().filter(|backup| backup.resealed_at.is_none()) {
                    // What was sealed again when this was cut off before is not among those of now, and holds them no longer.
                    if !done.unreadable.contains(&backup.name) {
                        backup.resealed_at = Some(tx.now);
                    }
                }
                if receipt != erasure.receipt {
                    tx.store.put_erasure(&Erasure { receipt, ..erasure })?;
                }
            }
            Ok(())
        })?;
        Ok(CleanedBackups { cleaned: done.cleaned, unreadable: done.unreadable })
    }
}

#[cfg(test)]
#[path = "erase_tests.rs"]
mod tests;
