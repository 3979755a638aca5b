//! A word that was typed everywhere, looked for after quitting, killing and locking: on disk it is nowhere outside the
//! encrypted files, and the passphrase is nowhere in the memory of a process that is locked.

use std::fs;
use std::io::{BufRead, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use hamsokhan_app::domain::note::{NoteDraft, NoteKind};
use hamsokhan_app::domain::participant::{Identity, ParticipantDraft, Role};
use hamsokhan_app::domain::{Bilingual, Lang, Private};
use hamsokhan_app::{App, Result};

use super::support::room::{programme, session};
use super::support::{Heard, again, figure, files_in, scale, skipped};

const CANARY: &str = "CANARY-7f3a-قناری";
const PASSPHRASE: &str = "CANARY-7f3a pass quartz lintel";

/// The forms in which a text may lie about.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let turned: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    vec![text.as_bytes().to_vec(), utf16, turned]
}

fn holds(bytes: &[u8], forms: &[Vec<u8>]) -> usize {
    forms.iter().map(|form| memchr::memmem::find_iter(bytes, form).count()).sum()
}

/// Types the word into everything.
fn type_everywhere(app: &App, number: usize) -> Result<()> {
    let text = || format!("{CANARY} {number}");
    let of = programme(app, Bilingual::new(text(), text()))?;
    let id = session(app, &of, Bilingual::new(text(), text()))?;
    let private = || Private::new(text());
    let identity = Identity { name: private(), aliases: vec![private()], email: private(), phone: private(), note: private() };
    let draft = ParticipantDraft {
        side_id: of.sides[0].id,
        code_name: Bilingual::new(text(), text()),
        role: Role::Participant,
        language: Lang::Fa,
        at_risk: false,
        identity: Some(identity),
    };
    let person = app.add_person(of.id, draft)?;
    app.reveal_identity(person.participant.id)?;
    for kind in [NoteKind::Theme, NoteKind::Concern] {
        let draft = NoteDraft { translation: text(), ..NoteDraft::new(kind, text().repeat(50)) };
        let note = app.add_note(id, draft.clone())?;
        app.edit_note(note.id, NoteDraft { text: format!("{} again", text()), ..draft })?;
    }
    app.search(CANARY, 20)?;
    // One that was killed on the air is still there.
    if let Some(live) = app.live_session()? {
        app.close_session(live)?;
    }
    app.start_session(id)?;
    app.close_session(id)?;
    app.draft_summary(id)?;
    app.auto_backup()
}

/// Not an experiment: types, and does at each word on its input what it says.
#[test]
#[ignore = "started by the experiment"]
fn child() {
    let Some(path) = std::env::var_os("CANARY_AT").map(PathBuf::from) else { return };
    let app = App::default();
    let words = std::io::stdin().lock().lines().map_while(std::result::Result::ok);
    let mut number = 0;
    for word in words {
        match word.split_once(' ').unwrap_or((&word, "")) {
            ("make", passphrase) => drop(app.create_workspace(&path, passphrase).unwrap()),
            ("open", passphrase) => drop(app.open_workspace(&path, passphrase).unwrap()),
            ("type", _) => {
                number += 1;
                type_everywhere(&app, number).unwrap();
            }
            ("lock", _) => app.lock().unwrap(),
            _ => return,
        }
        println!("\ndone");
    }
}

struct Typist {
    heard: Heard,
}

impl Typist {
    fn start(place: &Path) -> Self {
        let mut command: Command = again("canary::child");
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"] {
            let folder = place.join(name.to_lowercase());
            fs::create_dir_all(&folder).unwrap();
            command.env(name, folder);
        }
        command.env("CANARY_AT", place.join("Canary.hamsokhan")).current_dir(place).stdin(Stdio::piped());
        Self { heard: Heard::start(&mut command) }
    }

    fn say(&mut self, word: &str) {
        writeln!(self.heard.child.stdin.as_mut().unwrap(), "{word}").unwrap();
        self.heard.line("done").unwrap_or_else(|| panic!("it does what it is told ({word:.4})"));
    }

    fn quit(mut self) {
        drop(self.heard.child.stdin.take());
        assert!(self.heard.child.wait().unwrap().success(), "it ends well");
    }

    fn kill(mut self) {
        self.heard.child.kill().unwrap();
        self.heard.child.wait().unwrap();
    }
}

/// Asserts that the word is in no file below a place. The encrypted files are looked through as well: there it is sealed.
fn assert_nowhere(place: &Path, when: &str) -> usize {
    let (word, key) = (forms("CANARY-7f3a"), forms("quartz lintel"));
    let files = files_in(place);
    for file in &files {
        let name = file.display().to_string();
        assert!(!name.contains("CANARY-7f3a"), "{when}: it is in a name: {name}");
        // A lock or a socket that went meanwhile has nothing in it.
        let bytes = fs::read(file).unwrap_or_default();
        assert_eq!(holds(&bytes, &word) + holds(&bytes, &key), 0, "{when}: it is in {name}");
    }
    files.len()
}

