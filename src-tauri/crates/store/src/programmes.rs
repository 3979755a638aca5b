//! Programmes as rows. Their sides are rows of their own, in `sides`.

use hamsokhan_domain::id::ProgrammeId;
use hamsokhan_domain::programme::Programme;

use crate::field::blob;
use crate::record::record;
use crate::search::{Entry, Indexed};
use crate::{Reader, Result, Writer};

record! {
    Programme in Programme by ["id"], once ["created_at"]
    { id, name, purpose, default_format, interpretation, small_cell, retention_days, created_at }
    absent { sides: Vec::new() }
    search |programme, ()| Entry::both(Indexed::Programme, programme.id, &programme.name)
}

const ALL: &str = "ORDER BY created_at DESC, id DESC";
const BY_ID: &str = "WHERE id = ?1";
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

impl Reader<'_> {
    /// All programmes with their sides, the newest first.
    pub fn programmes(&self) -> Result<Vec<Programme>> {
        let mut programmes = self.list::<Programme>(ALL, [])?;
        for programme in &mut programmes {
            programme.sides = self.sides(programme.id)?;
        }
        Ok(programmes)
    }

    /// One programme with its sides; none when there is none.
    pub fn programme(&self, id: ProgrammeId) -> Result<Option<Programme>> {
        let Some(mut programme) = self.find::<Programme>(BY_ID, [blob(id)])? else { return Ok(None) };
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
        self.put(programme)?;
        self.put_sides(programme.id, &programme.sides)
    }

    /// Stores a programme anew, and its sides: those that are not in it any more are removed.
    ///
    /// # Errors
    /// [`StoreError::Reference`](crate::StoreError::Reference) when people or sessions belong to a side that is gone.
    pub fn update_programme(&self, programme: &Programme) -> Result<()> {
        self.put(programme)?;
        self.put_sides(programme.id, &programme.sides)
    }
}
