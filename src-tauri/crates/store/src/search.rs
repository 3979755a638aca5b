//! The search index: folded text beside its row, in SQLite's FTS5, forgotten with the row.

use hamsokhan_domain::Bilingual;
use hamsokhan_locale::search::{Wanted, index_form};
use rusqlite::params;
use uuid::Uuid;

use crate::field::{Cells, Field, Values};
use crate::{Reader, Result, Writer};

/// A text that stays as it was is left alone: forgetting words in the index costs far more than a row.
const PUT: &str = "INSERT INTO search_entry (id, kind, folded) VALUES (?1, ?2, ?3) \
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, folded = excluded.folded WHERE folded <> excluded.folded";
const REMOVE: &str = "DELETE FROM search_entry WHERE id = ?1";
/// The newest matches are ranked: a word of every second note would otherwise take the time of them all.
const FIND: &str = "SELECT e.kind, e.id FROM (SELECT rowid, bm25(search_text) AS score FROM search_text \
    WHERE search_text MATCH ?1 ORDER BY rowid DESC LIMIT ?3) AS found JOIN search_entry AS e ON e.rowid = found.rowid \
    ORDER BY found.score, found.rowid DESC LIMIT ?2";
/// How many of the newest matches are ranked. Our own choice.
const RANKED: u32 = 2_000;

/// What kind of row an entry of the index stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Indexed {
    Note,
    Session,
    Participant,
    Programme,
    Action,
}

impl Reader<'_> {
    /// The best `limit` entries, best first, that hold all that is wanted. Nothing wanted finds nothing.
    pub fn search(&self, wanted: &[Wanted], limit: u32) -> Result<Vec<(Indexed, Uuid)>> {
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        self.all(FIND, params![query(wanted), limit, RANKED.max(limit)], |row| {
            let mut cells = Cells::new(row);
            Ok((cells.field()?, cells.field()?))
        })
    }
}

/// An FTS5 query of quoted words, so that nothing typed can be read as an operator.
pub fn query(wanted: &[Wanted]) -> String {
    let quoted = |words: &str| format!("\"{}\"", words.replace('"', ""));
    let one = |wanted: &Wanted| {
        let begins = wanted.begins.iter().map(|word| format!("{}*", quoted(word)));
        // What begins so is also what is so: one question less for the index.
        let rest = wanted.any.iter().filter(|words| Some(*words) != wanted.begins.as_ref()).map(|words| quoted(words));
        format!("({})", begins.chain(rest).collect::<Vec<_>>().join(" OR "))
    };
    wanted.iter().map(one).collect::<Vec<_>>().join(" AND ")
}

/// What of a row is found by the search.
pub(crate) struct Entry {
    kind: Indexed,
    id: Uuid,
    /// Its text; none takes it out of the search.
    text: Option<String>,
}

impl Entry {
    pub fn new(kind: Indexed, id: impl Into<Uuid>, text: Option<String>) -> Self {
        Self { kind, id: id.into(), text }
    }

    /// A text in both languages.
    pub fn both(kind: Indexed, id: impl Into<Uuid>, text: &Bilingual) -> Self {
        Self::new(kind, id, Some(format!("{}\n{}", text.en, text.fa)))
    }
}

impl Writer<'_> {
    /// Puts the text of a row into the index, in place of what was there for it, or takes it out.
    /// Rows that are deleted leave it by themselves.
    pub(crate) fn index(&self, entry: Entry) -> Result<()> {
        let Some(text) = entry.text else {
            self.execute(REMOVE, [entry.id])?;
            return Ok(());
        };
        let mut values = Values::new();
        entry.id.write(&mut values)?;
        entry.kind.write(&mut values)?;
        let folded = index_form(&text);
        folded.write(&mut values)?;
        self.execute(PUT, rusqlite::params_from_iter(values))?;
        Ok(())
    }
}
