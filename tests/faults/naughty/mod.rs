//! The Big List of Naughty Strings, and our own, through every field and every format of export: what is kept is what was
//! written, and nothing that leaves acts on whoever opens it.

mod leaves;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use hamsokhan_app::domain::action::ActionDraft;
use hamsokhan_app::domain::disclosure::{FindingState, Settlement};
use hamsokhan_app::domain::id::SessionId;
use hamsokhan_app::domain::note::{NoteDraft, NoteKind};
use hamsokhan_app::domain::participant::{Identity, ParticipantDraft, Role};
use hamsokhan_app::domain::programme::Programme;
use hamsokhan_app::domain::release::{DocumentLang, FileFormat};
use hamsokhan_app::domain::session::BlockDraft;
use hamsokhan_app::domain::summary::SectionKey;
use hamsokhan_app::domain::{Bilingual, Lang, Private};
use hamsokhan_app::error::Severity;
use hamsokhan_app::release::ReleaseDraft;
use hamsokhan_app::summary::SummaryView;
use hamsokhan_app::{App, Error};
use strum::VariantArray;

use self::leaves::letters;
use super::support::room::{PASSPHRASE, Room, programme, session};
use super::support::{figure, scale, skipped};

/// What the list does not have: our own.
const OURS: [&str; 24] = [
    "=HYPERLINK(\"http://example.invalid\",\"x\")",
    "+1-2",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "line one\nBEGIN:VEVENT\nEND:VEVENT",
    "a\r\nATTENDEE:mailto:x@example.invalid",
    "# heading\n\n#import \"x\"",
    "#eval(\"1+1\")",
    "$ sum $",
    "*bold* _x_ `y` <label> @ref",
    "</w:t></w:r><w:fldSimple w:instr=\"DDEAUTO c:\\\\x\"/>",
    "]]><script>1</script><![CDATA[",
    "&amp;&lt;script&gt;",
    "{ $var } { \"}\" } -term",
    "شب\u{202E}تاریک\u{202C}",
    "\u{2066}left\u{2069}\u{200F}",
    "می\u{200C}روم",
    "\u{1b}[2J\u{1b}]0;title\u{7}",
    "a\u{0}b",
    "%s %n %d ${HOME} $(id) `id`",
];

fn strings() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/naughty/blns.json");
    let list: Vec<String> = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    assert!(list.len() > 450, "the whole list is here");
    let all = list.into_iter().chain(OURS.map(str::to_owned));
    let every = scale(9, 1);
    // Ours are few and always all tried.
    let ours = |text: &String| OURS.contains(&text.as_str());
    all.enumerate().filter(|(at, text)| at % every == 0 || ours(text)).map(|(_, text)| text).collect()
}

/// Asserts that a field was kept as written, or refused by a rule.
fn kept<T>(outcome: Result<T, Error>, field: &str, text: &str, read: impl FnOnce(T) -> String, counts: &mut (usize, usize)) {
    match outcome {
        Ok(value) => {
            // What nobody would see goes as it comes in; where nothing is left, something may be proposed.
            let seen = hamsokhan_app::domain::text::clean(text);
            let same = seen.trim().is_empty() || letters(&read(value)) == letters(&seen);
            assert!(same, "{field}: {text:?} is kept as it was written");
            counts.0 += 1;
        }
        Err(error) => {
            let ruled = matches!(error.severity, Severity::BadInput | Severity::Refused);
            assert!(ruled, "{field}: {text:?} is refused by a rule, not by a fault: {error:?}");
            counts.1 += 1;
        }
    }
}

fn both(text: &str) -> Bilingual {
    Bilingual::new(text, text)
}

