//! What the shell holds beside the application: paths behind handles, choices, and the watch over an idle machine.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use hamsokhan_app::preferences::Preferences;
use hamsokhan_app::workspace::BACKUP_EVERY;
use hamsokhan_app::{App, Changed, Error, Result};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager};
use tauri_specta::Event;
use uuid::Uuid;

/// The passphrase of the demo workspace: it protects nobody, because everybody in it is invented.
pub const DEMO_PASSPHRASE: &str = "hamsokhan demo";

/// Something changed: the window refreshes exactly this.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct ChangedEvent(pub Changed);

/// A file or folder that was picked: a handle for the calls that follow and a name to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PathHandle {
    /// The handle.
    pub handle: Uuid,
    /// Its own name, without the folders above it and without our ending.
    pub name: String,
}

impl PathHandle {
    /// The name to show for a path.
    pub fn name_of(path: &Path) -> String {
        let ours = path.extension().is_some_and(|e| e == "hamsokhan" || e == "hamsokhan-backup");
        let name = if ours { path.file_stem() } else { path.file_name() };
        name.unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// State of the shell, shared by all commands.
pub struct Shell {
    /// The one door to everything.
    pub app: App,
    preferences: Mutex<Preferences>,
    preferences_file: PathBuf,
    data_folder: PathBuf,
    paths: Mutex<HashMap<Uuid, PathBuf>>,
    last: Mutex<Option<PathBuf>>,
    active: Mutex<Instant>,
}

impl Shell {
    /// A shell that keeps its choices and the demo in these folders.
    pub fn new(config_folder: &Path, data_folder: &Path) -> Self {
        let preferences_file = config_folder.join("preferences.json");
        Self {
            app: App::default(),
            preferences: Mutex::new(Preferences::load(&preferences_file)),
            preferences_file,
            data_folder: data_folder.to_owned(),
            paths: Mutex::default(),
            last: Mutex::default(),
            active: Mutex::new(Instant::now()),
        }
    }

    /// The choices.
    pub fn preferences(&self) -> Preferences {
        hold(&self.preferences).clone()
    }

    /// Changes the choices and keeps them.
    pub fn change_preferences(&self, change: impl FnOnce(&mut Preferences)) -> Result<Preferences> {
        let mut mine = hold(&self.preferences);
        change(&mut mine);
        mine.save(&self.preferences_file)?;
        Ok(mine.clone())
    }

    /// Holds a path and gives a handle for it.
    pub fn keep(&self, path: PathBuf) -> PathHandle {
        let held = PathHandle { handle: Uuid::new_v4(), name: PathHandle::name_of(&path) };
        hold(&self.paths).insert(held.handle, path);
        held
    }

    /// The path behind a handle.
    pub fn path(&self, handle: Uuid) -> Result<PathBuf> {
        hold(&self.paths).get(&handle).cloned().ok_or_else(|| Error::not_found("place"))
    }

    /// Notes which workspace was opened.
    pub fn opened(&self, path: &Path) {
        self.touch();
        // The demo opens with one click; its passphrase is nobody's to type.
        if path != self.demo_path() {
            *hold(&self.last) = Some(path.to_owned());
            // A list that could not be kept is no reason to keep somebody out of their workspace.
            let _ = self.change_preferences(|mine| mine.opened(path));
        }
    }

    /// The workspace that was open last in this run, to be offered on the lock screen.
    pub fn last_workspace(&self) -> Option<PathHandle> {
        let path = hold(&self.last).clone()?;
        Some(self.keep(path))
    }

    /// Where the demo workspace lives.
    pub fn demo_path(&self) -> PathBuf {
        self.data_folder.join("Demo.hamsokhan")
    }

    /// Somebody is at the machine.
    pub fn touch(&self) {
        *hold(&self.active) = Instant::now();
    }

    fn idle(&self) -> Duration {
        hold(&self.active).elapsed()
    }
}

/// Locks the workspace and rebuilds the page, so that no content stays on screen or in it.
pub fn lock(app: &AppHandle) -> Result<()> {
    let shell = app.state::<Shell>();
    shell.app.lock_and(|| {
        hold(&shell.paths).clear();
        for window in app.webview_windows().values() {
            let _ = window.reload();
        }
    })
}

/// Locks when nobody was at the machine for the chosen time, or when the machine slept; backs up every half hour of change.
///
/// The idle time is monotonic, so setting the clock neither locks nor unlocks. A sleep shows as wall time
/// that ran further than monotonic time, which stands still meanwhile.
pub fn watch_idle(app: AppHandle) {
    const TICK: Duration = Duration::from_secs(2);
    const SLEPT: Duration = Duration::from_secs(30);
    std::thread::spawn(move || {
        let mut before = (Instant::now(), SystemTime::now());
        let mut backed_up = Instant::now();
        loop {
            std::thread::sleep(TICK);
            let now = (Instant::now(), SystemTime::now());
            let slept = now.1.duration_since(before.1).unwrap_or_default().saturating_sub(now.0 - before.0) > SLEPT;
            before = now;
            let shell = app.state::<Shell>();
            let limit = Duration::from_secs(60 * u64::from(shell.preferences().idle_minutes));
            let idle = !limit.is_zero() && shell.idle() > limit;
            if shell.app.unlocked() && (slept || idle) {
                let _ = lock(&app);
            } else if backed_up.elapsed() > BACKUP_EVERY {
                // What failed is tried again in half an hour and told at the next lock, which backs up as well.
                let _ = shell.app.auto_backup();
                backed_up = Instant::now();
            }
        }
    });
}

fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
