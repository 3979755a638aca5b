//! The keys of a workspace: one random data key, wrapped once for the passphrase and once for the recovery key.
//!
//! Changing the passphrase wraps the same data key again; nothing is encrypted anew. Where the old passphrase may be
//! known to somebody, [`crate::rekey`] takes new keys throughout. The identity key, which seals who people are, is
//! random too and wrapped under the data key, so that it can be handed over or destroyed on its own. Keys have neither
//! `Debug` nor `Display`.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::{Zeroize, Zeroizing};

use crate::recovery::RecoveryKey;
use crate::{Result, StoreError, rng};

/// 256 secret bits, wiped when dropped; in a place of their own, so that moving them leaves no copy behind.
pub(crate) type Secret = Box<Zeroizing<[u8; 32]>>;

/// A place for a secret.
fn blank() -> Secret {
    Box::new(Zeroizing::new([0; 32]))
}

/// A new random secret.
fn fresh() -> Result<Secret> {
    let mut secret = blank();
    rng::fill(secret.as_mut_slice())?;
    Ok(secret)
}

/// The newest form of `keys.json` that this program reads and writes.
pub(crate) const KEYS_VERSION: u32 = 1;
/// A file of keys is about a kilobyte; anything much longer is not one.
pub(crate) const MAX_KEYS_BYTES: usize = 64 * 1024;

/// What somebody offers to open a workspace or backup.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// The passphrase, in any Unicode normal form.
    Passphrase(&'a str),
    /// The recovery key, as typed from paper.
    Recovery(&'a str),
}

/// What one guess at a passphrase costs (Argon2id).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KdfCost {
    /// Memory in KiB, 8 to 1,048,576.
    pub memory_kib: u32,
    /// Passes over it, 1 to 16.
    pub passes: u32,
    /// Lanes, 1 to 4.
    pub lanes: u32,
}

impl KdfCost {
    /// 64 MiB, three passes, one lane: above the second recommendation of RFC 9106 for passes and under it for lanes.
    /// No new slot costs less.
    pub const STANDARD: KdfCost = KdfCost { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// For tests only: a guess costs nothing.
    #[cfg(any(test, feature = "testing"))]
    pub const FOR_TESTS: KdfCost = KdfCost { memory_kib: 8, passes: 1, lanes: 1 };

    /// How much there is to do for one guess: memory times passes.
    fn work(self) -> u64 {
        u64::from(self.memory_kib) * u64::from(self.passes)
    }

    /// Whether a guess costs less than the least that this program asks for.
    pub(crate) fn is_below(self, least: KdfCost) -> bool {
        self.work() < least.work()
    }

    /// The dearer of two.
    pub(crate) fn or_dearer(self, other: KdfCost) -> KdfCost {
        if self.is_below(other) { other } else { self }
    }

    /// A file is not trusted to ask for 100 GB or for a week.
    fn within_bounds(self) -> bool {
        (8..=1024 * 1024).contains(&self.memory_kib)
            && (1..=16).contains(&self.passes)
            && (1..=4).contains(&self.lanes)
            && self.memory_kib >= 8 * self.lanes
    }
}

/// Bytes sealed with XChaCha20-Poly1305, with the nonce they were sealed with.
pub(crate) struct Sealed {
    /// 24 random bytes.
    pub nonce: Vec<u8>,
    /// The sealed bytes and their tag.
    pub bytes: Vec<u8>,
}

/// Seals `plain` for one purpose or owner, named by `aad`.
pub(crate) fn seal(key: &Secret, aad: &[u8], plain: &[u8]) -> Result<Sealed> {
    let nonce = rng::bytes::<24>()?;
    let bytes = cipher(key)?.encrypt(&XNonce::from(nonce), Payload { msg: plain, aad }).map_err(|_| StoreError::KeyDerivation)?;
    Ok(Sealed { nonce: nonce.to_vec(), bytes })
}

/// Opens what [`seal`] sealed.
///
/// # Errors
/// [`StoreError::Damaged`] when a bit differs in the key, the nonce, the owner or the bytes.
pub(crate) fn open_sealed(key: &Secret, aad: &[u8], nonce: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let nonce: [u8; 24] = nonce.try_into().map_err(|_| StoreError::Damaged)?;
    let plain = cipher(key)?.decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad }).map_err(|_| StoreError::Damaged)?;
    Ok(Zeroizing::new(plain))
}

