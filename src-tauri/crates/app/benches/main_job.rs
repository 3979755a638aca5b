//! How long a person waits in the main job, on a real encrypted workspace, each wait beside something known that is
//! measured in the same run. One JSON object a line, for `cargo xtask bench`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measuring program may stop and speaks through its output"
)]

use std::fs::File;
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use hamsokhan_app::App;
use hamsokhan_app::domain::disclosure::{FindingState, Settlement};
use hamsokhan_app::domain::id::{ProgrammeId, SessionId};
use hamsokhan_app::domain::note::{NoteDraft, NoteKind};
use hamsokhan_app::domain::programme::{ProgrammeDraft, SideDraft};
use hamsokhan_app::domain::release::DocumentLang;
use hamsokhan_app::domain::release::FileFormat;
use hamsokhan_app::domain::session::SessionDraft;
use hamsokhan_app::domain::{Bilingual, Lang};
use hamsokhan_app::import::ImportMapping;
use hamsokhan_app::locale::fold::fold;
use hamsokhan_app::notes::ImportedNote;
use hamsokhan_app::release::ReleaseDraft;

const PASSPHRASE: &str = "only for measuring";
const SAVES: usize = 1_000;
const NOTES: usize = 100_000;
const PEOPLE: usize = 10_000;

fn main() {
    // `cargo test` starts measuring programs as well, to see that they run; measuring there would mean nothing.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let app = App::default();
    let (_, created) = timed(|| app.create_workspace(&folder.path().join("Bench.hamsokhan"), PASSPHRASE).unwrap());
    let (_, opened) = timed(|| {
        app.lock().unwrap();
        app.open_workspace(&folder.path().join("Bench.hamsokhan"), PASSPHRASE).unwrap()
    });
    report("Create a workspace", created, "lock and open it again", opened);
    let (programme, session) = plan(&app);
    save_notes(&app, session, folder.path());
    import_people(&app, programme, folder.path());
    search(&app, session);
    app.lock().unwrap();
    document(folder.path());
}

/// A programme with two sides, and one session in it.
fn plan(app: &App) -> (ProgrammeId, SessionId) {
    let sides = vec![
        SideDraft::with_habits(Bilingual::new("Los Angeles", "لس‌آنجلس"), "America/Los_Angeles"),
        SideDraft::with_habits(Bilingual::new("Tehran", "تهران"), "Asia/Tehran"),
    ];
    let programme = app.add_programme(ProgrammeDraft::new(Bilingual::new("Bench", "سنجش"), sides)).unwrap();
    let session = app
        .add_session(SessionDraft {
            programme_id: programme.id,
            title: Bilingual::new("Bench", "سنجش"),
            format: "reflective-120".to_owned(),
            anchor_side_id: programme.sides[0].id,
            wall_start: NaiveDate::from_ymd_opt(2026, 12, 5).unwrap().and_hms_opt(8, 30, 0).unwrap(),
            when_twice: None,
        })
        .unwrap();
    (programme.id, session.session.id)
}

/// From Enter to a note that is on disk, beside the least that any program must wait: one small write and its sync.
fn save_notes(app: &App, session: SessionId, folder: &Path) {
    let mut ours = Vec::with_capacity(SAVES);
    for number in 0..SAVES {
        let draft = NoteDraft::new(NoteKind::Theme, sentence(number));
        ours.push(timed(|| app.add_note(session, draft).unwrap()).1);
    }
    let mut file = File::create(folder.join("plain")).unwrap();
    let mut plain = Vec::with_capacity(SAVES);
    for _ in 0..SAVES {
        plain.push(timed(|| file.write_all(&[7; 4096]).and_then(|()| file.sync_data()).unwrap()).1);
    }
    ours.sort();
    plain.sort();
    report("Save a note, p50 of 1,000", ours[SAVES / 2], "write and sync 4 KB, p50", plain[SAVES / 2]);
    report("Save a note, p99 of 1,000", ours[SAVES * 99 / 100], "write and sync 4 KB, p99", plain[SAVES * 99 / 100]);
}

