### The frame around every screen: header, way around, common buttons.

# The product's own name, “one who speaks with you”. It is never translated, only written in the script of the language.
-brand = Hamsokhan
app-name = { -brand }
# Shown in the language it leads to, so that whoever reads it can press it: the English file holds the Persian word.
app-other-language = فارسی
app-switch-language = Change the language to Persian
app-in-english = English
app-in-persian = Persian

# Name of the list of screens at the side; only screen readers say it.
app-nav = Main menu
app-nav-today = Today
app-nav-programmes = Programs
app-nav-people = People
app-nav-formats = Formats
app-nav-released = Released
app-nav-settings = Settings
# Below the first twelve sessions of a program.
app-nav-more =
    { $count ->
        [0] All sessions
        [1] { $count } more session
       *[other] { $count } more sessions
    }
# A mark beside the session that runs at this moment.
app-live-now = Live now
app-foot-encrypted = Encrypted on this device
app-foot-stays = Nothing leaves it unless you release it

app-search-hint = Search sessions, people, notes
app-lock = Lock
app-messages = Messages

app-save = Save
app-cancel = Cancel
app-close = Close
# Closes a dialog that has nothing left to do.
app-done = Done
app-back = Back
app-edit = Edit
# A button in a message: takes back what was done a moment ago.
app-undo = Undo
app-try-again = Try again
app-loading = Loading
# Opens a menu with more to do.
app-more = More

app-failed-title = We can’t show this screen
app-failed-text = What you saved is safe. Try again, or go to another screen.

app-keys-title = Keyboard shortcuts
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
app-keys-pause = Pause or resume
app-keys-next-part = Begin the next part
app-keys-note = Go to the note field
app-keys-people = Go to the people, to add someone to the queue
app-keys-speaker-said = Record the speaker as the source of the note
app-keys-undo = Undo the last turn or note
app-keys-move = Move the part up or down

# A promise in a list. $text is the promise, $date is written out.
app-promise-kept = Kept: { $text }
app-promise-due = due { $date }
app-promise-of-all = Both sides
app-promise-marked = Marked as kept.
app-chatham-house = Chatham House rule
app-chatham-house-hint = What was said may leave, but neither who said it nor which side they are from: no code name, and no side beside a quote.

# What stands over every screen until it is mended.
app-condition-damaged = Part of this workspace is damaged. What you see can be read; do not rely on it being all. Restore the latest backup to a new place, and keep this copy.
app-condition-care = Open the settings
app-condition-read-only = This workspace can only be read: nothing can be written at its place. Copy its folder to a place of your own to go on.
app-condition-backup-failed = The last automatic backup failed. Check the disk and its free space, then lock: a new one is made.
# $count (number): backups
app-condition-backups = Automatic backups that do not open: { $count }. A new one is made when you lock.
app-condition-keys = The file of keys was damaged and has been mended from its copy. Check the disk.
app-condition-practise = A month has gone by. Do you still have the paper with the recovery key?
app-condition-practise-act = Try it now
app-condition-practise-later = Do not ask

# Asked before the window closes on words that are not saved.
app-close-title = Close with words that are not saved?
app-close-text = What you typed is kept in the workspace, encrypted, and stands in its place again when you unlock. It is not part of the session or the summary yet.
app-close-act = Close
# $seconds (number): seconds until the lock
app-idle-warning = No one has touched this device for a while. Seconds until it locks: { $seconds }.
app-idle-here = I am here
app-idle-stay = Do not lock during this session
