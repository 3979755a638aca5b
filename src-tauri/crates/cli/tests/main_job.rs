//! The main job of the product from the command line, in English and in Persian.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use support::{App, assert_persian};

fn of<'a>(items: &'a [Value], field: &str, value: &str) -> &'a Value {
    items.iter().find(|item| item[field] == value).unwrap_or_else(|| panic!("one whose {field} is {value}: {items:?}"))
}

/// Settles every open finding with its suggestion; answers what kinds there were.
fn settle_all(app: &App, session: &str) -> Vec<String> {
    let mut kinds = Vec::new();
    loop {
        let findings = app.items(&["summary", "findings", "--session", session]);
        let Some(open) = findings.iter().find(|finding| finding["state"] == "open") else { return kinds };
        for field in ["id", "kind", "state", "lang", "section", "text", "reason", "suggestion"] {
            assert!(open.get(field).is_some(), "a finding has {field}: {open}");
        }
        kinds.push(open["kind"].as_str().expect("a kind").to_owned());
        let (id, suggestion) = (open["id"].as_str().expect("an id"), open["suggestion"].as_str().expect("a suggestion"));
        app.json(&["summary", "settle", "--finding", id, "--replace", suggestion]);
        assert!(kinds.len() < 40, "settling comes to an end: {kinds:?}");
    }
}

fn assert_digests(release: &Value) {
    assert_eq!(release["id"].as_str().map(str::len), Some(36), "a release has an id: {release}");
    for file in release["files"].as_array().expect("files") {
        let bytes = fs::read(file["path"].as_str().expect("a path")).expect("the file is there");
        let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(file["sha256"], json!(digest), "the digest is that of the bytes on disk: {file}");
    }
}

#[test]
fn the_main_job_in_english() {
    let app = App::new();
    let programme = app.programme();
    let listed = app.items(&["programme", "list"]);
    assert_eq!((&listed[0]["id"], &listed[0]["name_fa"]), (&json!(programme), &json!("دو رود")), "it is listed");

    let csv = "Who,Where,E-mail,Handle\nMina Rahimi,Tehran,mina@example.org,Willow\nJohn Baker,Los Angeles,john@example.org,\n,Tehran,,\nZed,Paris,,\n";
    let roster = app.write("roster.csv", csv);
    let import = ["people", "import", "--programme", &programme[..24], &roster];
    let mapping = ["--map", "Who=name", "--map", "2=side", "--map", "Handle=code_name"];
    let dry = app.json(&[&import[..], &mapping, &["--dry-run"]].concat());
    assert_eq!((&dry["rows"], &dry["imported"], &dry["skipped"]), (&json!(4), &json!(2), &json!(2)), "{dry}");
    assert!(app.items(&["people", "list"]).is_empty(), "a dry run writes nothing");
    let report = app.json(&[&import[..], &mapping].concat());
    assert_eq!(report, dry, "what the dry run said is what happens");
    let problems = report["problems"].as_array().expect("problems");
    let paris = of(problems, "code", "unknown-side");
    assert_eq!((&paris["row"], &paris["column"]), (&json!(5), &json!("Where")), "where the problem is: {paris}");
    assert!(paris["message"].as_str().is_some_and(|text| text.contains("Paris")), "and what it is: {paris}");
    let people = app.items(&["people", "list", "--programme", &programme]);
    assert_eq!(people.len(), 2, "both are on the roster");
    of(&people, "code_name_en", "Willow");
    assert!(!serde_json::to_string(&people).expect("text").contains("Mina"), "the list shows code names only");
    let again = app.json(&[&import[..], &mapping].concat());
    assert_eq!((&again["imported"], &again["updated"]), (&json!(0), &json!(2)), "the same file again adds nobody: {again}");

    let session = app.session(&programme);
    app.json(&["session", "start", &session]);
    let first = app.json(&["note", "add", "--session", &session, "--kind", "theme", "--text", "Mina Rahimi spoke of water."]);
    assert_eq!(first.as_object().map(serde_json::Map::len), Some(2), "a saved note answers id and moment: {first}");
    let saved_at = first["saved_at"].as_str().expect("a moment");
    assert!(saved_at.ends_with('Z'), "an instant is in UTC: {saved_at}");
    app.note(&session, "quote", "The river is my childhood.");
    app.note(&session, "concern", "Somebody was afraid.");
    app.json(&["session", "close", "--session", &session]);
    assert_eq!(of(&app.items(&["session", "list"]), "id", &session)["state"], "closed", "the list says so");

    app.json(&["summary", "draft", "--session", &session]);
    let out = app.file("out").display().to_string();
    let release = ["release", "--session", &session, "--formats", "pdf,docx,html", "--lang", "en", "--out", &out];
    let acknowledged = [&release[..], &["--acknowledge-public"]].concat();
    app.refused(&acknowledged, 3, "findings-open");
    assert!(!app.file("out").exists(), "a refused release writes nothing");
    let findings = app.items(&["summary", "findings", "--session", &session]);
    let quote = of(&findings, "kind", "quote")["id"].as_str().expect("an id").to_owned();
    app.refused(&["summary", "settle", "--finding", &quote, "--keep", "it is nice"], 3, "cannot-keep");
    let kinds = settle_all(&app, &session);
    assert!(kinds.contains(&"name".to_owned()) && kinds.contains(&"quote".to_owned()), "a name and a quote: {kinds:?}");
    app.refused(&release, 3, "not-acknowledged");
    let done = app.json(&acknowledged);
    assert_eq!(done["files"].as_array().map(Vec::len), Some(3), "{done}");
    assert_digests(&done);
    let page = of(done["files"].as_array().expect("files"), "format", "html")["path"].as_str().expect("a path").to_owned();
    let page = fs::read_to_string(page).expect("the page");
    assert!(page.contains("water") && !page.contains("Mina") && !page.contains("afraid"), "no name and no concern leaves");

    let backup = app.file("all.backup").display().to_string();
    app.json(&["workspace", "backup", &backup]);
    app.refused(&["workspace", "backup", &backup], 3, "already-exists");
    let copy = app.file("Copy.hamsokhan");
    app.json(&["workspace", "restore", &backup, &copy.display().to_string()]);
    assert_eq!(app.json_on(&copy, &["workspace", "check"]), json!({ "ok": true, "problems": [] }), "the copy is whole");
    let notes = app.json_on(&copy, &["note", "list", "--session", &session]);
    assert_eq!(notes["items"], json!(app.notes(&session)), "and holds the same notes");
}

