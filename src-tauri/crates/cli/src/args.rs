//! What can be typed after `hamsokhan`.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use hamsokhan_app::domain::Lang;
use hamsokhan_app::domain::erasure::PlaceAnswer;
use hamsokhan_app::domain::note::{Attribution, NoteKind};
use hamsokhan_app::domain::participant::{Identity, Role};
use hamsokhan_app::domain::release::{DocumentLang, FileFormat};
use hamsokhan_app::domain::summary::SectionKey;
use hamsokhan_app::import::Field;
use serde::de::DeserializeOwned;

use crate::typed::{identity, typed};

/// Reads a word of the domain as it is written in files: `common_ground`, `code-name`, `fa`.
fn word<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).map_err(|_| format!("unknown word “{text}”"))
}

/// Dialogues between two cities, in English and Persian.
#[derive(Debug, Parser)]
#[command(name = "hamsokhan", version)]
pub struct Cli {
    /// Folder of the workspace.
    #[arg(long, global = true, env = "HAMSOKHAN_WORKSPACE", value_name = "PATH")]
    pub workspace: Option<PathBuf>,
    /// Language of what is printed.
    #[arg(long, value_parser = word::<Lang>, default_value = "en", value_name = "en|fa")]
    pub lang: Lang,
    /// Print one JSON document.
    #[arg(long, global = true)]
    pub json: bool,
    /// File whose first line is the passphrase.
    #[arg(long, global = true, env = "HAMSOKHAN_PASSPHRASE_FILE", value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

impl Cli {
    /// Whether the command works on a workspace that is there already.
    pub fn needs_workspace(&self) -> bool {
        !matches!(
            self.command,
            Command::Demo { .. } | Command::Workspace(WorkspaceCommand::Create { .. } | WorkspaceCommand::Restore { .. })
        )
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Create, inspect, check, back up and restore a workspace.
    #[command(subcommand)]
    Workspace(WorkspaceCommand),
    /// The automatic backups.
    #[command(subcommand)]
    Backups(BackupsCommand),
    /// What was done with what people entrusted.
    #[command(subcommand)]
    Activity(ActivityCommand),
    /// Make the demo workspace.
    Demo {
        /// Where.
        path: PathBuf,
    },
    /// Programmes.
    #[command(subcommand)]
    Programme(ProgrammeCommand),
    /// The roster.
    #[command(subcommand)]
    People(PeopleCommand),
    /// Sessions.
    #[command(subcommand)]
    Session(SessionCommand),
    /// Notes.
    #[command(subcommand)]
    Note(NoteCommand),
    /// Find notes, sessions, people by code name, programmes and actions.
    Search {
        /// What to look for; `-` reads it from standard input.
        #[arg(value_parser = typed)]
        query: String,
        /// The most hits to print.
        #[arg(long, default_value_t = 20)]
        limit: u32,
    },
    /// The summary and its disclosure review.
    #[command(subcommand)]
    Summary(SummaryCommand),
    /// Release the summary of a session.
    Release(ReleaseArgs),
    /// Say whether a file was released from this workspace and is unchanged.
    Verify {
        /// The file.
        file: PathBuf,
    },
}

/// Workspaces.
#[derive(Debug, Subcommand)]
#[allow(missing_docs)]
pub enum WorkspaceCommand {
    /// Make a workspace. The recovery key is printed once.
    Create { path: PathBuf },
    /// What is in it.
    Info,
    /// Check database, ciphertext, references and search index.
    Check,
    /// Write the whole workspace into one encrypted file.
    Backup { out: PathBuf },
    /// Make a workspace from a backup.
    Restore {
        file: PathBuf,
        path: PathBuf,
        /// Open the backup with the recovery key of this file; the passphrase is then the new one of the copy.
        #[arg(long, value_name = "FILE")]
        recovery_key_file: Option<PathBuf>,
    },
    /// Open with the recovery key and set a new passphrase.
    Recover {
        #[arg(long, value_name = "FILE")]
        recovery_key_file: PathBuf,
    },
    /// Set another passphrase.
    Passphrase {
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Renew all keys, because the passphrase may be known.
    NewKeys {
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
        /// Remove the old backups instead of sealing them anew.
        #[arg(long)]
        remove_backups: bool,
    },
    /// Make a new recovery key. It is printed once.
    NewRecoveryKey,
    /// Try the recovery key.
    TryRecoveryKey {
        #[arg(long, value_name = "FILE")]
        recovery_key_file: PathBuf,
    },
    /// Save what can be read of a damaged workspace into a new one.
    Repair {
        #[arg(long, value_name = "COPY")]
        out: PathBuf,
    },
    /// Write everything into one encrypted file and erase the workspace here.
    Pack { out: PathBuf },
    /// Destroy the keys of the workspace and remove its files.
    Erase {
        /// The name of the workspace, as a second deliberate act.
        #[arg(long, value_name = "NAME")]
        confirm: String,
    },
}

/// Automatic backups.
#[derive(Debug, Subcommand)]
#[allow(missing_docs)]
pub enum BackupsCommand {
    /// List them, newest first.
    List,
    /// Make a workspace of one, in a new place.
    Restore { backup: String, path: PathBuf },
}

/// The activity record.
#[derive(Debug, Subcommand)]
#[allow(missing_docs)]
pub enum ActivityCommand {
    /// List what was done, oldest first.
    List,
    /// Compute the chain of the record anew.
    Verify,
}

/// Programmes.
#[derive(Debug, Subcommand)]
#[allow(missing_docs)]
pub enum ProgrammeCommand {
    /// Make a programme with its sides.
    Add {
        #[arg(long, default_value = "")]
        name_en: String,
        #[arg(long, default_value = "")]
        name_fa: String,
        /// A side: English name, Persian name, IANA zone. Twice or more.
        #[arg(long = "side", value_name = "NAME_EN|NAME_FA|ZONE", value_parser = side, required = true)]
        sides: Vec<SideArg>,
    },
    /// List the programmes.
    List,
}

/// A side as it is typed.
#[derive(Debug, Clone)]
pub struct SideArg {
    /// English name.
    pub en: String,
    /// Persian name.
    pub fa: String,
    /// IANA zone.
    pub zone: String,
}

/// Reads `COLUMN=FIELD`. The last sign counts: a heading may hold one, a field never does.
fn mapped(text: &str) -> Result<(String, Field), String> {
    let (column, field) = text.rsplit_once('=').ok_or("expected COLUMN=FIELD")?;
    let field = field.parse().map_err(|_| format!("unknown field “{}”", field.trim()))?;
    Ok((column.trim().to_owned(), field))
}

/// Reads `PLACE=replace`, `PLACE=take-out` or `PLACE=reason`. A place holds no equals sign.
fn place(text: &str) -> Result<(String, PlaceAnswer), String> {
    let (place, answer) = text.split_once('=').ok_or("expected PLACE=ANSWER")?;
    let answer = match answer.trim() {
        "replace" => PlaceAnswer::Replace,
        "take-out" => PlaceAnswer::TakeOut,
        reason => PlaceAnswer::Leave { reason: reason.to_owned() },
    };
    Ok((place.trim().to_owned(), answer))
}

fn side(text: &str) -> Result<SideArg, String> {
    let parts: Vec<&str> = text.split('|').map(str::trim).collect();
    match parts.as_slice() {
        [en, fa, zone] => Ok(SideArg { en: (*en).to_owned(), fa: (*fa).to_owned(), zone: (*zone).to_owned() }),
        _ => Err("expected NAME_EN|NAME_FA|ZONE".to_owned()),
    }
}

/// The roster.
#[derive(Debug, Subcommand)]
#[allow(missing_docs)]
pub enum PeopleCommand {
    /// Bring a roster in from a CSV file.
    Import {
        #[arg(long)]
        programme: String,
        file: PathBuf,
        /// What a column means: heading (or number) = code_name, name, alias, side, role, language, email, phone, at_risk, note, ignore.
        #[arg(long = "map", value_name = "COLUMN=FIELD", value_parser = mapped)]
        map: Vec<(String, Field)>,
        /// Show what would happen and write nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Add one person.
    Add(Box<PersonArgs>),
    /// List the roster by code name.
    List {
        /// The programme; every one when left out.
        #[arg(long)]
        programme: Option<String>,
    },
    /// Record an answer to a question of consent.
    Consent {
        /// Whose.
        #[arg(long)]
        person: String,
        /// participate, notes, recording, quote_without_name, quote_with_code_name, quote_with_name, photo,
        /// share_with_third_party, contact_again, withdrawal_explained. Several, separated by commas.
        #[arg(long, value_delimiter = ',', value_parser = word::<hamsokhan_app::domain::consent::ConsentKind>, required = true)]
        kind: Vec<hamsokhan_app::domain::consent::ConsentKind>,
        /// The answer.
        #[arg(long)]
        answer: Answer,
        /// It was spoken, not written.
        #[arg(long)]
        spoken: bool,
        /// The language in which it was asked; the person's own when left out.
        #[arg(long, value_parser = word::<Lang>)]
        lang: Option<Lang>,
        /// The role of the one who asked.
        #[arg(long, value_parser = word::<Role>, value_name = "ROLE")]
        asked_by: Option<Role>,
        /// Who asked, where they are on the roster.
        #[arg(long, value_name = "ID")]
        asker: Option<String>,
        /// The last day on which a "yes" stands, in either calendar.
        #[arg(long, value_name = "DATE")]
        until: Option<String>,
    },
    /// Mark a person as being at risk: their name gives way to the code name everywhere, and who they are is destroyed.
    AtRisk {
        #[arg(long)]
        person: String,
        /// Do it. Without this, each place in which their name stands is shown and nothing changes.
        #[arg(long)]
        yes: bool,
    },
    /// Erase a person, and print a receipt that does not name them.
    #[command(group = ArgGroup::new("places").args(["take_out", "leave"]))]
    Erase {
        /// The person; one who was erased already for what is left to do in the backups.
        #[arg(long)]
        person: String,
        /// Do it. Without this, each place in which their name stands is shown and nothing changes.
        #[arg(long)]
        yes: bool,
        /// Take the name out of each place; otherwise the code name stands there.
        #[arg(long)]
        take_out: bool,
        /// Leave the name in each place, for this reason.
        #[arg(long, value_name = "REASON", value_parser = typed)]
        leave: Option<String>,
        /// One place by itself, as it is listed: PLACE=replace, PLACE=take-out, or PLACE=the reason why it stays.
        #[arg(long, value_name = "PLACE=ANSWER", value_parser = place)]
        place: Vec<(String, PlaceAnswer)>,
        /// Also seal every automatic backup again without them.
        #[arg(long)]
        backups: bool,
    },
    /// Print the receipts of everyone who was erased.
    Receipts {
        /// The programme; every one when left out.
        #[arg(long)]
        programme: Option<String>,
    },
    /// Everything a person answered: when, to which words, in which language and version, asked by whom.
    ConsentHistory {
        #[arg(long)]
        person: String,
    },
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Answer {
    Yes,
    No,
}

/// One person.
#[derive(Debug, Args)]
#[allow(missing_docs)]
pub struct PersonArgs {
    #[arg(long)]
    pub programme: String,
    /// 1 or 2: the position of the side.
    #[arg(long)]
    pub side: u8,
    /// The code name, for both scripts; one is proposed when it is left out.
    #[arg(long)]
    pub code_name: Option<String>,
    #[arg(long)]
    pub code_name_en: Option<String>,
    #[arg(long)]
    pub code_name_fa: Option<String>,
    #[arg(long, value_parser = word::<Role>, default_value = "participant")]
    pub role: Role,
    #[arg(long, value_parser = word::<Lang>)]
    pub language: Option<Lang>,
    /// A leaked name would endanger this person: nothing personal is stored.
    #[arg(long)]
    pub at_risk: bool,
    /// Who they are, in one: `-` reads it from standard input, as {"name", "aliases", "email", "phone", "note"} or as
    /// lines such as `name: …`, so that it does not stand in the history of a shell. So it is with every text below.
    #[arg(long, value_parser = identity, conflicts_with_all = ["name", "aliases", "email", "phone", "note"])]
    pub identity: Option<Identity>,
    #[arg(long, value_parser = typed)]
    pub name: Option<String>,
    #[arg(long = "alias", value_parser = typed)]
    pub aliases: Vec<String>,
    #[arg(long, value_parser = typed)]
    pub email: Option<String>,
    #[arg(long, value_parser = typed)]
    pub phone: Option<String>,
    #[arg(long, value_parser = typed)]
    pub note: Option<String>,
}

/// Which session, as an argument or an option.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("which").required(true).args(["session", "id"]))]
pub struct Which {
    /// Identifier, or an unambiguous beginning of it.
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// The same, as an option.
    #[arg(long, value_name = "ID")]
    session: Option<String>,
}

impl Which {
    /// What was typed.
    pub fn text(&self) -> &str {
        self.id.as_deref().or(self.session.as_deref()).unwrap_or_default()
    }
}

/// Sessions.
#[derive(Debug, Subcommand)]
#[allow(missing_docs)]
pub enum SessionCommand {
    /// Plan a session from a format.
    Add {
        #[arg(long)]
        programme: String,
        /// reflective-120, living-room-90, cafe-120, fishbowl-90, circle-120, forum-120, exchange-120, or one of your own.
        #[arg(long)]
        format: String,
        #[arg(long, default_value = "")]
        title_en: String,
        #[arg(long, default_value = "")]
        title_fa: String,
        /// The start as the clock of the side shows it: 2026-12-05T08:30, or 1405-09-14T20:00 in the Solar Hijri calendar.
        #[arg(long)]
        start: String,
        /// 1 or 2: on whose clock.
        #[arg(long, default_value_t = 1)]
        side: u8,
        /// Which moment is meant when that time happens twice: first or second.
        #[arg(long, value_parser = word::<hamsokhan_app::domain::zone::Twice>)]
        when_twice: Option<hamsokhan_app::domain::zone::Twice>,
    },
    /// List sessions.
    List {
        #[arg(long)]
        programme: Option<String>,
    },
    /// Show a session with its agenda and its times.
    Show(Which),
    /// Go live.
    Start(Which),
    /// Close.
    Close(Which),
    /// Give somebody the floor: what is noted down from now on is of their turn.
    Speak {
        #[command(flatten)]
        which: Which,
        /// Who speaks.
        #[arg(long)]
        person: String,
    },
    /// End the turn: nobody has the floor.
    Silence(Which),
    /// Put a session under the Chatham House rule, or take it out.
    #[command(group = ArgGroup::new("switch").required(true).args(["on", "off"]))]
    Chatham {
        #[command(flatten)]
        which: Which,
        /// Under the rule.
        #[arg(long)]
        on: bool,
        /// Not under the rule.
        #[arg(long)]
        off: bool,
    },
}

/// Notes.
#[derive(Debug, Subcommand)]
#[allow(missing_docs)]
pub enum NoteCommand {
    /// Save a note. What is printed is on disk.
    Add {
        #[arg(long)]
        session: String,
        /// theme, common_ground, difference, question, story, quote, action, concern, parking_lot.
        #[arg(long, value_parser = word::<NoteKind>)]
        kind: NoteKind,
        /// `-` reads it from standard input.
        #[arg(long, allow_hyphen_values = true, value_parser = typed)]
        text: String,
        #[arg(long, value_parser = word::<Lang>)]
        lang: Option<Lang>,
        /// The same in the other language.
        #[arg(long, default_value = "", allow_hyphen_values = true, value_parser = typed)]
        translation: String,
        /// none, side, code-name.
        #[arg(long, value_parser = word::<Attribution>, default_value = "none")]
        attribution: Attribution,
        /// Who said it.
        #[arg(long)]
        speaker: Option<String>,
    },
    /// Save the notes of a file, all or none: one JSON object {"kind","text","lang","at"} a line.
    Import {
        #[arg(long)]
        session: String,
        file: PathBuf,
    },
    /// List the notes of a session, oldest first.
    List {
        #[command(flatten)]
        which: Which,
        /// With whose turn each was taken in, and whether it is held back. For moderators alone.
        #[arg(long)]
        provenance: bool,
    },
    /// Say who spoke the words of a note.
    Attribute {
        /// The note: its identifier, or an unambiguous beginning of it.
        note: String,
        /// The person; none says that the words are not of the one who had the floor.
        #[arg(long, value_name = "ID|none")]
        speaker: String,
    },
}

/// The summary.
#[derive(Debug, Subcommand)]
#[allow(missing_docs)]
pub enum SummaryCommand {
    /// Draft the summary of a closed session from its notes.
    Draft(Which),
    /// Show the text of the summary.
    Show(Which),
    /// Write a section in one language.
    Edit {
        #[arg(long)]
        session: String,
        /// purpose, format_place_dates, participation, themes, common_ground, differences, asked_of_city, follow_up,
        /// measures, method_and_limits.
        #[arg(long, value_parser = word::<SectionKey>)]
        section: SectionKey,
        #[arg(long, value_parser = word::<Lang>)]
        lang: Lang,
        /// `-` reads it from standard input.
        #[arg(long, allow_hyphen_values = true, value_parser = typed)]
        text: String,
    },
    /// Review the summary and list what was found.
    Findings(Which),
    /// Look for names that are typed for this one time. They are stored nowhere.
    LookFor {
        /// The session; every one that has a summary when left out.
        #[arg(long)]
        session: Option<String>,
        /// The names; `-` reads them from standard input, one a line.
        #[arg(value_parser = typed, required = true)]
        names: Vec<String>,
    },
    /// Settle a finding.
    #[command(group = ArgGroup::new("how").required(true).args(["replace", "as_proposed", "keep", "not_this_person"]))]
    Settle {
        #[arg(long)]
        finding: String,
        /// Write this in its place; blank leaves it out.
        #[arg(long, allow_hyphen_values = true, value_parser = typed)]
        replace: Option<String>,
        /// Keep it, for this reason.
        #[arg(long, allow_hyphen_values = true, value_parser = typed)]
        keep: Option<String>,
        /// Keep it because it is not about the person whom the review sees in it, for this reason.
        #[arg(long, allow_hyphen_values = true)]
        not_this_person: Option<String>,
        /// Write what the review proposes; where it proposes nothing, leave the words out.
        #[arg(long)]
        as_proposed: bool,
        /// The same for all findings that are alike, in every section.
        #[arg(long)]
        everywhere: bool,
    },
}

/// A release.
#[derive(Debug, Args)]
pub struct ReleaseArgs {
    /// The session.
    #[arg(long)]
    pub session: String,
    /// pdf, docx, html, separated by commas.
    #[arg(long, value_delimiter = ',', value_parser = word::<FileFormat>, required = true)]
    pub formats: Vec<FileFormat>,
    /// en, fa or both.
    #[arg(long, value_parser = word::<DocumentLang>)]
    pub lang: DocumentLang,
    /// The folder.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// For whom.
    #[arg(long, default_value = "", value_parser = typed)]
    pub recipient: String,
    /// I assume that anyone, including any government, can read this.
    #[arg(long)]
    pub acknowledge_public: bool,
}
