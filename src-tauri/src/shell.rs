//! What the shell holds beside the application: paths behind handles, choices, and the watch over an idle machine.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use hamsokhan_app::domain::id::SessionId;
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

/// A long work is at this step of so many.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct ProgressEvent {
    /// Steps done.
    pub done: u32,
    /// Of how many.
    pub of: u32,
}

/// Nobody was at the machine for so long that the workspace locks soon.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct IdleEvent {
    /// In how many seconds it locks; none when somebody is there again.
    pub seconds: Option<u32>,
    /// The live session that would be locked away, if one is live.
    pub session: Option<SessionId>,
}

/// Somebody closes the window while words in it are not saved.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct CloseAskedEvent;

/// The automatic backup of a lock failed. The lock screen says so.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct BackupFailedEvent;

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
    unsaved: AtomicBool,
    /// Live sessions that nobody wants locked away.
    staying: Mutex<HashSet<SessionId>>,
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
            unsaved: AtomicBool::new(false),
            staying: Mutex::default(),
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

    /// The workspace that was open last is no more.
    pub fn erased(&self) {
        if let Some(path) = hold(&self.last).take() {
            let _ = self.change_preferences(|mine| mine.recent.retain(|known| *known != path));
        }
    }

    /// Whether the last automatic backup failed of the workspace that was open last, in this run or an earlier one.
    pub fn backup_failed(&self) -> bool {
        let last = hold(&self.last).clone().or_else(|| self.preferences().recent.into_iter().next());
        last.is_some_and(|path| App::backup_failed_at(&path))
    }

    /// Where the demo workspace lives.
    pub fn demo_path(&self) -> PathBuf {
        self.data_folder.join("Demo.hamsokhan")
    }

    /// Somebody is at the machine.
    pub fn touch(&self) {
        *hold(&self.active) = Instant::now();
    }

    /// Whether there are words in the window that are not saved.
    pub fn unsaved(&self) -> bool {
        self.unsaved.load(Ordering::Relaxed)
    }

    /// Says whether there are.
    pub fn set_unsaved(&self, unsaved: bool) {
        self.unsaved.store(unsaved, Ordering::Relaxed);
    }

    /// Says whether this session keeps the idle lock from locking while it is live.
    pub fn stay_open(&self, session: SessionId, stay: bool) {
        if stay {
            hold(&self.staying).insert(session)
        } else {
            hold(&self.staying).remove(&session)
        };
    }

    fn idle(&self) -> Duration {
        hold(&self.active).elapsed()
    }
}

/// Locks the workspace and rebuilds the page, so that no content stays on screen or in it.
pub fn lock(app: &AppHandle) -> Result<()> {
    let shell = app.state::<Shell>();
    let locked = shell.app.lock_and(|| {
        hold(&shell.paths).clear();
        // What was typed is kept as a draft; nothing is left to ask about.
        shell.set_unsaved(false);
        for window in app.webview_windows().values() {
            let _ = window.reload();
        }
    });
    // The page is there by now, or asks for the status when it is.
    if locked.is_err() {
        let _ = BackupFailedEvent.emit(app);
    }
    locked
}

/// How long before an idle lock the window says so.
const WARNING: Duration = Duration::from_secs(60);

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
        let mut warned = false;
        loop {
            std::thread::sleep(TICK);
            let now = (Instant::now(), SystemTime::now());
            let slept = now.1.duration_since(before.1).unwrap_or_default().saturating_sub(now.0 - before.0) > SLEPT;
            before = now;
            let shell = app.state::<Shell>();
            let rest = if shell.app.unlocked() { until_lock(&shell) } else { None };
            if shell.app.unlocked() && (slept || rest.as_ref().is_some_and(|(left, _)| left.is_zero())) {
                warned = false;
                let _ = lock(&app);
            } else if let Some((left, session)) = rest.filter(|(left, _)| *left <= WARNING) {
                warned = true;
                let _ = IdleEvent { seconds: u32::try_from(left.as_secs()).ok(), session }.emit(&app);
            } else if std::mem::take(&mut warned) {
                let _ = IdleEvent { seconds: None, session: None }.emit(&app);
            } else if backed_up.elapsed() > BACKUP_EVERY {
                // What failed is tried again in half an hour and told at the next lock, which backs up as well.
                let _ = shell.app.auto_backup();
                backed_up = Instant::now();
            }
        }
    });
}

/// How long it is until an idle desk is locked, and the session that is live meanwhile; none where nothing locks it:
/// by choice, or because somebody asked that this session stay open.
fn until_lock(shell: &Shell) -> Option<(Duration, Option<SessionId>)> {
    let limit = Duration::from_secs(60 * u64::from(shell.preferences().idle_minutes));
    if limit.is_zero() {
        return None;
    }
    let left = limit.saturating_sub(shell.idle());
    let session = if left <= WARNING { shell.app.live_session().ok().flatten() } else { None };
    if session.is_some_and(|session| hold(&shell.staying).contains(&session)) { None } else { Some((left, session)) }
}

fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
