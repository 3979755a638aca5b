use chrono::DateTime;
use hamsokhan_domain::consent::ConsentKind::{self, Notes, QuoteWithCodeName, QuoteWithoutName, ShareWithThirdParty};
use hamsokhan_domain::id::Id;
use hamsokhan_domain::participant::Identity;
use hamsokhan_domain::{Bilingual, Private};

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
        Reviewer::new(&roster, &self.consents, &self.notes, Settings { small_cell: 10 }).review(texts)
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
