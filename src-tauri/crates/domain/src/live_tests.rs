use chrono::Duration;
use proptest::prelude::*;

use super::*;
use crate::id::{QueueId, SideId};
use crate::participant::Role;
use crate::session::Interpretation;
use crate::turn::{self, QueueReason};
use crate::{Bilingual, DomainError};

const PEOPLE: u128 = 4;
const BLOCKS: u128 = 3;

pub(super) fn person(n: u128) -> ParticipantId {
    Uuid::from_u128(n).into()
}

pub(super) fn block(n: u128) -> BlockId {
    Uuid::from_u128(100 + n).into()
}

pub(super) fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_796_119_200 + seconds, 0).expect("an instant")
}

/// A room in which the first of three blocks runs since second 0 and everyone is invited.
pub(super) fn room() -> Room {
    let session_id = Uuid::nil().into();
    let blocks = (0..BLOCKS).map(|n| Block {
        id: block(n),
        title: Bilingual::default(),
        question: Bilingual::default(),
        spoken_minutes: 10,
        interpretation: Interpretation::Consecutive,
        silent: false,
        moderators_only: n == 2,
        go_round: n == 1,
        started_at: None,
        ended_at: None,
        paused_at: None,
        paused_seconds: 0,
    });
    let people = (0..PEOPLE).map(|n| Attendee {
        id: person(n),
        side_id: SideId(Uuid::from_u128(n % 2)),
        role: if n == 3 { Role::Interpreter } else { Role::Participant },
        attendance: Attendance::Invited,
    });
    let room = Room { session_id, blocks: blocks.collect(), turns: Vec::new(), queue: Vec::new(), people: people.collect() };
    room.opened(at(0))
}

/// Does these acts at these seconds.
fn run(acts: &[(i64, Act)]) -> Room {
    acts.iter().zip(1000_u128..).fold(room(), |room, ((seconds, act), id)| {
        room.apply(act, Stamp { now: at(*seconds), id: Uuid::from_u128(id) }).expect("an act that is allowed")
    })
}

fn queue(room: &Room) -> Vec<u128> {
    room.queue.iter().map(|entry| entry.participant_id.0.as_u128()).collect()
}

/// Who speaks, and the seconds that they and the interpreter have had.
fn speaking(room: &Room, seconds: i64) -> Option<(u128, (u32, u32))> {
    room.speaking().map(|turn| (turn.participant_id.0.as_u128(), turn::seconds(turn, at(seconds))))
}

#[test]
fn the_word_goes_from_one_to_the_next() {
    use Act::{EndTurn, Enqueue, GiveWord, MoveInQueue, NextSpeaker, Pause, Resume, ToggleInterpreter};
    use QueueReason::Turn;
    for (acts, when, spoken, waiting) in [
        (vec![], 5, None, vec![]),
        (vec![(0, GiveWord(person(1)))], 5, Some((1, (5, 0))), vec![]),
        (vec![(0, GiveWord(person(1))), (3, GiveWord(person(1)))], 5, Some((1, (5, 0))), vec![]),
        (vec![(0, GiveWord(person(1))), (3, EndTurn)], 5, None, vec![]),
        (vec![(0, Enqueue(person(1), Turn)), (0, Enqueue(person(2), Turn))], 5, None, vec![1, 2]),
        (vec![(0, Enqueue(person(1), Turn)), (0, Enqueue(person(2), Turn)), (1, NextSpeaker)], 5, Some((1, (4, 0))), vec![2]),
        (vec![(0, Enqueue(person(1), Turn)), (1, GiveWord(person(1)))], 5, Some((1, (4, 0))), vec![]),
        // Whoever waits while they speak gets another turn.
        (vec![(0, GiveWord(person(1))), (1, Enqueue(person(1), Turn)), (3, NextSpeaker)], 5, Some((1, (2, 0))), vec![]),
        (vec![(0, GiveWord(person(1))), (3, ToggleInterpreter)], 5, Some((1, (3, 2))), vec![]),
        (vec![(0, GiveWord(person(1))), (3, ToggleInterpreter), (4, ToggleInterpreter)], 9, Some((1, (8, 1))), vec![]),
        (vec![(0, GiveWord(person(1))), (3, Pause)], 90, Some((1, (3, 0))), vec![]),
        (vec![(0, GiveWord(person(1))), (3, Pause), (60, Resume)], 62, Some((1, (5, 0))), vec![]),
        (vec![(0, GiveWord(person(1))), (2, ToggleInterpreter), (3, Pause), (60, Resume)], 62, Some((1, (2, 3))), vec![]),
        // In a room that stands still, a turn begins standing still.
        (vec![(0, Pause), (3, GiveWord(person(1)))], 60, Some((1, (0, 0))), vec![]),
        (
            vec![
                (0, Enqueue(person(1), Turn)),
                (0, Enqueue(person(2), Turn)),
                (0, MoveInQueue(QueueId(Uuid::from_u128(1001)), 0)),
            ],
            5,
            None,
            vec![2, 1],
        ),
    ] {
        let room = run(&acts);
        assert_eq!((speaking(&room, when), queue(&room)), (spoken, waiting), "{acts:?}");
    }
}

