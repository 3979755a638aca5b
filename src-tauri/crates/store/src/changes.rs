//! What a transaction changed, told by the database itself: by whatever way a row comes, changes or goes (a statement,
//! a cascade, a trigger), the connection that writes takes it down, and forgets it again when the transaction does.

use std::fmt::Write as _;

use rusqlite::Connection;
use uuid::Uuid;

use crate::Result;

macro_rules! tables {
    ($($(#[$doc:meta])* $table:ident $name:literal ($row:ident $(of $of:ident)?)),+ $(,)?) => {
        /// The tables whose rows are reported when they change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Table { $($(#[$doc])* $table),+ }

        impl Table {
            /// Every one of them.
            pub const ALL: &'static [Table] = &[$(Table::$table),+];

            /// Its name in the database.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Table::$table => $name),+ }
            }

            /// The columns that a change carries as `row` and as `of`.
            #[must_use]
            pub fn columns(self) -> (&'static str, Option<&'static str>) {
                match self { $(Table::$table => (stringify!($row), None$(.or(Some(stringify!($of))))?)),+ }
            }
        }
    };
}

tables! {
    /// Programmes.
    Programme "programme" (id),
    /// Sides of a programme.
    Side "side" (id of programme_id),
    /// Saved formats.
    Format "format" (key),
    /// What the workspace says about itself.
    Setting "setting" (key),
    /// Sessions.
    Session "session" (id of programme_id),
    /// Blocks of an agenda.
    Block "block" (id of session_id),
    /// People.
    Participant "participant" (id of programme_id),
    /// Their sealed identities.
    Identity "identity" (participant_id),
    /// The keys of identities.
    IdentityKey "identity_key" (participant_id),
    /// Who came.
    Attendance "attendance" (session_id of participant_id),
    /// Answers about consent.
    Consent "consent" (id of participant_id),
    /// Turns of speaking.
    Turn "turn" (id of session_id),
    /// Who waits to speak.
    Queue "queue" (id of session_id),
    /// Steps that can be undone.
    LiveStep "live_step" (id of session_id),
    /// Notes.
    Note "note" (id of session_id),
    /// Earlier wordings of notes.
    NoteRevision "note_revision" (note_id),
    /// Promises.
    Action "action" (id of programme_id),
    /// Summaries.
    Summary "summary" (id of session_id),
    /// Texts of a summary.
    SummarySection "summary_section" (summary_id),
    /// Notes that a summary has dealt with.
    SummaryNote "summary_note" (summary_id of note_id),
    /// Findings of the review.
    Finding "finding" (id of summary_id),
    /// Releases.
    Release "release" (id of session_id),
    /// Files of a release.
    ReleaseFile "release_file" (release_id),
    /// Names that files of a release got.
    ReleaseNamed "release_named" (release_id),
    /// Whose consent a release relied on.
    ReleaseReliance "release_reliance" (release_id of participant_id),
    /// That people were erased.
    Erasure "erasure" (participant_id of programme_id),
    /// Entries of the activity record, by what they are about.
    Activity "activity" (subject),
}

/// A row that came, changed or went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Change {
    /// Where.
    pub table: Table,
    /// The identifier of the row, or of the thing it is a part of; none where rows have no such identifier.
    pub row: Option<Uuid>,
    /// What it belongs to.
    pub of: Option<Uuid>,
}

/// Lets a connection take down every change from now on.
///
/// Triggers of the connection alone, because the hooks of SQLite tell nothing of tables without row numbers, or not
/// which row it was; a table of the connection alone, because it is rolled back with what it tells of.
pub(crate) fn watch(conn: &Connection) -> Result<()> {
    let mut sql = String::from("CREATE TEMP TABLE changed (place INTEGER NOT NULL, row_id, of_id);\n");
    for (place, table) in Table::ALL.iter().enumerate() {
        let (row, of) = table.columns();
        let told = |version: &str| {
            let of = of.map_or_else(|| "NULL".to_owned(), |of| format!("{version}.{of}"));
            format!("{place}, {version}.{row}, {of}")
        };
        // A row that is stored as it was has not changed.
        let mut columns = conn.prepare("SELECT name FROM pragma_table_info(?1)")?;
        let columns: Vec<String> = columns.query_map([table.name()], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let differs = columns.iter().map(|name| format!("OLD.\"{name}\" IS NOT NEW.\"{name}\"")).collect::<Vec<_>>().join(" OR ");
        let name = table.name();
        let (old, new) = (told("OLD"), told("NEW"));
        // Infallible, as everything that is written to a string.
        let _ = write!(
            sql,
            "CREATE TEMP TRIGGER {name}_comes AFTER INSERT ON main.{name} BEGIN INSERT INTO changed VALUES ({new}); END;
             CREATE TEMP TRIGGER {name}_goes AFTER DELETE ON main.{name} BEGIN INSERT INTO changed VALUES ({old}); END;
             CREATE TEMP TRIGGER {name}_changes AFTER UPDATE ON main.{name} WHEN {differs}
             BEGIN INSERT INTO changed SELECT {old} UNION SELECT {new}; END;\n"
        );
    }
    Ok(conn.execute_batch(&sql)?)
}

/// What was changed since the last time, each once, and in order of the tables.
pub(crate) fn take(conn: &Connection) -> Result<Vec<Change>> {
    let mut statement =
        conn.prepare_cached("SELECT DISTINCT place, row_id, of_id FROM temp.changed ORDER BY place, row_id, of_id")?;
    let mut rows = statement.query([])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(&table) = Table::ALL.get(usize::from(row.get::<_, u8>(0)?)) else { continue };
        // A key that is a word, such as that of a setting, is no identifier.
        let id = |column| row.get::<usize, Option<Uuid>>(column).unwrap_or_default();
        changes.push(Change { table, row: id(1), of: id(2) });
    }
    drop(rows);
    conn.execute("DELETE FROM temp.changed", [])?;
    Ok(changes)
}
