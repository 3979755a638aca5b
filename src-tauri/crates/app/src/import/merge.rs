//! Meeting a roster file with the roster: which rows are people who are there already, and what becomes of them.

use std::collections::{HashMap, HashSet};

use hamsokhan_domain::id::{ParticipantId, SideId};
use hamsokhan_domain::participant::{Identity, Participant};
use hamsokhan_domain::programme::Programme;
use hamsokhan_domain::{Bilingual, Lang, Private};
use hamsokhan_intake::{Context, Field, Mapping, RosterRow, Sheet, interpret};
use hamsokhan_locale::code_names::Proposer;
use hamsokhan_locale::{digits, fold::fold};
use hamsokhan_store::Reader;

use super::{ImportProblem, RosterProblem};
use crate::error::Result;
use crate::people::{self, trimmed};
use crate::places::erased_code_names;

/// Fewer digits are not the number of a telephone. Our own choice.
const LEAST_DIGITS: usize = 7;

/// What will happen to a file.
pub(super) struct Plan {
    pub total: u32,
    pub skipped: u32,
    pub rows: Vec<Planned>,
    pub problems: Vec<ImportProblem>,
}

/// What will happen to one row. Side, role and language of the row are what the person will have.
pub(super) struct Planned {
    pub row: RosterRow,
    /// Who it is on the roster; none for somebody new.
    pub target: Option<Participant>,
    pub code_name: Bilingual,
}

impl Plan {
    /// How many rows are such.
    pub fn count(&self, such: impl Fn(&Planned) -> bool) -> u32 {
        u32::try_from(self.rows.iter().filter(|planned| such(planned)).count()).unwrap_or(u32::MAX)
    }
}

impl Planned {
    /// Whether an identity will be sealed: something is known, and the person is not at risk.
    pub fn seals_identity(&self) -> bool {
        !self.row.identity.is_blank() && !self.target.as_ref().is_some_and(|person| person.at_risk)
    }
}

/// The roster, by everything a row can be recognised by.
struct Known {
    people: HashMap<ParticipantId, Participant>,
    by_code_name: HashMap<String, ParticipantId>,
    by_email: HashMap<String, ParticipantId>,
    by_phone: HashMap<(String, String), ParticipantId>,
    /// By name and side, with all contacts of the person: the same name with another address is somebody else.
    by_name: HashMap<(String, SideId), Vec<(ParticipantId, Contacts)>>,
    claimed: HashSet<ParticipantId>,
}

/// Address and number as they are compared.
#[derive(Clone, PartialEq, Eq)]
struct Contacts {
    email: String,
    phone: String,
}

impl Contacts {
    fn of(identity: &Identity) -> Self {
        let number: String =
            identity.phone.expose().chars().filter_map(digits::value).filter_map(|d| char::from_digit(d, 10)).collect();
        Self {
            email: fold(identity.email.expose().trim()),
            phone: if number.len() < LEAST_DIGITS { String::new() } else { number },
        }
    }

    /// Whether nothing speaks against both being one person's.
    fn agree(&self, other: &Self) -> bool {
        let agree = |a: &str, b: &str| a.is_empty() || b.is_empty() || a == b;
        agree(&self.email, &other.email) && agree(&self.phone, &other.phone)
    }
}

