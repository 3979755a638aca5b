//! What a workspace says about itself, as pairs of words. Never personal.

use crate::{Reader, Result, Writer};

const GET: &str = "SELECT value FROM setting WHERE key = ?1";
const PUT: &str = "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

impl Reader<'_> {
    /// The value of a setting; none when it was never set.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        self.first(GET, [key], |row| row.get("value"))
    }
}

impl Writer<'_> {
    /// Sets a setting.
    pub fn put_setting(&self, key: &str, value: &str) -> Result<()> {
        self.execute(PUT, [key, value])?;
        Ok(())
    }
}
