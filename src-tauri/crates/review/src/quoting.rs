//! Somebody's words in a text: quotes of every kind, and words of notes.

use std::collections::HashSet;
use std::ops::Range;

use hamsokhan_domain::disclosure::FindingReason;
use hamsokhan_domain::note::{Note, NoteKind};
use hamsokhan_locale::fold::{Folded, fold};
use hamsokhan_locale::search::Stem;

use super::{Reviewer, Sight};
use crate::consent::verdict_as_quote;
use crate::passages::{self, Quote};

/// Notes shorter than this, folded, are too common to be told from other words. Our own choice.
const LEAST_PASSAGE: usize = 20;
/// The same for quotes, whose words are somebody's own. Our own choice.
const LEAST_QUOTE: usize = 12;
/// Fewer words between quotation marks are a title or a way of speaking. Our own choice.
const LEAST_MARKED: usize = 5;
/// The same for words that are a note's: fewer are anybody's. Our own choice.
const LEAST_MARKED_OF_NOTE: usize = 3;

impl<'a> Reviewer<'a> {
    /// Quotes first, then passages of notes that may not leave, wherever they stand. Answers where words are quoted.
    pub(super) fn quotes(
        &self,
        words: &str,
        chars: &[char],
        stems: &[Stem],
        titles: &HashSet<Vec<String>>,
        sight: &mut Sight,
    ) -> Vec<Range<usize>> {
        let mut done: Vec<Range<usize>> = Vec::new();
        let mut quoted: Vec<Range<usize>> = Vec::new();
        for quote in passages::quotes(chars) {
            quoted.push(quote.span.clone());
            let note = self.notes.closest(&quote.words);
            let reason = note.map_or(Some(FindingReason::QuoteWithoutSpeaker), |note| verdict_as_quote(note, self.consents));
            settle(quote, reason, note, &mut done, sight);
        }
        for quote in passages::marked(chars) {
            if overlaps(&done, &quote.span) || quote.words.len() < LEAST_MARKED_OF_NOTE || titles.contains(&quote.words) {
                continue;
            }
            let note = self.notes.closest(&quote.words);
            let reason = match note {
                Some(note) => verdict_as_quote(note, self.consents),
                None => (quote.words.len() >= LEAST_MARKED).then_some(FindingReason::QuoteWithoutSpeaker),
            };
            if note.is_some() || reason.is_some() {
                quoted.push(quote.span.clone());
            }
            settle(quote, reason, note, &mut done, sight);
        }
        for quote in passages::reported(chars) {
            if overlaps(&done, &quote.span) || quote.words.len() < LEAST_MARKED_OF_NOTE {
                continue;
            }
            // What is reported is a telling of it, unless the words are those of a note whose speaker is known.
            let own = |note: &&Note| note.participant_id.is_some() || note.kind == NoteKind::Quote;
            if let Some(note) = self.notes.closest(&quote.words).filter(own) {
                quoted.push(quote.span.clone());
                settle(quote, verdict_as_quote(note, self.consents), Some(note), &mut done, sight);
            }
        }
        self.passages(words, &mut done, sight);
        for (span, note) in self.notes.near.find(stems, chars) {
            if let Some(known) = self.notes.known.get(note).filter(|_| !overlaps(&done, &span)) {
                sight.add(span, FindingReason::NearWithheldNote, known.note.participant_id, Some(known.note));
            }
        }
        quoted
    }

    /// Words of notes that may not leave or that somebody owns, wherever they stand but where they were `done`.
    fn passages(&self, words: &str, done: &mut Vec<Range<usize>>, sight: &mut Sight) {
        let folded = Folded::new(words);
        for known in self.notes.known.iter().filter(|known| known.reason.is_some() || known.is_owned()) {
            let note = known.note;
            let least = if note.kind == NoteKind::Quote { LEAST_QUOTE } else { LEAST_PASSAGE };
            for span in spans(&folded, known.wordings(), least) {
                if overlaps(done, &span) {
                    continue;
                }
                match known.reason {
                    Some(reason) => {
                        sight.add(span.clone(), reason, note.participant_id, Some(note));
                        done.push(span);
                    }
                    None => sight.rely_on_note(note),
                }
            }
        }
    }
}

/// Words that may leave hide no others: notes that may not are still looked for among them.
fn settle(quote: Quote, reason: Option<FindingReason>, note: Option<&Note>, done: &mut Vec<Range<usize>>, sight: &mut Sight) {
    match (reason, note) {
        (Some(reason), _) => {
            sight.add(quote.span.clone(), reason, note.and_then(|n| n.participant_id), note);
            done.push(quote.span);
        }
        (None, Some(note)) => sight.rely_on_note(note),
        (None, None) => {}
    }
}

fn overlaps(done: &[Range<usize>], span: &Range<usize>) -> bool {
    done.iter().any(|other| span.start < other.end && other.start < span.end)
}

/// Where the lines of a note's wordings stand in a text, or at least its sentences.
fn spans<'w>(folded: &Folded, wordings: impl Iterator<Item = &'w str>, least: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for wording in wordings {
        for line in wording.lines() {
            let whole = occurrences(folded, line, least);
            if whole.is_empty() {
                let sentences = line.split(['.', '!', '?', '؟', '؛', '…']);
                found.extend(sentences.flat_map(|sentence| occurrences(folded, sentence, least)));
            } else {
                found.extend(whole);
            }
        }
    }
    found
}

fn occurrences(folded: &Folded, words: &str, least: usize) -> Vec<Range<usize>> {
    let words = words.trim().trim_matches(['"', '“', '”', '«', '»', '.', ' ']);
    if fold(words).chars().count() < least { Vec::new() } else { folded.find_all(words) }
}
