//! The sides of a programme as rows.

use hamsokhan_domain::id::{ProgrammeId, SideId};
use hamsokhan_domain::programme::{HumaneHours, Side};
use rusqlite::{Row, named_params};

use crate::row::{bilingual, blob, enum_text, id, json, json_text, variant};
use crate::{Reader, Result, Writer};

const BY_PROGRAMME: &str = "SELECT id, position, name_en, name_fa, zone, weekend, humane_from, humane_to, calendar \
    FROM side WHERE programme_id = ?1 ORDER BY position";
const IDS: &str = "SELECT id FROM side WHERE programme_id = ?1";
/// Positions are unique, so all of them are moved out of the way before they are given anew.
const MAKE_ROOM: &str = "UPDATE side SET position = position + 1000 WHERE programme_id = ?1";
const PUT: &str = "INSERT INTO side (id, programme_id, position, name_en, name_fa, zone, weekend, humane_from, humane_to, calendar) \
    VALUES (:id, :programme_id, :position, :name_en, :name_fa, :zone, :weekend, :humane_from, :humane_to, :calendar) \
    ON CONFLICT (id) DO UPDATE SET position = excluded.position, name_en = excluded.name_en, name_fa = excluded.name_fa, \
    zone = excluded.zone, weekend = excluded.weekend, humane_from = excluded.humane_from, humane_to = excluded.humane_to, \
    calendar = excluded.calendar";
const DELETE: &str = "DELETE FROM side WHERE id = ?1";

fn side(row: &Row<'_>) -> rusqlite::Result<Side> {
    Ok(Side {
        id: id(row, "id")?,
        position: row.get("position")?,
        name: bilingual(row, "name")?,
        zone: row.get("zone")?,
        weekend: json(row, "weekend")?,
        humane_hours: HumaneHours { from_minute: row.get("humane_from")?, to_minute: row.get("humane_to")? },
        calendar: variant(row, "calendar")?,
    })
}

impl Reader<'_> {
    /// The sides of a programme, in order of position.
    pub fn sides(&self, programme: ProgrammeId) -> Result<Vec<Side>> {
        self.all(BY_PROGRAMME, [blob(programme)], side)
    }
}

impl Writer<'_> {
    /// Stores exactly these sides for a programme.
    pub(crate) fn put_sides(&self, programme: ProgrammeId, sides: &[Side]) -> Result<()> {
        let stored: Vec<SideId> = self.all(IDS, [blob(programme)], |row| id(row, "id"))?;
        self.execute(MAKE_ROOM, [blob(programme)])?;
        for gone in stored.iter().filter(|id| sides.iter().all(|side| side.id != **id)) {
            self.execute(DELETE, [blob(*gone)])?;
        }
        for side in sides {
            self.execute(
                PUT,
                named_params! {
                    ":id": blob(side.id), ":programme_id": blob(programme), ":position": side.position,
                    ":name_en": side.name.en, ":name_fa": side.name.fa, ":zone": side.zone,
                    ":weekend": json_text(&side.weekend)?, ":humane_from": side.humane_hours.from_minute,
                    ":humane_to": side.humane_hours.to_minute, ":calendar": enum_text(&side.calendar),
                },
            )?;
        }
        Ok(())
    }
}
