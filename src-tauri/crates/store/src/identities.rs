//! Identities: one sealed blob per person, apart from everything else, so that it can be destroyed alone.

use hamsokhan_domain::id::{ParticipantId, ProgrammeId};
use hamsokhan_domain::participant::Identity;
use rusqlite::{Row, params};

use crate::row::{blob, id};
use crate::{Reader, Result, Writer};

const BY_ID: &str = "SELECT participant_id, nonce, sealed FROM identity WHERE participant_id = ?1";
const BY_PROGRAMME: &str = "SELECT i.participant_id, i.nonce, i.sealed FROM identity i \
    JOIN participant p ON p.id = i.participant_id WHERE p.programme_id = ?1 ORDER BY i.participant_id";
const PUT: &str = "INSERT INTO identity (participant_id, nonce, sealed) VALUES (?1, ?2, ?3) \
    ON CONFLICT (participant_id) DO UPDATE SET nonce = excluded.nonce, sealed = excluded.sealed";
const DELETE: &str = "DELETE FROM identity WHERE participant_id = ?1";

type SealedRow = (ParticipantId, Vec<u8>, Vec<u8>);

fn sealed(row: &Row<'_>) -> rusqlite::Result<SealedRow> {
    Ok((id(row, "participant_id")?, row.get("nonce")?, row.get("sealed")?))
}

impl Reader<'_> {
    /// Who a person is; none when nothing is stored.
    ///
    /// # Errors
    /// [`StoreError::Damaged`](crate::StoreError::Damaged) when the blob was changed.
    pub fn identity(&self, id: ParticipantId) -> Result<Option<Identity>> {
        let Some((id, nonce, sealed)) = self.first(BY_ID, [blob(id)], sealed)? else { return Ok(None) };
        self.unseal_identity(id, &nonce, &sealed).map(Some)
    }

    /// Who the people of a programme are, where anything is stored: for matching, never for a list on a screen.
    ///
    /// # Errors
    /// [`StoreError::Damaged`](crate::StoreError::Damaged) when a blob was changed.
    pub fn identities(&self, programme: ProgrammeId) -> Result<Vec<(ParticipantId, Identity)>> {
        let rows = self.all(BY_PROGRAMME, [blob(programme)], sealed)?;
        rows.into_iter().map(|(id, nonce, sealed)| Ok((id, self.unseal_identity(id, &nonce, &sealed)?))).collect()
    }
}

impl Writer<'_> {
    /// Seals who a person is, in place of what was sealed before.
    ///
    /// # Errors
    /// [`StoreError::AtRisk`](crate::StoreError::AtRisk) for a person at risk, by a rule of the database.
    pub fn put_identity(&self, id: ParticipantId, identity: &Identity) -> Result<()> {
        let sealed = self.seal_identity(id, identity)?;
        self.execute(PUT, params![blob(id), sealed.nonce, sealed.bytes])?;
        Ok(())
    }

    /// Forgets who a person is.
    pub fn delete_identity(&self, id: ParticipantId) -> Result<()> {
        self.execute(DELETE, [blob(id)])?;
        Ok(())
    }
}
