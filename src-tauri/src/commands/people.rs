//! The roster.

use hamsokhan_app::Result;
use hamsokhan_app::domain::Bilingual;
use hamsokhan_app::domain::consent::ConsentRecord;
use hamsokhan_app::domain::id::{ParticipantId, ProgrammeId, SessionId, SideId};
use hamsokhan_app::domain::participant::{Attendance, AttendanceRecord, Identity, ParticipantDraft};
use hamsokhan_app::people::{ConsentAnswer, Person};
use tauri::State;

use crate::shell::Shell;

/// The roster of a programme, by side and code name.
#[tauri::command(async)]
#[specta::specta]
pub fn people(shell: State<'_, Shell>, programme: ProgrammeId) -> Result<Vec<Person>> {
    shell.app.people(programme)
}

/// Adds a person. A blank code name is replaced by a proposal.
#[tauri::command(async)]
#[specta::specta]
pub fn add_person(shell: State<'_, Shell>, programme: ProgrammeId, draft: ParticipantDraft) -> Result<Person> {
    shell.app.add_person(programme, draft)
}

/// Changes a person. Marking them at risk destroys a stored identity.
#[tauri::command(async)]
#[specta::specta]
pub fn update_person(shell: State<'_, Shell>, id: ParticipantId, draft: ParticipantDraft) -> Result<Person> {
    shell.app.update_person(id, draft)
}

/// Erases a person: participant, identity, consents, attendance, turns; notes lose their attribution.
#[tauri::command(async)]
#[specta::specta]
pub fn erase_person(shell: State<'_, Shell>, id: ParticipantId) -> Result<()> {
    shell.app.erase_person(id)
}

/// Who a person is, to be shown for a moment; none when nothing is stored.
#[tauri::command(async)]
#[specta::specta]
pub fn reveal_identity(shell: State<'_, Shell>, id: ParticipantId) -> Result<Option<Identity>> {
    shell.app.reveal_identity(id)
}

/// A code name nobody in the programme has.
#[tauri::command(async)]
#[specta::specta]
pub fn propose_code_name(shell: State<'_, Shell>, programme: ProgrammeId, side: SideId) -> Result<Bilingual> {
    shell.app.propose_code_name(programme, side)
}

/// Adds answers to a person's ledger, all at once.
#[tauri::command(async)]
#[specta::specta]
pub fn record_consents(shell: State<'_, Shell>, id: ParticipantId, answers: Vec<ConsentAnswer>) -> Result<Person> {
    shell.app.record_consents(id, answers)
}

/// A person's ledger, oldest first.
#[tauri::command(async)]
#[specta::specta]
pub fn consent_ledger(shell: State<'_, Shell>, id: ParticipantId) -> Result<Vec<ConsentRecord>> {
    shell.app.consent_ledger(id)
}

/// Who is expected at a session and who came. Everyone of the programme is invited until changed.
#[tauri::command(async)]
#[specta::specta]
pub fn attendance(shell: State<'_, Shell>, session: SessionId) -> Result<Vec<AttendanceRecord>> {
    shell.app.attendance(session)
}

/// Notes whether people came.
#[tauri::command(async)]
#[specta::specta]
pub fn set_attendance(
    shell: State<'_, Shell>,
    session: SessionId,
    people: Vec<ParticipantId>,
    attendance: Attendance,
) -> Result<()> {
    shell.app.set_attendance(session, people, attendance)
}
