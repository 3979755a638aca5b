//! `hamsokhan`: the use cases without a window, for scripts, organisations and measurements.
//!
//! With `--json` every command prints one JSON document on standard output; errors are one JSON document on
//! standard error. Exit codes: 0 done, 2 usage, 3 refused by the present state, 4 bad input, 5 wrong or
//! missing key, 6 broken.

mod args;
mod find;
mod key;
mod output;
mod run;

use std::process::ExitCode;

use clap::Parser;
use hamsokhan_app::domain::Lang;

use crate::args::Cli;
use crate::output::Output;

fn main() -> ExitCode {
    // A core file would hold the keys. Where the limit cannot be set there is nothing better to do than go on.
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return output::usage(&error, asked_for_json(), lang_of_arguments()),
    };
    let output = Output { json: cli.json, lang: cli.lang };
    match run::run(cli, &output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => output.error(&error),
    }
}

/// Whether the caller wants JSON, told before the arguments could be parsed.
fn asked_for_json() -> bool {
    std::env::args().any(|arg| arg == "--json")
}

/// The language the caller asked for, told before the arguments could be parsed.
fn lang_of_arguments() -> Lang {
    let persian = std::env::args().zip(std::env::args().skip(1)).any(|(flag, value)| flag == "--lang" && value == "fa")
        || std::env::args().any(|arg| arg == "--lang=fa");
    if persian { Lang::Fa } else { Lang::En }
}
