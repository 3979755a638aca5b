### The first screen after unlocking: what is next, what was promised, what waits.

today-title = Today
today-next = Next session
today-live = A session is live
today-interrupted = This session is under way. Everything is where it was.
today-go-on = Go on
today-open-plan = Open the plan
today-session-of = Session { $number } of { $programme }
# $span is a length of time, such as “3 days” or “2 hours”.
today-in = in { $span }
today-now = now
today-overdue = Its time has passed
today-span-days =
    { $count ->
        [0] less than a day
        [1] 1 day
       *[other] { $count } days
    }
today-span-hours =
    { $count ->
        [0] less than an hour
        [1] 1 hour
       *[other] { $count } hours
    }
today-span-minutes =
    { $count ->
        [0] less than a minute
        [1] 1 minute
       *[other] { $count } minutes
    }
today-expected =
    { $count ->
        [0] nobody expected yet
        [1] 1 person expected
       *[other] { $count } people expected
    }
today-minutes =
    { $count ->
        [0] 0 minutes
        [1] 1 minute
       *[other] { $count } minutes
    }
today-coming = After that
today-promises = Open promises
today-promises-none = Nothing is open.
today-awaiting = Waiting for a summary
today-awaiting-none = Nothing waits.
today-write-summary = Write the summary
today-nothing-next-title = No session is planned
today-nothing-next-text = Plan the next one at an hour that is kind to both sides.
today-plan = Plan a session
today-empty-title = Begin with a programme
today-empty-text = Two sides, their clocks, and what they want to hear from one another.
today-new-programme = New programme
