//! A session: one meeting, from draft to archive, and the blocks of its agenda.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::error::check_length;
use crate::id::{BlockId, ProgrammeId, SessionId, SideId};
use crate::text::MAX_NAME_BYTES;
use crate::{Bilingual, DomainError};

pub use crate::state::SessionState;

/// How speech is carried into the other language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type, VariantArray, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Interpretation {
    /// Everyone understands everyone.
    None,
    /// While the speaker speaks.
    Simultaneous,
    /// After the speaker has spoken.
    #[default]
    Consecutive,
}

impl Interpretation {
    /// Clock minutes per spoken minute, in tenths: none 10, simultaneous 11 (our own choice), consecutive 20.
    #[must_use]
    pub fn factor_tenths(self) -> u16 {
        match self {
            Interpretation::None => 10,
            Interpretation::Simultaneous => 11,
            Interpretation::Consecutive => 20,
        }
    }
}

/// The fewest and the most spoken minutes of a block.
pub const BLOCK_MINUTES: (u16, u16) = (1, 600);

/// A timed part of a session's agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Block {
    /// Identifier.
    pub id: BlockId,
    /// What it is called, in both languages.
    pub title: Bilingual,
    /// The question put to the room, in both languages; blank for most blocks.
    pub question: Bilingual,
    /// Minutes of speech planned, 1 to 600.
    pub spoken_minutes: u16,
    /// How it is interpreted.
    pub interpretation: Interpretation,
    /// Nobody speaks in it, so interpreting does not lengthen it.
    pub silent: bool,
    /// Only moderators stay for it.
    pub moderators_only: bool,
    /// Everyone speaks once, for the same time.
    pub go_round: bool,
    /// When it began; none until it does.
    pub started_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// When it was paused; none while it runs.
    pub paused_at: Option<DateTime<Utc>>,
    /// How long it stood still before that, in seconds.
    pub paused_seconds: u32,
}

/// The clock of a block: what a live session changes of it, besides its minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockClock {
    /// When it began.
    pub started_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// Since when it stands still.
    pub paused_at: Option<DateTime<Utc>>,
    /// Seconds it stood still before that.
    pub paused_seconds: u32,
}

impl Block {
    /// Its clock.
    #[must_use]
    pub fn clock(&self) -> BlockClock {
        BlockClock {
            started_at: self.started_at,
            ended_at: self.ended_at,
            paused_at: self.paused_at,
            paused_seconds: self.paused_seconds,
        }
    }

    /// Gives it this clock.
    pub fn set_clock(&mut self, clock: BlockClock) {
        let BlockClock { started_at, ended_at, paused_at, paused_seconds } = clock;
        (self.started_at, self.ended_at) = (started_at, ended_at);
        (self.paused_at, self.paused_seconds) = (paused_at, paused_seconds);
    }
}

/// What is typed to make or change a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BlockDraft {
    /// The block that is changed; none for a new one.
    pub id: Option<BlockId>,
    /// What it is called.
    pub title: Bilingual,
    /// The question put to the room.
    pub question: Bilingual,
    /// Minutes of speech, 1 to 600.
    pub spoken_minutes: u16,
    /// How it is interpreted.
    pub interpretation: Interpretation,
    /// Nobody speaks in it.
    pub silent: bool,
    /// Only moderators stay for it.
    pub moderators_only: bool,
    /// Everyone speaks once, for the same time.
    pub go_round: bool,
}

impl BlockDraft {
    /// The draft with its texts cleaned, if it is in order.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn checked(self) -> Result<Self, DomainError> {
        let draft = Self { title: self.title.cleaned(), question: self.question.cleaned(), ..self };
        draft.check()?;
        Ok(draft)
    }

    /// Checks names and minutes.
    ///
    /// # Errors
    /// The first rule that is not met.
    pub fn check(&self) -> Result<(), DomainError> {
        if self.title.is_blank() {
            return Err(DomainError::Blank { field: "block_title" });
        }
        for text in [&self.title.en, &self.title.fa] {
            check_length("block_title", text, MAX_NAME_BYTES)?;
        }
        for text in [&self.question.en, &self.question.fa] {
            check_length("block_question", text, 10 * MAX_NAME_BYTES)?;
        }
        let (min, max) = BLOCK_MINUTES;
        if !(min..=max).contains(&self.spoken_minutes) {
            return Err(DomainError::OutOfRange { field: "block_minutes", min: min.into(), max: max.into() });
        }
        Ok(())
    }
}

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Session {
    /// Identifier.
    pub id: SessionId,
    /// The programme it belongs to.
    pub programme_id: ProgrammeId,
    /// Its place in the programme, counted from 1.
    pub number: u32,
    /// What it is called, in both languages.
    pub title: Bilingual,
    /// Key of the format it was planned from.
    pub format: String,
    /// Where it is in its life.
    pub state: SessionState,
    /// The side on whose clock the start was set.
    pub anchor_side_id: SideId,
    /// The start as the anchor side's clock shows it. When zone rules change, this stands.
    pub wall_start: NaiveDateTime,
    /// The same moment in UTC, by the zone rules known when it was last derived.
    pub starts_at: DateTime<Utc>,
    /// When it went live.
    pub started_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// Under the Chatham House rule: what was said may leave, but neither who said it nor from which side they are.
    pub chatham_house: bool,
    /// The agenda, in order.
    pub blocks: Vec<Block>,
}

/// What is typed to plan a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SessionDraft {
    /// The programme.
    pub programme_id: ProgrammeId,
    /// What it is called.
    pub title: Bilingual,
    /// Key of the format.
    pub format: String,
    /// The side on whose clock the start is set.
    pub anchor_side_id: SideId,
    /// The start as that clock shows it.
    pub wall_start: NaiveDateTime,
    /// Which of the two moments is meant when clocks go back over that time.
    pub when_twice: Option<crate::zone::Twice>,
}

impl SessionDraft {
    /// The draft with its texts cleaned, if it is in order.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn checked(self) -> Result<Self, DomainError> {
        let draft = Self { title: self.title.cleaned(), ..self };
        draft.check()?;
        Ok(draft)
    }

    /// Checks the title.
    ///
    /// # Errors
    /// The first rule that is not met.
    pub fn check(&self) -> Result<(), DomainError> {
        if self.title.is_blank() {
            return Err(DomainError::Blank { field: "session_title" });
        }
        for text in [&self.title.en, &self.title.fa] {
            check_length("session_title", text, MAX_NAME_BYTES)?;
        }
        Ok(())
    }
}
