//! The form of a backup: one sealed file that holds the wrapped keys and a copy of the database.
//!
//! ```text
//! "hamsokhan-backup"  16 bytes
//! version             u32, little endian
//! length of header    u32, little endian
//! header              JSON: keys.json as it was, nonce, length of the database, when it was made
//! chunks              64 KiB of the database each (the last one less), sealed with XChaCha20-Poly1305
//! ```
//! Each chunk is bound to its place, to whether it is the last, and to everything before the chunks. A file
//! that was cut, lengthened, reordered or changed in one bit is refused. The copy is encrypted by itself as well.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use chacha20poly1305::XNonce;
use chacha20poly1305::aead::{Aead, Payload};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::files;
use crate::keys::{KeyFile, Keyring, MAX_KEYS_BYTES, cipher};
use crate::{Result, StoreError, rng};

const MAGIC: &[u8; 16] = b"hamsokhan-backup";
const VERSION: u32 = 1;
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
const MAX_HEADER_BYTES: usize = 2 * MAX_KEYS_BYTES;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    keys: String,
    nonce: String,
    database_bytes: u64,
    made_at: DateTime<Utc>,
}

/// What every chunk is bound to.
struct Binding {
    nonce: [u8; 19],
    aad: [u8; 32],
}

impl Binding {
    fn nonce(&self, place: u32, last: bool) -> XNonce {
        let mut nonce = [0; 24];
        let parts = self.nonce.iter().copied().chain(place.to_be_bytes()).chain([u8::from(last)]);
        nonce.iter_mut().zip(parts).for_each(|(to, from)| *to = from);
        XNonce::from(nonce)
    }
}

/// Seals the database at `database` into a new file, as of `made_at`. The database must not change meanwhile.
pub(crate) fn write(database: &Path, out: &Path, keys: &KeyFile, keyring: &Keyring, made_at: DateTime<Utc>) -> Result<()> {
    let nonce = rng::bytes::<19>()?;
    let database_bytes = fs::metadata(database)?.len();
    let keys = String::from_utf8(keys.to_bytes()?).map_err(|_| StoreError::Damaged)?;
    let header = Header { keys, nonce: BASE64.encode(nonce), database_bytes, made_at };
    let header = serde_json::to_vec(&header).map_err(|_| StoreError::Damaged)?;
    let mut start = MAGIC.to_vec();
    start.extend(VERSION.to_le_bytes());
    start.extend(u32::try_from(header.len()).map_err(|_| StoreError::Damaged)?.to_le_bytes());
    start.extend(header);
    let binding = Binding { nonce, aad: Sha256::digest(&start).into() };

    let cipher = cipher(&keyring.backup())?;
    let mut out = BufWriter::new(files::new_file(out)?);
    out.write_all(&start)?;
    let mut source = File::open(database)?;
    for ((place, last), length) in chunks(database_bytes) {
        let mut chunk = vec![0; length];
        source.read_exact(&mut chunk)?;
        let sealed = cipher
            .encrypt(&binding.nonce(place, last), Payload { msg: &chunk, aad: &binding.aad })
            .map_err(|_| StoreError::KeyDerivation)?;
        out.write_all(&sealed)?;
    }
    out.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()?;
    Ok(())
}

/// The place of each chunk, whether it is the last, and its length.
fn chunks(total: u64) -> impl Iterator<Item = ((u32, bool), usize)> {
    let chunk = CHUNK as u64;
    let count = total.div_ceil(chunk);
    (0..count).filter_map(move |place| {
        let length = usize::try_from((total - place * chunk).min(chunk)).ok()?;
        Some(((u32::try_from(place).ok()?, place + 1 == count), length))
    })
}

/// A sealed file whose header was read. Nothing in the header is to be trusted before the chunks were opened.
pub(crate) struct SealedFile {
    chunks: BufReader<File>,
    header: Header,
    binding: Binding,
}

impl SealedFile {
    /// Reads the header.
    ///
    /// # Errors
    /// [`StoreError::NotABackup`], [`StoreError::Newer`], [`StoreError::Damaged`].
    pub fn open(path: &Path) -> Result<Self> {
        let mut file = BufReader::new(File::open(path)?);
        let mut start = vec![0; MAGIC.len() + 8];
        read_or(&mut file, &mut start, StoreError::NotABackup)?;
        let (magic, numbers) = start.split_at(MAGIC.len());
        if magic != MAGIC {
            return Err(StoreError::NotABackup);
        }
        let (version, length) = numbers.split_at(4);
        let number = |bytes: &[u8]| bytes.try_into().map(u32::from_le_bytes).map_err(|_| StoreError::Damaged);
        match number(version)? {
            VERSION => {}
            0 => return Err(StoreError::Damaged),
            _ => return Err(StoreError::Newer),
        }
        let length = usize::try_from(number(length)?).map_err(|_| StoreError::Damaged)?;
        if length > MAX_HEADER_BYTES {
            return Err(StoreError::Damaged);
        }
        let mut header = vec![0; length];
        read_or(&mut file, &mut header, StoreError::Damaged)?;
        start.extend_from_slice(&header);
        let header: Header = serde_json::from_slice(&header).map_err(|_| StoreError::Damaged)?;
        let nonce = BASE64.decode(&header.nonce).map_err(|_| StoreError::Damaged)?;
        let binding = Binding { nonce: nonce.try_into().map_err(|_| StoreError::Damaged)?, aad: Sha256::digest(&start).into() };
        Ok(Self { chunks: file, header, binding })
    }

    /// The wrapped keys it carries.
    ///
    /// # Errors
    /// As [`KeyFile::from_bytes`].
    pub fn keys(&self) -> Result<KeyFile> {
        KeyFile::from_bytes(self.header.keys.as_bytes())
    }

    /// When it was made.
    pub fn made_at(&self) -> DateTime<Utc> {
        self.header.made_at
    }

    /// Writes the database it holds to a new file.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when a bit differs or anything is missing or left over.
    pub fn unseal(mut self, keyring: &Keyring, out: &Path) -> Result<()> {
        let cipher = cipher(&keyring.backup())?;
        let mut out = BufWriter::new(files::new_file(out)?);
        let mut expected = self.header.database_bytes;
        for ((place, last), length) in chunks(self.header.database_bytes) {
            let mut sealed = vec![0; length + TAG];
            read_or(&mut self.chunks, &mut sealed, StoreError::Damaged)?;
            let chunk = cipher
                .decrypt(&self.binding.nonce(place, last), Payload { msg: &sealed, aad: &self.binding.aad })
                .map_err(|_| StoreError::Damaged)?;
            out.write_all(&chunk)?;
            expected = expected.saturating_sub(chunk.len() as u64);
        }
        if expected != 0 || self.chunks.read(&mut [0])? != 0 {
            return Err(StoreError::Damaged);
        }
        out.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()?;
        Ok(())
    }
}

fn read_or(file: &mut impl Read, bytes: &mut [u8], when_short: StoreError) -> Result<()> {
    file.read_exact(bytes).map_err(|error| if error.kind() == ErrorKind::UnexpectedEof { when_short } else { error.into() })
}
