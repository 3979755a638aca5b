//! From a sheet and its mapping to checked rows, with everything the user should know about them.

use std::collections::HashMap;

use hamsokhan_domain::id::SideId;
use hamsokhan_domain::participant::{Identity, Role};
use hamsokhan_domain::programme::{Calendar, Side};
use hamsokhan_domain::text::MAX_NAME_BYTES;
use hamsokhan_domain::{Bilingual, Lang, Private};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cell::{self, key};
use crate::people::{self, Found, SideNames};
use crate::{Field, IntakeError, Mapping, Problem, ProblemCode, Record, Severity, Sheet, mapping, words};

/// The longest value that a problem repeats, in characters. Our own choice.
const MAX_VALUE_CHARS: usize = 60;

/// What the rows are checked against.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The sides of the programme.
    pub sides: &'a [Side],
}

/// A row that can be brought in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RosterRow {
    /// Its number in the file, as a spreadsheet counts.
    pub row: u32,
    /// The code name, in one script or both; none asks for a proposal.
    pub code_name: Option<Bilingual>,
    /// Who it is; may be blank when there is a code name.
    pub identity: Identity,
    /// The side.
    pub side_id: SideId,
    /// Whether the file says that a leaked name would endanger them. Who they are is still here, to recognise them by, and
    /// must not be kept.
    pub at_risk: bool,
    /// The role; participant when none is named.
    pub role: Role,
    /// The language; from the script of the name or the calendar of the side when none is named.
    pub language: Lang,
}

/// A whole file, understood.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Interpreted {
    /// Rows of the file, without the heading and empty ones.
    pub total: u32,
    /// Rows left out because of a problem.
    pub skipped: u32,
    /// Rows that can be brought in, in the order of the file.
    pub rows: Vec<RosterRow>,
    /// Everything the user should know, in the order of the file.
    pub problems: Vec<Problem>,
}

/// Understands the rows of a sheet. Reads only what the mapping names.
///
/// # Errors
/// [`IntakeError::NoNameColumn`] when no column holds names or code names.
pub fn interpret(sheet: &Sheet, mapping: &Mapping, context: &Context<'_>) -> Result<Interpreted, IntakeError> {
    let fields = if mapping.fields.is_empty() { Mapping::guess(sheet).fields } else { mapping.fields.clone() };
    if !fields.iter().take(sheet.width()).any(|f| matches!(f, Field::Name | Field::CodeName)) {
        return Err(IntakeError::NoNameColumn);
    }
    let mut app = Interpreter::new(sheet, &fields, mapping.default_side, context);
    let mut rows = Vec::new();
    for record in sheet.rows() {
        rows.extend(app.row(record));
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (total, skipped) = (count(sheet.rows().len()), count(sheet.rows().len() - rows.len()));
    Ok(Interpreted { total, skipped, rows, problems: app.problems })
}

/// One mapped column.
struct Column {
    at: usize,
    field: Field,
    label: String,
}

struct Interpreter<'a> {
    columns: Vec<Column>,
    headings: Vec<String>,
    heading_width: usize,
    sides: SideNames,
    context: &'a Context<'a>,
    default_side: Option<SideId>,
    problems: Vec<Problem>,
    seen_code_names: HashMap<String, u32>,
    seen_names: HashMap<String, u32>,
    seen_contacts: HashMap<String, u32>,
    seen_people: HashMap<Vec<String>, u32>,
}

/// A problem found in a row, before it is known where it stands.
type Trouble<'a> = (Option<&'a str>, ProblemCode, Option<&'a str>, Option<u32>);

impl<'a> Interpreter<'a> {
    fn new(sheet: &Sheet, fields: &[Field], default_side: Option<SideId>, context: &'a Context<'a>) -> Self {
        let headings = sheet.headings();
        let meanings = mapping::meanings(sheet);
        let mut columns: Vec<Column> = fields
            .iter()
            .zip(&headings)
            .enumerate()
            .filter(|(_, (field, _))| **field != Field::Ignore)
            .map(|(at, (field, heading))| Column {
                at,
                field: *field,
                label: if heading.is_empty() { mapping::letter(at) } else { heading.clone() },
            })
            .collect();
        // Parts of a name are joined in the order of a name, whatever the order of the columns.
        columns.sort_by_key(|c| (c.field == Field::Name).then(|| meanings.get(c.at).copied().flatten().map(|(_, part)| part)));
        Self {
            columns,
            heading_width: sheet.heading_cells().len(),
            headings: headings.iter().map(|h| key(h)).collect(),
            sides: SideNames::new(context.sides),
            context,
            default_side: default_side.filter(|id| context.sides.iter().any(|s| s.id == *id)),
            problems: Vec::new(),
            seen_code_names: HashMap::new(),
            seen_names: HashMap::new(),
            seen_contacts: HashMap::new(),
            seen_people: HashMap::new(),
        }
    }

