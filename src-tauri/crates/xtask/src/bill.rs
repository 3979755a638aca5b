//! What the product is made of: a bill of materials in CycloneDX form, and whether a package of it has a known fault.
//!
//! Both ask programs that may be missing and places that may be out of reach: then they say so, and are not taken for done.

use crate::lint::Held;
use crate::place;
use crate::process::{self, Outcome};
use crate::setup;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The `cargo-cyclonedx` that lists the Rust packages.
const CYCLONEDX_VERSION: &str = "0.5.9";
/// How it is told to call what it writes.
const STEM: &str = "hamsokhan.cdx";

/// Asks the registry of the interface's packages for known faults in what is shipped.
pub fn audit() -> Outcome<Held> {
    let asked = setup::npm().args(["audit", "--omit=dev", "--json"]).output();
    let said = asked.map_err(|error| format!("npm could not be started: {error}"))?;
    judge(&String::from_utf8_lossy(&said.stdout))
}

/// Reads what `npm audit --json` answered.
fn judge(answer: &str) -> Outcome<Held> {
    let report: Value = serde_json::from_str(answer).unwrap_or_default();
    let Some(total) = report.pointer("/metadata/vulnerabilities/total").and_then(Value::as_u64) else {
        let why = report.get("message").and_then(Value::as_str).unwrap_or("no answer");
        // The address in it is of this machine's settings, and says nothing about the product.
        let why = why.split(" - ").next().unwrap_or(why);
        return Ok(Held::Skipped(format!("the registry does not tell ({why})")));
    };
    if total == 0 {
        return Ok(Held::Yes);
    }
    let named: Vec<&String> =
        report.get("vulnerabilities").and_then(Value::as_object).into_iter().flat_map(|all| all.keys()).collect();
    Err(format!("{total} known faults: {named:?}"))
}

/// Writes the bills of both sides into `target/bom`.
pub fn write() -> Outcome<Held> {
    let folder = place::root().join("target").join("bom");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} could not be made: {error}", folder.display()))?;
    let arguments = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only", "--omit=dev"];
    let interface = process::output(setup::npm().args(arguments))?;
    keep(&folder.join("interface.cdx.json"), &interface)?;
    match setup::tool("cargo-cyclonedx", CYCLONEDX_VERSION) {
        Ok(program) => rust(&program, &folder),
        Err(why) => Ok(Held::Skipped(format!("the Rust packages: {why}"))),
    }
}

/// The bill of the shell and all that is built into it.
fn rust(program: &Path, folder: &Path) -> Outcome<Held> {
    let mut command = Command::new(program);
    command.args(["cyclonedx", "-q", "--format", "json", "--spec-version", "1.5", "--override-filename", STEM]);
    process::run(command.args(["--manifest-path", "src-tauri/Cargo.toml"]).current_dir(place::root()))?;
    // It writes one beside the manifest of each package of ours: that of the shell is meant, and none stays there.
    let made = beside_manifests(&place::root());
    let shell = place::root().join("src-tauri").join(format!("{STEM}.json"));
    let text = std::fs::read_to_string(shell).map_err(|error| format!("cargo-cyclonedx wrote no bill: {error}"));
    for path in made {
        let _ = std::fs::remove_file(path);
    }
    keep(&folder.join("rust.cdx.json"), &text?)?;
    Ok(Held::Yes)
}

/// Where the tool wrote: beside each `Cargo.toml` of ours.
fn beside_manifests(root: &Path) -> Vec<PathBuf> {
    let crates = std::fs::read_dir(root.join("src-tauri").join("crates")).into_iter().flatten().flatten();
    let folders = [root.join("src-tauri"), root.join("tests")].into_iter().chain(crates.map(|entry| entry.path()));
    folders.map(|folder| folder.join(format!("{STEM}.json"))).filter(|path| path.is_file()).collect()
}

/// Keeps a bill that is one, and says how long it is.
fn keep(path: &Path, text: &str) -> Outcome {
    let parts = components(text).ok_or_else(|| format!("{} would be no CycloneDX bill", path.display()))?;
    std::fs::write(path, text).map_err(|error| format!("{} could not be written: {error}", path.display()))?;
    println!("      {parts} parts in {}", path.display());
    Ok(())
}

/// How many parts a bill lists; none when it is not one or lists nothing.
fn components(text: &str) -> Option<usize> {
    let bill: Value = serde_json::from_str(text).ok()?;
    let ours = bill.get("bomFormat")?.as_str()? == "CycloneDX";
    let parts = bill.get("components")?.as_array()?.len();
    (ours && parts > 0).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_audit_passes_only_on_an_answer() {
        let sound = r#"{"metadata":{"vulnerabilities":{"total":0}}}"#;
        assert!(matches!(judge(sound), Ok(Held::Yes)), "nothing is known");
        let faulty = r#"{"vulnerabilities":{"left-pad":{}},"metadata":{"vulnerabilities":{"total":1}}}"#;
        assert!(judge(faulty).is_err_and(|why| why.contains("left-pad")), "a fault is named");
        for answer in ["", "not json", r#"{"message":"405 Method Not Allowed - POST somewhere"}"#] {
            assert!(matches!(judge(answer), Ok(Held::Skipped(why)) if !why.contains("somewhere")), "no answer is no pass");
        }
    }

    #[test]
    fn a_bill_lists_something() {
        assert_eq!(components(r#"{"bomFormat":"CycloneDX","components":[{}]}"#), Some(1));
        for text in ["", "{}", r#"{"bomFormat":"CycloneDX","components":[]}"#, r#"{"bomFormat":"SPDX","components":[{}]}"#] {
            assert_eq!(components(text), None, "{text} is no bill");
        }
    }
}