#[test]
#[ignore = "an experiment: `cargo xtask faults canary`"]
fn what_was_typed_is_nowhere_outside_the_encrypted_files() {
    let place = tempfile::tempdir().unwrap();
    let (make, open) = (format!("make {PASSPHRASE}"), format!("open {PASSPHRASE}"));
    let mut looked = 0;
    let mut typist = Typist::start(place.path());
    typist.say(&make);
    typist.say("type");
    looked += assert_nowhere(place.path(), "while it is open");
    typist.say("lock");
    looked += assert_nowhere(place.path(), "after a lock");
    let wal = fs::metadata(place.path().join("Canary.hamsokhan/workspace.db-wal")).map_or(0, |found| found.len());
    assert_eq!(wal, 0, "the journal is empty after a lock");
    typist.say(&open);
    typist.quit();
    looked += assert_nowhere(place.path(), "after quitting");
    let rounds = scale(5, 100);
    for round in 0..rounds {
        let mut typist = Typist::start(place.path());
        typist.say(&open);
        typist.say("type");
        if round % 2 == 0 {
            // Killed while it types; the other half right after.
            writeln!(typist.heard.child.stdin.as_mut().unwrap(), "type").unwrap();
            std::thread::sleep(std::time::Duration::from_millis(round as u64 % 40));
        }
        typist.kill();
        looked += assert_nowhere(place.path(), "after a kill");
    }
    figure(
        "canary",
        format!(
            "quit, lock and {rounds} kills; {looked} files of workspace, home, config, cache and temp looked through: 0 bytes of it"
        ),
    );
}

/// All memory of a process that can be read.
fn memory_of(process: u32) -> std::io::Result<Vec<Vec<u8>>> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps"))?;
    let mut memory = fs::File::open(format!("/proc/{process}/mem"))?;
    let mut found = Vec::new();
    for line in maps.lines() {
        let mut parts = line.split_whitespace();
        let (Some(range), Some(rights)) = (parts.next(), parts.next()) else { continue };
        // What cannot be written cannot hold what was typed; the program's own constants are there.
        if !rights.starts_with("rw") {
            continue;
        }
        let Some((from, to)) = range.split_once('-') else { continue };
        let (Ok(from), Ok(to)) = (u64::from_str_radix(from, 16), u64::from_str_radix(to, 16)) else { continue };
        let mut bytes = vec![0; (to - from) as usize];
        if memory.seek(SeekFrom::Start(from)).is_ok() && memory.read_exact(&mut bytes).is_ok() {
            found.push(bytes);
        }
    }
    Ok(found)
}

#[test]
#[ignore = "an experiment: `cargo xtask faults canary`"]
fn keys_are_nowhere_in_the_memory_of_a_locked_process() {
    let place = tempfile::tempdir().unwrap();
    let mut typist = Typist::start(place.path());
    typist.say(&format!("make {PASSPHRASE}"));
    typist.say("type");
    let open = match memory_of(typist.heard.child.id()) {
        Ok(memory) => memory,
        Err(error) => return skipped("canary", format!("the memory of another process: {error}")),
    };
    let words = forms("CANARY-7f3a-");
    let count = |memory: &[Vec<u8>], forms: &[Vec<u8>]| memory.iter().map(|bytes| holds(bytes, forms)).sum::<usize>();
    assert!(count(&open, &words) > 0, "while it is open it is found: the search works");
    typist.say("lock");
    let locked = memory_of(typist.heard.child.id()).unwrap();
    // What came in through a pipe of this experiment has passed through its own buffers; the database is what is meant.
    let raw = keys_of(&place.path().join("Canary.hamsokhan"));
    let left: Vec<usize> = raw.iter().map(|form| count(&locked, std::slice::from_ref(form))).collect();
    assert!(
        left.iter().all(|found| *found == 0),
        "keys are left in memory: the data key, of the database, of backups, of identities; raw and in two kinds of digits: {left:?}"
    );
    let text = count(&locked, &words);
    figure("canary", format!("memory of a locked process: 0 keys; {text} remains of what was typed (freed and not overwritten)"));
}

/// The raw keys that must be gone, in the forms SQLCipher is given them.
fn keys_of(path: &Path) -> Vec<Vec<u8>> {
    let open = hamsokhan_store::Workspace::open(path, hamsokhan_store::Key::Passphrase(PASSPHRASE)).unwrap();
    let raw = hamsokhan_store::testing::raw_keys(&open);
    raw.into_iter()
        .flat_map(|key| {
            let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
            [key.to_vec(), hex.clone().into_bytes(), hex.to_uppercase().into_bytes()]
        })
        .collect()
}
