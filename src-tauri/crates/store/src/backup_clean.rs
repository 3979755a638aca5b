//! Taking somebody out of the automatic backups: each that holds them is opened, cleaned and sealed again under its name.
//!
//! It survives being killed at every step, and can be done again from anywhere: a backup is either as it was or clean,
//! because the clean one takes its name by one rename.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::backup::listed;
use crate::files::{self, BACKUPS, DATABASE, Staging};
use crate::open::{Mode, connect, journal_path};
use crate::sealed_file::{self, SealedFile};
use crate::workspace::fold_journal;
use crate::{BackupInfo, Reader, Result, StoreError, Workspace, Writer, check, durable, identities, migrations};

/// An automatic backup, and whether it holds somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    /// The backup.
    pub backup: BackupInfo,
    /// Whether it could be opened; one that could not may hold anybody.
    pub readable: bool,
}

/// What was done to the backups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// The names of those that were cleaned.
    pub cleaned: Vec<String>,
    /// The names of those that could not be opened. They stay where they are.
    pub unreadable: Vec<String>,
}

impl Workspace {
    /// The automatic backups that hold somebody, by `holds`, and those that cannot be opened; newest first.
    ///
    /// # Errors
    /// What the disk refused, and what `holds` answers.
    pub fn backups_holding(&self, holds: impl Fn(&Reader<'_>) -> Result<bool>) -> Result<Vec<Holding>> {
        let mut found = Vec::new();
        for backup in self.backups()? {
            let path = self.path().join(BACKUPS).join(&backup.name);
            let staging = Staging::beside(&path)?;
            match self.opened(&path, &staging.path().join(DATABASE)) {
                Ok(conn) => {
                    if holds(&Reader::new(&conn, &self.keyring.identity))? {
                        found.push(Holding { backup, readable: true });
                    }
                }
                Err(error) if is_damage(&error) => found.push(Holding { backup, readable: false }),
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }

    /// Cleans every automatic backup that holds somebody, by `holds`. What `clean` does is done in one transaction in each of
    /// them. Also removes the copies of journals that were kept when they were damaged: they are pages of earlier states.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], what the disk refused, and what the two answer. Then some backups are clean and the others as
    /// they were, and it can be done again.
    pub fn clean_backups<E: From<StoreError>>(
        &self,
        holds: impl Fn(&Reader<'_>) -> Result<bool, E>,
        clean: impl Fn(&Writer<'_>) -> Result<(), E>,
    ) -> Result<Cleaned, E> {
        if self.read_only() {
            return Err(StoreError::ReadOnly.into());
        }
        self.fold()?;
        let mut done = Cleaned::default();
        for name in listed(&self.path().join(BACKUPS))? {
            let path = self.path().join(BACKUPS).join(&name);
            let staging = Staging::beside(&path)?;
            let (copy, sealed) = (staging.path().join(DATABASE), staging.path().join("sealed"));
            let mut conn = match self.opened(&path, &copy) {
                Ok(conn) => conn,
                Err(error) if is_damage(&error) => {
                    done.unreadable.push(name);
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            if !holds(&Reader::new(&conn, &self.keyring.identity))? {
                continue;
            }
            let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
            clean(&Writer::new(&transaction, &self.keyring.identity))?;
            transaction.commit().map_err(StoreError::from)?;
            self.seal_again(conn, &path, &copy, &sealed)?;
            done.cleaned.push(name);
        }
        let damaged = journal_path(&self.path().join(DATABASE), "-wal.damaged");
        files::step();
        files::gone(fs::remove_file(damaged))?;
        Ok(done)
    }

    /// The database of a backup, opened at `copy` and brought to the newest form.
    fn opened(&self, path: &Path, copy: &Path) -> Result<Connection> {
        SealedFile::open(path)?.unseal(&self.keyring, copy)?;
        let mut conn = connect(copy, &self.keyring.database(), Mode::Write)?;
        if migrations::version(&conn)? == 0 {
            return Err(StoreError::Damaged);
        }
        migrations::migrate(&mut conn)?;
        identities::give_keys(&mut conn, &self.keyring.identity)?;
        Ok(conn)
    }

    /// Seals a cleaned copy as of the moment of its backup, and gives it that backup's name.
    fn seal_again(&self, conn: Connection, path: &Path, copy: &Path, sealed: &Path) -> Result<()> {
        // Emptied pages are overwritten; those that are left over go with the file as well.
        conn.execute_batch("VACUUM")?;
        fold_journal(&conn)?;
        if !check::is_whole(&conn) {
            return Err(StoreError::Damaged);
        }
        drop(conn);
        let before = SealedFile::open(path)?;
        sealed_file::write(copy, sealed, &before.keys()?, &self.keyring, before.made_at())?;
        files::rename(sealed, path)?;
        files::step();
        Ok(durable::sync_folder(durable::folder_of(path))?)
    }
}

fn is_damage(error: &StoreError) -> bool {
    matches!(error, StoreError::Damaged | StoreError::NotABackup | StoreError::Newer)
}
