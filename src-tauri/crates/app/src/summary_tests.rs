use hamsokhan_domain::Private;
use hamsokhan_domain::consent::{ConsentKind, ConsentManner};
use hamsokhan_domain::disclosure::{FindingKind, FindingReason};
use hamsokhan_domain::id::ParticipantId;
use hamsokhan_domain::note::{NoteDraft, NoteKind};
use hamsokhan_domain::participant::{Identity, ParticipantDraft};

use super::*;
use crate::people::{Asked, ConsentAnswer, Person};
use crate::testing::Scene;

/// A session that is over, with the people and notes of `fill`.
pub(crate) fn closed(scene: &Scene, fill: impl FnOnce(&Scene, SessionId)) -> SessionId {
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    let anyone = scene.person(0, "").participant.id;
    fill(scene, session);
    scene.app.start_session(session).expect("live");
    scene.app.give_word(session, anyone).expect("the word");
    scene.pass(600);
    scene.app.close_session(session).expect("closed");
    session
}

pub(crate) fn consent(scene: &Scene, person: &Person, kinds: &[ConsentKind], granted: bool) {
    let answer = |kind: &ConsentKind| ConsentAnswer {
        kind: *kind,
        granted,
        manner: ConsentManner::Spoken,
        witness: None,
        asked: Asked::default(),
    };
    scene.app.record_consents(person.participant.id, kinds.iter().map(answer).collect()).expect("answers");
}

pub(crate) const QUOTING: [ConsentKind; 3] =
    [ConsentKind::Notes, ConsentKind::QuoteWithoutName, ConsentKind::ShareWithThirdParty];

pub(crate) fn note(scene: &Scene, session: SessionId, kind: NoteKind, text: &str) -> Note {
    scene.app.add_note(session, NoteDraft::new(kind, text)).expect("a note")
}

pub(crate) fn said(scene: &Scene, session: SessionId, who: &Person, text: &str) -> Note {
    let draft = NoteDraft { participant_id: Some(who.participant.id), ..NoteDraft::new(NoteKind::Quote, text) };
    scene.app.add_note(session, draft).expect("a quote")
}

fn section(view: &SummaryView, key: SectionKey) -> &hamsokhan_domain::Bilingual {
    &view.summary.sections.iter().find(|s| s.key == key).expect("all sections are there").text
}

fn open(view: &SummaryView) -> Vec<&Finding> {
    view.findings.iter().filter(|f| f.state == FindingState::Open).collect()
}

fn code<T>(result: Result<T>) -> Option<Code> {
    result.err().map(|error| error.code)
}

fn settle(scene: &Scene, finding: &Finding, text: &str) -> SummaryView {
    scene.app.settle_finding(finding.id, Settlement::Replace { text: text.into() }).expect("settled")
}

