//! Who is expected at a session and who came. A row exists once somebody said so; until then everyone is invited.

use hamsokhan_domain::id::{ParticipantId, SessionId};
use hamsokhan_domain::participant::{Attendance, AttendanceRecord};
use rusqlite::{Row, params};

use crate::row::{blob, enum_text, id, variant};
use crate::{Reader, Result, Writer};

const BY_SESSION: &str = "SELECT se.id AS session_id, p.id AS participant_id, coalesce(a.attendance, 'invited') AS attendance \
    FROM session se JOIN participant p ON p.programme_id = se.programme_id JOIN side s ON s.id = p.side_id \
    LEFT JOIN attendance a ON a.session_id = se.id AND a.participant_id = p.id \
    WHERE se.id = ?1 ORDER BY s.position, p.rowid";
const PUT: &str = "INSERT INTO attendance (session_id, participant_id, attendance) VALUES (?1, ?2, ?3) \
    ON CONFLICT (session_id, participant_id) DO UPDATE SET attendance = excluded.attendance";

fn record(row: &Row<'_>) -> rusqlite::Result<AttendanceRecord> {
    Ok(AttendanceRecord {
        session_id: id(row, "session_id")?,
        participant_id: id(row, "participant_id")?,
        attendance: variant(row, "attendance")?,
    })
}

impl Reader<'_> {
    /// The attendance of everyone on the roster, by side and then in the order they were added.
    pub fn attendance(&self, session: SessionId) -> Result<Vec<AttendanceRecord>> {
        self.all(BY_SESSION, [blob(session)], record)
    }
}

impl Writer<'_> {
    /// Notes whether a person came.
    pub fn put_attendance(&self, session: SessionId, person: ParticipantId, attendance: Attendance) -> Result<()> {
        self.execute(PUT, params![blob(session), blob(person), enum_text(&attendance)])?;
        Ok(())
    }
}