#[test]
fn what_is_not_there_is_refused_and_changes_nothing() {
    let before = run(&[(0, Act::Enqueue(person(1), QueueReason::Turn))]);
    let nobody = ParticipantId(Uuid::max());
    for (act, refusal) in [
        (Act::BeginBlock(BlockId(Uuid::max())), DomainError::NotFound { kind: "block" }),
        (Act::GiveWord(nobody), DomainError::NotFound { kind: "participant" }),
        (Act::Enqueue(nobody, QueueReason::Turn), DomainError::NotFound { kind: "participant" }),
        (Act::Enqueue(person(1), QueueReason::Response), DomainError::AlreadyQueued),
        (Act::Dequeue(QueueId(Uuid::max())), DomainError::NotFound { kind: "queue" }),
        (Act::MoveInQueue(QueueId(Uuid::max()), 0), DomainError::NotFound { kind: "queue" }),
        (Act::SetMinutes(block(1), 0), DomainError::OutOfRange { field: "block_minutes", min: 1, max: 600 }),
        (Act::SetMinutes(block(1), 601), DomainError::OutOfRange { field: "block_minutes", min: 1, max: 600 }),
    ] {
        assert_eq!(before.apply(&act, Stamp { now: at(9), id: Uuid::max() }), Err(refusal), "{act:?}");
    }
}

#[test]
fn who_is_heard_and_for_how_long_follows_from_who_is_here() {
    let room = run(&[(0, Act::GiveWord(person(0))), (5, Act::Enqueue(person(1), QueueReason::Turn))]);
    assert_eq!(room.not_heard(), [person(1)], "two are here, and one of them spoke");
    assert_eq!(room.turn_limit(), None, "no go-round");
    let room = room.apply(&Act::BeginBlock(block(1)), Stamp { now: at(9), id: Uuid::max() }).expect("begun");
    assert_eq!(room.turn_limit(), Some(300), "ten minutes for two");
    assert_eq!(room.not_heard(), [person(0), person(1)], "in another block everyone is to be heard anew");
    let room = room.apply(&Act::BeginBlock(block(2)), Stamp { now: at(9), id: Uuid::max() }).expect("begun");
    assert_eq!(room.not_heard(), [], "only moderators are here");
}

#[test]
fn a_session_closes_and_opens_again() {
    let before = run(&[(0, Act::GiveWord(person(0))), (5, Act::Enqueue(person(1), QueueReason::Turn))]);
    let closed = before.closed(at(60));
    assert_eq!((closed.speaking(), closed.running(), closed.queue.len()), (None, None, 0));
    let open = closed.reopened(at(60), at(100));
    let block = open.running().expect("it goes on");
    assert_eq!(agenda::elapsed_seconds(block, at(130)), 90, "the time between was a pause");
}

fn acts() -> impl Strategy<Value = Act> {
    let someone = || (0..PEOPLE).prop_map(person);
    // Identifiers of places in the queue are those of the acts that made them.
    let place = || (1000_u128..1060).prop_map(|n| QueueId(Uuid::from_u128(n)));
    prop_oneof![
        1 => (0..BLOCKS).prop_map(|n| Act::BeginBlock(block(n))),
        1 => Just(Act::Pause),
        1 => Just(Act::Resume),
        1 => (0..BLOCKS, 1..30_u16).prop_map(|(n, minutes)| Act::SetMinutes(block(n), minutes)),
        1 => (someone(), prop_oneof![Just(QueueReason::Turn), Just(QueueReason::Response), Just(QueueReason::Invited)])
            .prop_map(|(person, reason)| Act::Enqueue(person, reason)),
        1 => (place(), 0..4_u32).prop_map(|(entry, index)| Act::MoveInQueue(entry, index)),
        1 => place().prop_map(Act::Dequeue),
        3 => Just(Act::NextSpeaker),
        2 => someone().prop_map(Act::GiveWord),
        1 => Just(Act::EndTurn),
        2 => Just(Act::ToggleInterpreter),
    ]
}

