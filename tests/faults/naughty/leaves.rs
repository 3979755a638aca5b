//! What may leave: a checker for each kind of file. A kind without one fails, so that a new format cannot pass unlooked at.

use std::fs;
use std::io::Read;
use std::path::Path;

/// The letters and digits of a text: what must be kept whatever is trimmed, shown or set in another form.
pub fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A control of direction that could make a line read otherwise than it is.
pub fn hidden(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Checks a released file by its kind.
pub fn check(file: &Path) {
    let name = file.display().to_string();
    let bytes = fs::read(file).unwrap();
    assert!(!bytes.is_empty(), "{name} is not empty");
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => check_page(&String::from_utf8(bytes).unwrap(), &name),
        Some("docx") => check_office(file, &name),
        Some("xlsx") => {
            check_office(file, &name);
            assert!(!parts(file).iter().any(|(_, text)| text.contains("<f>") || text.contains("<f ")), "{name}: no formula");
        }
        Some("pdf") => check_pdf(&bytes, &name),
        Some("csv") => check_sheet(&bytes, &name),
        Some("json") => drop(serde_json::from_slice::<serde_json::Value>(&bytes).expect("one JSON document")),
        Some("ics") => check_calendar(&String::from_utf8(bytes).unwrap(), &name),
        other => panic!("there is no checker for {other:?}: write one before such files leave"),
    }
}

/// The tags of a page, as a browser would see them: name and the rest.
fn tags(page: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if rest.starts_with("!--") {
            rest = rest.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        if rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!' || c == '?') {
            let (tag, after) = rest.split_once('>').unwrap_or((rest, ""));
            let name: String = tag.trim_start_matches('/').chars().take_while(|c| !c.is_whitespace() && *c != '/').collect();
            found.push((name.to_lowercase(), tag[name.len().min(tag.len())..].to_owned()));
            rest = after;
        }
    }
    found
}

/// A page acts on nobody: no script, no request, nothing that runs when it is looked at.
pub fn check_page(page: &str, of: &str) {
    const ACT: [&str; 18] = [
        "script",
        "iframe",
        "frame",
        "img",
        "image",
        "object",
        "embed",
        "link",
        "base",
        "form",
        "input",
        "button",
        "video",
        "audio",
        "source",
        "applet",
        "foreignobject",
        "use",
    ];
    for (name, attributes) in tags(page) {
        assert!(!ACT.contains(&name.as_str()), "{of}: <{name}{attributes}>");
        let lower = attributes.to_lowercase();
        for word in lower.split_whitespace() {
            let runs = word.split_once('=').is_some_and(|(name, _)| name.starts_with("on"));
            assert!(!runs, "{of}: something runs: <{name}{attributes}>");
        }
        for asks in
            [" src=", " href=\"http", " href=\"javascript", " href=\"data", " href=\"//", "srcset=", "http-equiv=\"refresh"]
        {
            assert!(!lower.contains(asks), "{of}: something is asked for: <{name}{attributes}>");
        }
    }
    let styles = page.split("<style").skip(1).filter_map(|rest| rest.split_once("</style>")).map(|(style, _)| style);
    for style in styles {
        assert!(
            !style.contains("@import") && !style.contains("url(http") && !style.contains("url(//"),
            "{of}: a style asks for something"
        );
    }
    assert!(!page.chars().any(hidden), "{of}: no hidden control of direction is obeyed");
}

/// The parts of an Office file that are XML.
fn parts(file: &Path) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(fs::File::open(file).unwrap()).unwrap();
    let mut found = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().to_owned();
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            found.push((name, text));
        }
    }
    assert!(!found.is_empty(), "an Office file has parts");
    found
}

fn check_office(file: &Path, name: &str) {
    for (part, text) in parts(file) {
        let tree = roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{name}, {part}: {error}"));
        for node in tree.descendants().filter(roxmltree::Node::is_element) {
            let tag = node.tag_name().name();
            assert!(
                !["fldSimple", "altChunk", "object", "OLEObject", "control", "subDoc"].contains(&tag),
                "{name}, {part}: <{tag}>"
            );
            let fetched = node.attributes().any(|a| a.name() == "TargetMode" && a.value().eq_ignore_ascii_case("external"));
            assert!(!fetched, "{name}, {part}: something outside is asked for");
            if tag == "instrText" {
                let field = node.text().unwrap_or_default().trim();
                let harmless =
                    field.is_empty() || ["PAGE", "NUMPAGES", "SECTIONPAGES"].iter().any(|known| field.starts_with(known));
                assert!(harmless, "{name}, {part}: the field {field:?}");
            }
        }
    }
}

fn check_pdf(bytes: &[u8], name: &str) {
    for acts in ["/JavaScript", "/JS ", "/JS(", "/Launch", "/SubmitForm", "/OpenAction", "/URI", "/GoToR", "/EmbeddedFile"] {
        let found = bytes.windows(acts.len()).any(|window| window == acts.as_bytes());
        assert!(!found, "{name}: {acts}");
    }
}

fn check_sheet(bytes: &[u8], name: &str) {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(false).from_reader(bytes);
    for record in reader.records() {
        let record = record.unwrap_or_else(|error| panic!("{name}: every line has the same cells: {error}"));
        for cell in &record {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{name}: a formula: {cell:?}");
        }
    }
}

fn check_calendar(text: &str, name: &str) {
    let lines: Vec<&str> = text.split("\r\n").collect();
    let count = |line: &str| lines.iter().filter(|found| **found == line).count();
    assert_eq!((count("BEGIN:VCALENDAR"), count("END:VCALENDAR")), (1, 1), "{name}: one calendar");
    assert_eq!(count("BEGIN:VEVENT"), count("END:VEVENT"), "{name}: events that pair");
    assert!(!text.replace("\r\n", "").contains(['\n', '\r']), "{name}: no line of its own");
}
