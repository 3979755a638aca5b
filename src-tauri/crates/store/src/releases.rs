//! The ledger of releases as rows that are only ever added.

use hamsokhan_domain::id::{ParticipantId, ReleaseId, SessionId};
use hamsokhan_domain::note::Attribution;
use hamsokhan_domain::release::{Release, ReleasedFile};

use crate::field::blob;
use crate::record::record;
use crate::{Reader, Result, Writer};

/// A person whose consent a release relied on, and the fullest attribution it showed of them.
struct Reliance {
    participant_id: ParticipantId,
    attribution: Attribution,
}

record! {
    Release in Release by ["id"], once ["*"] { id, session_id, released_at, recipient, draft }
    absent { files: Vec::new(), relied_on: Vec::new(), withdrawn: Vec::new() }
}
record! {
    ReleasedFile in ReleaseFile by ["release_id", "name"], once ["*"], with (release_id: ReleaseId)
    { name, format, lang, sha256, bytes }
}
record! {
    Reliance in ReleaseReliance by ["release_id", "participant_id"], once ["*"], with (release_id: ReleaseId)
    { participant_id, attribution }
}

const ALL: &str = "WHERE ?1 IS NULL OR session_id = ?1 ORDER BY rowid DESC";
const FILES: &str = "WHERE release_id = ?1 ORDER BY name";
const RELIANCE: &str = "WHERE release_id = ?1 ORDER BY participant_id";

impl Reader<'_> {
    /// The releases of one session or of all, the newest first. `withdrawn` is left blank: it follows from the
    /// consents of the moment, which the use case compares.
    pub fn releases(&self, session: Option<SessionId>) -> Result<Vec<Release>> {
        let mut releases = self.list::<Release>(ALL, [session.map(blob)])?;
        for release in &mut releases {
            release.files = self.list(FILES, [blob(release.id)])?;
            release.relied_on = self.reliance(release.id)?.into_iter().map(|(person, _)| person).collect();
        }
        Ok(releases)
    }

    /// The people a release relied on, and the fullest attribution it showed of each.
    pub fn reliance(&self, release: ReleaseId) -> Result<Vec<(ParticipantId, Attribution)>> {
        let found: Vec<Reliance> = self.list(RELIANCE, [blob(release)])?;
        Ok(found.into_iter().map(|found| (found.participant_id, found.attribution)).collect())
    }
}

impl Writer<'_> {
    /// Adds a release, its files, and the people whose consent it relied on with the fullest attribution shown of each.
    pub fn insert_release(&self, release: &Release, reliance: &[(ParticipantId, Attribution)]) -> Result<()> {
        self.put(release)?;
        for file in &release.files {
            self.put_with(file, &(release.id,))?;
        }
        for &(participant_id, attribution) in reliance {
            self.put_with(&Reliance { participant_id, attribution }, &(release.id,))?;
        }
        Ok(())
    }
}
