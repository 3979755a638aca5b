//! The disclosure review: everything in a document that could say who somebody is, or that nobody agreed to.
//!
//! It reads nothing and writes nothing: texts with a place each, the roster, consents and notes go in, what was
//! seen comes out. [`Roster`] is made once for the people of a programme and [`Reviewer`] once for a review;
//! each text is then read by itself, so that what was seen in one that did not change need not be seen again.

mod chatham;
mod consent;
mod memory;
pub mod names;
mod near;
mod notes;
mod passages;
mod reviewer;
mod roster;
mod sentence;
mod sight;
mod small;
mod stop;
mod suggestion;
mod telling;

use hamsokhan_domain::Lang;
use hamsokhan_domain::disclosure::{FindingKind, FindingReason, MayKeep};
use hamsokhan_domain::id::{NoteId, ParticipantId};
use hamsokhan_domain::note::{Attribution, Note};

pub use consent::{held_back, verdict};
pub use memory::Memory;
pub use reviewer::Reviewer;
pub use roster::{Person, Roster};
pub use small::Counted;
pub use telling::TellingWord;

/// What a text is to its document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum TextKind {
    /// Words that somebody wrote: a section, a caption, a cell of a table.
    #[default]
    Prose,
    /// A title or a name. Between quotation marks it is still nobody's words.
    Name,
    /// Words in which every number counts people.
    Counts,
}

/// One text of a document, and where it stands there. `P` is whatever tells its places apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text<'t, P> {
    /// Where it stands.
    pub place: P,
    /// The language of the document in which it stands.
    pub lang: Lang,
    /// What it is there.
    pub kind: TextKind,
    /// The words.
    pub words: &'t str,
}

/// A note as far as a review needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteWords {
    /// The note as it stands.
    pub note: Note,
    /// What it said before it was edited, in both languages.
    pub earlier: Vec<String>,
}

/// What a programme and a session decide about a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Settings {
    /// Fewer people than this are not counted aloud.
    pub small_cell: u8,
    /// Whether what was said may leave, but neither who said it nor from which side they are.
    pub chatham_house: bool,
}

/// Something seen in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen<P> {
    /// Where the text stands.
    pub place: P,
    /// Its language.
    pub lang: Lang,
    /// What was found.
    pub kind: FindingKind,
    /// Why it is a finding.
    pub reason: FindingReason,
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
    /// What to write instead, in the language of the text; blank means to leave it out.
    pub suggestion: String,
    /// On which grounds its words may stay, as the person's consents stand.
    pub may_keep: MayKeep,
    /// The sentence around it: where it begins, and where it ends, in Unicode characters.
    pub sentence: (u32, u32),
    /// What a decision about it rests on besides its words; see [`hamsokhan_domain::disclosure::basis`].
    pub basis: String,
}

/// What a review of a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review<P> {
    /// In the order of the texts, and of each text from its beginning.
    pub seen: Vec<Seen<P>>,
    /// Whose consent the document relies on, with the fullest attribution shown of each.
    pub relies_on: Vec<(ParticipantId, Attribution)>,
    /// The numbers of people it tells, for reviews of later documents of the programme.
    pub counts: Vec<Counted>,
}
