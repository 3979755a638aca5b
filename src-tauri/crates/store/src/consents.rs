//! The ledger of consents as rows that are only ever added.

use std::collections::HashMap;

use hamsokhan_domain::consent::{ConsentRecord, Consents};
use hamsokhan_domain::id::{ParticipantId, ProgrammeId};
use rusqlite::{Row, named_params};

use crate::row::{blob, enum_text, id, instant, ms, variant, variant_or_none};
use crate::{Reader, Result, Writer};

const BY_PARTICIPANT: &str = "SELECT id, participant_id, kind, granted, manner, witness, recorded_at FROM consent \
    WHERE participant_id = ?1 ORDER BY rowid";
const BY_PROGRAMME: &str = "SELECT c.id, c.participant_id, c.kind, c.granted, c.manner, c.witness, c.recorded_at FROM consent c \
    JOIN participant p ON p.id = c.participant_id WHERE p.programme_id = ?1 ORDER BY c.rowid";
const INSERT: &str = "INSERT INTO consent (id, participant_id, kind, granted, manner, witness, recorded_at) \
    VALUES (:id, :participant_id, :kind, :granted, :manner, :witness, :recorded_at)";

fn record(row: &Row<'_>) -> rusqlite::Result<ConsentRecord> {
    Ok(ConsentRecord {
        id: id(row, "id")?,
        participant_id: id(row, "participant_id")?,
        kind: variant(row, "kind")?,
        granted: row.get("granted")?,
        manner: variant(row, "manner")?,
        witness: variant_or_none(row, "witness")?,
        recorded_at: instant(row, "recorded_at")?,
    })
}

impl Reader<'_> {
    /// A person's ledger in the order it was written, whatever the clock said then.
    pub fn consent_ledger(&self, id: ParticipantId) -> Result<Vec<ConsentRecord>> {
        self.all(BY_PARTICIPANT, [blob(id)], record)
    }

    /// What each person of a programme agrees to now; those who never answered are left out.
    pub fn consents(&self, programme: ProgrammeId) -> Result<HashMap<ParticipantId, Consents>> {
        let mut ledgers: HashMap<ParticipantId, Vec<ConsentRecord>> = HashMap::new();
        for record in self.all(BY_PROGRAMME, [blob(programme)], record)? {
            ledgers.entry(record.participant_id).or_default().push(record);
        }
        Ok(ledgers.into_iter().map(|(id, ledger)| (id, Consents::from_ledger(&ledger))).collect())
    }
}

impl Writer<'_> {
    /// Adds an answer to the ledger.
    pub fn insert_consent(&self, record: &ConsentRecord) -> Result<()> {
        self.execute(
            INSERT,
            named_params! {
                ":id": blob(record.id), ":participant_id": blob(record.participant_id), ":kind": enum_text(&record.kind),
                ":granted": record.granted, ":manner": enum_text(&record.manner),
                ":witness": record.witness.as_ref().map(enum_text), ":recorded_at": ms(record.recorded_at),
            },
        )?;
        Ok(())
    }
}
