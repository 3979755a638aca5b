use std::fmt::Write as _;
use std::path::PathBuf;

use super::*;
use crate::testing::Scene;

impl Scene {
    fn file(&self, text: &str) -> PathBuf {
        let path = self.folder.path().join("roster.csv");
        std::fs::write(&path, text).expect("a file");
        path
    }

    fn bring_in(&self, text: &str) -> ImportReport {
        let preview = self.app.open_import(self.programme.id, &self.file(text)).expect("a preview");
        self.app.apply_import(preview.handle, ImportMapping::default()).expect("an import")
    }
}

fn numbers(report: &ImportReport) -> (u32, u32, u32, u32) {
    (report.rows, report.imported, report.updated, report.skipped)
}

const ROSTER: &str = "نام و نام خانوادگی,شهر,نقش,ایمیل\n\
    بهروز نیک‌پی,تهران,شرکت‌کننده,b.nikpey@example.org\n\
    Maria Delgado,Los Angeles,,maria@example.org\n\
    سیمین آذرنوش,تهران,مترجم,\n\
    Nobody,Atlantis,,\n";

#[test]
fn a_roster_is_shown_then_written() {
    let scene = Scene::new();
    let preview = scene.app.open_import(scene.programme.id, &scene.file(ROSTER)).expect("a preview");
    assert_eq!((preview.rows, preview.will_import, preview.will_update, preview.will_skip), (4, 3, 0, 1));
    assert_eq!(
        preview.columns.iter().map(|c| c.field).collect::<Vec<_>>(),
        [Field::Name, Field::Side, Field::Role, Field::Email]
    );
    assert_eq!(preview.first_rows[0].code_name.en, "Cypress-1", "code names are proposed in order");
    assert_eq!(preview.first_rows[1].code_name.en, "Lantern-1", "numbered by side");
    assert!(scene.app.people(scene.programme.id).expect("people").is_empty(), "nothing is written until confirmed");
    let report = scene.app.apply_import(preview.handle, ImportMapping::default()).expect("an import");
    assert_eq!(numbers(&report), (4, 3, 0, 1));
    assert!(
        report.problems.iter().any(|p| p.row == 5 && p.skips_row && p.code.to_string() == "unknown-side"),
        "{:?}",
        report.problems
    );
    let people = scene.app.people(scene.programme.id).expect("people");
    assert_eq!(
        people.iter().map(|p| p.participant.code_name.en.as_str()).collect::<Vec<_>>(),
        ["Lantern-1", "Bridge-2", "Cypress-1"]
    );
    let identity = scene.app.reveal_identity(people[2].participant.id).expect("an answer").expect("an identity");
    assert_eq!((identity.name.expose(), identity.email.expose()), ("بهروز نیک‌پی", "b.nikpey@example.org"));
    let gone = scene.app.apply_import(preview.handle, ImportMapping::default()).expect_err("the file was let go");
    assert_eq!(gone.code, Code::ImportGone);
}

#[test]
fn the_same_file_again_changes_people_and_adds_none() {
    let scene = Scene::new();
    scene.bring_in(ROSTER);
    let before: Vec<_> = scene.app.people(scene.programme.id).expect("people");
    assert_eq!(numbers(&scene.bring_in(ROSTER)), (4, 0, 3, 1));
    assert_eq!(scene.app.people(scene.programme.id).expect("people"), before, "and nobody is another person now");
}

#[test]
fn people_are_recognised_by_code_name_address_or_name() {
    let scene = Scene::new();
    scene.bring_in("code name,name,side,email,phone\nCedar-7,Maria Delgado,1,maria@example.org,+1 213 555 0142\n");
    for (row, updates) in [
        ("cedar-۷,Somebody Else,1,,", true),
        (",M. Delgado,1,MARIA@example.org,", true),
        (",Maria Delgado,1,,", true),
        (",Maria Delgado,1,,+1 (213) 555-0142", true),
        (",Maria Delgado,1,other@example.org,", false),
        (",Rosa Delgado,1,,+1 213 555 0142", false),
        (",Maria Delgado,2,,", false),
    ] {
        let file = scene.file(&format!("code name,name,side,email,phone\n{row}\n"));
        let preview = scene.app.open_import(scene.programme.id, &file).expect("a preview");
        assert_eq!(preview.will_update == 1, updates, "{row}: {preview:?}");
    }
}

