//! The disclosure review: what in a summary could say who somebody is, or quotes them without consent.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::Lang;
use crate::id::{FindingId, NoteId, ParticipantId, SummaryId};
use crate::summary::SectionKey;

/// What the review found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// A name or alias of somebody on the roster.
    Name,
    /// A code name of somebody who did not agree to be quoted by code name.
    CodeName,
    /// An e-mail address or telephone number, of the roster or of anyone.
    Contact,
    /// A quote whose speaker's consent does not stand, or whose speaker is not known.
    Quote,
    /// Text of a note that is never released, or of a person who did not agree to notes or to sharing them.
    WithheldNote,
    /// A count small enough to point at somebody.
    SmallGroup,
    /// Hidden characters that turn the direction of text around.
    HiddenControl,
}

/// Whether a finding still holds back the release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FindingState {
    /// Not settled.
    Open,
    /// The text was replaced.
    Replaced,
    /// Kept, with a reason. Not possible for what consent forbids.
    Kept,
    /// No longer in the text.
    Gone,
}

/// Why it is a finding. Each has a message `term-finding-reason-<kebab>` in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum FindingReason {
    /// Matches the name of a person on the roster.
    MatchesName,
    /// Matches another name of a person on the roster.
    MatchesAlias,
    /// Matches a code name whose owner did not agree to be quoted by it.
    MatchesCodeName,
    /// Matches an address or number of the roster.
    MatchesContact,
    /// Looks like an address or number.
    LooksLikeContact,
    /// The speaker did not agree to be quoted.
    QuoteWithoutConsent,
    /// Nobody is recorded as the speaker, so nobody can have agreed.
    QuoteWithoutSpeaker,
    /// A concern is never released.
    ConcernNote,
    /// The person did not agree to notes, or to their being shared with a third party.
    NotesWithoutConsent,
    /// Fewer people than the programme's small cell.
    FewerThanSmallCell,
    /// Hidden direction characters.
    BidiControl,
}

impl FindingReason {
    /// Whether the moderator may keep the text with a reason, or must change it: consent cannot be overruled.
    #[must_use]
    pub fn may_be_kept(self) -> bool {
        !matches!(
            self,
            FindingReason::QuoteWithoutConsent
                | FindingReason::QuoteWithoutSpeaker
                | FindingReason::ConcernNote
                | FindingReason::NotesWithoutConsent
                | FindingReason::BidiControl
        )
    }
}

/// One finding of the review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Finding {
    /// Identifier; stable over reviews while the same text stands in the same section.
    pub id: FindingId,
    /// The summary.
    pub summary_id: SummaryId,
    /// What was found.
    pub kind: FindingKind,
    /// Whether it still holds back the release.
    pub state: FindingState,
    /// In which text.
    pub lang: Lang,
    /// In which section; none for the title.
    pub section: Option<SectionKey>,
    /// The words as they stand in the text.
    pub text: String,
    /// Where they begin in that text, counted in Unicode characters.
    pub start: u32,
    /// Where they end.
    pub end: u32,
    /// Why it is a finding.
    pub reason: FindingReason,
    /// Whom it concerns.
    pub participant_id: Option<ParticipantId>,
    /// The note it comes from.
    pub note_id: Option<NoteId>,
    /// What to write instead; blank means to leave it out.
    pub suggestion: String,
    /// What the moderator said when keeping it.
    pub kept_because: String,
    /// When it was settled.
    pub settled_at: Option<DateTime<Utc>>,
}

/// How a finding is settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum Settlement {
    /// Writes something else in its place; blank leaves it out.
    Replace {
        /// The new words.
        text: String,
    },
    /// Keeps it, and says why.
    Keep {
        /// The reason, not blank.
        reason: String,
    },
}

/// Something the review sees in a text, before it is compared with what was found earlier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What was found.
    pub kind: FindingKind,
    /// Why it is a finding.
    pub reason: FindingReason,
    /// In which text.
    pub lang: Lang,
    /// In which section; none for the title.
    pub section: Option<SectionKey>,
    /// The words as they stand.
    pub text: String,
    /// Where they begin, in Unicode characters.
    pub start: u32,
    /// Where they end.
    pub end: u32,
    /// Whom it concerns.
    pub participant_id: Option<ParticipantId>,
    /// The note it comes from.
    pub note_id: Option<NoteId>,
    /// What to write instead.
    pub suggestion: String,
}

