//! The people of the demo, all invented: who they are, what they agreed to, who comes.

use hamsokhan_domain::consent::{ConsentKind, ConsentManner};
use hamsokhan_domain::id::{ParticipantId, SessionId};
use hamsokhan_domain::participant::{Attendance, Identity, ParticipantDraft, Role};
use hamsokhan_domain::programme::Programme;
use hamsokhan_domain::{Bilingual, Lang, Private};

use super::FakeClock;
use crate::app::App;
use crate::error::{Code, Result};
use crate::people::{Asked, ConsentAnswer};

use ConsentKind::{
    ContactAgain, Notes, Participate, Photo, QuoteWithCodeName, QuoteWithName, QuoteWithoutName, ShareWithThirdParty,
    WithdrawalExplained,
};

/// The zone of the first side.
pub(super) const LOS_ANGELES: &str = "America/Los_Angeles";
/// The zone of the second side.
pub(super) const TEHRAN: &str = "Asia/Tehran";

/// A person of the demo. Without a name they are at risk: a code name, a side, a role, a language, and nothing else.
struct Member {
    side: usize,
    role: Role,
    language: Lang,
    /// Name, other spelling, address, number, note.
    identity: Option<[&'static str; 5]>,
    consents: &'static [ConsentKind],
}

const SILENT: &[ConsentKind] = &[Participate, Notes, ShareWithThirdParty, WithdrawalExplained];
const UNNAMED: &[ConsentKind] = &[Participate, Notes, QuoteWithoutName, ShareWithThirdParty, WithdrawalExplained];
const BY_CODE: &[ConsentKind] =
    &[Participate, Notes, QuoteWithoutName, QuoteWithCodeName, ShareWithThirdParty, ContactAgain, WithdrawalExplained];
const ALL: &[ConsentKind] = &[
    Participate,
    Notes,
    QuoteWithoutName,
    QuoteWithCodeName,
    QuoteWithName,
    Photo,
    ShareWithThirdParty,
    ContactAgain,
    WithdrawalExplained,
];
/// Speaks, and wants nothing written down.
const UNWRITTEN: &[ConsentKind] = &[Participate, WithdrawalExplained];
const HOST: &[ConsentKind] = &[Participate, Notes, ContactAgain];

const fn member(
    side: usize,
    role: Role,
    language: Lang,
    identity: Option<[&'static str; 5]>,
    consents: &'static [ConsentKind],
) -> Member {
    Member { side, role, language, identity, consents }
}

// Names from many peoples of both places: Lur, Gilak, Azeri, Armenian, Kurdish, Arab of Khuzestan and Baluch on one hand,
// the families of Los Angeles on the other. Those at risk, on both sides, have none.
const MEMBERS: [Member; 14] = [
    member(
        0,
        Role::Participant,
        Lang::En,
        Some(["Maria Delgado", "", "maria.delgado@example.org", "+1 213 555 0142", "Prefers a phone call to email."]),
        BY_CODE,
    ),
    member(
        0,
        Role::Participant,
        Lang::Fa,
        Some(["Hossein Bahmei", "حسین بهمئی", "h.bahmei@example.org", "+1 818 555 0177", ""]),
        UNNAMED,
    ),
    // Has family in Tehran: the risk crosses the border.
    member(0, Role::Participant, Lang::Fa, None, SILENT),
    member(0, Role::Participant, Lang::En, Some(["Tom Okafor", "", "tom.okafor@example.org", "+1 323 555 0109", ""]), ALL),
    member(
        0,
        Role::Participant,
        Lang::En,
        Some(["Leila Roudbari", "لیلا رودباری", "leila.roudbari@example.com", "+1 310 555 0163", ""]),
        SILENT,
    ),
    member(0, Role::CoModerator, Lang::En, Some(["Grace Kim", "", "grace.kim@example.org", "+1 213 555 0120", ""]), HOST),
    member(0, Role::Interpreter, Lang::Fa, Some(["Aydin Safarzadeh", "آیدین صفرزاده", "aydin.s@example.net", "", ""]), HOST),
    member(1, Role::Participant, Lang::Fa, None, UNNAMED),
    member(1, Role::Participant, Lang::Fa, None, SILENT),
    member(1, Role::Participant, Lang::Fa, None, UNWRITTEN),
    member(
        1,
        Role::Participant,
        Lang::En,
        Some(["تالین پطروسیان", "Talin Petrossian", "talin.p@example.net", "", "مقیم ایروان است."]),
        UNNAMED,
    ),
    member(
        1,
        Role::Participant,
        Lang::Fa,
        Some(["روژین احمدی", "Rojin Ahmadi", "rojin.ahmadi@example.com", "", "مقیم آلمان است."]),
        BY_CODE,
    ),
    member(
        1,
        Role::CoModerator,
        Lang::Fa,
        Some(["زهرا سواری", "Zahra Savari", "zahra.s@example.org", "", "ساکن وین است."]),
        HOST,
    ),
    member(
        1,
        Role::NoteTaker,
        Lang::Fa,
        Some(["یوسف نارویی", "Yousef Narouei", "y.narouei@example.net", "", "ساکن استانبول است."]),
        HOST,
    ),
];

/// The one who takes back a consent after the first release.
const WITHDRAWS: usize = 7;
/// Those who cannot come to the session that is next.
const AWAY: [usize; 1] = [2];
/// Those who have not answered yet.
const UNANSWERED: [usize; 2] = [4, 9];

/// The people of the demo by their place in the list.
pub(super) struct Cast(Vec<ParticipantId>);

impl Cast {
    pub fn id(&self, index: usize) -> Result<ParticipantId> {
        self.0.get(index).copied().ok_or_else(|| Code::Internal.into())
    }

    pub fn all(&self) -> &[ParticipantId] {
        &self.0
    }

    /// The participants who speak in sessions, by place, one side after the other in turn.
    pub fn speakers() -> impl Iterator<Item = usize> + Clone {
        let of = |side: usize| {
            (0..MEMBERS.len()).filter(move |at| MEMBERS.get(*at).is_some_and(|m| m.side == side && m.role == Role::Participant))
        };
        of(0).zip(of(1)).flat_map(|(a, b)| [a, b])
    }

    /// The place of a side among the sides.
    pub fn side(index: usize) -> usize {
        MEMBERS.get(index).map_or(0, |member| member.side)
    }
}

/// Adds everybody, with their answers.
pub(super) fn gather(app: &App, programme: &Programme) -> Result<Cast> {
    let mut ids = Vec::with_capacity(MEMBERS.len());
    for member in &MEMBERS {
        let side_id = programme.sides.get(member.side).map(|side| side.id).ok_or(Code::UnknownSide)?;
        let person = app.add_person(
            programme.id,
            ParticipantDraft {
                side_id,
                code_name: Bilingual::default(),
                role: member.role,
                language: member.language,
                at_risk: member.identity.is_none(),
                identity: member.identity.map(identity),
            },
        )?;
        let id = person.participant.id;
        // Paper could endanger the ones at risk, so a moderator heard them say it.
        let spoken = member.identity.is_none();
        let answer = |kind: &ConsentKind| ConsentAnswer {
            kind: *kind,
            granted: true,
            manner: if spoken { ConsentManner::Spoken } else { ConsentManner::Written },
            witness: spoken.then_some(Role::CoModerator),
            asked: Asked::default(),
        };
        app.record_consents(id, member.consents.iter().map(answer).collect())?;
        ids.push(id);
    }
    Ok(Cast(ids))
}

fn identity([name, alias, email, phone, note]: [&'static str; 5]) -> Identity {
    Identity {
        name: Private::new(name),
        aliases: if alias.is_empty() { Vec::new() } else { vec![Private::new(alias)] },
        email: Private::new(email),
        phone: Private::new(phone),
        note: Private::new(note),
    }
}

/// Somebody who was quoted takes their consent back, some days after the release.
pub(super) fn withdraw(app: &App, clock: &FakeClock, cast: &Cast) -> Result<()> {
    clock.pass(5 * 24 * 3600);
    let answer = ConsentAnswer {
        kind: QuoteWithoutName,
        granted: false,
        manner: ConsentManner::Spoken,
        witness: Some(Role::CoModerator),
        asked: Asked::default(),
    };
    app.record_consents(cast.id(WITHDRAWS)?, vec![answer]).map(|_| ())
}

/// Most have said that they come to the next session.
pub(super) fn confirm(app: &App, session: SessionId, cast: &Cast) -> Result<()> {
    let with = |such: &dyn Fn(usize) -> bool| -> Vec<ParticipantId> {
        cast.all().iter().enumerate().filter(|(at, _)| such(*at)).map(|(_, id)| *id).collect()
    };
    app.set_attendance(session, with(&|at| AWAY.contains(&at)), Attendance::Absent)?;
    app.set_attendance(session, with(&|at| !AWAY.contains(&at) && !UNANSWERED.contains(&at)), Attendance::Confirmed)
}