fn name_key(identity: &Identity) -> String {
    fold(identity.name.expose()).split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Known {
    fn read(store: &Reader<'_>, programme: &Programme) -> Result<Self> {
        let mut known = Self {
            people: HashMap::new(),
            by_code_name: HashMap::new(),
            by_email: HashMap::new(),
            by_phone: HashMap::new(),
            by_name: HashMap::new(),
            claimed: HashSet::new(),
        };
        for person in store.participants(programme.id)? {
            for name in [&person.code_name.en, &person.code_name.fa].into_iter().filter(|name| !name.trim().is_empty()) {
                known.by_code_name.insert(fold(name), person.id);
            }
            known.people.insert(person.id, person);
        }
        for (id, identity) in store.identities(programme.id)? {
            let Some(person) = known.people.get(&id) else { continue };
            let (name, contacts) = (name_key(&identity), Contacts::of(&identity));
            if !contacts.email.is_empty() {
                known.by_email.insert(contacts.email.clone(), id);
            }
            if !contacts.phone.is_empty() {
                known.by_phone.insert((contacts.phone.clone(), name.clone()), id);
            }
            if !name.is_empty() {
                known.by_name.entry((name, person.side_id)).or_default().push((id, contacts));
            }
        }
        Ok(known)
    }

    /// The person on the roster whom a row is about; each is found once. A code name decides, then an address,
    /// then a number together with the name (families share one), then the name alone where no contact disagrees.
    fn find(&mut self, row: &RosterRow) -> Option<Participant> {
        let names = row.code_name.iter().flat_map(|name| [&name.en, &name.fa]).filter(|name| !name.trim().is_empty());
        let mut found: Vec<ParticipantId> = names.filter_map(|name| self.by_code_name.get(&fold(name)).copied()).collect();
        let contacts = Contacts::of(&row.identity);
        let name = name_key(&row.identity);
        found.extend(self.by_email.get(&contacts.email));
        found.extend(self.by_phone.get(&(contacts.phone.clone(), name.clone())));
        let same_name = self.by_name.get(&(name, row.side_id)).into_iter().flatten();
        found.extend(same_name.filter(|(_, other)| other.agree(&contacts)).map(|(id, _)| *id));
        let id = found.into_iter().find(|id| !self.claimed.contains(id))?;
        self.claimed.insert(id);
        self.people.get(&id).cloned()
    }
}

/// What a file would do to the roster of a programme.
pub(super) fn plan(store: &Reader<'_>, programme: &Programme, sheet: &Sheet, mapping: &Mapping) -> Result<Plan> {
    let read = interpret(sheet, mapping, &Context { sides: &programme.sides })?;
    let fields = if mapping.fields.is_empty() { Mapping::guess(sheet).fields } else { mapping.fields.clone() };
    let mut known = Known::read(store, programme)?;
    let position = |side| programme.sides.iter().find(|each| each.id == side).map_or(1, |side| side.position);
    let erased = erased_code_names(store, programme.id)?;
    let mut proposer = Proposer::new(people::taken_names(programme, known.people.values(), &erased));
    // Nobody knows any more how those who are at risk are called: any new name on their side may be theirs.
    let at_risk: HashSet<SideId> = known.people.values().filter(|p| p.at_risk).map(|p| p.side_id).collect();
    let mut problems: Vec<ImportProblem> = read.problems.into_iter().map(ImportProblem::from).collect();
    let mut rows: Vec<Planned> = Vec::with_capacity(read.rows.len());
    for mut row in read.rows {
        let target = known.find(&row);
        if row.at_risk {
            if !row.identity.is_blank() {
                problems.push(ImportProblem::of_row(row.row, RosterProblem::AtRisk));
            }
            // Least knowledge: what the file says of them is not even planned.
            row.identity = Identity::default();
        } else if target.is_none() && !row.identity.is_blank() && at_risk.contains(&row.side_id) {
            problems.push(ImportProblem::of_row(row.row, RosterProblem::CouldBeAtRisk));
        }
        if let Some(person) = &target {
            keep_what_is_not_said(&mut row, person, &fields);
            if person.at_risk && !row.identity.is_blank() {
                problems.push(ImportProblem::of_row(row.row, RosterProblem::AtRisk));
            }
        }
        let asked = row.code_name.as_ref().map(trimmed).unwrap_or_default();
        let mut code_name = target.as_ref().map(|person| person.code_name.clone()).unwrap_or_default();
        let free = !asked.is_blank() && !proposer.is_taken(&asked);
        if free {
            code_name = asked;
        } else if code_name.is_blank() && !asked.is_blank() {
            let value = Some(Private::new(asked.or_other(Lang::En)));
            problems.push(ImportProblem { value, ..ImportProblem::of_row(row.row, RosterProblem::CodeNameTaken) });
        }
        proposer.take(position(row.side_id), &code_name);
        rows.push(Planned { row, target, code_name });
    }
    // Proposals come last, so that none takes a code name that a later row asks for.
    for planned in rows.iter_mut().filter(|planned| planned.code_name.is_blank()) {
        planned.code_name = proposer.propose(position(planned.row.side_id));
    }
    problems.sort_by_key(|problem| problem.row);
    Ok(Plan { total: read.total, skipped: read.skipped, rows, problems })
}

/// What the file has no column for stays as it is.
fn keep_what_is_not_said(row: &mut RosterRow, person: &Participant, fields: &[Field]) {
    if !fields.contains(&Field::Side) {
        row.side_id = person.side_id;
    }
    if !fields.contains(&Field::Role) {
        row.role = person.role;
    }
    if !fields.contains(&Field::Language) {
        row.language = person.language;
    }
}

/// What is known of a person and what a row adds: the row wins where it says something, other names are kept.
pub(super) fn merged_identity(old: Identity, new: Identity) -> Identity {
    let newer = |old: Private, new: Private| if new.is_blank() { old } else { new };
    let mut aliases = old.aliases;
    let name = newer(old.name.clone(), new.name);
    let renamed = !old.name.is_blank() && fold(old.name.expose()) != fold(name.expose());
    for alias in new.aliases.into_iter().chain(renamed.then_some(old.name)) {
        if !aliases.iter().any(|known| fold(known.expose()) == fold(alias.expose())) {
            aliases.push(alias);
        }
    }
    Identity {
        name,
        aliases,
        email: newer(old.email, new.email),
        phone: newer(old.phone, new.phone),
        note: newer(old.note, new.note),
    }
}