/// The findings of a summary after a review: `old` as stored, with what `found` says now.
///
/// The same words in the same place of the same text are the same finding, and stay kept when they were kept.
/// When there are fewer of them than before, the open ones are taken to be those that remain, so that
/// a decision about words that are gone never covers words that are still there.
/// Findings whose words are gone are marked so; replaced ones are left alone, so that they can be opened again.
/// `fold` makes spellings alike; `new_id` gives identifiers to what is new.
///
/// # Errors
/// Those of `new_id`.
pub fn reconcile<E>(
    summary: SummaryId,
    old: Vec<Finding>,
    found: Vec<Found>,
    now: DateTime<Utc>,
    fold: impl Fn(&str) -> String,
    mut new_id: impl FnMut() -> Result<FindingId, E>,
) -> Result<Vec<Finding>, E> {
    let (replaced, mut known): (Vec<_>, Vec<_>) = old.into_iter().partition(|f| f.state == FindingState::Replaced);
    let same = |f: &Finding, seen: &Found| {
        (f.kind, f.reason, f.lang, f.section) == (seen.kind, seen.reason, seen.lang, seen.section)
            && fold(&f.text) == fold(&seen.text)
    };
    let mut findings = replaced;
    let mut left = found;
    while let Some(first) = left.first().cloned() {
        let (mut seen, rest): (Vec<_>, Vec<_>) = left.into_iter().partition(|other| {
            (other.kind, other.reason, other.lang, other.section) == (first.kind, first.reason, first.lang, first.section)
                && fold(&other.text) == fold(&first.text)
        });
        left = rest;
        seen.sort_by_key(|s| s.start);
        let (mut group, others): (Vec<_>, Vec<_>) = known.into_iter().partition(|f| same(f, &first));
        known = others;
        group.sort_by_key(|f| (rank(f.state), f.start));
        let gone = group.split_off(seen.len().min(group.len()));
        group.sort_by_key(|f| f.start);
        known.extend(gone);
        let mut group = group.into_iter();
        for seen in seen {
            findings.push(match group.next() {
                Some(finding) => again(finding, seen),
                None => again(blank(new_id()?, summary, &seen), seen),
            });
        }
    }
    findings.extend(known.into_iter().map(|finding| vanished(finding, now)));
    Ok(findings)
}

/// Which earlier findings are matched first: open ones, then kept ones, then those whose words were gone.
fn rank(state: FindingState) -> u8 {
    match state {
        FindingState::Open => 0,
        FindingState::Kept => 1,
        FindingState::Gone | FindingState::Replaced => 2,
    }
}

fn blank(id: FindingId, summary_id: SummaryId, seen: &Found) -> Finding {
    Finding {
        id,
        summary_id,
        kind: seen.kind,
        state: FindingState::Open,
        lang: seen.lang,
        section: seen.section,
        text: String::new(),
        start: 0,
        end: 0,
        reason: seen.reason,
        participant_id: None,
        note_id: None,
        suggestion: String::new(),
        kept_because: String::new(),
        settled_at: None,
    }
}

fn again(mut finding: Finding, seen: Found) -> Finding {
    let stays = finding.state == FindingState::Kept && seen.reason.may_be_kept();
    if !stays {
        finding.state = FindingState::Open;
        finding.kept_because = String::new();
        finding.settled_at = None;
    }
    Finding {
        text: seen.text,
        start: seen.start,
        end: seen.end,
        participant_id: seen.participant_id,
        note_id: seen.note_id,
        suggestion: seen.suggestion,
        ..finding
    }
}

fn vanished(finding: Finding, now: DateTime<Utc>) -> Finding {
    if finding.state == FindingState::Gone {
        return finding;
    }
    Finding { state: FindingState::Gone, settled_at: Some(now), ..finding }
}
