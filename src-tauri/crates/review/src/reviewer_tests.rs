use chrono::DateTime;
use hamsokhan_domain::consent::ConsentKind::{self, Notes, QuoteWithCodeName, QuoteWithoutName, ShareWithThirdParty};
use hamsokhan_domain::disclosure::{FindingKind, Grounds, MayKeep};
use hamsokhan_domain::id::Id;
use hamsokhan_domain::note::{Note, NoteKind};
use hamsokhan_domain::participant::Identity;
use hamsokhan_domain::{Bilingual, Lang, Private};

use super::*;
use crate::Person;

/// A small world: people with what they agreed to, and notes by some of them.
#[derive(Default)]
struct World {
    people: Vec<(ParticipantId, Bilingual, Identity)>,
    consents: HashMap<ParticipantId, Consents>,
    notes: Vec<NoteWords>,
}

fn id<T: Id>(n: usize) -> T {
    T::from_parts(0, &[u8::try_from(n).unwrap_or(0); 10])
}

impl World {
    /// Somebody with this name, address and number, who agreed to `kinds`.
    fn person(mut self, name: &str, contacts: [&str; 2], kinds: &[ConsentKind]) -> Self {
        let n = self.people.len() + 1;
        let [email, phone] = contacts.map(Private::new);
        let identity = Identity { name: Private::new(name), email, phone, ..Identity::default() };
        self.consents.insert(id(n), Consents { granted: kinds.to_vec() });
        self.people.push((id(n), Bilingual::new(format!("Cedar-{n}"), format!("سرو-{n}")), identity));
        self
    }

    /// A note by the n-th person, counted from 1; nobody's for 0.
    fn note(mut self, kind: NoteKind, who: usize, attribution: Attribution, text: &str, earlier: &[&str]) -> Self {
        let note = Note {
            id: id(self.notes.len() + 1),
            session_id: id(0),
            block_id: None,
            kind,
            text: text.into(),
            lang: Lang::of(text),
            translation: String::new(),
            attribution,
            participant_id: (who > 0).then(|| id(who)),
            side_id: None,
            at: DateTime::UNIX_EPOCH,
            saved_at: DateTime::UNIX_EPOCH,
            revision: 1,
            taken_during: None,
            taken_from: None,
            not_theirs: false,
            withheld: false,
        };
        self.notes.push(NoteWords { note, earlier: earlier.iter().map(|words| (*words).to_owned()).collect() });
        self
    }