    fn tell(&mut self, row: u32, (column, code, value, other_row): Trouble<'_>) {
        self.problems.push(Problem {
            row,
            column: column.map(str::to_owned),
            code,
            severity: code.severity(),
            value: value.map(|v| Private::new(v.chars().take(MAX_VALUE_CHARS).collect::<String>())),
            other_row,
            limit: None,
        });
    }

    fn row(&mut self, record: &Record) -> Option<RosterRow> {
        let row = record.row;
        if self.repeats_heading(record) {
            self.tell(row, (None, ProblemCode::RepeatedHeading, None, None));
            return None;
        }
        if self.heading_width > 0 && record.cells.len() > self.heading_width {
            self.tell(row, (None, ProblemCode::ExtraCells, None, None));
        }
        let before = self.problems.len();
        let cells = self.cells(record);
        let person = self.person(row, &cells);
        if person.is_nobody() {
            self.tell(row, (None, ProblemCode::NoName, None, None));
            return None;
        }
        let side = self.side(row, &cells);
        let role = self.role(row, &cells);
        let at_risk = self.at_risk(row, &cells);
        let language = self.language(row, &cells, &person, side);
        let refused = self.problems.iter().skip(before).any(|p| p.severity == Severity::Skip);
        let side_id = side.filter(|_| !refused)?;
        if self.clashes(row, &person, side_id) {
            return None;
        }
        let Person { code_name, identity } = person;
        Some(RosterRow {
            row,
            code_name: (!code_name.is_blank()).then_some(code_name),
            identity,
            side_id,
            at_risk,
            role,
            language,
        })
    }

    fn repeats_heading(&self, record: &Record) -> bool {
        self.heading_width > 1
            && record.cells.len() == self.heading_width
            && record.cells.iter().zip(&self.headings).all(|(cell, heading)| key(cell.expose()) == *heading)
    }

    /// The clean text of each mapped column that has any.
    fn cells(&mut self, record: &Record) -> Vec<(Field, String, String)> {
        let mut cells = Vec::with_capacity(self.columns.len());
        let mut troubles = Vec::new();
        for column in &self.columns {
            let Some(raw) = record.cells.get(column.at) else { continue };
            let clean = if column.field == Field::Note { cell::text(raw.expose()) } else { cell::line(raw.expose()) };
            if clean.had_controls {
                troubles.push((column.label.clone(), ProblemCode::HiddenControls));
            }
            if cell::is_formula(&clean.text) {
                troubles.push((column.label.clone(), ProblemCode::Formula));
            }
            // A cell of dashes or question marks says "nothing", except in a note.
            let speaks = matches!(column.field, Field::Note | Field::AtRisk);
            if !clean.text.is_empty() && (speaks || !key(&clean.text).is_empty()) {
                cells.push((column.field, column.label.clone(), clean.text));
            }
        }
        for (label, code) in troubles {
            self.tell(record.row, (Some(&label), code, None, None));
        }
        cells
    }

    fn person(&mut self, row: u32, cells: &[(Field, String, String)]) -> Person {
        let mut person = Person::default();
        let mut names: Vec<&str> = Vec::new();
        let mut notes: Vec<&str> = Vec::new();
        for (field, label, text) in cells {
            let limit = if *field == Field::Note { 10 * MAX_NAME_BYTES } else { MAX_NAME_BYTES };
            if text.len() > limit {
                self.tell(row, (Some(label), ProblemCode::TooLong, None, None));
                if let Some(problem) = self.problems.last_mut() {
                    problem.limit = u32::try_from(limit).ok();
                }
            }
            match field {
                Field::CodeName => people::add_code_name(&mut person.code_name, text),
                Field::Name => names.push(text),
                Field::Alias => person.identity.aliases.extend(people::aliases(text)),
                Field::Email => self.contact(row, label, text, *field, &mut person.identity.email),
                Field::Phone => self.contact(row, label, text, *field, &mut person.identity.phone),
                Field::Note => notes.push(text),
                Field::Side | Field::Role | Field::Language | Field::AtRisk | Field::Ignore => {}
            }
        }
        person.identity.name = Private::new(names.join(" "));
        person.identity.note = Private::new(notes.join("\n"));
        person
    }

    fn contact(&mut self, row: u32, label: &str, text: &str, field: Field, to: &mut Private) {
        let text = people::contact(text);
        if !people::has_shape(field, &text) {
            let code = if field == Field::Email { ProblemCode::OddEmail } else { ProblemCode::OddPhone };
            self.tell(row, (Some(label), code, None, None));
        }
        if to.is_blank() {
            *to = Private::new(text);
        }
    }

