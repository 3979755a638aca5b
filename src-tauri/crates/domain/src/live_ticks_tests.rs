//! The window counts on between two answers of the core. What it must come to is written here, second by second,
//! into one table that the window's own tests read (`ui/src/features/live/room.test.ts`): the two cannot drift apart.
//! `UPDATE_TICKS=1` writes the table anew.

use serde_json::{Value, json};

use super::tests::{at, block, person, room};
use super::*;
use crate::turn::{self, QueueReason};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/live/ticks.json");
/// How far the window counts on at most before it asks again.
const LATER: [i64; 6] = [0, 1, 30, 59, 60, 301];

/// What of a view ticks, as the core says it at a moment.
fn view(room: &Room, now: DateTime<Utc>) -> Value {
    let sides: Vec<_> = (0..2).map(|n| crate::id::SideId(Uuid::from_u128(n))).collect();
    let voice = turn::voice_of_session(&room.turns, &room.people, &sides, now);
    json!({
        "pace": agenda::pace(&room.blocks, at(0), now),
        "paused": room.running().is_some_and(|block| block.paused_at.is_some()),
        "speaking": room.speaking(),
        "speaking_seconds": room.speaking().map_or((0, 0), |turn| turn::seconds(turn, now)),
        "voice": voice,
    })
}

/// The same some seconds later, in the figures that are shown.
fn figures(room: &Room, now: DateTime<Utc>) -> Value {
    let view = view(room, now);
    json!({
        "left": view["pace"]["left_seconds"],
        "behind": view["pace"]["behind_seconds"],
        "ends_at": view["pace"]["ends_at"],
        "turn": view["speaking_seconds"],
        "people": view["voice"]["people"].as_array().expect("people").iter().map(|p| p["seconds"].clone()).collect::<Vec<_>>(),
        "shares": view["voice"]["sides"].as_array().expect("sides").iter().map(|s| s["share"].clone()).collect::<Vec<_>>(),
    })
}

#[test]
fn the_table_of_the_window_is_what_the_core_says() {
    use Act::{BeginBlock, Enqueue, GiveWord, NextSpeaker, Pause, ToggleInterpreter};
    let come = |n| (0, Enqueue(person(n), QueueReason::Turn));
    let cases = [
        ("a block in its time, nobody speaks", 100, vec![]),
        ("a block that comes to its end", 1170, vec![]),
        ("a block over its time", 1300, vec![]),
        ("a block that stands still", 160, vec![(100, Pause)]),
        ("a block that stands still over its time", 1400, vec![(1250, Pause)]),
        ("a speaker", 130, vec![come(0), come(1), (100, NextSpeaker)]),
        ("a second speaker of the other side", 190, vec![come(0), come(1), (100, NextSpeaker), (150, NextSpeaker)]),
        ("the interpreter", 160, vec![come(0), (100, NextSpeaker), (140, ToggleInterpreter)]),
        ("the interpreter stands still", 200, vec![come(0), (100, NextSpeaker), (140, ToggleInterpreter), (150, Pause)]),
        ("a speaker whose voice is not counted", 160, vec![come(0), (50, NextSpeaker), (100, GiveWord(person(3)))]),
        ("the last block", 400, vec![(100, BeginBlock(block(1))), (200, BeginBlock(block(2)))]),
        ("a block that is given time again", 400, vec![(100, BeginBlock(block(1))), (200, BeginBlock(block(0)))]),
    ];
    let table: Vec<Value> = cases
        .into_iter()
        .map(|(name, now, acts)| {
            let room = acts.iter().zip(1000_u128..).fold(room(), |room, ((seconds, act), id)| {
                room.apply(act, Stamp { now: at(*seconds), id: Uuid::from_u128(id) }).expect("an act that is allowed")
            });
            let later = LATER.map(|seconds| json!({ "seconds": seconds, "figures": figures(&room, at(now + seconds)) }));
            json!({ "name": name, "view": view(&room, at(now)), "later": later })
        })
        .collect();
    if std::env::var_os("UPDATE_TICKS").is_some() {
        let lines: Vec<String> = table.iter().map(Value::to_string).collect();
        std::fs::write(TABLE, format!("[\n{}\n]\n", lines.join(",\n"))).expect("written");
    }
    let kept: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(TABLE).expect("a table")).expect("cases");
    assert_eq!(kept.len(), table.len(), "every case is in the table");
    for (kept, case) in kept.iter().zip(&table) {
        assert!(kept == case, "{} is not as the core says; see the head of this file", case["name"]);
    }
}
