//! Erasing people and marking them at risk: first every place in which they stand, then, if that is meant, doing it.

use hamsokhan_app::domain::Lang;
use hamsokhan_app::domain::erasure::{Erasure, NamePlace, PlaceAnswers, ReceiptPlaces};
use hamsokhan_app::domain::id::{ParticipantId, ProgrammeId};
use hamsokhan_app::locale::message::{self, Args, Id};
use hamsokhan_app::locale::term::Term;
use hamsokhan_app::{App, Code, Error, Result};
use serde_json::{Value, json};

use crate::find;
use crate::output::{Output, shown};

/// Marks a person as being at risk.
pub fn at_risk(app: &App, id: ParticipantId, yes: bool, output: &Output) -> Result<()> {
    if !yes {
        return print_places(app, id, output);
    }
    let done = app.mark_at_risk(id)?;
    output.print(&json!({ "id": id, "places": done.places }), |lang| {
        done.places.iter().map(|line| place_line(line, lang)).collect()
    })
}

/// Erases a person, or goes on with the backups of one who was erased already.
pub fn erase(app: &App, person: &str, yes: bool, answers: PlaceAnswers, backups: bool, output: &Output) -> Result<()> {
    let found = match find::person(app, person) {
        Err(error) if error.code == Code::NotFound => None,
        found => Some(found?),
    };
    if let Some(id) = found.filter(|_| !yes) {
        return print_places(app, id, output);
    }
    let id = match found {
        Some(id) => app.erase_person(id, answers)?.id,
        None => erased(app, person)?.id,
    };
    if backups && yes {
        app.clean_backups()?;
    }
    let erasure =
        app.erasures(None)?.into_iter().find(|erasure| erasure.id == id).ok_or_else(|| Error::not_found("participant"))?;
    output.print(&receipt(&erasure), |lang| receipt_lines(&erasure, lang))
}

/// Prints the receipts.
pub fn receipts(app: &App, programme: Option<ProgrammeId>, output: &Output) -> Result<()> {
    let all = app.erasures(programme)?;
    let items: Vec<Value> = all.iter().map(receipt).collect();
    output.print(&json!({ "items": items }), |lang| all.iter().flat_map(|erasure| receipt_lines(erasure, lang)).collect())
}

/// Somebody who was erased, by the identifier they had.
fn erased(app: &App, typed: &str) -> Result<Erasure> {
    let typed = typed.trim().to_ascii_lowercase();
    let mut fitting =
        app.erasures(None)?.into_iter().filter(|e| !typed.is_empty() && e.participant_id.to_string().starts_with(&typed));
    match (fitting.next(), fitting.next()) {
        (Some(erasure), None) => Ok(erasure),
        (None, _) => Err(Error::not_found("participant")),
        _ => Err(Error::new(Code::AmbiguousId).with("kind", "participant")),
    }
}

fn print_places(app: &App, id: ParticipantId, output: &Output) -> Result<()> {
    let places = app.name_places(id)?;
    output.print(&json!({ "id": id, "changed": false, "places": places }), |lang| {
        let line = |place: &NamePlace| {
            let around = format!("{}[{}]{}", shown(&place.before), shown(&place.text), shown(&place.after));
            format!("{}  {}  {around}", place.key, place.kind.word(lang))
        };
        let mut args = Args::new();
        args.set("count", places.len());
        args.set("option", "--yes");
        places.iter().map(line).chain([message::text_with(lang, Id::CliPlaces, &args)]).collect()
    })
}

/// The receipt as one document.
fn receipt(erasure: &Erasure) -> Value {
    json!({
        "id": erasure.id, "participant_id": erasure.participant_id, "programme_id": erasure.programme_id,
        "code_name": erasure.code_name, "at": erasure.at, "receipt": erasure.receipt,
    })
}

/// The receipt for people: what went, from where, and what holds it still.
fn receipt_lines(erasure: &Erasure, lang: Lang) -> Vec<String> {
    let said = |id: Id, args: &[(&'static str, String)]| {
        let mut fluent = Args::new();
        for (name, value) in args {
            match value.parse::<f64>() {
                Ok(number) => fluent.set(*name, number),
                Err(_) => fluent.set(*name, shown(value)),
            }
        }
        message::text_with(lang, id, &fluent)
    };
    let receipt = &erasure.receipt;
    let mut lines = vec![
        said(Id::ReceiptTitle, &[("id", erasure.id.to_string())]),
        said(Id::ReceiptWhen, &[("code_name", erasure.code_name.or_other(lang).to_owned()), ("at", moment(erasure.at))]),
    ];
    let removed = &receipt.removed;
    if removed.identity {
        lines.push(said(Id::ReceiptIdentity, &[]));
    }
    for (id, count) in [
        (Id::ReceiptConsents, removed.consents),
        (Id::ReceiptTurns, removed.turns),
        (Id::ReceiptNotesUnnamed, removed.notes_unnamed),
        (Id::ReceiptNotesWithheld, removed.notes_withheld),
    ] {
        if count > 0 {
            lines.push(said(id, &[("count", count.to_string())]));
        }
    }
    lines.extend(receipt.places.iter().map(|line| place_line(line, lang)));
    for release in &receipt.releases {
        let files = release.files.join(", ");
        lines.push(said(
            Id::ReceiptRelease,
            &[("id", release.id.to_string()), ("at", moment(release.released_at)), ("files", files)],
        ));
    }
    for backup in &receipt.backups {
        lines.push(match backup.resealed_at {
            Some(at) => said(Id::ReceiptBackupClean, &[("name", backup.name.clone()), ("at", moment(at))]),
            None if backup.readable => said(Id::ReceiptBackupHolds, &[("name", backup.name.clone())]),
            None => said(Id::ReceiptBackupUnreadable, &[("name", backup.name.clone())]),
        });
    }
    lines
}

fn moment(at: chrono::DateTime<chrono::Utc>) -> String {
    at.format("%Y-%m-%dT%H:%MZ").to_string()
}

fn place_line(line: &ReceiptPlaces, lang: Lang) -> String {
    let mut args = Args::new();
    args.set("kind", line.kind.map(|kind| kind.word(lang)).unwrap_or_default());
    let id = if line.session_number.is_some() { Id::ReceiptPlacesSession } else { Id::ReceiptPlaces };
    args.set("session", line.session_number.unwrap_or(0));
    args.set("replaced", line.replaced);
    args.set("taken", line.taken_out);
    args.set("left", line.left);
    let text = message::text_with(lang, id, &args);
    let reasons: Vec<String> = line.reasons.iter().map(|reason| shown(reason)).collect();
    if reasons.is_empty() { text } else { format!("{text} {}", reasons.join("; ")) }
}