/// Something sealed under a key of its own, and that key, wrapped.
pub(crate) struct Own {
    /// The sealed bytes.
    pub sealed: Sealed,
    /// The key that opens them, wrapped under the identity key.
    pub key: Sealed,
}

/// Seals an identity under a fresh key of its own.
pub(crate) fn own_key(identity_key: &Secret, owner: Uuid, plain: &[u8]) -> Result<Own> {
    let own = fresh()?;
    let key = seal(identity_key, &key_of(owner), own.as_slice())?;
    Ok(Own { sealed: seal(&own, owner.as_bytes(), plain)?, key })
}

/// Unwraps the key of an identity.
///
/// # Errors
/// [`StoreError::Damaged`] when it was changed or belongs to somebody else.
pub(crate) fn open_own_key(identity_key: &Secret, owner: Uuid, nonce: &[u8], wrapped: &[u8]) -> Result<Secret> {
    let plain = open_sealed(identity_key, &key_of(owner), nonce, wrapped)?;
    secret_of(&plain)
}

/// The secret that these bytes are.
fn secret_of(plain: &[u8]) -> Result<Secret> {
    if plain.len() != 32 {
        return Err(StoreError::Damaged);
    }
    let mut key = blank();
    key.copy_from_slice(plain);
    Ok(key)
}

/// What the key of an identity is bound to: nothing that an identity itself was ever bound to.
fn key_of(owner: Uuid) -> Vec<u8> {
    [b"identity key of ".as_slice(), owner.as_bytes()].concat()
}

pub(crate) fn cipher(key: &Secret) -> Result<XChaCha20Poly1305> {
    XChaCha20Poly1305::new_from_slice(key.as_slice()).map_err(|_| StoreError::KeyDerivation)
}

/// The unwrapped keys of an open workspace.
pub(crate) struct Keyring {
    pub(crate) data: Secret,
    /// Seals identities.
    pub identity: Secret,
}

impl Keyring {
    /// The key of the encrypted database.
    pub fn database(&self) -> Secret {
        derived(&self.data, b"hamsokhan database")
    }

    /// The key that seals what was typed and not saved.
    pub fn drafts(&self) -> Secret {
        derived(&self.data, b"hamsokhan drafts")
    }

    /// The key that backups are sealed with.
    pub fn backup(&self) -> Secret {
        derived(&self.data, b"hamsokhan backup")
    }
}

/// A key for one purpose. The data key is random and of fixed length, so one hash is enough.
fn derived(data: &Secret, purpose: &[u8]) -> Secret {
    let mut digest = Sha256::new().chain_update(data.as_slice()).chain_update(purpose).finalize();
    let mut key = blank();
    key.copy_from_slice(&digest);
    digest.as_mut_slice().zeroize();
    key
}

/// Which key a slot is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SlotKind {
    Passphrase,
    Recovery,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wrapped {
    nonce: String,
    bytes: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slot {
    kind: SlotKind,
    cost: KdfCost,
    salt: String,
    data_key: Wrapped,
}

/// What `keys.json` holds: nothing that opens anything without a passphrase or the recovery key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyFile {
    version: u32,
    /// Names the workspace, so that keys and backups of two workspaces cannot be confused.
    pub workspace: Uuid,
    /// When the workspace was made.
    pub created_at: DateTime<Utc>,
    slots: Vec<Slot>,
    identity_key: Wrapped,
}

/// The file as written: its sum tells a flipped bit from a wrong passphrase.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Summed<K> {
    keys: K,
    sha256: String,
}

impl KeyFile {
    /// Keys for a new workspace.
    pub fn create(passphrase: &str, now: DateTime<Utc>, cost: KdfCost) -> Result<(Self, Keyring, RecoveryKey)> {
        // UUIDv4 bits: it names the workspace and orders nothing.
        Self::with_fresh_keys(uuid::Builder::from_random_bytes(rng::bytes()?).into_uuid(), now, passphrase, cost)
    }

