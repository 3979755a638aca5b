use hamsokhan_domain::note::{NoteDraft, NoteKind};

use super::*;
use crate::testing::Scene;

/// A live session with one person on each side, and their identifiers.
fn live(scene: &Scene) -> (SessionId, ParticipantId, ParticipantId) {
    let (one, two) = (scene.person(0, ""), scene.person(1, ""));
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    scene.app.start_session(session).expect("live");
    (session, one.participant.id, two.participant.id)
}

fn code<T>(result: Result<T>) -> Option<Code> {
    result.err().map(|error| error.code)
}

#[test]
fn a_session_starts_with_people_and_one_at_a_time() {
    let scene = Scene::new();
    let first = scene.session(0, "2026-12-05T08:30:00").session.id;
    assert_eq!(code(scene.app.start_session(first)), Some(Code::NoPeople), "nobody is on the roster");
    let one = scene.person(0, "").participant.id;
    let view = scene.app.start_session(first).expect("live");
    assert_eq!(view.present, [one], "nobody confirmed, so everyone invited is here");
    assert_eq!(view.session.session.state, SessionState::Live);
    assert!(view.session.session.blocks[0].started_at.is_some(), "the first block runs");
    assert_eq!(scene.app.live_session().expect("an answer"), Some(first));
    let second = scene.session(0, "2026-12-12T08:30:00").session.id;
    assert_eq!(code(scene.app.start_session(second)), Some(Code::AnotherLive));
    assert_eq!(code(scene.app.start_session(first)), Some(Code::WrongState), "it is live already");
    assert_eq!(code(scene.app.pause(second)), Some(Code::WrongState), "it is not live");
}

#[test]
fn turns_queue_and_undo() {
    let scene = Scene::new();
    let (id, one, two) = live(&scene);
    let app = &scene.app;
    app.enqueue(id, one, QueueReason::Turn).expect("queued");
    assert_eq!(code(app.enqueue(id, one, QueueReason::Turn)), Some(Code::AlreadyQueued));
    let view = app.enqueue(id, two, QueueReason::Response).expect("queued");
    let view = app.move_in_queue(id, view.queue[1].id, 0).expect("moved");
    assert_eq!(view.queue.iter().map(|e| e.participant_id).collect::<Vec<_>>(), [two, one], "moved to the front");
    let view = app.undo(id).expect("undone");
    assert_eq!(view.queue.iter().map(|e| e.participant_id).collect::<Vec<_>>(), [one, two], "and back");
    let view = app.next_speaker(id).expect("next");
    assert_eq!((view.speaking.map(|t| t.participant_id), view.queue.len()), (Some(one), 1), "the first has the word");
    assert_eq!(view.not_heard, [two], "who spoke in this block is heard");
    scene.pass(40);
    app.toggle_interpreter(id).expect("interpreting");
    scene.pass(30);
    let view = app.live(id).expect("a view");
    assert_eq!(view.speaking_seconds, (40, 30), "the interpreter's time is counted apart");
    let view = app.next_speaker(id).expect("next");
    assert_eq!(view.speaking.as_ref().map(|t| t.participant_id), Some(two));
    scene.pass(10);
    let view = app.undo(id).expect("undone");
    assert_eq!(view.speaking.as_ref().map(|t| t.participant_id), Some(one), "the turn that was ended goes on");
    assert_eq!(view.queue.len(), 1, "and who was called waits again");
    let view = app.next_speaker(id).and_then(|_| app.next_speaker(id)).expect("next");
    assert_eq!(view.speaking, None, "an empty queue gives the word to nobody");
    assert_eq!(view.voice.interpreter_seconds, 40);
    let undone = (0..20).take_while(|_| app.undo(id).is_ok()).count();
    assert_eq!(undone, 6, "every step that remains can be undone");
    assert_eq!(code(app.undo(id)), Some(Code::NothingToUndo));
    let view = app.live(id).expect("a view");
    assert!(
        view.queue.is_empty() && view.speaking.is_none() && view.voice.people.iter().all(|p| p.turns == 0),
        "as at the start"
    );
}

