//! The words of the product's vocabulary: one message for each value of each enum of the domain.

use hamsokhan_domain::Lang;
use hamsokhan_domain::consent::{ConsentKind, ConsentManner};
use hamsokhan_domain::disclosure::{FindingKind, FindingReason, FindingState, Gravity, MayKeep};
use hamsokhan_domain::erasure::PlaceKind;
use hamsokhan_domain::note::{Attribution, NoteKind};
use hamsokhan_domain::participant::{Attendance, PersonalField, Role};
use hamsokhan_domain::programme::{Calendar, Weekday};
use hamsokhan_domain::release::{DocumentLang, FileFormat};
use hamsokhan_domain::session::{Interpretation, SessionState};
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_domain::turn::QueueReason;

use crate::message::{Id, text};

/// A value that the product has a word for.
pub trait Term: Copy {
    /// Its message, `term-<enum>-<value>`.
    fn id(self) -> Id;

    /// Its word in a language.
    fn word(self, lang: Lang) -> String {
        text(lang, self.id())
    }
}

/// The words in which a question of consent is asked. Their version is
/// [`QUESTIONS_VERSION`](hamsokhan_domain::consent::QUESTIONS_VERSION).
#[must_use]
pub fn question(kind: ConsentKind, lang: Lang) -> String {
    let id = match kind {
        ConsentKind::Participate => Id::TermQuestionParticipate,
        ConsentKind::Notes => Id::TermQuestionNotes,
        ConsentKind::Recording => Id::TermQuestionRecording,
        ConsentKind::QuoteWithoutName => Id::TermQuestionQuoteWithoutName,
        ConsentKind::QuoteWithCodeName => Id::TermQuestionQuoteWithCodeName,
        ConsentKind::QuoteWithName => Id::TermQuestionQuoteWithName,
        ConsentKind::Photo => Id::TermQuestionPhoto,
        ConsentKind::ShareWithThirdParty => Id::TermQuestionShareWithThirdParty,
        ConsentKind::ContactAgain => Id::TermQuestionContactAgain,
        ConsentKind::WithdrawalExplained => Id::TermQuestionWithdrawalExplained,
    };
    text(lang, id)
}

macro_rules! terms {
    ($($enum:ident { $($value:ident => $id:ident),+ $(,)? })+) => {$(
        impl Term for $enum {
            fn id(self) -> Id {
                match self { $($enum::$value => Id::$id),+ }
            }
        }
    )+};
}

