//! What holds for every file, however strange.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::id::SideId;
use hamsokhan_domain::programme::{Side, SideDraft};
use hamsokhan_intake::{Context, Field, IntakeError, Limits, Mapping, Sheet, interpret, preview, read_roster};
use proptest::prelude::*;
use strum::VariantArray as _;

fn sides() -> Vec<Side> {
    let SideDraft { name, zone, weekend, humane_hours, calendar, .. } =
        SideDraft::with_habits(Bilingual::new("Tehran", "تهران"), "Asia/Tehran");
    let id: SideId = "01890000-0000-7000-8000-000000000001".parse().expect("an identifier");
    vec![Side { id, position: 1, name, zone, weekend, humane_hours, calendar }]
}

/// Everything that can be done with a sheet; whatever it holds, nothing panics and no row is lost or made up.
fn use_it(sheet: &Sheet) {
    let sides = sides();
    let shown = preview(sheet, &Mapping::default());
    assert_eq!(shown.columns.len(), sheet.width(), "each column is shown");
    for field in Field::VARIANTS.iter().copied() {
        let mapping = Mapping { fields: vec![Field::Name, field, field, Field::Side], default_side: Some(sides[0].id) };
        let Ok(found) = interpret(sheet, &mapping, &Context { sides: &sides }) else { continue };
        assert_eq!(found.rows.len() + found.skipped as usize, found.total as usize, "each row is brought in or left out");
        assert!(found.rows.windows(2).all(|w| w[0].row < w[1].row), "row numbers grow");
        for row in &found.rows {
            let draft = hamsokhan_domain::participant::ParticipantDraft {
                side_id: row.side_id,
                code_name: row.code_name.clone().unwrap_or_default(),
                role: row.role,
                language: row.language,
                at_risk: false,
                identity: Some(row.identity.clone()),
            };
            assert!(draft.check().is_ok(), "what is handed on meets the rules of the domain");
        }
    }
}

/// Cells as people write them, with everything that CSV makes difficult.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 ,;\"'=+@-]{0,12}",
        "[اآبپتثجچکگلمنوهی\u{200c}۰-۹ ،؛«»\"]{0,12}",
        "[a-z\n\r\t\",;]{0,8}",
        any::<String>().prop_map(|text| text.replace('\0', "")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(sheet) = read_roster(&bytes, &Limits::default()) {
            use_it(&sheet);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "[a-zA-Zپنگک\u{202e}\u{2067},;\t\"\n\r=@۱ \u{200c}é]{0,300}", wide in any::<bool>()) {
        let bytes = if wide { text.encode_utf16().flat_map(u16::to_le_bytes).collect() } else { text.into_bytes() };
        if let Ok(sheet) = read_roster(&bytes, &Limits::default()) {
            use_it(&sheet);
        }
    }

    #[test]
    fn what_a_csv_writer_wrote_is_read_back(
        rows in proptest::collection::vec(proptest::collection::vec(cell(), 3), 1..12),
        delimiter in prop_oneof![Just(b','), Just(b';'), Just(b'\t')],
        crlf in any::<bool>(),
    ) {
        // A row of blanks is no row, so each gets a first cell that is not.
        let rows: Vec<Vec<String>> = rows.into_iter().zip(1..).map(|(mut row, n)| { row.insert(0, format!("row {n}")); row }).collect();
        let ending = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).terminator(ending).from_writer(Vec::new());
        writer.write_record(["Code name", "Name", "Side", "Note"]).expect("in memory");
        for row in &rows {
            writer.write_record(row).expect("in memory");
        }
        let bytes = writer.into_inner().expect("in memory");
        let sheet = read_roster(&bytes, &Limits::default());
        // Text full of control characters is taken for a binary file, and rightly so.
        prop_assume!(!matches!(sheet, Err(IntakeError::NotText)));
        let sheet = sheet.expect("what a CSV writer wrote is CSV");
        prop_assert_eq!(sheet.delimiter().byte(), delimiter);
        prop_assert_eq!(sheet.headings(), ["Code name", "Name", "Side", "Note"]);
        let trimmed = |row: &[String]| -> Vec<String> {
            let filled = row.iter().rposition(|c| !c.trim().is_empty()).map_or(0, |last| last + 1);
            row.iter().take(filled).cloned().collect()
        };
        let read: Vec<Vec<String>> = sheet.rows().iter().map(|r| r.cells.iter().map(|c| c.expose().to_owned()).collect()).collect();
        prop_assert_eq!(read, rows.iter().map(|r| trimmed(r)).collect::<Vec<_>>());
        let numbers: Vec<u32> = sheet.rows().iter().map(|r| r.row).collect();
        prop_assert_eq!(numbers, (2..).take(rows.len()).collect::<Vec<u32>>(), "row numbers are those of a spreadsheet");
        use_it(&sheet);
    }
}