#[test]
fn notes_stand_in_their_sections_and_what_stays_inside_stays() {
    let scene = Scene::new();
    let session = closed(&scene, |scene, session| {
        note(scene, session, NoteKind::Theme, "Shade is a question of justice.");
        note(scene, session, NoteKind::CommonGround, "هر دو شهر به درخت نیاز دارند.");
        note(scene, session, NoteKind::Question, "Who waters the trees?");
        note(scene, session, NoteKind::Question, "Who pays for them?");
        note(scene, session, NoteKind::Concern, "Somebody was afraid of being recognised.");
        note(scene, session, NoteKind::ParkingLot, "Talk about buses next time.");
    });
    assert_eq!(code(scene.app.summary(session)), Some(Code::NoSummary));
    let view = scene.app.draft_summary(session).expect("a draft");
    assert_eq!(section(&view, SectionKey::Themes).en, "Shade is a question of justice.");
    assert_eq!(section(&view, SectionKey::CommonGround).fa, "هر دو شهر به درخت نیاز دارند.");
    assert_eq!(section(&view, SectionKey::CommonGround).en, "", "nobody translated it");
    assert_eq!(section(&view, SectionKey::AskedOfCity).en, "- Who waters the trees?\n- Who pays for them?");
    let all: String = view.summary.sections.iter().map(|s| format!("{}{}", s.text.en, s.text.fa)).collect();
    assert!(!all.contains("afraid") && !all.contains("buses"), "concerns and the parking lot stay inside: {all}");
    assert!(section(&view, SectionKey::Purpose).en.contains("Los Angeles and Tehran"), "{all}");
    assert!(section(&view, SectionKey::FormatPlaceDates).fa.contains("۱۰ دقیقه"), "{all}");
    assert!(!hamsokhan_locale::bidi::has_controls(&all), "what is edited holds no hidden controls");
    assert!(view.releasable, "nothing was found: {:?}", view.findings);

    scene.app.edit_section(session, SectionKey::Themes, Lang::En, "Edited.".into()).expect("edited");
    note(&scene, session, NoteKind::Theme, "A late note.");
    let view = scene.app.draft_summary(session).expect("again");
    assert_eq!(section(&view, SectionKey::Themes).en, "Edited.\n\nA late note.", "what was edited stays, what is new comes");
    let question = view.notes.iter().find(|n| n.text == "Who pays for them?").expect("the note").id;
    let view = scene.app.place_note(session, question, None).expect("taken out");
    assert_eq!(section(&view, SectionKey::AskedOfCity).en, "- Who waters the trees?");
    let view = scene.app.draft_summary(session).expect("again");
    assert_eq!(section(&view, SectionKey::AskedOfCity).en, "- Who waters the trees?", "what was taken out stays out");
    let view = scene.app.place_note(session, question, Some(SectionKey::Differences)).expect("placed");
    assert_eq!(section(&view, SectionKey::Differences).en, "- Who pays for them?");
    let concern = view.notes.iter().find(|n| n.kind == NoteKind::Concern).expect("the note").id;
    assert_eq!(code(scene.app.place_note(session, concern, Some(SectionKey::Themes))), Some(Code::CannotKeep));
}

#[test]
fn names_contacts_and_code_names_are_found_in_both_scripts() {
    let scene = Scene::new();
    let mut code_name = String::new();
    let session = closed(&scene, |scene, session| {
        let identity = Identity {
            name: Private::new("حسین نیک‌پی"),
            aliases: vec![Private::new("Roozbeh")],
            email: Private::new("h.nikpey@example.org"),
            phone: Private::new("+98 912 000 0000"),
            ..Identity::default()
        };
        let draft = ParticipantDraft { identity: Some(identity), ..scene.draft(1) };
        let person = scene.app.add_person(scene.programme.id, draft).expect("a person");
        code_name = person.participant.code_name.en.clone();
        note(
            scene,
            session,
            NoteKind::Theme,
            &format!("We heard Hossein and Roozbeh; {code_name} wrote to h.nikpey@example.org."),
        );
        note(scene, session, NoteKind::CommonGround, "حسین‌ها و دیگران با شمارهٔ ۰۹۱۲۰۰۰۰۰۰۰ تماس گرفتند.");
    });
    let view = scene.app.draft_summary(session).expect("a draft");
    let found: Vec<_> = view.findings.iter().map(|f| (f.lang, f.kind, f.reason, f.text.as_str())).collect();
    for expected in [
        (Lang::En, FindingKind::Name, FindingReason::MatchesName, "Hossein"),
        (Lang::En, FindingKind::Name, FindingReason::MatchesAlias, "Roozbeh"),
        (Lang::En, FindingKind::CodeName, FindingReason::MatchesCodeName, code_name.as_str()),
        (Lang::En, FindingKind::Contact, FindingReason::MatchesContact, "h.nikpey@example.org"),
        (Lang::Fa, FindingKind::Name, FindingReason::MatchesName, "حسین"),
    ] {
        assert!(found.contains(&expected), "{expected:?} in {found:?}");
    }
    assert!(found.iter().any(|f| f.0 == Lang::Fa && f.1 == FindingKind::Contact), "the number in other digits: {found:?}");
    assert!(!view.releasable, "nothing leaves while a finding is open");
    assert_eq!(view.findings.iter().find(|f| f.lang == Lang::Fa).expect("one").suggestion, "یکی از شرکت‌کنندگان");
}

