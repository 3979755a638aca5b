//! Finding a thing by its identifier or an unambiguous beginning of it.

use hamsokhan_app::domain::id::{NoteId, ParticipantId, ProgrammeId, SessionId};
use hamsokhan_app::domain::programme::{Programme, Side};
use hamsokhan_app::{App, Code, Error, Result};

/// The one identifier that begins with `typed`.
fn by_beginning<T: Copy + ToString>(typed: &str, all: impl IntoIterator<Item = T>, kind: &'static str) -> Result<T> {
    let typed = typed.trim().to_ascii_lowercase();
    let mut fitting = all.into_iter().filter(|id| !typed.is_empty() && id.to_string().starts_with(&typed));
    match (fitting.next(), fitting.next()) {
        (Some(id), None) => Ok(id),
        (None, _) => Err(Error::not_found(kind)),
        (Some(_), Some(_)) => Err(Error::new(Code::AmbiguousId).with("kind", kind)),
    }
}

/// The programme that is meant.
pub fn programme(app: &App, typed: &str) -> Result<Programme> {
    let all = app.programmes()?;
    let id: ProgrammeId = by_beginning(typed, all.iter().map(|p| p.id), "programme")?;
    all.into_iter().find(|p| p.id == id).ok_or_else(|| Error::not_found("programme"))
}

/// The session that is meant.
pub fn session(app: &App, typed: &str) -> Result<SessionId> {
    by_beginning(typed, app.sessions(None)?.iter().map(|s| s.id), "session")
}

/// The person who is meant.
pub fn person(app: &App, typed: &str) -> Result<ParticipantId> {
    let mut all = Vec::new();
    for programme in app.programmes()? {
        all.extend(app.people(programme.id)?.into_iter().map(|p| p.participant.id));
    }
    by_beginning(typed, all, "participant")
}

/// The note that is meant.
pub fn note(app: &App, typed: &str) -> Result<NoteId> {
    let mut all = Vec::new();
    for session in app.sessions(None)? {
        all.extend(app.notes(session.id)?.into_iter().map(|note| note.id));
    }
    by_beginning(typed, all, "note")
}

/// The side at this position, counted from 1.
pub fn side(programme: &Programme, position: u8) -> Result<&Side> {
    programme.sides.iter().find(|side| side.position == position).ok_or_else(|| Code::UnknownSide.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_must_fit_exactly_one() {
        let all = || ["0190-aa", "0190-ab", "0191-cc"].into_iter();
        assert_eq!(by_beginning("0191", all(), "session").ok(), Some("0191-cc"));
        assert_eq!(by_beginning("0190-AB", all(), "session").ok(), Some("0190-ab"), "case does not matter");
        assert_eq!(by_beginning("0190", all(), "session").map_err(|e| e.code), Err(Code::AmbiguousId));
        for none in ["", "x"] {
            assert_eq!(by_beginning(none, all(), "session").map_err(|e| e.code), Err(Code::NotFound), "“{none}”");
        }
    }
}
