//! How long a roster of 10,000 people takes from bytes to checked rows.

use hamsokhan_domain::Bilingual;
use hamsokhan_domain::id::SideId;
use hamsokhan_domain::programme::{Side, SideDraft};
use hamsokhan_intake::{Context, Limits, Mapping, interpret, read_roster};

fn main() {
    divan::main();
}

fn sides() -> Vec<Side> {
    [("Los Angeles", "لس‌آنجلس", "America/Los_Angeles"), ("Tehran", "تهران", "Asia/Tehran")]
        .into_iter()
        .zip(1..)
        .map(|((en, fa, zone), position)| {
            let draft = SideDraft::with_habits(Bilingual::new(en, fa), zone);
            Side {
                id: format!("01890000-0000-7000-8000-00000000000{position}").parse::<SideId>().unwrap_or_else(|_| unreachable!()),
                position,
                name: draft.name,
                zone: draft.zone,
                weekend: draft.weekend,
                humane_hours: draft.humane_hours,
                calendar: draft.calendar,
            }
        })
        .collect()
}

fn roster(people: usize) -> Vec<u8> {
    let mut text = String::from("Code name,نام و نام خانوادگی,Side,Role,Language,Email,Phone,Notes\r\n");
    for n in 0..people {
        let (name, side) = if n % 2 == 0 {
            (format!("Robin Example {n}"), "Los Angeles")
        } else {
            (format!("نمونهٔ شماره {n}"), "تهران")
        };
        text.push_str(&format!(
            "Code-{n},{name},{side},participant,fa,person{n}@example.org,+1 555 {n:07},\"A note, with a comma\"\r\n"
        ));
    }
    text.into_bytes()
}

#[divan::bench(sample_count = 20)]
fn import_10_000(bencher: divan::Bencher) {
    let (bytes, sides) = (roster(10_000), sides());
    bencher.bench(|| {
        let sheet = read_roster(divan::black_box(&bytes), &Limits::default());
        sheet.and_then(|sheet| interpret(&sheet, &Mapping::default(), &Context { sides: &sides })).map(|found| found.rows.len())
    });
}