terms! {
    Lang { En => TermLangEn, Fa => TermLangFa }
    DocumentLang { En => TermDocumentLangEn, Fa => TermDocumentLangFa, Both => TermDocumentLangBoth }
    FileFormat { Pdf => TermFileFormatPdf, Docx => TermFileFormatDocx, Html => TermFileFormatHtml }
    Weekday {
        Mon => TermWeekdayMon, Tue => TermWeekdayTue, Wed => TermWeekdayWed, Thu => TermWeekdayThu,
        Fri => TermWeekdayFri, Sat => TermWeekdaySat, Sun => TermWeekdaySun,
    }
    Calendar { Gregorian => TermCalendarGregorian, SolarHijri => TermCalendarSolarHijri }
    SessionState {
        Draft => TermSessionStateDraft, Planned => TermSessionStatePlanned, Live => TermSessionStateLive,
        Closed => TermSessionStateClosed, Summarised => TermSessionStateSummarised, Archived => TermSessionStateArchived,
    }
    Interpretation {
        None => TermInterpretationNone, Simultaneous => TermInterpretationSimultaneous, Consecutive => TermInterpretationConsecutive,
    }
    Role {
        Participant => TermRoleParticipant, LeadModerator => TermRoleLeadModerator, CoModerator => TermRoleCoModerator,
        Interpreter => TermRoleInterpreter, NoteTaker => TermRoleNoteTaker, TechnicalHost => TermRoleTechnicalHost,
        Observer => TermRoleObserver,
    }
    PersonalField {
        Name => TermPersonalFieldName, Alias => TermPersonalFieldAlias, Email => TermPersonalFieldEmail,
        Phone => TermPersonalFieldPhone, Note => TermPersonalFieldNote,
    }
    Attendance {
        Invited => TermAttendanceInvited, Confirmed => TermAttendanceConfirmed, Present => TermAttendancePresent,
        LeftEarly => TermAttendanceLeftEarly, Absent => TermAttendanceAbsent,
    }
    ConsentKind {
        Participate => TermConsentParticipate, Notes => TermConsentNotes, Recording => TermConsentRecording,
        QuoteWithoutName => TermConsentQuoteWithoutName, QuoteWithCodeName => TermConsentQuoteWithCodeName,
        QuoteWithName => TermConsentQuoteWithName, Photo => TermConsentPhoto,
        ShareWithThirdParty => TermConsentShareWithThirdParty, ContactAgain => TermConsentContactAgain,
        WithdrawalExplained => TermConsentWithdrawalExplained,
    }
    ConsentManner { Written => TermConsentMannerWritten, Spoken => TermConsentMannerSpoken }
    NoteKind {
        Theme => TermNoteKindTheme, CommonGround => TermNoteKindCommonGround, Difference => TermNoteKindDifference,
        Question => TermNoteKindQuestion, Story => TermNoteKindStory, Quote => TermNoteKindQuote,
        Action => TermNoteKindAction, Concern => TermNoteKindConcern, ParkingLot => TermNoteKindParkingLot,
    }
    Attribution { None => TermAttributionNone, Side => TermAttributionSide, CodeName => TermAttributionCodeName }
    QueueReason { Turn => TermQueueReasonTurn, Response => TermQueueReasonResponse, Invited => TermQueueReasonInvited }
    SectionKey {
        Purpose => TermSectionPurpose, FormatPlaceDates => TermSectionFormatPlaceDates,
        Participation => TermSectionParticipation, Themes => TermSectionThemes, CommonGround => TermSectionCommonGround,
        Differences => TermSectionDifferences, AskedOfCity => TermSectionAskedOfCity, FollowUp => TermSectionFollowUp,
        Measures => TermSectionMeasures, MethodAndLimits => TermSectionMethodAndLimits,
    }
    PlaceKind {
        Note => TermPlaceNote, Revision => TermPlaceRevision, Action => TermPlaceAction, Section => TermPlaceSection,
        Finding => TermPlaceFinding, Session => TermPlaceSession, Block => TermPlaceBlock, Programme => TermPlaceProgramme,
        Format => TermPlaceFormat, Release => TermPlaceRelease, Identity => TermPlaceIdentity, Other => TermPlaceOther,
    }
    FindingKind {
        Name => TermFindingKindName, CodeName => TermFindingKindCodeName, Contact => TermFindingKindContact,
        Quote => TermFindingKindQuote, WithheldNote => TermFindingKindWithheldNote, SmallGroup => TermFindingKindSmallGroup,
        HiddenControl => TermFindingKindHiddenControl, SinglesOut => TermFindingKindSinglesOut, Side => TermFindingKindSide,
    }
    FindingState {
        Open => TermFindingStateOpen, Replaced => TermFindingStateReplaced, Kept => TermFindingStateKept, Gone => TermFindingStateGone,
    }
    FindingReason {
        MatchesName => TermFindingReasonMatchesName, MatchesAlias => TermFindingReasonMatchesAlias,
        MatchesCodeName => TermFindingReasonMatchesCodeName, MatchesContact => TermFindingReasonMatchesContact,
        LooksLikeContact => TermFindingReasonLooksLikeContact, QuoteWithoutConsent => TermFindingReasonQuoteWithoutConsent,
        QuoteWithoutSpeaker => TermFindingReasonQuoteWithoutSpeaker, ConcernNote => TermFindingReasonConcernNote,
        NotesWithoutConsent => TermFindingReasonNotesWithoutConsent, FewerThanSmallCell => TermFindingReasonFewerThanSmallCell,
        BidiControl => TermFindingReasonBidiControl, MatchesLookedFor => TermFindingReasonMatchesLookedFor,
        NearWithheldNote => TermFindingReasonNearWithheldNote, CountFollows => TermFindingReasonCountFollows,
        CountFollowsFromRelease => TermFindingReasonCountFollowsFromRelease, TellingWord => TermFindingReasonTellingWord,
        NamesPlace => TermFindingReasonNamesPlace, NamesWorkplace => TermFindingReasonNamesWorkplace,
        NamesSchool => TermFindingReasonNamesSchool, TellsAge => TermFindingReasonTellsAge, TellsKin => TermFindingReasonTellsKin,
        TellsTrait => TermFindingReasonTellsTrait, ChathamCodeName => TermFindingReasonChathamCodeName,
        ChathamSide => TermFindingReasonChathamSide,
    }
    Gravity { Points => TermSeverityPoints, Identifies => TermSeverityIdentifies, Forbidden => TermSeverityForbidden }
    MayKeep { No => TermMayKeepNo, NotThisPerson => TermMayKeepNotThisPerson, WithReason => TermMayKeepWithReason }
}
