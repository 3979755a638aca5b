//! Files of other people, read and understood.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use std::path::PathBuf;

use hamsokhan_domain::id::SideId;
use hamsokhan_domain::participant::Role;
use hamsokhan_domain::programme::{Side, SideDraft};
use hamsokhan_domain::{Bilingual, Lang};
use hamsokhan_intake::{
    Context, Delimiter, Field, IntakeError, Interpreted, Limits, Mapping, ProblemCode, Sheet, interpret, looks_like, preview,
    read_roster, read_roster_file,
};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/rosters").join(name)
}

fn sheet(name: &str) -> Sheet {
    read_roster_file(&path(name), &Limits::default()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn side_id(position: u8) -> SideId {
    format!("01890000-0000-7000-8000-00000000000{position}").parse().expect("an identifier")
}

fn sides() -> Vec<Side> {
    [("Los Angeles", "لس‌آنجلس", "America/Los_Angeles"), ("Tehran", "تهران", "Asia/Tehran")]
        .into_iter()
        .zip(1..)
        .map(|((en, fa, zone), position)| {
            let SideDraft { name, zone, weekend, humane_hours, calendar, .. } =
                SideDraft::with_habits(Bilingual::new(en, fa), zone);
            Side { id: side_id(position), position, name, zone, weekend, humane_hours, calendar }
        })
        .collect()
}

fn understood(name: &str) -> Interpreted {
    understood_as(&sheet(name), &Mapping::default())
}

fn understood_as(sheet: &Sheet, mapping: &Mapping) -> Interpreted {
    interpret(sheet, mapping, &Context { sides: &sides() }).expect("a column with names")
}

fn codes(found: &Interpreted) -> Vec<(u32, &'static str)> {
    found.problems.iter().map(|p| (p.row, p.code.word())).collect()
}

fn names(found: &Interpreted) -> Vec<(u32, &str)> {
    found.rows.iter().map(|r| (r.row, r.identity.name.expose())).collect()
}

#[test]
fn encodings_and_delimiters_are_found() {
    use Delimiter::{Comma, Semicolon, Tab};
    for (name, encoding, delimiter, rows) in [
        ("excel-utf8-bom.csv", "UTF-8", Comma, 4),
        ("persian-headings.csv", "UTF-8", Comma, 4),
        ("excel-unicode-text.txt", "UTF-16LE", Tab, 4),
        ("utf16be.csv", "UTF-16BE", Comma, 4),
        ("utf16le-no-mark.csv", "UTF-16LE", Comma, 4),
        ("utf16be-no-mark.csv", "UTF-16BE", Comma, 4),
        ("windows-1256.csv", "windows-1256", Semicolon, 4),
        ("windows-1252.csv", "windows-1252", Semicolon, 3),
        ("quoted-newlines.csv", "UTF-8", Semicolon, 3),
        ("sep-line.csv", "UTF-8", Semicolon, 1),
        ("old-mac.csv", "UTF-8", Comma, 2),
        ("only-heading.csv", "UTF-8", Comma, 0),
        ("unknown-headings.csv", "UTF-8", Semicolon, 2),
    ] {
        let sheet = sheet(name);
        assert_eq!((sheet.encoding(), sheet.delimiter(), sheet.rows().len()), (encoding, delimiter, rows), "{name}");
        assert!(sheet.has_heading(), "{name} has a heading");
    }
}

#[test]
fn one_roster_in_five_encodings_is_one_roster() {
    let expected = understood("persian-headings.csv");
    assert_eq!(expected.rows.len(), 4, "all four people are there: {:?}", expected.problems);
    for name in ["utf16be.csv", "utf16le-no-mark.csv"] {
        assert_eq!(understood(name).rows, expected.rows, "{name} holds the same people");
    }
    // Windows-1256 has no Persian digits and no Persian ی; all that may differ is the digits of code names.
    let old = understood("windows-1256.csv");
    for (old, new) in old.rows.iter().zip(&expected.rows) {
        assert_eq!(old.identity, new.identity, "row {} of the old file", old.row);
        assert_eq!(
            (old.side_id, old.role, old.language),
            (new.side_id, new.role, new.language),
            "row {} of the old file",
            old.row
        );
    }
    let english = understood("excel-utf8-bom.csv");
    for name in ["excel-unicode-text.txt", "utf16be-no-mark.csv"] {
        let same = understood(name);
        assert_eq!(names(&same), names(&english), "{name} holds the same people");
    }
}

#[test]
fn persian_rosters_are_understood() {
    let found = understood("persian-headings.csv");
    assert_eq!(codes(&found), [], "nothing is the matter with this file");
    let second = &found.rows[1];
    assert_eq!(second.identity.name.expose(), "کیوان مهرآیین", "Arabic ي and ك become Persian");
    assert_eq!(second.code_name, Some(Bilingual::new("", "سرو-۲")));
    assert_eq!((second.side_id, second.role, second.language), (side_id(2), Role::LeadModerator, Lang::Fa));
    assert_eq!(second.identity.phone.expose(), "09120000102", "telephone digits are Latin");
    assert_eq!(found.rows[0].identity.name.expose(), "نگار فرزانه‌پور", "given and family name are joined, the half-space stays");
    assert_eq!(found.rows[0].identity.note.expose(), "دبیر بازنشسته، علاقه‌مند به باغبانی");
    assert_eq!(found.rows[2].role, Role::Interpreter);
    assert_eq!((found.rows[3].side_id, found.rows[3].language), (side_id(1), Lang::En));
}

#[test]
fn english_rosters_are_understood() {
    let found = understood("excel-utf8-bom.csv");
    assert_eq!(codes(&found), [], "nothing is the matter with this file");
    assert_eq!(names(&found), [(2, "Dana Whitlock"), (3, "Marcus Oyelaran"), (4, "نگار فرزانه‌پور"), (5, "Alma Restrepo")]);
    assert_eq!(found.rows[0].identity.note.expose(), "Teacher, retired");
    assert_eq!(found.rows[1].role, Role::LeadModerator);
    assert_eq!((found.rows[3].code_name.clone(), found.rows[3].role, found.rows[3].side_id), (None, Role::NoteTaker, side_id(1)));
    assert_eq!(found.rows[2].language, Lang::Fa);
    let western = understood("windows-1252.csv");
    assert_eq!(names(&western)[0], (2, "Zoë Brontëfield"));
    assert_eq!(western.rows[1].identity.note.expose(), "“only the first session”");
}

#[test]
fn rows_are_counted_like_a_spreadsheet_does() {
    let found = understood("quoted-newlines.csv");
    assert_eq!(names(&found), [(2, "Dana \"Dee\" Whitlock"), (4, "Oyelaran; Marcus"), (7, "Negar Farzanehpour")]);
    assert_eq!(
        found.rows[0].identity.note.expose(),
        "First line\nsecond line; with a semicolon\n\nand a third after an empty one"
    );
}

#[test]
fn ragged_rows_are_taken_as_far_as_they_go() {
    let found = understood("ragged.csv");
    assert_eq!(names(&found), [(2, "Dana Whitlock"), (3, "Marcus Oyelaran"), (4, "Alma Restrepo")]);
    assert_eq!(codes(&found), [(4, "extra-cells"), (6, "missing-side")], "the empty row is nothing, and trailing commas neither");
    assert_eq!((found.total, found.skipped), (4, 1));
}

#[test]
fn duplicates_are_found() {
    let found = understood("duplicates.csv");
    assert_eq!(
        codes(&found),
        [
            (3, "duplicate-code-name"),
            (4, "duplicate-code-name"),
            (6, "duplicate-row"),
            (7, "same-name"),
            (8, "repeated-heading"),
            (9, "same-contact")
        ]
    );
    assert!(found.problems.iter().take(2).all(|p| p.other_row == Some(2)), "the problem says which row was first");
    assert_eq!(found.rows.iter().map(|r| r.row).collect::<Vec<_>>(), [2, 5, 7, 9]);
}

#[test]
fn hostile_cells_become_plain_text() {
    let found = understood("hostile.csv");
    assert_eq!(names(&found)[0], (2, "kcoltihW anaD"), "the override is gone, so the name reads as it was typed");
    assert_eq!(names(&found)[1], (3, "Marcus Oyelaran"), "invisible characters are gone");
    assert_eq!(found.rows[1].identity.note.expose(), "=HYPERLINK(\"http://example.org\",\"click\")", "a formula stays text");
    assert_eq!(names(&found)[2], (4, "=1+1"));
    assert_eq!(names(&found)[3], (5, "<script>alert(1)</script>"));
    assert_eq!(names(&found)[4], (6, "=Dana"), "a spreadsheet's text mark is not part of the name");
    assert_eq!(found.rows[4].identity.note.expose(), "'quoted'");
    assert_eq!(names(&found)[5], (7, "نگار"));
    assert_eq!(found.rows[5].identity.note.expose(), "bell");
    assert_eq!(
        codes(&found),
        [
            (2, "hidden-controls"),
            (3, "formula"),
            (4, "formula"),
            (4, "formula"),
            (4, "formula"),
            (4, "odd-email"),
            (5, "odd-email"),
            (6, "formula"),
            (6, "odd-email"),
            (7, "hidden-controls")
        ]
    );
}

#[test]
fn titles_above_the_heading_are_passed_over() {
    let sheet = sheet("title-rows.csv");
    let shown = preview(&sheet, &Mapping::default());
    let fields: Vec<Field> = shown.columns.iter().map(|c| c.field).collect();
    assert_eq!(fields, [Field::Ignore, Field::Name, Field::Side, Field::Ignore, Field::Phone]);
    let found = understood_as(&sheet, &Mapping::default());
    assert_eq!(names(&found), [(4, "Dana Whitlock"), (5, "نگار فرزانه‌پور")]);
}

#[test]
fn without_headings_only_addresses_are_guessed() {
    let sheet = sheet("no-heading.csv");
    assert!(!sheet.has_heading());
    let mut mapping = Mapping::guess(&sheet);
    assert_eq!(mapping.fields, [Field::Ignore, Field::Ignore, Field::Email, Field::Phone]);
    assert_eq!(interpret(&sheet, &mapping, &Context { sides: &sides() }), Err(IntakeError::NoNameColumn));
    mapping.set_words(&sheet, "A=name").expect("a letter names a column");
    mapping.set_words(&sheet, "۲=side").expect("and so does a number, in any digits");
    assert_eq!(names(&understood_as(&sheet, &mapping)), [(1, "Dana Whitlock"), (2, "Marcus Oyelaran")]);
}

#[test]
fn a_mapping_is_changed_by_heading_number_or_letter() {
    let sheet = sheet("unknown-headings.csv");
    assert_eq!(Mapping::guess(&sheet).fields, [Field::Ignore; 3]);
    let mut mapping = Mapping::default();
    for words in ["DEELNEMER=name", "B=side", "3=note"] {
        mapping.set_words(&sheet, words).unwrap_or_else(|error| panic!("{words}: {error}"));
    }
    assert_eq!(mapping.fields, [Field::Name, Field::Side, Field::Note]);
    assert_eq!(understood_as(&sheet, &mapping).rows.len(), 2);
    for (words, error) in [
        ("Adres=name", IntakeError::UnknownColumn { column: "Adres".into() }),
        ("4=name", IntakeError::UnknownColumn { column: "4".into() }),
        ("0=name", IntakeError::UnknownColumn { column: "0".into() }),
        ("A=shoe size", IntakeError::UnknownField { field: "shoe size".into() }),
        ("A", IntakeError::UnknownField { field: "A".into() }),
    ] {
        assert_eq!(mapping.set_words(&sheet, words), Err(error), "{words}");
    }
}

#[test]
fn sides_roles_and_languages_are_understood_in_many_words() {
    let found = understood("sides.csv");
    let rows: Vec<_> = found.rows.iter().map(|r| (r.row, r.side_id, r.role, r.language)).collect();
    assert_eq!(
        rows,
        [
            (2, side_id(1), Role::Participant, Lang::En),
            (3, side_id(1), Role::LeadModerator, Lang::En),
            (4, side_id(2), Role::Observer, Lang::Fa),
            (5, side_id(2), Role::Participant, Lang::Fa),
            (8, side_id(1), Role::Participant, Lang::En),
        ]
    );
    assert_eq!(codes(&found), [(5, "unknown-role"), (5, "unknown-language"), (6, "unknown-side"), (7, "missing-side")]);
    let unknown = found.problems.iter().find(|p| p.code == ProblemCode::UnknownSide).expect("it is there");
    assert_eq!((unknown.column.as_deref(), unknown.value.as_ref().map(|v| v.expose())), (Some("City"), Some("Atlantis")));
    let chosen = understood_as(&sheet("sides.csv"), &Mapping { fields: Vec::new(), default_side: Some(side_id(2)) });
    assert_eq!(
        chosen.rows.iter().find(|r| r.row == 7).map(|r| r.side_id),
        Some(side_id(2)),
        "a side can be chosen for rows without one"
    );
}

#[test]
fn a_side_found_by_its_zone_only_is_pointed_out() {
    let mut sides = sides();
    sides[0].name = Bilingual::new("Seattle", "سیاتل");
    let bytes = "Name,City\nDana Whitlock,Los Angeles\nAlma Restrepo,Seattle\n".as_bytes();
    let sheet = read_roster(bytes, &Limits::default()).expect("a sheet");
    let found = interpret(&sheet, &Mapping::default(), &Context { sides: &sides }).expect("names");
    assert_eq!(codes(&found), [(2, "side-from-zone")]);
    sides[1].zone = sides[0].zone.clone();
    let found = interpret(&sheet, &Mapping::default(), &Context { sides: &sides }).expect("names");
    assert_eq!(codes(&found), [(2, "ambiguous-side")], "two cities in one zone cannot be told apart by it");
}

#[test]
fn files_that_are_no_rosters_are_refused_and_say_why() {
    let encoding = |encoding, line| IntakeError::Encoding { encoding, line };
    for (name, error) in [
        ("empty.csv", IntakeError::Empty),
        ("only-blank.csv", IntakeError::Empty),
        ("workbook.xlsx", IntakeError::Spreadsheet),
        ("archive.csv", IntakeError::NotText),
        ("picture.csv", IntakeError::NotText),
        ("document.csv", IntakeError::NotText),
        ("broken-utf8.csv", encoding("UTF-8", 3)),
        ("cut-utf8.csv", encoding("UTF-8", 3)),
        ("broken-ascii.csv", encoding("UTF-8", 3)),
        ("broken-utf16.csv", encoding("UTF-16LE", 2)),
        ("unclosed-quote.csv", IntakeError::Quotes { line: 3 }),
        ("no-such-file.csv", IntakeError::NotFound),
        (".", IntakeError::Unreadable(std::io::ErrorKind::InvalidInput)),
    ] {
        assert_eq!(read_roster_file(&path(name), &Limits::default()).err(), Some(error), "{name}");
    }
}

#[test]
fn every_limit_is_named_when_it_is_exceeded() {
    let rows = |n: usize| format!("Name,Side\n{}", "Dana,1\n".repeat(n)).into_bytes();
    let small = Limits { bytes: 30_000_000, columns: 200, rows: 100_000, cells: 1_000, cell_chars: 10_000 };
    let usual = Limits::default();
    for (why, bytes, limits, error) in [
        ("10,000 columns", "a,".repeat(10_000).into_bytes(), &usual, IntakeError::TooManyColumns { row: 1, limit: 200 }),
        ("100,001 rows", rows(100_000), &usual, IntakeError::TooManyRows { limit: 100_000 }),
        (
            "a long cell",
            format!("Name\n{}", "ک".repeat(10_001)).into_bytes(),
            &usual,
            IntakeError::CellTooLong { row: 2, limit: 10_000 },
        ),
        ("many cells", rows(500), &small, IntakeError::TooManyCells { limit: 1_000 }),
        (
            "many columns further down",
            format!("a\n\n\"b\nc\"\n{}", ",".repeat(300)).into_bytes(),
            &usual,
            IntakeError::TooManyColumns { row: 4, limit: 200 },
        ),
        ("commas without an end", b",".repeat(19_000_000), &usual, IntakeError::TooManyColumns { row: 1, limit: 200 }),
        ("many bytes", vec![b'a'; 20_000_001], &usual, IntakeError::TooLarge { limit: 20_000_000 }),
    ] {
        assert_eq!(read_roster(&bytes, limits).err(), Some(error), "{why}");
    }
    let widest = format!("Name{}\n{}\n\n", ",".repeat(199), "\n".repeat(200_000));
    assert!(read_roster(widest.as_bytes(), &usual).is_ok(), "200 columns are allowed, and blank lines at the end are no rows");
    let longest = format!("Name\n{}", "ک".repeat(10_000));
    assert!(read_roster(longest.as_bytes(), &usual).is_ok(), "the limit counts characters, not bytes");
}

#[test]
fn a_file_of_200_megabytes_is_refused_without_reading_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("huge.csv");
    // A sparse file: it takes no room on the disk, and reading it would take its time.
    std::fs::File::create(&path).and_then(|file| file.set_len(200_000_000)).expect("a sparse file");
    assert_eq!(read_roster_file(&path, &Limits::default()).err(), Some(IntakeError::TooLarge { limit: 20_000_000 }));
}

#[test]
fn cells_too_long_for_their_field_leave_the_row_out() {
    let text = format!("Name,Side,Note\n{},1,\nDana,1,{}\nAlma,1,fine\n", "n".repeat(401), "n".repeat(4001));
    let found = understood_as(&read_roster(text.as_bytes(), &Limits::default()).expect("a sheet"), &Mapping::default());
    assert_eq!(codes(&found), [(2, "too-long"), (3, "too-long")]);
    assert_eq!(found.problems.iter().map(|p| p.limit).collect::<Vec<_>>(), [Some(400), Some(4000)]);
    assert_eq!(names(&found), [(4, "Alma")]);
}

#[test]
fn addresses_and_numbers_that_look_like_none_are_told_and_blank_ones_are_not() {
    for email in ["", "  ", "a.b+c@example.org", "mailto:a@example.org", "نگار@example.org"] {
        assert!(looks_like(Field::Email, email), "{email}");
    }
    for email in ["leila", "leila@", "@example.org", "leila@example", "leila at example.org", "a@b@example.org", "a@example..org"]
    {
        assert!(!looks_like(Field::Email, email), "{email}");
    }
    for phone in ["", "+98 21 5550 0142", "۰۲۱۵۵۵۰۰۱۴۲", "tel:(213) 555-0142"] {
        assert!(looks_like(Field::Phone, phone), "{phone}");
    }
    for phone in ["12", "ask at the door", "+98 21 5550 0142 ext. 12", "1234567890123456"] {
        assert!(!looks_like(Field::Phone, phone), "{phone}");
    }
}

#[test]
fn a_preview_shows_what_was_read() {
    let shown = preview(&sheet("excel-utf8-bom.csv"), &Mapping::default());
    assert_eq!((shown.encoding.as_str(), shown.delimiter, shown.has_heading, shown.rows), ("UTF-8", Delimiter::Comma, true, 4));
    let last = shown.columns.last().expect("columns");
    assert_eq!((last.letter.as_str(), last.heading.as_str(), last.field), ("I", "Comments", Field::Note));
    let samples: Vec<&str> = last.samples.iter().map(|s| s.expose()).collect();
    assert_eq!(samples, ["Teacher, retired", "", "", "No code name yet"]);
}

#[test]
fn nothing_personal_shows_in_debug_output() {
    let sheet = sheet("excel-utf8-bom.csv");
    let mapping = Mapping::default();
    let all = format!("{sheet:?} {:?} {:?}", preview(&sheet, &mapping), understood_as(&sheet, &mapping));
    for secret in ["Whitlock", "example.org", "555", "retired", "نگار"] {
        assert!(!all.contains(secret), "a log must not show {secret}");
    }
}

#[test]
fn every_problem_has_a_message_in_both_languages() {
    for lang in Lang::BOTH {
        let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../locales").join(lang.tag()).join("import.ftl");
        let text = std::fs::read_to_string(&file).expect("the messages");
        for code in ProblemCode::ALL {
            assert!(text.contains(&format!("\n{} = ", code.message_id())), "{} in {}", code.word(), lang.tag());
        }
    }
}