#[test]
fn quotes_leave_only_with_consent_that_stands() {
    let scene = Scene::new();
    let mut people = Vec::new();
    let session = closed(&scene, |scene, session| {
        let (agrees, silent) = (scene.person(0, ""), scene.person(1, ""));
        consent(scene, &agrees, &QUOTING, true);
        said(scene, session, &agrees, "My street has more dogs than trees.");
        said(scene, session, &silent, "I plant what my father planted.");
        note(scene, session, NoteKind::Quote, "Nobody knows who said this one.");
        people = vec![agrees, silent];
    });
    let view = scene.app.draft_summary(session).expect("a draft");
    let reasons: Vec<_> = open(&view).iter().map(|f| (f.reason, f.text.clone())).collect();
    let without = |reason, text: &str| (reason, text.to_owned());
    assert_eq!(
        reasons,
        [
            without(FindingReason::QuoteWithoutConsent, "> I plant what my father planted."),
            without(FindingReason::QuoteWithoutSpeaker, "> Nobody knows who said this one."),
        ]
    );
    let keep = Settlement::Keep { reason: "It is harmless.".into() };
    assert_eq!(code(scene.app.settle_finding(open(&view)[0].id, keep)), Some(Code::CannotKeep), "consent cannot be overruled");
    let hidden = "They plant what a father planted. As one put it, I plant what my father planted.";
    let text = format!("{}\n\n{hidden}", section(&view, SectionKey::Themes).en);
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, text).expect("edited");
    assert_eq!(open(&view).len(), 3, "the same words without the mark of a quote: {:?}", view.findings);
    let first = open(&view)[0].clone();
    let view = settle(&scene, &first, "");
    assert_eq!(open(&view).len(), 2);
    assert!(!section(&view, SectionKey::Themes).en.contains("> I plant"), "left out");
    assert!(!section(&view, SectionKey::Themes).en.contains("\n\n\n"), "without a hole");
    for finding in open(&view) {
        settle(&scene, finding, "Somebody spoke of planting.");
    }
    let view = scene.app.summary(session).expect("the summary");
    assert!(view.releasable, "{:?}", open(&view));
    consent(&scene, &people[0], &[ConsentKind::QuoteWithoutName], false);
    let view = scene.app.summary(session).expect("the summary");
    assert_eq!(
        open(&view).iter().map(|f| f.text.as_str()).collect::<Vec<_>>(),
        ["> My street has more dogs than trees."],
        "withdrawn"
    );
}

#[test]
fn concerns_and_people_without_consent_to_notes_are_found_wherever_they_stand() {
    let scene = Scene::new();
    let session = closed(&scene, |scene, session| {
        note(scene, session, NoteKind::Concern, "A participant is afraid to go home. They asked for help.");
        let silent = scene.person(1, "");
        let draft = NoteDraft {
            participant_id: Some(silent.participant.id),
            ..NoteDraft::new(NoteKind::Story, "The well behind the school dried up in spring.")
        };
        scene.app.add_note(session, draft).expect("a note");
    });
    let view = scene.app.draft_summary(session).expect("a draft");
    assert_eq!(section(&view, SectionKey::Themes).en, "", "not placed without consent to notes");
    let text = "One part: a participant is afraid to go home. The well behind the school dried up in spring!";
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, text.into()).expect("edited");
    let reasons: Vec<_> = open(&view).iter().map(|f| f.reason).collect();
    assert_eq!(reasons, [FindingReason::ConcernNote, FindingReason::NotesWithoutConsent], "{:?}", view.findings);
}

#[test]
fn the_city_is_a_third_party_to_notes_too() {
    let scene = Scene::new();
    let session = closed(&scene, |scene, session| {
        let speaker = scene.person(1, "");
        consent(scene, &speaker, &[ConsentKind::Notes], true);
        let draft = NoteDraft {
            participant_id: Some(speaker.participant.id),
            ..NoteDraft::new(NoteKind::Story, "The well behind the school dried up in spring.")
        };
        scene.app.add_note(session, draft).expect("a note");
        note(scene, session, NoteKind::Theme, "Wells dry up.");
    });
    let view = scene.app.draft_summary(session).expect("a draft");
    assert_eq!(section(&view, SectionKey::Themes).en, "Wells dry up.", "kept for the moderators, not shared with the city");
    let text = "The well behind the school dried up in spring.".to_owned();
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, text).expect("edited");
    assert_eq!(open(&view).iter().map(|f| f.reason).collect::<Vec<_>>(), [FindingReason::NotesWithoutConsent]);
}

