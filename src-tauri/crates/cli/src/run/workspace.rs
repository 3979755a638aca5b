//! Workspaces.

use std::path::Path;

use hamsokhan_app::locale::message::{self, Id};
use hamsokhan_app::workspace::Damage;
use hamsokhan_app::{App, Code, Result};
use serde_json::json;
use zeroize::Zeroizing;

use super::{close, open};
use crate::args::WorkspaceCommand;
use crate::output::Output;

/// Creates, inspects, checks, backs up or restores.
pub fn run(
    command: WorkspaceCommand,
    workspace: Option<&Path>,
    ask: impl Fn() -> Result<Zeroizing<String>>,
    ask_new: impl Fn() -> Result<Zeroizing<String>>,
    output: &Output,
) -> Result<()> {
    match command {
        WorkspaceCommand::Create { path } => create(&path, &ask_new()?, output),
        WorkspaceCommand::Restore { file, path, .. } => {
            let app = App::default();
            let passphrase = ask()?;
            app.restore_workspace(&file, &path, &passphrase)?;
            let id = app.open_workspace(&path, &passphrase)?.id;
            close(&app, output);
            output.id(id)
        }
        WorkspaceCommand::Info => {
            let app = open(workspace, ask)?;
            let info = app.workspace_info()?;
            close(&app, output);
            output.print(&info, |_| vec![format!("{}  {}  tzdata {}", info.id, info.name, info.tzdata)])
        }
        WorkspaceCommand::Check => {
            let app = match open(workspace, ask) {
                // Too damaged to be opened is an answer to this question.
                Err(error) if error.code == Code::Damaged && output.json => {
                    output.print(&json!({ "ok": false, "problems": ["unreadable"] }), |_| Vec::new())?;
                    return Err(error);
                }
                opened => opened?,
            };
            let report = app.check_workspace()?;
            close(&app, output);
            let ok = report.ok;
            output.print(&report, |lang| {
                if ok {
                    return vec![message::text(lang, Id::CliCheckOk)];
                }
                report.problems.iter().map(|problem| message::text(lang, problem_id(*problem))).collect()
            })?;
            if ok { Ok(()) } else { Err(Code::Damaged.into()) }
        }
        WorkspaceCommand::Backup { out } => {
            let app = open(workspace, ask)?;
            app.backup(&out)?;
            let id = app.workspace_info()?.id;
            close(&app, output);
            output.print(&json!({ "id": id, "path": out.to_string_lossy() }), |_| vec![out.display().to_string()])
        }
        // Carried out by `care`.
        _ => Err(Code::Internal.into()),
    }
}

/// Makes a workspace. The recovery key is printed once.
fn create(path: &Path, passphrase: &str, output: &Output) -> Result<()> {
    let app = App::default();
    let recovery_key = Zeroizing::new(app.create_workspace(path, passphrase)?);
    let id = app.workspace_info()?.id;
    close(&app, output);
    output.print(&json!({ "id": id, "recovery_key": *recovery_key }), |lang| {
        vec![id.to_string(), message::text(lang, Id::CliRecoveryKey), recovery_key.to_string()]
    })
}

/// Makes the demo workspace.
pub fn demo(path: &Path, passphrase: &str, output: &Output) -> Result<()> {
    let app = App::default();
    app.create_demo(path, passphrase)?;
    let id = app.workspace_info()?.id;
    close(&app, output);
    output.id(id)
}

fn problem_id(problem: Damage) -> Id {
    match problem {
        Damage::Pages => Id::SettingsProblemPages,
        Damage::Structure => Id::SettingsProblemStructure,
        Damage::References => Id::SettingsProblemReferences,
        Damage::Journal => Id::SettingsProblemJournal,
        Damage::SearchIndex => Id::SettingsProblemSearchIndex,
    }
}
