use hamsokhan_domain::Lang;
use hamsokhan_domain::disclosure::{FindingReason, Grounds};
use hamsokhan_domain::note::NoteKind;
use hamsokhan_domain::summary::SectionKey;

use super::*;
use crate::error::Code;
use crate::summary::SummaryView;
use crate::summary::tests::{closed, consent, note};
use crate::testing::Scene;

fn open(view: &SummaryView) -> Vec<&Finding> {
    view.findings.iter().filter(|finding| finding.state == FindingState::Open).collect()
}

fn all_text(view: &SummaryView) -> String {
    view.summary.sections.iter().map(|section| format!("{}\n{}\n", section.text.en, section.text.fa)).collect()
}

#[test]
fn one_answer_settles_a_person_everywhere_and_one_undo_takes_it_back() {
    let scene = Scene::new();
    let session = closed(&scene, |scene, session| {
        scene.person(1, "Parviz Homayounfar");
        scene.person(1, "Mina Sadri");
        note(scene, session, NoteKind::Theme, "Parviz spoke of water. Then Parviz Homayounfar left, and Parviz came back.");
        note(scene, session, NoteKind::CommonGround, "پرویز از سایه گفت. Mina listened.");
    });
    let before = scene.app.draft_summary(session).expect("a draft");
    let first = open(&before).into_iter().find(|f| f.text.starts_with("Parviz")).expect("a name").clone();
    let view = scene.app.settle_everywhere(first.id, Settlement::AsProposed).expect("settled");
    let text = all_text(&view);
    assert!(!text.contains("Parviz") && !text.contains("Homayounfar") && !text.contains("پرویز"), "{text}");
    assert!(text.contains("یکی از شرکت‌کنندگان از سایه گفت"), "in the language of each text: {text}");
    assert_eq!(open(&view).iter().map(|f| f.text.as_str()).collect::<Vec<_>>(), ["Mina"], "nobody else is touched");
    let settled: Vec<FindingId> = view.findings.iter().filter(|f| f.state == FindingState::Replaced).map(|f| f.id).collect();
    let back = scene.app.reopen_findings(session, settled).expect("taken back");
    assert_eq!(all_text(&back), all_text(&before), "every word is where it was");
    assert_eq!(open(&back).len(), open(&before).len());
}

#[test]
fn other_words_and_reasons_are_for_the_same_words_alone() {
    let scene = Scene::new();
    let session = closed(&scene, |scene, session| {
        scene.person(1, "Parviz Homayounfar");
        note(scene, session, NoteKind::Theme, "Parviz spoke; Parviz sang. Homayounfar is a street.");
    });
    let view = scene.app.draft_summary(session).expect("a draft");
    let find = |view: &SummaryView, words: &str| open(view).into_iter().find(|f| f.text == words).expect("it").clone();
    let view =
        scene.app.settle_everywhere(find(&view, "Parviz").id, Settlement::Replace { text: "A singer".into() }).expect("settled");
    assert_eq!(view.summary.sections[3].text.en, "A singer spoke; A singer sang. Homayounfar is a street.");
    let street = find(&view, "Homayounfar");
    for reason in ["x", "because", "!!!! ???? ....", "    "] {
        let refused = scene.app.settle_everywhere(street.id, Settlement::NotThisPerson { reason: reason.into() });
        let code = refused.expect_err("no reason").code;
        assert!([Code::ReasonTooShort, Code::Blank].contains(&code), "“{reason}” says nothing");
    }
    let reason = "This is a street in Tehran.";
    let view = scene.app.settle_everywhere(street.id, Settlement::NotThisPerson { reason: reason.into() }).expect("settled");
    let kept = view.findings.iter().find(|f| f.id == street.id).expect("it");
    assert_eq!(
        (kept.state, kept.kept_on, kept.kept_because.as_str()),
        (FindingState::Kept, Some(Grounds::NotThisPerson), reason)
    );
    assert!(view.releasable, "nothing is open");
}

#[test]
fn a_decision_falls_when_the_consent_changes_or_the_words() {
    use hamsokhan_domain::consent::ConsentKind::{Notes, QuoteWithName, ShareWithThirdParty};
    let scene = Scene::new();
    let mut who = None;
    let session = closed(&scene, |scene, session| {
        let person = scene.person(1, "Parviz Homayounfar");
        consent(scene, &person, &[Notes, QuoteWithName, ShareWithThirdParty], true);
        who = Some(person);
        note(scene, session, NoteKind::Theme, "Parviz spoke of water.");
    });
    let who = who.expect("somebody");
    let view = scene.app.draft_summary(session).expect("a draft");
    let found: Vec<FindingId> = open(&view).iter().map(|f| f.id).collect();
    for id in found {
        scene.app.settle_finding(id, Settlement::Keep { reason: "He asked to be named.".into() }).expect("with his consent");
    }
    assert!(scene.app.summary(session).expect("a view").releasable);
    consent(&scene, &who, &[QuoteWithName], false);
    let view = scene.app.summary(session).expect("a view");
    let [finding] = open(&view)[..] else { panic!("{:?}", view.findings) };
    assert_eq!((finding.reason, finding.kept_because.as_str()), (FindingReason::MatchesName, ""), "the decision fell");
    let again = scene.app.settle_finding(finding.id, Settlement::Keep { reason: "He asked to be named.".into() });
    assert_eq!(again.expect_err("no consent").code, Code::CannotKeep);
    let not = Settlement::NotThisPerson { reason: "This is a street in Tehran.".into() };
    scene.app.settle_finding(finding.id, not).expect("kept");
    let text = "Parviz spoke of water, and again Parviz.".to_owned();
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, text).expect("edited");
    assert_eq!(open(&view).len(), 1, "one more place is one more decision");
}
