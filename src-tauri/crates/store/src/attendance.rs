//! Who is expected at a session and who came. A row exists once somebody said so; until then everyone is invited.

use hamsokhan_domain::id::{ParticipantId, SessionId};
use hamsokhan_domain::participant::{Attendance, AttendanceRecord};

use crate::field::{Cells, blob};
use crate::record::{Record, record};
use crate::{Reader, Result, Writer};

record! {
    AttendanceRecord in Attendance by ["session_id", "participant_id"] { session_id, participant_id, attendance }
}

/// The columns are those of the record, in its order.
const BY_SESSION: &str = "SELECT se.id, p.id, coalesce(a.attendance, 'invited') \
    FROM session se JOIN participant p ON p.programme_id = se.programme_id JOIN side s ON s.id = p.side_id \
    LEFT JOIN attendance a ON a.session_id = se.id AND a.participant_id = p.id \
    WHERE se.id = ?1 ORDER BY s.position, p.rowid";

impl Reader<'_> {
    /// The attendance of everyone on the roster, by side and then in the order they were added.
    pub fn attendance(&self, session: SessionId) -> Result<Vec<AttendanceRecord>> {
        self.all(BY_SESSION, [blob(session)], |row| AttendanceRecord::read(&mut Cells::new(row)))
    }
}

impl Writer<'_> {
    /// Notes whether a person came.
    pub fn put_attendance(&self, session_id: SessionId, participant_id: ParticipantId, attendance: Attendance) -> Result<()> {
        self.put(&AttendanceRecord { session_id, participant_id, attendance })
    }
}