#[test]
fn decisions_follow_their_words() {
    let scene = Scene::new();
    let session = closed(&scene, |scene, session| {
        scene.person(1, "Parviz Homayounfar");
        note(scene, session, NoteKind::Theme, "We met Parviz in spring and saw Parviz again.");
    });
    let view = scene.app.draft_summary(session).expect("a draft");
    let [first, second] = open(&view)[..] else { panic!("two places: {:?}", view.findings) };
    assert_eq!(code(scene.app.settle_finding(first.id, Settlement::NotThisPerson { reason: " ".into() })), Some(Code::Blank));
    let kept_as_is = Settlement::Keep { reason: "It is harmless.".into() };
    assert_eq!(
        code(scene.app.settle_finding(second.id, kept_as_is)),
        Some(Code::CannotKeep),
        "a name stays with its owner's consent"
    );
    let keep = Settlement::NotThisPerson { reason: "A public figure.".into() };
    let view = scene.app.settle_finding(second.id, keep.clone()).expect("kept");
    assert_eq!((open(&view).len(), view.settled), (1, 1));
    assert_eq!(code(scene.app.settle_finding(second.id, keep)), Some(Code::AlreadySettled));
    let view = settle(&scene, first, "a neighbour");
    assert_eq!(section(&view, SectionKey::Themes).en, "We met a neighbour in spring and saw Parviz again.");
    assert!(view.releasable, "one replaced, one kept: {:?}", view.findings);
    let kept = view.findings.iter().find(|f| f.id == second.id).expect("it is listed");
    assert_eq!(
        (kept.state, kept.kept_because.as_str()),
        (FindingState::Kept, "A public figure."),
        "its place moved, not its state"
    );
    let view = scene.app.reopen_finding(first.id).expect("taken back");
    assert_eq!(section(&view, SectionKey::Themes).en, "We met Parviz in spring and saw Parviz again.");
    assert_eq!(open(&view).iter().map(|f| f.id).collect::<Vec<_>>(), [first.id], "open again, the other still kept");
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, "Nobody is named.".into()).expect("edited");
    assert!(view.releasable && view.findings.iter().all(|f| f.state == FindingState::Gone), "{:?}", view.findings);
    let gone = scene.app.settle_finding(first.id, Settlement::Replace { text: "x".into() });
    assert_eq!(code(gone), Some(Code::FindingGone));
    let back = "We met Parviz.".to_owned();
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, back).expect("edited");
    assert_eq!(open(&view).len(), 1, "a decision about words that are gone does not cover new ones");
}

#[test]
fn titles_small_groups_and_hidden_controls_are_found() {
    let scene = Scene::new();
    scene.person(1, "Parviz Homayounfar");
    let session = closed(&scene, |scene, session| {
        note(scene, session, NoteKind::Theme, "Three residents disagreed, twelve residents did not. \u{202E}gnp.txt");
        let mut draft = scene.session_draft(0, "2026-12-05T08:30:00");
        draft.title.en = "An evening with Homayounfar".into();
        scene.app.update_session(session, draft).expect("renamed");
    });
    let view = scene.app.draft_summary(session).expect("a draft");
    let found: Vec<_> = open(&view).iter().map(|f| (f.kind, f.section, f.text.as_str())).collect();
    assert_eq!(
        found,
        [
            (FindingKind::Name, None, "Homayounfar"),
            (FindingKind::SmallGroup, Some(SectionKey::Themes), "Three"),
            (FindingKind::HiddenControl, Some(SectionKey::Themes), "\u{202E}"),
        ]
    );
    let ids: Vec<_> = open(&view).iter().map(|f| f.id).collect();
    let kept = scene.app.settle_finding(ids[2], Settlement::Keep { reason: "x".into() });
    assert_eq!(code(kept), Some(Code::CannotKeep), "a hidden control is never kept");
    for (id, text) in ids.iter().zip(["a guest", "Some", ""]) {
        scene.app.settle_finding(*id, Settlement::Replace { text: text.into() }).expect("settled");
    }
    let view = scene.app.summary(session).expect("the summary");
    assert_eq!(view.session.session.title.en, "An evening with a guest");
    assert_eq!(section(&view, SectionKey::Themes).en, "Some residents disagreed, twelve residents did not. gnp.txt");
    assert!(view.releasable, "{:?}", view.findings);
    assert!(view.participation.iter().all(|cell| cell.count.is_none()), "two people are too few to be counted aloud");
}

