//! Programmes and sessions.

use chrono::{NaiveDateTime, NaiveTime};
use hamsokhan_app::domain::Bilingual;
use hamsokhan_app::domain::note::Caution;
use hamsokhan_app::domain::programme::{ProgrammeDraft, SideDraft};
use hamsokhan_app::domain::session::{Session, SessionDraft};
use hamsokhan_app::domain::zone;
use hamsokhan_app::live::LiveView;
use hamsokhan_app::locale::message::{self, Id};
use hamsokhan_app::locale::{calendar, digits};
use hamsokhan_app::{App, Code, Error, Result};
use serde_json::json;

use crate::args::{ProgrammeCommand, SessionCommand};
use crate::find;
use crate::output::{Output, shown};

/// Makes and lists programmes.
pub fn programme(app: &App, command: ProgrammeCommand, output: &Output) -> Result<()> {
    match command {
        ProgrammeCommand::Add { name_en, name_fa, sides } => {
            let sides = sides
                .into_iter()
                .map(|side| SideDraft::with_habits(Bilingual::new(side.en, side.fa), zone_as_listed(side.zone)))
                .collect();
            let draft = ProgrammeDraft::new(Bilingual::new(name_en, name_fa), sides);
            output.id(app.add_programme(draft)?.id)
        }
        ProgrammeCommand::List => output
            .items(&app.programmes()?, |programme, lang| format!("{}  {}", programme.id, shown(programme.name.or_other(lang)))),
    }
}

/// Plans, lists, shows, starts and closes sessions.
pub fn session(app: &App, command: SessionCommand, output: &Output) -> Result<()> {
    match command {
        SessionCommand::Add { programme, format, title_en, title_fa, start, side, when_twice } => {
            let programme = find::programme(app, &programme)?;
            let draft = SessionDraft {
                programme_id: programme.id,
                title: Bilingual::new(title_en, title_fa),
                format,
                anchor_side_id: find::side(&programme, side)?.id,
                wall_start: wall_time(&start)?,
                when_twice,
            };
            output.id(app.add_session(draft)?.session.id)
        }
        SessionCommand::List { programme } => {
            let programme = programme.map(|typed| find::programme(app, &typed)).transpose()?;
            let sessions: Vec<Session> = app.sessions(programme.map(|p| p.id))?;
            output.items(&sessions, |session, lang| {
                let title = shown(session.title.or_other(lang));
                format!("{}  {}  {}. {title}", session.id, session.wall_start.format("%Y-%m-%dT%H:%M"), session.number)
            })
        }
        SessionCommand::Show(which) => {
            let view = app.session(find::session(app, which.text())?)?;
            output.print(&view, |lang| {
                let head = format!("{}. {}", view.session.number, shown(view.session.title.or_other(lang)));
                let times = view
                    .sides
                    .iter()
                    .map(|side| format!("{}  {}  {}", shown(side.name.or_other(lang)), side.local, side.local_solar));
                let blocks = view
                    .session
                    .blocks
                    .iter()
                    .map(|block| format!("{:>4}  {}", block.spoken_minutes, shown(block.title.or_other(lang))));
                std::iter::once(head).chain(times).chain(blocks).map(|line| digits::localise(&line, lang)).collect()
            })
        }
        SessionCommand::Start(which) => {
            let id = find::session(app, which.text())?;
            app.start_session(id)?;
            output.id(id)
        }
        SessionCommand::Speak { which, person } => {
            let (id, person) = (find::session(app, which.text())?, find::person(app, &person)?);
            floor(&app.give_word(id, person)?, output)
        }
        SessionCommand::Silence(which) => floor(&app.end_turn(find::session(app, which.text())?)?, output),
        SessionCommand::Close(which) => {
            let id = find::session(app, which.text())?;
            app.close_session(id)?;
            output.id(id)
        }
        SessionCommand::Chatham { which, on, .. } => {
            let id = find::session(app, which.text())?;
            let session = app.set_chatham_house(id, on)?.session;
            output.print(&json!({ "id": id, "chatham_house": session.chatham_house }), |_| vec![id.to_string()])
        }
    }
}

/// Who has the floor, and what to be careful about while they have it.
fn floor(room: &LiveView, output: &Output) -> Result<()> {
    let speaking = room.speaking.as_ref();
    let code_name = speaking
        .and_then(|turn| room.people.iter().find(|person| person.participant.id == turn.participant_id))
        .map(|person| &person.participant.code_name);
    let value = json!({
        "id": room.session.session.id,
        "speaking": speaking.map(|turn| turn.participant_id),
        "turn": speaking.map(|turn| turn.id),
        "caution": room.caution,
    });
    output.print(&value, |lang| {
        let who = code_name.map(|name| shown(name.or_other(lang)));
        let caution = room.caution.map(|caution| message::text(lang, caution_words(caution)));
        who.into_iter().chain(caution).collect()
    })
}

/// What to be careful about, in words.
fn caution_words(caution: Caution) -> Id {
    match caution {
        Caution::NotAgreed => Id::LiveCautionNotAgreed,
        Caution::AtRiskNotAgreed => Id::LiveCautionAtRiskNotAgreed,
        Caution::AtRisk => Id::LiveCautionAtRisk,
    }
}

/// The name of a zone as the database writes it: people type `asia/tehran`, and much follows from the name.
fn zone_as_listed(typed: String) -> String {
    zone::names().find(|name| name.eq_ignore_ascii_case(&typed)).map_or(typed, str::to_owned)
}

/// Reads `2026-12-05T08:30`, with a space or a `T`, in either calendar and any digits.
fn wall_time(text: &str) -> Result<NaiveDateTime> {
    let latin = digits::to_latin(text.trim());
    let bad = || Error::from(Code::BadDate);
    let (date, time) = latin.split_once(['T', 't', ' ']).ok_or_else(bad)?;
    let date = calendar::parse_date(date).ok_or_else(bad)?;
    let time = ["%H:%M", "%H:%M:%S"].iter().find_map(|form| NaiveTime::parse_from_str(time.trim(), form).ok()).ok_or_else(bad)?;
    Ok(date.and_time(time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_is_read_in_either_calendar_and_any_digits() {
        for (text, expected) in [
            ("2026-12-05T08:30", Some("2026-12-05T08:30:00")),
            ("2026-12-05 20:00:00", Some("2026-12-05T20:00:00")),
            ("1405-09-14T20:00", Some("2026-12-05T20:00:00")),
            ("۱۴۰۵-۰۹-۱۴ ۲۰:۰۰", Some("2026-12-05T20:00:00")),
            ("1404-12-30T10:00", None),
            ("2026-13-05T08:30", None),
            ("2026-12-05T25:00", None),
            ("2026-12-05", None),
            ("tomorrow", None),
        ] {
            let expected: Option<NaiveDateTime> = expected.map(|e| e.parse().expect("a wall time"));
            assert_eq!(wall_time(text).ok(), expected, "{text}");
        }
    }
}
