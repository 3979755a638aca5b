### How the program behaves on this machine, and the care of the open workspace.

settings-title = Settings

settings-look = Language and look
settings-language = Language
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-calendar = First calendar
settings-digits = Digits
# A choice of calendar or digits that follows the language.
settings-by-language = As the language
# Shows what the choices do: a full date with time, and a number.
settings-example = For example: { $date }; { $number }

settings-guard = Safety
settings-idle = Lock when nobody is here
settings-idle-minutes =
    { $count ->
        [0] At once
        [1] After 1 minute
       *[other] After { $count } minutes
    }
settings-idle-never = Never
settings-idle-hint = The workspace also locks when the machine sleeps. What was saved stays saved.
settings-idle-never-hint = Whoever sits down at this machine can read everything until you lock it.
settings-remember = Remember on this device which workspaces were opened
settings-remember-on = The first screen lists their names before any passphrase. Turning this off forgets them at once.
settings-remember-off = Nothing on this device says which workspaces were opened.
settings-passphrase = Change the passphrase
settings-passphrase-demo = The demo keeps its passphrase. Everyone in it is invented.
settings-passphrase-text = The recovery key stays the same. Backups made earlier still open with the passphrase of their day.
settings-passphrase-old = Present passphrase
settings-passphrase-new = New passphrase
settings-passphrase-again = The new passphrase once more
settings-passphrase-hint = Four or five words that do not belong together are easy to keep and hard to guess.
settings-passphrase-differs = The two passphrases are not the same.
settings-passphrase-act = Change
settings-passphrase-changed = The passphrase was changed.

settings-workspace = Workspace
settings-demo = Demo
settings-read-only = Read only
# Under a number that stands alone.
settings-count-programmes = programmes
settings-count-sessions = sessions
settings-count-people = people
settings-count-notes = notes
settings-count-releases = releases
settings-count-megabytes = megabytes
settings-backups =
    { $count ->
        [0] No automatic backup yet: one is made when the workspace is locked after a change.
        [1] 1 automatic backup lies in it.
       *[other] { $count } automatic backups lie in it.
    }
settings-backup = Save a backup elsewhere
settings-backup-text = A backup is one encrypted file with everything in it. It is restored from the first screen, with the passphrase of today.
settings-backup-done = The backup was written.
settings-check = Check the workspace
settings-check-running = Everything is being read.
settings-check-ok = Everything was read, and nothing is wrong.
settings-check-bad = The workspace is damaged. Restore the latest backup beside it, and keep this one.
settings-problem-pages = Encrypted pages were changed by something other than this program.
settings-problem-structure = Tables or indexes do not fit together.
settings-problem-references = Something points to what is no longer there.
settings-problem-journal = What was written last before a crash is missing. A copy of its journal lies in the workspace.
settings-problem-search-index = The search index does not fit, so searching may miss things.
settings-problem-other = Something else does not fit. A newer version of the program may know more.

settings-about = About
settings-version = Version
settings-tzdata = Time zone database
settings-tzdata-text = Countries change their clocks by law, and the program learns of it with a new version. A time set on a side’s clock stands; the other side moves.
settings-licence = Licence
settings-licence-text = Free software: Apache 2.0 or MIT, as you prefer.
settings-keys = Keys
settings-keys-text = shows all keys, anywhere
settings-works = Works of others in this program
settings-works-font = The typeface Vazirmatn is also embedded in released documents. Its licence asks nothing of those who write or read them.
