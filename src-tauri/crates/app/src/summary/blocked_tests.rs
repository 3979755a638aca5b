use hamsokhan_domain::Lang;
use hamsokhan_domain::consent::ConsentKind::{Notes, QuoteWithCodeName, ShareWithThirdParty};
use hamsokhan_domain::disclosure::{FindingKind, FindingReason, FindingState};
use hamsokhan_domain::id::SessionId;
use hamsokhan_domain::note::{Attribution, NoteDraft, NoteKind};
use hamsokhan_domain::release::{DocumentLang, FileFormat};

use super::*;
use crate::error::Code;
use crate::people::Person;
use crate::release::ReleaseDraft;
use crate::summary::SummaryView;
use crate::summary::tests::{closed, consent, note};
use crate::testing::Scene;

fn text(view: &SummaryView, key: SectionKey) -> &str {
    &view.summary.sections.iter().find(|section| section.key == key).expect("all sections are there").text.en
}

fn by(scene: &Scene, session: SessionId, who: &Person, draft: NoteDraft) -> NoteId {
    let draft = NoteDraft { participant_id: Some(who.participant.id), ..draft };
    scene.app.add_note(session, draft).expect("a note").id
}

fn release(scene: &Scene, session_id: SessionId) -> Option<Code> {
    let draft = ReleaseDraft {
        session_id,
        formats: vec![FileFormat::Html],
        lang: DocumentLang::En,
        recipient: String::new(),
        acknowledged: true,
    };
    scene.app.release(draft, &scene.folder.path().join("out")).err().map(|error| error.code)
}

#[test]
fn a_withdrawal_holds_however_the_words_were_edited() {
    let scene = Scene::new();
    let mut who = None;
    let session = closed(&scene, |scene, session| {
        let person = scene.person(0, "");
        consent(scene, &person, &[Notes, ShareWithThirdParty], true);
        by(scene, session, &person, NoteDraft::new(NoteKind::Theme, "The bakery on my corner closed last winter."));
        who = Some(person);
    });
    let who = who.expect("somebody");
    scene.app.draft_summary(session).expect("a draft");
    let edited = "Small shops are missed.".to_owned();
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, edited).expect("edited");
    assert!(view.releasable && view.blocked.is_empty(), "they agreed: {:?}", view.findings);
    consent(&scene, &who, &[ShareWithThirdParty], false);
    let view = scene.app.summary(session).expect("a view");
    let [blocked] = &view.blocked[..] else { panic!("one note: {:?}", view.blocked) };
    assert_eq!((blocked.section, blocked.participant_id), (SectionKey::Themes, Some(who.participant.id)));
    assert!(!view.releasable);
    assert_eq!(release(&scene, session), Some(Code::NoteHeld), "none of its words is in the text, and still it is of them");
    scene.app.remove_note(blocked.note_id).expect("removed");
    assert_eq!(release(&scene, session), Some(Code::NoteHeld), "removing the note is not taking it out");
    let view = scene.app.place_note(session, blocked.note_id, None).expect("taken out");
    assert!(view.blocked.is_empty() && view.releasable);
    assert_eq!(release(&scene, session), None);
}

#[test]
fn removed_notes_are_read_too() {
    let scene = Scene::new();
    let said = "The bakery on my corner closed last winter";
    let session = closed(&scene, |scene, session| {
        let person = scene.person(0, "");
        let removed = by(scene, session, &person, NoteDraft::new(NoteKind::Theme, format!("{said}.")));
        scene.app.remove_note(removed).expect("removed");
    });
    scene.app.draft_summary(session).expect("a draft");
    let typed = format!("Somebody told us this: {said}, and nothing came after.");
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, typed).expect("edited");
    let found: Vec<_> = view.findings.iter().map(|finding| (finding.reason, finding.state)).collect();
    assert!(found.contains(&(FindingReason::NotesWithoutConsent, FindingState::Open)), "{found:?}");
}

#[test]
fn the_chatham_house_rule_tells_neither_who_nor_from_where() {
    let scene = Scene::new();
    let mut people = Vec::new();
    let session = closed(&scene, |scene, session| {
        for attribution in [Attribution::CodeName, Attribution::Side] {
            let person = scene.person(0, "");
            consent(scene, &person, &[Notes, ShareWithThirdParty, QuoteWithCodeName], true);
            let words = format!("We have {} dogs and no tree at all.", if people.is_empty() { "many" } else { "noisy" });
            by(scene, session, &person, NoteDraft { attribution, ..NoteDraft::new(NoteKind::Quote, words) });
            people.push(person);
        }
        note(scene, session, NoteKind::CommonGround, "Shade.");
    });
    let code_name = &people[0].participant.code_name.en;
    let before = scene.app.draft_summary(session).expect("a draft");
    let themes = text(&before, SectionKey::Themes).to_owned();
    assert!(themes.contains(code_name.as_str()) && themes.contains("Los Angeles"), "both are told: {themes}");
    assert!(before.releasable, "they agreed: {:?}", before.findings);

    assert!(scene.app.set_chatham_house(session, true).expect("under the rule").session.chatham_house);
    let view = scene.app.summary(session).expect("a view");
    let open: Vec<_> = view.findings.iter().filter(|finding| finding.state == FindingState::Open).collect();
    assert!(open.iter().any(|f| (f.kind, f.text.as_str()) == (FindingKind::CodeName, code_name)), "{open:?}");
    assert!(open.iter().any(|f| (f.kind, f.text.as_str()) == (FindingKind::Side, "Los Angeles")), "{open:?}");
    assert_eq!(release(&scene, session), Some(Code::FindingsOpen), "a draft of before is open again");

    let notes: Vec<NoteId> = view.notes.iter().filter(|note| note.kind == NoteKind::Quote).map(|note| note.id).collect();
    for id in &notes {
        scene.app.place_note(session, *id, None).expect("taken out with who said it");
    }
    for id in &notes {
        scene.app.place_note(session, *id, Some(SectionKey::Themes)).expect("placed again");
    }
    let view = scene.app.summary(session).expect("a view");
    let themes = text(&view, SectionKey::Themes);
    assert!(themes.contains("many dogs") && themes.contains("noisy dogs"), "{themes}");
    assert!(!themes.contains(code_name.as_str()) && !themes.contains("Los Angeles") && !themes.contains('—'), "{themes}");
    assert!(view.releasable, "{:?}", view.findings);
    assert_eq!(release(&scene, session), None);
}
