//! What the user should know about a row before it is brought in.

use hamsokhan_domain::Private;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What happens to a row because of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The row is left out.
    Skip,
    /// The row is brought in; something about it may be wrong.
    Note,
}

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $severity:ident);+ $(;)?) => {
        /// What is the matter with a row. Each has a message `import-problem-<code>` in both languages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
        #[serde(rename_all = "kebab-case")]
        pub enum ProblemCode { $($(#[$doc])* $name),+ }

        impl ProblemCode {
            /// Every problem: first those for which a row is left out.
            pub const ALL: &'static [ProblemCode] = &[$(ProblemCode::$name),+];

            /// The stable word, such as `unknown-side`.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(ProblemCode::$name => $word),+ }
            }

            /// Whether the row is left out because of it.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(ProblemCode::$name => Severity::$severity),+ }
            }
        }
    };
}

problems! {
    /// Neither a name nor a code name.
    NoName = "no-name", Skip;
    /// No side is named and none is chosen for such rows.
    MissingSide = "missing-side", Skip;
    /// The programme has no such side. Has `value`.
    UnknownSide = "unknown-side", Skip;
    /// More than one side could be meant. Has `value`.
    AmbiguousSide = "ambiguous-side", Skip;
    /// A cell is longer than its field allows. Has `limit`, in bytes.
    TooLong = "too-long", Skip;
    /// An earlier row has this code name. Has `value` and `other_row`.
    DuplicateCodeName = "duplicate-code-name", Skip;
    /// An earlier row says the same. Has `other_row`.
    DuplicateRow = "duplicate-row", Skip;
    /// The heading stands here once more.
    RepeatedHeading = "repeated-heading", Skip;
    /// The side was found by its time zone, not by its name. Has `value`.
    SideFromZone = "side-from-zone", Note;
    /// Not a known role; taken as a participant. Has `value`.
    UnknownRole = "unknown-role", Note;
    /// Not a known language; taken from the name or the side. Has `value`.
    UnknownLanguage = "unknown-language", Note;
    /// Says neither that the person is at risk nor that they are not; taken as at risk. Has `value`.
    UnknownRisk = "unknown-risk", Note;
    /// Does not look like an e-mail address.
    OddEmail = "odd-email", Note;
    /// Does not look like a telephone number.
    OddPhone = "odd-phone", Note;
    /// An earlier row has the same name. Has `other_row`.
    SameName = "same-name", Note;
    /// An earlier row has the same e-mail address or telephone number. Has `other_row`.
    SameContact = "same-contact", Note;
    /// The cell looks like a formula; it is kept as text.
    Formula = "formula", Note;
    /// Hidden direction characters were taken out.
    HiddenControls = "hidden-controls", Note;
    /// The row has more cells than the heading.
    ExtraCells = "extra-cells", Note;
}

impl ProblemCode {
    /// The id of its message.
    #[must_use]
    pub fn message_id(self) -> String {
        format!("import-problem-{}", self.word())
    }
}

/// One thing about one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Problem {
    /// The row, as a spreadsheet counts: a heading in the first row is 1.
    pub row: u32,
    /// Heading (or letter) of the column; none when it is about the whole row.
    pub column: Option<String>,
    /// What it is.
    pub code: ProblemCode,
    /// What happens to the row.
    pub severity: Severity,
    /// The words of the cell, shortened, where the code says so.
    pub value: Option<Private>,
    /// The earlier row it clashes with, where the code says so.
    pub other_row: Option<u32>,
    /// The limit that is exceeded, where the code says so.
    pub limit: Option<u32>,
}
