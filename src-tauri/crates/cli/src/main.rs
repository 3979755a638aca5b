//! `hamsokhan`: the use cases without a window, for scripts, organisations and measurements.
//!
//! With `--json` every command prints one JSON document on standard output; errors are one JSON document on
//! standard error. Exit codes: 0 done, 2 usage, 3 refused by the present state, 4 bad input, 5 wrong or
//! missing key, 6 broken. When only the automatic backup on closing fails, the code is 0, because the work is saved,
//! and standard error says `backup-failed`.

mod args;
mod find;
mod help;
mod key;
mod output;
mod run;
mod typed;

use std::process::ExitCode;

use clap::Parser;
use hamsokhan_app::domain::Lang;

use crate::args::Cli;
use crate::output::Output;

fn main() -> ExitCode {
    hamsokhan_app::guard::harden();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return output::usage(&error, asked_for_json(), lang_of_arguments()),
    };
    let output = Output { json: cli.json, lang: cli.lang };
    if cli.needs_workspace() && cli.workspace.is_none() {
        return output.no_workspace();
    }
    match run::run(cli, &output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => output.error(&error),
    }
}

/// Whether the caller wants JSON, told before the arguments could be parsed.
fn asked_for_json() -> bool {
    std::env::args_os().any(|arg| arg == "--json")
}

/// The language the caller asked for, told before the arguments could be parsed.
fn lang_of_arguments() -> Lang {
    // Options of the program stand before its command; a command may have a `--lang` of its own.
    let mut before_command = Vec::new();
    let mut args = std::env::args_os().skip(1);
    while let Some(arg) = args.next().filter(|arg| arg.as_encoded_bytes().starts_with(b"-")) {
        let takes_value = ["--workspace", "--lang", "--passphrase-file"].iter().any(|option| arg == *option);
        let value = if takes_value { args.next() } else { None };
        before_command.push((arg, value));
    }
    let persian = before_command
        .iter()
        .any(|(arg, value)| arg == "--lang=fa" || arg == "--lang" && value.as_ref().is_some_and(|v| v == "fa"));
    if persian { Lang::Fa } else { Lang::En }
}
