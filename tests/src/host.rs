//! A machine of its own for one run of the application: a virtual display, a home folder that is thrown away,
//! prepared answers for the system's dialogs, and the driver that opens the window.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;

use crate::webdriver::{self, Outcome, Session};

/// Size of the window, in pixels: a small laptop.
pub const WINDOW: (u32, u32) = (1280, 860);

/// A display, a home and a driver.
pub struct Host {
    home: TempDir,
    display: Group,
    number: String,
    driver: Option<Group>,
    application: PathBuf,
}

/// A child and all that it starts; ended together.
struct Group(Child);

impl Drop for Group {
    fn drop(&mut self) {
        // The driver's own children outlive it otherwise.
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.0.id())]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

impl Host {
    /// Prepares a host for this build of the application.
    ///
    /// # Errors
    /// When a program that is needed is missing, with its name.
    pub fn new(application: &Path) -> Outcome<Self> {
        if !application.is_file() {
            return Err(format!("{} is not built; `cargo xtask test` builds it.", application.display()));
        }
        let home = TempDir::with_prefix("hamsokhan-host-").map_err(|error| format!("No temporary folder: {error}"))?;
        for folder in ["config", "data", "cache", "runtime", "dialogs", "out", "screen"] {
            std::fs::create_dir_all(home.path().join(folder)).map_err(|error| format!("No temporary folder: {error}"))?;
        }
        let (display, number) = virtual_display(&home.path().join("screen"))?;
        Ok(Self { home, display, number, driver: None, application: application.to_owned() })
    }

    /// A folder for what the application is to read and write.
    pub fn folder(&self) -> PathBuf {
        self.home.path().join("out")
    }

    /// The folder in which everything is that the application writes without being asked where.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Prepares the answer to the next dialogs of this purpose.
    ///
    /// # Errors
    /// When the answer cannot be written.
    pub fn answer(&self, purpose: &str, path: &Path) -> Outcome {
        let file = self.home.path().join("dialogs").join(purpose);
        std::fs::write(file, path.to_string_lossy().as_bytes())
            .map_err(|error| format!("A dialog could not be prepared: {error}"))
    }

    /// Starts the application and gives its window.
    ///
    /// # Errors
    /// When the driver or the application does not start.
    pub fn open(&mut self) -> Outcome<Session> {
        self.close();
        let (port, native) = (free_port()?, free_port()?);
        let driver = driver_path().ok_or("tauri-driver is not installed; `cargo xtask setup` installs it.")?;
        let mut command = Command::new(driver);
        command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
        self.surroundings(&mut command);
        let child = command.stdin(Stdio::null()).process_group(0).spawn();
        self.driver = Some(Group(child.map_err(|error| format!("tauri-driver did not start: {error}"))?));
        until(Duration::from_secs(20), "the driver is ready", || Ok(webdriver::ready(port)))?;
        let session = Session::open(port, json!({ "tauri:options": { "application": self.application } }))?;
        session.resize(WINDOW.0, WINDOW.1)?;
        Ok(session)
    }

    /// What the application sees of the machine: this host, and nothing of the person who runs the tests.
    fn surroundings(&self, command: &mut Command) {
        let home = self.home.path();
        command
            .env("DISPLAY", &self.number)
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_RUNTIME_DIR", home.join("runtime"))
            .env("HAMSOKHAN_TEST_DIALOGS", home.join("dialogs"))
            .env("LANG", "C.UTF-8")
            .env("TZ", "America/Los_Angeles")
            // Without a desktop there is no accessibility bus and no portal; waiting for them takes 25 seconds.
            .env("NO_AT_BRIDGE", "1")
            .env("GTK_USE_PORTAL", "0")
            // Accelerated drawing stays on, in software: without it WebKit's driver waits for ever for a picture.
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env_remove("WEBKIT_DISABLE_COMPOSITING_MODE")
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS");
    }

    /// Ends the application at once, as a power cut would: nothing of it gets to run again.
    ///
    /// # Errors
    /// When it is not running.
    pub fn kill(&mut self) -> Outcome {
        let group = self.driver.as_ref().map(|driver| driver.0.id()).ok_or("The application is not open.")?;
        let process = application_of(group, &self.application).ok_or("The application is not running.")?;
        let killed = Command::new("kill").args(["-KILL", &process.to_string()]).status();
        killed.map_err(|error| format!("The application could not be killed: {error}"))?;
        self.close();
        Ok(())
    }

