### The live room: agenda and pace, question and clock, notes, who speaks and who waits.

live-session-of = Session { $number } of { $count }
live-agenda = Agenda
live-stage = Question and clock
live-floor = Who speaks

# Blocks of the agenda.
live-block-now = Running now
live-block-done = Over
live-block-ahead = Still to come
live-block-acts = What to do with “{ $title }”
live-begin-block = Begin it now
live-return-to-block = Go back to it
live-next-block = Next part
live-next-block-named = Next: { $title }
live-begin-first = Begin
live-longer = 5 minutes longer
live-shorter = 5 minutes shorter
# After a number in a table: the minutes a block takes on the clock.
live-minutes-of-block =
    { $count ->
        [1] 1 minute
       *[other] { $count } minutes
    }

# Pace.
live-pace-on = On plan
live-pace-behind =
    { $count ->
        [1] 1 minute behind plan
       *[other] { $count } minutes behind plan
    }
live-pace-ahead =
    { $count ->
        [1] 1 minute ahead of plan
       *[other] { $count } minutes ahead of plan
    }
live-ends = Ends
live-shorten-how =
    { $count ->
        [1] With “{ $title }” shortened to 1 minute it ends on time.
       *[other] With “{ $title }” shortened to { $count } minutes it ends on time.
    }
live-shorten = Shorten
live-let-run = Let it run
live-shortened = { $title } was shortened.

# The stage.
live-left = left in this part
live-over = over its time
live-paused = Paused
live-no-block = No part is running
live-question-missing = No question was written for this part.
live-two-minutes-left = Two minutes left in this part.
live-time-is-over = The time of this part is over.
live-pause = Pause
live-go-on = Go on
live-undo = Undo
live-undo-note = Undo the last note
live-undo-turn = Undo the last turn
live-undo-block = Undo the change of part
live-undo-queue = Undo the change of the queue
live-undo-pause = Undo the pause
live-undo-interpreter = Undo the interpreting
live-undo-shorten = Undo the change of minutes
live-undone-note = The last note was undone.
live-undone-turn = The last turn was undone.
live-undone-block = The change of part was undone.
live-undone-queue = The change of the queue was undone.
live-undone-pause = The pause was undone.
live-undone-interpreter = The interpreting was undone.
live-undone-shorten = The change of minutes was undone.
live-now-paused = Paused.
live-now-running = Going on.
live-now-block = Now: { $title }

# Closing.
live-close = Close session
live-close-title = Close this session?
live-close-text = Turn, part and session end now. Notes can still be completed, and a session closed by mistake can be opened again until its summary is released.
live-closed = The session is closed.

# Absence.
live-away = The clock went on while nobody was at the desk, since { $time }.
live-away-ok = I am here

# Audience view.
live-audience = Show to the room
live-audience-hint = Only question, clock and what comes next. Nothing personal. Esc brings you back.
live-audience-next = Next
live-audience-end = Esc to return

# The composer.
live-composer = New note
live-composer-placeholder = What do you hear?
live-kind = Kind of note
live-translation = The same in the other language
live-add-translation = Add translation
live-said-by = Said by
live-said-nobody = No speaker
live-shown-as = Shown as
live-shown-none = No attribution
live-shown-side = Side
live-shown-code-name = Code name
live-speaker-said-it = { $name } said it
live-enter-saves = Enter saves
live-quote-needs-speaker = A quote can be released only when its speaker is recorded and agreed.
live-concern-stays = A concern is never released.
live-saved = Saved: { $kind }

# The stream.
live-notes = Notes
live-notes-empty = Notes appear here, the newest first.
live-note-saving = Saving
live-note-not-saved = Not saved yet
live-note-back = Back to the field
live-note-edit = Edit this note
live-note-remove = Remove this note
live-note-removed = The note was removed.
live-note-untranslated = Not translated
live-note-text = Text
live-notes-more =
    { $count ->
        [1] Show 1 older note
       *[other] Show { $count } older notes
    }

# The floor.
live-speaking-now = Speaking now
live-nobody-speaks = Nobody speaks
live-nobody-speaks-hint = Give the floor to somebody below.
# A side of the conversation: “Tehran side”.
live-of-side = { $side } side
live-speaks-en = English
live-speaks-fa = Persian
live-speaks-en-interpreted = English, then interpreter
live-speaks-fa-interpreted = Persian, then interpreter
live-interpreting = Interpreting
live-next-speaker = Next speaker
live-end-turn = End the turn
live-interpreter = Interpreter
live-interpreter-end = Interpreter ends
live-not-heard-block = { $name } has not spoken in this part.
live-not-heard-more =
    { $count ->
        [1] 1 more person has not spoken in this part.
       *[other] { $count } more people have not spoken in this part.
    }
live-invite = Invite
live-now-speaks = { $name } speaks.
live-now-silence = Nobody speaks.
live-now-interpreting = The interpreter speaks.
live-now-not-interpreting = The speaker speaks.

# The queue.
live-waiting = Waiting
live-waiting-empty = Nobody waits. Choose somebody below.
live-first-turn = first turn
live-give-word = Give the floor
live-move-up = Move up
live-move-down = Move down
live-dequeue = Take out of the queue
live-now-waits = { $name } waits.
live-now-left-queue = { $name } left the queue.
live-now-place = { $name }: place { $place }.

# Voice.
live-voice = Voice so far
live-voice-none = Nobody has spoken yet.
live-voice-share = { $side } { $share }
live-voice-interpreter = Interpreting: { $time }, counted apart
live-people = People here
live-people-hint = Enter or a click puts somebody in the queue.
live-not-here = Not here yet
live-spoken-of = spoken { $time }
live-person-acts = What { $name } does
live-enqueue-turn = Wants to speak
live-enqueue-response = Wants to respond
live-enqueue-invited = Is invited to speak
live-is-here = Is here
live-has-left = Has left

# When the session is not live.
live-not-live = This session is not live
live-not-live-planned = It starts from its plan.
live-not-live-closed = It is closed. Its notes are in the summary.
live-to-plan = Open the plan
live-to-summary = Open the summary
live-reopen = Open it again
