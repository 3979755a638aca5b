//! Participants as rows: code name, side, role, language. Who they are is sealed apart, in `identities`.

use std::collections::HashMap;

use hamsokhan_domain::id::{ParticipantId, ProgrammeId};
use hamsokhan_domain::participant::Participant;
use hamsokhan_domain::{Bilingual, Lang};
use hamsokhan_locale::fold::fold;
use rusqlite::{Row, named_params};

use crate::row::{bilingual, blob, enum_text, id, instant, ms, variant};
use crate::search::Indexed;
use crate::{Reader, Result, Writer};

const BY_PROGRAMME: &str = "SELECT p.id, p.programme_id, p.side_id, p.code_name_en, p.code_name_fa, p.role, p.language, p.at_risk, \
    i.participant_id IS NOT NULL AS has_identity, p.created_at FROM participant p \
    JOIN side s ON s.id = p.side_id LEFT JOIN identity i ON i.participant_id = p.id \
    WHERE p.programme_id = ?1 ORDER BY s.position, p.rowid";
const BY_ID: &str = "SELECT p.id, p.programme_id, p.side_id, p.code_name_en, p.code_name_fa, p.role, p.language, p.at_risk, \
    i.participant_id IS NOT NULL AS has_identity, p.created_at FROM participant p \
    LEFT JOIN identity i ON i.participant_id = p.id WHERE p.id = ?1";
const INSERT: &str = "INSERT INTO participant (id, programme_id, side_id, code_name_en, code_name_fa, code_name_key, role, language, \
    at_risk, created_at) VALUES (:id, :programme_id, :side_id, :code_name_en, :code_name_fa, :code_name_key, :role, \
    :language, :at_risk, :created_at)";
const UPDATE: &str = "UPDATE participant SET programme_id = :programme_id, side_id = :side_id, code_name_en = :code_name_en, \
    code_name_fa = :code_name_fa, code_name_key = :code_name_key, role = :role, language = :language, at_risk = :at_risk, \
    created_at = :created_at WHERE id = :id";
const DELETE: &str = "DELETE FROM participant WHERE id = ?1";
const DELETE_STEPS: &str = "DELETE FROM live_step WHERE session_id IN (SELECT s.id FROM session s \
    JOIN participant p ON p.programme_id = s.programme_id WHERE p.id = ?1)";
const UNNAME_NOTES: &str = "UPDATE note SET attribution = 'none', participant_id = NULL WHERE participant_id = ?1";
const ATTENDED: &str = "SELECT a.participant_id AS id, count(*) AS sessions FROM attendance a \
    JOIN participant p ON p.id = a.participant_id WHERE p.programme_id = ?1 AND a.attendance IN ('present', 'left_early') \
    GROUP BY a.participant_id";

fn participant(row: &Row<'_>) -> rusqlite::Result<Participant> {
    Ok(Participant {
        id: id(row, "id")?,
        programme_id: id(row, "programme_id")?,
        side_id: id(row, "side_id")?,
        code_name: bilingual(row, "code_name")?,
        role: variant(row, "role")?,
        language: variant(row, "language")?,
        at_risk: row.get("at_risk")?,
        has_identity: row.get("has_identity")?,
        created_at: instant(row, "created_at")?,
    })
}

/// What makes a code name unique: its English form, or the Persian one when there is no other, folded.
fn code_name_key(name: &Bilingual) -> String {
    fold(name.or_other(Lang::En).trim())
}

impl Reader<'_> {
    /// The people of a programme, by side and then in the order they were added.
    pub fn participants(&self, programme: ProgrammeId) -> Result<Vec<Participant>> {
        self.all(BY_PROGRAMME, [blob(programme)], participant)
    }

    /// One person; none when there is none.
    pub fn participant(&self, id: ParticipantId) -> Result<Option<Participant>> {
        self.first(BY_ID, [blob(id)], participant)
    }

    /// How many sessions each person of a programme came to; those who never came are left out.
    pub fn sessions_attended(&self, programme: ProgrammeId) -> Result<HashMap<ParticipantId, u32>> {
        let counts = self.all(ATTENDED, [blob(programme)], |row| Ok((id(row, "id")?, row.get("sessions")?)))?;
        Ok(counts.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Stores a new person, without an identity.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`](crate::StoreError::Duplicate) when the code name is taken in the programme.
    pub fn insert_participant(&self, participant: &Participant) -> Result<()> {
        self.write_participant(INSERT, participant)
    }

    /// Stores a person anew. Marking them at risk destroys a sealed identity, by a rule of the database.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`](crate::StoreError::Duplicate) when the code name is taken in the programme.
    pub fn update_participant(&self, participant: &Participant) -> Result<()> {
        self.write_participant(UPDATE, participant)
    }

    /// Erases a person: identity, consents, attendance, turns, places in the queue and findings go with them,
    /// notes lose their attribution, and what could be undone in a live room is forgotten.
    pub fn erase_participant(&self, id: ParticipantId) -> Result<()> {
        self.execute(DELETE_STEPS, [blob(id)])?;
        self.execute(UNNAME_NOTES, [blob(id)])?;
        self.execute(DELETE, [blob(id)])?;
        Ok(())
    }

    fn write_participant(&self, sql: &str, p: &Participant) -> Result<()> {
        self.execute(
            sql,
            named_params! {
                ":id": blob(p.id), ":programme_id": blob(p.programme_id), ":side_id": blob(p.side_id),
                ":code_name_en": p.code_name.en, ":code_name_fa": p.code_name.fa,
                ":code_name_key": code_name_key(&p.code_name), ":role": enum_text(&p.role),
                ":language": enum_text(&p.language), ":at_risk": p.at_risk, ":created_at": ms(p.created_at),
            },
        )?;
        self.index(Indexed::Participant, p.id, &format!("{}\n{}", p.code_name.en, p.code_name.fa))
    }
}
