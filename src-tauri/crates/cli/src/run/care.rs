//! The care of a workspace: keys, backups, repair, leaving this machine, and the record of what was done.

use std::path::Path;

use hamsokhan_app::domain::Lang;
use hamsokhan_app::domain::activity::Activity;
use hamsokhan_app::locale::message::{self, Id};
use hamsokhan_app::workspace::OldBackups;
use hamsokhan_app::{App, Code, Error, Result};
use serde_json::json;
use zeroize::Zeroizing;

use super::{close, open};
use crate::args::{ActivityCommand, BackupsCommand, WorkspaceCommand};
use crate::key::{new_passphrase, passphrase};
use crate::output::Output;

/// Where keys come from.
pub struct Keys<'a> {
    /// The file of the passphrase.
    pub file: Option<&'a Path>,
    /// The language of a question on the terminal.
    pub lang: Lang,
}

impl Keys<'_> {
    fn current(&self) -> Result<Zeroizing<String>> {
        passphrase(self.file, self.lang)
    }

    fn fresh(&self, file: Option<&Path>) -> Result<Zeroizing<String>> {
        new_passphrase(file, self.lang)
    }
}

/// The recovery key in the first line of a file.
fn recovery_key(file: &Path) -> Result<Zeroizing<String>> {
    passphrase(Some(file), Lang::En)
}

/// Carries a command about keys, repair or leaving out; hands back any other.
///
/// # Errors
/// The command, when it is none of these.
pub fn run(
    command: WorkspaceCommand,
    workspace: Option<&Path>,
    keys: &Keys<'_>,
    output: &Output,
) -> std::result::Result<Result<()>, Box<WorkspaceCommand>> {
    Ok(match command {
        WorkspaceCommand::Restore { file, path, recovery_key_file: Some(key) } => restored(&file, &path, &key, keys, output),
        WorkspaceCommand::Recover { recovery_key_file } => recovered(workspace, &recovery_key_file, keys, output),
        WorkspaceCommand::Passphrase { new_passphrase_file } => (|| {
            let new = keys.fresh(new_passphrase_file.as_deref())?;
            with(workspace, keys, output, |app, current| app.change_passphrase(current, &new))?;
            output.done()
        })(),
        WorkspaceCommand::NewKeys { new_passphrase_file, remove_backups } => (|| {
            let new = keys.fresh(new_passphrase_file.as_deref())?;
            let old = if remove_backups { OldBackups::Remove } else { OldBackups::Reseal };
            new_keys(workspace, &new, old, keys, output)
        })(),
        WorkspaceCommand::NewRecoveryKey => (|| {
            let key = with(workspace, keys, output, App::new_recovery_key)?;
            output.print(&json!({ "recovery_key": *key }), |lang| vec![message::text(lang, Id::CliRecoveryKey), key.to_string()])
        })(),
        WorkspaceCommand::TryRecoveryKey { recovery_key_file } => (|| {
            let key = recovery_key(&recovery_key_file)?;
            with(workspace, keys, output, |app, _| app.practise_recovery_key(&key))?;
            output.done()
        })(),
        WorkspaceCommand::Repair { out } => repair(workspace, &out, keys, output),
        WorkspaceCommand::Pack { out } => (|| {
            with(workspace, keys, output, |app, current| app.pack_and_erase(&out, current))?;
            output.print(&json!({ "path": out.to_string_lossy() }), |_| vec![out.display().to_string()])
        })(),
        WorkspaceCommand::Erase { confirm } => erase(workspace, &confirm, keys, output),
        other => return Err(Box::new(other)),
    })
}

/// Opens the workspace, does one thing with its passphrase in hand, and closes it.
fn with<T>(workspace: Option<&Path>, keys: &Keys<'_>, output: &Output, act: impl FnOnce(&App, &str) -> Result<T>) -> Result<T> {
    let current = keys.current()?;
    let app = open(workspace, || Ok(current.clone()))?;
    let done = act(&app, &current)?;
    close(&app, output);
    Ok(done)
}

fn restored(file: &Path, path: &Path, key: &Path, keys: &Keys<'_>, output: &Output) -> Result<()> {
    let app = App::default();
    app.restore_with_recovery_key(file, path, &recovery_key(key)?, &keys.fresh(keys.file)?)?;
    let id = app.workspace_info()?.id;
    close(&app, output);
    output.id(id)
}