    /// Starts the application as a person would, without a driver: nothing looks into it, so a release build does as well.
    ///
    /// # Errors
    /// When it does not start.
    pub fn launch(&mut self) -> Outcome {
        self.close();
        let mut command = Command::new(&self.application);
        self.surroundings(&mut command);
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0).spawn();
        self.driver = Some(Group(child.map_err(|error| format!("The application did not start: {error}"))?));
        Ok(())
    }

    /// How many pixels of the display have this colour (`0xRRGGBB`), one of sixteen looked at.
    ///
    /// # Errors
    /// When the display's memory cannot be read.
    pub fn pixels(&self, colour: u32) -> Outcome<usize> {
        let memory = self.home.path().join("screen").join("Xvfb_screen0");
        let screen = std::fs::read(memory).map_err(|error| format!("The display cannot be read: {error}"))?;
        // An XWD picture: big-endian words, of which the header's size, the bytes of a line and the colours of the map
        // say where the pixels are.
        let word = |index: usize| -> Option<usize> {
            let bytes: [u8; 4] = screen.get(index * 4..index * 4 + 4)?.try_into().ok()?;
            usize::try_from(u32::from_be_bytes(bytes)).ok()
        };
        let (start, line) = (word(0).zip(word(19)).map(|(header, colours)| header + colours * 12), word(12));
        let (Some(start), Some(line)) = (start, line) else { return Err("The display's memory is no picture.".to_owned()) };
        let [_, red, green, blue] = colour.to_be_bytes();
        let lines = screen.get(start..).unwrap_or_default().chunks_exact(line.max(4)).step_by(4);
        Ok(lines.flat_map(|line| line.chunks_exact(4).step_by(4)).filter(|pixel| pixel.starts_with(&[blue, green, red])).count())
    }

    /// Ends driver and application.
    pub fn close(&mut self) {
        self.driver = None;
    }

    /// The number of the virtual display, such as `:3`.
    pub fn display(&self) -> &str {
        debug_assert!(self.display.0.id() > 0, "the display lives as long as the host");
        &self.number
    }
}

/// The build of the application beside this program: `<target>/debug/hamsokhan-desktop`.
pub fn application() -> PathBuf {
    build_folder().join("hamsokhan-desktop")
}

/// The build of the command line beside this program.
pub fn command_line() -> PathBuf {
    build_folder().join("hamsokhan")
}

/// `<target>/debug`; a test runs from `deps` below it.
fn build_folder() -> PathBuf {
    let here = std::env::current_exe().unwrap_or_default();
    let folder = here.parent().unwrap_or(Path::new("."));
    if folder.ends_with("deps") { folder.parent().unwrap_or(folder).to_owned() } else { folder.to_owned() }
}

/// The checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

fn driver_path() -> Option<PathBuf> {
    let ours = build_folder().parent()?.join("tools").join("bin").join("tauri-driver");
    if ours.is_file() {
        return Some(ours);
    }
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join("tauri-driver")).find(|path| path.is_file())
}

/// A port that is free now.
fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| format!("No free port: {error}"))?;
    listener.local_addr().map(|address| address.port()).map_err(|error| format!("No free port: {error}"))
}

/// Starts a display that takes the first free number and says which.
fn virtual_display(memory: &Path) -> Outcome<(Group, String)> {
    let mut child = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
        .arg("-fbdir")
        .arg(memory)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .map_err(|error| format!("Xvfb did not start: {error}"))?;
    let mut number = String::new();
    let output = child.stdout.take();
    let group = Group(child);
    if let Some(output) = output {
        let _ = BufReader::new(output).read_line(&mut number);
    }
    match number.trim() {
        "" => Err("Xvfb found no free display.".to_owned()),
        number => Ok((group, format!(":{number}"))),
    }
}

/// The process in this group that runs this program.
fn application_of(group: u32, program: &Path) -> Option<u32> {
    let program = program.canonicalize().ok()?;
    let processes = std::fs::read_dir("/proc").ok()?.flatten();
    processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).find(|process: &u32| {
        let runs = std::fs::read_link(format!("/proc/{process}/exe")).is_ok_and(|exe| exe == program);
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        // After the name in brackets: state, parent, group.
        let its_group = stat.rsplit_once(") ").and_then(|(_, rest)| rest.split(' ').nth(2)?.parse().ok());
        runs && its_group == Some(group)
    })
}

/// Waits for a condition, looking often and giving up after `limit` with what was waited for.
///
/// # Errors
/// When the time is over, or the condition cannot be asked.
pub fn until(limit: Duration, what: &str, mut holds: impl FnMut() -> Outcome<bool>) -> Outcome {
    let start = Instant::now();
    loop {
        let last = holds();
        if matches!(last, Ok(true)) {
            return Ok(());
        }
        if start.elapsed() > limit {
            let why = last.err().map(|error| format!(" ({error})")).unwrap_or_default();
            return Err(format!("Waited {} s in vain until {what}{why}.", limit.as_secs()));
        }
        std::thread::sleep(Duration::from_millis(40));
    }
}