/// Writes one string into every field there is.
fn through_fields(app: &App, programme_id: &Programme, session_id: SessionId, text: &str, counts: &mut (usize, usize)) {
    kept(programme(app, both(text)), "a programme's name", text, |made| made.name.fa, counts);
    let titled = session(app, programme_id, both(text)).and_then(|id| app.session(id));
    kept(titled, "a session's title", text, |view| view.session.title.en, counts);
    for kind in [NoteKind::Theme, NoteKind::Quote, NoteKind::Concern] {
        let draft = NoteDraft { translation: text.to_owned(), ..NoteDraft::new(kind, text) };
        kept(app.add_note(session_id, draft), "a note", text, |note| note.text, counts);
    }
    let action = ActionDraft { session_id, text: both(text), owner_side_id: None, due_on: None };
    kept(app.add_action(action), "a promise", text, |action| action.text.fa, counts);
    let block = BlockDraft {
        id: None,
        title: both(text),
        question: both(text),
        spoken_minutes: 10,
        interpretation: programme_id.interpretation,
        silent: false,
        moderators_only: false,
        go_round: false,
    };
    kept(
        app.update_agenda(session_id, vec![block]),
        "an agenda",
        text,
        |view| view.session.blocks[0].question.en.clone(),
        counts,
    );
    kept(app.save_as_format(session_id, both(text)), "a format's name", text, |format| format.name.en, counts);
    let person = |code_name, identity| ParticipantDraft { code_name, identity, ..anyone(programme_id) };
    let named = app.add_person(programme_id.id, person(both(text), None));
    kept(named, "a code name", text, |person| person.participant.code_name.en, counts);
    let private = || Private::new(text);
    let identity = Identity { name: private(), aliases: vec![private()], email: private(), phone: private(), note: private() };
    let sealed = app.add_person(programme_id.id, person(Bilingual::default(), Some(identity)));
    let revealed = sealed.and_then(|person| app.reveal_identity(person.participant.id));
    let of = |identity: Option<Identity>| identity.map(|who| who.name.expose().to_owned()).unwrap_or_default();
    kept(revealed, "an identity", text, of, counts);
    assert!(app.search(text, 20).is_ok(), "it can be searched for: {text:?}");
}

#[test]
#[ignore = "an experiment: `cargo xtask faults naughty`"]
fn every_string_through_every_field() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::default();
    app.create_workspace(&folder.path().join("Naughty.hamsokhan"), PASSPHRASE).unwrap();
    let of = programme(&app, Bilingual::new("Two rivers", "دو رود")).unwrap();
    let room = session(&app, &of, Bilingual::new("Water", "آب")).unwrap();
    let (strings, mut counts) = (strings(), (0, 0));
    for text in &strings {
        through_fields(&app, &of, room, text, &mut counts);
    }
    assert!(app.check_workspace().unwrap().ok, "nothing is damaged by any of it");
    // Once more from outside: the same through a file, and as passphrases.
    let mut sheet = csv::Writer::from_path(folder.path().join("roster.csv")).unwrap();
    sheet.write_record(["name", "code name", "note"]).unwrap();
    strings.iter().for_each(|text| sheet.write_record([text, text, text]).unwrap());
    sheet.flush().unwrap();
    drop(sheet);
    let preview = app.open_import(of.id, &folder.path().join("roster.csv"));
    if let Err(error) = &preview {
        assert_eq!(error.severity, Severity::BadInput, "a file is read or refused by a rule: {error:?}");
    }
    let mut opened = 0;
    for (at, text) in strings.iter().enumerate().filter(|(_, text)| text.chars().count() >= 8).step_by(7) {
        let path = folder.path().join(format!("Key{at}.hamsokhan"));
        let app = App::default();
        if app.create_workspace(&path, text).is_ok() {
            app.lock().unwrap();
            app.open_workspace(&path, text).unwrap_or_else(|error| panic!("{text:?} opens what it made: {error:?}"));
            opened += 1;
        }
    }
    assert!(opened > 0, "some are long enough to be a passphrase");
    let (kept, refused) = counts;
    figure(
        "naughty",
        format!(
            "{} strings through 12 fields: {kept} kept as written, {refused} refused by a rule, {opened} as passphrases; 0 faults",
            strings.len()
        ),
    );
}

/// A closed session with a draft of its summary.
fn summarised(app: &App, of: &Programme, title: Bilingual) -> Option<SummaryView> {
    let id = session(app, of, title).ok()?;
    app.add_person(of.id, anyone(of)).unwrap();
    app.start_session(id).unwrap();
    app.close_session(id).unwrap();
    Some(app.draft_summary(id).unwrap())
}

/// Somebody of the second side without an identity.
fn anyone(of: &Programme) -> ParticipantDraft {
    ParticipantDraft {
        side_id: of.sides[1].id,
        code_name: Bilingual::default(),
        role: Role::Participant,
        language: Lang::Fa,
        at_risk: false,
        identity: None,
    }
}

