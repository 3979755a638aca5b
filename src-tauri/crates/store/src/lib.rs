//! The encrypted workspace: keys, opening, migrations, transactions, backups, and the queries over it.
//!
//! A workspace is a folder with an encrypted database, a file of wrapped keys and its backups.
//! This is the only crate that speaks SQL. Reads take a [`Reader`], writes a [`Writer`]; what a
//! feature stores or asks is a method on one of them, in a module named after the feature.

mod access;
mod actions;
mod activity;
mod attendance;
mod backoff;
mod backup;
mod backup_clean;
mod calibrate;
mod changes;
mod check;
mod consents;
mod drafts;
pub mod durable;
mod erase;
mod erasures;
mod error;
mod field;
mod files;
mod findings;
mod formats;
mod identities;
mod journal;
mod key_store;
mod keys;
mod live;
mod lock;
mod migrations;
mod moment;
mod notes;
mod open;
mod people;
mod programmes;
mod record;
mod recovery;
mod rekey;
mod releases;
mod repair;
mod rng;
mod schema;
mod sealed_file;
mod search;
mod search_index;
mod sessions;
mod settings;
mod sides;
mod summaries;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod texts;
mod thin;
mod workspace;

pub use access::{Reader, Writer};
pub use backup::{BackupInfo, backup_failed, restore};
pub use backup_clean::{Cleaned, Holding};
pub use changes::{Change, Table};
pub use check::{Damage, Looked};
pub use erase::erase;
pub use error::{Result, StoreError};
pub use keys::{KdfCost, Key};
pub use live::LiveStep;
pub use programmes::Counts;
pub use recovery::RecoveryKey;
pub use rekey::{OldBackups, Rekeyed, rekey, rekey_with};
pub use repair::{Repaired, repair};
pub use search::Indexed;
pub use texts::StoredText;
pub use workspace::{Workspace, WorkspaceInfo};