    fn review(&self, texts: &[Text<'_, usize>]) -> Review<usize> {
        let people = self.people.iter().map(|(id, code_name, identity)| Person { id: *id, code_name, identity: Some(identity) });
        let roster = Roster::new(people);
        Reviewer::new(&roster, &self.consents, &self.notes, Settings { small_cell: 10, chatham_house: false }).review(texts)
    }

    fn prose(&self, words: &str) -> Vec<(FindingReason, String)> {
        let lang = Lang::of(words);
        let review = self.review(&[Text { place: 0, lang, kind: TextKind::Prose, words }]);
        review.seen.into_iter().map(|seen| (seen.reason, seen.text)).collect()
    }
}

const QUOTING: [ConsentKind; 3] = [Notes, QuoteWithoutName, ShareWithThirdParty];

#[test]
fn each_reason_is_seen_where_it_stands() {
    let world = World::default()
        .person("Parviz Homayounfar", ["parviz@example.org", "+98 912 345 6789"], &QUOTING)
        .person("سارا احمدی", ["", ""], &[])
        .note(NoteKind::Quote, 1, Attribution::None, "My street has more dogs than trees.", &[])
        .note(NoteKind::Quote, 2, Attribution::None, "I plant what my father planted.", &[])
        .note(NoteKind::Quote, 0, Attribution::None, "Nobody knows who said this one.", &[])
        .note(
            NoteKind::Story,
            2,
            Attribution::None,
            "The well behind the school dried up.",
            &["The well was poisoned by the mill."],
        )
        .note(NoteKind::Concern, 0, Attribution::None, "Somebody is afraid to go home tonight.", &[]);
    use FindingReason::*;
    for (words, expected) in [
        ("We met Parviz in spring.", &[(MatchesName, "Parviz")][..]),
        ("آنجا احمدی را دیدیم.", &[(MatchesName, "احمدی")]),
        ("Write to parviz@example.org.", &[(MatchesContact, "parviz@example.org")]),
        ("شماره ۰۹۱۲۳۴۵۶۷۸۹ است", &[(MatchesContact, "۰۹۱۲۳۴۵۶۷۸۹")]),
        ("Write to office@example.net.", &[(LooksLikeContact, "office@example.net")]),
        ("As Cedar-2 put it", &[(MatchesCodeName, "Cedar-2")]),
        ("> My street has more dogs than trees.", &[]),
        ("> I plant what my father planted.", &[(QuoteWithoutConsent, "> I plant what my father planted.")]),
        ("> Nobody knows who said this one.", &[(QuoteWithoutSpeaker, "> Nobody knows who said this one.")]),
        ("> These words are in no note at all.", &[(QuoteWithoutSpeaker, "> These words are in no note at all.")]),
        ("Then: the well behind the school dried up!", &[(NotesWithoutConsent, "the well behind the school dried up")]),
        ("The well was poisoned by the mill.", &[(NotesWithoutConsent, "The well was poisoned by the mill")]),
        ("somebody is afraid to go home tonight", &[(ConcernNote, "somebody is afraid to go home tonight")]),
        ("Three residents disagreed.", &[(FewerThanSmallCell, "Three")]),
        ("a\u{202E}b", &[(BidiControl, "\u{202E}")]),
        ("Nothing to see here.", &[]),
    ] {
        let expected: Vec<_> = expected.iter().map(|(reason, text)| (*reason, (*text).to_owned())).collect();
        assert_eq!(world.prose(words), expected, "in {words:?}");
    }
}

#[test]
fn every_text_of_a_document_is_read_and_keeps_its_place() {
    let world = World::default().person("Parviz Homayounfar", ["", ""], &[]);
    let text = |place, kind, words| Text { place, lang: Lang::En, kind, words };
    let review = world.review(&[
        text(1, TextKind::Name, "An evening with Homayounfar"),
        text(2, TextKind::Prose, ""),
        text(3, TextKind::Counts, "Of 24 invited, 7 came."),
        text(4, TextKind::Prose, "They called it “An evening with Homayounfar”; 7 trees were planted. Parviz came."),
    ]);
    let seen: Vec<_> = review.seen.iter().map(|s| (s.place, s.kind, s.text.as_str(), s.start)).collect();
    use FindingKind::{Name, SmallGroup};
    assert_eq!(
        seen,
        [(1, Name, "Homayounfar", 16), (3, SmallGroup, "7", 15), (4, Name, "Homayounfar", 32), (4, Name, "Parviz", 68)],
        "a name between quotation marks is nobody's words; only where all numbers count people is 7 a group"
    );
    assert!(review.relies_on.is_empty(), "nobody is quoted");
}

#[test]
fn what_rests_on_consent_names_whose() {
    let by_code: Vec<_> = QUOTING.iter().copied().chain([QuoteWithCodeName]).collect();
    let world = World::default()
        .person("Parviz Homayounfar", ["", ""], &QUOTING)
        .person("Sara Ahmadi", ["", ""], &by_code)
        .note(NoteKind::Quote, 1, Attribution::None, "My street has more dogs than trees.", &[])
        .note(NoteKind::Quote, 2, Attribution::Side, "The park belongs to all of us.", &[]);
    let words = "> My street has more dogs than trees.\n\nLater: the park belongs to all of us. So Cedar-2 said.";
    let review = world.review(&[Text { place: 0, lang: Lang::En, kind: TextKind::Prose, words }]);
    assert!(review.seen.is_empty(), "all of it may leave: {:?}", review.seen);
    assert_eq!(review.relies_on, [(id(1), Attribution::None), (id(2), Attribution::CodeName)], "the fullest of each");
}

#[test]
fn under_the_chatham_house_rule_neither_who_nor_which_side_is_told() {
    let by_code: Vec<_> = QUOTING.iter().copied().chain([QuoteWithCodeName]).collect();
    let world = World::default().person("Sara Ahmadi", ["", ""], &by_code).note(
        NoteKind::Quote,
        1,
        Attribution::CodeName,
        "We plant what our fathers planted.",
        &[],
    );
    let sides = [Bilingual::new("Tehran", "تهران"), Bilingual::new("Los Angeles", "لس‌آنجلس")];
    let people = world.people.iter().map(|(id, code_name, identity)| Person { id: *id, code_name, identity: Some(identity) });
    let roster = Roster::new(people);
    let seen = |words: &str, chatham_house: bool| {
        let settings = Settings { small_cell: 10, chatham_house };
        let reviewer = Reviewer::new(&roster, &world.consents, &world.notes, settings).sides(&sides);
        let text = Text { place: 0, lang: Lang::of(words), kind: TextKind::Prose, words };
        reviewer.review(&[text]).seen.into_iter().map(|seen| (seen.reason, seen.text)).collect::<Vec<_>>()
    };
    use FindingReason::{ChathamCodeName, ChathamSide};
    for (words, expected) in [
        ("A woman from Tehran said: “we plant what our fathers planted.”", &[(ChathamSide, "Tehran")][..]),
        ("> We plant what our fathers planted.\n> — A participant from Tehran", &[(ChathamSide, "Tehran")]),
        ("A participant from Los Angeles spoke.\n\n> We plant what our fathers planted.", &[(ChathamSide, "Los Angeles")]),
        ("«We plant what our fathers planted» گفت زنی از تهران.", &[(ChathamSide, "تهران")]),
        ("Cedar-1 was there.", &[(ChathamCodeName, "Cedar-1")]),
        ("Both met in Tehran. It rained. The trees came next. “We plant what our fathers planted.”", &[]),
    ] {
        let expected: Vec<_> = expected.iter().map(|(reason, text)| (*reason, (*text).to_owned())).collect();
        assert_eq!(seen(words, true), expected, "{words}");
        assert_eq!(seen(words, false), [], "without the rule all of it may leave: {words}");
    }
}

#[test]
fn a_finding_says_what_may_be_done_with_it() {
    let named: Vec<_> = QUOTING.iter().copied().chain([ConsentKind::QuoteWithName]).collect();
    let world = World::default().person("Parviz Homayounfar", ["parviz@example.org", ""], &QUOTING).person(
        "Sara Ahmadi",
        ["", ""],
        &named,
    );
    let words = "It rained. We met Parviz and Ahmadi at parviz@example.org. Three women came.";
    let review = world.review(&[Text { place: 0, lang: Lang::En, kind: TextKind::Prose, words }]);
    let may: Vec<_> = review.seen.iter().map(|seen| (seen.text.as_str(), seen.may_keep)).collect();
    use MayKeep::{NotThisPerson, WithReason};
    assert_eq!(
        may,
        [("Parviz", NotThisPerson), ("Ahmadi", WithReason), ("parviz@example.org", NotThisPerson), ("Three", WithReason)],
        "a name stays with its owner's consent, a contact never does"
    );
    let chars: Vec<char> = words.chars().collect();
    let sentence = |at: usize| {
        let (start, end) = review.seen[at].sentence;
        chars[start as usize..end as usize].iter().collect::<String>()
    };
    assert_eq!(sentence(0), "We met Parviz and Ahmadi at parviz@example.org.");
    assert_eq!(sentence(3), "Three women came.");
    assert_ne!(review.seen[0].basis, review.seen[1].basis, "another person, another decision");
    assert!(!NotThisPerson.allows(Grounds::Reason) && NotThisPerson.allows(Grounds::NotThisPerson));
}

#[test]
fn a_text_that_did_not_change_is_not_read_again() {
    let world = World::default().person("Parviz Homayounfar", ["", ""], &[]);
    let people: Vec<_> =
        world.people.iter().map(|(id, code_name, identity)| Person { id: *id, code_name, identity: Some(identity) }).collect();
    let roster = Roster::new(people.iter().copied());
    let settings = Settings { small_cell: 10, chatham_house: false };
    let reviewer = Reviewer::new(&roster, &world.consents, &world.notes, settings);
    let text = |place, words| Text { place, lang: Lang::En, kind: TextKind::Prose, words };
    let mut memory = crate::Memory::default();
    let first = [text(1, "We met Parviz."), text(2, "Two women came.")];
    assert_eq!(reviewer.review_again(&mut memory, &first), reviewer.review(&first));
    let second = [text(1, "We met Parviz."), text(2, "Homayounfar came."), text(3, "")];
    assert_eq!(reviewer.review_again(&mut memory, &second), reviewer.review(&second), "what changed is read anew");
    let nobody = Roster::new([]);
    let other = Reviewer::new(&nobody, &world.consents, &world.notes, settings);
    assert_eq!(other.review_again(&mut memory, &second).seen, [], "what another reviewer saw counts for nothing");
}

#[test]
fn what_somebody_reports_in_the_words_of_a_note_is_a_quote() {
    let world = World::default()
        .person("Sara Ahmadi", ["", ""], &[Notes, ShareWithThirdParty])
        .note(NoteKind::Theme, 1, Attribution::None, "The council never answers our letters.", &[])
        .note(NoteKind::Theme, 1, Attribution::None, "شورا هیچ وقت جواب نامه‌های ما را نمی‌دهد.", &[]);
    use FindingReason::QuoteWithoutConsent;
    for (words, expected) in [
        ("She said that the council never answers our letters.", "the council never answers our letters."),
        ("زنی گفت که شورا هیچ وقت جواب نامه‌های ما را نمی‌دهد.", "شورا هیچ وقت جواب نامه‌های ما را نمی‌دهد."),
        ("He told us: the council never answers letters", "the council never answers letters"),
        ("They said that it rained.", ""),
    ] {
        let quotes: Vec<_> = world.prose(words).into_iter().filter(|(reason, _)| *reason == QuoteWithoutConsent).collect();
        let expected: Vec<_> =
            Some(expected).filter(|e| !e.is_empty()).map(|e| (QuoteWithoutConsent, e.to_owned())).into_iter().collect();
        assert_eq!(quotes, expected, "{words}");
    }
}

#[test]
fn names_to_look_for_are_found_and_belong_to_nobody() {
    let roster = Roster::looking_for([], &[Private::new("Parviz")]);
    let consents = HashMap::new();
    let reviewer = Reviewer::new(&roster, &consents, &[], Settings { small_cell: 10, chatham_house: false });
    let text = Text { place: 0, lang: Lang::Fa, kind: TextKind::Prose, words: "پرویز آمد" };
    let seen: Vec<_> = reviewer.review(&[text]).seen.into_iter().map(|s| (s.reason, s.participant_id, s.text)).collect();
    assert_eq!(seen, [(FindingReason::MatchesLookedFor, None, "پرویز".to_owned())]);
}

#[test]
fn telling_words_of_a_programme_are_seen_with_what_to_write_instead() {
    let telling = [crate::TellingWord {
        words: "beekeeper".into(),
        instead: Bilingual::new("a craftsperson", "یک پیشه‌ور"),
        participant_id: Some(id(1)),
    }];
    let (roster, consents) = (Roster::new([]), HashMap::new());
    let reviewer = Reviewer::new(&roster, &consents, &[], Settings { small_cell: 10, chatham_house: false }).telling(&telling);
    let text = Text { place: 0, lang: Lang::En, kind: TextKind::Prose, words: "So said the beekeepers." };
    let seen: Vec<_> =
        reviewer.review(&[text]).seen.into_iter().map(|s| (s.reason, s.text, s.suggestion, s.participant_id)).collect();
    assert_eq!(seen, [(FindingReason::TellingWord, "beekeepers".into(), "a craftsperson".into(), Some(id(1)))]);
}
