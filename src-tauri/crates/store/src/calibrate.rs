//! What one guess at a passphrase shall cost on this machine: about a second, in as much memory as there is to spare.
//!
//! Memory is what makes guessing dear for machines built to guess, so it comes first and time is what is left to set.

use std::num::NonZeroU32;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};

use crate::keys::KdfCost;

/// How long unlocking may take. Our own choice: people wait a second for a door, not three.
const TARGET: Duration = Duration::from_secs(1);
/// Memory in KiB where the machine has plenty.
const ROOMY_KIB: u32 = 256 * 1024;
/// Free memory in KiB from which a machine has plenty: four times what is taken.
const PLENTY_KIB: u64 = 4 * ROOMY_KIB as u64;
/// More passes than this are never asked for, however quick the machine: another one may have to open the file.
const MOST_PASSES: u32 = 10;

const CHEAP: KdfCost = KdfCost { memory_kib: 8, passes: 1, lanes: 1 };

static MEASURED: OnceLock<KdfCost> = OnceLock::new();

impl KdfCost {
    /// What a slot may cost without being wrapped anew.
    pub(crate) fn least() -> KdfCost {
        if cfg!(any(test, feature = "testing")) || cheap_for_tests() { CHEAP } else { KdfCost::STANDARD }
    }

    /// The cost for this machine, measured once while the program runs. Never under [`KdfCost::STANDARD`].
    pub fn calibrated() -> KdfCost {
        if cheap_for_tests() {
            return CHEAP;
        }
        *MEASURED.get_or_init(|| {
            let memory_kib =
                if free_kib().is_none_or(|free| free >= PLENTY_KIB) { ROOMY_KIB } else { KdfCost::STANDARD.memory_kib };
            one_pass(memory_kib).map_or(KdfCost::STANDARD, |pass| fitted(memory_kib, pass))
        })
    }
}

/// Tests open hundreds of workspaces that protect nobody. A program that is released never looks.
fn cheap_for_tests() -> bool {
    cfg!(any(debug_assertions, feature = "testing")) && std::env::var_os("HAMSOKHAN_TEST_CHEAP_KEYS").is_some()
}

/// As many passes as fit into the target.
fn fitted(memory_kib: u32, pass: Duration) -> KdfCost {
    let passes = NonZeroU32::new(u32::try_from(pass.as_millis()).unwrap_or(u32::MAX))
        .map_or(MOST_PASSES, |pass| u32::try_from(TARGET.as_millis()).unwrap_or(u32::MAX) / pass)
        .clamp(1, MOST_PASSES);
    KdfCost { memory_kib, passes, lanes: 1 }.or_dearer(KdfCost::STANDARD)
}

/// How long one pass takes; none when there is no room for it.
fn one_pass(memory_kib: u32) -> Option<Duration> {
    let time = |passes| {
        let params = Params::new(memory_kib, passes, 1, Some(32)).ok()?;
        let began = Instant::now();
        let mut out = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(b"measure", b"measure measure ", &mut out)
            .ok()?;
        Some(began.elapsed())
    };
    // The first pass also has to ask for the memory; the second alone is what each further one costs.
    let (one, two) = (time(1)?, time(2)?);
    Some(two.saturating_sub(one).max(one / 2))
}

/// Memory that could be used now, in KiB, where the system says.
fn free_kib() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_machine_is_not_excused_and_a_quick_one_not_overdone() {
        for (memory, pass, expected) in [
            (ROOMY_KIB, Duration::from_millis(200), KdfCost { memory_kib: ROOMY_KIB, passes: 5, lanes: 1 }),
            (ROOMY_KIB, Duration::from_secs(30), KdfCost { memory_kib: ROOMY_KIB, passes: 1, lanes: 1 }),
            (ROOMY_KIB, Duration::from_micros(1), KdfCost { memory_kib: ROOMY_KIB, passes: MOST_PASSES, lanes: 1 }),
            (64 * 1024, Duration::from_secs(5), KdfCost::STANDARD),
            (64 * 1024, Duration::from_millis(100), KdfCost { memory_kib: 64 * 1024, passes: 10, lanes: 1 }),
        ] {
            let cost = fitted(memory, pass);
            assert_eq!(cost, expected, "a pass of {pass:?} over {memory} KiB");
            assert!(!cost.is_below(KdfCost::STANDARD), "never cheaper than the least");
        }
    }
}
