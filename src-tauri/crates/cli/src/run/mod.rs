//! Carries out what was asked: parse, one use case, print.

mod care;
mod erase;
mod notes;
mod people;
mod plan;
mod summary;
mod workspace;

use std::path::Path;

use hamsokhan_app::{App, Code, Error, Result};

use crate::args::{Cli, Command};
use crate::key::{new_passphrase, passphrase};
use crate::output::{Output, shown};

/// Carries out one command.
pub fn run(cli: Cli, output: &Output) -> Result<()> {
    let Cli { workspace, passphrase_file, command, lang, .. } = cli;
    let ask = || passphrase(passphrase_file.as_deref(), lang);
    let ask_new = || new_passphrase(passphrase_file.as_deref(), lang);
    let command = match command {
        Command::Workspace(command) => {
            let keys = care::Keys { file: passphrase_file.as_deref(), lang };
            return match care::run(command, workspace.as_deref(), &keys, output) {
                Ok(done) => done,
                Err(other) => workspace::run(*other, workspace.as_deref(), ask, ask_new, output),
            };
        }
        Command::Demo { path } => return workspace::demo(&path, &ask_new()?, output),
        other => other,
    };
    let app = open(workspace.as_deref(), ask)?;
    with_app(&app, command, output)?;
    close(&app, output);
    Ok(())
}

/// Closes the workspace. What was asked is on disk by now, and a script that took a failed backup for a failed
/// command would do it twice: so this is told and no error.
fn close(app: &App, output: &Output) {
    if app.leave().is_err() {
        output.backup_failed();
    }
}

/// Opens the workspace that was named.
fn open(workspace: Option<&Path>, ask: impl Fn() -> Result<zeroize::Zeroizing<String>>) -> Result<App> {
    // Told as a fault of usage before it comes to this.
    let path = workspace.ok_or_else(|| Error::from(Code::NotAWorkspace))?;
    let app = App::default();
    app.open_workspace(path, &ask()?)?;
    app.refuse_damage()?;
    Ok(app)
}

fn with_app(app: &App, command: Command, output: &Output) -> Result<()> {
    match command {
        Command::Workspace(_) | Command::Demo { .. } => Err(Code::Internal.into()),
        Command::Backups(command) => care::backups(app, command, output),
        Command::Activity(command) => care::activity(app, command, output),
        Command::Programme(command) => plan::programme(app, command, output),
        Command::Session(command) => plan::session(app, command, output),
        Command::People(command) => people::run(app, command, output),
        Command::Note(command) => notes::run(app, command, output),
        Command::Search { query, limit } => {
            output.items(&app.search(&query, limit)?, |hit, _| format!("{}  {}", hit.id, shown(&hit.text)))
        }
        Command::Summary(command) => summary::run(app, command, output),
        Command::Release(args) => summary::release(app, args, output),
        Command::Verify { file } => summary::verify(app, &file, output),
    }
}
