//! Backups: one sealed file that holds the wrapped keys and a copy of the database, and the way back.
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
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use chacha20poly1305::XNonce;
use chacha20poly1305::aead::{Aead, Payload};
use chrono::{DateTime, Utc};
use rusqlite::backup::{Backup, StepResult};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::durable::{self, NotDurable};
use crate::files::{self, BACKUPS, DATABASE, KEYS, Staging};
use crate::keys::{Key, KeyFile, Keyring, MAX_KEYS_BYTES, cipher};
use crate::open::{Mode, connect};
use crate::workspace::fold_journal;
use crate::{Result, StoreError, Workspace, backoff, check, migrations, rng, thin};

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

impl Workspace {
    /// Writes a backup of everything to `out`, a file that does not exist yet, and proves it by opening it.
    /// Writing goes on meanwhile; the backup holds one consistent state.
    ///
    /// # Errors
    /// [`StoreError::AlreadyExists`], [`StoreError::Damaged`] when what was written does not open, or what
    /// the disk refused. Then nothing is left at `out`; with [`StoreError::NotConfirmed`] alone the backup is there.
    pub fn backup(&self, out: &Path, now: DateTime<Utc>) -> Result<()> {
        if fs::symlink_metadata(out).is_ok() {
            return Err(StoreError::AlreadyExists);
        }
        let staging = Staging::beside(out)?;
        let copy = staging.path().join("copy");
        self.copy_database(&copy)?;
        let sealed = staging.path().join("sealed");
        let keys = self.key_file().clone();
        write_sealed(&copy, &sealed, &keys, &self.keyring, now)?;
        let proof = staging.path().join("proof");
        let (mut file, header, binding) = read_header(&sealed)?;
        unseal(&mut file, &header, &binding, &self.keyring, &proof)?;
        if !check::is_whole(&connect(&proof, &self.keyring.database(), Mode::Read)?) {
            return Err(StoreError::Damaged);
        }
        fs::rename(&sealed, out)?;
        durable::sync_folder(durable::folder_of(out)).map_err(|error| NotDurable::NotConfirmed(error).into())
    }

    /// Makes a backup in the workspace's own folder when something was written since the last one, and
    /// retires those that newer ones supersede. Answers where it is.
    ///
    /// # Errors
    /// As [`Workspace::backup`]. Then older backups are all still there.
    pub fn auto_backup(&self, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
        if self.read_only() || !self.changed.swap(false, Ordering::Relaxed) {
            return Ok(None);
        }
        let folder = self.path().join(BACKUPS);
        match files::make_folder(&folder) {
            Ok(()) | Err(StoreError::AlreadyExists) => {}
            Err(error) => return Err(error),
        }
        let out = folder.join(thin::name_of(now));
        match self.backup(&out, now) {
            Ok(()) => {}
            // Two in one second: the first one stands, and the next change brings another.
            Err(StoreError::AlreadyExists) => {
                self.changed.store(true, Ordering::Relaxed);
                return Ok(None);
            }
            Err(error) => {
                self.changed.store(true, Ordering::Relaxed);
                return Err(error);
            }
        }
        let moments = fs::read_dir(&folder)?.filter_map(|entry| thin::moment_of(entry.ok()?.file_name().to_str()?)).collect();
        for old in thin::superseded(&moments, now) {
            fs::remove_file(folder.join(thin::name_of(old.and_utc())))?;
        }
        Ok(Some(out))
    }

    /// Whether an automatic backup was made less than `span` before `now`. One of the future does not count.
    #[must_use]
    pub fn backed_up_within(&self, span: Duration, now: DateTime<Utc>) -> bool {
        let entries = fs::read_dir(self.path().join(BACKUPS)).into_iter().flatten().flatten();
        entries
            .filter_map(|entry| thin::moment_of(entry.file_name().to_str()?))
            .any(|made| (now.naive_utc() - made).to_std().is_ok_and(|age| age < span))
    }

