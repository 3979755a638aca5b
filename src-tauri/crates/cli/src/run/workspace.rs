//! Workspaces.

use std::path::Path;

use hamsokhan_app::locale::message::{self, Id};
use hamsokhan_app::{Code, Desk, Result};
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
        WorkspaceCommand::Restore { file, path } => {
            let desk = Desk::default();
            let passphrase = ask()?;
            desk.restore_workspace(&file, &path, &passphrase)?;
            let id = desk.open_workspace(&path, &passphrase)?.id;
            close(&desk, output);
            output.id(id)
        }
        WorkspaceCommand::Info => {
            let desk = open(workspace, ask)?;
            let info = desk.info()?;
            close(&desk, output);
            output.print(&info, |_| vec![format!("{}  {}  tzdata {}", info.id, info.name, info.tzdata)])
        }
        WorkspaceCommand::Check => {
            let desk = match open(workspace, ask) {
                // Too damaged to be opened is an answer to this question.
                Err(error) if error.code == Code::Damaged && output.json => {
                    output.print(&json!({ "ok": false, "problems": ["unreadable"] }), |_| Vec::new())?;
                    return Err(error);
                }
                opened => opened?,
            };
            let report = desk.check()?;
            close(&desk, output);
            let ok = report.ok;
            output.print(&report, |lang| {
                if ok {
                    return vec![message::text(lang, Id::CliCheckOk)];
                }
                let id = |problem: &String| format!("settings-problem-{problem}").parse().unwrap_or(Id::SettingsProblemOther);
                report.problems.iter().map(|problem| message::text(lang, id(problem))).collect()
            })?;
            if ok { Ok(()) } else { Err(Code::Damaged.into()) }
        }
        WorkspaceCommand::Backup { out } => {
            let desk = open(workspace, ask)?;
            desk.backup(&out)?;
            let id = desk.info()?.id;
            close(&desk, output);
            output.print(&json!({ "id": id, "path": out.to_string_lossy() }), |_| vec![out.display().to_string()])
        }
    }
}

/// Makes a workspace. The recovery key is printed once.
fn create(path: &Path, passphrase: &str, output: &Output) -> Result<()> {
    let desk = Desk::default();
    let recovery_key = Zeroizing::new(desk.create_workspace(path, passphrase)?);
    let id = desk.info()?.id;
    close(&desk, output);
    output.print(&json!({ "id": id, "recovery_key": *recovery_key }), |lang| {
        vec![id.to_string(), message::text(lang, Id::CliRecoveryKey), recovery_key.to_string()]
    })
}

/// Makes the demo workspace.
pub fn demo(path: &Path, passphrase: &str, output: &Output) -> Result<()> {
    let desk = Desk::default();
    desk.create_demo(path, passphrase)?;
    let id = desk.info()?.id;
    close(&desk, output);
    output.id(id)
}
