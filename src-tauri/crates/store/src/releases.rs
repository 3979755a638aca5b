//! The ledger of releases as rows that are only ever added.

use hamsokhan_domain::id::{ParticipantId, ReleaseId, SessionId};
use hamsokhan_domain::note::Attribution;
use hamsokhan_domain::release::{Release, ReleasedFile};
use rusqlite::{Row, params};

use crate::row::{blob, enum_text, id, instant, ms, variant};
use crate::{Reader, Result, Writer};

const ALL: &str = "SELECT id, session_id, released_at, recipient, draft FROM release WHERE ?1 IS NULL OR session_id = ?1 \
    ORDER BY rowid DESC";
const FILES: &str = "SELECT name, format, lang, sha256, bytes FROM release_file WHERE release_id = ?1 ORDER BY name";
const RELIANCE: &str = "SELECT participant_id, attribution FROM release_reliance WHERE release_id = ?1 ORDER BY participant_id";
const INSERT: &str = "INSERT INTO release (id, session_id, released_at, recipient, draft) VALUES (?1, ?2, ?3, ?4, ?5)";
const INSERT_FILE: &str =
    "INSERT INTO release_file (release_id, name, format, lang, sha256, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
const INSERT_RELIANCE: &str = "INSERT INTO release_reliance (release_id, participant_id, attribution) VALUES (?1, ?2, ?3)";

fn release(row: &Row<'_>) -> rusqlite::Result<Release> {
    Ok(Release {
        id: id(row, "id")?,
        session_id: id(row, "session_id")?,
        released_at: instant(row, "released_at")?,
        recipient: row.get("recipient")?,
        draft: row.get("draft")?,
        files: Vec::new(),
        relied_on: Vec::new(),
        withdrawn: Vec::new(),
    })
}

fn file(row: &Row<'_>) -> rusqlite::Result<ReleasedFile> {
    Ok(ReleasedFile {
        name: row.get("name")?,
        format: variant(row, "format")?,
        lang: variant(row, "lang")?,
        sha256: row.get("sha256")?,
        bytes: row.get("bytes")?,
    })
}

impl Reader<'_> {
    /// The releases of one session or of all, the newest first. `withdrawn` is left blank: it follows from the
    /// consents of the moment, which the use case compares.
    pub fn releases(&self, session: Option<SessionId>) -> Result<Vec<Release>> {
        let mut releases = self.all(ALL, [session.map(blob)], release)?;
        for release in &mut releases {
            release.files = self.all(FILES, [blob(release.id)], file)?;
            release.relied_on = self.reliance(release.id)?.into_iter().map(|(person, _)| person).collect();
        }
        Ok(releases)
    }

    /// The people a release relied on, and the fullest attribution it showed of each.
    pub fn reliance(&self, release: ReleaseId) -> Result<Vec<(ParticipantId, Attribution)>> {
        self.all(RELIANCE, [blob(release)], |row| Ok((id(row, "participant_id")?, variant(row, "attribution")?)))
    }
}

impl Writer<'_> {
    /// Adds a release, its files, and the people whose consent it relied on with the fullest attribution shown of each.
    pub fn insert_release(&self, release: &Release, reliance: &[(ParticipantId, Attribution)]) -> Result<()> {
        let values =
            params![blob(release.id), blob(release.session_id), ms(release.released_at), release.recipient, release.draft];
        self.execute(INSERT, values)?;
        for f in &release.files {
            let values = params![blob(release.id), f.name, enum_text(&f.format), enum_text(&f.lang), f.sha256, f.bytes];
            self.execute(INSERT_FILE, values)?;
        }
        for (person, attribution) in reliance {
            self.execute(INSERT_RELIANCE, params![blob(release.id), blob(*person), enum_text(attribution)])?;
        }
        Ok(())
    }
}
