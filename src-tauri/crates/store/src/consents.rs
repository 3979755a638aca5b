//! The ledger of consents as rows that are only ever added.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use hamsokhan_domain::consent::{ConsentRecord, Consents};
use hamsokhan_domain::id::{ParticipantId, ProgrammeId};

use crate::field::blob;
use crate::record::record;
use crate::{Reader, Result, Writer};

record! {
    ConsentRecord in Consent by ["id"], once ["*"]
    {
        id, participant_id, kind, granted, manner, witness, recorded_at, wording, question_lang, question_version, asked_by,
        asker_id, expires_at,
    }
}

const BY_PARTICIPANT: &str = "WHERE participant_id = ?1 ORDER BY rowid";
const BY_PROGRAMME: &str = "JOIN participant ON participant.id = consent.participant_id \
    WHERE participant.programme_id = ?1 ORDER BY consent.rowid";

impl Reader<'_> {
    /// A person's ledger in the order it was written, whatever the clock said then.
    pub fn consent_ledger(&self, id: ParticipantId) -> Result<Vec<ConsentRecord>> {
        self.list(BY_PARTICIPANT, [blob(id)])
    }

    /// The ledger of each person of a programme; those who never answered are left out.
    pub fn consent_ledgers(&self, programme: ProgrammeId) -> Result<HashMap<ParticipantId, Vec<ConsentRecord>>> {
        let mut ledgers: HashMap<ParticipantId, Vec<ConsentRecord>> = HashMap::new();
        for record in self.list::<ConsentRecord>(BY_PROGRAMME, [blob(programme)])? {
            ledgers.entry(record.participant_id).or_default().push(record);
        }
        Ok(ledgers)
    }

    /// What each person of a programme agrees to at `now`; those who never answered are left out.
    pub fn consents(&self, programme: ProgrammeId, now: DateTime<Utc>) -> Result<HashMap<ParticipantId, Consents>> {
        let ledgers = self.consent_ledgers(programme)?.into_iter();
        Ok(ledgers.map(|(id, ledger)| (id, Consents::from_ledger(&ledger, now))).collect())
    }
}

impl Writer<'_> {
    /// Adds an answer to the ledger.
    pub fn insert_consent(&self, record: &ConsentRecord) -> Result<()> {
        self.put(record)
    }
}
