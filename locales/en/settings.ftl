### Settings of this device and of the open workspace.

settings-title = Settings
settings-look = Language and look
settings-language = Language
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-digits = Digits
settings-digits-language = Of the language
settings-digits-latin = 123
settings-digits-persian = ۱۲۳
settings-calendar = First calendar
settings-calendar-language = Of the language
settings-safety = Safety
settings-idle = Lock when nobody is here
settings-idle-never = Never
settings-idle-minutes =
    { $count ->
        [0] At once
        [1] After 1 minute
       *[other] After { $count } minutes
    }
settings-idle-hint = The workspace also locks when the machine sleeps.
settings-remember = Remember on this device which workspaces were opened
settings-passphrase = Change the passphrase
settings-passphrase-old = Present passphrase
settings-passphrase-new = New passphrase
settings-passphrase-repeat = The new passphrase once more
settings-passphrase-differs = The two passphrases are not the same.
settings-passphrase-min =
    { $count ->
        [0] Any length.
        [1] At least 1 character.
       *[other] At least { $count } characters.
    }
settings-passphrase-changed = The passphrase was changed. The recovery key stays the same.
settings-workspace = Workspace
settings-workspace-read-only = It can only be read here.
settings-workspace-demo = This is the demo. Everyone in it is invented.
settings-size = Size
settings-kilobytes = { $count } kB
settings-programmes = Programmes
settings-sessions = Sessions
settings-people = People
settings-notes = Notes
settings-releases = Releases
settings-backups = Automatic backups
settings-backup-now = Save a backup elsewhere
settings-backup-done = The backup was written. It opens with the passphrase of today.
settings-check = Check the workspace
settings-check-ok = Nothing is wrong.
settings-check-problems =
    { $count ->
        [0] No problems.
        [1] 1 problem was found.
       *[other] { $count } problems were found.
    }
settings-check-advice = Restore the latest backup beside this workspace, and keep this one.
settings-about = About
settings-version = Version
settings-tzdata = Time zone database
settings-licence = Licence
settings-fonts = Typeface
settings-fonts-text = Vazirmatn by Saber Rastikerdar, under the SIL Open Font License 1.1
settings-keys = Keys
settings-keys-hint = Press ? anywhere to see all keys.
