//! Formats saved by the user. Those that ship are part of the program and have no rows.

use chrono::{DateTime, Utc};
use hamsokhan_domain::Bilingual;
use hamsokhan_domain::format::Format;
use rusqlite::{Row, named_params, params};

use crate::row::{bilingual, json, json_text, ms};
use crate::{Reader, Result, Writer};

const ALL: &str =
    "SELECT key, name_en, name_fa, about_en, about_fa, people_min, people_max, blocks FROM format ORDER BY created_at, key";
const INSERT: &str = "INSERT INTO format (key, name_en, name_fa, about_en, about_fa, people_min, people_max, blocks, created_at) \
    VALUES (:key, :name_en, :name_fa, :about_en, :about_fa, :people_min, :people_max, :blocks, :created_at)";
const RENAME: &str = "UPDATE format SET name_en = ?2, name_fa = ?3 WHERE key = ?1";

fn format(row: &Row<'_>) -> rusqlite::Result<Format> {
    Ok(Format {
        key: row.get("key")?,
        name: bilingual(row, "name")?,
        description: bilingual(row, "about")?,
        people_min: row.get("people_min")?,
        people_max: row.get("people_max")?,
        blocks: json(row, "blocks")?,
        built_in: false,
    })
}

impl Reader<'_> {
    /// The formats that were saved in this workspace, the oldest first.
    pub fn saved_formats(&self) -> Result<Vec<Format>> {
        self.all(ALL, [], format)
    }
}

impl Writer<'_> {
    /// Stores a format of one's own.
    pub fn insert_format(&self, format: &Format, created_at: DateTime<Utc>) -> Result<()> {
        self.execute(
            INSERT,
            named_params! {
                ":key": format.key, ":name_en": format.name.en, ":name_fa": format.name.fa,
                ":about_en": format.description.en, ":about_fa": format.description.fa, ":people_min": format.people_min,
                ":people_max": format.people_max, ":blocks": json_text(&format.blocks)?, ":created_at": ms(created_at),
            },
        )?;
        Ok(())
    }

    /// Gives a format of one's own another name.
    pub fn rename_format(&self, key: &str, name: &Bilingual) -> Result<()> {
        self.execute(RENAME, params![key, name.en, name.fa])?;
        Ok(())
    }
}
