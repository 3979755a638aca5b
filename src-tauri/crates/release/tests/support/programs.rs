//! Programs that did not write the file: they read it back.

use std::path::{Path, PathBuf};
use std::process::Command;

use hamsokhan_domain::release::{DocumentLang, FileFormat};
use hamsokhan_release::render;
use hamsokhan_release::summary::{Snapshot, compose};
use tempfile::TempDir;

/// A released file in a folder of its own.
pub struct Released {
    folder: TempDir,
    path: PathBuf,
}

impl Released {
    pub fn new(snapshot: &Snapshot, format: FileFormat, lang: DocumentLang) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(format!("summary.{}", format.extension()));
        std::fs::write(&path, render(&compose(snapshot, lang), format).expect("a document")).expect("a file");
        Self { folder, path }
    }

    /// What a program prints about the file. `$FILE` in the arguments stands for its path.
    pub fn ask(&self, program: &str, arguments: &[&str]) -> String {
        let path = self.path.to_str().expect("a plain path");
        let output = Command::new(program)
            .args(arguments.iter().map(|a| a.replace("$FILE", path)))
            .output()
            .unwrap_or_else(|e| panic!("{program} is needed to read the file back: {e}"));
        assert!(output.status.success(), "{program} could not read the file: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// The file as LibreOffice saves it in another format, in a profile of its own.
    pub fn through_office(&self, extension: &str, filter: &str) -> PathBuf {
        let profile = format!("-env:UserInstallation=file://{}/profile", self.folder.path().display());
        let out = self.folder.path().join("office");
        let output = Command::new("soffice")
            .args([&profile, "--headless", "--norestore", "--convert-to", filter, "--outdir"])
            .arg(&out)
            .arg(&self.path)
            .output()
            .expect("LibreOffice is needed to read the file back");
        let converted = out.join(format!("summary.{extension}"));
        assert!(converted.exists(), "LibreOffice refused the file: {}", String::from_utf8_lossy(&output.stderr));
        converted
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}
