use hamsokhan_domain::action::ActionDraft;
use hamsokhan_domain::disclosure::{FindingState, Settlement};
use hamsokhan_domain::id::SessionId;
use hamsokhan_domain::note::{NoteDraft, NoteKind};
use hamsokhan_domain::participant::ParticipantDraft;
use hamsokhan_domain::programme::{ProgrammeDraft, SideDraft};
use hamsokhan_domain::summary::SectionKey;

use super::*;
use crate::testing::Scene;

pub(crate) const NAME: &str = "Behrouz Nikpayan";

/// A workspace in which somebody is named in every kind of place; the person, and the session that is closed.
pub(crate) fn named_everywhere() -> (Scene, ParticipantId, SessionId) {
    let scene = Scene::new();
    let identity = Identity {
        name: Private::new(NAME),
        aliases: vec![Private::new("بهروز نیک‌پیان")],
        phone: Private::new("+98 912 555 0199"),
        ..Identity::default()
    };
    let draft = ParticipantDraft { identity: Some(identity.clone()), ..scene.draft(1) };
    let id = scene.app.add_person(scene.programme.id, draft).expect("a person").participant.id;
    let other = Identity {
        name: Private::new("Grace Whitfield"),
        note: Private::new("Came with Behrouz Nikpayan"),
        ..Identity::default()
    };
    scene.app.add_person(scene.programme.id, ParticipantDraft { identity: Some(other), ..scene.draft(0) }).expect("a person");
    let sides = vec![
        SideDraft::with_habits(Bilingual::new("Shiraz", "شیراز"), "Asia/Tehran"),
        SideDraft::with_habits(Bilingual::new("Berlin", "برلین"), "Europe/Berlin"),
    ];
    let bridges = ProgrammeDraft::new(Bilingual::new("The bridges of Behrouz Nikpayan", "پل‌ها"), sides);
    let bridges = scene.app.add_programme(bridges).expect("a programme");
    let again = ParticipantDraft { side_id: bridges.sides[0].id, identity: Some(identity), ..scene.draft(0) };
    scene.app.add_person(bridges.id, again).expect("the same person, in another programme");

    let session = scene.session(0, "2026-12-05T08:30").session.id;
    scene.app.start_session(session).expect("live");
    let note = scene.app.add_note(session, NoteDraft::new(NoteKind::Theme, "Behrouz Nikpayan spoke of wells")).expect("a note");
    let translated = NoteDraft {
        translation: "بهروز نیک‌پیان از چاه گفت".into(), ..NoteDraft::new(NoteKind::Theme, "Wells")
    };
    scene.app.edit_note(note.id, translated).expect("edited");
    let gone = scene.app.add_note(session, NoteDraft::new(NoteKind::Story, "Call +98 (912) 555-0199")).expect("a note");
    scene.app.remove_note(gone.id).expect("removed, and still stored");
    scene.app.close_session(session).expect("closed");
    let text = Bilingual::new("Write to Behrouz Nikpayan", "");
    scene.app.add_action(ActionDraft { session_id: session, text, owner_side_id: None, due_on: None }).expect("a promise");
    scene.app.draft_summary(session).expect("a draft");
    let text = "One of us, Behrouz Nikpayan, keeps bees. So does Behrouz.".to_owned();
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, text).expect("edited");
    let open = view.findings.iter().find(|f| f.state == FindingState::Open && f.lang == Lang::En).expect("a finding");
    scene.app.settle_finding(open.id, Settlement::Replace { text: "a neighbour".into() }).expect("settled");
    (scene, id, session)
}

/// Everything that is stored in the clear of an open workspace and could name somebody.
pub(crate) fn says(scene: &Scene, words: &[&str]) -> Vec<String> {
    let texts = scene.app.read(|store| Ok(store.texts()?)).expect("texts");
    let named = texts.into_iter().filter(|text| words.iter().any(|word| text.words.contains(word)));
    let mut found: Vec<String> = named.map(|text| text.place()).collect();
    for word in words {
        found.extend(scene.app.search(word, 50).expect("a search").into_iter().map(|hit| format!("search {}", hit.id)));
    }
    found
}

pub(crate) const WORDS: [&str; 4] = ["Behrouz", "Nikpayan", "بهروز", "555"];

#[test]
fn every_place_is_shown_before_anything_changes() {
    let (scene, id, session) = named_everywhere();
    let before = says(&scene, &WORDS);
    let places = scene.app.name_places(id).expect("places");
    let kinds: std::collections::BTreeSet<PlaceKind> = places.iter().map(|place| place.kind).collect();
    for kind in [
        PlaceKind::Note,
        PlaceKind::Revision,
        PlaceKind::Action,
        PlaceKind::Section,
        PlaceKind::Finding,
        PlaceKind::Programme,
        PlaceKind::Identity,
    ] {
        assert!(kinds.contains(&kind), "{kind:?} is among {kinds:?}");
    }
    assert!(
        places.iter().any(|place| place.kind == PlaceKind::Note && place.text.contains("912")),
        "a removed note is stored too"
    );
    assert!(places.iter().any(|place| place.elsewhere && place.kind == PlaceKind::Identity), "the other programme's roster");
    assert!(places.iter().any(|place| place.elsewhere && place.kind == PlaceKind::Programme), "the other programme's name");
    assert!(places.iter().any(|place| place.session_id == Some(session) && place.in_search));
    assert_eq!(says(&scene, &WORDS), before, "nothing changed");
}

#[test]
fn whoever_has_no_name_here_stands_nowhere() {
    let (scene, ..) = named_everywhere();
    let nobody = scene.person(0, "").participant.id;
    assert_eq!(scene.app.name_places(nobody).expect("places"), []);
}

#[test]
fn two_people_of_one_name_are_two_people() {
    let scene = Scene::new();
    let (first, _) = (scene.person(0, "Maria Testwell").participant.id, scene.person(1, "Maria Testwell"));
    assert_eq!(scene.app.name_places(first).expect("places"), [], "nobody else's identity is theirs");
}
