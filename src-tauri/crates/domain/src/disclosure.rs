//! The disclosure review: what in a summary could say who somebody is, or quotes them without consent.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::Lang;
use crate::consent::Consents;
use crate::id::{FindingId, NoteId, ParticipantId, SummaryId};
use crate::note::Attribution;
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
    /// A place, an employer, a school, an age, kin or a trait that could point at somebody.
    SinglesOut,
    /// A side beside somebody's words, in a session under the Chatham House rule.
    Side,
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum Gravity {
    /// Could point at somebody.
    Points,
    /// Says who somebody is, or is somebody's words.
    Identifies,
    /// Consent or the rules of the session forbid it.
    Forbidden,
}

/// On which grounds the words of a finding may stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum MayKeep {
    /// They may not: only other words settle it.
    No,
    /// Only when they are not about the person whom the review sees in them.
    NotThisPerson,
    /// Whenever there is a reason.
    WithReason,
}

/// On which grounds the words of a finding were kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Grounds {
    /// They are not about the person whom the review saw in them.
    NotThisPerson,
    /// They may leave, for a reason.
    Reason,
}

impl MayKeep {
    /// Whether words may be kept on these grounds.
    #[must_use]
    pub fn allows(self, grounds: Grounds) -> bool {
        match self {
            MayKeep::No => false,
            MayKeep::NotThisPerson => grounds == Grounds::NotThisPerson,
            MayKeep::WithReason => true,
        }
    }
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
    /// Matches a name that was typed for this review alone.
    MatchesLookedFor,
    /// Says nearly what a note says that may not leave.
    NearWithheldNote,
    /// With other counts of this document, fewer people than the small cell follow from it.
    CountFollows,
    /// With counts that were released before, fewer people than the small cell follow from it.
    CountFollowsFromRelease,
    /// A word of the programme's list of telling words.
    TellingWord,
    /// A place in which few people live, or a part of a city.
    NamesPlace,
    /// Where somebody works.
    NamesWorkplace,
    /// Where somebody learns, or learned.
    NamesSchool,
    /// How old somebody is.
    TellsAge,
    /// Whose kin somebody is, and where.
    TellsKin,
    /// Something that few people are, have or lived through.
    TellsTrait,
    /// A code name, in a session under the Chatham House rule.
    ChathamCodeName,
    /// A side beside somebody's words, in a session under the Chatham House rule.
    ChathamSide,
}

impl FindingReason {
    /// On which grounds the words may stay, given what the person agreed to whom they concern: consent cannot be overruled.
    #[must_use]
    pub fn may_keep(self, consents: &Consents) -> MayKeep {
        use FindingReason as R;
        match self {
            R::QuoteWithoutConsent | R::QuoteWithoutSpeaker | R::ConcernNote | R::NotesWithoutConsent | R::BidiControl => {
                MayKeep::No
            }
            R::MatchesName | R::MatchesAlias if consents.allow_name() => MayKeep::WithReason,
            R::MatchesCodeName if consents.allow_quote(Attribution::CodeName) => MayKeep::WithReason,
            R::MatchesName
            | R::MatchesAlias
            | R::MatchesCodeName
            | R::MatchesContact
            | R::MatchesLookedFor
            | R::NearWithheldNote
            | R::ChathamCodeName
            | R::ChathamSide => MayKeep::NotThisPerson,
            R::LooksLikeContact
            | R::FewerThanSmallCell
            | R::CountFollows
            | R::CountFollowsFromRelease
            | R::TellingWord
            | R::NamesPlace
            | R::NamesWorkplace
            | R::NamesSchool
            | R::TellsAge
            | R::TellsKin
            | R::TellsTrait => MayKeep::WithReason,
        }
    }

    /// How grave it is.
    #[must_use]
    pub fn severity(self) -> Gravity {
        use FindingReason as R;
        match self {
            R::QuoteWithoutConsent
            | R::QuoteWithoutSpeaker
            | R::ConcernNote
            | R::NotesWithoutConsent
            | R::BidiControl
            | R::ChathamCodeName
            | R::ChathamSide => Gravity::Forbidden,
            R::MatchesName
            | R::MatchesAlias
            | R::MatchesCodeName
            | R::MatchesContact
            | R::LooksLikeContact
            | R::MatchesLookedFor
            | R::NearWithheldNote => Gravity::Identifies,
            R::FewerThanSmallCell
            | R::CountFollows
            | R::CountFollowsFromRelease
            | R::TellingWord
            | R::NamesPlace
            | R::NamesWorkplace
            | R::NamesSchool
            | R::TellsAge
            | R::TellsKin
            | R::TellsTrait => Gravity::Points,
        }
    }

