//! The first wording of a summary: notes by kind, and what can be said without anybody writing it.
//!
//! Numbers, dates and measures are set into the document from the session itself when it is made,
//! so that they cannot drift from it; here stand only the sentences around them.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use hamsokhan_domain::action::Action;
use hamsokhan_domain::consent::Consents;
use hamsokhan_domain::id::ParticipantId;
use hamsokhan_domain::note::{Attribution, Note, NoteKind};
use hamsokhan_domain::participant::Participant;
use hamsokhan_domain::programme::{Calendar, Programme};
use hamsokhan_domain::session::{Interpretation, Session};
use hamsokhan_domain::summary::{Section, SectionKey};
use hamsokhan_domain::{Bilingual, Lang};
use hamsokhan_locale::calendar::{DateStyle, format_date};
use hamsokhan_locale::message::{Args, Id};
use hamsokhan_locale::{args, bidi, list, message};
use hamsokhan_store::Reader;
use strum::VariantArray;

use crate::error::Result;
use hamsokhan_review::verdict;

/// A message as plain text: the isolates around its variables would be hidden controls in a text that people edit.
pub(super) fn say(lang: Lang, id: Id, args: &Args<'_>) -> String {
    bidi::strip_controls(&message::text_with(lang, id, args))
}

/// What the drafting of notes needs to know.
pub(super) struct Drafter<'a> {
    pub session: &'a Session,
    pub programme: &'a Programme,
    pub people: HashMap<ParticipantId, Participant>,
    pub consents: HashMap<ParticipantId, Consents>,
    pub actions: Vec<Action>,
}

impl<'a> Drafter<'a> {
    /// Reads what is needed for a session.
    pub fn new(store: &Reader<'_>, now: DateTime<Utc>, session: &'a Session, programme: &'a Programme) -> Result<Self> {
        Ok(Self {
            session,
            programme,
            people: store.participants(programme.id)?.into_iter().map(|p| (p.id, p)).collect(),
            consents: store.consents(programme.id, now)?,
            actions: store.actions(Some(programme.id))?.into_iter().filter(|a| a.session_id == session.id).collect(),
        })
    }

    /// The ten sections before any note is placed. `measured` says whether speaking time was, `told` whether it may leave.
    pub fn sections(&self, measured: bool, told: bool) -> Vec<Section> {
        let both = |write: &dyn Fn(Lang) -> String| Bilingual::new(write(Lang::En), write(Lang::Fa));
        SectionKey::VARIANTS
            .iter()
            .map(|&key| {
                let text = match key {
                    SectionKey::Purpose => both(&|lang| self.purpose(lang)),
                    SectionKey::FormatPlaceDates => both(&|lang| self.course(lang)),
                    SectionKey::Participation => both(&|lang| say(lang, Id::DraftParticipation, &Args::new())),
                    SectionKey::FollowUp => both(&|lang| self.other_promises(lang)),
                    SectionKey::Measures if !measured => both(&|lang| say(lang, Id::DraftNotMeasured, &Args::new())),
                    SectionKey::MethodAndLimits => both(&|lang| method(lang, told)),
                    _ => Bilingual::default(),
                };
                Section { key, text, note_ids: Vec::new() }
            })
            .collect()
    }

    fn purpose(&self, lang: Lang) -> String {
        let sides: Vec<&str> = self.programme.sides.iter().map(|side| side.name.or_other(lang)).collect();
        let sentence = say(
            lang,
            Id::DraftPurpose,
            &args!["number" => self.session.number, "programme" => self.programme.name.or_other(lang), "sides" => list::join(lang, &sides)],
        );
        let purpose = self.programme.purpose.get(lang).trim();
        if purpose.is_empty() { sentence } else { format!("{purpose}\n\n{sentence}") }
    }

    fn course(&self, lang: Lang) -> String {
        let mut sentences = Vec::new();
        if let (Some(from), Some(to)) = (self.session.started_at, self.session.closed_at) {
            let minutes = (to - from).num_minutes().max(0);
            sentences.push(say(lang, Id::DraftLasted, &args!["minutes" => minutes]));
        }
        let spoken = |way: Interpretation| self.session.blocks.iter().any(|b| !b.silent && b.interpretation == way);
        let way = [Interpretation::Consecutive, Interpretation::Simultaneous].into_iter().find(|way| spoken(*way));
        let id = match way {
            Some(Interpretation::Consecutive) => Id::DraftInterpretationConsecutive,
            Some(Interpretation::Simultaneous) => Id::DraftInterpretationSimultaneous,
            _ => Id::DraftInterpretationNone,
        };
        sentences.push(say(lang, id, &Args::new()));
        sentences.join(" ")
    }

    /// Promises that were written down apart from any note.
    fn other_promises(&self, lang: Lang) -> String {
        let apart = self.actions.iter().filter(|action| action.note_id.is_none());
        apart.filter_map(|action| self.promise(action, lang)).map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
    }

    fn promise(&self, action: &Action, lang: Lang) -> Option<String> {
        let text = one_line(action.text.get(lang));
        if text.is_empty() {
            return None;
        }
        let side = action.owner_side_id.and_then(|id| self.programme.sides.iter().find(|side| side.id == id));
        let owner = side.map(|side| side.name.or_other(lang));
        Some(match (owner, action.due_on.map(|day| date(day, lang))) {
            (None, None) => text,
            (Some(owner), None) => say(lang, Id::DraftPromiseOwner, &args!["text" => text, "owner" => owner]),
            (None, Some(date)) => say(lang, Id::DraftPromiseDue, &args!["text" => text, "date" => date]),
            (Some(owner), Some(date)) => {
                say(lang, Id::DraftPromiseOwnerDue, &args!["text" => text, "owner" => owner, "date" => date])
            }
        })
    }

