//! The application: the one door to everything. Locked or unlocked; every change is one transaction and one report.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chrono::{DateTime, SubsecRound, Utc};
use hamsokhan_domain::id::{Id, SessionId};
use hamsokhan_store::{Reader, Workspace, Writer};

use crate::behind::Behind;
use crate::changed::{Changed, Entity};
use crate::error::{Code, Error, Result};
use crate::hold::hold;
use crate::sheets::Sheets;
use crate::steady::Steady;

/// Where time comes from; tests fix it.
pub type Clock = Box<dyn Fn() -> DateTime<Utc> + Send + Sync>;
/// Who is told of every change.
pub type Listener = Box<dyn Fn(&Changed) + Send + Sync>;

/// The one door. All methods can be called from any thread.
pub struct App {
    clock: Clock,
    /// Keeps the order of what is written under a clock that is set back.
    steady: Mutex<Steady>,
    /// Time that only runs forward; it stands still where tests fix the clock.
    ticks: Box<dyn Fn() -> Duration + Send + Sync>,
    pub(crate) listener: Arc<Mutex<Option<Listener>>>,
    workspace: Mutex<Option<Arc<Workspace>>>,
    /// What looks after the open workspace while somebody works.
    pub(crate) behind: Behind,
    /// How many transactions began, and the last that was committed.
    begun: AtomicU32,
    committed: AtomicU32,
    /// Roster files that wait for a word.
    pub(crate) sheets: Sheets,
    /// The live session somebody has worked in since this program unlocked: its clock is not news to them.
    pub(crate) attended: Mutex<Option<SessionId>>,
}

impl Default for App {
    fn default() -> Self {
        let began = Instant::now();
        Self { ticks: Box::new(move || began.elapsed()), ..Self::new(Box::new(Utc::now)) }
    }
}

/// One consistent state in hand, and the moment it is read at.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    pub store: &'a Reader<'a>,
    pub now: DateTime<Utc>,
    /// The last change that is certainly in it.
    pub revision: u32,
    /// The live session somebody at this machine works in.
    pub attended: Option<SessionId>,
}

/// A transaction in hand: the write handle and the moment it began. What it changes is told by what it writes.
pub(crate) struct Transaction<'a, 'w> {
    pub store: &'a Writer<'w>,
    pub now: DateTime<Utc>,
    /// Its number since the program began.
    pub revision: u32,
    /// The live session somebody at this machine works in, as it will be known when all of this is on disk.
    pub attended: Option<SessionId>,
}

impl Transaction<'_, '_> {
    /// The state as this transaction has made it so far.
    pub fn reading(&self) -> Reading<'_> {
        Reading { store: self.store, now: self.now, revision: self.revision, attended: self.attended }
    }

    /// A new identifier of this moment.
    pub fn id<T: Id>(&self) -> Result<T> {
        new_id(self.now)
    }
}

/// A new identifier of this moment.
pub(crate) fn new_id<T: Id>(now: DateTime<Utc>) -> Result<T> {
    let mut random = [0; 10];
    getrandom::fill(&mut random).map_err(|_| Error::from(Code::Internal))?;
    Ok(T::from_parts(u64::try_from(now.timestamp_millis()).unwrap_or(0), &random))
}

