//! Choices of the person at this machine. Kept outside workspaces, so nothing of their content may be here.

use std::path::{Path, PathBuf};

use hamsokhan_domain::Lang;
use hamsokhan_store::durable;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Code, Error, Result};

/// Light, dark, or as the system.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// Which digits and which calendar are shown: the language's own, or always one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Digits {
    #[default]
    ByLanguage,
    Latin,
    Persian,
}

/// Which calendar comes first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum FirstCalendar {
    #[default]
    ByLanguage,
    Gregorian,
    SolarHijri,
}

/// The choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct Preferences {
    /// The language; none until chosen on the first screen.
    pub lang: Option<Lang>,
    /// The theme.
    pub theme: Theme,
    /// The digits.
    pub digits: Digits,
    /// The calendar that comes first.
    pub calendar: FirstCalendar,
    /// Minutes without a key or a mouse until the workspace locks; 0 never.
    pub idle_minutes: u16,
    /// Whether this machine may remember where workspaces are.
    pub remember_workspaces: bool,
    /// Those that were opened, the latest first, at most eight; empty without consent.
    pub recent: Vec<PathBuf>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            lang: None,
            theme: Theme::System,
            digits: Digits::ByLanguage,
            calendar: FirstCalendar::ByLanguage,
            idle_minutes: 10,
            remember_workspaces: false,
            recent: Vec::new(),
        }
    }
}

impl Preferences {
    /// Reads the choices; a missing or unreadable file means the usual ones.
    #[must_use]
    pub fn load(file: &Path) -> Self {
        std::fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Writes the choices beside the old file, then puts them in its place.
    ///
    /// # Errors
    /// [`Code::NotConfirmed`] when they are written and may not outlive a power cut; anything else: they are not.
    pub fn save(&self, file: &Path) -> Result<()> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|error| Error::not_written(&error))?;
        }
        let bytes = serde_json::to_vec_pretty(self).map_err(|_| Code::Internal)?;
        // For their owner only: where workspaces are is nobody else's business.
        Ok(durable::replace(file, &bytes)?)
    }

    /// Remembers a workspace, or forgets all when this machine may not remember.
    pub fn opened(&mut self, workspace: &Path) {
        self.recent.retain(|path| path != workspace);
        if self.remember_workspaces {
            self.recent.insert(0, workspace.to_owned());
            self.recent.truncate(8);
        } else {
            self.recent.clear();
        }
    }
}
