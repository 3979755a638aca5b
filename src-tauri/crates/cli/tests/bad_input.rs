//! Each kind of bad input: a clear message in both languages, and nothing already saved is lost.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};
use support::{App, SmallDisk, document, refusal};

/// A workspace with a session and two notes.
fn filled(app: &App) -> (String, Vec<Value>) {
    let session = app.session(&app.programme());
    app.note(&session, "theme", "Water");
    app.note(&session, "story", "یک داستان");
    let notes = app.notes(&session);
    assert_eq!(notes.len(), 2, "both are there to begin with");
    (session, notes)
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<_> = fs::read_dir(folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).expect("bytes")))
        // The lock and an empty journal come with every opening.
        .filter(|(name, bytes)| name != "lock" && !name.ends_with("-shm") && !(name.ends_with("-wal") && bytes.is_empty()))
        .collect();
    all.sort();
    all
}

#[test]
fn what_is_no_workspace_is_called_so() {
    let app = App::new();
    let list = ["programme", "list"];
    app.refused_on(&app.file("nowhere"), &list, 4, "not-a-workspace");
    app.refused_on(app.folder.path(), &list, 4, "not-a-workspace");
    let file = app.write("file", "text");
    app.refused_on(Path::new(&file), &list, 4, "not-a-workspace");
    let target = app.file("New.hamsokhan").display().to_string();
    app.refused(&["workspace", "restore", &file, &target], 4, "not-a-backup");
    assert!(!app.file("New.hamsokhan").exists(), "a refused restore leaves nothing");
}

#[test]
fn a_newer_workspace_is_refused_untouched() {
    let app = App::new();
    app.programme();
    let keys = app.workspace.join("keys.json");
    let text = fs::read_to_string(&keys).expect("keys");
    let newer = text.replacen("\"version\": 1", "\"version\": 2,\n    \"later\": true", 1);
    assert_ne!(text, newer, "the version was raised");
    fs::write(&keys, newer).expect("written");
    let before = files(&app.workspace);
    let message = app.refused(&["programme", "list"], 3, "newer-workspace");
    assert!(message.contains("newer"), "{message}");
    assert!(files(&app.workspace) == before, "not one byte changed");
    fs::write(&keys, text).expect("written");
    assert_eq!(app.items(&["programme", "list"]).len(), 1, "the right program opens it");
}

#[test]
fn damage_is_told_and_nothing_is_deleted() {
    let app = App::new();
    let (session, notes) = filled(&app);
    let backup = app.file("backup").display().to_string();
    app.json(&["workspace", "backup", &backup]);
    let database = app.workspace.join("workspace.db");
    let sound = fs::read(&database).expect("the database");
    // The first page, the schema behind it, the middle and the end.
    for place in [0, 40, 5000, sound.len() / 2, sound.len() - 1] {
        let mut damaged = sound.clone();
        damaged[place] ^= 0x20;
        fs::write(&database, &damaged).expect("written");
        let before = files(&app.workspace);
        app.refused(&["note", "list", &session], 6, "damaged");
        assert!(files(&app.workspace) == before, "byte {place}: nothing was changed, nothing deleted");
    }
    let check = app.command(&["--json", "workspace", "check"]).output().expect("it runs");
    refusal(&check, 6, "damaged");
    let report: Value = serde_json::from_slice(&check.stdout).expect("a report all the same");
    assert_eq!(report, json!({ "ok": false, "problems": ["unreadable"] }));
    fs::write(&database, &sound[..sound.len() / 3]).expect("written");
    app.refused(&["note", "list", &session], 6, "damaged");

    let copy = app.file("Again.hamsokhan");
    app.json(&["workspace", "restore", &backup, &copy.display().to_string()]);
    assert_eq!(app.json_on(&copy, &["note", "list", &session])["items"], json!(notes), "the backup has it all");
    let mut cut = fs::read(&backup).expect("the backup");
    let middle = cut.len() / 2;
    cut[middle] ^= 1;
    let cut = app.write("cut", cut);
    let target = app.file("Third.hamsokhan").display().to_string();
    app.refused(&["workspace", "restore", &cut, &target], 6, "damaged");
    fs::write(&database, &sound).expect("written");
    assert_eq!(app.notes(&session), notes, "the sound bytes still open");
    // The keys are mended from their copy or from a backup, while there is one.
    let keys = app.workspace.join("keys.json");
    fs::write(&keys, "{}").expect("written");
    assert_eq!(app.notes(&session), notes, "damaged keys are mended");
    fs::remove_file(app.workspace.join("keys-copy.json")).expect("removed");
    fs::remove_dir_all(app.workspace.join("backups")).expect("removed");
    fs::write(&keys, "{}").expect("written");
    app.refused(&["note", "list", &session], 6, "damaged");
}

