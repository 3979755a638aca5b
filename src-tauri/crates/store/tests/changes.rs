//! Every write, by whatever way it changes rows, is told in full and with nothing else.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use hamsokhan_domain::action::Action;
use hamsokhan_domain::activity::ActivityKind;
use hamsokhan_domain::consent::{ConsentKind, ConsentManner, ConsentRecord};
use hamsokhan_domain::disclosure::{Finding, FindingKind, FindingReason, FindingState, Gravity, MayKeep};
use hamsokhan_domain::erasure::{Erasure, Receipt};
use hamsokhan_domain::format::{Format, FormatBlock};
use hamsokhan_domain::live::StepKind;
use hamsokhan_domain::note::{Attribution, Note, NoteDraft, NoteKind};
use hamsokhan_domain::participant::{Attendance, Identity, Participant, Role};
use hamsokhan_domain::programme::{Calendar, HumaneHours, Programme, Side, Weekday};
use hamsokhan_domain::release::{DocumentLang, FileFormat, Release, ReleasedFile, Reliance};
use hamsokhan_domain::session::{Block, Interpretation, Session, SessionState};
use hamsokhan_domain::summary::{Section, SectionKey, Summary};
use hamsokhan_domain::turn::{QueueEntry, QueueReason, Turn};
use hamsokhan_domain::{Bilingual, Lang, Private};
use hamsokhan_store::testing::{self, TestWorkspace, now, workspace};
use hamsokhan_store::{Change, LiveStep, Result, StoreError, Table, Writer};
use proptest::prelude::*;
use strum::VariantArray;
use uuid::Uuid;

fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

fn both(text: &str) -> Bilingual {
    Bilingual::new(text, text)
}

fn side(number: u128, position: u8) -> Side {
    Side {
        id: id(number),
        position,
        name: both("Side"),
        zone: "Asia/Tehran".into(),
        weekend: vec![Weekday::Fri],
        humane_hours: HumaneHours::default(),
        calendar: Calendar::SolarHijri,
    }
}

fn programme(sides: Vec<Side>) -> Programme {
    Programme {
        id: id(1),
        name: both("Trees"),
        purpose: Bilingual::default(),
        sides,
        default_format: "reflective-120".into(),
        interpretation: Interpretation::Consecutive,
        small_cell: 10,
        retention_days: Some(30),
        created_at: now(),
    }
}

fn person(number: u128) -> Participant {
    Participant {
        id: id(number),
        programme_id: id(1),
        side_id: id(11),
        code_name: both(&format!("Cedar-{number}")),
        role: Role::Participant,
        language: Lang::Fa,
        at_risk: false,
        has_identity: false,
        created_at: now(),
    }
}

fn identity() -> Identity {
    Identity { name: Private::new("Somebody invented"), ..Identity::default() }
}

fn block(number: u128) -> Block {
    Block {
        id: id(number),
        title: both("Round"),
        question: Bilingual::default(),
        spoken_minutes: 20,
        interpretation: Interpretation::None,
        silent: false,
        moderators_only: false,
        go_round: true,
        started_at: None,
        ended_at: None,
        paused_at: None,
        paused_seconds: 0,
    }
}

fn session(number: u128) -> Session {
    Session {
        id: id(number),
        programme_id: id(1),
        number: u32::try_from(number).unwrap(),
        title: both("Shade"),
        format: "reflective-120".into(),
        state: SessionState::Live,
        anchor_side_id: id(11),
        wall_start: NaiveDate::from_ymd_opt(2026, 12, 5).unwrap().and_hms_opt(8, 30, 0).unwrap(),
        starts_at: now(),
        started_at: None,
        closed_at: None,
        chatham_house: false,
        blocks: vec![block(number + 1), block(number + 2)],
    }
}

fn turn(number: u128, person: u128) -> Turn {
    Turn {
        id: id(number),
        session_id: id(31),
        block_id: Some(id(32)),
        participant_id: id(person),
        started_at: now(),
        ended_at: Some(now()),
        interpreting_since: None,
        interpreter_seconds: 0,
        paused_at: None,
        paused_seconds: 0,
    }
}

fn waits(number: u128, person: u128) -> QueueEntry {
    QueueEntry { id: id(number), participant_id: id(person), reason: QueueReason::Turn }
}

fn step(number: u128) -> LiveStep {
    LiveStep { id: Uuid::from_u128(number), at: now(), kind: StepKind::Turn, undo: "{}".into() }
}

