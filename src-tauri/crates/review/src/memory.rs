//! What was seen in texts that have not changed since.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::TextKind;
use crate::sight::Sight;

/// What a reviewer saw in each text, so that a text that did not change is not read again. It holds personal text:
/// whoever keeps it lets it go when the workspace is locked.
#[derive(Debug, Default)]
pub struct Memory {
    /// What the reviewer knew.
    known: u64,
    sights: HashMap<(TextKind, String), Sight>,
}

impl Memory {
    /// What was seen in each of the texts of a document; those that are new are read, those that are gone forgotten.
    pub(crate) fn recall(
        &mut self,
        known: u64,
        texts: &[(TextKind, &str)],
        mut read: impl FnMut(TextKind, &str) -> Sight,
    ) -> Vec<Sight> {
        if self.known != known {
            self.sights.clear();
            self.known = known;
        }
        let mut before = std::mem::take(&mut self.sights);
        let mut sights = Vec::with_capacity(texts.len());
        for (kind, words) in texts {
            let key = (*kind, (*words).to_owned());
            let sight = before.remove(&key).or_else(|| self.sights.get(&key).cloned()).unwrap_or_else(|| read(*kind, words));
            sights.push(sight.clone());
            self.sights.insert(key, sight);
        }
        sights
    }
}

/// One number for anything: two that differ are not the same. Only within one run of the program.
pub(crate) fn digest(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
