//! A live session that an older program left behind: its steps are undone one by one, to the states it was in.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::*;
use crate::App;

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/live/v1")
}

/// What undo must bring back, in a form that later fields do not change.
fn state(app: &App, id: SessionId) -> Value {
    let ms = |at: Option<DateTime<Utc>>| at.map(|at| at.timestamp_millis());
    let view = app.live(id).expect("a view");
    let turns = app.read(|store| Ok(store.turns(id)?)).expect("turns");
    let blocks = &view.session.session.blocks;
    let name = |id: ParticipantId| {
        view.people.iter().find(|p| p.participant.id == id).map_or_else(|| "?".to_owned(), |p| p.participant.code_name.en.clone())
    };
    let block_of = |id: Option<BlockId>| id.and_then(|id| blocks.iter().position(|b| b.id == id));
    json!({
        "undo": view.undo,
        "blocks": blocks.iter().map(|b| json!([b.spoken_minutes, ms(b.started_at), ms(b.ended_at), ms(b.paused_at), b.paused_seconds])).collect::<Vec<_>>(),
        "turns": turns.iter().map(|t| json!([
            name(t.participant_id), block_of(t.block_id), ms(Some(t.started_at)), ms(t.ended_at), ms(t.interpreting_since),
            t.interpreter_seconds, ms(t.paused_at), t.paused_seconds,
        ])).collect::<Vec<_>>(),
        "queue": view.queue.iter().map(|e| json!([name(e.participant_id), e.reason])).collect::<Vec<_>>(),
        "present": view.present.iter().map(|id| name(*id)).collect::<Vec<_>>(),
        "notes": view.notes.iter().map(|n| json!([n.kind, n.text])).collect::<Vec<_>>(),
        "promises": app.actions(None).expect("promises").into_iter().map(|a| a.text.en).collect::<Vec<_>>(),
        "left": view.pace.left_seconds,
        "speaking": view.speaking_seconds,
    })
}

/// Undoes everything, and says what the room was like before, between and after.
fn undone(app: &App, id: SessionId) -> Vec<Value> {
    let mut states = vec![state(app, id)];
    while app.undo(id).is_ok() {
        states.push(state(app, id));
    }
    states
}

#[test]
fn what_an_older_program_did_is_undone_to_what_was_there() {
    let kept: Value = serde_json::from_str(include_str!("../tests/fixtures/live/v1/undone.json")).expect("states");
    let id: SessionId = serde_json::from_value(kept["session"].clone()).expect("a session");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("Old.hamsokhan");
    std::fs::create_dir(&path).expect("a folder");
    for name in ["workspace.db", "keys.json"] {
        std::fs::copy(fixture().join(name), path.join(name)).expect("copied");
    }
    let now: DateTime<Utc> = serde_json::from_value(kept["now"].clone()).expect("an instant");
    let app = App::new(Box::new(move || now));
    app.open_workspace(&path, hamsokhan_store::testing::PASSPHRASE).expect("opened");
    let states = undone(&app, id);
    let expected = kept["states"].as_array().expect("states");
    assert_eq!(states.len(), expected.len(), "every step is undone");
    for (at, (state, expected)) in states.iter().zip(expected).enumerate() {
        assert_eq!(state, expected, "after {at} steps back");
    }
}
