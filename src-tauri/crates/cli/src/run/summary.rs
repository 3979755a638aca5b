//! Summaries, their findings, and releases.

use std::path::Path;

use hamsokhan_app::domain::Lang;
use hamsokhan_app::domain::Private;
use hamsokhan_app::domain::disclosure::Settlement;
use hamsokhan_app::domain::id::FindingId;
use hamsokhan_app::domain::programme::Calendar;
use hamsokhan_app::locale::args;
use hamsokhan_app::locale::calendar::{DateStyle, format_date};
use hamsokhan_app::locale::message::{self, Id};
use hamsokhan_app::release::ReleaseDraft;
use hamsokhan_app::{App, Code, Error, Result};
use serde_json::json;

use crate::args::{ReleaseArgs, SummaryCommand};
use crate::find;
use crate::output::{Output, shown};

/// Drafts, shows, edits, reviews and settles.
pub fn run(app: &App, command: SummaryCommand, output: &Output) -> Result<()> {
    match command {
        SummaryCommand::Draft(which) => output.id(app.draft_summary(find::session(app, which.text())?)?.summary.id),
        SummaryCommand::Show(which) => {
            let view = app.summary(find::session(app, which.text())?)?;
            output.print(&view.summary, |lang| {
                view.summary.sections.iter().flat_map(|s| s.text.get(lang).lines()).map(shown).collect()
            })
        }
        SummaryCommand::Edit { session, section, lang, text } => {
            let view = app.edit_section(find::session(app, &session)?, section, lang, text)?;
            output.id(view.summary.id)
        }
        SummaryCommand::Findings(which) => {
            let view = app.review_summary(find::session(app, which.text())?)?;
            output.items(&view.findings, |finding, _| format!("{}  {}", finding.id, shown(&finding.text)))
        }
        SummaryCommand::LookFor { session, names } => {
            let names: Vec<Private> = names.iter().flat_map(|names| names.lines()).map(Private::new).collect();
            let sessions = match session {
                Some(typed) => vec![find::session(app, &typed)?],
                None => app.sessions(None)?.into_iter().map(|session| session.id).collect(),
            };
            let only = sessions.len() == 1;
            let mut seen = Vec::new();
            for session in sessions {
                match app.look_for(session, names.clone()) {
                    Err(error) if error.code == Code::NoSummary && !only => {}
                    found => seen.extend(found?),
                }
            }
            output.items(&seen, |seen, _| {
                format!("{}  {}[{}]{}", seen.session_id, shown(&seen.before), shown(&seen.text), shown(&seen.after))
            })
        }
        SummaryCommand::Settle { finding, replace, keep, not_this_person, as_proposed, everywhere } => {
            let id: FindingId = finding.trim().parse().map_err(|_| Error::not_found("finding"))?;
            let settlement = match (replace, not_this_person) {
                (Some(text), _) => Settlement::Replace { text },
                (None, Some(reason)) => Settlement::NotThisPerson { reason },
                (None, None) if as_proposed => Settlement::AsProposed,
                (None, None) => Settlement::Keep { reason: keep.unwrap_or_default() },
            };
            if everywhere {
                app.settle_everywhere(id, settlement)?;
            } else {
                app.settle_finding(id, settlement)?;
            }
            output.id(id)
        }
    }
}

/// Releases.
pub fn release(app: &App, args: ReleaseArgs, output: &Output) -> Result<()> {
    let draft = ReleaseDraft {
        session_id: find::session(app, &args.session)?,
        formats: args.formats,
        lang: args.lang,
        recipient: args.recipient,
        acknowledged: args.acknowledge_public,
    };
    let release = app.release(draft, &args.out)?;
    let files: Vec<_> = release
        .files
        .iter()
        .map(|file| {
            // A folder whose name is not Unicode has no exact form in JSON.
            let path = args.out.join(&file.name);
            json!({ "path": path.to_string_lossy(), "format": file.format, "lang": file.lang, "sha256": file.sha256 })
        })
        .collect();
    output.print(&json!({ "id": release.id, "files": files }), |_| {
        release.files.iter().map(|file| format!("{}  {}", file.sha256, args.out.join(&file.name).display())).collect()
    })
}

/// Whether a file is one of the ledger's.
pub fn verify(app: &App, file: &Path, output: &Output) -> Result<()> {
    let verdict = app.verify_file(file)?;
    let value = json!({ "sha256": verdict.sha256, "released": !verdict.known.is_empty(), "files": verdict.known });
    output.print(&value, |lang| {
        let files = verdict.known.iter();
        let mut lines: Vec<String> = files
            .map(|known| {
                let calendar = if lang == Lang::Fa { Calendar::SolarHijri } else { Calendar::Gregorian };
                let day = format_date(known.released_at.date_naive(), calendar, lang, DateStyle::Long);
                let args = args![
                    "name" => known.file.name.as_str(),
                    "place" => known.place,
                    "of" => known.of,
                    "day" => day,
                    "release" => known.release_id.to_string(),
                    "completed" => if known.file.completed { "yes" } else { "no" },
                ];
                message::text_with(lang, Id::CliVerifyKnown, &args)
            })
            .collect();
        if lines.is_empty() {
            lines.push(message::text(lang, Id::CliVerifyUnknown));
        }
        lines
    })
}
