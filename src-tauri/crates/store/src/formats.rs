//! Formats saved by the user. Those that ship are part of the program and have no rows.

use chrono::{DateTime, Utc};
use hamsokhan_domain::Bilingual;
use hamsokhan_domain::format::Format;
use rusqlite::params;

use crate::record::record;
use crate::{Reader, Result, Writer};

record! {
    Format in Format by ["key"], once ["created_at"], with (created_at: DateTime<Utc>)
    { key, name, description as "about", people_min, people_max, blocks }
    absent { built_in: false }
}

const ALL: &str = "ORDER BY created_at, key";
const RENAME: &str = "UPDATE format SET name_en = ?2, name_fa = ?3 WHERE key = ?1";

impl Reader<'_> {
    /// The formats that were saved in this workspace, the oldest first.
    pub fn saved_formats(&self) -> Result<Vec<Format>> {
        self.list(ALL, [])
    }
}

impl Writer<'_> {
    /// Stores a format of one's own.
    pub fn insert_format(&self, format: &Format, created_at: DateTime<Utc>) -> Result<()> {
        self.put_with(format, &(created_at,))
    }

    /// Gives a format of one's own another name.
    pub fn rename_format(&self, key: &str, name: &Bilingual) -> Result<()> {
        self.execute(RENAME, params![key, name.en, name.fa])?;
        Ok(())
    }
}
