### The first screen after unlocking: what is next, what was promised, what waits.

today-title = Today
today-next = Next session
today-live = A session is live
today-interrupted = This session is under way. Everything is where it was.
today-go-on = Return to the session
# How far away the next session is.
today-in-days =
    { $count ->
        [0] in less than a day
        [1] in { $count } day
       *[other] in { $count } days
    }
today-in-hours =
    { $count ->
        [0] in less than an hour
        [1] in { $count } hour
       *[other] in { $count } hours
    }
today-in-minutes =
    { $count ->
        [0] in less than a minute
        [1] in { $count } minute
       *[other] in { $count } minutes
    }
today-open-plan = Open the plan
today-session-of = Session { $number } of { $programme }
# In place of how far away a session is.
today-now = now
today-overdue = Overdue
today-expected =
    { $count ->
        [0] no one expected yet
        [1] { $count } person expected
       *[other] { $count } people expected
    }
today-minutes =
    { $count ->
        [0] { $count } minutes
        [1] { $count } minute
       *[other] { $count } minutes
    }
# Heading over the sessions after the next one.
today-coming = After that
today-promises = Open promises
today-promises-none = No open promises.
today-awaiting = Waiting for a summary
today-awaiting-none = No summaries to write.
today-write-summary = Write the summary
today-nothing-next-title = No session is planned
today-nothing-next-text = Plan the next one at an hour that is good for both sides.
today-plan = Plan a session
