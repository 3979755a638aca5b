//! The sides of a programme as rows.

use hamsokhan_domain::id::ProgrammeId;
use hamsokhan_domain::programme::Side;

use crate::field::blob;
use crate::record::record;
use crate::{Reader, Result, Writer};

record! {
    Side in Side by ["id"], once ["programme_id"], with (programme_id: ProgrammeId)
    { id, position, name, zone, weekend, humane_hours as "humane", calendar }
}

const BY_PROGRAMME: &str = "WHERE programme_id = ?1 ORDER BY position";
/// Positions are unique, so all of them are moved out of the way before they are given anew.
const MAKE_ROOM: &str = "UPDATE side SET position = position + 1000 WHERE programme_id = ?1";

impl Reader<'_> {
    /// The sides of a programme, in order of position.
    pub fn sides(&self, programme: ProgrammeId) -> Result<Vec<Side>> {
        self.list(BY_PROGRAMME, [blob(programme)])
    }
}

impl Writer<'_> {
    /// Stores exactly these sides for a programme.
    pub(crate) fn put_sides(&self, programme: ProgrammeId, sides: &[Side]) -> Result<()> {
        let stored = self.sides(programme)?;
        let moves = |old: &Side| sides.iter().any(|new| new.id == old.id && new.position != old.position);
        for gone in stored.iter().filter(|old| sides.iter().all(|new| new.id != old.id)) {
            self.remove::<Side>(gone.id)?;
        }
        if stored.iter().any(moves) {
            self.execute(MAKE_ROOM, [blob(programme)])?;
        }
        for side in sides {
            self.put_with(side, &(programme,))?;
        }
        Ok(())
    }
}
