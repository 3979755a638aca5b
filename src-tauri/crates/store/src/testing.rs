//! Real encrypted workspaces in temporary folders, for tests: everything but the cost of a guess is as in life.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use hamsokhan_locale::search::index_form;
use uuid::Uuid;

use crate::search::Entry;
pub use crate::search::query as search_query;
use crate::{Change, Indexed, KdfCost, RecoveryKey, Result, StoreError, Table, Workspace};

/// The passphrase of every workspace made here.
pub const PASSPHRASE: &str = "walnut ivory lantern river";
/// A word that is in every row of [`append_numbered`], to look for where it must not be.
pub const CANARY: &str = "CANARY-7f3a-قناری";

/// A workspace that vanishes with its folder when dropped.
pub struct TestWorkspace {
    // Before the folder, so that it is closed first.
    workspace: Workspace,
    /// The recovery key it was made with.
    pub recovery: RecoveryKey,
    folder: tempfile::TempDir,
}

impl TestWorkspace {
    /// Where the workspace is.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("Test.hamsokhan")
    }

    /// The workspace and the folder that holds it, to close and open again.
    #[must_use]
    pub fn into_parts(self) -> (Workspace, tempfile::TempDir) {
        (self.workspace, self.folder)
    }
}

impl Deref for TestWorkspace {
    type Target = Workspace;
    fn deref(&self) -> &Workspace {
        &self.workspace
    }
}

/// The moment at which test workspaces are made: 2026-12-01 10:00 UTC.
#[must_use]
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_796_119_200, 0).unwrap_or_default()
}

/// A new, empty, encrypted workspace.
///
/// # Panics
/// When the temporary folder cannot be made: a test cannot go on.
#[must_use]
#[allow(clippy::expect_used, reason = "only tests call this")]
pub fn workspace() -> TestWorkspace {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (workspace, recovery) =
        Workspace::create_with(&folder.path().join("Test.hamsokhan"), PASSPHRASE, now(), KdfCost::FOR_TESTS)
            .expect("a new workspace in an empty folder");
    TestWorkspace { workspace, recovery, folder }
}

/// Writes one row that carries `number`, in one transaction: what the experiments on durability count.
///
/// # Errors
/// What the store refused.
pub fn append_numbered(workspace: &Workspace, number: u32) -> Result<()> {
    let id = Uuid::from_u128(u128::from(number) + 1);
    // Longer than a page now and then, so that a commit spans several.
    let text = format!("{CANARY} {number} {}", "آ".repeat(usize::try_from(number % 7).unwrap_or(0) * 700));
    workspace.transact::<_, StoreError>(|writer| {
        writer.execute(
            "INSERT INTO programme (id, name_en, name_fa, purpose_en, purpose_fa, default_format, interpretation, small_cell, created_at)
             VALUES (?1, ?2, ?3, ?3, ?3, 'reflective-120', 'none', 10, ?4)",
            rusqlite::params![id, number.to_string(), text, now().timestamp_millis()],
        )?;
        writer.index(Entry::new(Indexed::Programme, id, Some(format!("{number}\n{text}"))))
    })?;
    Ok(())
}

/// The numbers that [`append_numbered`] wrote, in order, each proved whole.
///
/// # Errors
/// What the store refused, or [`StoreError::Damaged`] when a row is torn.
pub fn numbered(workspace: &Workspace) -> Result<Vec<u32>> {
    workspace.read(|reader| {
        let rows = reader.all(
            "SELECT p.name_en, p.name_fa, p.name_fa = p.purpose_en, s.folded FROM programme p
             LEFT JOIN search_entry s ON s.id = p.id ORDER BY CAST(p.name_en AS INTEGER)",
            [],
            |row| {
                let (name, text): (String, String) = (row.get(0)?, row.get(1)?);
                let indexed = row.get::<_, Option<String>>(3)? == Some(index_form(&format!("{name}\n{text}")));
                Ok((name, row.get::<_, bool>(2)? && indexed))
            },
        )?;
        let number = |(name, whole): (String, bool)| if whole { name.parse().ok() } else { None };
        rows.into_iter().map(|row| number(row).ok_or(StoreError::Damaged)).collect()
    })
}

/// Lets the database grow to this many pages and no further, as a full disk does.
///
/// # Errors
/// What the store refused.
pub fn limit_pages(workspace: &Workspace, pages: u32) -> Result<()> {
    workspace.writer().query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
    Ok(())
}

/// The statements that make up the schema, to compare a migrated workspace with a new one.
///
/// # Errors
/// What the store refused.
pub fn schema(workspace: &Workspace) -> Result<Vec<String>> {
    workspace.read(|reader| reader.all("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name", [], |row| row.get(0)))
}

