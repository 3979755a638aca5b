### The words of the product: one message for each value the program can show.
### Short, in the form they take in a table or a button.

term-lang-en = English
term-lang-fa = Persian

term-document-lang-en = English
term-document-lang-fa = Persian
term-document-lang-both = Both languages

term-file-format-pdf = PDF
term-file-format-docx = Word
term-file-format-html = HTML

term-weekday-mon = Monday
term-weekday-tue = Tuesday
term-weekday-wed = Wednesday
term-weekday-thu = Thursday
term-weekday-fri = Friday
term-weekday-sat = Saturday
term-weekday-sun = Sunday
# Short names, used before a day and month: Sat, December 5.
term-weekday-mon-short = Mon
term-weekday-tue-short = Tue
term-weekday-wed-short = Wed
term-weekday-thu-short = Thu
term-weekday-fri-short = Fri
term-weekday-sat-short = Sat
term-weekday-sun-short = Sun

term-month-january = January
term-month-february = February
term-month-march = March
term-month-april = April
term-month-may = May
term-month-june = June
term-month-july = July
term-month-august = August
term-month-september = September
term-month-october = October
term-month-november = November
term-month-december = December
# The months of the Solar Hijri calendar, in Latin letters.
term-month-farvardin = Farvardin
term-month-ordibehesht = Ordibehesht
term-month-khordad = Khordad
term-month-tir = Tir
term-month-mordad = Mordad
term-month-shahrivar = Shahrivar
term-month-mehr = Mehr
term-month-aban = Aban
term-month-azar = Azar
term-month-dey = Dey
term-month-bahman = Bahman
term-month-esfand = Esfand

term-calendar-gregorian = Gregorian
term-calendar-solar-hijri = Solar Hijri

term-session-state-draft = Draft
term-session-state-planned = Planned
term-session-state-live = Live
# A session after “End session”; its summary is not released yet.
term-session-state-closed = Ended
# A session whose summary was released.
term-session-state-summarised = Released
term-session-state-archived = Archived

term-interpretation-none = No interpreting
term-interpretation-simultaneous = Simultaneous
term-interpretation-consecutive = Consecutive

term-role-participant = Participant
term-role-lead-moderator = Lead moderator
term-role-co-moderator = Co-moderator
term-role-interpreter = Interpreter
term-role-note-taker = Note taker
term-role-technical-host = Technical host
term-role-observer = Observer

term-personal-field-name = Name
term-personal-field-alias = Other names
term-personal-field-email = Email
term-personal-field-phone = Phone
term-personal-field-note = Private note

term-attendance-invited = Invited
term-attendance-confirmed = Confirmed
term-attendance-present = Present
term-attendance-left-early = Left early
term-attendance-absent = Absent

# Consents are answers to these questions; each is a short statement that is agreed to.
term-consent-participate = Taking part
term-consent-notes = Notes of what they say
term-consent-recording = Recording
term-consent-quote-without-name = Being quoted without a name
term-consent-quote-with-code-name = Being quoted by code name
term-consent-quote-with-name = Being quoted by name
term-consent-photo = Photographs
term-consent-share-with-third-party = Summary sent to the city office
term-consent-contact-again = Being contacted again
term-consent-withdrawal-explained = Withdrawal was explained

term-consent-manner-written = In writing
term-consent-manner-spoken = Spoken, before a witness

# What a note is about. A safety alert is a private note on distress or danger; “parking lot” holds what is left for another time.
term-note-kind-theme = Theme
term-note-kind-common-ground = Common ground
term-note-kind-difference = Difference
term-note-kind-question = Question
term-note-kind-story = Story
term-note-kind-quote = Quote
term-note-kind-action = Promise
term-note-kind-concern = Safety alert
term-note-kind-parking-lot = Parking lot

# How much of the speaker a note shows.
term-attribution-none = No speaker shown
term-attribution-side = Side only
term-attribution-code-name = Code name

term-queue-reason-turn = Turn
term-queue-reason-response = Response
term-queue-reason-invited = Invited

# The fixed sections of a summary, as headings.
term-section-purpose = Purpose
term-section-format-place-dates = Format, place and dates
term-section-participation = Participation
term-section-themes = Themes
term-section-common-ground = Common ground
term-section-differences = Differences
term-section-asked-of-city = Requests to the city
term-section-follow-up = Follow-up and promises
term-section-measures = Measures
term-section-method-and-limits = Method and limits

term-finding-kind-name = Name
term-finding-kind-code-name = Code name
term-finding-kind-contact = Address or number
term-finding-kind-quote = Quote
term-finding-kind-withheld-note = Withheld note
term-finding-kind-small-group = Small count
term-finding-kind-hidden-control = Hidden characters
term-finding-kind-singles-out = Could point at someone
term-finding-kind-side = Side

