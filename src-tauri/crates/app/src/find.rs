//! Looking up one thing that must be there, and what belongs to it: the first line of most use cases.

use hamsokhan_domain::format::Format;
use hamsokhan_domain::id::{ParticipantId, ProgrammeId, SessionId, SideId};
use hamsokhan_domain::participant::Participant;
use hamsokhan_domain::programme::{Programme, Side};
use hamsokhan_domain::session::{Session, SessionState};
use hamsokhan_locale::formats;
use hamsokhan_store::Reader;

use crate::error::{Code, Error, Result, word};

/// The programme with this identifier.
pub(crate) fn programme(store: &Reader<'_>, id: ProgrammeId) -> Result<Programme> {
    store.programme(id)?.ok_or_else(|| Error::not_found("programme"))
}

/// The session with this identifier.
pub(crate) fn session(store: &Reader<'_>, id: SessionId) -> Result<Session> {
    store.session(id)?.ok_or_else(|| Error::not_found("session"))
}

/// The person with this identifier.
pub(crate) fn participant(store: &Reader<'_>, id: ParticipantId) -> Result<Participant> {
    store.participant(id)?.ok_or_else(|| Error::not_found("participant"))
}

/// The side of a programme with this identifier.
pub(crate) fn side(programme: &Programme, id: SideId) -> Result<&Side> {
    programme.sides.iter().find(|side| side.id == id).ok_or_else(|| Code::UnknownSide.into())
}

/// The format with this key: one that ships, or one that was saved here.
pub(crate) fn format(store: &Reader<'_>, key: &str) -> Result<Format> {
    let shipped = formats::built_in().into_iter().find(|format| format.key == key);
    match shipped {
        Some(format) => Ok(format),
        None => store.saved_formats()?.into_iter().find(|format| format.key == key).ok_or_else(|| Code::UnknownFormat.into()),
    }
}

/// The session with this identifier, which must be live.
pub(crate) fn live_session(store: &Reader<'_>, id: SessionId) -> Result<Session> {
    let session = session(store, id)?;
    allow(&session, &[SessionState::Live])?;
    Ok(session)
}

/// Refuses when the session is in none of these states.
pub(crate) fn allow(session: &Session, states: &[SessionState]) -> Result<()> {
    if states.contains(&session.state) { Ok(()) } else { Err(Error::new(Code::WrongState).with("state", word(&session.state))) }
}
