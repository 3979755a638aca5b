//! The sums of an agenda: spoken and clock minutes, when each block starts, and the pace of a live session.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::BlockId;
use crate::session::{Block, Interpretation, Session};

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

/// The spoken minutes of each block of a format, given its clock minutes, its interpretation and whether it is silent,
/// so that the agenda keeps its length: what rounding takes from one block the next one gets, and what is left at the
/// end goes to the last block that is not interpreted.
#[must_use]
pub fn spoken_of_all(blocks: &[(u16, Interpretation, bool)]) -> Vec<u16> {
    let mut carried: i32 = 0;
    let mut all = Vec::with_capacity(blocks.len());
    for &(minutes, interpretation, silent) in blocks {
        let plain = silent || interpretation == Interpretation::None;
        // A block that is not interpreted is exact: it neither loses a minute nor takes one that is carried on.
        let wanted = if plain { minutes } else { u16::try_from((i32::from(minutes) + carried).max(1)).unwrap_or(u16::MAX) };
        let spoken = spoken_minutes(wanted, interpretation, silent);
        if !plain {
            carried += i32::from(minutes) - i32::from(clock_minutes(spoken, interpretation, silent));
        }
        all.push(spoken);
    }
    let last_plain = blocks.iter().rposition(|(_, way, silent)| *silent || *way == Interpretation::None);
    if let (Some(spoken), Ok(left)) = (last_plain.and_then(|at| all.get_mut(at)), u16::try_from(carried)) {
        *spoken = spoken.saturating_add(left);
    }
    all
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

/// The block that runs.
#[must_use]
pub fn running(blocks: &[Block]) -> Option<&Block> {
    blocks.iter().find(|block| block.started_at.is_some() && block.ended_at.is_none())
}

/// When each block begins: as it did, or as it will by the plan from where the session stands.
#[must_use]
pub fn block_starts(session: &Session, now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let mut at = session.started_at.unwrap_or(session.starts_at);
    session
        .blocks
        .iter()
        .map(|block| {
            let start = block.started_at.unwrap_or(at);
            let planned = Duration::minutes(i64::from(block_minutes(block)));
            at = match (block.started_at, block.ended_at) {
                (_, Some(ended)) => ended,
                (Some(_), None) => now + (planned - Duration::seconds(elapsed_seconds(block, now))).max(Duration::zero()),
                (None, None) => start + planned,
            };
            start
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
    let current = running(blocks);
    let left = current.map_or(0, |b| planned(b) - elapsed_seconds(b, now));
    let coming = || blocks.iter().filter(|b| b.started_at.is_none());
    let ends_at = now + Duration::seconds(left.max(0) + coming().map(planned).sum::<i64>());
    let behind = (ends_at - planned_end).num_seconds();
    let delay_minutes = u16::try_from((behind + 59) / 60).unwrap_or(u16::MAX);
    let shorten = (behind >= 60)
        .then(|| {
            coming()
                .filter(|b| !b.silent && block_minutes(b) >= delay_minutes.saturating_mul(2))
                .max_by_key(|b| block_minutes(b))
                .map(|b| {
                    let clock = block_minutes(b) - delay_minutes;
                    Shorten {
                        block_id: b.id,
                        clock_minutes: clock,
                        spoken_minutes: spoken_minutes(clock, b.interpretation, false),
                    }
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

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::*;
    use crate::Bilingual;
    use crate::format::{BUILT_IN, Mode};
    use crate::session::BLOCK_MINUTES;

    fn block(clock: u16, interpretation: Interpretation) -> Block {
        let spoken_minutes = spoken_minutes(clock, interpretation, false);
        Block {
            id: BlockId(uuid::Uuid::from_u128(u128::from(clock))),
            title: Bilingual::default(),
            question: Bilingual::default(),
            spoken_minutes,
            interpretation,
            silent: false,
            moderators_only: false,
            go_round: false,
            started_at: None,
            ended_at: None,
            paused_at: None,
            paused_seconds: 0,
        }
    }

    /// The window adds up an agenda while it is edited. What it must come to is written here, for every length of a block,
    /// into one table that the window's own tests read (`ui/tests/plan.test.ts`). `UPDATE_MINUTES=1` writes it anew.
    #[test]
    fn the_minutes_of_the_window_are_those_of_the_core() {
        const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/agenda/minutes.json");
        let lengths = |way: Interpretation, silent: bool| -> Vec<u16> {
            (BLOCK_MINUTES.0..=BLOCK_MINUTES.1).map(|spoken| clock_minutes(spoken, way, silent)).collect()
        };
        let rows = Interpretation::VARIANTS.iter().flat_map(|&way| [(way, false), (way, true)]);
        let table: Vec<_> = rows
            .map(|(way, silent)| serde_json::json!({ "interpretation": way, "silent": silent, "minutes": lengths(way, silent) }))
            .collect();
        if std::env::var_os("UPDATE_MINUTES").is_some() {
            let lines: Vec<String> = table.iter().map(ToString::to_string).collect();
            std::fs::write(TABLE, format!("[\n{}\n]\n", lines.join(",\n"))).expect("written");
        }
        let kept: Vec<serde_json::Value> = serde_json::from_str(&std::fs::read_to_string(TABLE).expect("a table")).expect("rows");
        assert!(kept == table, "the table is not as the core says");
    }

    #[test]
    fn every_format_keeps_its_length_however_it_is_interpreted() {
        for format in BUILT_IN {
            for way in [Interpretation::None, Interpretation::Simultaneous, Interpretation::Consecutive] {
                let blocks: Vec<(u16, Interpretation, bool)> = format
                    .blocks
                    .iter()
                    .map(|b| {
                        let plain = matches!(b.mode, Mode::Silent | Mode::Moderators);
                        (b.minutes, if plain { Interpretation::None } else { way }, b.mode == Mode::Silent)
                    })
                    .collect();
                let spoken = spoken_of_all(&blocks);
                let clock: u16 = spoken.iter().zip(&blocks).map(|(s, (_, way, silent))| clock_minutes(*s, *way, *silent)).sum();
                let planned: u16 = blocks.iter().map(|(minutes, ..)| minutes).sum();
                // Two minutes on the clock are the least that consecutive interpreting can be given or spared.
                let odd =
                    way != Interpretation::None && blocks.iter().all(|(_, way, silent)| !silent && *way != Interpretation::None);
                assert!(clock == planned || (odd && planned - clock == 1), "{} {way:?}: {clock} of {planned}", format.key);
            }
        }
    }

    #[test]
    fn a_session_left_live_for_weeks_is_late_and_nothing_else() {
        let start: DateTime<Utc> = "2026-12-05T16:30:00Z".parse().expect("an instant");
        let mut running = block(10, Interpretation::None);
        running.started_at = Some(start);
        let blocks = [running, block(62, Interpretation::Consecutive)];
        for days in [1, 22, 23, 30, 45, 46, 3650] {
            let pace = pace(&blocks, start, start + Duration::days(days));
            assert_eq!(pace.shorten, None, "no block can absorb {days} days");
            assert!(pace.behind_seconds > 80_000, "{days} days late");
        }
        let late = pace(&blocks, start, start + Duration::minutes(30));
        let shorten = late.shorten.expect("twenty minutes can be absorbed");
        assert_eq!((shorten.clock_minutes, shorten.spoken_minutes), (42, 21));
    }
}
