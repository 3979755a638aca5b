//! Which column means what: guessed from the headings, changed by the user.

use hamsokhan_domain::id::SideId;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cell::{key, latin_digits};
use crate::heading::{self, Part};
use crate::{Field, IntakeError, Sheet};

/// How the columns of a file are to be understood.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Mapping {
    /// One field per column, in order; columns beyond its end are ignored, and an empty list takes the guesses.
    pub fields: Vec<Field>,
    /// The side of rows that name none.
    pub default_side: Option<SideId>,
}

impl Mapping {
    /// What the headings say. A column whose heading is not known is ignored: nothing is brought in by accident.
    #[must_use]
    pub fn guess(sheet: &Sheet) -> Self {
        let meanings = meanings(sheet);
        let has = |part: Part| meanings.contains(&Some((Field::Name, part)));
        let whole_elsewhere = has(Part::Whole) || (has(Part::Plain) && has(Part::Given) && has(Part::Family));
        let mut fields: Vec<Field> = Vec::with_capacity(meanings.len());
        let mut whole_taken = false;
        for meaning in &meanings {
            let field = match *meaning {
                None => Field::Ignore,
                Some((Field::Name, Part::Given | Part::Family)) => {
                    if whole_elsewhere {
                        Field::Ignore
                    } else {
                        Field::Name
                    }
                }
                // A second whole name is the same person in the other script.
                Some((Field::Name, _)) if whole_taken => Field::Alias,
                Some((Field::Name, _)) => {
                    whole_taken = true;
                    Field::Name
                }
                Some((field @ (Field::Alias | Field::CodeName), _)) => field,
                Some((field, _)) if fields.contains(&field) => Field::Ignore,
                Some((field, _)) => field,
            };
            fields.push(field);
        }
        if !sheet.has_heading() {
            guess_by_content(sheet, &mut fields);
        }
        Self { fields, default_side: None }
    }

    /// Gives a column another meaning. It is named by its heading, its number from 1, or its letter.
    ///
    /// # Errors
    /// [`IntakeError::UnknownColumn`].
    pub fn set(&mut self, sheet: &Sheet, column: &str, field: Field) -> Result<(), IntakeError> {
        if self.fields.len() < sheet.width() {
            let guess = if self.fields.is_empty() { Self::guess(sheet).fields } else { Vec::new() };
            self.fields.extend(guess);
            self.fields.resize(sheet.width(), Field::Ignore);
        }
        let unknown = || IntakeError::UnknownColumn { column: column.to_owned() };
        let at = column_index(sheet, column).ok_or_else(unknown)?;
        *self.fields.get_mut(at).ok_or_else(unknown)? = field;
        Ok(())
    }

    /// The same for `COLUMN=FIELD`, as it is written on the command line.
    ///
    /// # Errors
    /// [`IntakeError::UnknownColumn`] or [`IntakeError::UnknownField`].
    pub fn set_words(&mut self, sheet: &Sheet, words: &str) -> Result<(), IntakeError> {
        // The last sign counts: a heading may hold one, a field never does.
        let (column, field) = words.rsplit_once('=').ok_or_else(|| IntakeError::UnknownField { field: words.to_owned() })?;
        self.set(sheet, column.trim(), field.parse()?)
    }
}

/// What each column's heading means.
pub(crate) fn meanings(sheet: &Sheet) -> Vec<Option<heading::Meaning>> {
    let cells = sheet.heading_cells();
    (0..sheet.width()).map(|column| cells.get(column).and_then(|cell| heading::meaning(cell.expose()))).collect()
}

fn column_index(sheet: &Sheet, column: &str) -> Option<usize> {
    let headings = sheet.headings();
    let exact = headings.iter().position(|heading| !heading.is_empty() && heading == column);
    let wanted = key(column);
    let same = || headings.iter().position(|heading| !wanted.is_empty() && key(heading) == wanted);
    let number = || latin_digits(column).parse::<usize>().ok()?.checked_sub(1);
    exact.or_else(same).or_else(number).or_else(|| letter_index(column)).filter(|at| *at < sheet.width())
}

/// A as 0, Z as 25, AA as 26, as spreadsheets name columns.
fn letter_index(letters: &str) -> Option<usize> {
    if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let number = letters.bytes().fold(0, |sum, b| sum * 26 + usize::from(b.to_ascii_uppercase() - b'A') + 1);
    Some(number - 1)
}

/// The letter of a column, counted from 0.
pub(crate) fn letter(mut at: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + u8::try_from(at % 26).unwrap_or(0)));
        if at < 26 {
            return letters.iter().rev().collect();
        }
        at = at / 26 - 1;
    }
}

/// Without headings, only addresses and numbers can be told by their look.
fn guess_by_content(sheet: &Sheet, fields: &mut [Field]) {
    for wanted in [Field::Email, Field::Phone] {
        let fits = |column: usize| {
            let cells = || sheet.rows().iter().take(50).filter_map(|r| r.cells.get(column)).filter(|c| !c.is_blank());
            let good = cells().filter(|c| crate::people::has_shape(wanted, c.expose())).count();
            good > 0 && good * 2 > cells().count()
        };
        let found = fields.iter().enumerate().position(|(column, field)| *field == Field::Ignore && fits(column));
        if let Some(field) = found.and_then(|column| fields.get_mut(column)) {
            *field = wanted;
        }
    }
}