#[test]
fn the_main_job_in_persian() {
    let app = App::new();
    let programme = app.programme();
    let csv = "نام و نام خانوادگی;شهر;رایانامه\nمینا رحیمی;تهران;mina@example.org\nجان بیکر;لس آنجلس;\nکسی;پاریس;\n";
    let roster = app.write("فهرست.csv", csv);
    let report = app.json(&["--lang", "fa", "people", "import", "--programme", &programme, &roster]);
    assert_eq!((&report["rows"], &report["imported"]), (&json!(3), &json!(2)), "{report}");
    assert_persian(report["problems"][0]["message"].as_str().expect("a message"));

    let args = ["session", "add", "--programme", &programme, "--format", "circle-120", "--title-fa", "آب و خاک"];
    let session = app.id(&[&args[..], &["--start", "۱۴۰۵-۰۹-۱۴T۲۰:۰۰", "--side", "2"]].concat());
    let shown = app.json(&["session", "show", &session]);
    assert_eq!(shown["starts_at"], "2026-12-05T16:30:00Z", "the clock and calendar of Tehran");
    app.json(&["session", "start", &session]);
    app.note(&session, "common_ground", "مینا رحیمی گفت که هر دو شهر تشنه‌اند.");
    app.note(&session, "question", "شهر برای باغ‌ها چه می‌کند؟");
    app.json(&["session", "close", &session]);
    app.json(&["summary", "draft", "--session", &session]);
    let kinds = settle_all(&app, &session);
    assert!(kinds.contains(&"name".to_owned()), "the name is found in Persian: {kinds:?}");
    let out = app.file("خروجی").display().to_string();
    let release = ["--lang", "fa", "release", "--session", &session, "--formats", "html,pdf", "--lang", "fa", "--out", &out];
    let done = app.json(&[&release[..], &["--acknowledge-public"]].concat());
    assert_digests(&done);
    let html = of(done["files"].as_array().expect("files"), "format", "html");
    assert_eq!(html["lang"], "fa");
    let page = fs::read_to_string(html["path"].as_str().expect("a path")).expect("the page");
    assert!(page.contains("تشنه‌اند") && !page.contains("رحیمی"), "the words leave, the name does not");
    assert!(page.contains("dir=\"rtl\""), "the page runs from right to left");

    let said = app.command(&["--lang", "fa", "session", "show", &session]).output().expect("it runs");
    let said = String::from_utf8(said.stdout).expect("text");
    assert!(said.contains("آب و خاک") && said.contains("۲۰:۰۰"), "lines for people are Persian too: {said}");
    let checked = app.command(&["--lang", "fa", "workspace", "check"]).output().expect("it runs");
    assert_persian(&String::from_utf8_lossy(&checked.stdout));
}

