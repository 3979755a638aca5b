//! The activity record: a chain of digests that only grows.

use chrono::{DateTime, Utc};
use hamsokhan_domain::activity::{Activity, ActivityCheck, ActivityKind};
use rusqlite::{OptionalExtension, Row, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::row::{enum_text, instant, ms, variant};
use crate::{Reader, Result, Writer};

const ALL: &str = "SELECT place, at, kind, subject, count, previous, digest FROM activity ORDER BY place";
const LAST: &str = "SELECT place, digest FROM activity ORDER BY place DESC LIMIT 1";
const INSERT: &str =
    "INSERT INTO activity (place, at, kind, subject, count, previous, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
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

fn link(row: &Row<'_>) -> rusqlite::Result<(Link, Vec<u8>)> {
    let link = Link {
        place: row.get("place")?,
        at: row.get("at")?,
        kind: row.get("kind")?,
        subject: row.get("subject")?,
        count: row.get("count")?,
        previous: row.get("previous")?,
    };
    Ok((link, row.get("digest")?))
}

fn activity(row: &Row<'_>) -> rusqlite::Result<Activity> {
    let digest: Vec<u8> = row.get("digest")?;
    Ok(Activity {
        place: row.get("place")?,
        at: instant(row, "at")?,
        kind: variant(row, "kind")?,
        subject: row.get("subject")?,
        count: row.get("count")?,
        digest: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
    })
}

impl Reader<'_> {
    /// The record, oldest first.
    pub fn activity(&self) -> Result<Vec<Activity>> {
        self.all(ALL, [], activity)
    }

    /// Reads the whole chain and computes it anew. What was cut off at the end leaves no trace in a chain; the backups
    /// that still hold it do.
    pub fn verify_activity(&self) -> Result<ActivityCheck> {
        let links = self.all(ALL, [], link)?;
        let entries = u32::try_from(links.len()).unwrap_or(u32::MAX);
        let mut previous = BEGINNING.to_vec();
        for (expected, (link, digest)) in (1..).zip(links) {
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
        let last = self.conn().query_row(LAST, [], |row| Ok((row.get::<_, u32>(0)?, row.get::<_, Vec<u8>>(1)?))).optional()?;
        let (place, previous) = last.unwrap_or((0, BEGINNING.to_vec()));
        let link = Link { place: place.saturating_add(1), at: ms(at), kind: enum_text(&kind), subject, count, previous };
        let digest = link.digest();
        self.execute(
            INSERT,
            params![link.place, link.at, link.kind, link.subject, link.count, link.previous, digest.as_slice()],
        )?;
        Ok(())
    }
}
