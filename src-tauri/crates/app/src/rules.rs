//! Rules that the window must know as well. They are written where they belong and gathered here; the shell puts them
//! among what is generated for the window, as the constant `rules`.

use std::collections::BTreeMap;

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::consent::ConsentKind;
use hamsokhan_domain::note::NoteKind;
use hamsokhan_domain::participant::{Attendance, Role};
use hamsokhan_domain::programme::{IRANIAN_ZONES, ProgrammeDraft, SMALL_CELL, SideDraft, Weekday};
use hamsokhan_domain::release::FileFormat;
use hamsokhan_domain::session::{BLOCK_MINUTES, Interpretation, SessionState};
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_domain::text::MIN_PASSPHRASE;
use hamsokhan_intake::Field;
use serde::Serialize;
use strum::VariantArray;

use crate::preferences::Preferences;

/// The rules.
#[derive(Debug, Clone, Serialize)]
pub struct Rules {
    /// The least length of a passphrase, in characters.
    pub min_passphrase: usize,
    /// The fewest and the most spoken minutes of a block.
    pub block_minutes: (u16, u16),
    /// The range of the least count that a release may show.
    pub small_cell: (u8, u8),
    /// Clock minutes of ten spoken ones.
    pub minutes_of_ten: BTreeMap<Interpretation, u16>,
    /// In which states of a session title and start may change.
    pub plannable: &'static [SessionState],
    /// In which its agenda may.
    pub agenda_open: &'static [SessionState],
    /// In which its notes and attendance may.
    pub notes_open: &'static [SessionState],
    /// In which its summary may.
    pub summary_open: &'static [SessionState],
    /// Kinds of notes that may be placed into a summary.
    pub releasable: Vec<NoteKind>,
    /// Sections that hold notes.
    pub sections_of_notes: Vec<SectionKey>,
    /// Who may witness a spoken consent: everyone who is not asked themselves.
    pub witnesses: Vec<Role>,
    /// The choices of somebody who made none.
    pub usual_preferences: Preferences,
    /// A programme before anything is typed.
    pub new_programme: ProgrammeDraft,
    /// A side before anything is typed, with the habits of most zones.
    pub new_side: SideDraft,
    /// The same with the habits of Iran.
    pub new_side_in_iran: SideDraft,
    /// The zones of Iran.
    pub iranian_zones: &'static [&'static str],
    /// Every way to attend, in the order they are offered, as all that follow.
    pub attendances: &'static [Attendance],
    /// Every question of consent.
    pub consents: &'static [ConsentKind],
    /// Every meaning of a column.
    pub fields: &'static [Field],
    /// Every kind of file.
    pub file_formats: &'static [FileFormat],
    /// Every way to interpret.
    pub interpretations: &'static [Interpretation],
    /// Every kind of note.
    pub note_kinds: &'static [NoteKind],
    /// Every role.
    pub roles: &'static [Role],
    /// Every day of the week, Monday first.
    pub weekdays: &'static [Weekday],
}

impl Rules {
    /// The rules as they stand.
    #[must_use]
    pub fn new() -> Self {
        let of_notes = |section: &SectionKey| NoteKind::VARIANTS.iter().any(|kind| SectionKey::for_note(*kind) == Some(*section));
        Self {
            min_passphrase: MIN_PASSPHRASE,
            block_minutes: BLOCK_MINUTES,
            small_cell: SMALL_CELL,
            minutes_of_ten: Interpretation::VARIANTS.iter().map(|way| (*way, way.factor_tenths())).collect(),
            plannable: SessionState::PLANNABLE,
            agenda_open: SessionState::AGENDA_OPEN,
            notes_open: SessionState::NOTES_OPEN,
            summary_open: SessionState::SUMMARY_OPEN,
            releasable: NoteKind::VARIANTS.iter().copied().filter(|kind| kind.releasable()).collect(),
            sections_of_notes: SectionKey::VARIANTS.iter().copied().filter(of_notes).collect(),
            witnesses: Role::VARIANTS.iter().copied().filter(|role| *role != Role::Participant).collect(),
            usual_preferences: Preferences::default(),
            new_programme: ProgrammeDraft::new(Bilingual::default(), Vec::new()),
            new_side: SideDraft::with_habits(Bilingual::default(), ""),
            new_side_in_iran: SideDraft { zone: String::new(), ..SideDraft::with_habits(Bilingual::default(), "Iran") },
            iranian_zones: IRANIAN_ZONES,
            attendances: Attendance::VARIANTS,
            consents: ConsentKind::VARIANTS,
            fields: Field::VARIANTS,
            file_formats: FileFormat::VARIANTS,
            interpretations: Interpretation::VARIANTS,
            note_kinds: NoteKind::VARIANTS,
            roles: Role::VARIANTS,
            weekdays: Weekday::VARIANTS,
        }
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::new()
    }
}
