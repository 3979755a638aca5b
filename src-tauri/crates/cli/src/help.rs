//! The help of every command, in both languages: the words come from the Fluent files, not from the comments of the code.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};
use hamsokhan_app::domain::Lang;
use hamsokhan_app::locale::message::{Id, text};

/// The help of the command that the arguments name.
pub fn of(root: Command, lang: Lang, arguments: impl IntoIterator<Item = OsString>) -> StyledStr {
    let mut root = in_words(root, "", lang);
    root.build();
    let mut named = &root;
    for argument in arguments.into_iter().filter(|argument| argument != "help") {
        named = named.find_subcommand(argument).unwrap_or(named);
    }
    named.clone().render_help()
}

/// Puts the words of a language into a command, its options and its commands. `path` is how it is typed: `-people-import`.
fn in_words(command: Command, path: &str, lang: Lang) -> Command {
    let say = |id: &str| id.parse::<Id>().ok().map(|id| text(lang, id));
    let word = |id: Id| text(lang, id);
    let flag = |name: &'static str, short: char, action: ArgAction| Arg::new(name).short(short).long(name).action(action);
    let is_root = path.is_empty();
    let has_commands = command.has_subcommands();
    let mut command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(word(Id::CliHelpCommands))
        .help_template(format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}", word(Id::CliHelpUsage)))
        .arg(flag("help", 'h', ArgAction::Help));
    if is_root {
        command = command.arg(flag("version", 'V', ArgAction::Version));
    }
    if has_commands {
        command = command.subcommand(Command::new("help"));
    }
    if let Some(about) = say(&format!("cli-about{path}")) {
        command = command.about(about);
    }
    command = command.mut_args(|arg| {
        let name = arg.get_id().as_str().replace('_', "-");
        let heading = if arg.is_positional() { Id::CliHelpArguments } else { Id::CliHelpOptions };
        let help = say(&format!("cli-arg{path}-{name}")).or_else(|| say(&format!("cli-arg-{name}")));
        let arg = arg.help_heading(word(heading));
        // What clap adds in brackets is English; in Persian the words say it.
        let takes_value = arg.get_action().takes_values();
        let arg = if takes_value {
            arg.hide_possible_values(true).hide_default_value(lang == Lang::Fa).hide_env(lang == Lang::Fa)
        } else {
            arg
        };
        match help {
            Some(help) => arg.help(help.clone()).long_help(help),
            None => arg,
        }
    });
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let path = if name == "help" { "-help".to_owned() } else { format!("{path}-{name}") };
        command = command.mut_subcommand(name, |sub| in_words(sub, &path, lang));
    }
    command
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::args::Cli;

    /// Every command and option without a message: path, and what lacks words.
    fn without_words(command: &Command, path: &str, lacking: &mut Vec<String>) {
        if format!("cli-about{path}").parse::<Id>().is_err() {
            lacking.push(format!("cli-about{path}"));
        }
        for arg in command.get_arguments().filter(|arg| !matches!(arg.get_id().as_str(), "help" | "version")) {
            let name = arg.get_id().as_str().replace('_', "-");
            if format!("cli-arg{path}-{name}").parse::<Id>().is_err() && format!("cli-arg-{name}").parse::<Id>().is_err() {
                lacking.push(format!("cli-arg{path}-{name}"));
            }
        }
        command.get_subcommands().for_each(|sub| without_words(sub, &format!("{path}-{}", sub.get_name()), lacking));
    }

    #[test]
    fn every_command_and_option_has_words_in_both_languages() {
        let mut lacking = Vec::new();
        without_words(&Cli::command(), "", &mut lacking);
        assert_eq!(lacking, Vec::<String>::new(), "these have no message in locales/*/cli.ftl");
    }

    /// Messages that a command and its options take.
    fn taken(command: &Command, path: &str, all: &mut BTreeSet<String>) {
        all.insert(format!("cli-about{path}"));
        for arg in command.get_arguments() {
            let name = arg.get_id().as_str().replace('_', "-");
            let own = format!("cli-arg{path}-{name}");
            all.insert(if own.parse::<Id>().is_ok() { own } else { format!("cli-arg-{name}") });
        }
        command.get_subcommands().for_each(|sub| taken(sub, &format!("{path}-{}", sub.get_name()), all));
    }

    #[test]
    fn no_words_are_left_of_a_command_or_an_option_that_is_gone() {
        let mut all = ["cli-about-help", "cli-arg-help", "cli-arg-version"].map(str::to_owned).into();
        taken(&Cli::command(), "", &mut all);
        let of_help = |id: &&str| id.starts_with("cli-about") || id.starts_with("cli-arg-");
        let left: Vec<&str> = Id::ALL.iter().map(|id| id.as_str()).filter(of_help).filter(|id| !all.contains(*id)).collect();
        assert_eq!(left, Vec::<&str>::new(), "remove these in both languages");
    }

    #[test]
    fn help_is_said_in_the_language_that_was_asked_for() {
        let help = |lang, typed: &str| of(Cli::command(), lang, typed.split(' ').map(OsString::from)).to_string();
        let english = help(Lang::En, "--help");
        assert!(english.contains("Dialogues between two cities") && english.contains("Usage: hamsokhan"), "{english}");
        assert!(help(Lang::En, "people import --help").contains("hamsokhan people import"), "a command has its own");
        assert!(help(Lang::En, "help summary settle").contains("Settles a finding."), "asked for as a command, too");
        for typed in ["", "people", "people consent --help", "note add", "release", "help session add"] {
            let persian = help(Lang::Fa, &format!("--lang fa {typed}"));
            for english in ["Usage", "Options", "Commands", "Arguments", "Print", "default", "possible", "The "] {
                assert!(!persian.contains(english), "“{english}” in the Persian help of “{typed}”: {persian}");
            }
            assert!(persian.contains("کاربرد: hamsokhan"), "{persian}");
        }
    }
}
