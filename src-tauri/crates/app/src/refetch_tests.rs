//! Every read is refetched after each change that alters its answer.
//!
//! One workspace lives through every use case that writes. Around each, every read is asked everything it can be asked;
//! where an answer differs, the report of the change must name a kind of thing that the read declares to depend on.
//! Both tables are held to what the application declares, so that a new use case is exercised here or fails the test.

mod reads;
mod writes;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};

use hamsokhan_domain::id::{ActionId, FindingId, NoteId, ParticipantId, ProgrammeId, SessionId};
use hamsokhan_source::{Kind, UseCase, use_cases};
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::error::{Result, word};
use crate::testing::Scene;

/// A scene, what was made in it so far, and the kinds of things that were reported.
struct World {
    scene: Scene,
    reported: Arc<Mutex<BTreeSet<String>>>,
    programmes: Vec<ProgrammeId>,
    sessions: Vec<SessionId>,
    people: Vec<ParticipantId>,
    notes: Vec<NoteId>,
    actions: Vec<ActionId>,
    findings: Vec<FindingId>,
    import: Option<Uuid>,
}

/// The answers to all questions: read, then what was asked.
type Answers = BTreeMap<(&'static str, String), Value>;

impl World {
    fn new() -> Self {
        let scene = Scene::new();
        let reported = Arc::new(Mutex::new(BTreeSet::new()));
        let told = Arc::clone(&reported);
        scene.app.on_changed(Box::new(move |changed| {
            told.lock().expect("no thread panicked").extend(changed.items.iter().map(|(entity, _)| word(entity)));
        }));
        let programmes = vec![scene.programme.id];
        let (sessions, people, notes, actions, findings) = (vec![], vec![], vec![], vec![], vec![]);
        Self { scene, reported, programmes, sessions, people, notes, actions, findings, import: None }
    }

    fn take_reported(&self) -> BTreeSet<String> {
        std::mem::take(&mut *self.reported.lock().expect("no thread panicked"))
    }

    fn ask(&self) -> Answers {
        reads::READS
            .iter()
            .flat_map(|(name, ask)| ask(self).into_iter().map(move |(asked, answer)| ((*name, asked), answer)))
            .collect()
    }
}

/// One question for each argument, and its answer; a refusal is one as well.
fn each<A: Copy + std::fmt::Debug, T: Serialize>(arguments: &[A], ask: impl Fn(A) -> Result<T>) -> Vec<(String, Value)> {
    let answer = |argument: &A| match ask(*argument) {
        Ok(answer) => serde_json::to_value(answer).expect("an answer is JSON"),
        Err(error) => json!({ "refused": error }),
    };
    arguments.iter().map(|argument| (format!("{argument:?}"), answer(argument))).collect()
}

fn declared() -> Vec<UseCase> {
    use_cases(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("sources that can be read")
}

/// What each read depends on, in the words of a report.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let lower = |entity: &dyn std::fmt::Display| entity.to_string().to_lowercase();
    let of = |case: UseCase| (case.name.to_string(), case.terms.depends.iter().map(|entity| lower(entity)).collect());
    declared().into_iter().filter(|case| case.kind == Kind::Read).map(of).collect()
}

/// Lives through every write, and names each answer that changed without its read being refetched.
fn stale(dependencies: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let depends = |read: &str| dependencies.get(read).cloned().unwrap_or_default();
    let mut world = World::new();
    let mut stale = Vec::new();
    for (write, run) in writes::WRITES {
        // A summary is reviewed when it is read, which changes findings: before is what stands when nobody waits for that.
        world.ask();
        let before = world.ask();
        world.take_reported();
        run(&mut world);
        let mut reported = world.take_reported();
        // Where the window reads the summary again, it also hears of what that review changed.
        let reviewed = !depends("summary").is_disjoint(&reported);
        world.ask();
        let by_review = world.take_reported();
        if reviewed {
            reported.extend(by_review);
        }
        let after = world.ask();
        let changed = before.iter().filter(|(question, answer)| after.get(*question).is_some_and(|now| now != *answer));
        for ((read, asked), _) in changed.filter(|((read, _), _)| depends(read).is_disjoint(&reported)) {
            stale.push(format!("{read}({asked}) after {write}, which reported {reported:?}"));
        }
    }
    stale
}

#[test]
fn every_read_is_refetched_after_each_change_that_alters_its_answer() {
    assert_eq!(stale(&dependencies()), Vec::<String>::new(), "answers that changed unseen");
}

#[test]
fn a_forgotten_dependency_is_found() {
    let mut dependencies = dependencies();
    dependencies.get_mut("programme_arc").expect("it is declared").remove("attendance");
    dependencies.get_mut("notes").expect("it is declared").clear();
    let stale = stale(&dependencies);
    for (read, write) in [("programme_arc", "set_attendance"), ("notes", "edit_note")] {
        let found = stale.iter().any(|line| line.starts_with(&format!("{read}(")) && line.contains(&format!("after {write},")));
        assert!(found, "{read} after {write} is not among {stale:#?}");
    }
}

#[test]
fn every_use_case_is_exercised() {
    let names = |kind: Kind| -> BTreeSet<String> {
        declared().into_iter().filter(|case| case.kind == kind).map(|case| case.name.to_string()).collect()
    };
    let exercised: BTreeSet<String> = reads::READS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(exercised, names(Kind::Read), "reads: exercised, declared");
    let exercised: BTreeSet<String> = writes::WRITES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(exercised, names(Kind::Write), "writes: exercised, declared");
}
