//! The passphrase: from a file or a terminal, never from an argument, which every process can read.

use std::fs::File;
use std::io::{IsTerminal, Read, Write};
use std::path::Path;

use hamsokhan_app::domain::Lang;
use hamsokhan_app::locale::message::{self, Id};
use hamsokhan_app::{Code, Error, Result};
use zeroize::Zeroizing;

/// The most that is read of a passphrase file, in bytes.
const MAX_FILE: u64 = 64 * 1024;

/// The passphrase in the first line of `file`, or asked for on the terminal.
pub fn passphrase(file: Option<&Path>, lang: Lang) -> Result<Zeroizing<String>> {
    if let Some(file) = file {
        let mut text = Zeroizing::new(String::new());
        // A pipe or device has no size, and could be read for ever.
        let read = File::open(file).and_then(|file| file.take(MAX_FILE).read_to_string(&mut text));
        read.map_err(|_| Error::from(Code::MissingPassphrase))?;
        let line = text.lines().next().unwrap_or_default().trim_start_matches('\u{FEFF}');
        return if line.is_empty() { Err(Code::MissingPassphrase.into()) } else { Ok(Zeroizing::new(line.to_owned())) };
    }
    if !std::io::stdin().is_terminal() {
        return Err(Code::MissingPassphrase.into());
    }
    prompt(&message::text(lang, Id::CliPassphrase))
}

/// The passphrase of something new. On a terminal it is asked for twice, until both agree: a slip of one key
/// would lock everything away.
pub fn new_passphrase(file: Option<&Path>, lang: Lang) -> Result<Zeroizing<String>> {
    loop {
        let first = passphrase(file, lang)?;
        if file.is_some() || *prompt(&format!("{}:", message::text(lang, Id::UnlockRepeat)))? == *first {
            return Ok(first);
        }
        let _ = writeln!(std::io::stderr(), "{}", message::text(lang, Id::UnlockRepeatDiffers));
    }
}

fn prompt(text: &str) -> Result<Zeroizing<String>> {
    let typed = rpassword::prompt_password(format!("{text} ")).map_err(|_| Error::from(Code::MissingPassphrase))?;
    Ok(Zeroizing::new(typed))
}
