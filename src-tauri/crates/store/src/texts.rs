//! Everything that people wrote, wherever it is stored, so that a name can be looked for in all of it and taken out.
//!
//! Which texts there are is asked of the database itself: a table or column that is added later is looked through without
//! anybody having to think of it. Only columns that hold words of the program are named, and left out.

use hamsokhan_domain::id::{ProgrammeId, SessionId};
use hamsokhan_locale::search::index_form;
use rusqlite::types::Value;
use rusqlite::{params, params_from_iter};
use uuid::Uuid;

use crate::{Reader, Result, Writer};

/// Tables without words of people, or whose words are found by their rows.
const NOT_WRITTEN: [&str; 7] = ["setting", "activity", "identity", "identity_key", "live_step", "erasure", "attendance"];
/// Columns that hold words of the program.
const OF_PROGRAM: [&str; 40] = [
    "programme.default_format",
    "programme.interpretation",
    "side.zone",
    "side.weekend",
    "side.calendar",
    "format.key",
    "session.format",
    "session.state",
    "session.wall_start",
    "block.interpretation",
    "participant.code_name_en",
    "participant.code_name_fa",
    "participant.code_name_key",
    "participant.role",
    "participant.language",
    "consent.kind",
    "consent.manner",
    "consent.witness",
    "consent.wording",
    "consent.question_lang",
    "consent.asked_by",
    "queue.reason",
    "note.kind",
    "note.lang",
    "note.attribution",
    "note_revision.kind",
    "action.due_on",
    "summary_section.key",
    "summary_note.section",
    "finding.kind",
    "finding.state",
    "finding.lang",
    "finding.section",
    "finding.reason",
    "release_reliance.attribution",
    "release_reliance.consents",
    "finding.severity",
    "finding.may_keep",
    "finding.kept_on",
    "finding.basis",
];
/// Columns of JSON with words of people in it.
const JSON: [&str; 1] = ["format.blocks"];
/// What is found of a row by the search.
const FOUND: [(&str, &str, &str); 4] = [
    ("note", "text", "translation"),
    ("session", "title_en", "title_fa"),
    ("programme", "name_en", "name_fa"),
    ("action", "text_en", "text_fa"),
];
const COLUMNS: &str = "SELECT m.name, p.name, p.type, p.pk FROM sqlite_schema m JOIN pragma_table_info(m.name) p \
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'search_%' ORDER BY m.name, p.cid";
const LEDGERS: &str =
    "SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%BEFORE UPDATE%append_only%'";
const FORGET_STEPS: &str = "DELETE FROM live_step";

/// One text of one row.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredText {
    /// The table of the row.
    pub table: String,
    /// The column of the text.
    pub column: String,
    /// The session it belongs to, if to one.
    pub session: Option<SessionId>,
    /// The programme it belongs to, if to one.
    pub programme: Option<ProgrammeId>,
    /// What is written there.
    pub words: String,
    /// Whether the row is of a ledger and can never be changed.
    pub lasting: bool,
    keys: Vec<(String, Value)>,
}

impl StoredText {
    /// Names the row and the column, in one word; the same each time.
    #[must_use]
    pub fn place(&self) -> String {
        let key = |value: &Value| match value {
            Value::Blob(bytes) => Uuid::from_slice(bytes).map_or_else(|_| String::new(), |id| id.to_string()),
            Value::Integer(number) => number.to_string(),
            Value::Text(text) => text.clone(),
            _ => String::new(),
        };
        let keys = self.keys.iter().map(|(_, value)| key(value)).collect::<Vec<_>>().join(".");
        format!("{}/{keys}/{}", self.table, self.column)
    }

    /// The identifier of the row, where it has one of its own.
    #[must_use]
    pub fn row(&self) -> Option<Uuid> {
        match self.keys.first() {
            Some((_, Value::Blob(bytes))) => Uuid::from_slice(bytes).ok(),
            _ => None,
        }
    }
}

/// A table with words of people.
struct Source {
    table: String,
    keys: Vec<String>,
    texts: Vec<String>,
    all: Vec<String>,
}

impl Source {
    /// What its rows belong to, as an expression: a session, and a programme.
    fn owners(&self) -> (String, String) {
        let has = |column: &str| self.all.iter().any(|name| name == column);
        let of = |column: &str, table: &str, wanted: &str| format!("(SELECT o.{wanted} FROM {table} o WHERE o.id = t.{column})");
        let session = match self.table.as_str() {
            "session" => "t.id".to_owned(),
            _ if has("session_id") => "t.session_id".to_owned(),
            _ if has("summary_id") => of("summary_id", "summary", "session_id"),
            _ if has("note_id") => of("note_id", "note", "session_id"),
            _ if has("release_id") => of("release_id", "release", "session_id"),
            _ => "NULL".to_owned(),
        };
        let programme = match self.table.as_str() {
            "programme" => "t.id".to_owned(),
            _ if has("programme_id") => "t.programme_id".to_owned(),
            _ if has("participant_id") => of("participant_id", "participant", "programme_id"),
            _ if session == "NULL" => "NULL".to_owned(),
            _ => format!("(SELECT s.programme_id FROM session s WHERE s.id = {session})"),
        };
        (session, programme)
    }
}

