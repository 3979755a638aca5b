//! Identities: one sealed blob per person under a key of its own, so that it can be destroyed alone. The key is wrapped
//! under the identity key, in a row that goes with the blob.

use hamsokhan_domain::id::{ParticipantId, ProgrammeId};
use hamsokhan_domain::participant::Identity;
use rusqlite::{Connection, TransactionBehavior, params};
use uuid::Uuid;

use crate::field::blob;
use crate::keys::{self, Secret, open_sealed};
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

/// The key of one identity as it lies in the database.
struct WrappedKey {
    participant_id: ParticipantId,
    nonce: Vec<u8>,
    wrapped: Vec<u8>,
}

record! {
    WrappedKey in IdentityKey by ["participant_id"] { participant_id, nonce, wrapped }
}

const WITHOUT_KEY: &str = "SELECT participant_id, nonce, sealed FROM identity \
    WHERE participant_id NOT IN (SELECT participant_id FROM identity_key)";
const SEAL_ANEW: &str = "UPDATE identity SET nonce = ?2, sealed = ?3 WHERE participant_id = ?1";
const ADD_KEY: &str = "INSERT INTO identity_key (participant_id, nonce, wrapped) VALUES (?1, ?2, ?3)";

/// Gives every identity that an earlier program sealed under the identity key itself a key of its own: all of them, or none.
///
/// # Errors
/// [`StoreError::Damaged`](crate::StoreError::Damaged) when one does not open.
pub(crate) fn give_keys(conn: &mut Connection, identity_key: &Secret) -> Result<()> {
    let waiting: i64 = conn.query_row(&format!("SELECT count(*) FROM ({WITHOUT_KEY})"), [], |row| row.get(0))?;
    if waiting == 0 {
        return Ok(());
    }
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let rows: Vec<(Uuid, Vec<u8>, Vec<u8>)> = transaction
        .prepare(WITHOUT_KEY)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (owner, nonce, sealed) in rows {
        let plain = open_sealed(identity_key, owner.as_bytes(), &nonce, &sealed)?;
        let own = keys::own_key(identity_key, owner, &plain)?;
        transaction.execute(SEAL_ANEW, params![owner, own.sealed.nonce, own.sealed.bytes])?;
        transaction.execute(ADD_KEY, params![owner, own.key.nonce, own.key.bytes])?;
    }
    Ok(transaction.commit()?)
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
        let key: Option<WrappedKey> = self.find(BY_ID, [blob(found.participant_id)])?;
        let key = key.as_ref().map(|key| (key.nonce.as_slice(), key.wrapped.as_slice()));
        self.unseal_identity(found.participant_id, key, &found.nonce, &found.sealed)
    }
}

impl Writer<'_> {
    /// Seals who a person is, in place of what was sealed before.
    ///
    /// # Errors
    /// [`StoreError::AtRisk`](crate::StoreError::AtRisk) for a person at risk, by a rule of the database.
    pub fn put_identity(&self, id: ParticipantId, identity: &Identity) -> Result<()> {
        let own = self.seal_identity(id, identity)?;
        self.put(&SealedIdentity { participant_id: id, nonce: own.sealed.nonce, sealed: own.sealed.bytes })?;
        self.put(&WrappedKey { participant_id: id, nonce: own.key.nonce, wrapped: own.key.bytes })
    }

    /// Forgets who a person is.
    pub fn delete_identity(&self, id: ParticipantId) -> Result<()> {
        self.remove::<SealedIdentity>(id)
    }
}

#[cfg(test)]
mod tests {
    use hamsokhan_domain::Private;
    use hamsokhan_domain::participant::Identity;
    use rusqlite::params;

    use crate::keys::seal;
    use crate::testing::{PASSPHRASE, participant, workspace};
    use crate::{Key, StoreError, Workspace};

    fn keys(open: &Workspace) -> u32 {
        open.read::<_, StoreError>(|reader| reader.one("SELECT count(*) FROM identity_key", [], |row| row.get(0))).unwrap()
    }

    #[test]
    fn an_identity_of_an_earlier_program_gets_a_key_of_its_own_that_goes_with_it() {
        let made = workspace();
        let id = participant(&made).unwrap();
        let identity = Identity { name: Private::new("Nadia Testwell"), ..Identity::default() };
        // As an earlier program sealed it: under the identity key itself.
        let plain = serde_json::to_string(&identity).unwrap();
        let sealed = seal(&made.keyring.identity, id.0.as_bytes(), plain.as_bytes()).unwrap();
        made.transact::<_, StoreError>(|writer| {
            let sql = "INSERT INTO identity (participant_id, nonce, sealed) VALUES (?1, ?2, ?3)";
            writer.execute(sql, params![id.0, sealed.nonce, sealed.bytes])
        })
        .unwrap();
        assert_eq!(keys(&made), 0, "it has none yet");
        let path = made.path();
        let (open, _folder) = made.into_parts();
        open.close().unwrap();
        let open = Workspace::open(&path, Key::Passphrase(PASSPHRASE)).unwrap();
        assert_eq!(keys(&open), 1, "given when it was opened");
        assert_eq!(open.read(|reader| reader.identity(id)).unwrap(), Some(identity.clone()), "and it opens with it");
        let (nonce, bytes): (Vec<u8>, Vec<u8>) = open
            .read::<_, StoreError>(|reader| {
                reader.one("SELECT nonce, sealed FROM identity", [], |row| Ok((row.get(0)?, row.get(1)?)))
            })
            .unwrap();
        let without = super::open_sealed(&open.keyring.identity, id.0.as_bytes(), &nonce, &bytes);
        assert!(without.is_err(), "the identity key alone opens nobody any more");
        open.transact::<_, StoreError>(|writer| writer.put_identity(id, &identity)).unwrap();
        assert_eq!(keys(&open), 1, "a change takes a new key in place of the old one");
        open.transact::<_, StoreError>(|writer| writer.delete_identity(id)).unwrap();
        assert_eq!(keys(&open), 0, "the key goes with what it opens");
        open.transact::<_, StoreError>(|writer| writer.put_identity(id, &identity)).unwrap();
        open.transact::<_, StoreError>(|writer| writer.erase_participant(id)).unwrap();
        assert_eq!(keys(&open), 0, "and with the person");
    }
}
