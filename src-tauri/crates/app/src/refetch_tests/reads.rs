//! Every read, and everything it can be asked in a world.

use hamsokhan_domain::Private;
use hamsokhan_domain::activity::{Activity, ActivityKind};
use hamsokhan_domain::release::DocumentLang;
use serde_json::Value;

use super::{World, each};
use crate::error::Result;
use crate::import::ImportMapping;
use crate::live::LiveView;
use crate::testing::wall;
use crate::workspace::WorkspaceInfo;

type Ask = fn(&World) -> Vec<(String, Value)>;

/// All of a list, and nothing in particular.
fn and_none<T: Copy>(all: &[T]) -> Vec<Option<T>> {
    all.iter().copied().map(Some).chain([None]).collect()
}

pub(super) const READS: &[(&str, Ask)] = &[
    // First, because it reviews: what follows is then as the review left it.
    ("summary", |w| each(&w.sessions, |id| w.scene.app.summary(id))),
    // Being asked who somebody is writes it down, and every round of questions asks.
    ("activity", |w| {
        let done =
            |all: Vec<Activity>| all.into_iter().filter(|one| one.kind != ActivityKind::IdentityRevealed).collect::<Vec<_>>();
        let nameless = |all: Vec<Activity>| all.into_iter().map(|one| (one.kind, one.subject, one.count)).collect::<Vec<_>>();
        each(&[()], |()| w.scene.app.activity().map(done).map(nameless))
    }),
    ("actions", |w| each(&and_none(&w.programmes), |id| w.scene.app.actions(id))),
    ("attendance", |w| each(&w.sessions, |id| w.scene.app.attendance(id))),
    ("check_workspace", |w| each(&[()], |()| w.scene.app.check_workspace())),
    ("backups", |w| each(&[()], |()| w.scene.app.backups())),
    ("condition", |w| each(&[()], |()| w.scene.app.condition())),
    ("consent_ledger", |w| each(&w.people, |id| w.scene.app.consent_ledger(id))),
    ("erasures", |w| each(&and_none(&w.programmes), |id| w.scene.app.erasures(id))),
    ("formats", |w| each(&[()], |()| w.scene.app.formats())),
    // The number of the last change is no answer: it grows with all of them.
    ("held_notes", |w| each(&w.sessions, |id| w.scene.app.held_notes(id))),
    ("live", |w| each(&w.sessions, |id| w.scene.app.live(id).map(|room| LiveView { revision: 0, ..room }))),
    ("live_session", |w| each(&[()], |()| w.scene.app.live_session())),
    ("look_for", |w| {
        let names = || ["Parviz", "Water"].map(Private::new).to_vec();
        each(&w.sessions, |id| w.scene.app.look_for(id, names()))
    }),
    ("name_places", |w| each(&w.people, |id| w.scene.app.name_places(id))),
    ("note_history", |w| each(&w.notes, |id| w.scene.app.note_history(id))),
    ("notes", |w| each(&w.sessions, |id| w.scene.app.notes(id))),
    ("odd_contacts", |w| each(&["nobody at home"], |typed| Result::Ok(w.scene.app.odd_contacts(typed.into(), typed.into())))),
    ("offset_now", |w| each(&["Asia/Tehran"], |zone| w.scene.app.offset_now(zone))),
    ("people", |w| each(&w.programmes, |id| w.scene.app.people(id))),
    ("preview_document", |w| {
        let both = [DocumentLang::En, DocumentLang::Fa];
        let asked: Vec<_> = w.sessions.iter().flat_map(|id| both.map(|lang| (*id, lang))).collect();
        each(&asked, |(id, lang)| w.scene.app.preview_document(id, lang))
    }),
    ("preview_import", |w| {
        let open: Vec<_> = w.import.into_iter().collect();
        each(&open, |handle| w.scene.app.preview_import(handle, ImportMapping::default()))
    }),
    ("preview_time", |w| {
        let start = wall("2026-12-05T23:30");
        each(&w.programmes, |id| w.scene.app.preview_time(id, w.scene.side(0), start, None, 120))
    }),
    ("programme", |w| each(&w.programmes, |id| w.scene.app.programme(id))),
    ("programme_arc", |w| each(&w.programmes, |id| w.scene.app.programme_arc(id))),
    ("programmes", |w| each(&[()], |()| w.scene.app.programmes())),
    ("propose_code_name", |w| each(&w.programmes, |id| w.scene.app.propose_code_name(id, w.scene.side(0)))),
    ("releases", |w| each(&and_none(&w.sessions), |id| w.scene.app.releases(id))),
    ("reveal_identity", |w| each(&w.people, |id| w.scene.app.reveal_identity(id))),
    ("search", |w| {
        let words = ["water", "آب", "parviz", "cedar", "rivers", "bench", "دو"];
        each(&words, |word| w.scene.app.search(word, 50))
    }),
    ("session", |w| each(&w.sessions, |id| w.scene.app.session(id))),
    ("sessions", |w| each(&and_none(&w.programmes), |id| w.scene.app.sessions(id))),
    ("today", |w| each(&[()], |()| w.scene.app.today())),
    // Sizes on disk move with every write; they are looked at when the screen opens.
    ("workspace_info", |w| {
        let sizeless = |info: WorkspaceInfo| WorkspaceInfo { kilobytes: 0, backups: 0, ..info };
        each(&[()], |()| w.scene.app.workspace_info().map(sizeless))
    }),
    ("verify_activity", |w| each(&[()], |()| w.scene.app.verify_activity().map(|check| check.broken_at))),
    ("zones", |w| each(&[()], |()| Result::Ok(w.scene.app.zones()))),
];
