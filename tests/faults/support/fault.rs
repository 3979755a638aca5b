//! The library that stands between this program and the disk (`interpose.c`), and how it is told what shall fail.

use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use super::{again, skipped};

/// What shall fail, and when.
#[derive(Clone, Copy, Debug)]
pub struct Fault<'a> {
    pub kind: &'a str,
    pub nth: usize,
    pub ever: bool,
    pub under: &'a Path,
}

impl Fault<'_> {
    fn text(&self) -> String {
        let mode = if self.ever { "ever" } else { "once" };
        format!("{} {} {mode} 0 {}", self.kind, self.nth, self.under.display())
    }

    /// A child in which this fails from its first moment.
    pub fn child(&self, function: &str) -> Result<Command, String> {
        let mut command = again(function);
        command.env("LD_PRELOAD", library()?).env("HAMSOKHAN_FAULT", self.text());
        Ok(command)
    }
}

/// The library, built once for each process; an error where there is no compiler or no such system.
pub fn library() -> Result<PathBuf, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    BUILT.get_or_init(build).clone()
}

fn build() -> Result<PathBuf, String> {
    if !cfg!(target_os = "linux") {
        return Err("a library can be put between a program and the disk on Linux only".to_owned());
    }
    let folder = std::env::temp_dir().join(format!("hamsokhan-interpose-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let (out, source) = (folder.join("interpose.so"), Path::new(env!("CARGO_MANIFEST_DIR")).join("faults/interpose.c"));
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let said = Command::new(&compiler).args(["-shared", "-fPIC", "-O2", "-o"]).arg(&out).arg(source).arg("-ldl").output();
    match said {
        Ok(said) if said.status.success() => Ok(out),
        Ok(said) => Err(format!("{compiler} failed: {}", String::from_utf8_lossy(&said.stderr))),
        Err(error) => Err(format!("{compiler} cannot be started: {error}")),
    }
}

/// Whether the library is in this process. When it is not, the function is run again in a process where it is, and
/// its outcome is this one's.
pub fn interposed(experiment: &str, function: &str) -> bool {
    if std::env::var_os("LD_PRELOAD").is_some_and(|name| name.to_string_lossy().contains("interpose")) {
        return true;
    }
    match library() {
        Ok(library) => {
            let status = again(function).env("LD_PRELOAD", library).status().unwrap();
            assert!(status.success(), "{function} failed in its own process; see above");
        }
        Err(why) => skipped(experiment, why),
    }
    false
}

/// Tells the library in this process something; answers how many calls it counted since the last time, and how many failed.
fn tell(folder: &Path, text: &str) -> (usize, usize) {
    let path = folder.join("fault-control");
    let mut file = fs::File::options().read(true).write(true).create(true).truncate(true).open(path).unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file.seek(SeekFrom::Start(0)).unwrap();
    let mut answer = String::new();
    file.read_to_string(&mut answer).unwrap();
    let (seen, fired) = answer.trim().split_once(' ').expect("the library answers in place of the command");
    (seen.parse().unwrap(), fired.parse().unwrap())
}

/// From now on this fails.
pub fn arm(folder: &Path, fault: Fault<'_>) {
    tell(folder, &fault.text());
}

/// Nothing fails any more; answers how many calls were counted, and how many failed.
pub fn disarm(folder: &Path) -> (usize, usize) {
    tell(folder, "none 0 once 0 -")
}

/// Sets the time of day of this process this many seconds off.
pub fn shift_clock(folder: &Path, seconds: i64) {
    tell(folder, &format!("none 0 once {seconds} -"));
}
