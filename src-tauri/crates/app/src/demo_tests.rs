use hamsokhan_domain::disclosure::FindingReason;
use hamsokhan_domain::moment::TimeWarningCode;
use hamsokhan_domain::session::SessionState;
use hamsokhan_store::KdfCost;

use super::*;
use crate::testing::closed_app;

/// The demo, over a workspace whose key costs little to guess.
fn demo() -> (App, tempfile::TempDir) {
    let (app, _) = closed_app();
    let folder = tempfile::tempdir().expect("a folder");
    let (workspace, _) = hamsokhan_store::Workspace::create_with(
        &folder.path().join("Demo.hamsokhan"),
        "four short words here",
        app.now(),
        KdfCost::FOR_TESTS,
    )
    .expect("a workspace");
    app.put(workspace);
    fill(&app).expect("a demo");
    (app, folder)
}

#[test]
fn the_demo_shows_every_state_of_a_session() {
    let (app, _folder) = demo();
    let programme = app.programmes().expect("programmes").remove(0);
    let sessions = app.sessions(None).expect("sessions");
    let states: Vec<SessionState> = sessions.iter().map(|s| s.state).collect();
    assert_eq!(
        states,
        [SessionState::Summarised, SessionState::Closed, SessionState::Planned, SessionState::Planned],
        "released, awaiting its summary, ready, planned"
    );
    assert!(sessions[2].starts_at - app.now() <= Duration::hours(25), "the third is ready to go live soon");
    assert!(sessions[1].closed_at.expect("closed") < app.now(), "what was held lies in the past");
    assert_eq!(app.people(programme.id).expect("people").len(), 14);
    let today = app.today().expect("today");
    assert_eq!(today.next.as_ref().map(|view| view.session.id), Some(sessions[2].id));
    let calm = |code: TimeWarningCode| matches!(code, TimeWarningCode::Workday | TimeWarningCode::ClockChangeNear);
    let warnings = today.next.iter().flat_map(|view| &view.warnings);
    assert!(warnings.clone().all(|w| calm(w.code)), "a humane hour on both sides: {:?}", warnings.collect::<Vec<_>>());
    assert_eq!(today.awaiting_summary.len(), 1);
    assert_eq!(today.open_actions.len(), 2, "two promises are open");
    let arc = app.programme_arc(programme.id).expect("the arc");
    assert!(arc.actions.iter().any(|action| action.done_at.is_some()), "and one was kept");
    assert!(arc.sessions[0].shares.iter().all(|share| *share > 0.3), "both sides were heard: {:?}", arc.sessions[0].shares);
}

#[test]
fn the_first_session_left_and_a_consent_was_withdrawn_since() {
    let (app, _folder) = demo();
    let releases = app.releases(None).expect("releases");
    assert_eq!(releases.len(), 1);
    assert_eq!(releases[0].files.len(), 2, "PDF and Word");
    assert!(releases[0].relied_on.len() >= 2, "two people were quoted");
    assert_eq!(releases[0].withdrawn.len(), 1, "and one of them took it back");
}

#[test]
fn the_review_of_the_second_session_has_something_to_find() {
    let (app, _folder) = demo();
    let session = app.sessions(None).expect("sessions")[1].id;
    app.draft_summary(session).expect("a draft");
    let view = app.review_summary(session).expect("a review");
    let has = |reason: FindingReason| view.findings.iter().any(|f| f.reason == reason);
    assert!(has(FindingReason::MatchesName) || has(FindingReason::MatchesAlias), "a name stands in a note: {:?}", view.findings);
    assert!(has(FindingReason::QuoteWithoutConsent), "and a quote without consent: {:?}", view.findings);
    assert!(view.findings.len() < 15, "and not much that is no finding at all: {:?}", view.findings);
}

#[test]
fn people_at_risk_have_nothing_stored_about_them() {
    let (app, _folder) = demo();
    let programme = app.programmes().expect("programmes").remove(0);
    for person in app.people(programme.id).expect("people") {
        let p = person.participant;
        assert_eq!(p.at_risk, !p.has_identity, "{} is at risk exactly when nothing is stored", p.code_name.en);
    }
}

#[test]
fn neither_side_leads_and_the_risk_is_not_on_one_side_alone() {
    use hamsokhan_domain::participant::Role;
    let (app, _folder) = demo();
    let programme = app.programmes().expect("programmes").remove(0);
    let people = app.people(programme.id).expect("people");
    for side in &programme.sides {
        let of = || people.iter().map(|p| &p.participant).filter(|p| p.side_id == side.id);
        assert_eq!(of().count(), 7, "as many on each side");
        let moderators: Vec<Role> =
            of().map(|p| p.role).filter(|r| matches!(r, Role::LeadModerator | Role::CoModerator)).collect();
        assert_eq!(moderators, [Role::CoModerator], "each side has a moderator, and they are equals");
        let at_risk = of().filter(|p| p.at_risk).count();
        assert!((1..=3).contains(&at_risk), "some are at risk on each side, not most of one: {at_risk}");
    }
}

#[test]
fn every_text_of_the_demo_is_in_its_language() {
    use hamsokhan_domain::Lang;
    for talk in [&talk::STREET, &talk::KITCHEN, &talk::LATE, &talk::WATER] {
        assert_eq!((Lang::of(talk.title.0), Lang::of(talk.title.1)), (Lang::En, Lang::Fa));
        for (_, en, fa) in talk.questions {
            assert_eq!((Lang::of(en), Lang::of(fa)), (Lang::En, Lang::Fa), "{en}");
        }
        for said in talk.notes.iter().filter(|said| !said.translation.is_empty()) {
            assert_ne!(Lang::of(said.text), Lang::of(said.translation), "{}", said.text);
        }
        for text in talk.notes.iter().flat_map(|said| [said.text, said.translation]) {
            assert!(!text.contains(['ي', 'ك']), "Persian letters only: {text}");
        }
    }
}
