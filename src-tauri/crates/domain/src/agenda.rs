//! The sums of an agenda: spoken and clock minutes, when each block starts, and the pace of a live session.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::BlockId;
use crate::session::{Block, Interpretation};

/// Clock minutes of a block: spoken minutes times the factor of its interpretation, rounded up; a silent block stays as it is.
#[must_use]
pub fn clock_minutes(spoken: u16, interpretation: Interpretation, silent: bool) -> u16 {
    if silent {
        return spoken;
    }
    u16::try_from((u32::from(spoken) * u32::from(interpretation.factor_tenths())).div_ceil(10)).unwrap_or(u16::MAX)
}

/// The spoken minutes that fill `clock` minutes: how a format's minutes become a block's, so that the agenda keeps its length.
#[must_use]
pub fn spoken_minutes(clock: u16, interpretation: Interpretation, silent: bool) -> u16 {
    if silent {
        return clock;
    }
    u16::try_from(u32::from(clock) * 10 / u32::from(interpretation.factor_tenths())).unwrap_or(u16::MAX).max(1)
}

/// Clock minutes of a block.
#[must_use]
pub fn block_minutes(block: &Block) -> u16 {
    clock_minutes(block.spoken_minutes, block.interpretation, block.silent)
}

/// Spoken and clock minutes of an agenda.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Minutes {
    /// Minutes of speech.
    pub spoken: u32,
    /// Minutes on the clock.
    pub clock: u32,
}

/// The sums over all blocks. A silent block has clock minutes only.
#[must_use]
pub fn total(blocks: &[Block]) -> Minutes {
    blocks.iter().fold(Minutes::default(), |sum, block| Minutes {
        spoken: sum.spoken + if block.silent { 0 } else { u32::from(block.spoken_minutes) },
        clock: sum.clock + u32::from(block_minutes(block)),
    })
}

/// When each block is planned to start, in order, from the session's start.
#[must_use]
pub fn planned_starts(blocks: &[Block], start: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let mut at = start;
    blocks
        .iter()
        .map(|block| {
            let this = at;
            at += Duration::minutes(i64::from(block_minutes(block)));
            this
        })
        .collect()
}

/// Where a live session stands. All times are seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Pace {
    /// The block that runs.
    pub block_id: Option<BlockId>,
    /// Seconds left in it; negative when it is over its time.
    pub left_seconds: i32,
    /// Seconds behind the plan at this moment; negative when ahead.
    pub behind_seconds: i32,
    /// When the session ends if every block that remains takes its planned time.
    pub ends_at: DateTime<Utc>,
    /// When it was to end.
    pub planned_end: DateTime<Utc>,
    /// The next block that could be shortened to end on time.
    pub shorten: Option<Shorten>,
}

/// A block that could be shortened so that the session ends on time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Shorten {
    /// The block.
    pub block_id: BlockId,
    /// Its clock minutes would become these.
    pub clock_minutes: u16,
    /// And its spoken minutes these.
    pub spoken_minutes: u16,
}

/// Seconds a block has run until `now`, without its pauses. Never negative.
#[must_use]
pub fn elapsed_seconds(block: &Block, now: DateTime<Utc>) -> i64 {
    let Some(started) = block.started_at else { return 0 };
    let end = block.ended_at.unwrap_or(now);
    let stop = block.paused_at.map_or(end, |paused| paused.min(end));
    ((stop - started).num_seconds() - i64::from(block.paused_seconds)).max(0)
}

/// Where a session that went live at `started` stands at `now`. `None` before it starts.
///
/// The end is the present moment plus what is left of the running block (nothing, when it is over its time)
/// plus the planned minutes of the blocks that have not begun.
/// The longest of those blocks that can absorb the delay, keeping at least half of itself, is proposed for shortening.
#[must_use]
pub fn pace(blocks: &[Block], started: DateTime<Utc>, now: DateTime<Utc>) -> Pace {
    let planned = |block: &Block| i64::from(block_minutes(block)) * 60;
    let planned_end = started + Duration::seconds(blocks.iter().map(planned).sum());
    let current = blocks.iter().find(|b| b.started_at.is_some() && b.ended_at.is_none());
    let left = current.map_or(0, |b| planned(b) - elapsed_seconds(b, now));
    let coming = || blocks.iter().filter(|b| b.started_at.is_none());
    let ends_at = now + Duration::seconds(left.max(0) + coming().map(planned).sum::<i64>());
    let behind = (ends_at - planned_end).num_seconds();
    let delay_minutes = u16::try_from((behind + 59) / 60).unwrap_or(0);
    let shorten = (behind >= 60)
        .then(|| {
            coming().filter(|b| !b.silent && block_minutes(b) >= 2 * delay_minutes).max_by_key(|b| block_minutes(b)).map(|b| {
                let clock = block_minutes(b) - delay_minutes;
                Shorten { block_id: b.id, clock_minutes: clock, spoken_minutes: spoken_minutes(clock, b.interpretation, false) }
            })
        })
        .flatten();
    Pace {
        block_id: current.map(|b| b.id),
        left_seconds: saturate(left),
        behind_seconds: saturate(behind),
        ends_at,
        planned_end,
        shorten,
    }
}

fn saturate(seconds: i64) -> i32 {
    i32::try_from(seconds).unwrap_or(if seconds < 0 { i32::MIN } else { i32::MAX })
}