/// Every row of every reported table, as the database holds it: the change that tells of it, and all its columns.
///
/// # Errors
/// What the store refused.
pub fn rows(workspace: &Workspace) -> Result<BTreeMap<Change, BTreeSet<String>>> {
    workspace.read(|reader| {
        let mut rows: BTreeMap<Change, BTreeSet<String>> = BTreeMap::new();
        for &table in Table::ALL {
            let name = table.name();
            let columns: Vec<String> = reader.all("SELECT name FROM pragma_table_info(?1)", [name], |row| row.get(0))?;
            let (row_id, of_id) = table.columns();
            let whole = columns.iter().map(|column| format!("quote(\"{column}\")")).collect::<Vec<_>>().join(" || ', ' || ");
            let sql = format!("SELECT {row_id}, {}, {whole} FROM {name}", of_id.unwrap_or("NULL"));
            let id = |row: &rusqlite::Row<'_>, column| row.get::<usize, Option<Uuid>>(column).unwrap_or_default();
            for (change, whole) in
                reader.all(&sql, [], |row| Ok((Change { table, row: id(row, 0), of: id(row, 1) }, row.get::<_, String>(2)?)))?
            {
                rows.entry(change).or_default().insert(whole);
            }
        }
        Ok(rows)
    })
}

/// The names of the tables in the database.
///
/// # Errors
/// What the store refused.
pub fn tables(workspace: &Workspace) -> Result<Vec<String>> {
    workspace.read(|reader| {
        reader.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", [], |row| row.get(0))
    })
}

/// The keys of an open workspace, to look for where they must not be: the data key, those of the
/// database and of backups, and that of identities.
#[must_use]
pub fn raw_keys(workspace: &Workspace) -> [[u8; 32]; 4] {
    let keys = &workspace.keyring;
    [**keys.data, **keys.database(), **keys.backup(), **keys.identity]
}

/// The file of keys that these bytes are, as it would be written again; none when they are refused.
#[must_use]
pub fn keys_written_again(bytes: &[u8]) -> Option<Vec<u8>> {
    crate::keys::KeyFile::from_bytes(bytes).ok()?.to_bytes().ok()
}

/// Whether a recovery key can be read from what somebody typed.
#[must_use]
pub fn reads_recovery_key(typed: &str) -> bool {
    RecoveryKey::secret_of(typed).is_ok()
}

/// Whether the journal in this file is damaged.
///
/// # Errors
/// What the system refused.
pub fn journal_is_damaged(path: &std::path::Path) -> Result<bool> {
    crate::journal::is_damaged(path)
}

/// Marks the database as written by another version of the program.
///
/// # Errors
/// What the store refused.
pub fn pretend_schema(workspace: &Workspace, version: u32) -> Result<()> {
    Ok(workspace.writer().execute_batch(&format!("PRAGMA user_version = {version}"))?)
}

/// Ends the process at the step whose number `HAMSOKHAN_TEST_DIE_AT` gives, as a power cut does: nothing is cleaned up.
pub(crate) fn die_here_if_asked() {
    static ASKED: std::sync::OnceLock<Option<u32>> = std::sync::OnceLock::new();
    static STEPS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(1);
    let asked = ASKED.get_or_init(|| std::env::var("HAMSOKHAN_TEST_DIE_AT").ok()?.parse().ok());
    if let Some(last) = asked
        && STEPS.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == *last
    {
        std::process::abort();
    }
}

/// Runs a statement past every use case, as somebody would who has the keys and another program.
///
/// # Errors
/// What the database refused.
pub fn statement(workspace: &Workspace, sql: &str) -> Result<()> {
    Ok(workspace.writer().execute_batch(sql)?)
}

/// Writes one participant, of a programme and a side of their own.
///
/// # Errors
/// What the store refused.
pub fn participant(workspace: &Workspace) -> Result<hamsokhan_domain::id::ParticipantId> {
    let ids: [uuid::Uuid; 3] = [1, 2, 3].map(|n| uuid::Uuid::from_u128(0xFACE_0000 + n));
    let at = now().timestamp_millis();
    let (participant, _) = workspace.transact::<_, StoreError>(|writer| {
        writer.execute(
            "INSERT INTO programme (id, name_en, name_fa, purpose_en, purpose_fa, default_format, interpretation, small_cell, created_at)
             VALUES (?1, '', '', '', '', 'reflective-120', 'none', 10, ?2)",
            rusqlite::params![ids[0], at],
        )?;
        writer.execute(
            "INSERT INTO side (id, programme_id, position, name_en, name_fa, zone, weekend, humane_from, humane_to, calendar)
             VALUES (?1, ?2, 1, '', '', 'UTC', '[]', 480, 1320, 'gregorian')",
            [ids[1], ids[0]],
        )?;
        writer.execute(
            "INSERT INTO participant (id, programme_id, side_id, code_name_en, code_name_fa, code_name_key, role, language, at_risk, created_at)
             VALUES (?1, ?2, ?3, 'Oak-1', '', 'oak-1', 'participant', 'en', 0, ?4)",
            rusqlite::params![ids[2], ids[0], ids[1], at],
        )?;
        Ok(ids[2].into())
    })?;
    Ok(participant)
}
