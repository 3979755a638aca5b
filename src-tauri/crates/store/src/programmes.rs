//! Programmes as rows. Their sides are rows of their own, in `sides`.

use hamsokhan_domain::id::ProgrammeId;
use hamsokhan_domain::programme::Programme;
use rusqlite::{Row, named_params};

use crate::row::{bilingual, blob, enum_text, id, instant, ms, variant};
use crate::search::Indexed;
use crate::{Reader, Result, Writer};

const ALL: &str = "SELECT id, name_en, name_fa, purpose_en, purpose_fa, default_format, interpretation, small_cell, \
    retention_days, created_at FROM programme ORDER BY created_at DESC, id DESC";
const BY_ID: &str = "SELECT id, name_en, name_fa, purpose_en, purpose_fa, default_format, interpretation, small_cell, \
    retention_days, created_at FROM programme WHERE id = ?1";
const INSERT: &str = "INSERT INTO programme (id, name_en, name_fa, purpose_en, purpose_fa, default_format, interpretation, \
    small_cell, retention_days, created_at) VALUES (:id, :name_en, :name_fa, :purpose_en, :purpose_fa, :default_format, \
    :interpretation, :small_cell, :retention_days, :created_at)";
const UPDATE: &str = "UPDATE programme SET name_en = :name_en, name_fa = :name_fa, purpose_en = :purpose_en, \
    purpose_fa = :purpose_fa, default_format = :default_format, interpretation = :interpretation, small_cell = :small_cell, \
    retention_days = :retention_days, created_at = :created_at WHERE id = :id";
const COUNTS: &str = "SELECT (SELECT count(*) FROM programme) AS programmes, (SELECT count(*) FROM session) AS sessions, \
    (SELECT count(*) FROM participant) AS people, (SELECT count(*) FROM note WHERE deleted_at IS NULL) AS notes, \
    (SELECT count(*) FROM release) AS releases";

/// Numbers of things in a workspace.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Programmes.
    pub programmes: u32,
    /// Sessions of all states.
    pub sessions: u32,
    /// People of all rosters.
    pub people: u32,
    /// Notes that were not removed.
    pub notes: u32,
    /// Releases.
    pub releases: u32,
}

fn programme(row: &Row<'_>) -> rusqlite::Result<Programme> {
    Ok(Programme {
        id: id(row, "id")?,
        name: bilingual(row, "name")?,
        purpose: bilingual(row, "purpose")?,
        sides: Vec::new(),
        default_format: row.get("default_format")?,
        interpretation: variant(row, "interpretation")?,
        small_cell: row.get("small_cell")?,
        retention_days: row.get("retention_days")?,
        created_at: instant(row, "created_at")?,
    })
}

impl Reader<'_> {
    /// All programmes with their sides, the newest first.
    pub fn programmes(&self) -> Result<Vec<Programme>> {
        let mut programmes = self.all(ALL, [], programme)?;
        for programme in &mut programmes {
            programme.sides = self.sides(programme.id)?;
        }
        Ok(programmes)
    }

    /// One programme with its sides; none when there is none.
    pub fn programme(&self, id: ProgrammeId) -> Result<Option<Programme>> {
        let Some(mut programme) = self.first(BY_ID, [blob(id)], programme)? else { return Ok(None) };
        programme.sides = self.sides(id)?;
        Ok(Some(programme))
    }

    /// Numbers of things in the workspace.
    pub fn counts(&self) -> Result<Counts> {
        self.one(COUNTS, [], |row| {
            Ok(Counts {
                programmes: row.get("programmes")?,
                sessions: row.get("sessions")?,
                people: row.get("people")?,
                notes: row.get("notes")?,
                releases: row.get("releases")?,
            })
        })
    }
}

impl Writer<'_> {
    /// Stores a new programme and its sides.
    pub fn insert_programme(&self, programme: &Programme) -> Result<()> {
        self.write_programme(INSERT, programme)?;
        self.put_sides(programme.id, &programme.sides)
    }

    /// Stores a programme anew, and its sides: those that are not in it any more are removed.
    ///
    /// # Errors
    /// [`StoreError::Reference`](crate::StoreError::Reference) when people or sessions belong to a side that is gone.
    pub fn update_programme(&self, programme: &Programme) -> Result<()> {
        self.write_programme(UPDATE, programme)?;
        self.put_sides(programme.id, &programme.sides)
    }

    fn write_programme(&self, sql: &str, p: &Programme) -> Result<()> {
        self.execute(
            sql,
            named_params! {
                ":id": blob(p.id), ":name_en": p.name.en, ":name_fa": p.name.fa, ":purpose_en": p.purpose.en,
                ":purpose_fa": p.purpose.fa, ":default_format": p.default_format,
                ":interpretation": enum_text(&p.interpretation), ":small_cell": p.small_cell,
                ":retention_days": p.retention_days, ":created_at": ms(p.created_at),
            },
        )?;
        self.index(Indexed::Programme, p.id, &format!("{}\n{}", p.name.en, p.name.fa))
    }
}
