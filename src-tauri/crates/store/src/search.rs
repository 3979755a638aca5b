//! The search index: folded text beside its row, in SQLite's FTS5, forgotten with the row.

use hamsokhan_locale::search::{Wanted, index_form};
use rusqlite::params;
use uuid::Uuid;

use crate::row::{blob, enum_text, id, variant};
use crate::{Reader, Result, Writer};

/// A text that stays as it was is left alone: forgetting words in the index costs far more than a row.
const PUT: &str = "INSERT INTO search_entry (id, kind, folded) VALUES (?1, ?2, ?3) \
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, folded = excluded.folded WHERE folded <> excluded.folded";
const REMOVE: &str = "DELETE FROM search_entry WHERE id = ?1";
/// The newest matches are ranked: a word of every second note would otherwise take the time of them all.
const FIND: &str = "SELECT e.id AS id, e.kind AS kind FROM (SELECT rowid, bm25(search_text) AS score FROM search_text \
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
        self.all(FIND, params![query(wanted), limit, RANKED.max(limit)], |row| Ok((variant(row, "kind")?, id(row, "id")?)))
    }
}

/// An FTS5 query of quoted words, so that nothing typed can be read as an operator.
fn query(wanted: &[Wanted]) -> String {
    let quoted = |words: &str| format!("\"{}\"", words.replace('"', ""));
    let one = |wanted: &Wanted| {
        let begins = wanted.begins.iter().map(|word| format!("{}*", quoted(word)));
        // What begins so is also what is so: one question less for the index.
        let rest = wanted.any.iter().filter(|words| Some(*words) != wanted.begins.as_ref()).map(|words| quoted(words));
        format!("({})", begins.chain(rest).collect::<Vec<_>>().join(" OR "))
    };
    wanted.iter().map(one).collect::<Vec<_>>().join(" AND ")
}

impl Writer<'_> {
    /// Puts the text of a row into the index, in place of what was there for it.
    pub fn index(&self, kind: Indexed, id: impl Into<Uuid>, text: &str) -> Result<()> {
        self.execute(PUT, params![blob(id), enum_text(&kind), index_form(text)])?;
        Ok(())
    }

    /// Takes a row out of the index. Rows that are deleted leave it by themselves.
    pub fn unindex(&self, id: impl Into<Uuid>) -> Result<()> {
        self.execute(REMOVE, [blob(id)])?;
        Ok(())
    }
}
