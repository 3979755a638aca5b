//! That people were erased, as rows that are only added and whose receipts learn what became of the backups.

use hamsokhan_domain::erasure::Erasure;
use hamsokhan_domain::id::{ErasureId, ProgrammeId};

use crate::field::blob;
use crate::record::record;
use crate::{Reader, Result, Writer};

record! {
    Erasure in Erasure by ["id"], once ["programme_id", "participant_id", "code_name_en", "code_name_fa", "at"]
    { id, programme_id, participant_id, code_name, at, receipt }
}

const ALL: &str = "WHERE ?1 IS NULL OR programme_id = ?1 ORDER BY rowid DESC";
const BY_ID: &str = "WHERE id = ?1";

impl Reader<'_> {
    /// Everybody who was erased from one programme or from all, the last one first.
    pub fn erasures(&self, programme: Option<ProgrammeId>) -> Result<Vec<Erasure>> {
        self.list(ALL, [programme.map(blob)])
    }

    /// One erasure; none when there is none.
    pub fn erasure(&self, id: ErasureId) -> Result<Option<Erasure>> {
        self.find(BY_ID, [blob(id)])
    }
}

impl Writer<'_> {
    /// Stores that somebody was erased, or what became of the backups since.
    pub fn put_erasure(&self, erasure: &Erasure) -> Result<()> {
        self.put(erasure)
    }
}