#[test]
fn only_a_session_that_is_over_has_a_summary() {
    let scene = Scene::new();
    scene.person(0, "");
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    assert_eq!(code(scene.app.draft_summary(session)), Some(Code::WrongState));
    scene.app.start_session(session).expect("live");
    assert_eq!(code(scene.app.draft_summary(session)), Some(Code::WrongState));
}

#[test]
fn words_between_quotation_marks_are_quotes() {
    let scene = Scene::new();
    let session = closed(&scene, |scene, session| {
        let (agrees, silent) = (scene.person(0, ""), scene.person(1, ""));
        consent(scene, &agrees, &QUOTING, true);
        consent(scene, &silent, &[ConsentKind::Notes, ConsentKind::ShareWithThirdParty], true);
        said(scene, session, &agrees, "My street has more dogs than trees.");
        let draft = NoteDraft {
            participant_id: Some(silent.participant.id),
            ..NoteDraft::new(NoteKind::Theme, "چاه پشت مدرسه در بهار خشک شد و کسی نیامد.")
        };
        scene.app.add_note(session, draft).expect("a note");
    });
    scene.app.draft_summary(session).expect("a draft");
    let review = |lang, text: &str| {
        let view = scene.app.edit_section(session, SectionKey::Themes, lang, text.to_owned()).expect("edited");
        open(&view).iter().map(|f| (f.reason, f.text.clone())).collect::<Vec<_>>()
    };
    let agreed = "One said “my street has more dogs than trees”. A meeting “for shade” of “Water and shade”.";
    assert!(review(Lang::En, agreed).is_empty(), "with consent, and what is no quote");
    assert_eq!(
        review(Lang::En, "Somebody said “nobody ever asked us about the well”."),
        [(FindingReason::QuoteWithoutSpeaker, "“nobody ever asked us about the well”".to_owned())]
    );
    review(Lang::En, "");
    assert_eq!(
        review(Lang::Fa, "یکی گفت «چاه پشت مدرسه در بهار خشک شد»."),
        [(FindingReason::QuoteWithoutConsent, "«چاه پشت مدرسه در بهار خشک شد»".to_owned())],
        "consent to notes is no consent to quotes"
    );
}

#[test]
fn what_a_withheld_note_said_before_is_withheld_too() {
    let scene = Scene::new();
    let session = closed(&scene, |scene, session| {
        let concern = note(scene, session, NoteKind::Concern, "A participant is afraid to go home.");
        scene.app.edit_note(concern.id, NoteDraft::new(NoteKind::Concern, "Call them.")).expect("edited");
    });
    scene.app.draft_summary(session).expect("a draft");
    let text = "We heard that a participant is afraid to go home.".to_owned();
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, text).expect("edited");
    assert_eq!(open(&view).iter().map(|f| f.reason).collect::<Vec<_>>(), [FindingReason::ConcernNote]);
}

