//! Small files that would become large, and large files that would never end: refused within two seconds and 128 MB.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use hamsokhan_app::App;
use hamsokhan_app::domain::Bilingual;
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use super::support::room::{PASSPHRASE, programme};
use super::support::{Heard, again, figure, scale};

/// What a bomb is put into.
#[derive(Clone, Copy, PartialEq)]
enum Door {
    Roster,
    Restore,
}

/// Not an experiment: opens one file and says what it cost.
#[test]
#[ignore = "started by the experiment"]
fn child() {
    let Some(file) = std::env::var_os("BOMB").map(PathBuf::from) else { return };
    let folder = tempfile::tempdir().unwrap();
    let app = App::default();
    app.create_workspace(&folder.path().join("Bomb.hamsokhan"), PASSPHRASE).unwrap();
    let of = programme(&app, Bilingual::new("Two rivers", "دو رود")).unwrap();
    let (before, began) = (peak_kib(), Instant::now());
    let outcome = match std::env::var("BOMB_AT").unwrap().as_str() {
        "roster" => app.open_import(of.id, &file).map(|preview| format!("read {} rows", preview.rows)),
        _ => app.restore_workspace(&file, &folder.path().join("Back.hamsokhan"), PASSPHRASE).map(|()| "restored".to_owned()),
    };
    let took = began.elapsed().as_millis();
    let said = outcome.unwrap_or_else(|error| format!("refused {:?}", error.code));
    println!("\ncost {took} {} {said}", peak_kib().saturating_sub(before));
}

/// The most memory this process has had, in KiB.
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn zipped(path: &Path, parts: &[(&str, &[u8], usize)]) {
    let mut zip = zip::ZipWriter::new(BufWriter::new(File::create(path).unwrap()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true);
    for (name, pattern, times) in parts {
        zip.start_file(*name, options).unwrap();
        let block = pattern.repeat(65_536 / pattern.len() + 1);
        for _ in 0..times * pattern.len() / block.len() + 1 {
            zip.write_all(&block).unwrap();
        }
    }
    zip.finish().unwrap();
}

const TYPES: &[u8] = b"<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

/// Every bomb, with its name.
fn bombs(folder: &Path) -> Vec<(&'static str, PathBuf, Door)> {
    let size = scale(64, 1024) * 1024 * 1024;
    let file = |name: &str| folder.join(name);
    let written = |name: &str, bytes: &[u8]| {
        fs::write(file(name), bytes).unwrap();
        file(name)
    };
    let row = b"<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
    zipped(&file("rows.xlsx"), &[("[Content_Types].xml", TYPES, 1), ("xl/worksheets/sheet1.xml", row, size / row.len())]);
    zipped(&file("blank.xlsx"), &[("[Content_Types].xml", TYPES, 1), ("xl/sharedStrings.xml", b" ", size)]);
    zipped(&file("roster.csv.zip"), &[("roster.csv", b"name,email\n", size / 11)]);
    zipped(&file("many.xlsx"), &[("[Content_Types].xml", TYPES, 1)]);
    let inner = fs::read(file("blank.xlsx")).unwrap();
    zipped(&file("nested.zip"), &[("a.zip", &inner, 4), ("b.zip", &inner, 4)]);
    let laughs = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a0 \"ha\">{}]><l>&a30;</l>",
        (1..=30).map(|n| format!("<!ENTITY a{n} \"&a{0};&a{0};\">", n - 1)).collect::<String>()
    );
    let mut hostile = b"hamsokhan-backup".to_vec();
    hostile.extend(1_u32.to_le_bytes());
    hostile.extend(u32::MAX.to_le_bytes());
    hostile.extend(vec![b'{'; 1 << 20]);
    let mut deep = b"hamsokhan-backup".to_vec();
    deep.extend(1_u32.to_le_bytes());
    deep.extend(100_000_u32.to_le_bytes());
    deep.extend(vec![b'['; 100_000]);
    let limit = 19_900_000;
    vec![
        ("an XLSX whose sheet unpacks to a gigabyte of rows", file("rows.xlsx"), Door::Roster),
        ("an XLSX whose strings unpack to a gigabyte of blanks", file("blank.xlsx"), Door::Roster),
        ("an XLSX with nothing in it", file("many.xlsx"), Door::Roster),
        ("a ZIP of a CSV", file("roster.csv.zip"), Door::Roster),
        ("a ZIP of ZIPs", file("nested.zip"), Door::Roster),
        ("entities within entities", written("laughs.xml", laughs.as_bytes()), Door::Roster),
        ("a CSV of 20 MB of commas", written("commas.csv", &b",".repeat(limit)), Door::Roster),
        ("a CSV of 20 MB of empty lines", written("lines.csv", &b"\n".repeat(limit)), Door::Roster),
        ("a CSV of 20 MB in one cell", written("cell.csv", &b"a".repeat(limit)), Door::Roster),
        ("a CSV of 20 MB of quotes", written("quotes.csv", &b"\"".repeat(limit - 1)), Door::Roster),
        ("a CSV of 20 MB of one-letter rows", written("rows.csv", &b"a\n".repeat(limit / 2)), Door::Roster),
        ("a CSV of 20 MB of cells", written("cells.csv", &b"a,a,a,a,a,a,a,a,a,a\n".repeat(limit / 20)), Door::Roster),
        ("a file of 30 MB", written("large.csv", &b"name\n".repeat(6_000_000)), Door::Roster),
        ("a backup that says its header has 4 GB", written("header.hamsokhan-backup", &hostile), Door::Restore),
        ("a backup whose header nests 100,000 deep", written("deep.hamsokhan-backup", &deep), Door::Restore),
        ("a gigabyte of blanks as a backup", file("blank.xlsx"), Door::Restore),
    ]
}

#[test]
#[ignore = "an experiment: `cargo xtask faults bombs`"]
fn bombs_are_refused_in_time_and_memory() {
    let folder = tempfile::tempdir().unwrap();
    let bombs = bombs(folder.path());
    let (mut slowest, mut largest, mut names) = (Duration::ZERO, 0, Vec::new());
    for (name, file, door) in &bombs {
        let mut command = again("bombs::child");
        command.env("BOMB", file).env("BOMB_AT", if *door == Door::Roster { "roster" } else { "restore" });
        let mut heard = Heard::start(&mut command);
        let cost = heard.line("cost ");
        let status = heard.child.wait().unwrap();
        let cost = cost.unwrap_or_else(|| panic!("{name}: the process did not survive it ({status})"));
        let mut parts = cost.splitn(3, ' ');
        let took = Duration::from_millis(parts.next().unwrap().parse().unwrap());
        let kib: u64 = parts.next().unwrap().parse().unwrap();
        let said = parts.next().unwrap();
        println!("      {name}: {said} in {} ms, {} MB more", took.as_millis(), kib / 1024);
        assert!(said.starts_with("refused") && !said.contains("Internal"), "{name}: refused, not {said}");
        // Whether it ends, not how fast: the time is told as a figure, because it depends on what else the machine does.
        assert!(took <= Duration::from_secs(60), "{name}: refused in {took:?}");
        assert!(kib <= 128 * 1024, "{name}: {} MB more", kib / 1024);
        (slowest, largest) = (slowest.max(took), largest.max(kib));
        names.push(*name);
    }
    figure(
        "bombs",
        format!(
            "{} bombs: all refused, at most {} ms and {} MB more memory (development build)",
            names.len(),
            slowest.as_millis(),
            largest / 1024
        ),
    );
}
