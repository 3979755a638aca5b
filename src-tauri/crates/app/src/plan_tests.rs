use super::*;
use crate::testing::{Scene, at};

fn drafts(session: &Session) -> Vec<BlockDraft> {
    let draft = |b: &Block| BlockDraft {
        id: Some(b.id),
        title: b.title.clone(),
        question: b.question.clone(),
        spoken_minutes: b.spoken_minutes,
        interpretation: b.interpretation,
        silent: b.silent,
        moderators_only: b.moderators_only,
        go_round: b.go_round,
    };
    session.blocks.iter().map(draft).collect()
}

#[test]
fn a_session_takes_its_agenda_from_the_format() {
    let scene = Scene::new();
    let view = scene.session(1, "2026-12-05T20:00:00");
    assert_eq!((view.session.number, view.session.state), (1, SessionState::Planned));
    assert_eq!(view.session.starts_at, at("2026-12-05T16:30:00Z"));
    assert_eq!(view.minutes.clock, 120, "the clock minutes of the format stay");
    let spoken: Vec<u16> = view.session.blocks.iter().map(|b| b.spoken_minutes).collect();
    assert_eq!(spoken, [5, 5, 12, 12, 3, 15, 6, 7], "speech is halved by consecutive interpreting; silence and debrief are not");
    assert_eq!(view.block_starts[2], at("2026-12-05T16:50:00Z"));
    assert_eq!(scene.session(0, "2026-12-12T08:30:00").session.number, 2);
    let unknown = SessionDraft { format: "nothing-90".into(), ..scene.session_draft(0, "2026-12-12T08:30:00") };
    assert_eq!(scene.app.add_session(unknown).expect_err("no such format").code, Code::UnknownFormat);
}

#[test]
fn every_format_fits_every_interpretation() {
    let scene = Scene::new();
    for format in scene.app.formats().expect("formats") {
        let draft = SessionDraft { format: format.key.clone(), ..scene.session_draft(0, "2026-12-12T08:30:00") };
        let view = scene.app.add_session(draft).expect("a session");
        let planned: u16 = format.blocks.iter().map(|b| b.minutes).sum();
        assert_eq!(view.minutes.clock, u32::from(planned), "{} keeps its length in consecutive interpreting", format.key);
    }
}

#[test]
fn an_agenda_is_edited_as_a_whole() {
    let scene = Scene::new();
    let session = scene.session(0, "2026-12-12T08:30:00").session;
    let mut blocks = drafts(&session);
    blocks.swap(0, 1);
    blocks.truncate(2);
    let mut new = blocks[0].clone();
    (new.id, new.spoken_minutes, new.title) = (None, 40, Bilingual::new("Tea", "چای"));
    blocks.push(new);
    let after = scene.app.update_agenda(session.id, blocks.clone()).expect("an agenda").session.blocks;
    assert_eq!((after[0].id, after[1].id), (session.blocks[1].id, session.blocks[0].id), "kept, in the new order");
    assert_eq!((after.len(), after[2].title.fa.as_str()), (3, "چای"));
    blocks.push(blocks[0].clone());
    assert_eq!(scene.app.update_agenda(session.id, blocks).expect_err("twice").code, Code::NotFound, "one block stands once");
    assert_eq!(scene.app.update_agenda(session.id, Vec::new()).expect_err("empty").code, Code::OutOfRange);
    assert_eq!(scene.app.session(session.id).expect("the session").session.blocks, after, "a refused agenda changes nothing");
}

#[test]
fn plans_change_until_the_session_is_live() {
    let scene = Scene::new();
    scene.person(0, "");
    let session = scene.session(0, "2026-12-12T08:30:00").session;
    let moved = SessionDraft { title: Bilingual::new("Water", ""), ..scene.session_draft(1, "2026-12-19T20:00:00") };
    let after = scene.app.update_session(session.id, moved.clone()).expect("moved").session;
    assert_eq!((after.title.en.as_str(), after.starts_at), ("Water", at("2026-12-19T16:30:00Z")));
    assert_eq!(after.blocks, session.blocks, "the agenda stays");
    scene.app.start_session(session.id).expect("live");
    for refused in [scene.app.update_session(session.id, moved).map(|_| ()), scene.app.remove_session(session.id)] {
        assert_eq!(refused.expect_err("live").args["state"], "live");
    }
    let mut blocks = drafts(&session);
    blocks.remove(0);
    assert_eq!(scene.app.update_agenda(session.id, blocks).expect_err("it began").code, Code::StillUsed);
    let other = scene.session(0, "2026-12-26T08:30:00").session.id;
    scene.app.remove_session(other).expect("removed");
    assert_eq!(scene.app.session(other).expect_err("gone").code, Code::NotFound);
}

#[test]
fn an_agenda_becomes_a_format_of_ones_own() {
    let scene = Scene::new();
    let session = scene.session(0, "2026-12-12T08:30:00").session;
    let format = scene.app.save_as_format(session.id, Bilingual::new("Ours", "قالب ما")).expect("a format");
    assert!(!format.built_in && format.key.starts_with("custom-"));
    let again = scene
        .app
        .add_session(SessionDraft { format: format.key.clone(), ..scene.session_draft(0, "2026-12-19T08:30:00") })
        .expect("a session");
    assert_eq!(again.minutes.clock, 120, "the same length");
    assert_eq!(scene.app.formats().expect("formats").last(), Some(&format));
    assert_eq!(scene.app.save_as_format(session.id, Bilingual::default()).expect_err("nameless").code, Code::Blank);
}
