### How the program behaves on this machine, and the care of the open workspace.

settings-title = Settings

settings-look = Language and look
settings-language = Language
settings-theme = Theme
settings-theme-system = Follow the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-calendar = First calendar
settings-digits = Digits
# A choice of calendar or digits that follows the language.
settings-by-language = Follow the language
# Shows what the choices do: a full date with time, and a number.
settings-example = For example: { $date }; { $number }

settings-guard = Security
settings-idle = Lock automatically
settings-idle-minutes =
    { $count ->
        [0] At once
        [1] After { $count } minute
       *[other] After { $count } minutes
    }
settings-idle-never = Never
settings-idle-hint = The workspace also locks when the machine sleeps. What was saved stays saved.
settings-idle-never-hint = Until you lock it, anyone who sits down at this machine can read everything.
settings-remember = Remember on this device which workspaces were opened
settings-remember-on = The first screen lists their names before any passphrase. Turning this off forgets them at once.
settings-remember-off = Nothing on this device says which workspaces were opened.
settings-passphrase = Change the passphrase
settings-passphrase-demo = The demo keeps its passphrase. Everyone in it is invented.
settings-passphrase-text = The recovery key stays the same. Earlier backups still open with the passphrase you had then.
settings-passphrase-old = Current passphrase
settings-passphrase-new = New passphrase
settings-passphrase-again = Repeat the new passphrase
settings-passphrase-hint = Four or five unrelated words are easy to remember and hard to guess.
settings-passphrase-differs = The two passphrases are not the same.
settings-passphrase-act = Change
settings-passphrase-changed = The passphrase was changed.

settings-workspace = Workspace
settings-demo = Demo
settings-read-only = Read only
# Under a number that stands alone. $count (number): that number, for its plural.
settings-count-programmes =
    { $count ->
        [1] program
       *[other] programs
    }
settings-count-sessions =
    { $count ->
        [1] session
       *[other] sessions
    }
settings-count-people =
    { $count ->
        [1] person
       *[other] people
    }
settings-count-notes =
    { $count ->
        [1] note
       *[other] notes
    }
settings-count-releases =
    { $count ->
        [1] release
       *[other] releases
    }
settings-count-megabytes =
    { $count ->
        [1] megabyte
       *[other] megabytes
    }
settings-backups =
    { $count ->
        [0] No automatic backup yet. One is made when the workspace is locked after a change.
        [1] { $count } automatic backup is kept in the workspace.
       *[other] { $count } automatic backups are kept in the workspace.
    }
settings-backup = Save a backup…
settings-backup-text = A backup is one encrypted file with everything in it. You restore it from the first screen, with the passphrase you have today.
settings-backup-done = The backup was saved.
settings-check = Check the workspace
settings-check-running = Checking the workspace…
settings-check-ok = Everything was checked, and nothing is wrong.
settings-check-bad = Part of the data is damaged. Restore the latest backup to a new place, and keep this copy.
# Opens the technical lines below, for whoever helps.
settings-problem-details = Details
settings-problem-pages = Encrypted pages were changed by something other than { -brand }.
settings-problem-structure = Tables or indexes do not fit together.
settings-problem-references = Something points to what is no longer there.
settings-problem-journal = What was written last before a crash is missing. A copy of its journal is in the workspace.
settings-problem-search-index = The search index does not match the text, so searching may miss things.

settings-about = About
settings-version = Version
settings-tzdata = Time zone database
settings-tzdata-text = Countries change their clocks by law, and { -brand } learns of it with a new version. A session keeps the time you set on one side’s clock. The time on the other side changes.
settings-licence = License
settings-licence-text = Free software: Apache 2.0 or MIT, as you prefer.
settings-keys = Keyboard shortcuts
settings-keys-text = shows the main shortcuts, anywhere
settings-works = Software and fonts we use
settings-works-font = The Vazirmatn typeface is also embedded in released documents. Its license asks nothing of those who write or read them.