    /// The section a note belongs in by itself; none for what stays inside: concerns, the parking lot,
    /// and notes of people who did not agree to notes or to sharing them, also when nobody is shown.
    pub fn section_of(&self, note: &Note) -> Option<SectionKey> {
        use hamsokhan_domain::disclosure::FindingReason::{ConcernNote, NotesWithoutConsent};
        match verdict(note, &self.consents) {
            Some(ConcernNote | NotesWithoutConsent) => None,
            _ => SectionKey::for_note(note.kind),
        }
    }

    /// A note as a paragraph in a language; none when it was not written in it.
    fn paragraph(&self, note: &Note, lang: Lang) -> Option<String> {
        let told = !self.session.chatham_house && verdict(note, &self.consents).is_none();
        self.paragraph_by(note, lang, told.then(|| self.attribution(note, lang)).flatten())
    }

    /// The same with words for who spoke, or without.
    fn paragraph_by(&self, note: &Note, lang: Lang, who: Option<String>) -> Option<String> {
        let lines: Vec<&str> = note.in_lang(lang).lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if lines.is_empty() {
            return None;
        }
        Some(match note.kind {
            NoteKind::Quote => {
                let mut quote: Vec<String> = lines.iter().map(|line| format!("> {line}")).collect();
                quote.extend(who.map(|who| format!("> — {who}")));
                quote.join("\n")
            }
            NoteKind::Action => {
                let action = self.actions.iter().find(|action| action.note_id == Some(note.id));
                let promise = action.and_then(|action| self.promise(action, lang)).unwrap_or_else(|| lines.join(" "));
                format!("- {promise}")
            }
            NoteKind::Question => format!("- {}", lines.join(" ")),
            _ => lines.join("\n"),
        })
    }

    /// Who said a quote, as the note tells it.
    fn attribution(&self, note: &Note, lang: Lang) -> Option<String> {
        match note.attribution {
            Attribution::None => None,
            Attribution::Side => {
                let side = self.programme.sides.iter().find(|side| Some(side.id) == note.side_id)?;
                Some(say(lang, Id::DraftQuoteSide, &args!["side" => side.name.or_other(lang)]))
            }
            Attribution::CodeName => Some(self.people.get(&note.participant_id?)?.code_name.or_other(lang).to_owned()),
        }
    }

    /// Adds a note's text at the end of a section, in every language it was written in.
    pub fn place(&self, section: &mut Section, note: &Note) {
        for lang in Lang::BOTH {
            if let Some(paragraph) = self.paragraph(note, lang) {
                append(section.text.get_mut(lang), &paragraph);
            }
        }
        section.note_ids.push(note.id);
    }

    /// Takes a note's text out of a section, where it still stands as it was placed: then the speaker may have been told
    /// who must not be told now.
    pub fn take_out(&self, section: &mut Section, note: &Note) {
        for lang in Lang::BOTH {
            for who in [self.attribution(note, lang), None] {
                let placed = self.paragraph_by(note, lang, who);
                if placed.is_some_and(|placed| remove(section.text.get_mut(lang), &placed)) {
                    break;
                }
            }
        }
        section.note_ids.retain(|other| *other != note.id);
    }
}

fn method(lang: Lang, told: bool) -> String {
    let mut sentences = vec![Id::DraftMethod, Id::DraftLimits];
    if told {
        sentences.push(Id::DraftShare);
    }
    sentences.into_iter().map(|id| say(lang, id, &Args::new())).collect::<Vec<_>>().join(" ")
}

fn date(day: NaiveDate, lang: Lang) -> String {
    let calendar = match lang {
        Lang::En => Calendar::Gregorian,
        Lang::Fa => Calendar::SolarHijri,
    };
    format_date(day, calendar, lang, DateStyle::Long)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds a paragraph; points of a list stay together.
fn append(text: &mut String, paragraph: &str) {
    text.truncate(text.trim_end().len());
    if !text.is_empty() {
        let list = paragraph.starts_with("- ") && text.lines().next_back().is_some_and(|line| line.starts_with("- "));
        text.push_str(if list { "\n" } else { "\n\n" });
    }
    text.push_str(paragraph);
}

/// Removes the first occurrence of a paragraph that stands alone between line ends; whether there was one.
fn remove(text: &mut String, paragraph: &str) -> bool {
    let alone = |at: usize| {
        let before = text.get(..at).is_some_and(|before| before.is_empty() || before.ends_with('\n'));
        let after = text.get(at + paragraph.len()..).is_some_and(|after| after.is_empty() || after.starts_with('\n'));
        before && after
    };
    let Some(at) = text.match_indices(paragraph).map(|(at, _)| at).find(|at| alone(*at)) else { return false };
    let before = text.get(..at).unwrap_or_default().trim_end().to_owned();
    let after = text.get(at + paragraph.len()..).unwrap_or_default();
    let after = after.trim_start_matches('\n');
    let list = after.starts_with("- ") && before.lines().next_back().is_some_and(|line| line.starts_with("- "));
    let gap = if list { "\n" } else { "\n\n" };
    *text = if before.is_empty() || after.is_empty() { format!("{before}{after}") } else { format!("{before}{gap}{after}") };
    true
}
