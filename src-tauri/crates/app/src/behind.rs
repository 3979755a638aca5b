//! What is done for an open workspace while somebody works already: looking for damage, which takes as long as there is
//! data, and proving the backups that were made in passing.

use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use hamsokhan_store::{Looked, Workspace};

use crate::hold::hold;

/// How often somebody who waits for the look asks.
const ASK: Duration = Duration::from_millis(2);

/// What was found so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// Whether the look has come to an end.
    pub looked: bool,
    /// Whether the database is damaged.
    pub damaged: bool,
    /// Backups that do not open.
    pub damaged_backups: u32,
}

/// The work behind, and what it found.
#[derive(Default)]
pub(crate) struct Behind {
    found: Arc<Mutex<Found>>,
    thread: Mutex<Option<(Arc<Workspace>, JoinHandle<()>)>>,
}

impl Behind {
    /// What was found so far.
    pub fn found(&self) -> Found {
        *hold(&self.found)
    }

    /// Begins, for a workspace that has just been opened. `tell` is called when something is found.
    pub fn begin(&self, workspace: Arc<Workspace>, tell: impl Fn() + Send + 'static) {
        self.stop();
        *hold(&self.found) = Found::default();
        let (found, mine) = (Arc::clone(&self.found), Arc::clone(&workspace));
        let thread = std::thread::Builder::new().name("care".to_owned()).spawn(move || {
            // What the system refuses here is refused to whoever works as well, and told there.
            let damaged = matches!(mine.look(), Ok(Looked::Damaged));
            *hold(&found) = Found { looked: true, damaged, damaged_backups: 0 };
            if damaged {
                return tell();
            }
            let unproved = if mine.read_only() { Vec::new() } else { mine.prove_backups().unwrap_or_default() };
            if !unproved.is_empty() {
                hold(&found).damaged_backups = u32::try_from(unproved.len()).unwrap_or(u32::MAX);
                tell();
            }
        });
        *hold(&self.thread) = thread.ok().map(|thread| (workspace, thread));
    }

    /// Waits until the look for damage has come to an end, at most this long; answers whether damage was found by then.
    pub fn damaged_within(&self, patience: Duration) -> bool {
        let began = Instant::now();
        while !self.found().looked && began.elapsed() < patience {
            std::thread::sleep(ASK);
        }
        self.found().damaged
    }

    /// Asks the work to end, and waits for it, so that nobody holds the workspace when it closes.
    pub fn stop(&self) {
        let Some((workspace, thread)) = hold(&self.thread).take() else { return };
        workspace.leave();
        drop(workspace);
        let _ = thread.join();
    }
}

impl Drop for Behind {
    fn drop(&mut self) {
        self.stop();
    }
}
