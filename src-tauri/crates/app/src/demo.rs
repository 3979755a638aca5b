//! The demo: a believable programme of invented people, so that a first look shows a year of work and not empty
//! screens. It is made through the same use cases as real work, with a clock that is moved along.

mod cast;
mod room;
mod talk;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime, Utc};
use hamsokhan_domain::action::ActionDraft;
use hamsokhan_domain::disclosure::{FindingState, Settlement};
use hamsokhan_domain::id::{ProgrammeId, SessionId, SideId};
use hamsokhan_domain::programme::{Programme, ProgrammeDraft, SideDraft};
use hamsokhan_domain::release::{DocumentLang, FileFormat};
use hamsokhan_domain::session::{BlockDraft, SessionDraft};
use hamsokhan_domain::{Bilingual, zone};

use crate::app::App;
use crate::error::{Code, Result};
use crate::plan::SessionView;
use crate::release::ReleaseDraft;
use cast::Cast;

/// When the sessions begin in Los Angeles; in Tehran it is evening then.
const MORNING: (u32, u32) = (8, 30);

/// A clock that stands still until it is moved.
#[derive(Clone)]
struct FakeClock(Arc<AtomicI64>);

impl FakeClock {
    fn set(&self, at: DateTime<Utc>) {
        self.0.store(at.timestamp_millis(), Ordering::Relaxed);
    }

    fn pass(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1000, Ordering::Relaxed);
    }
}

/// The demo in the making.
struct DemoBuilder {
    app: App,
    clock: FakeClock,
    programme: Programme,
    cast: Cast,
}

/// Fills a new workspace: one session released, one awaiting its summary, one ready to go live, one planned.
pub(crate) fn fill(real: &App) -> Result<()> {
    let now = real.now();
    let clock = FakeClock(Arc::new(AtomicI64::new(now.timestamp_millis())));
    let reading = clock.clone();
    let app =
        real.beside(Box::new(move || DateTime::from_timestamp_millis(reading.0.load(Ordering::Relaxed)).unwrap_or_default()))?;
    let next = next_morning(now)?;
    let (first, second, fourth) = (next - Duration::days(35), next - Duration::days(14), next + Duration::days(21));

    clock.set(now - Duration::days(60));
    let programme = app.add_programme(programme())?;
    let cast = cast::gather(&app, &programme)?;
    let demo = DemoBuilder { app, clock, programme, cast };
    demo.clock.set(now - Duration::days(50));
    let sessions = [
        demo.plan(&talk::STREET, first)?,
        demo.plan(&talk::KITCHEN, second)?,
        demo.plan(&talk::LATE, next)?,
        demo.plan(&talk::WATER, fourth)?,
    ];
    let [street, kitchen, late, _] = &sessions;
    room::hold(&demo, street, &talk::STREET)?;
    demo.promise(street, &talk::SOUNDS, None, Duration::days(10), true)?;
    demo.release(street.session.id)?;
    cast::withdraw(&demo.app, &demo.clock, &demo.cast)?;
    room::hold(&demo, kitchen, &talk::KITCHEN)?;
    demo.promise(kitchen, &talk::SONGS, Some(1), Duration::days(18), false)?;
    demo.promise(kitchen, &talk::TABLETS, Some(0), Duration::days(30), false)?;
    demo.clock.set(now - Duration::days(2));
    cast::confirm(&demo.app, late.session.id, &demo.cast)
}

/// The next morning at which a session could begin that is still at least a quarter of an hour away.
fn next_morning(now: DateTime<Utc>) -> Result<DateTime<Utc>> {
    let today = zone::local(now, cast::LOS_ANGELES)?.wall.date();
    let time = NaiveTime::from_hms_opt(MORNING.0, MORNING.1, 0).unwrap_or_default();
    for days in 0..3 {
        let wall = NaiveDateTime::new(today + Duration::days(days), time);
        let at = zone::instant(wall, cast::LOS_ANGELES, Some(zone::Twice::First))?;
        if at >= now + Duration::minutes(15) {
            return Ok(at);
        }
    }
    Err(Code::Internal.into())
}

