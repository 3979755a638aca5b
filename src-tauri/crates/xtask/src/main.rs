//! The project's own tool, so that two commands take a new machine from a checkout to a running,
//! tested application. It depends on next to nothing: it has to build in seconds before anything else can.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a terminal program speaks through its output")]

mod bench;
mod bill;
mod codegen;
mod faults;
mod fluent_ids;
mod fuzz;
mod host;
mod lint;
mod make;
mod package;
mod pictures;
mod place;
mod process;
mod progress;
mod setup;
mod suite;
mod tally;
mod window;

use process::Outcome;
use progress::Progress;
use setup::Need;

const HELP: &str = "\
Usage: cargo xtask COMMAND

  run       Install what is missing, build, and open the application.
            Without a display: drive it through the whole main job instead,
            and leave screenshots and released files in target/tour/.
  test      Install what is missing, build, and run every check and test.
  setup     Only install what is missing.
  tour      The tour that `run` takes without a display, on any machine
            (--pictures: also renew those of the README).
  lint      Formatting, lints, types, generated files, dependencies and the bill of materials.
  codegen   Write ui/src/generated again (--check: only say whether it is in step;
            --messages: only the message ids, without building the shell).
  bench     Measure, and write target/bench.md.
  faults    Every experiment on faults at full figure, or those that are named; an hour for all.
            Writes target/faults.md.
  fuzz      Every fuzz target for a minute, for so many seconds, or only those that are named
            (`fuzz 300 roster`). Writes target/fuzz.md.
  package   Release build and the .deb package.
";

fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Outcome {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["run"] if window::display() => open_window(),
        ["run" | "tour"] => tour(),
        ["tour", "--pictures"] => tour().and_then(|()| pictures::keep()),
        ["test"] => suite::test(),
        ["setup"] => {
            let mut progress = Progress::new(setup::STEPS);
            setup::setup(&mut progress, Need::Tests)
        }
        ["lint"] => suite::lint(),
        ["codegen"] => codegen::codegen(codegen::Mode::Write),
        ["codegen", "--check"] => codegen::codegen(codegen::Mode::Check),
        ["codegen", "--messages"] => codegen::messages(),
        ["bench", rest @ ..] => bench::bench(rest),
        ["faults", rest @ ..] => faults::faults(rest),
        ["fuzz", rest @ ..] => fuzz::fuzz(rest),
        ["package"] => package::package(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(format!("There is no such command.\n\n{HELP}")),
    }
}

/// `run` with a display: the development build in a window of this desktop.
fn open_window() -> Outcome {
    let mut progress = Progress::new(setup::STEPS + 3);
    setup::setup(&mut progress, Need::Window)?;
    progress.step("Building the interface");
    make::interface()?;
    progress.step("Building the application");
    make::application()?;
    progress.step("Opening the window");
    window::open()
}

/// `run` without a display: the same build, driven through the whole main job.
fn tour() -> Outcome {
    let mut progress = Progress::new(setup::STEPS + 3);
    setup::setup(&mut progress, Need::Tests)?;
    progress.step("Building the interface");
    make::interface()?;
    progress.step("Building the application and its driver");
    make::application()?;
    progress.step("Driving the application through the main job, in English and in Persian");
    window::tour()
}