#[test]
fn a_place_that_can_only_be_read_is_read() {
    // Mounting needs rights that many machines do not give.
    let Some(disk) = SmallDisk::new("size=32m") else { return };
    let app = App::within(tempfile::tempdir_in(&disk.0).expect("a folder"));
    let (session, notes) = filled(&app);
    disk.remount("ro");
    assert_eq!(app.notes(&session), notes, "what is there can be read");
    let add = ["note", "add", "--session", &session, "--kind", "theme", "--text", "more"];
    app.refused(&add, 3, "read-only");
    let place = app.file("New.hamsokhan").display().to_string();
    app.refused(&["workspace", "create", &place], 3, "read-only");
    assert_eq!(app.json(&["workspace", "info"])["read_only"], true);
    disk.remount("rw");
    assert_eq!(app.notes(&session), notes, "nothing is lost");
}

#[test]
fn a_full_disk_saves_nothing_it_does_not_say_and_loses_nothing_it_said() {
    let Some(disk) = SmallDisk::new("size=24m") else { return };
    let app = App::within(tempfile::tempdir_in(&disk.0).expect("a folder"));
    let (session, mut notes) = filled(&app);
    let ballast = disk.0.join("ballast");
    let add = ["note", "add", "--session", &session, "--kind", "theme", "--text", "more"];
    let fill = |leave: u64| {
        let mut file = File::create(&ballast).expect("ballast");
        while file.write_all(&[0; 4096]).is_ok() {}
        file.set_len(file.metadata().expect("its size").len().saturating_sub(leave)).expect("shortened");
    };
    fill(0);
    let message = app.refused(&add, 6, "disk-full");
    assert!(message.contains("full"), "{message}");
    fs::remove_file(&ballast).expect("room again");
    assert_eq!(app.notes(&session), notes, "all that was saved is there");

    // Room for the note, and none for the backup on closing: the note is saved, so it must not look refused.
    let mut told = false;
    for leave in [160, 240, 320, 400, 480, 560, 640_u64] {
        // A backup of the last half hour would be good enough and no other be tried.
        let _ = fs::remove_dir_all(app.workspace.join("backups"));
        fill(leave * 1024);
        let output = app.command(&[&["--json"][..], &add].concat()).output().expect("it runs");
        fs::remove_file(&ballast).expect("room again");
        let saved: Option<Value> = serde_json::from_slice(&output.stdout).ok();
        let now = app.notes(&session);
        match saved {
            Some(saved) => {
                assert_eq!(output.status.code(), Some(0), "saved is done: {}", String::from_utf8_lossy(&output.stderr));
                assert!(now.iter().any(|note| note["id"] == saved["id"]), "what was said to be saved is there");
                told |= String::from_utf8_lossy(&output.stderr).contains("backup-failed");
            }
            None => {
                refusal(&output, 6, "disk-full");
                assert_eq!(now, notes, "what was refused is not there");
            }
        }
        notes = now;
    }
    assert!(told, "a backup that found no room was told");
    document(&app.command(&["--json", "workspace", "check"]).output().expect("it runs"), "check");
}