proptest! {
    /// Whatever was done can be undone, step by step, through the stored form, to the very states before.
    #[test]
    fn every_act_can_be_undone(acts in prop::collection::vec((1..90_i64, acts()), 1..60)) {
        let (mut room, mut now) = (room(), 0);
        let mut done = Vec::new();
        for ((seconds, act), id) in acts.iter().zip(1000_u128..) {
            now += seconds;
            let Ok(next) = room.apply(act, Stamp { now: at(now), id: Uuid::from_u128(id) }) else { continue };
            let undo = Undo { room: next.changes(&room), note: None };
            prop_assert_eq!(undo.room.is_empty(), next == room, "nothing is remembered of what changed nothing");
            prop_assert_eq!(&room.with(&room.changes(&next)), &next, "the difference leads there");
            done.push((room, act.kind(), undo.to_json().expect("a stored form")));
            room = next;
        }
        while let Some((before, kind, stored)) = done.pop() {
            let undo = Undo::from_json(kind, &stored).expect("a form that is known");
            room = room.with(&undo.room);
            prop_assert_eq!(&room, &before);
        }
    }

    /// One block and one speaker at a time; and the time of every turn and block is the sum of its parts.
    #[test]
    fn time_is_the_sum_of_its_parts(acts in prop::collection::vec((0..90_i64, acts()), 1..60)) {
        let (mut room, mut now) = (room(), 0);
        for ((seconds, act), id) in acts.iter().zip(1000_u128..) {
            now += seconds;
            if let Ok(next) = room.apply(act, Stamp { now: at(now), id: Uuid::from_u128(id) }) {
                room = next;
            }
            let open = |block: &&Block| block.started_at.is_some() && block.ended_at.is_none();
            prop_assert_eq!(room.blocks.iter().filter(open).count(), 1, "one block runs");
            prop_assert!(room.turns.iter().filter(|turn| turn.ended_at.is_none()).count() <= 1, "one person speaks");
        }
        let whole = |from: DateTime<Utc>, to: Option<DateTime<Utc>>| (to.unwrap_or(at(now)) - from).num_seconds();
        for turn in &room.turns {
            let (spoken, interpreted) = turn::seconds(turn, at(now));
            let still = i64::from(turn.paused_seconds) + turn.paused_at.map_or(0, |since| whole(since, turn.ended_at));
            prop_assert_eq!(i64::from(spoken) + i64::from(interpreted) + still, whole(turn.started_at, turn.ended_at));
        }
        for block in &room.blocks {
            let Some(started) = block.started_at else { continue };
            let still = i64::from(block.paused_seconds) + block.paused_at.map_or(0, |since| whole(since, block.ended_at));
            let ran = agenda::elapsed_seconds(block, at(now));
            prop_assert_eq!(ran + still, whole(started, block.ended_at));
            let of_block = room.turns.iter().filter(|turn| turn.block_id == Some(block.id));
            let spoken: i64 = of_block.map(|turn| { let (s, i) = turn::seconds(turn, at(now)); i64::from(s) + i64::from(i) }).sum();
            prop_assert!(spoken <= ran, "{} seconds of speech in a block of {}", spoken, ran);
        }
        let closed = room.closed(at(now + Duration::seconds(7).num_seconds()));
        prop_assert!(closed.speaking().is_none() && closed.running().is_none() && closed.queue.is_empty());
    }
}

#[test]
fn the_first_form_of_a_step_is_still_read() {
    let stored = r#"{"attendance":[["00000000-0000-0000-0000-000000000001","confirmed"]],
        "blocks":[{"id":"00000000-0000-0000-0000-000000000064","title":{"en":"A","fa":""},"question":{"en":"","fa":""},
            "spoken_minutes":7,"interpretation":"consecutive","silent":false,"moderators_only":false,"go_round":false,
            "started_at":"2026-12-01T10:00:00Z","ended_at":null,"paused_at":null,"paused_seconds":3},
            {"id":"00000000-0000-0000-0000-000000000064","title":{"en":"A","fa":""},"question":{"en":"","fa":""},
            "spoken_minutes":9,"interpretation":"consecutive","silent":false,"moderators_only":false,"go_round":false,
            "started_at":"2026-12-01T10:00:00Z","ended_at":"2026-12-01T10:05:00Z","paused_at":null,"paused_seconds":5}],
        "turns":[],"new_turns":["00000000-0000-0000-0000-000000000009"],"queue":[],"note":null}"#;
    let undo = Undo::from_json(StepKind::Block, stored).expect("the first form");
    let started = Some("2026-12-01T10:00:00Z".parse().expect("an instant"));
    let clock = BlockClock { started_at: started, paused_seconds: 3, ..BlockClock::default() };
    assert_eq!(undo.room.clocks, [(block(0), clock)], "the oldest state of a block that changed twice");
    assert_eq!(undo.room.minutes, [], "only a step that set minutes takes them back");
    assert_eq!(undo.room.attendance, [(person(1), Attendance::Confirmed)]);
    assert_eq!((undo.room.gone, undo.room.queue), (vec![TurnId(Uuid::from_u128(9))], Some(vec![])));
    assert_eq!(Undo::from_json(StepKind::Shorten, stored).expect("the first form").room.minutes, [(block(0), 7)]);
    assert!(Undo::from_json(StepKind::Block, r#"{"v":3}"#).is_err(), "a later form is not guessed at");
    assert!(Undo::from_json(StepKind::Block, "{").is_err());
}
