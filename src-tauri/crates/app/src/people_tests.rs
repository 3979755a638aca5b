use hamsokhan_domain::Private;
use hamsokhan_domain::erasure::PlaceAnswers;

use super::*;
use crate::testing::Scene;

fn named(name: &str) -> Option<Identity> {
    Some(Identity { name: Private::new(name), ..Identity::default() })
}

fn answer(kind: ConsentKind, granted: bool) -> ConsentAnswer {
    ConsentAnswer { kind, granted, manner: ConsentManner::Spoken, witness: Some(Role::CoModerator), asked: Asked::default() }
}

#[test]
fn code_names_are_proposed_and_never_shared() {
    let scene = Scene::new();
    let first = scene.person(0, "Maria Delgado");
    assert_eq!(first.participant.code_name, Bilingual::new("Cypress-1", "سرو-۱"));
    assert_eq!(scene.person(1, "").participant.code_name.fa, "فانوس-۱");
    for taken in [Bilingual::new(" cypress-1 ", ""), Bilingual::new("", "سرو-1"), Bilingual::new("Fresh", "سرو-۱")] {
        let draft = ParticipantDraft { code_name: taken.clone(), ..scene.draft(1) };
        assert_eq!(scene.app.add_person(scene.programme.id, draft).expect_err("taken").code, Code::CodeNameTaken, "{taken:?}");
    }
    let same = ParticipantDraft { code_name: first.participant.code_name.clone(), ..scene.draft(0) };
    scene.app.update_person(first.participant.id, same).expect("one's own code name is not taken");
}

#[test]
fn the_roster_is_in_order_of_side_and_code_name() {
    let scene = Scene::new();
    for (side, name) in [(1, "Kite-10"), (0, "Cedar-10"), (1, "Kite-2"), (0, "Cedar-2"), (0, "Almond-3")] {
        let draft = ParticipantDraft { code_name: Bilingual::new(name, ""), ..scene.draft(side) };
        scene.app.add_person(scene.programme.id, draft).expect("a person");
    }
    let order: Vec<String> =
        scene.app.people(scene.programme.id).expect("people").into_iter().map(|p| p.participant.code_name.en).collect();
    assert_eq!(order, ["Almond-3", "Cedar-2", "Cedar-10", "Kite-2", "Kite-10"]);
}

#[test]
fn marking_somebody_at_risk_destroys_what_is_known() {
    let scene = Scene::new();
    let person = scene.person(1, "بهروز نیک‌پی");
    let id = person.participant.id;
    assert!(person.participant.has_identity);
    let refused = ParticipantDraft { at_risk: true, identity: named("بهروز"), ..scene.draft(1) };
    let error = scene.app.update_person(id, refused).expect_err("least knowledge");
    assert_eq!((error.code, error.args["field"].as_str()), (Code::AtRisk, "name"));
    assert!(scene.app.reveal_identity(id).expect("an answer").is_some(), "a refused change changes nothing");
    let marked = scene.app.update_person(id, ParticipantDraft { at_risk: true, ..scene.draft(1) }).expect("marked");
    assert!(marked.participant.at_risk && !marked.participant.has_identity);
    assert_eq!(scene.app.reveal_identity(id).expect("an answer"), None);
    // The database refuses too, whatever the rules above it say.
    let error = scene.app.transact(|tx| Ok(tx.store.put_identity(id, &Identity::default())?)).expect_err("refused");
    assert_eq!(error.code, Code::AtRisk);
}

#[test]
fn identities_are_kept_changed_and_forgotten() {
    let scene = Scene::new();
    let id = scene.person(0, "Maria Delgado").participant.id;
    scene.app.update_person(id, scene.draft(0)).expect("a change of something else");
    assert!(scene.app.reveal_identity(id).expect("an answer").is_some(), "none leaves it as it is");
    scene.app.update_person(id, ParticipantDraft { identity: named("M. Delgado"), ..scene.draft(0) }).expect("renamed");
    assert_eq!(scene.app.reveal_identity(id).expect("an answer").expect("one").name.expose(), "M. Delgado");
    scene.app.update_person(id, ParticipantDraft { identity: Some(Identity::default()), ..scene.draft(0) }).expect("forgotten");
    assert_eq!(scene.app.reveal_identity(id).expect("an answer"), None);
}

#[test]
fn consents_start_at_no_and_the_ledger_only_grows() {
    let scene = Scene::new();
    let id = scene.person(1, "").participant.id;
    assert!(scene.app.people(scene.programme.id).expect("people")[0].consents.is_empty());
    scene
        .app
        .record_consents(id, vec![answer(ConsentKind::Notes, true), answer(ConsentKind::Participate, true)])
        .expect("answers");
    scene.pass(-3600);
    let person = scene.app.record_consents(id, vec![answer(ConsentKind::Notes, false)]).expect("a withdrawal");
    assert_eq!(person.consents, [ConsentKind::Participate], "the last word counts, even when the clock went back");
    assert_eq!(scene.app.consent_ledger(id).expect("the ledger").len(), 3);
}