impl App {
    /// A locked application with this clock.
    #[must_use]
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            steady: Mutex::default(),
            ticks: Box::new(|| Duration::ZERO),
            listener: Arc::default(),
            workspace: Mutex::new(None),
            behind: Behind::default(),
            begun: AtomicU32::new(0),
            committed: AtomicU32::new(0),
            sheets: Sheets::default(),
            attended: Mutex::new(None),
        }
    }

    /// The present moment, to the millisecond, as the store keeps it. A clock that is set back goes on from what was
    /// written last, so that what is shown counts on.
    pub fn now(&self) -> DateTime<Utc> {
        hold(&self.steady).shown(self.wall(), (self.ticks)())
    }

    /// What the clock of the machine says, whatever was written before.
    pub(crate) fn wall(&self) -> DateTime<Utc> {
        (self.clock)().trunc_subsecs(3)
    }

    /// The moment of something that is written now: never before anything that was written earlier.
    fn written_at(&self) -> DateTime<Utc> {
        hold(&self.steady).written(self.wall(), (self.ticks)())
    }

    /// Tells `listener` of every change from now on, in place of an earlier one.
    pub fn on_changed(&self, listener: Listener) {
        *hold(&self.listener) = Some(listener);
    }

    /// Whether a workspace is open.
    pub fn unlocked(&self) -> bool {
        hold(&self.workspace).is_some()
    }

    pub(crate) fn workspace(&self) -> Result<Arc<Workspace>> {
        hold(&self.workspace).clone().ok_or_else(|| Code::Locked.into())
    }

    /// Another application with a clock of its own, over the workspace that is open here.
    pub(crate) fn beside(&self, clock: Clock) -> Result<App> {
        let app = App::new(clock);
        *hold(&app.workspace) = Some(self.workspace()?);
        Ok(app)
    }

    pub(crate) fn put(&self, workspace: Workspace) {
        let latest = workspace.read(|store| store.latest_moment()).ok().flatten();
        *hold(&self.steady) = latest.map_or_else(Steady::default, |latest| Steady::after(latest, (self.ticks)()));
        *hold(&self.workspace) = Some(Arc::new(workspace));
    }

    pub(crate) fn take(&self) -> Option<Arc<Workspace>> {
        self.behind.stop();
        self.sheets.clear();
        *hold(&self.attended) = None;
        hold(&self.workspace).take()
    }

    /// Reads from one consistent state.
    pub(crate) fn read<T>(&self, f: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        self.workspace()?.read(f)
    }

    /// Reads from one consistent state, with the present moment.
    pub(crate) fn read_now<T>(&self, f: impl FnOnce(&Reading<'_>) -> Result<T>) -> Result<T> {
        let (now, attended) = (self.now(), *hold(&self.attended));
        // Taken before the state is: what is written between is in the answer and not yet counted, never the reverse.
        let revision = self.committed.load(Ordering::SeqCst);
        self.read(|store| f(&Reading { store, now, revision, attended }))
    }

    /// Changes things in one transaction: all or nothing, on disk when this returns, then reported once.
    pub(crate) fn transact<T>(&self, f: impl FnOnce(&mut Transaction<'_, '_>) -> Result<T>) -> Result<T> {
        let (now, before) = (self.written_at(), *hold(&self.attended));
        let ((value, revision, attended), changes) = self.workspace()?.transact(|store| {
            let revision = self.begun.fetch_add(1, Ordering::SeqCst).wrapping_add(1);
            let mut tx = Transaction { store, now, revision, attended: before };
            let value = f(&mut tx)?;
            Ok::<_, Error>((value, revision, tx.attended))
        })?;
        self.committed.fetch_max(revision, Ordering::SeqCst);
        hold(&self.steady).wrote(now, (self.ticks)());
        let mut changed = Changed::of(revision, &changes);
        if attended != before {
            *hold(&self.attended) = attended;
            // What the room says of the time away follows from this, and no row tells of it.
            changed
                .items
                .extend(attended.map(|room| (Entity::Live, Some(room.into()))).filter(|room| !changed.items.contains(room)));
        }
        self.tell(&changed);
        Ok(value)
    }

    /// Reports a change.
    pub(crate) fn tell(&self, changed: &Changed) {
        if !changed.items.is_empty()
            && let Some(listener) = hold(&self.listener).as_ref()
        {
            listener(changed);
        }
    }

    /// Reports that the workspace is another one to whoever shows something of it, or in another condition.
    pub(crate) fn tell_of_workspace(&self) {
        self.tell(&Changed::of_workspace(self.committed.load(Ordering::SeqCst)));
    }
}
