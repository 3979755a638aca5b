//! Erasing a person: where their name stands, what becomes of each place, and the receipt, which does not name them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use strum::VariantArray;

use crate::id::{ErasureId, ParticipantId, ProgrammeId, ReleaseId, SessionId};
use crate::{Bilingual, Lang};

/// What kind of place a name stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type, VariantArray)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum PlaceKind {
    Note,
    /// An earlier wording of a note.
    Revision,
    Action,
    Section,
    Finding,
    Session,
    /// A block of an agenda.
    Block,
    Programme,
    Format,
    Release,
    /// Who somebody else is, on the roster of this programme or of another.
    Identity,
    /// Anything else that is stored.
    Other,
}

/// One place where a name, another name or a contact of a person stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NamePlace {
    /// Names the place; the same as long as the text around it is.
    pub key: String,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// The programme it belongs to, if to one.
    pub programme_id: Option<ProgrammeId>,
    /// Whether that is another programme than the person's.
    pub elsewhere: bool,
    /// The session it belongs to, if to one.
    pub session_id: Option<SessionId>,
    /// The language of the words.
    pub lang: Lang,
    /// Some words before.
    pub before: String,
    /// The words that were found.
    pub text: String,
    /// Some words after.
    pub after: String,
    /// Whether the search finds it there.
    pub in_search: bool,
    /// Whether it can be changed at all; a ledger cannot.
    pub changeable: bool,
}

/// What becomes of a place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum PlaceAnswer {
    /// The code name stands in its place.
    #[default]
    Replace,
    /// Nothing but `[…]` stands in its place.
    TakeOut,
    /// It stays, for this reason.
    Leave {
        /// The reason, not blank.
        reason: String,
    },
}

/// What is decided about the places of a person: one answer for all of them, and others for some.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlaceAnswers {
    /// What becomes of places that are not named below.
    pub all: PlaceAnswer,
    /// By the keys of places.
    pub each: Vec<(String, PlaceAnswer)>,
}

/// How many places of one kind, in one session, were treated in which way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReceiptPlaces {
    /// What kind of place.
    pub kind: Option<PlaceKind>,
    /// The session, if they are of one.
    pub session_id: Option<SessionId>,
    /// Its number.
    pub session_number: Option<u32>,
    /// Places in which the code name stands now.
    pub replaced: u32,
    /// Places from which the words were taken out.
    pub taken_out: u32,
    /// Places that stay.
    pub left: u32,
    /// Why they stay.
    pub reasons: Vec<String>,
}

/// What of a person was removed, with how many there were.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Removed {
    /// Whether who they are was stored; its key is destroyed.
    pub identity: bool,
    /// Answers about consent.
    pub consents: u32,
    /// Sessions they were invited to or came to.
    pub attendance: u32,
    /// Turns of speaking.
    pub turns: u32,
    /// Notes that no longer say that they are this person's.
    pub notes_unnamed: u32,
    /// Notes that they withheld, and that stay withheld.
    pub notes_withheld: u32,
}

/// A release that relied on a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReceiptRelease {
    /// Which.
    pub id: ReleaseId,
    /// When it left.
    pub released_at: DateTime<Utc>,
    /// Its files.
    pub files: Vec<String>,
}

/// A backup that holds a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReceiptBackup {
    /// Its name in the workspace's folder of backups.
    pub name: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// When the person was taken out of it; none while it holds them.
    pub resealed_at: Option<DateTime<Utc>>,
    /// Whether it could be opened at all.
    pub readable: bool,
}

/// What went, from where, and what still holds it. It does not say who it was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct Receipt {
    /// What was removed.
    pub removed: Removed,
    /// What became of the places where their name stood.
    pub places: Vec<ReceiptPlaces>,
    /// Releases that relied on them; what left cannot be called back.
    pub releases: Vec<ReceiptRelease>,
    /// Automatic backups that hold, or held, them.
    pub backups: Vec<ReceiptBackup>,
}

/// That somebody was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Erasure {
    /// Identifier of the receipt.
    pub id: ErasureId,
    /// The programme.
    pub programme_id: ProgrammeId,
    /// Whom it was about, by an identifier that means nothing any more.
    pub participant_id: ParticipantId,
    /// Their code name. It is given to nobody else.
    pub code_name: Bilingual,
    /// When.
    pub at: DateTime<Utc>,
    /// The receipt.
    pub receipt: Receipt,
}
