//! What machine this is, and the names its packages have there.

use crate::place;
use crate::process;
use std::process::Command;

/// Systems whose package names are known here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum System {
    /// Debian, Ubuntu and what is made from them: the only ones this tool installs on by itself.
    Debian,
    /// Fedora and its relatives.
    Fedora,
    /// Arch and its relatives.
    Arch,
    /// macOS.
    Mac,
    /// Windows.
    Windows,
    /// Anything else.
    Other,
}

/// The system this runs on.
pub fn system() -> System {
    match std::env::consts::OS {
        "macos" => System::Mac,
        "windows" => System::Windows,
        "linux" => from_os_release(&std::fs::read_to_string("/etc/os-release").unwrap_or_default()),
        _ => System::Other,
    }
}

/// The system that the text of `/etc/os-release` names, by `ID` and then `ID_LIKE`.
fn from_os_release(text: &str) -> System {
    let value = |key: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix('='))
            .map(|value| value.trim_matches('"').to_lowercase())
            .unwrap_or_default()
    };
    let names = format!("{} {}", value("ID"), value("ID_LIKE"));
    for name in names.split_whitespace() {
        match name {
            "debian" | "ubuntu" => return System::Debian,
            "fedora" | "rhel" | "centos" => return System::Fedora,
            "arch" => return System::Arch,
            _ => {}
        }
    }
    System::Other
}

/// Packages that building the window needs on Debian and Ubuntu.
pub const TO_BUILD: [&str; 7] = [
    "build-essential",
    "pkg-config",
    "perl",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "libxdo-dev",
    "libayatana-appindicator3-dev",
];

/// Programs that the tests and the tour need, each with the Debian package that brings it.
pub const TO_TEST: [(&str, &str); 4] = [
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("soffice", "libreoffice-writer-nogui"),
    ("pdftotext", "poppler-utils"),
];

/// Python, by the name it has on this system.
pub const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

/// Whether Python is here and can make an environment; Debian leaves that part out.
pub fn has_venv() -> bool {
    process::quietly(Command::new(PYTHON).args(["-c", "import venv, ensurepip"]))
}

/// Which of these Debian packages are not installed.
pub fn missing_packages<'a>(names: &[&'a str]) -> Vec<&'a str> {
    let asked = Command::new("dpkg-query").args(["-W", "-f=${Package} ${Status}\n"]).args(names).output();
    // dpkg-query exits with an error when a name is unknown, and still lists the others.
    let said = asked.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let installed: Vec<&str> = said.lines().filter_map(|line| line.strip_suffix(" install ok installed")).collect();
    names.iter().copied().filter(|name| !installed.contains(name)).collect()
}

/// Packages of the programs in `programs` that are not on the search path.
pub fn missing_programs(programs: &[(&'static str, &'static str)]) -> Vec<&'static str> {
    programs.iter().filter(|(program, _)| place::on_path(program).is_none()).map(|(_, package)| *package).collect()
}

/// Exactly what to type, on a system where this tool does not install by itself.
pub fn how_to_install(system: System) -> &'static str {
    match system {
        System::Debian => {
            "Debian, Ubuntu (as root):
  apt-get install build-essential pkg-config perl libwebkit2gtk-4.1-dev librsvg2-dev libxdo-dev \\
      libayatana-appindicator3-dev webkit2gtk-driver xvfb libreoffice-writer-nogui poppler-utils python3-venv"
        }
        System::Fedora => {
            "Fedora:
  sudo dnf install gcc gcc-c++ make pkgconf-pkg-config perl webkit2gtk4.1-devel librsvg2-devel libxdo-devel \\
      libappindicator-gtk3-devel nodejs npm
  For the tests and the tour also:
  sudo dnf install /usr/bin/WebKitWebDriver xorg-x11-server-Xvfb libreoffice-writer poppler-utils python3"
        }
        System::Arch => {
            "Arch:
  sudo pacman -S --needed base-devel perl webkit2gtk-4.1 librsvg xdotool libappindicator-gtk3 nodejs npm
  For the tests and the tour also (WebKitWebDriver comes with webkit2gtk-4.1):
  sudo pacman -S --needed xorg-server-xvfb libreoffice-still poppler python"
        }
        System::Mac => {
            "macOS:
  xcode-select --install
  brew install node
  The window tests and the tour need Linux: macOS offers no WebDriver for an application's web view."
        }
        System::Windows => {
            "Windows:
  winget install Microsoft.VisualStudio.2022.BuildTools   (with the workload \"Desktop development with C++\")
  winget install Microsoft.EdgeWebView2Runtime            (part of Windows 11)
  winget install OpenJS.NodeJS.LTS StrawberryPerl.StrawberryPerl
  The window tests and the tour need Linux."
        }
        System::Other => {
            "On this system, install by its own means: a C compiler, make, pkg-config, perl, Node.js 20.19 or later with npm,
  and the development files of WebKitGTK 4.1, librsvg 2, libxdo and Ayatana AppIndicator 3.
  For the tests and the tour also: WebKitWebDriver (of WebKitGTK), Xvfb, LibreOffice Writer, Poppler's pdftotext, Python 3 with venv."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn os_release_is_read_by_id_and_family() {
        for (text, system) in [
            ("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", System::Debian),
            ("ID=ubuntu\nID_LIKE=debian\n", System::Debian),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Debian),
            ("ID=fedora\nVERSION_ID=41\n", System::Fedora),
            ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", System::Fedora),
            ("ID=manjaro\nID_LIKE=arch\n", System::Arch),
            ("ID=nixos\n", System::Other),
            ("", System::Other),
        ] {
            assert_eq!(from_os_release(text), system, "the wrong package names would be shown for {text:?}");
        }
    }

    #[test]
    fn a_missing_program_is_reported_by_its_package() {
        let missing = missing_programs(&[("no-such-program-here", "its-package")]);
        assert_eq!(missing, ["its-package"], "a person installs packages, not programs");
    }
}