    fn with_fresh_keys(
        workspace: Uuid,
        created_at: DateTime<Utc>,
        passphrase: &str,
        cost: KdfCost,
    ) -> Result<(Self, Keyring, RecoveryKey)> {
        let keyring = Keyring { data: fresh()?, identity: fresh()? };
        let recovery = RecoveryKey::random()?;
        let identity_key = wrap(&derived(&keyring.data, b"hamsokhan identity wrap"), b"identity", workspace, &keyring.identity)?;
        let mut file = Self { version: KEYS_VERSION, workspace, created_at, slots: Vec::new(), identity_key };
        file.set_slot(Key::Passphrase(passphrase), cost, &keyring)?;
        file.set_slot(Key::Recovery(recovery.expose()), cost, &keyring)?;
        Ok((file, keyring, recovery))
    }

    /// Unwraps the keys. Takes as long as the slot's Argon2 cost.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], or [`StoreError::Damaged`] when there is no such slot.
    pub fn unlock(&self, key: Key<'_>) -> Result<Keyring> {
        let kind = kind_of(key);
        let slot = self.slots.iter().find(|slot| slot.kind == kind).ok_or(StoreError::Damaged)?;
        let wrapping = stretched(key, &bytes_of(&slot.salt)?, slot.cost)?;
        let data = unwrap(&wrapping, aad_of(kind), self.workspace, &slot.data_key).map_err(|error| match error {
            StoreError::Damaged => StoreError::WrongKey,
            other => other,
        })?;
        let identity = unwrap(&derived(&data, b"hamsokhan identity wrap"), b"identity", self.workspace, &self.identity_key)?;
        Ok(Keyring { data, identity })
    }

    /// New keys for the same workspace: nothing that opened it before opens it with these.
    pub fn renewed(&self, passphrase: &str, cost: KdfCost) -> Result<(Self, Keyring, RecoveryKey)> {
        Self::with_fresh_keys(self.workspace, self.created_at, passphrase, cost)
    }

    /// What the slot of this kind of key costs to guess at.
    pub fn cost_of(&self, key: Key<'_>) -> KdfCost {
        let kind = kind_of(key);
        self.slots.iter().find(|slot| slot.kind == kind).map_or(KdfCost::STANDARD, |slot| slot.cost)
    }

    /// What the cheapest slot costs to guess at.
    pub fn cost(&self) -> KdfCost {
        self.slots.iter().map(|slot| slot.cost).min_by_key(|cost| cost.work()).unwrap_or(KdfCost::STANDARD)
    }

    /// Wraps the data key for this passphrase or recovery key, in place of the one before.
    pub fn set_slot(&mut self, key: Key<'_>, cost: KdfCost, keyring: &Keyring) -> Result<()> {
        let kind = kind_of(key);
        let salt = rng::bytes::<16>()?;
        let data_key = wrap(&stretched(key, &salt, cost)?, aad_of(kind), self.workspace, &keyring.data)?;
        self.slots.retain(|slot| slot.kind != kind);
        self.slots.push(Slot { kind, cost, salt: BASE64.encode(salt), data_key });
        Ok(())
    }

    /// The bytes of `keys.json`.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let summed = Summed { keys: self, sha256: self.sum()? };
        serde_json::to_vec_pretty(&summed).map_err(|_| StoreError::Damaged)
    }

    /// Reads `keys.json` without trusting it.
    ///
    /// # Errors
    /// [`StoreError::Newer`] for a later form, [`StoreError::Damaged`] for anything that was not written by
    /// [`KeyFile::to_bytes`] or that asks for absurd costs.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        if bytes.len() > MAX_KEYS_BYTES {
            return Err(StoreError::Damaged);
        }
        let loose: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| StoreError::Damaged)?;
        let version = loose.pointer("/keys/version").and_then(serde_json::Value::as_u64).ok_or(StoreError::Damaged)?;
        let newer = version > u64::from(KEYS_VERSION);
        let summed: Summed<Self> =
            serde_json::from_value(loose).map_err(|_| if newer { StoreError::Newer } else { StoreError::Damaged })?;
        // Exactly the bytes that would be written today: the sum in them is right, and nothing was added.
        if summed.keys.to_bytes()? != bytes || version == 0 {
            return Err(StoreError::Damaged);
        }
        if newer {
            return Err(StoreError::Newer);
        }
        if summed.keys.slots.iter().all(|slot| slot.cost.within_bounds()) { Ok(summed.keys) } else { Err(StoreError::Damaged) }
    }

    fn sum(&self) -> Result<String> {
        let bytes = serde_json::to_vec(self).map_err(|_| StoreError::Damaged)?;
        Ok(BASE64.encode(Sha256::digest(bytes)))
    }
}