fn recovered(workspace: Option<&Path>, key: &Path, keys: &Keys<'_>, output: &Output) -> Result<()> {
    let path = workspace.ok_or_else(|| Error::from(Code::NotAWorkspace))?;
    let app = App::default();
    let id = app.recover_workspace(path, &recovery_key(key)?, &keys.fresh(keys.file)?)?.id;
    close(&app, output);
    output.id(id)
}

fn new_keys(workspace: Option<&Path>, new: &str, old: OldBackups, keys: &Keys<'_>, output: &Output) -> Result<()> {
    let done = with(workspace, keys, output, |app, current| app.renew_keys(current, new, old, |_, _| {}))?;
    output.print(&done, |lang| {
        let mut args = message::Args::new();
        args.set("resealed", f64::from(done.resealed));
        args.set("removed", f64::from(done.removed));
        let told = message::text_with(lang, Id::CliNewKeys, &args);
        vec![told, message::text(lang, Id::CliRecoveryKey), done.recovery_key.clone()]
    })
}

fn repair(workspace: Option<&Path>, out: &Path, keys: &Keys<'_>, output: &Output) -> Result<()> {
    let path = workspace.ok_or_else(|| Error::from(Code::NotAWorkspace))?;
    let done = App::default().repair_workspace(path, out, &keys.current()?)?;
    output.print(&done, |lang| {
        let whole = done.incomplete.is_empty() && done.orphans == 0;
        let told = match (done.from_backup, whole) {
            (Some(_), _) => Id::CliRepairedFromBackup,
            (None, true) => Id::CliRepairedWhole,
            (None, false) => Id::CliRepairedInPart,
        };
        vec![message::text(lang, told)]
    })
}

/// The name must be typed as well, so that no slip in a line of a script erases anything.
fn erase(workspace: Option<&Path>, confirm: &str, keys: &Keys<'_>, output: &Output) -> Result<()> {
    let name = workspace.and_then(Path::file_stem).map(|name| name.to_string_lossy().into_owned());
    if name.as_deref() != Some(confirm.trim()) {
        return Err(Error::not_found("workspace"));
    }
    with(workspace, keys, output, App::erase_workspace)?;
    output.done()
}

/// Lists the automatic backups, or makes a workspace of one.
pub fn backups(app: &App, command: BackupsCommand, output: &Output) -> Result<()> {
    match command {
        BackupsCommand::List => output.items(&app.backups()?, |backup, _| {
            format!("{}  {} KB  {}", backup.made_at.format("%Y-%m-%dT%H:%M:%SZ"), backup.kilobytes, backup.name)
        }),
        BackupsCommand::Restore { backup, path } => {
            app.restore_copy(&backup, &path)?;
            output.print(&json!({ "path": path.to_string_lossy() }), |_| vec![path.display().to_string()])
        }
    }
}

/// Lists the activity record, or proves it.
pub fn activity(app: &App, command: ActivityCommand, output: &Output) -> Result<()> {
    match command {
        ActivityCommand::List => output.items(&app.activity()?, line),
        ActivityCommand::Verify => {
            let check = app.verify_activity()?;
            output.print(
                &json!({ "ok": check.broken_at.is_none(), "entries": check.entries, "broken_at": check.broken_at }),
                |lang| {
                    let mut args = message::Args::new();
                    args.set("count", f64::from(check.entries));
                    args.set("place", f64::from(check.broken_at.unwrap_or_default()));
                    let id = if check.broken_at.is_none() { Id::CliActivityWhole } else { Id::CliActivityBroken };
                    vec![message::text_with(lang, id, &args)]
                },
            )?;
            if check.broken_at.is_none() { Ok(()) } else { Err(Code::Damaged.into()) }
        }
    }
}

fn line(one: &Activity, lang: Lang) -> String {
    let kind = serde_json::to_value(one.kind).ok().and_then(|word| word.as_str().map(|word| word.replace('_', "-")));
    let id = kind.and_then(|kind| format!("term-activity-{kind}").parse::<Id>().ok());
    let what = id.map(|id| message::text(lang, id)).unwrap_or_default();
    let subject = one.subject.map(|subject| format!("  {subject}")).unwrap_or_default();
    format!("{}  {}  {what}{subject}", one.place, one.at.format("%Y-%m-%dT%H:%M:%SZ"))
}
