//! What the experiments share: their size, what they report, children that are killed, and workspaces to break.

pub mod fault;
pub mod room;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// `full` under `cargo xtask faults`, `short` otherwise.
pub fn scale<T>(short: T, full: T) -> T {
    if std::env::var_os("HAMSOKHAN_FAULTS").is_some_and(|size| size == "full") { full } else { short }
}

/// Every which of the numbers from 1 is tried: all of them in the full form.
pub fn stride(short: usize) -> usize {
    scale(short, 1)
}

/// Says what an experiment came to; the tool gathers these lines into a table.
pub fn figure(experiment: &str, what: impl std::fmt::Display) {
    println!("\nfigure: {experiment}: {what}");
}

/// Says that an experiment, or a part of it, could not be made here, and why. That is not a pass.
pub fn skipped(experiment: &str, why: impl std::fmt::Display) {
    println!("\nskipped: {experiment}: {why}");
}

/// This program again, at one of its ignored functions.
pub fn again(function: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", function, "--ignored", "--nocapture", "--test-threads=1"]).stdin(Stdio::null());
    command
}

/// A child whose lines are read as they come.
pub struct Heard {
    pub child: Child,
    pub lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Heard {
    pub fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// The rest of the next line that begins so; none when the child ends without one.
    pub fn line(&mut self, start: &str) -> Option<String> {
        self.lines.by_ref().map_while(Result::ok).find_map(|line| line.strip_prefix(start).map(str::to_owned))
    }
}

/// A copy of a folder and all below it, as far as it is there: a workspace that is open removes files of its own.
pub fn copied(from: &Path, to: &Path) -> PathBuf {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &target);
        } else {
            match fs::copy(entry.path(), target) {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                other => drop(other.unwrap()),
            }
        }
    }
    to.to_owned()
}

/// Every file in a folder and below it.
pub fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let below = entries
        .map(|entry| entry.path())
        .flat_map(|path| if path.is_dir() && !path.is_symlink() { files_in(&path) } else { vec![path] });
    below.collect()
}

/// A small disk of its own, where the machine lets us make one.
pub struct SmallDisk(pub tempfile::TempDir);

impl SmallDisk {
    pub fn new(options: &str) -> Result<Self, String> {
        let folder = tempfile::tempdir().unwrap();
        let said = Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(folder.path()).output();
        match said {
            Ok(done) if done.status.success() => Ok(Self(folder)),
            Ok(done) => Err(format!("no small disk can be mounted ({})", String::from_utf8_lossy(&done.stderr).trim())),
            Err(error) => Err(format!("no small disk can be mounted ({error})")),
        }
    }

    pub fn read_only(&self) {
        let done = Command::new("mount").args(["-o", "remount,ro"]).arg(self.0.path()).status();
        assert!(done.unwrap().success(), "remounted for reading only");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

/// Numbers that look random and are the same for the same seed.
pub struct Random(u64);

impl Random {
    /// A seed of this moment, which is said so that a failure can be made again.
    pub fn new(experiment: &str) -> Self {
        let moment = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos() as u64;
        let seed = std::env::var("HAMSOKHAN_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(moment);
        println!("{experiment}: HAMSOKHAN_SEED={seed}");
        Self(seed)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit.max(1)
    }
}
