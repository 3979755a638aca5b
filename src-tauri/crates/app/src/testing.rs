//! Scenes for tests: an application over a real encrypted workspace, with a clock that stands still, and builders.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, NaiveDateTime, Utc};
use hamsokhan_domain::id::SideId;
use hamsokhan_domain::participant::{Identity, ParticipantDraft, Role};
use hamsokhan_domain::programme::{Programme, ProgrammeDraft, SideDraft};
use hamsokhan_domain::session::SessionDraft;
use hamsokhan_domain::{Bilingual, Lang, Private};

use crate::app::App;
use crate::people::Person;
use crate::plan::SessionView;

/// An application with one programme of two sides, Los Angeles and Tehran, at 2026-12-01 10:00 UTC.
pub(crate) struct Scene {
    pub app: App,
    pub programme: Programme,
    clock: Arc<AtomicI64>,
    // After the application, so that the workspace is closed first.
    pub folder: tempfile::TempDir,
}

pub(crate) fn wall(text: &str) -> NaiveDateTime {
    // Minutes are enough to write.
    let whole = if text.len() == 16 { format!("{text}:00") } else { text.to_owned() };
    whole.parse().expect("a wall time")
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

/// An application without a workspace, whose clock stands at the moment of [`hamsokhan_store::testing::now`].
pub(crate) fn closed_app() -> (App, Arc<AtomicI64>) {
    let clock = Arc::new(AtomicI64::new(hamsokhan_store::testing::now().timestamp_millis()));
    let reading = Arc::clone(&clock);
    let app = App::new(Box::new(move || DateTime::from_timestamp_millis(reading.load(Ordering::Relaxed)).expect("an instant")));
    (app, clock)
}

impl Scene {
    pub fn new() -> Self {
        let (app, clock) = closed_app();
        let (workspace, folder) = hamsokhan_store::testing::workspace().into_parts();
        app.put(workspace);
        let sides = vec![
            SideDraft::with_habits(Bilingual::new("Los Angeles", "لس‌آنجلس"), "America/Los_Angeles"),
            SideDraft::with_habits(Bilingual::new("Tehran", "تهران"), "Asia/Tehran"),
        ];
        let programme =
            app.add_programme(ProgrammeDraft::new(Bilingual::new("Two rivers", "دو رود"), sides)).expect("a programme");
        Self { app, programme, clock, folder }
    }

    /// Moves the clock.
    pub fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds * 1000, Ordering::Relaxed);
    }

    /// The side at this place, from 0.
    pub fn side(&self, index: usize) -> SideId {
        self.programme.sides[index].id
    }

    /// A draft of a participant of a side, without an identity.
    pub fn draft(&self, side: usize) -> ParticipantDraft {
        ParticipantDraft {
            side_id: self.side(side),
            code_name: Bilingual::default(),
            role: Role::Participant,
            language: if side == 0 { Lang::En } else { Lang::Fa },
            at_risk: false,
            identity: None,
        }
    }

    /// Somebody new with this name; a blank one stores no identity.
    pub fn person(&self, side: usize, name: &str) -> Person {
        let identity = (!name.is_empty()).then(|| Identity { name: Private::new(name), ..Identity::default() });
        self.app.add_person(self.programme.id, ParticipantDraft { identity, ..self.draft(side) }).expect("a person")
    }

    /// A draft of a session of the default format on the clock of a side.
    pub fn session_draft(&self, side: usize, start: &str) -> SessionDraft {
        SessionDraft {
            programme_id: self.programme.id,
            title: Bilingual::new("Water and shade", "آب و سایه"),
            format: "reflective-120".to_owned(),
            anchor_side_id: self.side(side),
            wall_start: wall(start),
            when_twice: None,
        }
    }

    /// A planned session.
    pub fn session(&self, side: usize, start: &str) -> SessionView {
        self.app.add_session(self.session_draft(side, start)).expect("a session")
    }
}
