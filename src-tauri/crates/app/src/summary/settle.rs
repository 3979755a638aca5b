//! Settling findings: words are replaced where they stand, or kept with a reason, and both can be taken back.

use std::ops::Range;

use hamsokhan_domain::DomainError;
use hamsokhan_domain::disclosure::{Finding, FindingState, Grounds, Settlement, is_reason};
use hamsokhan_domain::error::check_length;
use hamsokhan_domain::id::{FindingId, NoteId};
use hamsokhan_domain::text::{MAX_NAME_BYTES, MAX_TEXT_BYTES, clean};
use hamsokhan_store::Reader;

use super::review::{ReviewedText, texts_of};
use super::{SessionSummary, own_format, session_summary};
use crate::app::Transaction;
use crate::error::{Code, Error, Result};

/// A finding and the summary it is in.
pub(super) fn found(store: &Reader<'_>, id: FindingId) -> Result<(Finding, SessionSummary)> {
    let finding = store.finding(id)?.ok_or_else(|| Error::not_found("finding"))?;
    let summary = store.summary(finding.summary_id)?.ok_or_else(|| Error::from(Code::NoSummary))?;
    Ok((finding, session_summary(store, summary.session_id)?))
}

/// Settles a finding. The text of `of` is not stored yet.
pub(super) fn settle(
    tx: &mut Transaction<'_, '_>,
    of: &mut SessionSummary,
    finding: Finding,
    settlement: &Settlement,
) -> Result<()> {
    match settlement {
        Settlement::Replace { text } => replace(tx, of, finding, text),
        Settlement::AsProposed => {
            let proposed = finding.suggestion.clone();
            replace(tx, of, finding, &proposed)
        }
        Settlement::Keep { reason } => keep(tx, finding, Grounds::Reason, reason),
        Settlement::NotThisPerson { reason } => keep(tx, finding, Grounds::NotThisPerson, reason),
    }
}

/// Keeps the words on these grounds, and says why. Consent cannot be overruled.
fn keep(tx: &mut Transaction<'_, '_>, finding: Finding, grounds: Grounds, reason: &str) -> Result<()> {
    open_only(&finding)?;
    if !finding.may_keep.allows(grounds) {
        return Err(Code::CannotKeep.into());
    }
    let reason = clean(reason);
    if reason.trim().is_empty() {
        return Err(DomainError::Blank { field: "keep_reason" }.into());
    }
    if !is_reason(&reason) {
        return Err(Code::ReasonTooShort.into());
    }
    check_length("keep_reason", &reason, 10 * MAX_NAME_BYTES)?;
    let kept_on = Some(grounds);
    let kept = Finding { state: FindingState::Kept, kept_on, kept_because: reason, settled_at: Some(tx.now), ..finding };
    tx.store.put_finding(&kept)?;
    Ok(())
}

/// Writes `new` in place of the words; blank leaves them out.
fn replace(tx: &mut Transaction<'_, '_>, of: &mut SessionSummary, mut finding: Finding, new: &str) -> Result<()> {
    open_only(&finding)?;
    let new = clean(new);
    check_length("section_text", &new, MAX_TEXT_BYTES)?;
    let (place, chars) = read(tx.store, of, &finding).ok_or_else(|| Error::from(Code::FindingGone))?;
    let (start, end) = (index(finding.start), index(finding.end));
    let (start, end) = if new.trim().is_empty() { whole_gap(&chars, start, end) } else { (start, end) };
    let new = if new.trim().is_empty() { String::new() } else { new };
    let old = exchange(tx, of, &finding, (place, chars), start..end, &new)?;
    finding.state = FindingState::Replaced;
    finding.settled_at = Some(tx.now);
    finding.text = old;
    finding.suggestion = new;
    finding.start = number(start);
    finding.end = number(start + finding.suggestion.chars().count());
    tx.store.put_finding(&finding)?;
    take_note_out(tx, of, &finding)
}

/// Writes `new` over a stretch of the text of a finding, and moves what stands behind it. Answers what stood there.
fn exchange(
    tx: &mut Transaction<'_, '_>,
    of: &mut SessionSummary,
    finding: &Finding,
    (place, mut chars): (ReviewedText, Vec<char>),
    stretch: Range<usize>,
    new: &str,
) -> Result<String> {
    let (end, before) = (stretch.end, chars.len());
    let old = chars.splice(stretch, new.chars()).collect();
    let by = i64::try_from(chars.len()).unwrap_or(0) - i64::try_from(before).unwrap_or(0);
    let text: String = chars.into_iter().collect();
    check_length("section_text", &text, MAX_TEXT_BYTES)?;
    write(tx, of, finding, place, text)?;
    follow(tx, finding, end, by)?;
    Ok(old)
}

/// A note that may not leave goes out of its section with its words: other words stand there now, or none.
fn take_note_out(tx: &Transaction<'_, '_>, of: &mut SessionSummary, finding: &Finding) -> Result<()> {
    let Some(note) = finding.note_id else { return Ok(()) };
    for section in of.summary.sections.iter_mut().filter(|section| section.note_ids.contains(&note)) {
        section.note_ids.retain(|placed| *placed != note);
        tx.store.place_note(of.summary.id, note, None)?;
    }
    Ok(())
}