fn programme() -> ProgrammeDraft {
    let name = Bilingual::new("Street to Street", "کوچه‌به‌کوچه");
    let sides = vec![
        SideDraft::with_habits(Bilingual::new("Los Angeles", "لس‌آنجلس"), cast::LOS_ANGELES),
        SideDraft::with_habits(Bilingual::new("Tehran", "تهران"), cast::TEHRAN),
    ];
    let mut draft = ProgrammeDraft::new(name, sides);
    draft.purpose = Bilingual::new(
        "Neighbors in two cities hear one another directly, and a city office learns what they share.",
        "همسایه‌های دو شهر بی‌واسطه صدای یکدیگر را می‌شنوند و یک نهاد شهری از آنچه مشترک دارند باخبر می‌شود.",
    );
    draft.default_format = "exchange-120".to_owned();
    draft.retention_days = Some(365);
    draft
}

impl DemoBuilder {
    fn side(&self, index: usize) -> Result<SideId> {
        self.programme.sides.get(index).map(|side| side.id).ok_or_else(|| Code::UnknownSide.into())
    }

    /// Plans a session on the clock of Los Angeles and writes its questions into the agenda.
    fn plan(&self, talk: &talk::Talk, at: DateTime<Utc>) -> Result<SessionView> {
        let programme_id: ProgrammeId = self.programme.id;
        let view = self.app.add_session(SessionDraft {
            programme_id,
            title: Bilingual::new(talk.title.0, talk.title.1),
            format: talk.format.to_owned(),
            anchor_side_id: self.side(0)?,
            wall_start: zone::local(at, cast::LOS_ANGELES)?.wall,
            when_twice: Some(zone::Twice::First),
        })?;
        let asked = |index: usize| talk.questions.iter().find(|q| q.0 == index).map(|q| Bilingual::new(q.1, q.2));
        let blocks = view.session.blocks.iter().enumerate().map(|(index, block)| BlockDraft {
            id: Some(block.id),
            title: block.title.clone(),
            question: asked(index).unwrap_or_default(),
            spoken_minutes: block.spoken_minutes,
            interpretation: block.interpretation,
            silent: block.silent,
            moderators_only: block.moderators_only,
            go_round: block.go_round,
        });
        self.app.update_agenda(view.session.id, blocks.collect())
    }

    /// Writes down what was promised in a session.
    fn promise(
        &self,
        session: &SessionView,
        text: &(&str, &str),
        side: Option<usize>,
        due_in: Duration,
        kept: bool,
    ) -> Result<()> {
        let due = session.session.starts_at + due_in;
        let action = self.app.add_action(ActionDraft {
            session_id: session.session.id,
            text: Bilingual::new(text.0, text.1),
            owner_side_id: side.map(|index| self.side(index)).transpose()?,
            due_on: Some(due.date_naive()),
        })?;
        if kept {
            self.clock.pass(4 * 24 * 3600);
            self.app.set_action_done(action.id, true)?;
        }
        Ok(())
    }

    /// Writes the summary, settles what the review finds, and releases it into a folder that is thrown away:
    /// what stays is the row of the ledger.
    fn release(&self, id: SessionId) -> Result<()> {
        self.clock.pass(2 * 24 * 3600);
        self.app.draft_summary(id)?;
        let mut view = self.app.review_summary(id)?;
        while let Some(open) = view.findings.iter().find(|finding| finding.state == FindingState::Open) {
            self.clock.pass(60);
            view = self.app.settle_finding(open.id, Settlement::Replace { text: open.suggestion.clone() })?;
        }
        let folder = Folder::new()?;
        self.clock.pass(3600);
        self.app.release(
            ReleaseDraft {
                session_id: id,
                formats: vec![FileFormat::Pdf, FileFormat::Docx],
                lang: DocumentLang::Both,
                recipient: "Office of Civic Dialogue · نهاد گفت‌وگوی شهری".to_owned(),
                acknowledged: true,
            },
            &folder.0,
        )?;
        Ok(())
    }
}

/// A folder that goes with everything in it.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new() -> Result<Self> {
        let name: uuid::Uuid = crate::app::new_id::<SessionId>(Utc::now())?.into();
        let path = std::env::temp_dir().join(format!("hamsokhan-demo-{}", name.simple()));
        std::fs::create_dir(&path).map_err(|_| Code::WriteFailed)?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A leftover would hold only the released text of invented people.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
#[path = "demo_tests.rs"]
mod tests;