fn note(number: u128) -> Note {
    let draft = NoteDraft {
        attribution: Attribution::CodeName,
        participant_id: Some(id(21)),
        side_id: Some(id(11)),
        ..NoteDraft::new(NoteKind::Action, "Shade at the stops")
    };
    Note { block_id: Some(id(32)), ..Note::new(id(number), id(31), draft, now()) }
}

fn action(number: u128) -> Action {
    Action {
        id: id(number),
        programme_id: id(1),
        session_id: id(31),
        note_id: Some(id(61)),
        text: both("Ask"),
        owner_side_id: Some(id(12)),
        due_on: NaiveDate::from_ymd_opt(2027, 1, 1),
        done_at: None,
        created_at: now(),
    }
}

fn summary() -> Summary {
    let sections = SectionKey::VARIANTS.iter().map(|&key| Section { key, text: both("Words"), note_ids: Vec::new() });
    Summary { id: id(81), session_id: id(31), draft: 1, sections: sections.collect(), updated_at: now(), reviewed_at: None }
}

fn finding(number: u128) -> Finding {
    Finding {
        id: id(number),
        summary_id: id(81),
        kind: FindingKind::Name,
        state: FindingState::Open,
        lang: Lang::En,
        section: Some(SectionKey::Themes),
        text: "Words".into(),
        start: 0,
        end: 5,
        reason: FindingReason::MatchesName,
        participant_id: Some(id(21)),
        note_id: Some(id(61)),
        suggestion: String::new(),
        severity: Gravity::Identifies,
        may_keep: MayKeep::NotThisPerson,
        sentence_start: 0,
        sentence_end: 5,
        basis: String::new(),
        kept_on: None,
        kept_because: String::new(),
        settled_at: None,
    }
}

fn release(session: u128) -> Release {
    let file = ReleasedFile {
        name: "summary.pdf".into(),
        format: FileFormat::Pdf,
        lang: DocumentLang::Both,
        sha256: "0".repeat(64),
        bytes: 1,
        completed: false,
    };
    Release {
        id: id(101),
        session_id: id(session),
        released_at: now(),
        recipient: "City office".into(),
        draft: 1,
        files: vec![file],
        relied_on: vec![id(22)],
        reliance: vec![Reliance::new(id(22), Attribution::Side, true)],
        withdrawn: Vec::new(),
    }
}

fn consent(number: u128) -> ConsentRecord {
    ConsentRecord {
        id: id(number),
        participant_id: id(21),
        kind: ConsentKind::Notes,
        granted: true,
        manner: ConsentManner::Spoken,
        witness: Some(Role::LeadModerator),
        recorded_at: now(),
        wording: "May we take notes?".into(),
        question_lang: Some(Lang::En),
        question_version: 2,
        asked_by: Some(Role::CoModerator),
        asker_id: Some(id(22)),
        expires_at: Some(now()),
    }
}

fn erasure() -> Erasure {
    Erasure {
        id: id(111),
        programme_id: id(1),
        participant_id: id(29),
        code_name: both("Cedar-29"),
        at: now(),
        receipt: Receipt::default(),
    }
}

fn format(key: &str) -> Format {
    let block = FormatBlock { title: both("Round"), minutes: 20, silent: false, moderators_only: false, go_round: true };
    Format {
        key: key.into(),
        name: both("Ours"),
        description: Bilingual::default(),
        people_min: 2,
        people_max: 50,
        blocks: vec![block],
        built_in: false,
    }
}

/// A workspace that has rows in every table, of things that hang together in every way the schema knows.
fn full() -> TestWorkspace {
    let made = workspace();
    made.transact::<_, StoreError>(|w| {
        w.insert_programme(&programme(vec![side(11, 1), side(12, 2), side(13, 3)]))?;
        w.insert_format(&format("custom-1"), now())?;
        w.put_setting("demo", "1")?;
        for number in 21..24 {
            w.insert_participant(&person(number))?;
            w.put_identity(id(number), &identity())?;
        }
        w.insert_session(&session(31))?;
        w.insert_session(&session(41))?;
        w.put_attendance(id(31), id(21), Attendance::Present)?;
        w.put_erasure(&Erasure { id: id(112), participant_id: id(28), ..erasure() })?;
        w.insert_consent(&consent(51))?;
        w.put_turn(&turn(55, 21))?;
        w.put_queue(id(31), &[waits(57, 21), waits(58, 22)])?;
        w.insert_step(id(31), &step(59))?;
        w.insert_note(&note(61))?;
        w.update_note(&Note { text: "Shade and water".into(), revision: 2, ..note(61) })?;
        w.insert_note(&note(62))?;
        w.remove_note(id(62), now())?;
        w.put_action(&action(71))?;
        w.put_summary(&summary())?;
        w.place_note(id(81), id(61), Some(SectionKey::FollowUp))?;
        w.put_finding(&finding(91))?;
        Ok(())
    })
    .unwrap();
    made
}

