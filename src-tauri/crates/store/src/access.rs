//! What a read and a write may touch: different types, so that a query cannot change anything by mistake.

use std::ops::Deref;

use hamsokhan_domain::id::ParticipantId;
use hamsokhan_domain::participant::Identity;
use rusqlite::{Connection, Params, Row};
use zeroize::Zeroizing;

use crate::keys::{Own, Secret, open_own_key, open_sealed, own_key};
use crate::{Result, StoreError};

/// A consistent view of the workspace. Queries are methods on it, in one module per feature.
pub struct Reader<'a> {
    conn: &'a Connection,
    identity_key: &'a Secret,
}

/// The one write of the moment, inside one transaction. Reads through it see its own changes.
pub struct Writer<'a> {
    reader: Reader<'a>,
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl<'a> Reader<'a> {
    pub(crate) fn new(conn: &'a Connection, identity_key: &'a Secret) -> Self {
        Self { conn, identity_key }
    }

    /// Every row of a query, mapped. `sql` is a constant; values go in `params`.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        map: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params, map)?;
        Ok(rows.collect::<rusqlite::Result<Vec<T>>>()?)
    }

    /// The first row of a query, mapped; none when there is none.
    pub(crate) fn first<T>(
        &self,
        sql: &str,
        params: impl Params,
        map: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        match statement.query_row(params, map) {
            Ok(value) => Ok(Some(value)),
            Err(rusqlite::Error::QueryReturnedNoRows) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The one row of a query, mapped.
    ///
    /// # Errors
    /// [`StoreError::NotFound`](crate::StoreError::NotFound) when there is none.
    pub(crate) fn one<T>(&self, sql: &str, params: impl Params, map: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>) -> Result<T> {
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row(params, map)?)
    }

    /// Opens the sealed identity of one participant. It opens for that participant only.
    ///
    /// # Errors
    /// [`StoreError::Damaged`](crate::StoreError::Damaged) when it was changed or belongs to somebody else.
    pub(crate) fn unseal_identity(
        &self,
        id: ParticipantId,
        key: Option<(&[u8], &[u8])>,
        nonce: &[u8],
        sealed: &[u8],
    ) -> Result<Identity> {
        let plain = match key {
            Some((key_nonce, wrapped)) => {
                let own = open_own_key(self.identity_key, id.0, key_nonce, wrapped)?;
                open_sealed(&own, id.0.as_bytes(), nonce, sealed)?
            }
            // As an earlier program sealed it, where it could not be sealed anew.
            None => open_sealed(self.identity_key, id.0.as_bytes(), nonce, sealed)?,
        };
        serde_json::from_slice(&plain).map_err(|_| StoreError::Damaged)
    }
}

impl<'a> Writer<'a> {
    pub(crate) fn new(conn: &'a Connection, identity_key: &'a Secret) -> Self {
        Self { reader: Reader::new(conn, identity_key) }
    }

    /// Runs one statement and answers how many rows it changed.
    pub(crate) fn execute(&self, sql: &str, params: impl Params) -> Result<usize> {
        Ok(self.reader.conn.prepare_cached(sql)?.execute(params)?)
    }

    /// Seals an identity for one participant under a fresh key of its own.
    pub(crate) fn seal_identity(&self, id: ParticipantId, identity: &Identity) -> Result<Own> {
        let plain = Zeroizing::new(serde_json::to_string(identity).map_err(|_| StoreError::Damaged)?);
        own_key(self.reader.identity_key, id.0, plain.as_bytes())
    }
}
