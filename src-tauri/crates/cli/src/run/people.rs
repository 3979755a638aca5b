//! The roster.

use hamsokhan_app::domain::consent::ConsentManner;
use hamsokhan_app::domain::erasure::{PlaceAnswer, PlaceAnswers};
use hamsokhan_app::domain::id::ParticipantId;
use hamsokhan_app::domain::participant::{Identity, ParticipantDraft, Role};
use hamsokhan_app::domain::{Bilingual, Lang, Private};
use hamsokhan_app::import::{ImportProblem, ImportReport};
use hamsokhan_app::locale::message::{self, Args, Id};
use hamsokhan_app::locale::term::Term;
use hamsokhan_app::locale::{calendar, digits};
use hamsokhan_app::people::{Asked, ConsentAnswer, Person};
use hamsokhan_app::{App, Code, Error, Result};
use serde_json::json;

use crate::args::{Answer, PeopleCommand, PersonArgs};
use crate::find;
use crate::output::{Output, shown};
use crate::run::erase;

/// Imports, adds and lists people, and records consents.
pub fn run(app: &App, command: PeopleCommand, output: &Output) -> Result<()> {
    match command {
        PeopleCommand::Import { programme, file, map, dry_run } => {
            let programme = find::programme(app, &programme)?;
            let preview = app.open_import(programme.id, &file)?;
            let mapping = app.map_import(preview.handle, &map)?;
            let report = if dry_run {
                let preview = app.preview_import(preview.handle, mapping)?;
                ImportReport {
                    rows: preview.rows,
                    imported: preview.will_import,
                    updated: preview.will_update,
                    skipped: preview.will_skip,
                    problems: preview.problems,
                }
            } else {
                app.apply_import(preview.handle, mapping)?
            };
            print_report(&report, output)
        }
        PeopleCommand::Add(args) => output.id(add(app, *args)?.participant.id),
        PeopleCommand::List { programme } => {
            let programmes = match programme {
                Some(typed) => vec![find::programme(app, &typed)?],
                None => app.programmes()?,
            };
            let mut people = Vec::new();
            for programme in programmes {
                people.extend(app.people(programme.id)?);
            }
            output.items(&people, |person, lang| {
                format!("{}  {}", person.participant.id, shown(person.participant.code_name.or_other(lang)))
            })
        }
        PeopleCommand::AtRisk { person, yes } => erase::at_risk(app, find::person(app, &person)?, yes, output),
        PeopleCommand::Erase { person, yes, take_out, leave, place, backups } => {
            let all = match leave {
                Some(reason) => PlaceAnswer::Leave { reason },
                None if take_out => PlaceAnswer::TakeOut,
                None => PlaceAnswer::Replace,
            };
            erase::erase(app, &person, yes, PlaceAnswers { all, each: place }, backups, output)
        }
        PeopleCommand::Receipts { programme } => {
            let programme = programme.map(|typed| find::programme(app, &typed)).transpose()?;
            erase::receipts(app, programme.map(|programme| programme.id), output)
        }
        PeopleCommand::ConsentHistory { person } => consent_history(app, find::person(app, &person)?, output),
        PeopleCommand::Consent { person, kind, answer, spoken, lang, asked_by, asker, until } => {
            let id = find::person(app, &person)?;
            let day = |typed: String| {
                let latin = digits::to_latin(typed.trim());
                calendar::parse_date(&latin).ok_or_else(|| Error::from(Code::BadDate))
            };
            let asked = Asked {
                lang,
                by: asked_by,
                by_person: asker.map(|typed| find::person(app, &typed)).transpose()?,
                until: until.map(day).transpose()?,
            };
            let answers = kind
                .into_iter()
                .map(|kind| ConsentAnswer {
                    kind,
                    granted: answer == Answer::Yes,
                    manner: if spoken { ConsentManner::Spoken } else { ConsentManner::Written },
                    witness: spoken.then_some(Role::LeadModerator),
                    asked,
                })
                .collect();
            app.record_consents(id, answers)?;
            output.id(id)
        }
    }
}

