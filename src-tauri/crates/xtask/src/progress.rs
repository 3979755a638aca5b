//! Says which step runs, of how many, and since when: a first build takes minutes, and silence looks like a fault.

use std::time::{Duration, Instant};

/// The numbered steps of one command.
pub struct Progress {
    started: Instant,
    step: usize,
    of: usize,
}

impl Progress {
    /// Starts the clock for a command of `of` steps.
    pub fn new(of: usize) -> Self {
        Self { started: Instant::now(), step: 0, of }
    }

    /// Announces the next step.
    pub fn step(&mut self, what: &str) {
        self.step += 1;
        println!("[{}/{}  {}] {what}", self.step, self.of, clock(self.started.elapsed()));
    }

    /// Time since the command began.
    pub fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }
}

/// Minutes and seconds, as `04:09`.
pub fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_counts_minutes_past_the_hour() {
        for (seconds, shown) in [(0, "00:00"), (59, "00:59"), (61, "01:01"), (3_725, "62:05")] {
            assert_eq!(clock(Duration::from_secs(seconds)), shown, "a long build must not wrap at an hour");
        }
    }
}
