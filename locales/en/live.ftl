### The live room: agenda and pace, question and clock, notes, who speaks and who waits.

live-session-of = Session { $number } of { $count }
live-agenda = Agenda
live-stage = Question and clock
live-floor = Who speaks

# Parts of the agenda.
live-block-now = Running now
# Mark of a part of the agenda, heard by screen readers.
live-block-done = Done
live-block-ahead = Still to come
live-block-acts = Actions for “{ $title }”
live-begin-block = Begin now
live-return-to-block = Return to it
live-next-block = Next part
live-longer = { 5 } minutes longer
live-shorter = { 5 } minutes shorter
# After a number in a table: the minutes a part takes on the clock.
live-minutes-of-block =
    { $count ->
        [0] { $count } minutes
        [1] { $count } minute
       *[other] { $count } minutes
    }

# Pace.
live-pace-on = On time
live-pace-behind =
    { $count ->
        [1] { $count } minute behind schedule
       *[other] { $count } minutes behind schedule
    }
live-pace-ahead =
    { $count ->
        [1] { $count } minute ahead of schedule
       *[other] { $count } minutes ahead of schedule
    }
# Before the times at which the session will end.
live-ends = Ends
live-shorten-how =
    { $count ->
        [1] Shorten “{ $title }” to { $count } minute to end on time.
       *[other] Shorten “{ $title }” to { $count } minutes to end on time.
    }
# The two answers to the proposal above.
live-shorten = Shorten
live-let-run = Let it run
live-shortened = “{ $title }” was shortened.

# Under the large clock, which counts down and then up.
live-left = left in this part
live-over = over time
live-paused = Paused
live-no-block = No part is running
live-two-minutes-left = Two minutes left in this part.
live-time-is-over = Time is up for this part.
live-pause = Pause
# Starts the clock again after a pause.
live-go-on = Resume
# A button; what it would undo follows as its name for screen readers.
live-undo = Undo
live-undo-note = Undo the last note
live-undo-turn = Undo the last turn
live-undo-block = Undo the change of part
live-undo-queue = Undo the change to the queue
live-undo-pause = Undo the pause
live-undo-interpreter = Undo the interpreter’s turn
live-undo-shorten = Undo the change of minutes
live-undone-note = The last note was undone.
live-undone-turn = The last turn was undone.
# What was undone, said after the fact.
live-undone-block = Returned to the previous part.
live-undone-queue = The change to the queue was undone.
live-undone-pause = The pause was undone.
live-undone-interpreter = The interpreter’s turn was undone.
live-undone-shorten = The change of minutes was undone.
live-now-paused = Paused.
live-now-running = Resumed.
live-now-block = Now: { $title }

# Closing.
live-close = End session
live-close-title = End this session?
live-close-text = This ends the current turn, this part and the session. You can still edit notes, and you can reopen the session until its summary is released.
live-closed = The session has ended.

# Absence.
live-away = You have been away since { $time }. The clock kept running.
# A button: answers the sentence above.
live-away-ok = I’m here

# Audience view.
live-audience = Show to the room
# A view for a screen that everyone in the room sees.
live-audience-hint = Only the question, the clock and what comes next. No names, no notes.
# $title (text): the next part of the agenda
live-audience-next = Next: { $title }
live-audience-end = Press Esc to return

# The composer.
live-composer = New note
live-composer-placeholder = What do you hear?
live-kind = Kind of note
live-translation = The same in the other language
live-add-translation = Add translation
# Label of the picker of who said it; stays inside.
live-said-by = Said by
live-said-nobody = No speaker
# Label of the picker of how much of the speaker a reader sees.
live-shown-as = How the speaker is shown
live-shown-none = No speaker shown
# A button: records whoever has the floor as the speaker of the note.
live-speaker-said-it = { $name } said it
live-quote-needs-speaker = A quote can be released only if its speaker is recorded and has agreed.
live-concern-stays = A safety alert is never released.
live-saved = Saved: { $kind }