#[test]
fn times_are_right_on_every_clock() {
    let app = App::new();
    let sides = ["Los Angeles|لس‌آنجلس|America/Los_Angeles", "Tehran|تهران|asia/tehran", "Vancouver|ونکوور|America/Vancouver"];
    let args = ["programme", "add", "--name-en", "P", "--side", sides[0], "--side", sides[1], "--side", sides[2]];
    let programme = app.id(&args);
    let add = |start: &'static str, side: &'static str| {
        ["session", "add", "--format", "living-room-90", "--title-en", "T", "--start", start, "--side", side, "--programme"]
    };
    let add_args = |start, side| [&add(start, side)[..], &[programme.as_str()]].concat();
    for (start, side, starts_at, locals) in [
        (
            "2026-12-05T08:30",
            "1",
            "2026-12-05T16:30:00Z",
            [
                ("2026-12-05T08:30-08:00", "1405-09-14"),
                ("2026-12-05T20:00+03:30", "1405-09-14"),
                ("2026-12-05T09:30-07:00", "1405-09-14"),
            ],
        ),
        (
            "2027-03-14T09:30",
            "1",
            "2027-03-14T16:30:00Z",
            [
                ("2027-03-14T09:30-07:00", "1405-12-23"),
                ("2027-03-14T20:00+03:30", "1405-12-23"),
                ("2027-03-14T09:30-07:00", "1405-12-23"),
            ],
        ),
        (
            "2027-01-15T13:00",
            "3",
            "2027-01-15T20:00:00Z",
            [
                ("2027-01-15T12:00-08:00", "1405-10-25"),
                ("2027-01-15T23:30+03:30", "1405-10-25"),
                ("2027-01-15T13:00-07:00", "1405-10-25"),
            ],
        ),
    ] {
        let session = app.id(&add_args(start, side));
        let shown = app.json(&["session", "show", &session[..]]);
        assert_eq!(shown["id"], session.as_str());
        assert_eq!(shown["starts_at"], starts_at, "{start} on side {side}");
        let sides = shown["sides"].as_array().expect("sides");
        let seen: Vec<_> = sides.iter().map(|s| (s["local"].as_str().unwrap(), s["local_solar"].as_str().unwrap())).collect();
        assert_eq!(seen, locals, "{start} on side {side}");
        assert_eq!(
            (&sides[1]["name_en"], &sides[1]["name_fa"], &sides[1]["zone"]),
            (&json!("Tehran"), &json!("تهران"), &json!("Asia/Tehran"))
        );
        assert_eq!(shown["blocks"].as_array().map(Vec::len), Some(3), "the agenda of the format");
    }
    app.refused(&add_args("2027-03-14T02:30", "1"), 4, "local-time-skipped");
    app.refused(&add_args("2026-11-01T01:30", "1"), 4, "local-time-twice");
    app.refused(&add_args("1404-12-30T10:00", "2"), 4, "bad-date");
    app.refused(&add_args("2026-12-05T08:30", "4"), 4, "unknown-side");
    let second = app.id(&[&add_args("2026-11-01T01:30", "1")[..], &["--when-twice", "second"]].concat());
    assert_eq!(app.json(&["session", "show", &second])["starts_at"], "2026-11-01T09:30:00Z", "the second of the two");
    assert_eq!(app.items(&["session", "list"]).len(), 4, "what was refused left nothing");
}

