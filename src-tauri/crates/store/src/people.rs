//! Participants as rows: code name, side, role, language. Who they are is sealed apart, in `identities`.

use std::collections::HashMap;

use hamsokhan_domain::id::{ParticipantId, ProgrammeId};
use hamsokhan_domain::participant::Participant;
use hamsokhan_domain::{Bilingual, Lang};
use hamsokhan_locale::fold::fold;

use crate::field::{Cells, blob};
use crate::record::record;
use crate::search::{Entry, Indexed};
use crate::{Reader, Result, Writer};

record! {
    Participant in Participant by ["id"], once ["programme_id", "created_at"], with (code_name_key: String)
    { id, programme_id, side_id, code_name, role, language, at_risk, created_at }
    derived { has_identity: "EXISTS (SELECT 1 FROM identity WHERE identity.participant_id = participant.id)" }
    search |person, _| Entry::both(Indexed::Participant, person.id, &person.code_name)
}

const BY_PROGRAMME: &str = "JOIN side ON side.id = participant.side_id WHERE participant.programme_id = ?1 \
    ORDER BY side.position, participant.rowid";
const BY_ID: &str = "WHERE id = ?1";
const DELETE_STEPS: &str = "DELETE FROM live_step WHERE session_id IN (SELECT s.id FROM session s \
    JOIN participant p ON p.programme_id = s.programme_id WHERE p.id = ?1)";
const UNNAME_NOTES: &str = "UPDATE note SET attribution = 'none', participant_id = NULL WHERE participant_id = ?1";
const ATTENDED: &str = "SELECT a.participant_id, count(*) FROM attendance a \
    JOIN participant p ON p.id = a.participant_id WHERE p.programme_id = ?1 AND a.attendance IN ('present', 'left_early') \
    GROUP BY a.participant_id";

/// What makes a code name unique: its English form, or the Persian one when there is no other, folded.
fn code_name_key(name: &Bilingual) -> String {
    fold(name.or_other(Lang::En).trim())
}

impl Reader<'_> {
    /// The people of a programme, by side and then in the order they were added.
    pub fn participants(&self, programme: ProgrammeId) -> Result<Vec<Participant>> {
        self.list(BY_PROGRAMME, [blob(programme)])
    }

    /// One person; none when there is none.
    pub fn participant(&self, id: ParticipantId) -> Result<Option<Participant>> {
        self.find(BY_ID, [blob(id)])
    }

    /// How many sessions each person of a programme came to; those who never came are left out.
    pub fn sessions_attended(&self, programme: ProgrammeId) -> Result<HashMap<ParticipantId, u32>> {
        let counts = self.all(ATTENDED, [blob(programme)], |row| {
            let mut cells = Cells::new(row);
            Ok((cells.field()?, cells.field()?))
        })?;
        Ok(counts.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Stores a new person, without an identity.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`](crate::StoreError::Duplicate) when the code name is taken in the programme.
    pub fn insert_participant(&self, participant: &Participant) -> Result<()> {
        self.put_with(participant, &(code_name_key(&participant.code_name),))
    }

    /// Stores a person anew. Marking them at risk destroys a sealed identity, by a rule of the database.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`](crate::StoreError::Duplicate) when the code name is taken in the programme.
    pub fn update_participant(&self, participant: &Participant) -> Result<()> {
        self.put_with(participant, &(code_name_key(&participant.code_name),))
    }

    /// Erases a person: identity, consents, attendance, turns, places in the queue and findings go with them,
    /// notes lose their attribution, and what could be undone in a live room is forgotten.
    pub fn erase_participant(&self, id: ParticipantId) -> Result<()> {
        self.execute(DELETE_STEPS, [blob(id)])?;
        self.execute(UNNAME_NOTES, [blob(id)])?;
        self.remove::<Participant>(id)
    }
}
