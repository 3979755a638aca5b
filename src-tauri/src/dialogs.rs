//! Dialogs for files and folders. A path never reaches the window. The dialog is the system's own; its title and the
//! names of kinds of files are ours, in the language that the screen has.

use std::path::PathBuf;

use hamsokhan_app::domain::Lang;
use hamsokhan_app::locale::{Id, text};
use tauri::{AppHandle, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// What a dialog is for: its words, and the word by which a test knows it.
pub struct Purpose {
    key: &'static str,
    title: Id,
    kind: Option<Kind>,
}

/// A kind of files: its name, and how they end.
struct Kind {
    name: Id,
    endings: &'static [&'static str],
}

const BACKUP: Kind = Kind { name: Id::DialogKindBackup, endings: &["hamsokhan-backup"] };

/// The folder of a workspace to open.
pub const OPEN_WORKSPACE: Purpose = Purpose { key: "open-workspace", title: Id::DialogOpenWorkspace, kind: None };
/// The place of a new workspace.
pub const NEW_WORKSPACE: Purpose = Purpose { key: "new-workspace", title: Id::DialogNewWorkspace, kind: None };
/// The place of a backup.
pub const SAVE_BACKUP: Purpose = Purpose { key: "backup-file", title: Id::DialogSaveBackup, kind: Some(BACKUP) };
/// A backup to restore.
pub const OPEN_BACKUP: Purpose = Purpose { key: "restore-file", title: Id::DialogOpenBackup, kind: Some(BACKUP) };
/// A roster to import.
pub const OPEN_ROSTER: Purpose = Purpose {
    key: "open-roster",
    title: Id::DialogOpenRoster,
    kind: Some(Kind { name: Id::DialogKindRoster, endings: &["csv", "tsv", "txt"] }),
};
/// The folder for what is released.
pub const RELEASE_FOLDER: Purpose = Purpose { key: "release-folder", title: Id::DialogReleaseFolder, kind: None };
/// A file that may have been released from here.
pub const RELEASED_FILE: Purpose = Purpose {
    key: "released-file",
    title: Id::DialogReleasedFile,
    kind: Some(Kind { name: Id::DialogKindReleased, endings: &["pdf", "docx", "html"] }),
};

impl Purpose {
    fn dialog(&self, app: &AppHandle, lang: Lang) -> FileDialogBuilder<Wry> {
        let mut dialog = app.dialog().file().set_title(text(lang, self.title));
        if let Some(kind) = &self.kind {
            dialog = dialog.add_filter(text(lang, kind.name), kind.endings);
        }
        dialog
    }
}

/// Asks for a file.
pub async fn pick_file(app: &AppHandle, purpose: &Purpose, lang: Lang) -> Option<PathBuf> {
    if let Some(answer) = prepared_answer(purpose) {
        return answer;
    }
    let dialog = purpose.dialog(app, lang);
    ask(move |done| dialog.pick_file(done)).await
}

/// Asks for a folder.
pub async fn pick_folder(app: &AppHandle, purpose: &Purpose, lang: Lang) -> Option<PathBuf> {
    if let Some(answer) = prepared_answer(purpose) {
        return answer;
    }
    let dialog = purpose.dialog(app, lang);
    ask(move |done| dialog.pick_folder(done)).await
}

/// Asks for the place of a new file.
pub async fn save_file(app: &AppHandle, purpose: &Purpose, lang: Lang, name: &str) -> Option<PathBuf> {
    if let Some(answer) = prepared_answer(purpose) {
        return answer;
    }
    let dialog = purpose.dialog(app, lang).set_file_name(name);
    ask(move |done| dialog.save_file(done)).await
}

async fn ask(open: impl FnOnce(Box<dyn FnOnce(Option<FilePath>) + Send>)) -> Option<PathBuf> {
    let (send, receive) = tokio::sync::oneshot::channel();
    open(Box::new(move |answer| {
        let _ = send.send(answer);
    }));
    receive.await.ok().flatten().and_then(|path| path.into_path().ok())
}

/// A dialog of the system cannot be driven by a test: a development build takes the path from
/// `$HAMSOKHAN_TEST_DIALOGS/<key>` instead. A release build has no such door.
fn prepared_answer(purpose: &Purpose) -> Option<Option<PathBuf>> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let folder = std::env::var_os("HAMSOKHAN_TEST_DIALOGS")?;
    let answer = std::fs::read_to_string(PathBuf::from(folder).join(purpose.key)).unwrap_or_default();
    Some(Some(answer.trim()).filter(|path| !path.is_empty()).map(PathBuf::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dialog_is_in_the_language_of_the_screen() {
        let all = [OPEN_WORKSPACE, NEW_WORKSPACE, SAVE_BACKUP, OPEN_BACKUP, OPEN_ROSTER, RELEASE_FOLDER];
        for purpose in &all {
            for id in std::iter::once(purpose.title).chain(purpose.kind.iter().map(|kind| kind.name)) {
                let (en, fa) = (text(Lang::En, id), text(Lang::Fa, id));
                assert!(Lang::of(&en) == Lang::En && Lang::of(&fa) == Lang::Fa, "{en} {fa}");
                // The system's dialog has no use for marks of direction, and may show them.
                assert!(!(en + &fa).contains(['\u{2068}', '\u{2069}']), "{id:?} puts something in");
            }
        }
        let mut titles: Vec<String> = all.iter().map(|purpose| text(Lang::Fa, purpose.title)).collect();
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), all.len(), "each dialog says what it is for");
    }
}