# The stream.
live-notes = Notes
# Before one types, while somebody speaks; and what it means for what is typed.
live-caution-not-agreed = The speaker has not agreed to notes. What you write is held back until they agree, or until you say that the words are not theirs.
live-caution-at-risk-not-agreed = The speaker would be in danger if their name leaked, and they have not agreed to notes. What you write is held back. Write nothing that could point at them.
live-caution-at-risk = The speaker would be in danger if their name leaked. Write nothing that could point at them.
# A mark on a note that may not go into a summary.
live-note-held = Held back
live-note-held-why = It was written while someone who has not agreed was speaking. It goes into no summary until they agree, or until you say that these are not their words.
# A button: these words are not of the one who spoke then.
live-note-not-theirs = Not their words
live-note-freed = The note is no longer held back.
# A field: who said what the note says.
live-note-speaker = Who said it
live-note-speaker-unsaid = No one is named
live-note-speaker-nobody = Someone other than the speaker
live-note-speaker-changed = The speaker of the note was changed.
live-notes-empty = Notes appear here, newest first.
live-note-saving = Saving
live-note-not-saved = Not saved yet
# Puts a note that could not be saved back into the field.
live-note-back = Edit it again
live-note-edit = Edit this note
live-note-remove = Remove this note
live-note-removed = The note was removed.
live-note-untranslated = Not translated
live-note-text = Text
live-notes-more =
    { $count ->
        [1] Show { $count } older note
       *[other] Show { $count } older notes
    }

# The floor.
live-speaking-now = Speaking now
live-nobody-speaks = No one is speaking
live-nobody-speaks-hint = Give the floor to someone below.
# A side of the conversation: “Tehran side”.
live-of-side = { $side } side
live-speaks-en = English
live-speaks-fa = Persian
live-speaks-en-interpreted = English, then interpreter
live-speaks-fa-interpreted = Persian, then interpreter
# In place of the language of the speaker, while the interpreter speaks.
live-interpreting = Interpreting
live-next-speaker = Next speaker
live-end-turn = End the turn
live-interpreter = Interpreter
live-interpreter-end = Interpreter: end interpreting
live-not-heard-block = { $name } has not spoken in this part.
live-not-heard-more =
    { $count ->
        [1] { $count } more person has not spoken in this part.
       *[other] { $count } more people have not spoken in this part.
    }
# A button beside someone who has not spoken: puts them in the queue as invited to speak.
live-invite = Invite
live-now-speaks = { $name } is speaking.
live-now-silence = No one is speaking.
live-now-interpreting = The interpreter is speaking.
live-now-not-interpreting = Back to the speaker.

# A heading before the number of people in the queue.
live-waiting = Queue
live-waiting-empty = The queue is empty. Choose someone below.
# Beside someone in the queue: it would be the first time they speak.
live-first-turn = first turn
# A button beside someone: they speak now.
live-give-word = Give the floor
live-move-up = Move up
live-move-down = Move down
live-dequeue = Remove from the queue
live-now-waits = { $name } joined the queue.
live-now-left-queue = { $name } left the queue.
live-now-place = { $name } is number { $place } in the queue.

# Share of speaking time.
live-voice = Share of speaking time so far
live-voice-none = No one has spoken yet.
live-voice-share = { $side } { $share }
live-voice-interpreter = Interpreting: { $time }, counted separately
live-people = People in this session
live-people-hint = Press Enter or click to add someone to the queue.
# Beside someone who is expected and has not come.
live-not-here = Not here yet
# $time (text): minutes with one decimal, already written out
live-spoken-of = spoke for { $time } minutes
live-spoken-short = { $time } min
live-person-acts = Actions for { $name }
# The next three are reasons to be in the queue; each puts someone there.
live-enqueue-turn = Wants to speak
live-enqueue-response = Wants to respond
live-enqueue-invited = Is invited to speak
# The next two mark attendance.
live-is-here = Is here
live-has-left = Has left

# When the session is not live.
live-not-live = This session is not live
live-not-live-planned = Start it from its plan.
live-not-live-closed = It has ended. Its notes are in the summary.
live-to-plan = Open the plan
live-to-summary = Open the summary
live-reopen = Reopen