/// Opens a kept or replaced finding again; replaced words come back where they stood. The text of `of` is not stored yet.
pub(super) fn open_again(tx: &mut Transaction<'_, '_>, of: &mut SessionSummary, mut finding: Finding) -> Result<()> {
    match finding.state {
        FindingState::Open => return Ok(()),
        FindingState::Gone => return Err(Code::FindingGone.into()),
        FindingState::Kept => {}
        FindingState::Replaced => {
            let replaced = Finding { text: finding.suggestion.clone(), ..finding.clone() };
            let read = read(tx.store, of, &replaced).ok_or_else(|| Error::from(Code::FindingGone))?;
            let (start, end) = (index(finding.start), index(finding.end));
            exchange(tx, of, &finding, read, start..end, &finding.text)?;
            finding.end = number(start + finding.text.chars().count());
            let out = |note: &NoteId| Ok::<_, Error>(tx.store.summary_notes(of.summary.id)?.contains(&(*note, None)));
            if let (Some(note), Some(key)) = (finding.note_id, finding.section)
                && out(&note)?
            {
                // With its words the note is there again.
                tx.store.place_note(of.summary.id, note, Some(key))?;
            }
        }
    }
    let open = Finding { state: FindingState::Open, kept_on: None, kept_because: String::new(), settled_at: None, ..finding };
    tx.store.put_finding(&open)?;
    Ok(())
}

fn open_only(finding: &Finding) -> Result<()> {
    match finding.state {
        FindingState::Open => Ok(()),
        FindingState::Gone => Err(Code::FindingGone.into()),
        FindingState::Kept | FindingState::Replaced => Err(Code::AlreadySettled.into()),
    }
}

/// The text in which the words of a finding still stand where they were found.
fn read(store: &Reader<'_>, of: &SessionSummary, finding: &Finding) -> Option<(ReviewedText, Vec<char>)> {
    let format = own_format(store, &of.session).map(|format| format.name);
    texts_of(of, format.as_ref()).into_iter().filter(|(place, _)| place.section() == finding.section).find_map(|(place, text)| {
        let chars: Vec<char> = text.get(finding.lang).chars().collect();
        let stands = chars.get(index(finding.start)..index(finding.end))?.iter().copied().eq(finding.text.chars());
        stands.then_some((place, chars))
    })
}

fn write(
    tx: &mut Transaction<'_, '_>,
    of: &mut SessionSummary,
    finding: &Finding,
    place: ReviewedText,
    text: String,
) -> Result<()> {
    match place {
        ReviewedText::Section(key) => {
            if let Some(section) = of.summary.sections.iter_mut().find(|s| s.key == key) {
                *section.text.get_mut(finding.lang) = text;
            }
        }
        ReviewedText::Title => {
            *of.session.title.get_mut(finding.lang) = text;
            if of.session.title.is_blank() {
                return Err(DomainError::Blank { field: "session_title" }.into());
            }
            tx.store.update_session(&of.session)?;
        }
        ReviewedText::Programme => {
            *of.programme.name.get_mut(finding.lang) = text;
            if of.programme.name.is_blank() {
                return Err(DomainError::Blank { field: "programme_name" }.into());
            }
            tx.store.update_programme(&of.programme)?;
        }
        ReviewedText::Side(id) => {
            for side in of.programme.sides.iter_mut().filter(|side| side.id == id) {
                *side.name.get_mut(finding.lang) = text.clone();
                if side.name.is_blank() {
                    return Err(DomainError::Blank { field: "side_name" }.into());
                }
            }
            tx.store.update_programme(&of.programme)?;
        }
        ReviewedText::Format => {
            let mut format = own_format(tx.store, &of.session).ok_or_else(|| Error::from(Code::FindingGone))?;
            *format.name.get_mut(finding.lang) = text;
            if format.name.is_blank() {
                return Err(DomainError::Blank { field: "format_name" }.into());
            }
            tx.store.rename_format(&format.key, &format.name)?;
        }
    }
    Ok(())
}

/// Earlier replacements behind a change of the same text move with it, so that they can still be taken back.
fn follow(tx: &Transaction<'_, '_>, changed: &Finding, from: usize, by: i64) -> Result<()> {
    let moved = |at: u32| u32::try_from((i64::from(at) + by).max(0)).unwrap_or(u32::MAX);
    for other in tx.store.findings(changed.summary_id)? {
        let behind = (other.section, other.lang) == (changed.section, changed.lang) && index(other.start) >= from;
        if behind && other.id != changed.id && other.state == FindingState::Replaced {
            tx.store.put_finding(&Finding { start: moved(other.start), end: moved(other.end), ..other })?;
        }
    }
    Ok(())
}

/// The stretch to take out so that no hole stays: the whole paragraph when nothing else is in it,
/// or else the space before the words.
fn whole_gap(chars: &[char], start: usize, end: usize) -> (usize, usize) {
    let before = chars.get(..start).unwrap_or_default();
    let after = chars.get(end..).unwrap_or_default();
    let blank = |c: &&char| matches!(c, ' ' | '\t' | '\u{A0}');
    let (spaces_before, spaces_after) = (before.iter().rev().take_while(blank).count(), after.iter().take_while(blank).count());
    let line_start = before.len() == spaces_before || before.get(before.len() - spaces_before - 1) == Some(&'\n');
    let line_end = after.len() == spaces_after || after.get(spaces_after) == Some(&'\n');
    if line_start && line_end {
        let lines_after = after.iter().take_while(|c| c.is_whitespace()).count();
        let lines_before = before.iter().rev().take_while(|c| c.is_whitespace()).count();
        return if lines_after < after.len() {
            (start - spaces_before, end + lines_after)
        } else {
            (start - lines_before, end + lines_after)
        };
    }
    if spaces_before > 0 && (spaces_after > 0 || after.first().is_none_or(|c| !c.is_alphanumeric())) {
        return (start - spaces_before, end);
    }
    if line_start { (start, end + spaces_after) } else { (start, end) }
}

fn index(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
