//! Opening the built application: on this desktop, or driven through a virtual display.

use crate::place;
use crate::process::{self, Outcome};
use std::process::Command;

/// Whether there is a display to open a window on.
pub fn display() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Opens the development build and waits until its window is closed.
pub fn open() -> Outcome {
    process::run(&mut Command::new(place::built("hamsokhan-desktop")))
}

/// Drives the development build through the main job; the tour itself lists what it leaves in `target/tour`.
pub fn tour() -> Outcome {
    process::run(Command::new(place::built("tour")).arg(place::tour()))
}
