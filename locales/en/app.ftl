### The frame around every screen: header, way around, common buttons.

app-name = Hamsokhan
# Shown in the language it leads to, so that whoever reads it can press it: the English file holds the Persian word.
app-other-language = فارسی
app-switch-language = Change the language to Persian
app-in-english = English
app-in-persian = Persian

app-nav = Places
app-nav-today = Today
app-nav-programmes = Programmes
app-nav-people = People
app-nav-formats = Formats
app-nav-released = Released
app-nav-settings = Settings
# Below the first twelve sessions of a programme.
app-nav-more =
    { $count ->
        [0] All sessions
        [1] 1 more session
       *[other] { $count } more sessions
    }
app-live-now = Live now
app-foot-encrypted = Encrypted on this device
app-foot-stays = Nothing leaves it unless you release it

app-search-hint = Search sessions, people, notes
app-lock = Lock
app-messages = Messages

app-save = Save
app-cancel = Cancel
app-close = Close
app-done = Done
app-back = Back
app-next = Next
app-edit = Edit
app-add = Add
app-remove = Remove
app-undo = Undo
app-try-again = Try again
app-loading = Loading
app-saved = Saved
app-more = More
app-none = None
app-yes = Yes
app-no = No
app-optional = optional
# Joins two sides: “Los Angeles and Tehran”.
app-and = { $first } and { $second }

app-failed-title = This screen could not be shown
app-failed-text = What you saved is safe. Try again, or go to another screen.

app-keys-title = Keys
app-keys-everywhere = Everywhere
app-keys-live = In a live session
app-keys-plan = In an agenda
app-keys-find = Find anything and run commands
app-keys-lock = Lock the workspace
app-keys-back = Back to where you were
app-keys-help = This list
app-keys-close = Close what is open
app-keys-save-note = Save the note
app-keys-new-line = A new line in the note
app-keys-kind = Choose the kind of note
app-keys-next = Next speaker
app-keys-interpreter = The interpreter begins or ends
app-keys-pause = Pause, or go on
app-keys-undo = Undo the last turn or note
app-keys-move = Move the block up or down

# A promise in a list. $text is the promise, $date is written out.
app-promise-kept = Kept: { $text }
app-promise-due = by { $date }
app-promise-of-all = Both sides
app-promise-marked = Marked as kept.
