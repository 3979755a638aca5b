//! The life of a workspace, one use case after the other.

use hamsokhan_domain::action::ActionDraft;
use hamsokhan_domain::consent::{ConsentKind, ConsentManner};
use hamsokhan_domain::disclosure::{FindingState, Settlement};
use hamsokhan_domain::erasure::PlaceAnswers;
use hamsokhan_domain::id::SessionId;
use hamsokhan_domain::note::{Attribution, NoteDraft, NoteKind};
use hamsokhan_domain::participant::{Attendance, Identity, ParticipantDraft};
use hamsokhan_domain::programme::{ProgrammeDraft, SideDraft};
use hamsokhan_domain::release::{DocumentLang, FileFormat};
use hamsokhan_domain::session::{BlockDraft, SessionDraft};
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_domain::turn::QueueReason;
use hamsokhan_domain::{Bilingual, Lang, Private};

use super::World;
use crate::app::App;
use crate::import::ImportMapping;
use crate::notes::ImportedNote;
use crate::people::{Asked, ConsentAnswer};
use crate::plan::SessionView;
use crate::release::ReleaseDraft;
use crate::summary::SummaryView;

type Run = fn(&mut World);

impl World {
    fn app(&self) -> &App {
        &self.scene.app
    }

    /// The session that is held.
    fn held(&self) -> SessionId {
        self.sessions[0]
    }

    /// The programme as it would be typed again, with another zone for the second side.
    fn programme_draft(&self, name: &str, zone: &str) -> ProgrammeDraft {
        let sides = [("Los Angeles", "لس‌آنجلس", "America/Los_Angeles"), ("Tehran", "تهران", zone)];
        let sides = sides.into_iter().enumerate().map(|(index, (en, fa, zone))| SideDraft {
            id: Some(self.scene.side(index)),
            ..SideDraft::with_habits(Bilingual::new(en, fa), zone)
        });
        ProgrammeDraft::new(Bilingual::new(name, "دو رود"), sides.collect())
    }

    fn named(&self, side: usize, name: &str) -> ParticipantDraft {
        let identity = (!name.is_empty()).then(|| Identity { name: Private::new(name), ..Identity::default() });
        ParticipantDraft { identity, ..self.scene.draft(side) }
    }

    fn consent(&self, person: usize, kinds: &[ConsentKind], granted: bool) {
        let answer = |kind: &ConsentKind| ConsentAnswer {
            kind: *kind,
            granted,
            manner: ConsentManner::Spoken,
            witness: None,
            asked: Asked::default(),
        };
        self.app().record_consents(self.people[person], kinds.iter().map(answer).collect()).expect("answers");
    }

    fn said(&mut self, kind: NoteKind, text: &str, speaker: Option<usize>) {
        let participant_id = speaker.map(|index| self.people[index]);
        let attribution = if speaker.is_some() { Attribution::CodeName } else { Attribution::None };
        let draft = NoteDraft { participant_id, attribution, ..NoteDraft::new(kind, text) };
        let note = self.app().add_note(self.held(), draft).expect("a note");
        self.notes.push(note.id);
    }

    fn action_draft(&self, text: &str) -> ActionDraft {
        ActionDraft { session_id: self.held(), text: Bilingual::new(text, ""), owner_side_id: None, due_on: None }
    }

    fn add_session(&mut self, start: &str) {
        let view = self.scene.session(0, start);
        self.sessions.push(view.session.id);
    }

    fn summary(&self) -> SummaryView {
        self.app().summary(self.held()).expect("a summary")
    }

    fn settle_all(&self) {
        while let Some(open) = self.summary().findings.into_iter().find(|finding| finding.state == FindingState::Open) {
            self.app().settle_finding(open.id, Settlement::Replace { text: "Somebody".into() }).expect("settled");
        }
    }

    fn open_import(&mut self, text: &str) {
        let file = self.scene.folder.path().join("roster.csv");
        std::fs::write(&file, text).expect("a file");
        let preview = self.app().open_import(self.programmes[0], &file).expect("a preview");
        self.import = Some(preview.handle);
    }
}

fn block_draft(view: &SessionView, index: usize, question: &str) -> BlockDraft {
    let block = &view.session.blocks[index];
    BlockDraft {
        id: Some(block.id),
        title: block.title.clone(),
        question: Bilingual::new(question, ""),
        spoken_minutes: block.spoken_minutes,
        interpretation: block.interpretation,
        silent: block.silent,
        moderators_only: block.moderators_only,
        go_round: block.go_round,
    }
}

