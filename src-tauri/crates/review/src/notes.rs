//! The notes of a review, made ready once for all its texts.

use std::collections::{HashMap, HashSet};

use hamsokhan_domain::Lang;
use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::disclosure::FindingReason;
use hamsokhan_domain::id::ParticipantId;
use hamsokhan_domain::note::{Attribution, Note, NoteKind};
use hamsokhan_locale::fold::words as words_of;

use crate::NoteWords;
use crate::consent::verdict;
use crate::near::Near;

/// How much of a quote's words must be a note's for the quote to be that note's. Our own choice.
const SAME_QUOTE: f64 = 0.8;

/// A note and what the consent of its speaker says about it.
pub(crate) struct Known<'a> {
    pub note: &'a Note,
    /// What it said before, which counts only while it may not leave.
    pub earlier: &'a [String],
    /// Why it may not leave; none when it may.
    pub reason: Option<FindingReason>,
    /// Its words in both languages, folded.
    words: HashSet<String>,
}

impl Known<'_> {
    /// Whether somebody owns its words even when they may leave.
    pub fn is_owned(&self) -> bool {
        self.note.kind == NoteKind::Quote || self.note.attribution != Attribution::None
    }

    /// Everything it says and said, in both languages.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        let earlier = self.earlier.iter().filter(|_| self.reason.is_some()).map(String::as_str);
        Lang::BOTH.into_iter().map(|lang| self.note.in_lang(lang)).chain(earlier)
    }
}

pub(crate) struct Notes<'a> {
    pub known: Vec<Known<'a>>,
    /// What those say that may not leave.
    pub near: Near,
}

impl<'a> Notes<'a> {
    pub fn new(notes: &'a [NoteWords], consents: &HashMap<ParticipantId, Consents>) -> Self {
        let known: Vec<Known<'a>> = notes
            .iter()
            .map(|NoteWords { note, earlier }| Known {
                note,
                earlier,
                reason: verdict(note, consents),
                words: Lang::BOTH.into_iter().flat_map(|lang| words_of(note.in_lang(lang))).collect(),
            })
            .collect();
        let withheld = known.iter().enumerate().filter(|(_, known)| known.reason.is_some());
        let near = Near::new(withheld.flat_map(|(at, known)| known.wordings().map(move |words| (at, words))));
        Self { known, near }
    }

    /// The note whose words a quote has, in either language, if it has nearly no others.
    pub fn closest(&self, words: &[String]) -> Option<&'a Note> {
        if words.is_empty() {
            return None;
        }
        let share =
            |known: &Known<'_>| words.iter().filter(|word| known.words.contains(*word)).count() as f64 / words.len() as f64;
        let near = self.known.iter().map(|known| (share(known), known.note.kind == NoteKind::Quote, known.note));
        let near = near.filter(|(share, ..)| *share >= SAME_QUOTE);
        near.max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(.., note)| note)
    }
}