type Write = fn(&Writer<'_>) -> Result<()>;

/// Each write of the store: with what it does to rows beyond its own.
const WRITES: &[(&str, Write)] = &[
    ("insert_programme", |w| w.insert_programme(&Programme { id: id(2), ..programme(vec![side(14, 1), side(15, 2)]) })),
    ("update_programme", |w| w.update_programme(&Programme { small_cell: 12, ..programme(vec![side(11, 2), side(12, 1)]) })),
    ("update_programme", |w| w.update_programme(&programme(vec![side(11, 1), side(12, 2), side(13, 3)]))),
    ("insert_format", |w| w.insert_format(&format("custom-2"), now())),
    ("rename_format", |w| w.rename_format("custom-1", &both("Theirs"))),
    ("record_activity", |w| w.record_activity(now(), ActivityKind::Released, Some(Uuid::from_u128(21)), 1)),
    ("put_setting", |w| w.put_setting("demo", "2")),
    ("insert_participant", |w| w.insert_participant(&person(25))),
    ("update_participant", |w| w.update_participant(&Participant { role: Role::Observer, ..person(21) })),
    // A trigger destroys the identity.
    ("update_participant", |w| w.update_participant(&Participant { at_risk: true, ..person(21) })),
    // Identity, consents, attendance, turns, queue, findings go with them; notes lose their attribution.
    ("erase_participant", |w| w.erase_participant(id(21))),
    ("put_erasure", |w| w.put_erasure(&erasure())),
    ("put_text", |w| {
        let text = w.texts()?.into_iter().find(|text| text.table == "note").unwrap();
        w.put_text(&text, "Shade for all")
    }),
    ("forget_steps", |w| w.forget_steps()),
    ("put_identity", |w| w.put_identity(id(22), &identity())),
    ("delete_identity", |w| w.delete_identity(id(22))),
    ("insert_session", |w| w.insert_session(&session(45))),
    ("update_session", |w| w.update_session(&Session { state: SessionState::Closed, ..session(31) })),
    ("delete_session", |w| w.delete_session(id(31))),
    // A block that goes is forgotten by its turns and notes; the others change places.
    ("put_blocks", |w| w.put_blocks(id(31), &[block(33), block(34)])),
    ("put_blocks", |w| w.put_blocks(id(31), &[block(32), block(33)])),
    ("update_block", |w| w.update_block(&Block { started_at: Some(now()), ..block(32) })),
    ("put_attendance", |w| w.put_attendance(id(31), id(21), Attendance::LeftEarly)),
    ("put_attendance", |w| w.put_attendance(id(31), id(22), Attendance::Confirmed)),
    ("insert_consent", |w| w.insert_consent(&consent(52))),
    ("put_turn", |w| w.put_turn(&Turn { ended_at: None, ..turn(56, 22) })),
    ("put_turn", |w| w.put_turn(&Turn { interpreter_seconds: 5, ..turn(55, 21) })),
    ("delete_turn", |w| w.delete_turn(id(55))),
    ("put_queue", |w| w.put_queue(id(31), &[waits(58, 22), waits(60, 21)])),
    ("put_queue", |w| w.put_queue(id(31), &[])),
    ("insert_step", |w| w.insert_step(id(31), &step(60))),
    ("delete_step", |w| w.delete_step(Uuid::from_u128(59))),
    ("clear_steps", |w| w.clear_steps(id(31))),
    ("insert_note", |w| w.insert_note(&note(63))),
    ("update_note", |w| w.update_note(&Note { kind: NoteKind::Quote, revision: 3, ..note(61) })),
    ("withhold_notes_of", |w| w.withhold_notes_of(id(21))),
    ("remove_note", |w| w.remove_note(id(61), now())),
    ("restore_note", |w| w.restore_note(&note(62))),
    ("put_action", |w| w.put_action(&action(72))),
    ("put_action", |w| w.put_action(&Action { done_at: Some(now()), ..action(71) })),
    ("delete_action", |w| w.delete_action(id(71))),
    ("put_summary", |w| w.put_summary(&Summary { id: id(82), session_id: id(41), ..summary() })),
    ("put_summary", |w| w.put_summary(&Summary { draft: 2, ..summary() })),
    ("place_note", |w| w.place_note(id(81), id(61), None)),
    ("place_note", |w| w.place_note(id(81), id(62), Some(SectionKey::Themes))),
    ("set_reviewed", |w| w.set_reviewed(id(81), Some(now()))),
    ("put_finding", |w| w.put_finding(&finding(92))),
    ("put_finding", |w| w.put_finding(&Finding { state: FindingState::Gone, ..finding(91) })),
    ("insert_release", |w| w.insert_release(&release(41))),
    ("name_released", |w| {
        w.insert_release(&release(41))?;
        w.name_released(id(101), "summary.pdf")
    }),
];

/// What a comparison of every table before and after says.
fn difference(made: &TestWorkspace, write: impl FnOnce() -> Vec<Change>) -> (BTreeSet<Change>, Vec<Change>) {
    let before = testing::rows(made).unwrap();
    let told = write();
    let after = testing::rows(made).unwrap();
    let differs = |change: &&Change| before.get(*change) != after.get(*change);
    (before.keys().chain(after.keys()).filter(differs).copied().collect(), told)
}

#[test]
fn every_write_tells_exactly_what_it_changed() {
    for (place, (name, write)) in WRITES.iter().enumerate() {
        let made = full();
        let (changed, told) = difference(&made, || made.transact::<_, StoreError>(write).unwrap().1);
        assert!(name != &"erase_participant" || changed.len() > 8, "the cascades of an erasure are in this comparison");
        assert_eq!(told, changed.into_iter().collect::<Vec<_>>(), "{name}, write {place}");
    }
}

#[test]
fn a_write_that_changes_nothing_tells_nothing() {
    let made = full();
    let ((), told) = made
        .transact::<_, StoreError>(|w| {
            w.update_programme(&programme(vec![side(11, 1), side(12, 2), side(13, 3)]))?;
            w.put_blocks(id(31), &[block(32), block(33)])?;
            w.put_queue(id(31), &[waits(57, 21), waits(58, 22)])?;
            w.put_attendance(id(31), id(21), Attendance::Present)?;
            w.put_action(&action(71))
        })
        .unwrap();
    assert_eq!(told, [], "every row is as it was");
}

#[test]
fn what_was_rolled_back_is_not_told_with_the_next_change() {
    let made = full();
    let refused = made.transact::<(), _>(|w| {
        w.erase_participant(id(21))?;
        Err(StoreError::NotFound)
    });
    assert!(matches!(refused, Err(StoreError::NotFound)), "the transaction is refused");
    let ((), told) = made.transact::<_, StoreError>(|w| w.put_setting("demo", "3")).unwrap();
    assert_eq!(told, [Change { table: Table::Setting, row: None, of: None }], "only what happened is told");
}

#[test]
fn a_change_carries_the_identifiers_of_its_row() {
    let made = full();
    let ((), told) = made.transact::<_, StoreError>(|w| w.insert_note(&note(63))).unwrap();
    assert_eq!(told, [Change { table: Table::Note, row: Some(id(63)), of: Some(id(31)) }], "the note, and its session");
}

#[test]
fn every_table_is_watched() {
    let search = |name: &str| name.starts_with("search_");
    let there: BTreeSet<String> = testing::tables(&workspace()).unwrap().into_iter().filter(|name| !search(name)).collect();
    let watched: BTreeSet<String> = Table::ALL.iter().map(|table| table.name().to_owned()).collect();
    assert_eq!(watched, there, "a table of the schema is in `tables!`, or is the search's own");
}

#[test]
fn every_write_is_tried() {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut writes = BTreeSet::new();
    for file in std::fs::read_dir(source).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap_or_default();
        for part in text.split("impl Writer<'_> {").skip(1) {
            let part = part.split("\n}").next().unwrap();
            writes.extend(part.split("\n    pub fn ").skip(1).map(|name| name.split(['(', '<']).next().unwrap().to_owned()));
        }
    }
    let tried: BTreeSet<String> = WRITES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(writes, tried, "each public write of the store is in `WRITES`");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Many writes in one transaction: what differs afterwards was told. What came and went again may be told too.
    #[test]
    fn any_sequence_of_writes_tells_all_it_changed(places in prop::collection::vec(0..WRITES.len(), 1..8)) {
        let made = full();
        let mut refused = false;
        let (changed, told) = difference(&made, || {
            let done = made.transact::<_, StoreError>(|w| places.iter().try_for_each(|place| (WRITES[*place].1)(w)));
            refused = done.is_err();
            done.map(|(_, told)| told).unwrap_or_default()
        });
        if refused {
            prop_assert_eq!(changed.len(), 0, "what was refused changed nothing");
        }
        let told: BTreeSet<Change> = told.into_iter().collect();
        prop_assert!(changed.is_subset(&told), "not told: {:?}", changed.difference(&told).collect::<Vec<_>>());
    }
}
