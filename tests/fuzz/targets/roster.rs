//! The importer of rosters: any bytes are a sheet within its limits or refused, and a sheet can be shown and mapped.
#![no_main]

use std::sync::LazyLock;

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::programme::{Side, SideDraft};
use hamsokhan_intake::{Context, Limits, Mapping, interpret, preview, read_roster};
use libfuzzer_sys::fuzz_target;

static SIDES: LazyLock<Vec<Side>> = LazyLock::new(|| {
    let cities = [("Los Angeles", "لس‌آنجلس", "America/Los_Angeles"), ("Tehran", "تهران", "Asia/Tehran")];
    let side = |((en, fa, zone), position)| {
        let SideDraft { name, zone, weekend, humane_hours, calendar, .. } = SideDraft::with_habits(Bilingual::new(en, fa), zone);
        let id = format!("01890000-0000-7000-8000-00000000000{position}").parse().expect("an identifier");
        Side { id, position, name, zone, weekend, humane_hours, calendar }
    };
    cities.into_iter().zip(1..).map(side).collect()
});

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { bytes: 1 << 20, columns: 50, rows: 500, cells: 5_000, cell_chars: 1_000 };
    let Ok(mut sheet) = read_roster(bytes, &limits) else { return };
    assert!(sheet.width() <= 50 && sheet.rows().len() <= 500, "a limit is exceeded");
    let cells: usize = sheet.rows().iter().map(|row| row.cells.len()).sum();
    assert!(cells <= 5_000, "a limit is exceeded");
    for first_row in [false, true] {
        let mapping = Mapping::guess(&sheet);
        assert_eq!(mapping.fields.len(), sheet.width(), "every column means something");
        let shown = preview(&sheet, &mapping);
        assert_eq!(shown.columns.len(), sheet.width(), "every column is shown");
        if let Ok(found) = interpret(&sheet, &mapping, &Context { sides: &SIDES }) {
            assert!(found.rows.len() <= sheet.rows().len(), "no row comes from nowhere");
        }
        sheet.set_heading(first_row);
    }
});
