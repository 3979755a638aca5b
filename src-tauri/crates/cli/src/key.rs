//! The passphrase: from a file or a terminal, never from an argument, which every process can read.

use std::io::IsTerminal;
use std::path::Path;

use hamsokhan_app::domain::Lang;
use hamsokhan_app::locale::message::{self, Id};
use hamsokhan_app::{Code, Error, Result};
use zeroize::Zeroizing;

/// The longest passphrase file that is read, in bytes.
const MAX_FILE: u64 = 64 * 1024;

/// The passphrase in the first line of `file`, or asked for on the terminal.
pub fn passphrase(file: Option<&Path>, lang: Lang) -> Result<Zeroizing<String>> {
    if let Some(file) = file {
        let size = std::fs::metadata(file).map_err(|_| Error::from(Code::MissingPassphrase))?.len();
        if size > MAX_FILE {
            return Err(Code::MissingPassphrase.into());
        }
        let text = Zeroizing::new(std::fs::read_to_string(file).map_err(|_| Error::from(Code::MissingPassphrase))?);
        let line = text.lines().next().unwrap_or_default().trim_start_matches('\u{FEFF}');
        return if line.is_empty() { Err(Code::MissingPassphrase.into()) } else { Ok(Zeroizing::new(line.to_owned())) };
    }
    if !std::io::stdin().is_terminal() {
        return Err(Code::MissingPassphrase.into());
    }
    let prompt = format!("{} ", message::text(lang, Id::CliPassphrase));
    rpassword::prompt_password(prompt).map(Zeroizing::new).map_err(|_| Code::MissingPassphrase.into())
}