    fn copy_database(&self, to: &Path) -> Result<()> {
        let key = self.keyring.database();
        let source = connect(&self.path().join(DATABASE), &key, Mode::Read)?;
        let mut copy = connect(to, &key, Mode::Write)?;
        // All pages in one step: one state, however much is written meanwhile.
        match Backup::new(&source, &mut copy)?.step(-1)? {
            StepResult::Done => {}
            _ => return Err(StoreError::InUse),
        }
        fold_journal(&copy)
    }
}

/// Makes the workspace that a backup holds at `target`, a folder that does not exist yet. It is checked
/// first and appears at `target` whole, or not at all.
///
/// # Errors
/// [`StoreError::AlreadyExists`], [`StoreError::NotABackup`], [`StoreError::WrongKey`],
/// [`StoreError::Newer`], [`StoreError::Damaged`] when it was cut or changed.
pub fn restore(file: &Path, target: &Path, key: Key<'_>) -> Result<()> {
    files::refuse_existing(target)?;
    let (mut sealed, header, binding) = read_header(file)?;
    let keys = KeyFile::from_bytes(header.keys.as_bytes())?;
    backoff::check(file)?;
    let keyring = keys.unlock(key).inspect_err(|error| {
        if matches!(error, StoreError::WrongKey) {
            backoff::failed(file);
        }
    })?;
    backoff::succeeded(file);
    let staging = Staging::beside(target)?;
    let database = staging.path().join(DATABASE);
    unseal(&mut sealed, &header, &binding, &keyring, &database)?;
    let conn = connect(&database, &keyring.database(), Mode::Write)?;
    if migrations::version(&conn)? == 0 || !check::is_whole(&conn) {
        return Err(StoreError::Damaged);
    }
    fold_journal(&conn)?;
    drop(conn);
    durable::add(&staging.path().join(KEYS), &keys.to_bytes()?).map_err(NotDurable::cause)?;
    files::make_folder(&staging.path().join(BACKUPS))?;
    staging.keep_as(target)
}

fn write_sealed(copy: &Path, out: &Path, keys: &KeyFile, keyring: &Keyring, now: DateTime<Utc>) -> Result<()> {
    let nonce = rng::bytes::<19>()?;
    let database_bytes = fs::metadata(copy)?.len();
    let keys = String::from_utf8(keys.to_bytes()?).map_err(|_| StoreError::Damaged)?;
    let header = Header { keys, nonce: BASE64.encode(nonce), database_bytes, made_at: now };
    let header = serde_json::to_vec(&header).map_err(|_| StoreError::Damaged)?;
    let mut start = MAGIC.to_vec();
    start.extend(VERSION.to_le_bytes());
    start.extend(u32::try_from(header.len()).map_err(|_| StoreError::Damaged)?.to_le_bytes());
    start.extend(header);
    let binding = Binding { nonce, aad: Sha256::digest(&start).into() };

    let cipher = cipher(&keyring.backup())?;
    let mut out = BufWriter::new(files::new_file(out)?);
    out.write_all(&start)?;
    let mut source = File::open(copy)?;
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

fn read_header(path: &Path) -> Result<(BufReader<File>, Header, Binding)> {
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
    Ok((file, header, binding))
}

fn unseal(file: &mut impl Read, header: &Header, binding: &Binding, keyring: &Keyring, out: &Path) -> Result<()> {
    let cipher = cipher(&keyring.backup())?;
    let mut out = BufWriter::new(files::new_file(out)?);
    let mut expected = header.database_bytes;
    for ((place, last), length) in chunks(header.database_bytes) {
        let mut sealed = vec![0; length + TAG];
        read_or(file, &mut sealed, StoreError::Damaged)?;
        let chunk = cipher
            .decrypt(&binding.nonce(place, last), Payload { msg: &sealed, aad: &binding.aad })
            .map_err(|_| StoreError::Damaged)?;
        out.write_all(&chunk)?;
        expected = expected.saturating_sub(chunk.len() as u64);
    }
    if expected != 0 || file.read(&mut [0])? != 0 {
        return Err(StoreError::Damaged);
    }
    out.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()?;
    Ok(())
}

fn read_or(file: &mut impl Read, bytes: &mut [u8], when_short: StoreError) -> Result<()> {
    file.read_exact(bytes).map_err(|error| if error.kind() == ErrorKind::UnexpectedEof { when_short } else { error.into() })
}