#[test]
fn everyone_is_invited_until_somebody_says_otherwise() {
    let scene = Scene::new();
    let (a, b) = (scene.person(0, "").participant.id, scene.person(1, "").participant.id);
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    assert_eq!(scene.app.session(session).expect("the session").expected, 2);
    scene.app.set_attendance(session, vec![b], Attendance::Absent).expect("absent");
    let records = scene.app.attendance(session).expect("attendance");
    assert_eq!(
        records.iter().map(|r| (r.participant_id, r.attendance)).collect::<Vec<_>>(),
        [(a, Attendance::Invited), (b, Attendance::Absent)]
    );
    assert_eq!(scene.app.session(session).expect("the session").expected, 1);
}

#[test]
fn an_erased_person_is_gone_and_the_rest_stays() {
    let scene = Scene::new();
    let (gone, stays) = (scene.person(1, "بهروز نیک‌پی").participant.id, scene.person(0, "Maria Delgado").participant.id);
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    scene.app.record_consents(gone, vec![answer(ConsentKind::Notes, true)]).expect("an answer");
    scene.app.set_attendance(session, vec![gone, stays], Attendance::Confirmed).expect("confirmed");
    scene.app.erase_person(gone, PlaceAnswers::default()).expect("erased");
    assert_eq!(scene.app.reveal_identity(gone).expect_err("gone").code, Code::NotFound);
    assert_eq!(scene.app.consent_ledger(gone).expect_err("gone").code, Code::NotFound);
    assert_eq!(scene.app.attendance(session).expect("attendance").len(), 1);
    assert_eq!(scene.app.people(scene.programme.id).expect("people").len(), 1);
    assert!(scene.app.check_workspace().expect("a check").ok, "no reference is left hanging");
}

#[test]
fn a_consent_keeps_the_words_that_were_said() {
    let scene = Scene::new();
    let (asker, id) = (scene.person(0, "").participant.id, scene.person(1, "").participant.id);
    let asked = Asked { by: Some(Role::Interpreter), by_person: Some(asker), ..Asked::default() };
    let english = Asked { lang: Some(Lang::En), ..Asked::default() };
    let answers = vec![
        ConsentAnswer { asked, ..answer(ConsentKind::Notes, true) },
        ConsentAnswer { asked: english, ..answer(ConsentKind::Photo, false) },
    ];
    scene.app.record_consents(id, answers).expect("answers");
    let ledger = scene.app.consent_ledger(id).expect("a ledger");
    for (record, kind, lang) in [(&ledger[0], ConsentKind::Notes, Lang::Fa), (&ledger[1], ConsentKind::Photo, Lang::En)] {
        assert_eq!((record.wording.as_str(), record.question_lang), (question(kind, lang).as_str(), Some(lang)));
        assert_eq!(record.question_version, QUESTIONS_VERSION);
    }
    assert_eq!((ledger[0].asked_by, ledger[0].asker_id), (Some(Role::Interpreter), Some(asker)));
    assert_eq!((ledger[1].asked_by, ledger[1].asker_id), (Some(Role::CoModerator), None), "the witness asked");
    scene.app.erase_person(asker, PlaceAnswers::default()).expect("erased");
    assert_eq!(scene.app.consent_ledger(id).expect("a ledger").len(), 2, "an answer outlives the one who asked");
}

#[test]
fn a_consent_stands_until_its_day_is_over_and_a_withdrawal_always() {
    let scene = Scene::new();
    let id = scene.person(1, "").participant.id;
    let until = |day: &str| Asked { until: Some(day.parse().expect("a date")), ..Asked::default() };
    let record = |granted: bool, asked: Asked| {
        scene.app.record_consents(id, vec![ConsentAnswer { asked, ..answer(ConsentKind::Notes, granted) }])
    };
    let now = || scene.app.people(scene.programme.id).expect("people").remove(0);
    assert_eq!(record(true, until("2026-11-30")).expect_err("that day is over").code, Code::BadDate);
    // Now it is 2026-12-01 10:00 UTC, 13:30 in Tehran.
    record(true, until("2026-12-01")).expect("until tonight");
    assert_eq!((now().consents, now().ask_again), (vec![ConsentKind::Notes], vec![]));
    scene.pass(10 * 3600 + 1800 - 1);
    assert_eq!(now().consents, [ConsentKind::Notes], "one second before midnight in Tehran");
    scene.pass(1);
    assert_eq!((now().consents, now().ask_again), (vec![], vec![ConsentKind::Notes]), "it must be asked again");
    record(true, Asked::default()).expect("asked again");
    assert_eq!((now().consents, now().ask_again), (vec![ConsentKind::Notes], vec![]));
    record(false, until("2026-12-02")).expect("a withdrawal");
    scene.pass(48 * 3600);
    assert_eq!((now().consents, now().ask_again), (vec![], vec![]), "a withdrawal does not expire");
}

#[test]
fn the_words_of_the_questions_are_those_of_the_guide() {
    use strum::VariantArray;
    let guides = [include_str!("../../../guide/leading-en.md"), include_str!("../../../guide/leading-fa.md")];
    for (lang, guide) in Lang::BOTH.into_iter().zip(guides) {
        for &kind in ConsentKind::VARIANTS {
            let words = question(kind, lang);
            assert!(!words.is_empty() && guide.contains(&format!("\n> {words}\n")), "{kind:?} in {}", lang.tag());
        }
    }
}
