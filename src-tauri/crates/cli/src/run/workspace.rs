//! Workspaces.

use std::path::Path;

use hamsokhan_app::locale::message::{self, Id};
use hamsokhan_app::{Code, Desk, Result};
use serde_json::json;
use zeroize::Zeroizing;

use super::open;
use crate::args::WorkspaceCommand;
use crate::output::Output;

/// Creates, inspects, checks, backs up or restores.
pub fn run(
    command: WorkspaceCommand,
    workspace: Option<&Path>,
    ask: impl Fn() -> Result<Zeroizing<String>>,
    output: &Output,
) -> Result<()> {
    match command {
        WorkspaceCommand::Create { path } => {
            let desk = Desk::default();
            let recovery_key = Zeroizing::new(desk.create_workspace(&path, &ask()?)?);
            let id = desk.info()?.id;
            desk.lock()?;
            output.print(&json!({ "id": id, "recovery_key": *recovery_key }), |lang| {
                vec![id.to_string(), message::text(lang, Id::CliRecoveryKey), recovery_key.to_string()]
            })
        }
        WorkspaceCommand::Restore { file, path } => {
            let desk = Desk::default();
            let passphrase = ask()?;
            desk.restore_workspace(&file, &path, &passphrase)?;
            desk.open_workspace(&path, &passphrase)?;
            let id = desk.info()?.id;
            desk.lock()?;
            output.id(id)
        }
        WorkspaceCommand::Info => {
            let desk = open(workspace, ask)?;
            let info = desk.info()?;
            desk.lock()?;
            output.print(&info, |_| vec![format!("{}  {}  tzdata {}", info.id, info.name, info.tzdata)])
        }
        WorkspaceCommand::Check => {
            let desk = open(workspace, ask)?;
            let report = desk.check()?;
            desk.lock()?;
            let ok = report.ok;
            output.print(&report, |lang| if ok { vec![message::text(lang, Id::CliCheckOk)] } else { report.problems.clone() })?;
            if ok { Ok(()) } else { Err(Code::Damaged.into()) }
        }
        WorkspaceCommand::Backup { out } => {
            let desk = open(workspace, ask)?;
            desk.backup(&out)?;
            let id = desk.info()?.id;
            desk.lock()?;
            output.print(&json!({ "id": id, "path": out }), |_| vec![out.display().to_string()])
        }
    }
}

/// Makes the demo workspace.
pub fn demo(path: &Path, passphrase: &str, output: &Output) -> Result<()> {
    let desk = Desk::default();
    desk.create_demo(path, passphrase)?;
    desk.open_workspace(path, passphrase)?;
    let id = desk.info()?.id;
    desk.lock()?;
    output.id(id)
}