#[test]
fn a_roster_that_cannot_be_read_is_refused_whole() {
    let app = App::new();
    let programme = app.programme();
    app.id(&["people", "add", "--programme", &programme, "--side", "1"]);
    let before = app.items(&["people", "list"]);
    let sparse = app.file("huge.csv");
    File::create(&sparse).and_then(|file| file.set_len(200_000_000)).expect("a sparse file");
    let wide = (0..10_000).map(|n| format!("c{n}")).collect::<Vec<_>>().join(",");
    let persian = "نام,شهر\nمینا رحیمی,تهران\n".repeat(3);
    let broken = [persian.as_bytes(), b"\xff\xfe\xff,x\n", persian.as_bytes()].concat();
    let long = format!("Name,City\n{},Tehran\n", "x".repeat(1_000_000));
    for (file, code, said) in [
        (app.write("binary.csv", (0..=255_u8).cycle().take(9000).collect::<Vec<_>>()), "file-not-text", "CSV"),
        (app.write("book.csv", b"PK\x03\x04 xl/workbook.xml"), "file-is-spreadsheet", "CSV"),
        (sparse.display().to_string(), "file-too-large", "20"),
        (app.write("wide.csv", wide), "too-many-columns", "200"),
        (app.write("broken.csv", broken), "file-encoding", "7"),
        (app.write("empty.csv", "\n \n"), "file-empty", "nothing"),
        (app.write("quotes.csv", "Name,City\n\"Mina,Tehran\nJohn,Tehran\n"), "file-quotes", "2"),
        (app.write("long.csv", long), "cell-too-long", "10,000"),
        (app.file("missing.csv").display().to_string(), "file-not-found", "no file"),
        (app.write("nobody.csv", "City,Shoe\nTehran,42\n"), "no-name-column", "name"),
    ] {
        let message = app.refused(&["people", "import", "--programme", &programme, &file], 4, code);
        assert!(message.contains(said), "{code} says “{said}”: {message}");
    }
    let unknown = app.write("good.csv", "Name,City\nMina,Tehran\n");
    let args = ["people", "import", "--programme", &programme, &unknown, "--map", "Shoe=name"];
    let message = app.refused(&args, 4, "unknown-column");
    assert!(message.contains("Shoe"), "{message}");
    let folder = app.folder.path().display().to_string();
    app.refused(&["people", "import", "--programme", &programme, &folder], 6, "read-failed");
    assert_eq!(app.items(&["people", "list"]), before, "the roster is as it was");

    let odd = "Name,City,Note\n=HYPERLINK(\"http://x\"),Tehran,\n\u{202E}Mina,Tehran,@SUM(1)\n";
    let odd = app.write("odd.csv", odd);
    let report = app.json(&["people", "import", "--programme", &programme, &odd]);
    let codes: Vec<_> = report["problems"].as_array().expect("problems").iter().map(|p| p["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"formula") && codes.contains(&"hidden-controls"), "formulas and hidden controls are told: {report}");
}

#[test]
fn notes_that_cannot_be_read_are_refused_whole() {
    let app = App::new();
    let (session, notes) = filled(&app);
    let good = json!({ "kind": "theme", "text": "fine" }).to_string();
    let mega = json!({ "kind": "theme", "text": "x".repeat(1_000_000) }).to_string();
    for (name, lines, code, said) in [
        ("kind", format!("{good}\n{{\"kind\":\"gossip\",\"text\":\"t\"}}\n"), "bad-json-line", "2"),
        ("json", format!("{good}\n\n{good}\nnot json\n"), "bad-json-line", "4"),
        ("blank", format!("{good}\n{{\"kind\":\"theme\",\"text\":\" \"}}\n"), "blank", "Line \u{2068}2"),
        ("mega", format!("{good}\n{mega}\n"), "too-long", "32,768"),
        ("at", format!("{good}\n{{\"kind\":\"theme\",\"text\":\"t\",\"at\":\"yesterday\"}}\n"), "bad-json-line", "2"),
    ] {
        let file = app.write(name, lines);
        let message = app.refused(&["note", "import", "--session", &session, &file], 4, code);
        assert!(message.replace('\u{2068}', "").contains(&said.replace('\u{2068}', "")), "{name} says “{said}”: {message}");
    }
    let broken = app.write("broken", [good.as_bytes(), b"\n\xff\n"].concat());
    app.refused(&["note", "import", "--session", &session, &broken], 4, "file-encoding");
    let huge = app.file("huge");
    File::create(&huge).and_then(|file| file.set_len(200_000_000)).expect("a sparse file");
    app.refused(&["note", "import", "--session", &session, &huge.display().to_string()], 4, "file-too-large");
    let long = "آ".repeat(33_000);
    app.refused(&["note", "add", "--session", &session, "--kind", "theme", "--text", &long], 4, "too-long");
    assert_eq!(app.notes(&session), notes, "not one line of them was saved, and nothing was lost");
}