#[test]
fn the_clock_stands_still_in_a_pause_and_is_right_after_sleep() {
    let scene = Scene::new();
    let (id, one, _) = live(&scene);
    let app = &scene.app;
    let left = app.live(id).expect("a view").pace.left_seconds;
    app.give_word(id, one).expect("the word");
    scene.pass(60);
    app.toggle_interpreter(id).expect("interpreting");
    scene.pass(20);
    assert!(app.pause(id).expect("paused").paused);
    scene.pass(3600);
    let view = app.resume(id).expect("running");
    assert_eq!((view.pace.left_seconds, view.speaking_seconds), (left - 80, (60, 20)), "an hour of sleep is no time");
    scene.pass(5);
    let view = app.live(id).expect("a view");
    assert_eq!((view.pace.left_seconds, view.speaking_seconds), (left - 85, (60, 25)));
    app.undo(id).expect("the resumption undone");
    assert!(app.undo(id).is_ok_and(|view| !view.paused), "the pause undone");
    assert_eq!(app.live(id).expect("a view").pace.left_seconds, left - 3685, "as if it had never been");
}

#[test]
fn blocks_change_and_come_back() {
    let scene = Scene::new();
    let (id, one, _) = live(&scene);
    let app = &scene.app;
    let blocks: Vec<BlockId> = app.live(id).expect("a view").session.session.blocks.iter().map(|b| b.id).collect();
    app.give_word(id, one).expect("the word");
    scene.pass(100);
    let view = app.begin_block(id, blocks[2]).expect("begun");
    assert_eq!((view.pace.block_id, view.speaking.is_none()), (Some(blocks[2]), true), "a new block ends the turn");
    assert_eq!(
        view.turn_limit_seconds,
        Some(u32::from(view.session.session.blocks[2].spoken_minutes) * 30),
        "two people share a go-round"
    );
    scene.pass(60);
    let view = app.begin_block(id, blocks[0]).expect("again");
    assert_eq!(agenda_elapsed(&view, 0), 100, "a block that goes on does not count the time between");
    let view = app.undo(id).and_then(|_| app.undo(id)).expect("undone");
    assert_eq!((view.pace.block_id, view.speaking.is_some()), (Some(blocks[0]), true), "block and turn run again");
    assert_eq!(view.session.session.blocks[2].started_at, None, "what was begun by mistake never was");
    assert_eq!(code(app.set_block_minutes(id, blocks[3], 0)), Some(Code::OutOfRange));
    let view = app.set_block_minutes(id, blocks[3], 7).expect("shortened");
    assert_eq!((view.session.session.blocks[3].spoken_minutes, view.undo), (7, Some(StepKind::Shorten)));
    assert_eq!(code(app.begin_block(id, scene.session(0, "2027-01-01T08:30:00").session.blocks[0].id)), Some(Code::NotFound));
}

fn agenda_elapsed(view: &LiveView, block: usize) -> i64 {
    hamsokhan_domain::agenda::elapsed_seconds(&view.session.session.blocks[block], view.now)
}

#[test]
fn notes_are_steps_too() {
    let scene = Scene::new();
    let (id, ..) = live(&scene);
    let app = &scene.app;
    let note = app.add_note(id, NoteDraft::new(NoteKind::Action, "Plant forty trees")).expect("a note");
    assert_eq!(app.actions(None).expect("actions").len(), 1, "an action note is a promise");
    app.edit_note(note.id, NoteDraft::new(NoteKind::Action, "Plant fifty trees")).expect("edited");
    let view = app.undo(id).expect("undone");
    assert_eq!(view.notes[0].text, "Plant forty trees");
    assert_eq!(app.actions(None).expect("actions")[0].text.en, "Plant forty trees", "the promise follows");
    assert!(app.undo(id).expect("undone").notes.is_empty());
    assert!(app.actions(None).expect("actions").is_empty(), "no note, no promise");
    assert!(app.search("trees", 5).expect("a search").is_empty(), "what is undone is not found");
}