/// A roster of 10,000 people from a CSV file, beside reading the same file to its preview.
fn import_people(app: &App, programme: ProgrammeId, folder: &Path) {
    let mut csv = String::from("Full name,City,Email,Language\n");
    for number in 0..PEOPLE {
        let city = if number % 2 == 0 { "Los Angeles" } else { "Tehran" };
        csv.push_str(&format!("Person{number} Invented{number},{city},person{number}@example.org,en\n"));
    }
    let file = folder.join("roster.csv");
    std::fs::write(&file, csv).unwrap();
    let (preview, read) = timed(|| app.open_import(programme, &file).unwrap());
    let fields = preview.columns.iter().map(|column| column.field).collect();
    let (imported, took) = timed(|| app.apply_import(preview.handle, ImportMapping { fields, default_side: None }).unwrap());
    assert_eq!(
        imported.imported as usize,
        PEOPLE,
        "an import that skips people is not the one to measure: {:?}",
        imported.problems.first()
    );
    report("Import 10,000 people", took, "read the file to a preview", read);
}

/// Search over 100,000 notes, beside looking through the same folded texts in memory.
fn search(app: &App, session: SessionId) {
    let notes: Vec<ImportedNote> = (SAVES..NOTES)
        .map(|number| ImportedNote { kind: NoteKind::Story, text: sentence(number), lang: Some(Lang::Fa), at: None })
        .collect();
    let texts: Vec<String> = notes.iter().map(|note| fold(&note.text)).collect();
    let (_, stored) = timed(|| app.import_notes(session, notes).unwrap());
    report("Store 99,000 notes", stored, "one of them", stored / 99_000);
    for (name, query) in [("a rare word", "پنجرهٔ۷۷۷۷"), ("a common word", "همسایه"), ("two words", "كتاب خيابان")]
    {
        let mut ours: Vec<Duration> = (0..20).map(|_| timed(|| black_box(app.search(query, 50).unwrap())).1).collect();
        ours.sort();
        let words: Vec<String> = fold(query).split_whitespace().map(str::to_owned).collect();
        let (_, scan) =
            timed(|| black_box(texts.iter().filter(|text| words.iter().all(|word| text.contains(word.as_str()))).count()));
        report(&format!("Search 100,000 notes for {name}"), ours[10], "look through them in memory", scan);
    }
}

/// The released PDF of the demo's summary, beside the same document as HTML.
fn document(folder: &Path) {
    let app = App::default();
    let (_, demo) = timed(|| app.create_demo(&folder.join("Demo.hamsokhan"), PASSPHRASE).unwrap());
    report("Make the demo workspace", demo, "itself", demo);
    if !app.unlocked() {
        app.open_workspace(&folder.join("Demo.hamsokhan"), PASSPHRASE).unwrap();
    }
    let Some(released) = app.releases(None).unwrap().first().map(|release| release.session_id) else { return };
    // Somebody withdrew since, so what was released then is held back now.
    for finding in app.review_summary(released).unwrap().findings {
        if finding.state == FindingState::Open {
            // Settling one may settle another of the same words.
            let _ = app.settle_finding(finding.id, Settlement::Replace { text: String::new() });
        }
    }
    for lang in [DocumentLang::En, DocumentLang::Fa] {
        let release = |format: FileFormat| {
            let draft =
                ReleaseDraft { session_id: released, formats: vec![format], lang, recipient: String::new(), acknowledged: true };
            let out = tempfile::tempdir().unwrap();
            timed(|| app.release(draft, out.path()).unwrap()).1
        };
        let name = if lang == DocumentLang::En { "English" } else { "Persian" };
        let (html, pdf) = (release(FileFormat::Html), release(FileFormat::Pdf));
        report(&format!("Release the demo summary as PDF, {name}"), pdf, "as HTML", html);
    }
}

/// Believable text of a note, different for each number.
fn sentence(number: usize) -> String {
    const WORDS: [&str; 12] =
        ["همسایه", "پارک", "کتاب", "خیابان", "مدرسه", "باران", "market", "bridge", "water", "listening", "نانوایی", "صبح"];
    let pick = |step: usize| WORDS[(number * step + number / 7) % WORDS.len()];
    format!("{} و {} نزدیک پنجرهٔ{number} {} with {} in the {}", pick(1), pick(5), pick(7), pick(11), pick(3))
}

fn timed<T>(act: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let value = act();
    (value, start.elapsed())
}

fn report(what: &str, ours: Duration, beside: &str, theirs: Duration) {
    let line = serde_json::json!({
        "what": what, "ms": ours.as_secs_f64() * 1e3, "beside": beside, "beside_ms": theirs.as_secs_f64() * 1e3,
    });
    println!("{line}");
}
