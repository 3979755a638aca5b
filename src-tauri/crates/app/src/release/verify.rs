//! Whether a file is one that left this workspace: its digest is looked up in the ledger.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use chrono::{DateTime, Utc};
use hamsokhan_domain::Bilingual;
use hamsokhan_domain::id::{ReleaseId, SessionId};
use hamsokhan_domain::release::ReleasedFile;
use hamsokhan_release::sha256;
use hamsokhan_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::error::{Error, Result};
use crate::find;

/// A file of the ledger with the digest that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct KnownFile {
    /// The file as it is recorded.
    pub file: ReleasedFile,
    /// Its place among the files of its release, from 1.
    pub place: u32,
    /// How many there are.
    pub of: u32,
    /// The release.
    pub release_id: ReleaseId,
    /// When it left.
    pub released_at: DateTime<Utc>,
    /// For whom; may be blank.
    pub recipient: String,
    /// The session.
    pub session_id: SessionId,
    /// The title of the session as it is now.
    pub title: Bilingual,
}

/// What the ledger says about a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Verdict {
    /// The file’s SHA-256, in hexadecimal; blank for a file that is larger than any that was ever released.
    pub sha256: String,
    /// Every release that holds it, oldest first; none when it is not one of the ledger’s.
    pub known: Vec<KnownFile>,
}

impl App {
    /// Whether a file is one that was released here, unchanged, by whatever name it goes by now.
    pub fn verify_file(&self, path: &Path) -> Result<Verdict> {
        let length = fs::metadata(path).map_err(|error| Error::not_read(&error))?.len();
        let sha256 = if u32::try_from(length).is_ok() {
            let mut bytes = Vec::new();
            File::open(path)
                .and_then(|file| file.take(u64::from(u32::MAX)).read_to_end(&mut bytes))
                .map_err(|error| Error::not_read(&error))?;
            sha256(&bytes)
        } else {
            String::new()
        };
        let known = self.read(|store| known(store, &sha256))?;
        Ok(Verdict { sha256, known })
    }
}

fn known(store: &Reader<'_>, sha256: &str) -> Result<Vec<KnownFile>> {
    let mut known = Vec::new();
    for (file, id) in store.released_files(sha256)? {
        let release = store.release(id)?.ok_or_else(|| Error::not_found("release"))?;
        let session = find::session(store, release.session_id)?;
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        known.push(KnownFile {
            place: number(release.files.iter().take_while(|other| other.name != file.name).count() + 1),
            of: number(release.files.len()),
            file,
            release_id: release.id,
            released_at: release.released_at,
            recipient: release.recipient,
            session_id: session.id,
            title: session.title,
        });
    }
    Ok(known)
}