#[test]
fn a_restart_finds_the_room_as_it_was_and_says_since_when() {
    let scene = Scene::new();
    let (id, one, _) = live(&scene);
    scene.pass(90);
    let before = scene.app.give_word(id, one).expect("the word");
    assert_eq!(before.away_since, None, "somebody is there");
    scene.app.lock().expect("locked");
    scene.pass(400);
    let path = scene.folder.path().join("Test.hamsokhan");
    scene.app.open_workspace(&path, hamsokhan_store::testing::PASSPHRASE).expect("opened");
    let after = scene.app.live(id).expect("a view");
    assert_eq!(after.away_since, Some(before.now), "since the last thing that was done");
    assert_eq!(after.pace.left_seconds, before.pace.left_seconds - 400, "the countdown went on");
    assert_eq!(after.speaking.as_ref().map(|t| t.participant_id), Some(one), "and so did the turn");
    assert_eq!(scene.app.resume(id).expect("going on").away_since, None, "somebody is back");
    assert_eq!(scene.app.live(id).expect("a view").away_since, None);
}

#[test]
fn a_session_closes_and_opens_again() {
    let scene = Scene::new();
    let (id, one, _) = live(&scene);
    let app = &scene.app;
    app.give_word(id, one).expect("the word");
    scene.pass(120);
    let left = app.live(id).expect("a view").pace.left_seconds;
    let closed = app.close_session(id).expect("closed");
    assert_eq!(closed.session.state, SessionState::Closed);
    assert!(closed.session.blocks[0].ended_at.is_some(), "its block has ended");
    assert_eq!(app.live_session().expect("an answer"), None);
    assert_eq!(code(app.close_session(id)), Some(Code::WrongState));
    scene.pass(500);
    let view = app.reopen_session(id).expect("open");
    assert_eq!(view.pace.left_seconds, left, "the time between was a pause");
    assert_eq!(view.voice.people.iter().map(|p| p.seconds).sum::<u32>(), 120, "the turn is kept");
}

#[test]
fn who_waits_while_they_speak_gets_another_turn() {
    let scene = Scene::new();
    let (id, one, two) = live(&scene);
    let app = &scene.app;
    app.give_word(id, one).expect("the word");
    app.enqueue(id, one, QueueReason::Response).expect("queued");
    app.enqueue(id, two, QueueReason::Turn).expect("queued");
    scene.pass(10);
    let view = app.next_speaker(id).expect("next");
    assert_eq!((view.speaking.map(|t| t.participant_id), view.queue.len()), (Some(one), 1), "their second turn");
    assert_eq!(view.voice.people.iter().map(|p| p.turns).sum::<u32>(), 2);
    let view = app.next_speaker(id).expect("next");
    assert_eq!(view.speaking.map(|t| t.participant_id), Some(two), "the queue goes on");
}

#[test]
fn undo_takes_back_who_came_and_leaves_the_agenda() {
    let scene = Scene::new();
    let (id, one, two) = live(&scene);
    let app = &scene.app;
    app.set_attendance(id, vec![two], Attendance::Absent).expect("absent");
    app.enqueue(id, two, QueueReason::Turn).expect("queued by mistake");
    assert!(app.live(id).expect("a view").present.contains(&two), "whoever asks to speak is here");
    assert_eq!(app.undo(id).expect("undone").present, [one], "a mistake does not count among those who came");

    let blocks = app.live(id).expect("a view").session.session.blocks;
    app.begin_block(id, blocks[1].id).expect("begun");
    let drafts = blocks.iter().map(|b| hamsokhan_domain::session::BlockDraft {
        id: Some(b.id),
        title: b.title.clone(),
        question: b.question.clone(),
        spoken_minutes: if b.id == blocks[1].id { 9 } else { b.spoken_minutes },
        interpretation: b.interpretation,
        silent: b.silent,
        moderators_only: b.moderators_only,
        go_round: b.go_round,
    });
    app.update_agenda(id, drafts.collect()).expect("an agenda");
    let view = app.undo(id).expect("the beginning of the block undone");
    assert_eq!(view.pace.block_id, Some(blocks[0].id));
    assert_eq!(view.session.session.blocks[1].spoken_minutes, 9, "what was written into the agenda since stays");
}
