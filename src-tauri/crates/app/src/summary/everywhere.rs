//! One answer for all findings that are alike, and the way back from it: each is one transaction and one review.

use std::cmp::Reverse;

use hamsokhan_domain::disclosure::{Finding, FindingKind, FindingState, Settlement};
use hamsokhan_domain::id::FindingId;
use hamsokhan_locale::fold::fold;

use super::{SessionSummary, settle};
use crate::app::Transaction;
use crate::error::{Error, Result};

/// Settles a finding and every open one that is like it; see [`super::settle_everywhere`].
pub(super) fn settle_all(tx: &mut Transaction<'_, '_>, id: FindingId, settlement: &Settlement) -> Result<SessionSummary> {
    let (first, mut of) = settle::found(tx.store, id)?;
    let proposed = *settlement == Settlement::AsProposed;
    let mut alike = tx.store.findings(of.summary.id)?;
    alike.retain(|other| other.id == first.id || (other.state == FindingState::Open && is_alike(&first, other, proposed)));
    // From the end of each text to its beginning, so that those before stay where they were found.
    alike.sort_by_key(|finding| Reverse(finding.start));
    for finding in alike {
        settle::settle(tx, &mut of, finding, settlement)?;
    }
    Ok(of)
}

/// Opens settled findings of a summary again.
pub(super) fn reopen_all(tx: &mut Transaction<'_, '_>, of: &mut SessionSummary, findings: &[FindingId]) -> Result<()> {
    let mut open: Vec<Finding> = tx.store.findings(of.summary.id)?.into_iter().filter(|f| findings.contains(&f.id)).collect();
    if open.len() != findings.len() {
        return Err(Error::not_found("finding"));
    }
    open.sort_by_key(|finding| Reverse(finding.start));
    for finding in open {
        settle::open_again(tx, of, finding)?;
    }
    Ok(())
}

fn is_alike(first: &Finding, other: &Finding, proposed: bool) -> bool {
    let named = matches!(first.kind, FindingKind::Name | FindingKind::CodeName);
    let person = named && first.participant_id.is_some() && first.participant_id == other.participant_id;
    if proposed && person && first.kind == other.kind {
        return true;
    }
    (first.reason, first.lang, first.participant_id) == (other.reason, other.lang, other.participant_id)
        && fold(first.text.trim()) == fold(other.text.trim())
}

#[cfg(test)]
#[path = "everywhere_tests.rs"]
mod tests;