    fn side(&mut self, row: u32, cells: &[(Field, String, String)]) -> Option<SideId> {
        let Some((label, text)) = first(cells, Field::Side) else {
            if self.default_side.is_none() {
                let column = self.columns.iter().find(|c| c.field == Field::Side).map(|c| c.label.clone());
                self.tell(row, (column.as_deref(), ProblemCode::MissingSide, None, None));
            }
            return self.default_side;
        };
        let (code, id) = match self.sides.find(text) {
            Found::Side(id) => return Some(id),
            Found::ByZone(id) => (ProblemCode::SideFromZone, Some(id)),
            Found::Several => (ProblemCode::AmbiguousSide, None),
            Found::Nothing => (ProblemCode::UnknownSide, None),
        };
        self.tell(row, (Some(label), code, Some(text), None));
        id
    }

    fn role(&mut self, row: u32, cells: &[(Field, String, String)]) -> Role {
        let Some((label, text)) = first(cells, Field::Role) else { return Role::default() };
        words::role(text).unwrap_or_else(|| {
            self.tell(row, (Some(label), ProblemCode::UnknownRole, Some(text), None));
            Role::default()
        })
    }

    /// What is not understood is taken as a yes: a name too few is told again, one too many is not taken back.
    fn at_risk(&mut self, row: u32, cells: &[(Field, String, String)]) -> bool {
        let Some((label, text)) = first(cells, Field::AtRisk) else { return false };
        words::at_risk(text).unwrap_or_else(|| {
            self.tell(row, (Some(label), ProblemCode::UnknownRisk, Some(text), None));
            true
        })
    }

    fn language(&mut self, row: u32, cells: &[(Field, String, String)], person: &Person, side: Option<SideId>) -> Lang {
        if let Some((label, text)) = first(cells, Field::Language) {
            if let Some(language) = words::language(text) {
                return language;
            }
            self.tell(row, (Some(label), ProblemCode::UnknownLanguage, Some(text), None));
        }
        let solar = self.context.sides.iter().any(|s| Some(s.id) == side && s.calendar == Calendar::SolarHijri);
        if solar || Lang::of(person.identity.name.expose()) == Lang::Fa { Lang::Fa } else { Lang::En }
    }

    /// Whether an earlier row stands in the way; likenesses that do not are only told.
    fn clashes(&mut self, row: u32, person: &Person, side: SideId) -> bool {
        let codes: Vec<&str> =
            [&person.code_name.en, &person.code_name.fa].into_iter().map(String::as_str).filter(|c| !c.is_empty()).collect();
        for code in &codes {
            if let Some(other) = self.seen_code_names.get(&key(code)).copied() {
                let label = self.columns.iter().find(|c| c.field == Field::CodeName).map(|c| c.label.clone());
                self.tell(row, (label.as_deref(), ProblemCode::DuplicateCodeName, Some(code), Some(other)));
                return true;
            }
        }
        let identity = &person.identity;
        let (name, email, phone) = (key(identity.name.expose()), key(identity.email.expose()), key(identity.phone.expose()));
        if codes.is_empty() {
            let whole = vec![name.clone(), email.clone(), phone.clone(), side.to_string()];
            if let Some(other) = self.seen_people.get(&whole).copied() {
                self.tell(row, (None, ProblemCode::DuplicateRow, None, Some(other)));
                return true;
            }
            self.seen_people.insert(whole, row);
        }
        for code in codes {
            self.seen_code_names.insert(key(code), row);
        }
        if let Some(other) = note_seen(&mut self.seen_names, name, row) {
            self.tell(row, (None, ProblemCode::SameName, None, Some(other)));
        }
        let email = note_seen(&mut self.seen_contacts, email, row);
        if let Some(other) = note_seen(&mut self.seen_contacts, phone, row).or(email) {
            self.tell(row, (None, ProblemCode::SameContact, None, Some(other)));
        }
        false
    }
}

/// The first row that had this, when it was not this one; remembers it otherwise. Blank is never remembered.
fn note_seen(seen: &mut HashMap<String, u32>, what: String, row: u32) -> Option<u32> {
    if what.is_empty() {
        return None;
    }
    let first = *seen.entry(what).or_insert(row);
    (first != row).then_some(first)
}

fn first(cells: &[(Field, String, String)], field: Field) -> Option<(&str, &str)> {
    cells.iter().find(|(f, ..)| *f == field).map(|(_, label, text)| (label.as_str(), text.as_str()))
}

/// Who a row is about.
#[derive(Default)]
struct Person {
    code_name: Bilingual,
    identity: Identity,
}

impl Person {
    fn is_nobody(&self) -> bool {
        self.code_name.is_blank() && self.identity.name.is_blank()
    }
}
