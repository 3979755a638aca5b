//! What was typed and not saved yet, in one small sealed file beside the database.
//!
//! It is written as somebody types, so it is not in the database: half a sentence that was taken back belongs neither
//! into its journal nor into any backup. The file is put in place whole, under a key of its own, and goes when nothing
//! is waiting in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::PoisonError;

use hamsokhan_domain::draft::Draft;
use hamsokhan_domain::text::Private;
use zeroize::Zeroizing;

use crate::files::{self, DRAFTS};
use crate::keys::{Keyring, open_sealed, seal};
use crate::{Result, StoreError, Workspace, durable};

/// More than this was not written by us.
const MAX_BYTES: usize = 64 * 1024 * 1024;
const NONCE: usize = 24;

/// What is waiting, by its place.
pub(crate) type Waiting = BTreeMap<String, Private>;

impl Workspace {
    /// Everything that was typed and not saved. A file that cannot be read, or is of other keys, holds nothing.
    #[must_use]
    pub fn drafts(&self) -> Vec<Draft> {
        let mut waiting = self.drafts.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = waiting.get_or_insert_with(|| read(self.path(), &self.keyring).unwrap_or_default());
        waiting.iter().map(|(key, text)| Draft { key: key.clone(), text: text.clone() }).collect()
    }

    /// Keeps what was typed at a place, in place of what was kept there before; a blank text forgets it. On disk when
    /// this returns.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], [`StoreError::DiskFull`], or a text that is too long.
    pub fn keep_draft(&self, draft: Draft) -> Result<()> {
        draft.check()?;
        if self.read_only() {
            return Err(StoreError::ReadOnly);
        }
        let mut held = self.drafts.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = held.get_or_insert_with(|| read(self.path(), &self.keyring).unwrap_or_default());
        let before = if draft.text.is_blank() {
            waiting.remove(&draft.key)
        } else {
            let before = waiting.insert(draft.key, draft.text.clone());
            if before.as_ref() == Some(&draft.text) {
                return Ok(());
            }
            before
        };
        if waiting.is_empty() && before.is_none() {
            return Ok(());
        }
        write(self.path(), &self.keyring, waiting)
    }
}

fn read(folder: &Path, keyring: &Keyring) -> Result<Waiting> {
    let bytes = files::read_at_most(&folder.join(DRAFTS), MAX_BYTES)?;
    let (nonce, sealed) = bytes.split_at_checked(NONCE).ok_or(StoreError::Damaged)?;
    let plain = open_sealed(&keyring.drafts(), DRAFTS.as_bytes(), nonce, sealed)?;
    serde_json::from_slice(&plain).map_err(|_| StoreError::Damaged)
}

fn write(folder: &Path, keyring: &Keyring, waiting: &Waiting) -> Result<()> {
    let path = folder.join(DRAFTS);
    if waiting.is_empty() {
        files::gone(fs::remove_file(path))?;
        return Ok(durable::sync_folder(folder)?);
    }
    let plain = Zeroizing::new(serde_json::to_vec(waiting).map_err(|_| StoreError::Damaged)?);
    let sealed = seal(&keyring.drafts(), DRAFTS.as_bytes(), &plain)?;
    Ok(durable::replace(&path, &[sealed.nonce, sealed.bytes].concat())?)
}