/// Settles whatever the review found: kept where that may be, left out where not.
fn settled(app: &App, id: SessionId) {
    for _ in 0..2000 {
        let view = app.summary(id).unwrap();
        let Some(open) = view.findings.iter().find(|finding| finding.state == FindingState::Open) else { return };
        let keep = Settlement::Keep { reason: "Invented, and nobody's.".to_owned() };
        if app.settle_finding(open.id, keep).is_err() {
            app.settle_finding(open.id, Settlement::Replace { text: String::new() }).unwrap();
        }
    }
    panic!("the findings do not come to an end");
}

#[test]
#[ignore = "an experiment: `cargo xtask faults naughty`"]
fn nothing_that_leaves_acts_on_its_reader() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::create(&folder.path().join("Naughty.hamsokhan"));
    let app = room.app;
    let strings: Vec<String> = strings().into_iter().filter(|text| !text.trim().is_empty()).collect();
    let of = programme(&app, both("</title><script>alert(1)</script>=1+1")).unwrap();
    let view = summarised(&app, &of, both("<img src=x onerror=alert(1)> #eval(\"1\") =1+1")).expect("a summary");
    let id = view.session.session.id;
    // One paragraph each. What is a quote, a list or a heading in the app's own signs may be one here as well.
    let text = strings.join("\n\n");
    for (section, lang) in
        [(SectionKey::Themes, Lang::En), (SectionKey::CommonGround, Lang::Fa), (SectionKey::FollowUp, Lang::En)]
    {
        app.edit_section(id, section, lang, text.clone()).unwrap();
    }
    settled(&app, id);
    let released_text: String =
        app.summary(id).unwrap().summary.sections.iter().flat_map(|s| [s.text.en.clone(), s.text.fa.clone()]).collect();
    assert!(released_text.len() * 2 > text.len(), "most of it is left to be released");
    let mut files = 0;
    for lang in [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both].into_iter().take(scale(1, 3)) {
        let draft = ReleaseDraft {
            session_id: id,
            formats: FileFormat::VARIANTS.to_vec(),
            lang,
            recipient: "=cmd|' /C calc'!A0".to_owned(),
            acknowledged: true,
        };
        let out = folder.path().join("out");
        for file in app.release(draft, &out).unwrap().files {
            leaves::check(&out.join(&file.name));
            files += 1;
        }
    }
    // Each as the title of a page.
    let mut pages = 0;
    for text in strings.iter().step_by(scale(40, 8)) {
        let Ok(of) = programme(&app, both(text)) else { continue };
        let Some(view) = summarised(&app, &of, both(text)) else { continue };
        for lang in [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both] {
            leaves::check_page(&app.preview_document(view.session.session.id, lang).unwrap(), text);
            pages += 1;
        }
    }
    figure(
        "naughty",
        format!(
            "{} strings released in {files} files of {} formats, and {pages} pages titled so: 0 scripts, 0 requests, 0 formulas, 0 injected lines",
            strings.len(),
            FileFormat::VARIANTS.len()
        ),
    );
}

#[test]
#[ignore = "an experiment: `cargo xtask faults naughty`"]
fn no_line_is_injected_into_a_terminal() {
    let program = hamsokhan_tests::host::command_line();
    if !program.is_file() {
        return skipped("naughty", "the command line is not built");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Terminal.hamsokhan");
    let room = Room::create(&path);
    let mut written = 0;
    for text in strings() {
        written += usize::from(room.app.add_note(room.session, NoteDraft::new(NoteKind::Theme, text)).is_ok());
    }
    let session = room.session.to_string();
    room.app.lock().unwrap();
    fs::write(folder.path().join("passphrase"), PASSPHRASE).unwrap();
    let said = Command::new(program)
        .arg("--workspace")
        .arg(&path)
        .arg("--passphrase-file")
        .arg(folder.path().join("passphrase"))
        .args(["note", "list", &session])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let text = String::from_utf8(said.stdout).unwrap();
    assert_eq!(text.lines().count(), written, "one line each");
    let acts = |c: char| c != '\n' && (c.is_control() || leaves::hidden(c));
    assert_eq!(text.chars().find(|c| acts(*c)), None, "nothing that a terminal obeys");
    figure("naughty", format!("{written} of them listed in a terminal: {written} lines, 0 control characters"));
}
