//! Running other programs, with an error that names the program and what to do.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

/// What a step of this tool comes to: done, or a sentence for the person at the terminal.
pub type Outcome<T = ()> = Result<T, String>;

/// The command as a person would type it.
fn typed(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy().into_owned()));
    words.join(" ")
}

fn failed_to_start(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` could not be started: {error}", typed(command))
}

/// Runs a command with this terminal's output; an error unless it succeeds.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| failed_to_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status}).", typed(command))) }
}

/// Runs a command and gives back its standard output; an error, with what it said, unless it succeeds.
pub fn output(command: &mut Command) -> Outcome<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| failed_to_start(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("`{}` failed ({}):\n{}", typed(command), output.status, said.trim()))
}

/// What a command printed, both streams, and whether it succeeded.
pub struct Heard {
    /// Whether the exit status was success.
    pub success: bool,
    /// Every line of both streams, in the order of arrival.
    pub lines: Vec<String>,
}

/// Runs a command, passing its output through line by line while keeping it.
pub fn listen(command: &mut Command) -> Outcome<Heard> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| failed_to_start(command, &error))?;
    let (sender, lines) = std::sync::mpsc::channel();
    let streams: [Option<Box<dyn Read + Send>>; 2] =
        [child.stdout.take().map(|stream| Box::new(stream) as _), child.stderr.take().map(|stream| Box::new(stream) as _)];
    let readers: Vec<_> = streams
        .into_iter()
        .flatten()
        .map(|stream| {
            let sender = sender.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
                    // The receiver outlives the readers; a failed send only means the tool is ending.
                    let _ = sender.send(String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned());
                }
            })
        })
        .collect();
    drop(sender);
    let mut heard = Vec::new();
    for line in lines {
        println!("{line}");
        // A closed pipe on our own output must not lose the result.
        let _ = std::io::stdout().flush();
        heard.push(line);
    }
    for reader in readers {
        let _ = reader.join();
    }
    let status = child.wait().map_err(|error| failed_to_start(command, &error))?;
    Ok(Heard { success: status.success(), lines: heard })
}

/// Whether a command succeeds, in silence.
pub fn quietly(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn listen_keeps_both_streams_and_the_status() {
        let heard = listen(Command::new("sh").args(["-c", "echo one; echo two >&2; exit 3"])).expect("sh runs");
        let mut lines = heard.lines.clone();
        lines.sort();
        assert_eq!(lines, ["one", "two"], "a summary line may come on either stream");
        assert!(!heard.success, "the status decides, not the text");
    }

    #[test]
    fn an_error_names_the_command() {
        let said = run(&mut Command::new("no-such-program-here")).expect_err("there is no such program");
        assert!(said.contains("no-such-program-here"), "a person must see what to install: {said}");
        let said = output(Command::new("sh").args(["-c", "echo why >&2; exit 1"])).expect_err("it failed");
        assert!(said.contains("why"), "the program's own reason must be passed on: {said}");
    }
}