    /// What of it was found.
    #[must_use]
    pub fn kind(self) -> FindingKind {
        use FindingReason as R;
        match self {
            R::MatchesName | R::MatchesAlias | R::MatchesLookedFor => FindingKind::Name,
            R::MatchesCodeName | R::ChathamCodeName => FindingKind::CodeName,
            R::MatchesContact | R::LooksLikeContact => FindingKind::Contact,
            R::QuoteWithoutConsent | R::QuoteWithoutSpeaker => FindingKind::Quote,
            R::ConcernNote | R::NotesWithoutConsent | R::NearWithheldNote => FindingKind::WithheldNote,
            R::FewerThanSmallCell | R::CountFollows | R::CountFollowsFromRelease => FindingKind::SmallGroup,
            R::BidiControl => FindingKind::HiddenControl,
            R::TellingWord | R::NamesPlace | R::NamesWorkplace | R::NamesSchool | R::TellsAge | R::TellsKin | R::TellsTrait => {
                FindingKind::SinglesOut
            }
            R::ChathamSide => FindingKind::Side,
        }
    }
}

/// What a decision about a finding rests on besides its words: whom it concerns, the note, and what that person agrees to.
/// A decision falls when it is another one.
#[must_use]
pub fn basis(person: Option<ParticipantId>, note: Option<NoteId>, consents: &Consents) -> String {
    let id = |id: Option<String>| id.unwrap_or_else(|| "-".to_owned());
    let granted: Vec<String> = consents.granted.iter().map(|kind| format!("{kind:?}")).collect();
    format!("{} {} {}", id(person.map(|p| p.to_string())), id(note.map(|n| n.to_string())), granted.join("+"))
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
    /// How grave it is.
    pub severity: Gravity,
    /// On which grounds its words may stay, as the person's consents stand.
    pub may_keep: MayKeep,
    /// Where the sentence begins in which they stand, in Unicode characters of that text.
    pub sentence_start: u32,
    /// Where it ends.
    pub sentence_end: u32,
    /// What a decision rests on besides the words; see [`basis`].
    pub basis: String,
    /// On which grounds it was kept.
    pub kept_on: Option<Grounds>,
    /// What the moderator said when keeping it.
    pub kept_because: String,
    /// When it was settled.
    pub settled_at: Option<DateTime<Utc>>,
}

/// The fewest letters of a reason. Our own choice: with fewer, in one word, nobody learns why.
const LEAST_REASON: usize = 8;

/// Whether words say why something was kept: a reason stays in the ledger, and has to tell somebody something later.
#[must_use]
pub fn is_reason(words: &str) -> bool {
    let letters = words.chars().filter(|c| c.is_alphabetic());
    let mut different: Vec<char> = letters.clone().collect();
    different.sort_unstable();
    different.dedup();
    letters.count() >= LEAST_REASON && different.len() > LEAST_REASON / 2 && words.split_whitespace().count() > 1
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
    /// Writes what the review proposes; where it proposes nothing, leaves the words out.
    AsProposed,
    /// Keeps it because it is not about the person whom the review sees in it, and says why.
    NotThisPerson {
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
    /// On which grounds its words may stay.
    pub may_keep: MayKeep,
    /// Where the sentence begins in which they stand, in Unicode characters.
    pub sentence_start: u32,
    /// Where it ends.
    pub sentence_end: u32,
    /// What a decision rests on besides the words; see [`basis`].
    pub basis: String,
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
        severity: seen.reason.severity(),
        may_keep: seen.may_keep,
        sentence_start: 0,
        sentence_end: 0,
        basis: seen.basis.clone(),
        kept_on: None,
        kept_because: String::new(),
        settled_at: None,
    }
}

/// The finding with what is seen now. A decision stays while what it rests on does, and while it would still be allowed;
/// of one that was made before this was recorded, only the latter is known.
fn again(mut finding: Finding, seen: Found) -> Finding {
    let allowed = finding.kept_on.is_some_and(|grounds| seen.may_keep.allows(grounds));
    let same = finding.basis == seen.basis || finding.basis.is_empty();
    if finding.state != FindingState::Kept || !allowed || !same {
        finding.state = FindingState::Open;
        finding.kept_on = None;
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
        severity: seen.reason.severity(),
        may_keep: seen.may_keep,
        sentence_start: seen.sentence_start,
        sentence_end: seen.sentence_end,
        basis: seen.basis,
        ..finding
    }
}

fn vanished(finding: Finding, now: DateTime<Utc>) -> Finding {
    if finding.state == FindingState::Gone {
        return finding;
    }
    Finding { state: FindingState::Gone, settled_at: Some(now), ..finding }
}
