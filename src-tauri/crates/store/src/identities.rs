//! Identities: one sealed blob per person, apart from everything else, so that it can be destroyed alone.

use hamsokhan_domain::id::{ParticipantId, ProgrammeId};
use hamsokhan_domain::participant::Identity;

use crate::field::blob;
use crate::record::record;
use crate::{Reader, Result, Writer};

/// An identity as it lies in the database.
struct SealedIdentity {
    participant_id: ParticipantId,
    nonce: Vec<u8>,
    sealed: Vec<u8>,
}

record! {
    SealedIdentity in Identity by ["participant_id"] { participant_id, nonce, sealed }
}

const BY_ID: &str = "WHERE participant_id = ?1";
const BY_PROGRAMME: &str = "JOIN participant ON participant.id = identity.participant_id \
    WHERE participant.programme_id = ?1 ORDER BY identity.participant_id";

impl Reader<'_> {
    /// Who a person is; none when nothing is stored.
    ///
    /// # Errors
    /// [`StoreError::Damaged`](crate::StoreError::Damaged) when the blob was changed.
    pub fn identity(&self, id: ParticipantId) -> Result<Option<Identity>> {
        let found: Option<SealedIdentity> = self.find(BY_ID, [blob(id)])?;
        found.map(|found| self.unsealed(&found)).transpose()
    }

    /// Who the people of a programme are, where anything is stored: for matching, never for a list on a screen.
    ///
    /// # Errors
    /// [`StoreError::Damaged`](crate::StoreError::Damaged) when a blob was changed.
    pub fn identities(&self, programme: ProgrammeId) -> Result<Vec<(ParticipantId, Identity)>> {
        let found: Vec<SealedIdentity> = self.list(BY_PROGRAMME, [blob(programme)])?;
        found.iter().map(|found| Ok((found.participant_id, self.unsealed(found)?))).collect()
    }

    fn unsealed(&self, found: &SealedIdentity) -> Result<Identity> {
        self.unseal_identity(found.participant_id, &found.nonce, &found.sealed)
    }
}

impl Writer<'_> {
    /// Seals who a person is, in place of what was sealed before.
    ///
    /// # Errors
    /// [`StoreError::AtRisk`](crate::StoreError::AtRisk) for a person at risk, by a rule of the database.
    pub fn put_identity(&self, id: ParticipantId, identity: &Identity) -> Result<()> {
        let sealed = self.seal_identity(id, identity)?;
        self.put(&SealedIdentity { participant_id: id, nonce: sealed.nonce, sealed: sealed.bytes })
    }

    /// Forgets who a person is.
    pub fn delete_identity(&self, id: ParticipantId) -> Result<()> {
        self.remove::<SealedIdentity>(id)
    }
}
