//! The summary and its disclosure review.

use hamsokhan_app::Result;
use hamsokhan_app::domain::Lang;
use hamsokhan_app::domain::disclosure::{Finding, Settlement};
use hamsokhan_app::domain::id::{FindingId, NoteId, SessionId};
use hamsokhan_app::domain::summary::SectionKey;
use hamsokhan_app::summary::SummaryView;
use tauri::State;

use crate::shell::Shell;

/// Drafts a summary from the notes of a closed session: each note in the section of its kind, each text in the
/// section's text of its language; fixed facts (format, dates, participation, measures, method) in both.
/// Drafting again keeps what was edited and adds the notes that are new.
#[tauri::command(async)]
#[specta::specta]
pub fn draft_summary(shell: State<'_, Shell>, session: SessionId) -> Result<SummaryView> {
    shell.app.draft_summary(session)
}

/// The summary of a session, reviewed as it stands.
#[tauri::command(async)]
#[specta::specta]
pub fn summary(shell: State<'_, Shell>, session: SessionId) -> Result<SummaryView> {
    shell.app.summary(session)
}

/// Writes the text of a section in one language.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_section(
    shell: State<'_, Shell>,
    session: SessionId,
    section: SectionKey,
    lang: Lang,
    text: String,
) -> Result<SummaryView> {
    shell.app.edit_section(session, section, lang, text)
}

/// Places a note into a section (and its text into the section's text), or takes it out of the summary.
#[tauri::command(async)]
#[specta::specta]
pub fn place_note(shell: State<'_, Shell>, session: SessionId, note: NoteId, section: Option<SectionKey>) -> Result<SummaryView> {
    shell.app.place_note(session, note, section)
}

/// Reviews the summary: every name, alias and contact of the roster in both scripts, quotes without consent,
/// withheld notes, small groups, hidden controls. Findings that were kept stay kept while their words stand.
#[tauri::command(async)]
#[specta::specta]
pub fn review_summary(shell: State<'_, Shell>, session: SessionId) -> Result<SummaryView> {
    shell.app.review_summary(session)
}

/// The findings of the last review.
#[tauri::command(async)]
#[specta::specta]
pub fn findings(shell: State<'_, Shell>, session: SessionId) -> Result<Vec<Finding>> {
    shell.app.findings(session)
}

/// Settles one finding: replaces its words in the text, or keeps them with a reason where consent allows.
#[tauri::command(async)]
#[specta::specta]
pub fn settle_finding(shell: State<'_, Shell>, id: FindingId, settlement: Settlement) -> Result<SummaryView> {
    shell.app.settle_finding(id, settlement)
}

/// Opens a settled finding again; replaced words come back.
#[tauri::command(async)]
#[specta::specta]
pub fn reopen_finding(shell: State<'_, Shell>, id: FindingId) -> Result<SummaryView> {
    shell.app.reopen_finding(id)
}
