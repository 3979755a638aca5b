### Planning a session: what happens, when, for how long, with whom.

plan-new-title = A new session
plan-title = Title
plan-title-hint = What the meeting is about, in a few words.
plan-format = Format
# $count minutes on the clock.
plan-format-minutes =
    { $count ->
        [0] 0 minutes
        [1] 1 minute
       *[other] { $count } minutes
    }
plan-format-people = { $from } to { $to } people
plan-when = When
plan-clock-of = On whose clock
plan-calendar = Calendar
plan-day = Day
plan-month = Month
plan-year = Year
plan-time = Time
plan-bad-date = There is no such day in this calendar.
plan-bad-time = Write hours and minutes, such as 20:00.
plan-twice = Clocks go back and show this time twice. Which one is meant?
plan-twice-first = The first
plan-twice-second = The second
# Offered when clocks jump over the time that was typed.
plan-skipped-before = An hour before: { $time }
plan-skipped-after = An hour after: { $time }
plan-kind-hours = Kind to all sides: { $from } to { $to } on the clock of { $side }.
plan-kind-hour = Kind to all sides: { $time } on the clock of { $side }.
plan-kind-take = Begin at { $time }
plan-no-kind-hours = No start on this day is kind to all sides from beginning to end.
plan-create = Plan the session
plan-change = Change title and time
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
plan-remove-text = Its agenda and attendance will be gone. It was never held, so there are no notes.
plan-removed = The session was removed.

plan-fact-spoken = minutes spoken
plan-fact-clock = minutes on the clock
plan-fact-people = people expected
plan-fact-end = ends

plan-column-block = Block
plan-column-spoken = Spoken
plan-column-interpreting = Interpreting
plan-column-clock = Clock
plan-move = Move { $title }
plan-move-hint = Alt and an arrow key moves a block; so does dragging.
plan-moved = { $title } is now number { $position }.
plan-block-edit = Change { $title }
plan-block-remove = Remove { $title }
plan-block-removed = The block was removed.
plan-block-add = Add block
plan-block-new = New block
plan-block-title = Block
plan-block-name = Title
plan-block-question = Question to the room
plan-block-question-hint = Shown to everyone in both languages while the block runs.
plan-block-silent = Nobody speaks in it
plan-block-moderators = For moderators only
plan-block-round = Everyone speaks once, for the same time
# Under a go-round: how long each of the expected people has.
plan-block-each = { $people } × { $seconds } s
plan-block-interpreting = Interpreting
plan-minutes-of = Spoken minutes of { $title }
plan-interpreting-of = Interpreting of { $title }
plan-minutes = Spoken minutes
plan-not-saved = This change was not saved.
plan-discard = Go back to what is saved
plan-empty-title = Nothing is planned yet
plan-empty-text = Add the first block.

plan-attendance-all = Everyone is here
plan-attendance-all-confirmed = Everyone confirmed
plan-attendance-hint = Those who confirmed are in the room when the session starts. If nobody did, everyone invited is.
# Beside the name of a side: how many of its people are expected, of how many.
plan-expected = { $count } of { $whole } expected
plan-came = { $count } of { $whole } came
plan-attendance-of = Attendance of { $name }
plan-nobody-title = Nobody is on the roster
plan-nobody-text = A session needs people. Add them to the programme first.
plan-go-people = Go to people

plan-promised = Promised last time
plan-promised-none = No open promises.

plan-day-before = the day before
plan-day-after = the day after
plan-warning-too-early = It begins too early in { $side }.
plan-warning-too-late = It ends too late in { $side }.
plan-warning-workday = It is a workday in { $side }.
plan-warning-day-differs = In { $side } it is another day: { $date }.
plan-warning-clock-change-near = Clocks change in { $side } on { $date }. The time you set stands; the other side moves.
plan-warning-in-the-past = This moment has passed.
plan-warning-moderators-one-side = Both moderators come from one side.
plan-instant-moved = Time zone rules have changed since this was planned. The time on the clock of { $side } stands, and the other side moves with it.
