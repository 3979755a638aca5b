//! The ledger of releases as rows that are only ever added.

use hamsokhan_domain::id::{ReleaseId, SessionId};
use hamsokhan_domain::release::{Release, ReleasedFile, Reliance};

use crate::field::blob;
use crate::record::record;
use crate::{Reader, Result, Writer};

/// A file of a release that got its name.
struct Named {
    release_id: ReleaseId,
    name: String,
}

record! {
    Release in Release by ["id"], once ["*"] { id, session_id, released_at, recipient, draft }
    absent { files: Vec::new(), relied_on: Vec::new(), withdrawn: Vec::new(), reliance: Vec::new() }
}
record! {
    ReleasedFile in ReleaseFile by ["release_id", "name"], once ["*"], with (release_id: ReleaseId)
    { name, format, lang, sha256, bytes }
    derived {
        completed: "EXISTS (SELECT 1 FROM release_named n WHERE n.release_id = release_file.release_id AND n.name = release_file.name)"
    }
}
record! {
    Reliance in ReleaseReliance by ["release_id", "participant_id"], once ["*"], with (release_id: ReleaseId)
    { participant_id, attribution, consents }
}
record! {
    Named in ReleaseNamed by ["release_id", "name"], once ["*"] { release_id, name }
}

const ALL: &str = "WHERE ?1 IS NULL OR session_id = ?1 ORDER BY rowid DESC";
const BY_DIGEST: &str = "WHERE sha256 = ?1 ORDER BY release_id, name";
const BY_ID: &str = "WHERE id = ?1";
const FILES: &str = "WHERE release_id = ?1 ORDER BY name";
const RELIANCE: &str = "WHERE release_id = ?1 ORDER BY participant_id";

impl Reader<'_> {
    /// The releases of one session or of all, the newest first. `withdrawn` is left blank: it follows from the
    /// consents of the moment, which the use case compares.
    pub fn releases(&self, session: Option<SessionId>) -> Result<Vec<Release>> {
        let mut releases = self.list::<Release>(ALL, [session.map(blob)])?;
        releases.iter_mut().try_for_each(|release| self.fill(release))?;
        Ok(releases)
    }

    /// One release, as [`Self::releases`]; none when there is none.
    pub fn release(&self, id: ReleaseId) -> Result<Option<Release>> {
        let mut found = self.find::<Release>(BY_ID, [blob(id)])?;
        found.iter_mut().try_for_each(|release| self.fill(release))?;
        Ok(found)
    }

    /// Every file with this SHA-256, in hexadecimal, and its release, oldest first.
    pub fn released_files(&self, sha256: &str) -> Result<Vec<(ReleasedFile, ReleaseId)>> {
        let found = self.list_with::<ReleasedFile>(BY_DIGEST, [sha256])?;
        Ok(found.into_iter().map(|(file, (release,))| (file, release)).collect())
    }

    fn fill(&self, release: &mut Release) -> Result<()> {
        release.files = self.list(FILES, [blob(release.id)])?;
        release.reliance = self.list(RELIANCE, [blob(release.id)])?;
        release.relied_on = release.reliance.iter().map(|reliance| reliance.participant_id).collect();
        Ok(())
    }
}

impl Writer<'_> {
    /// Adds a release, its files, which have no names yet, and whose consent it relied on.
    pub fn insert_release(&self, release: &Release) -> Result<()> {
        self.put(release)?;
        for file in &release.files {
            self.put_with(file, &(release.id,))?;
        }
        for reliance in &release.reliance {
            self.put_with(reliance, &(release.id,))?;
        }
        Ok(())
    }

    /// Notes that a file of a release got its name.
    pub fn name_released(&self, release: ReleaseId, name: &str) -> Result<()> {
        self.put(&Named { release_id: release, name: name.to_owned() })
    }
}
