//! What a program does before anything else, so that neither a crash nor another program of the same user gets at keys.

use std::io::Write as _;

/// Forbids core files and looks into memory by other programs of the same user, and silences the words of a panic.
/// Where the system does not allow one of these there is nothing better to do than go on.
pub fn harden() {
    // A core file would hold the keys.
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    // What a panic says may quote what was in hand; where it happened says enough.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|place| format!("{}:{}", place.file(), place.line())).unwrap_or_default();
        let _ = writeln!(std::io::stderr(), "internal fault at {place}");
    }));
}
