//! The activity record: a chain of digests that only grows.

use chrono::{DateTime, Utc};
use hamsokhan_domain::activity::{Activity, ActivityCheck, ActivityKind};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::field::{from_word, ms, word};
use crate::record::record;
use crate::{Reader, Result, StoreError, Writer};

/// What the first entry follows.
const BEGINNING: [u8; 32] = [0; 32];

/// An entry as it is stored, with what its digest is made of.
struct Link {
    place: u32,
    at: i64,
    kind: String,
    subject: Option<Uuid>,
    count: u32,
    previous: Vec<u8>,
}

impl Link {
    /// Every part has its length or a fixed one, so that no two entries are the same bytes.
    fn digest(&self) -> [u8; 32] {
        let kind_bytes = u32::try_from(self.kind.len()).unwrap_or(u32::MAX);
        Sha256::new()
            .chain_update(b"hamsokhan activity 1")
            .chain_update(&self.previous)
            .chain_update(self.place.to_be_bytes())
            .chain_update(self.at.to_be_bytes())
            .chain_update(kind_bytes.to_be_bytes())
            .chain_update(&self.kind)
            .chain_update([u8::from(self.subject.is_some())])
            .chain_update(self.subject.unwrap_or_default().as_bytes())
            .chain_update(self.count.to_be_bytes())
            .finalize()
            .into()
    }
}

record! {
    Link in Activity by ["place"], once ["*"], with (digest: Vec<u8>) { place, at, kind, subject, count, previous }
}

const ALL: &str = "ORDER BY place";
const LAST: &str = "ORDER BY place DESC LIMIT 1";

fn activity((link, (digest,)): (Link, (Vec<u8>,))) -> Result<Activity> {
    Ok(Activity {
        place: link.place,
        at: DateTime::from_timestamp_millis(link.at).ok_or(StoreError::Damaged)?,
        kind: from_word(&link.kind).ok_or(StoreError::Damaged)?,
        subject: link.subject,
        count: link.count,
        digest: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
    })
}

impl Reader<'_> {
    /// The record, oldest first.
    pub fn activity(&self) -> Result<Vec<Activity>> {
        self.list_with::<Link>(ALL, [])?.into_iter().map(activity).collect()
    }

    /// The last entry; none before there is one.
    pub fn last_activity(&self) -> Result<Option<Activity>> {
        self.find_with::<Link>(LAST, [])?.map(activity).transpose()
    }

    /// Reads the whole chain and computes it anew. What was cut off at the end leaves no trace in a chain; the backups
    /// that still hold it do.
    pub fn verify_activity(&self) -> Result<ActivityCheck> {
        let links = self.list_with::<Link>(ALL, [])?;
        let entries = u32::try_from(links.len()).unwrap_or(u32::MAX);
        let mut previous = BEGINNING.to_vec();
        for (expected, (link, (digest,))) in (1..).zip(links) {
            if link.place != expected || link.previous != previous || digest != link.digest() {
                return Ok(ActivityCheck { entries, broken_at: Some(expected) });
            }
            previous = digest;
        }
        Ok(ActivityCheck { entries, broken_at: None })
    }
}

impl Writer<'_> {
    /// Writes an entry behind the last one, in this transaction: what it tells of happens with it or not at all.
    pub fn record_activity(&self, at: DateTime<Utc>, kind: ActivityKind, subject: Option<Uuid>, count: u32) -> Result<()> {
        let last = self.find_with::<Link>(LAST, [])?;
        let (place, previous) = last.map_or((0, BEGINNING.to_vec()), |(link, (digest,))| (link.place, digest));
        let link = Link { place: place.saturating_add(1), at: ms(at), kind: word(&kind), subject, count, previous };
        let digest = link.digest().to_vec();
        self.put_with(&link, &(digest,))
    }
}