impl Reader<'_> {
    /// Everything that people wrote, table by table, removed notes and earlier wordings too.
    pub fn texts(&self) -> Result<Vec<StoredText>> {
        let ledgers: Vec<String> = self.all(LEDGERS, [], |row| row.get(0))?;
        let mut texts = Vec::new();
        for source in self.sources()? {
            let (session, programme) = source.owners();
            let names = |columns: &[String]| columns.iter().map(|name| format!(", t.\"{name}\"")).collect::<String>();
            let sql =
                format!("SELECT {session}, {programme}{}{} FROM {} t", names(&source.keys), names(&source.texts), source.table);
            let lasting = ledgers.contains(&source.table);
            let rows = self.all(&sql, [], |row| {
                let id = |column| row.get::<usize, Option<Uuid>>(column);
                let keys = (0..source.keys.len()).map(|place| row.get::<_, Value>(place + 2)).collect::<Result<Vec<_>, _>>()?;
                let first = source.keys.len() + 2;
                let words =
                    (0..source.texts.len()).map(|place| row.get(first + place)).collect::<Result<Vec<Option<String>>, _>>()?;
                Ok((id(0)?, id(1)?, keys, words))
            })?;
            for (session, programme, keys, words) in rows {
                for (column, words) in source.texts.iter().zip(words) {
                    let Some(words) = words.filter(|words| !words.trim().is_empty()) else { continue };
                    texts.push(StoredText {
                        table: source.table.clone(),
                        column: column.clone(),
                        session: session.map(Into::into),
                        programme: programme.map(Into::into),
                        words,
                        lasting,
                        keys: source.keys.iter().cloned().zip(keys.clone()).collect(),
                    });
                }
            }
        }
        Ok(texts)
    }

    fn sources(&self) -> Result<Vec<Source>> {
        let columns: Vec<(String, String, String, i64)> =
            self.all(COLUMNS, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        let mut sources: Vec<Source> = Vec::new();
        for (table, column, kind, key) in columns {
            if NOT_WRITTEN.contains(&table.as_str()) {
                continue;
            }
            if sources.last().is_none_or(|last| last.table != table) {
                sources.push(Source { table: table.clone(), keys: Vec::new(), texts: Vec::new(), all: Vec::new() });
            }
            let Some(source) = sources.last_mut() else { continue };
            source.all.push(column.clone());
            if key > 0 {
                source.keys.push(column.clone());
            }
            if kind == "TEXT" && key == 0 && !OF_PROGRAM.contains(&format!("{table}.{column}").as_str()) {
                source.texts.push(column);
            }
        }
        sources.retain(|source| !source.texts.is_empty() && !source.keys.is_empty());
        Ok(sources)
    }
}

impl Writer<'_> {
    /// Writes other words in place of a text, in the search too.
    ///
    /// # Errors
    /// [`StoreError::AppendOnly`](crate::StoreError) for a text of a ledger, and what the database refused.
    pub fn put_text(&self, text: &StoredText, words: &str) -> Result<()> {
        let is_key = (2..).zip(&text.keys).map(|(place, (name, _))| format!("\"{name}\" = ?{place}")).collect::<Vec<_>>();
        let sql = format!("UPDATE {} SET \"{}\" = ?1 WHERE {}", text.table, text.column, is_key.join(" AND "));
        let keys = text.keys.iter().map(|(_, value)| value.clone());
        self.execute(&sql, params_from_iter(std::iter::once(Value::Text(words.to_owned())).chain(keys)))?;
        let found = FOUND.iter().find(|(table, ..)| *table == text.table);
        if let (Some((table, first, second)), Some(id)) = (found, text.row()) {
            let sql = format!("SELECT {first}, {second} FROM {table} WHERE id = ?1");
            let both: (String, String) = self.one(&sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let folded = index_form(&format!("{}\n{}", both.0, both.1));
            self.execute("UPDATE search_entry SET folded = ?2 WHERE id = ?1 AND folded <> ?2", params![id, folded])?;
        }
        Ok(())
    }

    /// Forgets everything that could be undone in a live room: a step back may hold an earlier wording.
    pub fn forget_steps(&self) -> Result<()> {
        self.execute(FORGET_STEPS, [])?;
        Ok(())
    }
}

impl StoredText {
    /// How words must be written to stand inside this text: JSON has a form of its own.
    #[must_use]
    pub fn written(&self, words: &str) -> String {
        if !JSON.contains(&format!("{}.{}", self.table, self.column).as_str()) {
            return words.to_owned();
        }
        let quoted = serde_json::to_string(words).unwrap_or_default();
        quoted.trim_matches('"').to_owned()
    }
}
