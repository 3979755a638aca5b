//! Workspaces: create, open, lock, check, back up, restore.

use std::path::Path;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Desk;
use crate::error::Result;

/// The least length of a passphrase, in characters. *Ours*: four short words.
pub const MIN_PASSPHRASE: usize = 12;

/// What there is to know about the open workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WorkspaceInfo {
    /// Its name: the folder's, without the ending.
    pub name: String,
    /// Whether it can only be read.
    pub read_only: bool,
    /// Whether it is the demo.
    pub demo: bool,
    /// Numbers of things in it.
    pub programmes: u32,
    /// Sessions.
    pub sessions: u32,
    /// People.
    pub people: u32,
    /// Notes.
    pub notes: u32,
    /// Releases.
    pub releases: u32,
    /// Size on disk in kilobytes.
    pub kilobytes: u32,
    /// Number of automatic backups.
    pub backups: u32,
    /// Release of the time zone database, such as `2026e`.
    pub tzdata: String,
    /// Version of the program.
    pub version: String,
}

/// What a check of the workspace found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CheckReport {
    /// Nothing is wrong.
    pub ok: bool,
    /// What is wrong: stable codes, messages `check-problem-<code>`.
    pub problems: Vec<String>,
}

impl Desk {
    /// Makes a workspace and opens it. Returns the recovery key, which is shown once.
    pub fn create_workspace(&self, path: &Path, passphrase: &str) -> Result<String> {
        todo!()
    }

    /// Opens a workspace with its passphrase.
    pub fn open_workspace(&self, path: &Path, passphrase: &str) -> Result<WorkspaceInfo> {
        todo!()
    }

    /// Opens a workspace with its recovery key and gives it a new passphrase.
    pub fn recover_workspace(&self, path: &Path, recovery_key: &str, new_passphrase: &str) -> Result<WorkspaceInfo> {
        todo!()
    }

    /// Locks: closes the database and wipes the keys. Backs up first when something changed.
    pub fn lock(&self) -> Result<()> {
        todo!()
    }

    /// What there is to know about the open workspace.
    pub fn info(&self) -> Result<WorkspaceInfo> {
        todo!()
    }

    /// Checks database, ciphertext, references and search index.
    pub fn check(&self) -> Result<CheckReport> {
        todo!()
    }

    /// Writes the whole workspace into one encrypted file.
    pub fn backup(&self, file: &Path) -> Result<()> {
        todo!()
    }

    /// Makes a workspace from a backup. An existing one is never overwritten.
    pub fn restore_workspace(&self, file: &Path, path: &Path, passphrase: &str) -> Result<()> {
        todo!()
    }

    /// Gives the workspace another passphrase.
    pub fn change_passphrase(&self, old: &str, new: &str) -> Result<()> {
        todo!()
    }

    /// Makes the demo workspace: a believable programme of invented people.
    pub fn create_demo(&self, path: &Path, passphrase: &str) -> Result<()> {
        todo!()
    }
}
