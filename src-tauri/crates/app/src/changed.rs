//! What a transaction changed, as windows are told: read off the rows that changed, never written beside them.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use hamsokhan_store::{Change, Table};
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

/// The most things of one kind that a report names. Our own choice: a longer list helps nobody.
const NAMED: usize = 100;

/// A kind of thing that can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Entity {
    /// What the workspace says about itself, and the record of its activity; it has no identifier.
    Workspace,
    /// A programme and its sides.
    Programme,
    /// A saved format; its key is no identifier.
    Format,
    /// A person: what everyone sees of them, whether an identity is sealed, what they agreed to.
    Participant,
    /// An answer about consent.
    Consent,
    /// A session and its agenda.
    Session,
    /// Who came to a session, by the session.
    Attendance,
    /// The live room of a session, by the session: blocks, turns, queue, steps, notes.
    Live,
    /// A note and its earlier wordings.
    Note,
    /// A promise.
    Action,
    /// A summary: its texts and the notes in it.
    Summary,
    /// A finding of the review.
    Finding,
    /// A release, its files and whom it relied on.
    Release,
}

/// What a transaction changed: windows refresh exactly this.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Changed {
    /// The number of this change since the program began: an answer that carries the same number, or a later one, knows
    /// of it already.
    pub revision: u32,
    /// Kind and identifier of everything that changed; a kind without an identifier stands for all of that kind.
    pub items: Vec<(Entity, Option<Uuid>)>,
}

impl Changed {
    /// That the workspace as a whole is in another condition, which no row tells.
    pub(crate) fn of_workspace(revision: u32) -> Self {
        Self { revision, items: vec![(Entity::Workspace, None)] }
    }

    /// What these rows are to a window, each thing once.
    pub(crate) fn of(revision: u32, changes: &[Change]) -> Self {
        let mut kinds: BTreeMap<Entity, BTreeSet<Option<Uuid>>> = BTreeMap::new();
        for change in changes {
            for (kind, id) in things(change) {
                kinds.entry(kind).or_default().insert(id);
            }
        }
        let items = kinds.into_iter().flat_map(|(kind, ids)| {
            let all = ids.len() > NAMED || ids.contains(&None);
            let ids = if all { BTreeSet::from([None]) } else { ids };
            ids.into_iter().map(move |id| (kind, id))
        });
        Self { revision, items: items.collect() }
    }
}

/// What changed with a row.
fn things(change: &Change) -> Vec<(Entity, Option<Uuid>)> {
    let Change { table, row, of } = *change;
    match table {
        Table::Setting | Table::Activity => vec![(Entity::Workspace, None)],
        Table::Programme => vec![(Entity::Programme, row)],
        Table::Side => vec![(Entity::Programme, of)],
        Table::Format => vec![(Entity::Format, None)],
        Table::Session => vec![(Entity::Session, row)],
        Table::Block => vec![(Entity::Session, of), (Entity::Live, of)],
        // An erasure is the last that is told of a person.
        Table::Participant | Table::Identity | Table::IdentityKey | Table::Erasure => vec![(Entity::Participant, row)],
        Table::Consent => vec![(Entity::Consent, row), (Entity::Participant, of)],
        Table::Attendance => vec![(Entity::Attendance, row)],
        Table::Turn | Table::Queue | Table::LiveStep => vec![(Entity::Live, of)],
        Table::Note => vec![(Entity::Note, row), (Entity::Live, of)],
        Table::NoteRevision => vec![(Entity::Note, row)],
        Table::Action => vec![(Entity::Action, row)],
        Table::Summary | Table::SummarySection | Table::SummaryNote => vec![(Entity::Summary, row)],
        Table::Finding => vec![(Entity::Finding, row)],
        Table::Release | Table::ReleaseFile | Table::ReleaseNamed | Table::ReleaseReliance => vec![(Entity::Release, row)],
    }
}

#[cfg(test)]
#[path = "changed_tests.rs"]
mod tests;
