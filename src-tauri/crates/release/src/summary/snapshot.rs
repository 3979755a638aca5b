//! What a release is made from: reviewed text and aggregates, frozen. No person can be looked up from it.

use chrono::NaiveDateTime;
use hamsokhan_domain::Bilingual;
use hamsokhan_domain::participant::Role;
use hamsokhan_domain::programme::Calendar;
use hamsokhan_domain::small_cells::{self, Breakdown, Count};
use hamsokhan_domain::summary::SectionKey;
use serde::{Deserialize, Serialize};

/// Everything a document says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// What the session is called.
    pub title: Bilingual,
    /// What the programme is called.
    pub programme: Bilingual,
    /// The session's place in the programme, counted from 1.
    pub session_number: u32,
    /// The name of the format.
    pub format: Bilingual,
    /// The sides, in order of position.
    pub sides: Vec<SideFacts>,
    /// Who took part, in numbers.
    pub participation: Participation,
    /// How the voice was shared; none when nobody's turns were measured.
    pub voice: Option<Voice>,
    /// The sections in their order; one with neither text nor facts is left out.
    pub sections: Vec<SectionText>,
}

/// One side, and when the session began there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SideFacts {
    /// Its name.
    pub name: Bilingual,
    /// Its IANA time zone.
    pub zone: String,
    /// The calendar people use there.
    pub calendar: Calendar,
    /// What the clock on the wall showed there when the session began.
    pub start: NaiveDateTime,
}

/// Numbers of people, already without those that could point at somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    small_cell: u8,
    sides: Vec<Count>,
    roles: Vec<(Role, Count)>,
    total: Count,
    hides: bool,
}

impl Participation {
    /// Counts of the people who came: by side, in the order of the snapshot's sides, and by role.
    /// Roles that nobody had are left out. Both must count the same people. What is under
    /// `small_cell`, and what would give it away, is forgotten here and reaches no writer.
    #[must_use]
    pub fn protect(by_side: &[u32], by_role: &[(Role, u32)], small_cell: u8) -> Self {
        let held: Vec<(Role, u32)> = by_role.iter().copied().filter(|(_, count)| *count > 0).collect();
        let role_counts: Vec<u32> = held.iter().map(|(_, count)| *count).collect();
        let protected = small_cells::protect_all(&[by_side, &role_counts], small_cell);
        let hides = protected.iter().any(Breakdown::hides);
        let mut protected = protected.into_iter();
        let (sides, total) = protected.next().map_or((Vec::new(), Count::Hidden), |b| (b.cells, b.total));
        let roles = protected.next().map(|b| b.cells).unwrap_or_default();
        Self {
            small_cell: small_cell.max(small_cells::LEAST_SMALL_CELL),
            sides,
            roles: held.into_iter().map(|(role, _)| role).zip(roles).collect(),
            total,
            hides,
        }
    }

    /// The least count that is shown.
    #[must_use]
    pub fn small_cell(&self) -> u8 {
        self.small_cell
    }

    /// People by side, in the order of the sides.
    #[must_use]
    pub fn sides(&self) -> &[Count] {
        &self.sides
    }

    /// People by role.
    #[must_use]
    pub fn roles(&self) -> &[(Role, Count)] {
        &self.roles
    }

    /// All of them.
    #[must_use]
    pub fn total(&self) -> Count {
        self.total
    }

    /// Whether any count had to be hidden.
    #[must_use]
    pub fn hides(&self) -> bool {
        self.hides
    }
}

/// How speaking time was shared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Voice {
    /// Turns and share of each side, in the order of the snapshot's sides.
    pub sides: Vec<SideShare>,
    /// Gini coefficient of speaking time over people, 0 to 1.
    pub gini: f64,
    /// Minutes of speech, without interpreting.
    pub spoken_minutes: u32,
    /// Minutes of interpreting.
    pub interpreter_minutes: u32,
}

/// The voice of one side.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct SideShare {
    /// Turns taken.
    pub turns: u32,
    /// Share of all speech, 0 to 1.
    pub share: f64,
}

/// The reviewed text of one section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionText {
    /// Which one.
    pub key: SectionKey,
    /// Its text: paragraphs are separated by a blank line, quotes begin with `> `, points with `- `.
    pub text: Bilingual,
}