#[test]
fn names_of_sides_and_own_formats_are_reviewed_and_can_be_changed() {
    let scene = Scene::new();
    scene.person(1, "Parviz Homayounfar");
    let session = closed(&scene, |scene, session| {
        let format =
            scene.app.save_as_format(session, hamsokhan_domain::Bilingual::new("Circle of Homayounfar", "")).expect("a format");
        let draft =
            hamsokhan_domain::session::SessionDraft { format: format.key, ..scene.session_draft(0, "2026-12-05T08:30:00") };
        scene.app.update_session(session, draft).expect("changed");
    });
    let mut sides: Vec<_> = scene
        .programme
        .sides
        .iter()
        .map(|side| hamsokhan_domain::programme::SideDraft {
            id: Some(side.id),
            ..hamsokhan_domain::programme::SideDraft::with_habits(side.name.clone(), side.zone.clone())
        })
        .collect();
    sides[1].name.en = "Friends of Parviz".into();
    let draft = hamsokhan_domain::programme::ProgrammeDraft::new(scene.programme.name.clone(), sides);
    scene.app.update_programme(scene.programme.id, draft).expect("renamed");
    let view = scene.app.draft_summary(session).expect("a draft");
    let in_names: Vec<_> = open(&view).iter().filter(|f| f.section.is_none()).map(|f| (f.id, f.text.clone())).collect();
    assert_eq!(in_names.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(), ["Homayounfar", "Parviz"]);
    for (id, _) in in_names {
        scene.app.settle_finding(id, Settlement::Replace { text: "neighbours".into() }).expect("replaced");
    }
    assert_eq!(scene.app.programme(scene.programme.id).expect("a programme").sides[1].name.en, "Friends of neighbours");
    assert!(scene.app.formats().expect("formats").iter().any(|format| format.name.en == "Circle of neighbours"));
}

#[test]
fn the_voice_of_very_few_is_not_told() {
    let side = |n: u128| hamsokhan_domain::id::SideId(uuid::Uuid::from_u128(n));
    let share = |spoke: &[(u128, u32)]| {
        let person = |(i, &(of, turns)): (usize, &(u128, u32))| hamsokhan_domain::turn::PersonVoice {
            participant_id: ParticipantId(uuid::Uuid::from_u128(100 + i as u128)),
            side_id: side(of),
            turns,
            seconds: 60 * turns,
        };
        let sides = [1, 2].map(|n| SideVoice { side_id: side(n), turns: 1, seconds: 60, share: 0.5 }).into();
        VoiceShare { people: spoke.iter().enumerate().map(person).collect(), sides, ..VoiceShare::default() }
    };
    assert!(may_tell(&share(&[(1, 1), (1, 2), (1, 1), (2, 1), (2, 1), (2, 3)])), "three on each side");
    assert!(!may_tell(&share(&[(1, 1), (1, 2), (1, 1), (2, 1), (2, 1)])), "two on one side could tell each other's share");
    assert!(!may_tell(&share(&[(1, 1), (1, 2), (1, 1), (2, 1), (2, 1), (2, 0)])), "two who spoke");
    assert!(may_tell(&share(&[(1, 1), (1, 2), (1, 1)])), "nobody of the other side was there");
    assert!(!may_tell(&share(&[])), "nothing was measured");
}

#[test]
fn nothing_hidden_hides_a_name_from_the_review() {
    let scene = Scene::new();
    scene.person(1, "Sara Rahimi");
    let session = closed(&scene, |scene, session| {
        note(scene, session, NoteKind::Theme, "We met Rahi\u{2}mi.");
        note(scene, session, NoteKind::CommonGround, "We met Rahi\u{E000}mi and Ra\u{180E}himi and Rah\u{E0069}imi.");
        note(scene, session, NoteKind::Difference, "\u{FEFF}> nobody said that this may leave");
        let mut draft = scene.session_draft(0, "2026-12-05T08:30:00");
        draft.title.en = "An evening with Ra\u{AD}himi".into();
        scene.app.update_session(session, draft).expect("renamed");
    });
    let view = scene.app.draft_summary(session).expect("a draft");
    let found: Vec<_> = open(&view).iter().map(|f| (f.kind, f.text.as_str())).collect();
    let names = found.iter().filter(|f| **f == (FindingKind::Name, "Rahimi")).count();
    assert_eq!(names, 5, "in the title and in the text, as a reader sees them: {found:?}");
    assert!(found.iter().any(|(kind, _)| *kind == FindingKind::Quote), "a quote behind a hidden mark is a quote: {found:?}");
    let text = "Rahi\u{E000}mi \u{200B}came".to_owned();
    let view = scene.app.edit_section(session, SectionKey::Themes, Lang::En, text).expect("edited");
    assert_eq!(section(&view, SectionKey::Themes).en, "Rahimi came", "cleaned as it comes in");
}