#[test]
fn a_row_adds_to_what_is_known_and_takes_nothing_away() {
    let scene = Scene::new();
    scene.bring_in("code name,name,side,role,phone\nCedar-7,Maria Delgado,1,interpreter,+1 213 555 0142\n");
    scene.bring_in("code name,name,side,email\nCedar-7,Maria D. Delgado,1,maria@example.org\n");
    let person = scene.app.people(scene.programme.id).expect("people").remove(0).participant;
    assert_eq!(person.role, Role::Interpreter, "a file without roles says nothing about them");
    let identity = scene.app.reveal_identity(person.id).expect("an answer").expect("an identity");
    assert_eq!(identity.name.expose(), "Maria D. Delgado");
    assert_eq!(
        identity.aliases.iter().map(Private::expose).collect::<Vec<_>>(),
        ["Maria Delgado"],
        "the old name is still looked for"
    );
    assert_eq!((identity.phone.expose(), identity.email.expose()), ("+1 213 555 0142", "maria@example.org"));
}

#[test]
fn nothing_is_stored_about_somebody_at_risk() {
    let scene = Scene::new();
    let mut draft = scene.draft(1);
    draft.at_risk = true;
    draft.code_name = Bilingual::new("Lantern-9", "فانوس-۹");
    let id = scene.app.add_person(scene.programme.id, draft).expect("a person").participant.id;
    let report = scene.bring_in("code name,name,side\nفانوس-۹,بهروز نیک‌پی,2\n");
    assert_eq!(numbers(&report), (1, 0, 1, 0));
    assert!(report.problems.iter().any(|p| p.code.to_string() == "at-risk"), "and it is said: {:?}", report.problems);
    assert_eq!(scene.app.reveal_identity(id).expect("an answer"), None);
}

#[test]
fn a_file_that_names_nobody_can_still_be_mapped() {
    let scene = Scene::new();
    let file = scene.file("who,where\nMaria Delgado,1\n");
    let preview = scene.app.open_import(scene.programme.id, &file).expect("a preview");
    assert_eq!((preview.will_import, preview.will_skip), (0, 1));
    assert_eq!(preview.problems[0].code.to_string(), "no-name-column");
    let refused = scene.app.apply_import(preview.handle, ImportMapping::default()).expect_err("nobody to bring in");
    assert_eq!(refused.code, Code::NoNameColumn);
    let columns = [("who".to_owned(), Field::Name), ("2".to_owned(), Field::Side)];
    let mapping = scene.app.map_import(preview.handle, &columns).expect("a mapping");
    let report = scene.app.apply_import(preview.handle, mapping).expect("an import");
    assert_eq!(numbers(&report), (1, 1, 0, 0));
    let wrong = scene.app.open_import(scene.programme.id, &scene.file("name\nx\n")).expect("a preview").handle;
    assert_eq!(
        scene.app.map_import(wrong, &[("nothing".to_owned(), Field::Name)]).expect_err("no column").code,
        Code::UnknownColumn
    );
}

#[test]
fn files_that_are_no_rosters_are_refused_with_a_reason() {
    let scene = Scene::new();
    for (bytes, code) in [
        (&b""[..], Code::FileEmpty),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Code::FileNotText),
        (b"PK\x03\x04xl/workbook.xml", Code::FileIsSpreadsheet),
    ] {
        let path = scene.folder.path().join("file.csv");
        std::fs::write(&path, bytes).expect("a file");
        assert_eq!(scene.app.open_import(scene.programme.id, &path).expect_err("refused").code, code);
    }
    let wide = scene.file(&vec!["x"; 10_000].join(","));
    let refused = scene.app.open_import(scene.programme.id, &wide).expect_err("refused");
    assert_eq!((refused.code, refused.args["limit"].as_str()), (Code::TooManyColumns, "200"));
}

#[test]
fn ten_thousand_people_come_in_within_seconds() {
    let scene = Scene::new();
    let mut text = String::from("name,side,email,phone\n");
    for i in 0..10_000 {
        let _ = writeln!(text, "Person Number{i},{},person{i}@example.org,+1 555 {i:07}", i % 2 + 1);
    }
    let started = std::time::Instant::now();
    assert_eq!(numbers(&scene.bring_in(&text)), (10_000, 10_000, 0, 0));
    let first = started.elapsed();
    assert_eq!(numbers(&scene.bring_in(&text)), (10_000, 0, 10_000, 0), "everybody is recognised");
    assert!(first.as_secs() < 30, "even without optimisation: {first:?}");
    assert_eq!(scene.app.people(scene.programme.id).expect("people").len(), 10_000);
}