/// A person's ledger, oldest first.
fn consent_history(app: &App, id: ParticipantId, output: &Output) -> Result<()> {
    let ledger = app.consent_ledger(id)?;
    output.items(&ledger, |record, lang| {
        let answer = message::text(lang, if record.granted { Id::PeopleGranted } else { Id::PeopleWithdrawn });
        let mut line = format!("{}  {}  {answer}", record.recorded_at.format("%Y-%m-%dT%H:%MZ"), record.kind.word(lang));
        if let Some(end) = record.expires_at {
            line.push_str(&format!("  → {}", end.format("%Y-%m-%dT%H:%MZ")));
        }
        if let Some(role) = record.asked_by {
            line.push_str(&format!("  {}", role.word(lang)));
        }
        let words = if record.wording.is_empty() { message::text(lang, Id::CliWordsUnknown) } else { shown(&record.wording) };
        line.push_str(&format!("  {}: {words}", record.question_version));
        line
    })
}

fn print_report(report: &ImportReport, output: &Output) -> Result<()> {
    let problems: Vec<_> = report
        .problems
        .iter()
        .map(|problem| {
            let message = problem_text(problem, output.lang);
            json!({ "row": problem.row, "column": problem.column, "code": problem.code, "message": message })
        })
        .collect();
    let value = json!({
        "rows": report.rows,
        "imported": report.imported,
        "updated": report.updated,
        "skipped": report.skipped,
        "problems": problems,
    });
    output.print(&value, |lang| {
        let mut args = Args::new();
        args.set("rows", report.rows);
        args.set("imported", report.imported);
        args.set("updated", report.updated);
        args.set("skipped", report.skipped);
        let head = message::text_with(lang, Id::CliImported, &args);
        std::iter::once(head).chain(report.problems.iter().map(|problem| problem_line(problem, lang))).collect()
    })
}

/// Where a problem is, and what it is.
fn problem_line(problem: &ImportProblem, lang: Lang) -> String {
    let mut args = Args::new();
    args.set("row", problem.row);
    args.set("message", problem_text(problem, lang));
    match &problem.column {
        Some(column) => {
            args.set("column", shown(column));
            message::text_with(lang, Id::CliRowColumn, &args)
        }
        None => message::text_with(lang, Id::CliRow, &args),
    }
}

fn problem_text(problem: &ImportProblem, lang: Lang) -> String {
    let mut args = Args::new();
    if let Some(value) = &problem.value {
        args.set("value", shown(value.expose()));
    }
    if let Some(row) = problem.other_row {
        args.set("other_row", row);
    }
    if let Some(limit) = problem.limit {
        args.set("letters", limit / 2);
    }
    format!("import-problem-{}", problem.code)
        .parse::<Id>()
        .map_or_else(|_| String::new(), |id| message::text_with(lang, id, &args))
}

fn add(app: &App, args: PersonArgs) -> Result<Person> {
    let programme = find::programme(app, &args.programme)?;
    let side = find::side(&programme, args.side)?;
    let both = args.code_name.unwrap_or_default();
    let identity = args.identity.unwrap_or_else(|| Identity {
        name: args.name.map(Private::new).unwrap_or_default(),
        aliases: args.aliases.into_iter().map(Private::new).collect(),
        email: args.email.map(Private::new).unwrap_or_default(),
        phone: args.phone.map(Private::new).unwrap_or_default(),
        note: args.note.map(Private::new).unwrap_or_default(),
    });
    // The language people speak where their side's calendar is the Iranian one, unless said otherwise.
    let iranian = side.calendar == hamsokhan_app::domain::programme::Calendar::SolarHijri;
    let draft = ParticipantDraft {
        side_id: side.id,
        code_name: Bilingual::new(args.code_name_en.unwrap_or_else(|| both.clone()), args.code_name_fa.unwrap_or(both)),
        role: args.role,
        language: args.language.unwrap_or(if iranian { Lang::Fa } else { Lang::En }),
        at_risk: args.at_risk,
        identity: (!identity.is_blank()).then_some(identity),
    };
    app.add_person(programme.id, draft)
}
