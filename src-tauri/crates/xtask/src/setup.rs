//! Installs what is missing, and only that: Debian packages, the interface's packages, the window driver, readers of
//! documents.

use crate::host::{self, System};
use crate::place;
use crate::process::{self, Outcome};
use crate::progress::Progress;
use std::process::Command;

/// Steps that [`setup`] announces.
pub const STEPS: usize = 3;

/// The `tauri-driver` this project is tested with; without a version, cargo takes an alpha of the next one.
const DRIVER_VERSION: &str = "2.1.0";

/// The oldest Node.js that the interface's build accepts: major, minor.
const NODE: (u32, u32) = (20, 19);

/// What the machine is set up for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Building and opening the window.
    Window,
    /// That, and the programs that drive the window and check the documents.
    Tests,
}

/// Brings the machine to where the application builds, and for tests also runs without a display.
pub fn setup(progress: &mut Progress, need: Need) -> Outcome {
    progress.step("Checking the system's packages");
    system_packages(need)?;
    progress.step("Checking the interface's packages");
    node_packages()?;
    progress.step(match need {
        Need::Window => "Checking tools",
        Need::Tests => "Checking tools (the window driver, the readers of documents)",
    });
    if need == Need::Tests { driver().and_then(|()| readers()) } else { Ok(()) }
}

fn system_packages(need: Need) -> Outcome {
    let system = host::system();
    if system == System::Debian {
        let mut missing = host::missing_packages(&host::TO_BUILD);
        if need == Need::Tests {
            missing.extend(host::missing_programs(&host::TO_TEST));
            if !host::has_venv() {
                missing.push("python3-venv");
            }
        }
        let node_is_old = node_version().is_none_or(|version| version < NODE);
        if missing.is_empty() && !node_is_old {
            return Ok(());
        }
        return apt(&missing, node_is_old);
    }
    let builds = match system {
        System::Mac => process::quietly(Command::new("xcode-select").arg("-p")),
        System::Windows => true, // The linker's own error says what to install; there is no cheap question to ask first.
        _ => process::quietly(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1", "librsvg-2.0"])),
    };
    let tests = need == Need::Window || (host::missing_programs(&host::TO_TEST).is_empty() && host::has_venv());
    if builds && tests && node_version().is_some_and(|version| version >= NODE) {
        return Ok(());
    }
    Err(format!("Something that Hamsokhan needs is not installed.\n\n{}", host::how_to_install(system)))
}

/// Installs Debian packages, refreshing the lists once, and Node.js when Debian's is new enough.
fn apt(missing: &[&str], node_is_old: bool) -> Outcome {
    apt_get(&["update", "-q"])?;
    let mut wanted = missing.to_vec();
    if node_is_old {
        let offered =
            process::output(Command::new("apt-cache").args(["show", "--no-all-versions", "nodejs"])).unwrap_or_default();
        let version = offered.lines().find_map(|line| line.strip_prefix("Version: ")).and_then(parse_version);
        if version.is_none_or(|version| version < NODE) {
            return Err(format!(
                "Node.js {}.{} or later is needed, and this system's package is older.\nInstall it from nodejs.org (a \
                 version marked LTS), then run the command again.",
                NODE.0, NODE.1
            ));
        }
        wanted.extend(["nodejs", "npm"]);
    }
    println!("      installing {}", wanted.join(" "));
    let mut arguments = vec!["install", "-y", "-q", "--no-install-recommends"];
    arguments.extend(wanted);
    apt_get(&arguments)
}

fn apt_get(arguments: &[&str]) -> Outcome {
    let root = process::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let mut command = Command::new(if root { "apt-get" } else { "sudo" });
    if !root {
        command.args(["--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
    }
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    let outcome = process::run(&mut command);
    outcome.map_err(|error| format!("{error}\n\nTo install by hand:\n{}", host::how_to_install(System::Debian)))
}

/// Major and minor of the installed Node.js.
fn node_version() -> Option<(u32, u32)> {
    process::output(Command::new("node").arg("--version")).ok().as_deref().and_then(parse_version)
}

/// Major and minor of a version such as `v20.20.2`, `20.19.2+dfsg-1` or `1:20.19`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let text = text.trim().trim_start_matches('v');
    let text = text.split_once(':').map_or(text, |(_epoch, version)| version);
    let mut parts = text.split(|c: char| !c.is_ascii_digit());
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// npm, by the name it has on this system.
pub fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(place::ui());
    command
}

/// A program of the interface's packages, such as `vite` or `tsc`.
pub fn npx(program: &str) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npx.cmd" } else { "npx" });
    command.current_dir(place::ui()).args(["--no-install", program]);
    command
}

/// `npm ci`, when the lock file is not the one that was installed last.
fn node_packages() -> Outcome {
    let lock = place::ui().join("package-lock.json");
    let mark = place::ui().join("node_modules").join(".installed-lock.json");
    let wanted = std::fs::read(&lock).map_err(|error| format!("ui/package-lock.json could not be read: {error}"))?;
    if std::fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    process::run(npm().args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    std::fs::write(&mark, wanted).map_err(|error| format!("ui/node_modules could not be written: {error}"))
}

/// A program that cargo installs, where it was installed for this project; nothing is asked of the search path.
fn tool_path(name: &str) -> std::path::PathBuf {
    place::tools().join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A program that cargo installs: on the search path, or installed for this project alone, now if it must be.
pub fn tool(name: &str, version: &str) -> Outcome<std::path::PathBuf> {
    let ours = tool_path(name);
    if ours.is_file() {
        return Ok(ours);
    }
    if let Some(found) = place::on_path(name) {
        return Ok(found);
    }
    println!("      building {name} {version} (once, about a minute)");
    process::run(
        Command::new(place::cargo())
            .args(["install", "--quiet", "--locked", name, "--version", version, "--root"])
            .arg(place::tools())
            .current_dir(place::root()),
    )?;
    Ok(ours)
}

fn driver() -> Outcome {
    // Always ours where it is built: the window tests look there.
    tool("tauri-driver", DRIVER_VERSION).map(drop)
}

/// The programs that read documents back, in a Python environment of this project alone: anew when their list changes.
fn readers() -> Outcome {
    let folder = place::tools().join("readers");
    let list = place::root().join("src-tauri/crates/release/tests/support/readers.txt");
    let mark = folder.join("installed.txt");
    let wanted = std::fs::read(&list).map_err(|error| format!("{} could not be read: {error}", list.display()))?;
    if std::fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("      installing {}", String::from_utf8_lossy(&wanted).split_whitespace().collect::<Vec<_>>().join(", "));
    process::run(Command::new(host::PYTHON).args(["-m", "venv", "--clear"]).arg(&folder))?;
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"];
    process::run(Command::new(python).args(pip).arg(&list))?;
    std::fs::write(&mark, wanted).map_err(|error| format!("{} could not be written: {error}", mark.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_node_and_debian_write_them() {
        for (text, version) in [
            ("v20.20.2\n", Some((20, 20))),
            ("20.19.2+dfsg-1", Some((20, 19))),
            ("1:18.20.4", Some((18, 20))),
            ("v9.1.0", Some((9, 1))),
            ("unknown", None),
            ("", None),
        ] {
            assert_eq!(parse_version(text), version, "a Node.js that is too old must be noticed: {text:?}");
        }
        assert!(parse_version("v9.30.0") < Some(NODE), "versions compare as numbers, not as text");
    }
}
