//! A workspace with a session to write notes in, through the same use cases as the window.

use std::path::{Path, PathBuf};

use hamsokhan_app::domain::Bilingual;
use hamsokhan_app::domain::id::SessionId;
use hamsokhan_app::domain::note::{Note, NoteDraft, NoteKind};
use hamsokhan_app::domain::programme::{Programme, ProgrammeDraft, SideDraft};
use hamsokhan_app::domain::session::SessionDraft;
use hamsokhan_app::{App, Result};

pub const PASSPHRASE: &str = "walnut ivory lantern river";

/// An open workspace, and its first session.
pub struct Room {
    pub app: App,
    pub session: SessionId,
}

/// Makes a workspace at this place, with a programme, a session and this many notes, and closes it.
pub fn made(path: &Path, notes: usize) -> PathBuf {
    let room = Room::create(path);
    for number in 0..notes {
        room.write(number).unwrap();
    }
    room.app.lock().unwrap();
    path.to_owned()
}

/// A programme between two cities.
pub fn programme(app: &App, name: Bilingual) -> Result<Programme> {
    let sides = vec![
        SideDraft::with_habits(Bilingual::new("Los Angeles", "لس‌آنجلس"), "America/Los_Angeles"),
        SideDraft::with_habits(Bilingual::new("Tehran", "تهران"), "Asia/Tehran"),
    ];
    app.add_programme(ProgrammeDraft::new(name, sides))
}

/// A session of a programme.
pub fn session(app: &App, programme: &Programme, title: Bilingual) -> Result<SessionId> {
    let draft = SessionDraft {
        programme_id: programme.id,
        title,
        format: "reflective-120".to_owned(),
        anchor_side_id: programme.sides[0].id,
        wall_start: "2026-12-05T08:30:00".parse().unwrap(),
        when_twice: None,
    };
    Ok(app.add_session(draft)?.session.id)
}

impl Room {
    pub fn create(path: &Path) -> Self {
        let app = App::default();
        app.create_workspace(path, PASSPHRASE).unwrap();
        let programme = programme(&app, Bilingual::new("Two rivers", "دو رود")).unwrap();
        let session = session(&app, &programme, Bilingual::new("Water and shade", "آب و سایه")).unwrap();
        Self { app, session }
    }

    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, PASSPHRASE)
    }

    pub fn open_with(path: &Path, passphrase: &str) -> Result<Self> {
        let app = App::default();
        app.open_workspace(path, passphrase)?;
        let session = app.sessions(None)?.first().expect("the session is there").id;
        Ok(Self { app, session })
    }

    /// Writes the note of this number.
    pub fn write(&self, number: usize) -> Result<Note> {
        self.app.add_note(self.session, NoteDraft::new(NoteKind::Theme, text_of(number)))
    }

    /// The numbers of the notes that are there, in order; a note that is torn is an error of the experiment.
    pub fn numbers(&self) -> Result<Vec<usize>> {
        let notes = self.app.notes(self.session)?;
        Ok(notes
            .iter()
            .map(|note| number_of(&note.text).unwrap_or_else(|| panic!("a note is torn: {:.60}", note.text)))
            .collect())
    }

    /// Asserts that nothing is damaged.
    pub fn assert_whole(&self, when: &str) {
        let report = self.app.check_workspace().unwrap();
        assert!(report.ok, "{when}: {:?}", report.problems);
    }
}

/// The text of the note of this number: longer than a page now and then, so that a commit spans several.
pub fn text_of(number: usize) -> String {
    format!("note {number} {}end {number}", "آب ".repeat(number % 7 * 300))
}

/// The number of a note whose text is whole.
pub fn number_of(text: &str) -> Option<usize> {
    let number = text.strip_prefix("note ")?.split(' ').next()?.parse().ok()?;
    (text == text_of(number)).then_some(number)
}
