### The first screen: language, then whose workspace and which key.

unlock-welcome = Two cities, one conversation
unlock-lead = { -brand } keeps what you write in an encrypted workspace on this device. It sends nothing anywhere.
unlock-language = Language

unlock-create = Create a workspace
unlock-open = Open a workspace
unlock-demo = Open the demo
unlock-demo-hint = An invented program of four sessions. No one in it is real.
unlock-restore = Restore from a backup
unlock-recent = Opened on this device
unlock-remember = Remember on this device which workspaces I opened
unlock-remember-hint = Their names will be shown on this screen, before any passphrase.

unlock-open-title = Open { $name }
unlock-passphrase = Passphrase
unlock-unlock = Unlock
# A button: another way in.
unlock-forgot = Use the recovery key
# A button: leaves this workspace for another.
unlock-other = Another workspace

unlock-create-title = A new workspace
unlock-name = Name of the workspace
unlock-name-hint = It becomes the name of a folder, which others can see. Choose one that gives nothing away.
unlock-new-passphrase = Passphrase
unlock-repeat = Repeat the passphrase
unlock-repeat-differs = The two passphrases are not the same.
unlock-choose-place = Choose a place and create
unlock-no-way-back = No one can open the workspace without the passphrase or the recovery key, and no one can reset them.
# $more: how many characters are missing.
unlock-strength-short =
    { $more ->
        [0] Long enough.
        [1] { $more } more character.
       *[other] { $more } more characters.
    }
unlock-strength-fair = Long enough. A few more words make it much stronger.
unlock-strength-good = Strong.
unlock-strength-hint = Four or five unrelated words are easy to remember and hard to guess.

unlock-recovery-title = Your recovery key
unlock-recovery-text = If the passphrase is forgotten, only this key opens the workspace. It is shown once. Write it on paper and keep it away from this device.
unlock-recovery-wrote = I wrote the key on paper
unlock-recovery-continue = Open the workspace
unlock-recovery-sheet = { -brand } recovery key for { $name }

unlock-recover-title = Open { $name } with the recovery key
unlock-recovery-key = Recovery key
unlock-recover-new = New passphrase
unlock-recover-act = Open and change the passphrase

unlock-restore-title = Restore { $name }
unlock-restore-text = The backup becomes a workspace in a new place. An existing workspace is never overwritten.
unlock-restore-passphrase = Passphrase of the backup
unlock-restore-act = Choose a place and restore
unlock-version = Version { $version }
unlock-backup-failed = The automatic backup at the last lock failed. Everything is saved in the workspace itself; check the disk and its free space.
unlock-restore-by-recovery = Use the recovery key instead
unlock-restore-by-passphrase = Use the passphrase instead
unlock-restore-new = New passphrase of the copy