const QUOTING: [ConsentKind; 4] =
    [ConsentKind::Notes, ConsentKind::QuoteWithoutName, ConsentKind::QuoteWithCodeName, ConsentKind::ShareWithThirdParty];

/// Planning.
pub(super) const WRITES: &[(&str, Run)] = &[
    ("add_programme", |w| {
        let sides = vec![
            SideDraft::with_habits(Bilingual::new("Shiraz", "شیراز"), "Asia/Tehran"),
            SideDraft::with_habits(Bilingual::new("Berlin", "برلین"), "Europe/Berlin"),
        ];
        let draft = ProgrammeDraft::new(Bilingual::new("Bridges", "پل‌ها"), sides);
        let programme = w.app().add_programme(draft).expect("a programme");
        w.programmes.push(programme.id);
    }),
    ("add_person", |w| {
        for (side, name) in [(0, "Grace Whitfield"), (1, "Parviz Homayounfar"), (0, ""), (1, "Mina Sadri")] {
            let person = w.app().add_person(w.programmes[0], w.named(side, name)).expect("a person");
            w.people.push(person.participant.id);
        }
    }),
    ("update_person", |w| {
        let draft = ParticipantDraft { code_name: Bilingual::new("Cedar", "سدر"), ..w.named(0, "Grace Hall") };
        w.app().update_person(w.people[0], draft).expect("changed");
    }),
    ("record_consents", |w| w.consent(0, &QUOTING, true)),
    ("add_session", |w| w.add_session("2026-12-05T08:30:00")),
    ("add_session", |w| w.add_session("2026-12-12T08:30:00")),
    ("add_session", |w| w.add_session("2026-12-19T08:30:00")),
    ("remove_session", |w| {
        let removed = w.sessions.remove(2);
        w.app().remove_session(removed).expect("removed");
    }),
    ("update_session", |w| {
        let title = Bilingual::new("Water on the bench", "آب روی نیمکت");
        let draft = SessionDraft { title, ..w.scene.session_draft(0, "2026-12-06T09:00:00") };
        w.app().update_session(w.held(), draft).expect("changed");
    }),
    ("update_agenda", |w| {
        let view = w.app().session(w.held()).expect("a session");
        let kept = (0..view.session.blocks.len() - 1).map(|index| block_draft(&view, index, "Where is the water?"));
        w.app().update_agenda(w.held(), kept.collect()).expect("changed");
    }),
    ("update_programme", |w| {
        w.app().update_programme(w.programmes[0], w.programme_draft("Two rivers again", "Asia/Dubai")).expect("changed");
    }),
    ("update_programme", |w| {
        let mut draft = w.programme_draft("Two rivers", "Asia/Tehran");
        draft.sides[0].zone = "America/New_York".into();
        w.app().update_programme(w.programmes[0], draft).expect("the sessions keep their wall time");
    }),
    ("save_as_format", |w| {
        w.app().save_as_format(w.held(), Bilingual::new("Bench format", "")).expect("a format");
    }),
    ("set_attendance", |w| {
        w.app().set_attendance(w.held(), vec![w.people[3]], Attendance::Confirmed).expect("set");
    }),
    ("set_attendance", |w| {
        let all = w.people.clone();
        w.app().set_attendance(w.held(), all, Attendance::Confirmed).expect("set");
    }),
    ("add_note", |w| w.said(NoteKind::Theme, "To prepare: bring water.", None)),
    ("start_session", |w| drop(w.app().start_session(w.held()).expect("live"))),
    ("enqueue", |w| {
        w.app().enqueue(w.held(), w.people[0], QueueReason::Turn).expect("queued");
        w.app().enqueue(w.held(), w.people[1], QueueReason::Response).expect("queued");
        w.app().enqueue(w.held(), w.people[2], QueueReason::Turn).expect("queued");
    }),
    ("move_in_queue", |w| {
        let last = w.app().live(w.held()).expect("a room").queue[2].id;
        w.app().move_in_queue(w.held(), last, 0).expect("moved");
    }),
    ("undo", |w| drop(w.app().undo(w.held()).expect("undone"))),
    ("dequeue", |w| {
        let last = w.app().live(w.held()).expect("a room").queue[2].id;
        w.app().dequeue(w.held(), last).expect("out");
    }),
    ("next_speaker", |w| drop(w.app().next_speaker(w.held()).expect("next"))),
    ("toggle_interpreter", |w| {
        w.scene.pass(60);
        w.app().toggle_interpreter(w.held()).expect("interpreting");
    }),
    ("toggle_interpreter", |w| {
        w.scene.pass(60);
        w.app().toggle_interpreter(w.held()).expect("done");
    }),
    ("pause", |w| drop(w.app().pause(w.held()).expect("paused"))),
    ("resume", |w| drop(w.app().resume(w.held()).expect("on"))),
    ("add_note", |w| w.said(NoteKind::Quote, "My street has more dogs than trees.", Some(0))),
    ("add_note", |w| w.said(NoteKind::Action, "Send a picture of the bench.", None)),
    ("add_note", |w| w.said(NoteKind::Theme, "Parviz asked about water.", None)),
    ("undo", |w| drop(w.app().undo(w.held()).expect("the note is gone"))),
    ("undo", |w| drop(w.app().undo(w.held()).expect("and the promise"))),
    ("add_note", |w| w.said(NoteKind::Action, "Send two pictures of the bench.", None)),
    ("add_note", |w| w.said(NoteKind::Theme, "Parviz asked about water.", None)),
    ("edit_note", |w| {
        let note = *w.notes.last().expect("a note");
        w.app().edit_note(note, NoteDraft::new(NoteKind::Theme, "Parviz asked about rivers.")).expect("edited");
    }),
    ("attribute_note", |w| {
        let (note, speaker) = (*w.notes.last().expect("a note"), w.people[3]);
        w.app().attribute_note(note, Some(speaker), false).expect("somebody else's");
        w.app().attribute_note(note, None, true).expect("nobody's");
    }),
    ("remove_note", |w| w.app().remove_note(*w.notes.last().expect("a note")).expect("removed")),
    ("restore_note", |w| drop(w.app().restore_note(*w.notes.last().expect("a note")).expect("back"))),
    ("import_notes", |w| {
        let note = ImportedNote { kind: NoteKind::Action, text: "Count the bench legs.".into(), lang: None, at: None };
        w.app().import_notes(w.held(), vec![note]).expect("imported");
    }),
    ("give_word", |w| {
        w.scene.pass(60);
        w.app().give_word(w.held(), w.people[1]).expect("the word");
    }),
    ("end_turn", |w| {
        w.scene.pass(60);
        w.app().end_turn(w.held()).expect("silence");
    }),
    ("set_attendance", |w| {
        w.app().set_attendance(w.held(), vec![w.people[3]], Attendance::LeftEarly).expect("set");
    }),
    ("set_block_minutes", |w| {
        let second = w.app().session(w.held()).expect("a session").session.blocks[1].id;
        w.app().set_block_minutes(w.held(), second, 7).expect("shortened");
    }),
    ("begin_block", |w| {
        let second = w.app().session(w.held()).expect("a session").session.blocks[1].id;
        w.app().begin_block(w.held(), second).expect("begun");
    }),
    ("record_consents", |w| w.consent(1, &QUOTING, true)),
    ("close_session", |w| drop(w.app().close_session(w.held()).expect("closed"))),
    ("reopen_session", |w| drop(w.app().reopen_session(w.held()).expect("live again"))),
    ("close_session", |w| {
        w.scene.pass(600);
        w.app().close_session(w.held()).expect("closed");
    }),
    ("add_action", |w| {
        let action = w.app().add_action(w.action_draft("Water the tree.")).expect("a promise");
        w.actions.push(action.id);
    }),
    ("update_action", |w| {
        w.app().update_action(w.actions[0], w.action_draft("Water both trees.")).expect("changed");
    }),
    ("set_action_done", |w| drop(w.app().set_action_done(w.actions[0], true).expect("kept"))),
    ("set_chatham_house", |w| drop(w.app().set_chatham_house(w.held(), true).expect("under the rule"))),
    ("set_chatham_house", |w| drop(w.app().set_chatham_house(w.held(), false).expect("and out of it"))),
    ("draft_summary", |w| {
        let view = w.app().draft_summary(w.held()).expect("a draft");
        w.findings = view.findings.iter().map(|finding| finding.id).collect();
        assert!(!w.findings.is_empty(), "a name stands in it");
    }),
    ("edit_section", |w| {
        let text = "Grace spoke of water.".to_owned();
        w.app().edit_section(w.held(), SectionKey::Themes, Lang::En, text).expect("edited");
    }),
    ("place_note", |w| {
        w.app().place_note(w.held(), w.notes[0], Some(SectionKey::FollowUp)).expect("placed");
    }),
    ("settle_finding", |w| {
        let open = w.summary().findings.remove(0);
        w.findings = vec![open.id];
        w.app().settle_finding(open.id, Settlement::Replace { text: "Somebody".into() }).expect("settled");
    }),
    ("reopen_finding", |w| drop(w.app().reopen_finding(w.findings[0]).expect("open again"))),
    ("settle_everywhere", |w| {
        w.app().settle_everywhere(w.findings[0], Settlement::AsProposed).expect("settled");
    }),
    ("reopen_findings", |w| drop(w.app().reopen_findings(w.held(), vec![w.findings[0]]).expect("open again"))),
    ("review_summary", |w| drop(w.app().review_summary(w.held()).expect("reviewed"))),
    ("set_chatham_house", |w| drop(w.app().set_chatham_house(w.held(), true).expect("under the rule"))),
    ("set_chatham_house", |w| drop(w.app().set_chatham_house(w.held(), false).expect("and out of it"))),
    // Around a summary that stands: everything it is made of changes once.
    ("update_person", |w| {
        w.app().update_person(w.people[3], w.named(1, "Water Carrier")).expect("a new name, which stands in the text");
    }),
    ("set_attendance", |w| {
        w.app().set_attendance(w.held(), vec![w.people[2]], Attendance::Absent).expect("set");
    }),
    ("record_consents", |w| w.consent(0, &QUOTING, false)),
    ("record_consents", |w| w.consent(0, &QUOTING, true)),
    ("edit_note", |w| {
        let note = *w.notes.last().expect("a note");
        w.app().edit_note(note, NoteDraft::new(NoteKind::Theme, "Somebody asked about rivers.")).expect("edited");
    }),
    ("update_programme", |w| {
        let mut draft = w.programme_draft("Parviz and his rivers", "Asia/Tehran");
        draft.small_cell = 5;
        w.app().update_programme(w.programmes[0], draft).expect("changed");
    }),
    ("update_programme", |w| {
        w.app().update_programme(w.programmes[0], w.programme_draft("Two rivers", "Asia/Tehran")).expect("changed");
    }),
    ("apply_import", |w| {
        w.open_import("name,side\nRiver Stone,Los Angeles\nMina Sadri,Tehran\n");
        w.app().apply_import(w.import.expect("a file"), ImportMapping::default()).expect("brought in");
    }),
    ("add_person", |w| {
        w.open_import("name,side\nShirin Adl,Tehran\n");
        let person = w.app().add_person(w.programmes[0], w.named(1, "Shirin Adl")).expect("a person");
        w.people.push(person.participant.id);
    }),
    ("close_import", |w| {
        let handle = w.import.take().expect("a file");
        w.app().close_import(handle);
    }),
    ("settle_finding", |w| w.settle_all()),
    ("release", |w| {
        let draft = ReleaseDraft {
            session_id: w.held(),
            formats: vec![FileFormat::Html],
            lang: DocumentLang::En,
            recipient: "Office of the Mayor".into(),
            acknowledged: true,
        };
        w.app().release(draft, &w.scene.folder.path().join("out")).expect("released");
    }),
    ("record_consents", |w| w.consent(0, &QUOTING, false)),
    ("erase_person", |w| {
        let erased = w.people.remove(0);
        w.app().erase_person(erased, PlaceAnswers::default()).expect("erased");
    }),
    ("mark_at_risk", |w| drop(w.app().mark_at_risk(w.people[0]).expect("marked"))),
    ("clean_backups", |w| drop(w.app().clean_backups().expect("sealed again"))),
    ("erase_person", |w| {
        let erased = w.people.remove(0);
        w.app().erase_person(erased, PlaceAnswers::default()).expect("erased");
    }),
    ("decline_practice", |w| w.app().decline_practice().expect("declined")),
];
