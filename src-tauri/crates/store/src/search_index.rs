//! Making the search index anew when the rules change by which words find one another.

use hamsokhan_locale::search::{VERSION, index_form};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::Result;

/// Where the workspace keeps the rules that its index was made by.
const RULES: &str = "search-rules";
const GET: &str = "SELECT value FROM setting WHERE key = ?1";
const PUT: &str = "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
/// What is indexed of each kind of row, as beside it: some entries after a given one.
const TEXTS: [&str; 5] = [
    "SELECT e.rowid, n.text, n.translation FROM search_entry e JOIN note n ON n.id = e.id WHERE e.rowid > ?1 ORDER BY e.rowid LIMIT ?2",
    "SELECT e.rowid, s.title_en, s.title_fa FROM search_entry e JOIN session s ON s.id = e.id WHERE e.rowid > ?1 ORDER BY e.rowid LIMIT ?2",
    "SELECT e.rowid, p.name_en, p.name_fa FROM search_entry e JOIN programme p ON p.id = e.id WHERE e.rowid > ?1 ORDER BY e.rowid LIMIT ?2",
    "SELECT e.rowid, a.text_en, a.text_fa FROM search_entry e JOIN action a ON a.id = e.id WHERE e.rowid > ?1 ORDER BY e.rowid LIMIT ?2",
    "SELECT e.rowid, p.code_name_en, p.code_name_fa FROM search_entry e JOIN participant p ON p.id = e.id WHERE e.rowid > ?1 ORDER BY e.rowid LIMIT ?2",
];
const SET: &str = "UPDATE search_entry SET folded = ?2 WHERE rowid = ?1";
/// Keeps the index in step row by row: thirty times the work, when every row changes.
const TRIGGER: &str = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'search_entry_changes'";
const REBUILD: &str = "INSERT INTO search_text (search_text) VALUES ('rebuild')";
/// How many entries are in memory at once. Our own choice.
const SOME: i64 = 2_000;

/// Makes the index anew when it was made by other rules: entirely, or not at all.
///
/// # Errors
/// What the database refused.
pub(crate) fn keep_in_step(conn: &mut Connection) -> Result<()> {
    let rules: Option<String> = conn.query_row(GET, [RULES], |row| row.get(0)).optional()?;
    if rules.as_deref() == Some(VERSION) {
        return Ok(());
    }
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let trigger: String = transaction.query_row(TRIGGER, [], |row| row.get(0))?;
    transaction.execute_batch("DROP TRIGGER search_entry_changes")?;
    for texts in TEXTS {
        refold(&transaction, texts)?;
    }
    transaction.execute(REBUILD, [])?;
    transaction.execute_batch(&trigger)?;
    transaction.execute(PUT, [RULES, VERSION])?;
    transaction.commit()?;
    Ok(())
}

/// What is found by the search, kind by kind, for a workspace that has lost its index.
const ENTRIES: &str = "
    DELETE FROM search_entry;
    INSERT INTO search_entry (id, kind, folded)
        SELECT id, 'note', '' FROM note WHERE deleted_at IS NULL
        UNION ALL SELECT id, 'session', '' FROM session
        UNION ALL SELECT id, 'programme', '' FROM programme
        UNION ALL SELECT id, 'action', '' FROM action
        UNION ALL SELECT id, 'participant', '' FROM participant;
    DELETE FROM setting WHERE key = 'search-rules';";

/// Makes the entries of the index anew from what they are about, and then the index.
///
/// # Errors
/// What the database refused.
pub(crate) fn rebuild(conn: &mut Connection) -> Result<()> {
    conn.execute_batch(ENTRIES)?;
    keep_in_step(conn)
}

fn refold(conn: &Connection, texts: &str) -> Result<()> {
    let mut select = conn.prepare(texts)?;
    let mut set = conn.prepare(SET)?;
    let mut after = i64::MIN;
    loop {
        let row = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?));
        let some = select.query_map(params![after, SOME], row)?.collect::<rusqlite::Result<Vec<_>>>()?;
        let Some((last, ..)) = some.last() else { return Ok(()) };
        after = *last;
        for (rowid, first, second) in &some {
            set.execute(params![rowid, index_form(&format!("{first}\n{second}"))])?;
        }
    }
}

#[cfg(test)]
mod tests {
    use hamsokhan_locale::search::wanted;

    use crate::testing::{PASSPHRASE, append_numbered, workspace};
    use crate::{Key, Workspace, Writer};

    fn found(workspace: &Workspace, query: &str) -> usize {
        workspace.read(|reader| reader.search(&wanted(query), 10)).expect("a search").len()
    }

    fn change(workspace: &Workspace, sql: &str) {
        workspace.transact(|writer: &Writer<'_>| writer.execute(sql, [])).expect("a change");
    }

    #[test]
    fn an_index_of_other_rules_is_made_anew_once() {
        let made = workspace();
        append_numbered(&made, 1).expect("a row");
        // As an earlier program left it: folded only, and without a word about rules.
        change(&made, "UPDATE programme SET name_fa = 'خانه\u{200C}هایشان', name_en = 'libraries'");
        change(&made, "UPDATE search_entry SET folded = 'libraries خانههایشان'");
        change(&made, "DELETE FROM setting WHERE key = 'search-rules'");
        assert_eq!(["خانه", "خانه libraries", "library"].map(|query| found(&made, query)), [1, 0, 0], "only as it begins");

        let (open, folder) = made.into_parts();
        let path = open.path().to_owned();
        open.close().expect("closed");
        let open = Workspace::open(&path, Key::Passphrase(PASSPHRASE)).expect("opened");
        for query in ["خانه ها", "خانهٔ libraries", "library", "libraries"] {
            assert_eq!(found(&open, query), 1, "{query}");
        }
        assert!(open.check().expect("a check").is_empty(), "index and rows agree");
        change(&open, "UPDATE search_entry SET folded = 'plain'");
        assert_eq!((found(&open, "plain"), found(&open, "library")), (1, 0), "the index follows its rows again");
        open.close().expect("closed");
        let open = Workspace::open(&path, Key::Passphrase(PASSPHRASE)).expect("opened");
        assert_eq!(found(&open, "plain"), 1, "made anew only once");
        drop((open, folder));
    }
}