fn kind_of(key: Key<'_>) -> SlotKind {
    match key {
        Key::Passphrase(_) => SlotKind::Passphrase,
        Key::Recovery(_) => SlotKind::Recovery,
    }
}

fn aad_of(kind: SlotKind) -> &'static [u8] {
    match kind {
        SlotKind::Passphrase => b"passphrase",
        SlotKind::Recovery => b"recovery",
    }
}

fn stretched(key: Key<'_>, salt: &[u8], cost: KdfCost) -> Result<Secret> {
    let secret: Zeroizing<Vec<u8>> = match key {
        Key::Passphrase(text) if text.trim().is_empty() => return Err(StoreError::BlankPassphrase),
        // Two keyboards may write one letter as one or two code points.
        Key::Passphrase(text) => Zeroizing::new(text.nfc().collect::<String>().into_bytes()),
        Key::Recovery(typed) => Zeroizing::new(RecoveryKey::secret_of(typed)?.to_vec()),
    };
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(|_| StoreError::Damaged)?;
    let mut out = blank();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(&secret, salt, out.as_mut_slice())
        .map_err(|_| StoreError::KeyDerivation)?;
    Ok(out)
}

fn wrap(under: &Secret, purpose: &[u8], workspace: Uuid, key: &Secret) -> Result<Wrapped> {
    let sealed = seal(under, &[purpose, workspace.as_bytes()].concat(), key.as_slice())?;
    Ok(Wrapped { nonce: BASE64.encode(sealed.nonce), bytes: BASE64.encode(sealed.bytes) })
}

fn unwrap(under: &Secret, purpose: &[u8], workspace: Uuid, wrapped: &Wrapped) -> Result<Secret> {
    let aad = [purpose, workspace.as_bytes()].concat();
    let plain = open_sealed(under, &aad, &bytes_of(&wrapped.nonce)?, &bytes_of(&wrapped.bytes)?)?;
    secret_of(&plain)
}

fn bytes_of(text: &str) -> Result<Vec<u8>> {
    BASE64.decode(text).map_err(|_| StoreError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{PASSPHRASE, now};

    #[test]
    fn no_file_may_ask_for_absurd_costs() {
        let (mut file, _, _) = KeyFile::create(PASSPHRASE, now(), KdfCost::FOR_TESTS).unwrap();
        assert!(KeyFile::from_bytes(&file.to_bytes().unwrap()).unwrap() == file, "a file of keys is read back as written");
        let hostile = [
            KdfCost { memory_kib: 100 * 1024 * 1024, ..KdfCost::STANDARD },
            KdfCost { memory_kib: 1, ..KdfCost::STANDARD },
            KdfCost { passes: 1_000_000, ..KdfCost::STANDARD },
            KdfCost { passes: 0, ..KdfCost::STANDARD },
            KdfCost { lanes: 1000, ..KdfCost::STANDARD },
        ];
        for cost in hostile {
            file.slots[0].cost = cost;
            // The sum is right: whoever writes hostile costs can also write a sum.
            let read = KeyFile::from_bytes(&file.to_bytes().unwrap());
            assert!(matches!(read, Err(StoreError::Damaged)), "{cost:?} is refused before any of it is spent");
        }
        file.slots[0].cost = KdfCost::STANDARD;
        assert!(KeyFile::from_bytes(&file.to_bytes().unwrap()).is_ok(), "the standard cost is within the bounds");
    }

    #[test]
    fn a_sealed_identity_opens_for_its_owner_only() {
        let key: Secret = Box::new(Zeroizing::new([7; 32]));
        let sealed = seal(&key, b"owner", b"name").unwrap();
        assert_eq!(open_sealed(&key, b"owner", &sealed.nonce, &sealed.bytes).unwrap().as_slice(), b"name", "the owner's opens");
        assert!(open_sealed(&key, b"other", &sealed.nonce, &sealed.bytes).is_err(), "moved to another row it does not open");
        assert!(
            open_sealed(&Box::new(Zeroizing::new([8; 32])), b"owner", &sealed.nonce, &sealed.bytes).is_err(),
            "nor under another key"
        );
        let twice = seal(&key, b"owner", b"name").unwrap();
        assert!(twice.nonce != sealed.nonce && twice.bytes != sealed.bytes, "the same name twice is not seen to be the same");
    }
}