#[test]
fn notes_are_saved_listed_and_found() {
    let app = App::new();
    let (programme, started) = (app.programme(), chrono::Utc::now());
    let session = app.session(&programme);
    let text = "=SUM(A1) \u{202E}می‌روم به كتابخانهٔ شهري، اتاق ۱۲۳";
    let args = ["note", "add", "--session", &session[..], "--kind", "parking_lot", "--text", text];
    let id = app.id(&[&args[..], &["--lang", "fa", "--attribution", "side"]].concat());
    let lines = [
        json!({ "kind": "story", "text": "Bread on the roof", "lang": "en", "at": "2026-12-05T16:40:00Z" }),
        json!({ "kind": "theme", "text": "باغ‌های مشترک" }),
    ];
    let file = app.write("notes.jsonl", lines.map(|line| line.to_string()).join("\n\n"));
    assert_eq!(app.json(&["note", "import", "--session", &session, &file]), json!({ "imported": 2 }));
    let notes = app.notes(&session);
    assert_eq!(notes.len(), 3);
    let own = of(&notes, "id", &id);
    assert_eq!(
        (&own["text"], &own["attribution"], &own["kind"]),
        (&json!(text), &json!("side"), &json!("parking_lot")),
        "as typed"
    );
    let at: chrono::DateTime<chrono::Utc> = own["at"].as_str().expect("a moment").parse().expect("an instant");
    assert!(at >= started - chrono::Duration::seconds(1) && at <= chrono::Utc::now(), "taken now: {own}");
    assert_eq!(of(&notes, "text", "Bread on the roof")["at"], "2026-12-05T16:40:00Z", "taken when the file says");
    assert_eq!(of(&notes, "text", "باغ‌های مشترک")["lang"], "fa", "the language is read from the script");

    for query in ["میروم", "مي‌روم", "کتابخانه", "كتابخانه شهری", "123", "۱۲۳", "١٢٣"] {
        let hits = app.items(&["search", query]);
        assert!(hits.iter().any(|hit| hit["id"] == json!(id)), "“{query}” finds the note: {hits:?}");
    }
    assert_eq!(app.items(&["search", "bread"]).len(), 1, "no matter the case");
    assert!(app.items(&["search", "\" OR *"]).is_empty(), "nothing typed is an operator");
    assert_eq!(app.items(&["search", "باغ", "--limit", "0"]).len(), 0, "no more than asked for");

    let said = app.command(&["note", "list", &session]).output().expect("it runs");
    let said = String::from_utf8(said.stdout).expect("text");
    assert!(said.contains("⟨U+202E⟩") && !said.contains('\u{202E}'), "a terminal is told of hidden controls: {said}");
}

#[test]
fn the_demo_is_ready_to_look_at() {
    let app = App::new();
    let path = app.file("Demo.hamsokhan");
    let made = app.json(&["demo", &path.display().to_string()]);
    let info = app.json_on(&path, &["workspace", "info"]);
    assert_eq!((&info["id"], &info["sessions"], &info["people"]), (&made["id"], &json!(4), &json!(14)), "{info}");
    let sessions = app.json_on(&path, &["session", "list"]);
    let states: Vec<&str> = sessions["items"].as_array().unwrap().iter().filter_map(|s| s["state"].as_str()).collect();
    assert_eq!(states, ["summarised", "closed", "planned", "planned"], "one released, one awaiting, two ahead");
}

#[test]
fn a_reader_that_goes_away_is_no_error_and_a_full_one_is() {
    let app = App::new();
    let full = fs::OpenOptions::new().write(true).open("/dev/full");
    let Ok(full) = full else { return };
    let output = app.command(&["--json", "programme", "list"]).stdout(full).output().expect("it runs");
    support::refusal(&output, 6, "disk-full");
    let shell = "exec 3>&1; { \"$@\"; echo \"$?\" >&3; } | true";
    let inner = app.command(&["--json", "programme", "list"]);
    let args: Vec<_> = std::iter::once(inner.get_program()).chain(inner.get_args()).collect();
    let output = Command::new("sh").args(["-c", shell, "sh"]).args(args).output().expect("it runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "0", "{}", String::from_utf8_lossy(&output.stderr));
}
