### Planning a session: what happens, when, for how long, with whom.

plan-new-title = A new session
plan-title = Title
plan-title-hint = What the meeting is about, in a few words.
plan-format = Format
# $count minutes on the clock.
plan-format-minutes =
    { $count ->
        [0] { $count } minutes
        [1] { $count } minute
       *[other] { $count } minutes
    }
plan-format-people = { $from } to { $to } people
plan-when = When
plan-clock-of = Whose time
plan-calendar = Calendar
plan-day = Day
plan-month = Month
plan-year = Year
plan-time = Time
plan-bad-date = There is no such day in this calendar.
plan-bad-time = Write hours and minutes, such as 20:00.
plan-twice = Clocks go back, so this time happens twice. Which one do you mean?
plan-twice-first = The first
plan-twice-second = The second
# Offered when clocks jump over the time that was typed.
plan-skipped-before = One hour earlier: { $time }
plan-skipped-after = One hour later: { $time }
plan-kind-hours = Good for everyone: start between { $from } and { $to }, { $side } time.
plan-kind-hour = Good for everyone: start at { $time }, { $side } time.
# A button: takes the hour that is good for everyone.
plan-kind-take = Start at { $time }
plan-no-kind-hours = No start time on this day is good for everyone from beginning to end.
plan-create = Plan the session
plan-change = Edit title and time
plan-change-title = Title and time
plan-saved = The plan was saved.

plan-agenda = Agenda
plan-people = People
plan-start = Start session
plan-go-live = Go to the live room
plan-go-summary = Go to the summary
plan-save-format = Save as format
plan-save-format-title = Save this agenda as a format
plan-save-format-name = Name of the format
plan-format-saved = The format was saved.
plan-remove = Remove this session
plan-remove-title = Remove this session?
plan-remove-text = Its agenda and attendance list will be removed. It was never held, so there are no notes.
plan-removed = The session was removed.

# Under large figures; the figure itself stands above. $count (number): that figure, for its plural.
plan-fact-spoken =
    { $count ->
        [1] minute spoken
       *[other] minutes spoken
    }
plan-fact-clock =
    { $count ->
        [1] minute on the clock
       *[other] minutes on the clock
    }
plan-fact-people =
    { $count ->
        [1] person expected
       *[other] people expected
    }
# Under the times at which the session ends.
plan-fact-end = ends

plan-column-block = Part
plan-column-spoken = Spoken
plan-column-interpreting = Interpreting
plan-column-clock = On the clock
plan-move = Move { $title }
plan-move-hint = To move a part, drag it or press Alt and an arrow key.
plan-moved = “{ $title }” is now number { $position }.
plan-block-edit = Edit { $title }
plan-block-remove = Remove { $title }
plan-block-removed = The part was removed.
plan-block-add = Add part
plan-block-new = New part
plan-block-title = Part
plan-block-name = Title
plan-block-question = Question to the room
plan-block-question-hint = Shown to everyone in both languages while the part runs.
plan-block-silent = No one speaks in it
plan-block-moderators = For moderators only
plan-block-round = Everyone speaks once, for the same time
# Under a go-round: how long each of the expected people has.
plan-block-each = { $people } × { $seconds } s
plan-block-interpreting = Interpreting
plan-minutes-of = Spoken minutes of { $title }
plan-interpreting-of = Interpreting of { $title }
plan-minutes = Spoken minutes
plan-not-saved = This change was not saved.
plan-discard = Discard changes
plan-empty-title = Nothing is planned yet
plan-empty-text = Add the first part.

plan-attendance-all = Everyone is here
plan-attendance-all-confirmed = Everyone confirmed
plan-attendance-hint = When the session starts, everyone who confirmed is marked present. If no one confirmed, everyone invited is.
# Beside the name of a side: how many of its people are expected, of how many.
plan-expected =
    { $count ->
        [0] { $count } of { $whole } expected to come
        [1] { $count } of { $whole } expected to come
       *[other] { $count } of { $whole } expected to come
    }
plan-came =
    { $count ->
        [0] { $count } of { $whole } came
        [1] { $count } of { $whole } came
       *[other] { $count } of { $whole } came
    }
plan-attendance-of = Attendance of { $name }
plan-nobody-title = No one is on the roster
plan-nobody-text = A session needs people. Add them to the program first.
plan-go-people = Go to people

# Heading over the promises of the session before.
plan-promised = Promised last time
plan-promised-none = No open promises.

# Beside a time, when it falls on another day than on the first clock.
plan-day-before = the day before
plan-day-after = the day after
plan-warning-too-early = It begins too early in { $side }.
plan-warning-too-late = It ends too late in { $side }.
plan-warning-workday = It is a workday in { $side }.
plan-warning-day-differs = In { $side } it will be a different day: { $date }.
plan-warning-clock-change-near = Clocks change in { $side } on { $date }. The session keeps the time you set. The time on the other side changes.
plan-warning-in-the-past = This moment has passed.
plan-warning-moderators-one-side = All moderators come from one side.
plan-instant-moved = Time zone rules have changed since this was planned. The session keeps its time in { $side }. The time on the other side changes.