term-finding-state-open = Open
term-finding-state-replaced = Replaced
term-finding-state-kept = Kept
term-finding-state-gone = No longer in the text

# Why the review stopped at these words; shown beside them as a sentence.
term-finding-reason-matches-name = This is the name of someone on the roster.
term-finding-reason-matches-alias = This is another name of someone on the roster.
term-finding-reason-matches-code-name = This person did not agree to be quoted by code name.
term-finding-reason-matches-contact = This is an address or number of someone on the roster.
term-finding-reason-looks-like-contact = This looks like an address or a phone number.
term-finding-reason-quote-without-consent = The speaker did not agree to be quoted, or has withdrawn.
term-finding-reason-quote-without-speaker = No speaker is recorded, so no one can have agreed.
term-finding-reason-concern-note = A safety alert is never released.
term-finding-reason-notes-without-consent = This person did not agree to notes, or to a summary being sent to a city office.
term-finding-reason-fewer-than-small-cell = A group this small could be recognized.
term-finding-reason-bidi-control = Hidden characters change the direction of the text.
term-finding-reason-matches-looked-for = This is a name that you asked to look for.
term-finding-reason-near-withheld-note = These words are close to a note that may not leave.
term-finding-reason-count-follows = With other counts in this document, the size of a very small group follows from this one.
term-finding-reason-count-follows-from-release = With counts that were released before, the size of a very small group follows from this one.
term-finding-reason-telling-word = This word is on the program’s list of telling words.
term-finding-reason-names-place = So few people live in this place that it could point at someone.
term-finding-reason-names-workplace = Where someone works could point at them.
term-finding-reason-names-school = Where someone studies could point at them.
term-finding-reason-tells-age = An exact age could point at someone.
term-finding-reason-tells-kin = Whose relative someone is, and where, could point at them.
term-finding-reason-tells-trait = Few people are, have or lived through this, so it could point at someone.
term-finding-reason-chatham-code-name = Under the Chatham House rule, no code name is given.
term-finding-reason-chatham-side = Under the Chatham House rule, no one is told which side these words came from.

# How grave a finding is.
term-severity-points = Could point at someone
term-severity-identifies = Says who someone is
term-severity-forbidden = May not leave

# On which grounds the words of a finding may stay.
term-may-keep-no = These words cannot stay: change them or take them out.
term-may-keep-not-this-person = These words can stay only if they are not about this person.
term-may-keep-with-reason = These words can stay if you say why.

# The questions of consent, word for word as they are asked. The guide shows the same words. Whoever changes one here
# changes it there too and counts `QUESTIONS_VERSION` up: the ledger keeps which version was asked.
term-question-participate = Would you like to take part in this conversation? It will be about the topic I described, with people from both cities, and moderators will lead it.
term-question-notes = May we take notes of what you say? The notes are written under your code name, are kept encrypted, and only the organizers read them.
term-question-recording = May we record your voice or picture?
term-question-quote-without-name = May we use a sentence of yours word for word, without any name? People who know you well may still recognize how you speak.
term-question-quote-with-code-name = May we use a sentence of yours with your code name under it? Whoever was in the room will know that it was you. So will they if they meet that name again in a later summary.
term-question-quote-with-name = May we use a sentence of yours with your real name? It will be read by people we do not know, in both countries, for as long as the paper exists.
term-question-photo = May you be seen in photographs of this meeting?
term-question-share-with-third-party = We write a summary of what was said, without names, and send it to the office that I name now: … . Once it is there it is a public record, and anyone, including any government, may read it. May what you say be part of that summary?
term-question-contact-again = May we write to you or call you after this meeting? How is it safe for you to be reached, and at what hours?
term-question-withdrawal-explained = You can take back any of these answers. Tell me or the other moderator, in any way that is safe for you. From that moment nothing of yours will be sent out. What has been sent before, we cannot bring back. We will tell you what it was. Is that clear to you?

# Where a name can stand.
term-place-note = Note
term-place-revision = Earlier wording of a note
term-place-action = Promise
term-place-section = Summary
term-place-finding = Finding of the privacy review
term-place-session = Title of a session
term-place-block = Agenda
term-place-programme = Name or purpose of a program, or name of a side
term-place-format = Saved format
term-place-release = Record of a release
term-place-identity = Someone else’s identity
term-place-other = Something else that is stored
# What was done, in the activity record.
term-activity-created = Workspace made
term-activity-identity-revealed = Real identity shown
term-activity-people-imported = People imported
term-activity-released = Summary released
term-activity-person-erased = Person erased
term-activity-marked-at-risk = Person marked as at risk
term-activity-backed-up-to-file = Everything written into one encrypted file
term-activity-passphrase-changed = Passphrase changed
term-activity-recovery-key-made = New recovery key made
term-activity-keys-renewed = All keys renewed
term-activity-recovered = Opened with the recovery key
