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

### Keys, backups, the record, and leaving this machine.

settings-new-keys = The passphrase may be known
settings-new-keys-title = Renew all keys
settings-new-keys-text = For the day someone may have seen your passphrase. Everything is encrypted anew, under a new passphrase and a new recovery key. Nothing in this workspace opens with the old ones afterwards.
settings-new-keys-outside = Copies that already left this folder, on a stick or in someone’s hands, still open with the old passphrase. Find them and delete them.
settings-new-keys-reseal = Keep the old backups, sealed anew under the new keys
settings-new-keys-remove = Remove the old backups
settings-new-keys-act = Renew all keys
# $done, $of (numbers): steps
settings-new-keys-progress = Step { $done } of { $of }. The workspace stays as it was until the last one.
settings-new-keys-unfinished = The new keys hold, but the disk refused a last step. It is finished the next time the workspace opens. Close other programs that use this folder, and lock.
# $resealed, $removed (numbers): backups
settings-new-keys-done = All keys are new. Backups sealed anew: { $resealed }. Backups removed: { $removed }.
settings-recovery = New recovery key
settings-recovery-text = The recovery key on your paper stops opening this workspace. It still opens backups made before today.
settings-recovery-act = Make a new recovery key
settings-recovery-old-backups = Write it on paper and tear up the old paper when no older backup matters to you any more.
settings-recovery-show = Your recovery key. It is shown once: write it on paper, away from this device.
settings-recovery-written = I wrote the key on paper
settings-close = Done
settings-try-recovery = Try the recovery key
settings-try-recovery-text = Take the paper with your recovery key and type it here, once. Then you know that it is still there and still right.
settings-try-recovery-key = Recovery key from your paper
settings-try-recovery-act = Try it
settings-try-recovery-done = The recovery key is right. Put the paper back.

settings-backup-list = Automatic backups
settings-backup-when = Made
settings-backup-size = Size
# $megabytes (text): a number of megabytes
settings-backup-megabytes = { $megabytes } MB
settings-backup-proved = Proved by opening it
settings-backup-unproved = Not proved yet
settings-backup-restore = Restore into a copy
settings-backup-restored = The copy is made. It opens with today’s passphrase, from the first screen.

settings-activity = What was done
settings-activity-text = Kept in the workspace, encrypted, and only added to. It names no one.
settings-activity-none = Nothing has been written down yet.
# $count (number): entries
settings-activity-whole = The record was computed anew, and nothing in it was changed. Entries: { $count }.
# $place (number): an entry
settings-activity-broken = Entry { $place } is not what was written, or is missing.
settings-activity-verify = Check the record
settings-activity-what = What
settings-activity-when = When

settings-leave = Before a journey
settings-leave-text = Carry the workspace as one encrypted file, or carry nothing. The file brings everything back on any device, from the first screen.
settings-leave-honest = Erasing overwrites the keys first and then removes the files. On solid-state drives parts of old files may stay for a while; without the keys they are noise. That there was a workspace here may still be seen. Copies you made elsewhere stay.
settings-pack = Pack into one file and erase here
settings-pack-text = Everything is written into one encrypted file and proved by opening it. Only then is the workspace erased on this device.
settings-pack-act = Choose a place, pack and erase
settings-erase = Erase here
settings-erase-text = The workspace, its keys and all its automatic backups go. No one can bring them back, and neither can you, unless a file of it is elsewhere.
# $name (text): the workspace
settings-erase-name = Type its name: { $name }
settings-erase-act = Erase for good

settings-repair = Save what can be read…
settings-repair-title = Save what can be read
settings-repair-text = What can still be read is copied into a new workspace. This one stays as it is, untouched.
settings-repair-act = Choose a place and save
# $rows (number): rows saved
settings-repaired-whole = All of it could be read. The new workspace holds { $rows } entries.
settings-repaired-part = The new workspace holds { $rows } entries. Something could not be read; an earlier backup may hold it.
settings-repaired-backup = Nothing of it could be read. The new workspace is the newest sound backup.
