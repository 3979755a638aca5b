//! The encrypted workspace: keys, opening, migrations, transactions, backups, and the queries over it.
//!
//! A workspace is a folder with an encrypted database, a file of wrapped keys and its backups.
//! This is the only crate that speaks SQL. Reads take a [`Reader`], writes a [`Writer`]; what a
//! feature stores or asks is a method on one of them, in a module named after the feature.

mod access;
mod backoff;
mod backup;
mod check;
mod error;
mod files;
mod journal;
mod keys;
mod lock;
mod migrations;
mod open;
mod recovery;
mod rng;
pub(crate) mod row;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod thin;
mod actions;
mod findings;
mod attendance;
mod consents;
mod formats;
mod identities;
mod people;
mod programmes;
mod sessions;
mod settings;
mod sides;
mod live;
mod notes;
mod releases;
mod search;
mod summaries;
mod workspace;

pub use access::{Reader, Writer};
pub use backup::restore;
pub use check::Damage;
pub use error::{Result, StoreError};
pub use keys::{Key, KdfCost};
pub use live::LiveStep;
pub use programmes::Counts;
pub use recovery::RecoveryKey;
pub use search::Indexed;
pub use workspace::{Workspace, WorkspaceInfo};
