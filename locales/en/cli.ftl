### The command line: what is said on a terminal beside error messages.

# $option (text): the option that names a file with the passphrase, as it is typed
cli-missing-passphrase = A passphrase is needed. Type it, or name a file that holds it: { $option }
cli-passphrase = Passphrase:
cli-recovery-key = Write this recovery key down on paper. It is shown once, and it opens the workspace if the passphrase is lost:
cli-check-ok = Nothing is wrong with this workspace.
cli-usage = That command was not understood. Run “hamsokhan --help” to see the commands.
# $rows, $imported, $updated, $skipped (numbers): rows of the file, people added, changed, left out
cli-imported = Rows: { $rows }. Added: { $imported }. Changed: { $updated }. Left out: { $skipped }.
# Before $message: the message of the problem. $row (number): the row of the file
cli-row = Row { $row }: { $message }
# $column (text): the heading of the column
cli-row-column = Row { $row }, “{ $column }”: { $message }
# $line (number): the line of a file of notes; $message: what is wrong with it
cli-line = Line { $line }: { $message }
# The command did what was asked; only the automatic backup after it failed.
cli-backup-failed = Done and saved. Only the automatic backup could not be made. Check the disk and its free space.
# $option (text): the option that names a workspace, as it is typed
cli-no-workspace = Name the workspace: { $option }
# $option (text): the option or argument that is missing, as it is typed
cli-usage-missing = This is missing: { $option }. Run “hamsokhan --help” to see the commands.
# $value (text): what was typed; $option (text): for which option
cli-usage-value = “{ $value }” does not fit { $option }. Run “hamsokhan --help” to see the commands.
# $option (text): what was typed
cli-usage-unknown = “{ $option }” is not known here. Run “hamsokhan --help” to see the commands.
# Headings of the help of the command line.
cli-help-usage = Usage:
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options
# What each command does; the id ends in the command as it is typed.
cli-about = Dialogues between two cities, in English and Persian.
cli-about-help = Shows this help, or that of a command.
cli-about-workspace = Creates, inspects, checks, backs up and restores a workspace.
cli-about-workspace-create = Makes a workspace. The recovery key is printed once.
cli-about-workspace-info = Says what is in the workspace.
cli-about-workspace-check = Checks the database, the encryption, the references and the search index.
cli-about-workspace-backup = Writes the whole workspace into one encrypted file.
cli-about-workspace-restore = Makes a workspace from a backup.
cli-about-demo = Makes the demo workspace.
cli-about-programme = Works with programs, each a series of sessions.
cli-about-programme-add = Makes a program with its sides.
cli-about-programme-list = Lists the programs.
cli-about-people = Works with the roster of a program.
cli-about-people-import = Imports a roster from a CSV file.
cli-about-people-add = Adds one person.
cli-about-people-list = Lists the roster by code name.
cli-about-people-consent = Records an answer to a question of consent.
cli-about-people-consent-history = Lists everything a person answered: when, to which words, and asked by whom.
cli-about-session-speak = Gives someone the floor. Notes taken from now on belong to their turn.
cli-about-session-silence = Ends the turn: no one has the floor.
cli-about-note-attribute = Says who spoke the words of a note.
cli-about-session = Works with sessions.
cli-about-session-add = Plans a session from a format.
cli-about-session-list = Lists sessions.
cli-about-session-show = Shows a session with its agenda and its times.
cli-about-session-start = Starts a session.
cli-about-session-close = Ends a session.
cli-about-note = Works with the notes of a session.
cli-about-note-add = Saves a note. What is printed is on disk.
cli-about-note-import = Saves the notes of a file, all or none.
cli-about-note-list = Lists the notes of a session, oldest first.
cli-about-search = Finds notes, sessions, programs and promises, and people by code name.
cli-about-summary = Works with the summary of a session and its privacy review.
cli-about-summary-draft = Drafts the summary of an ended session from its notes.
cli-about-summary-show = Shows the text of the summary.
cli-about-summary-edit = Writes a section in one language.
cli-about-summary-findings = Reviews the summary and lists what was found.
cli-about-summary-settle = Settles a finding.
cli-about-release = Releases the summary of a session.
# What each option means; the id ends in the option as it is typed, after the command where two commands differ.
cli-arg-help = Show this help.
cli-arg-version = Show the version.
cli-arg-workspace = The folder of the workspace.
cli-arg-lang = The language of what is printed: en or fa.
cli-arg-json = Print one JSON document.
cli-arg-passphrase-file = A file whose first line is the passphrase.
cli-arg-path = The folder that is made.
cli-arg-out = The file that is made.
cli-arg-file = The file that is read.
cli-arg-name-en = The name in English.
cli-arg-name-fa = The name in Persian.
cli-arg-sides = A side: its English name, its Persian name and its IANA time zone. Twice or more.
cli-arg-programme = The program: its ID, or the beginning of it.
cli-arg-people-list-programme = The program: its ID, or the beginning of it. All of them when left out.
cli-arg-session-list-programme = The program: its ID, or the beginning of it. All of them when left out.
cli-arg-map = What a column means: its heading or number, an equals sign, then one of code_name, name, alias, side, role, language, email, phone, note, ignore.
cli-arg-dry-run = Show what would happen, and save nothing.
cli-arg-person = The person: their ID, or the beginning of it.
cli-arg-people-consent-kind = The question or questions, separated by commas: participate, notes, recording, quote_without_name, quote_with_code_name, quote_with_name, photo, share_with_third_party, contact_again, withdrawal_explained.
cli-arg-answer = The answer: yes or no.
cli-arg-spoken = The answer was spoken before a witness, not written.
cli-arg-side = The side’s number, from 1.
cli-arg-session-add-side = The number of the side whose clock the start is on, from 1.
cli-arg-code-name = The code name for both languages. One is suggested when it is left out.
cli-arg-code-name-en = The code name in English.
cli-arg-code-name-fa = The code name in Persian.
cli-arg-role = The role: participant, lead_moderator, co_moderator, interpreter, note_taker, technical_host or observer.
cli-arg-language = The language in sessions: en or fa.
cli-arg-at-risk = This person would be in danger if their name leaked: no identity is stored.
cli-arg-name = The real name.
cli-arg-aliases = Another name or spelling. As often as needed.
cli-arg-email = The email address.
cli-arg-phone = The phone number.
cli-arg-note = A private note.
cli-arg-id = The session: its ID, or the beginning of it.
cli-arg-session = The session: its ID, or the beginning of it.
cli-arg-format = The format: reflective-120, living-room-90, cafe-120, fishbowl-90, circle-120, forum-120, exchange-120, or one of your own.
cli-arg-title-en = The title in English.
cli-arg-title-fa = The title in Persian.
cli-arg-start = The start on the clock of the side: 2026-12-05 08:30, or 1405-09-14 20:00 in the Solar Hijri calendar.
cli-arg-when-twice = Which moment is meant when that time happens twice: first or second.
cli-arg-kind = The kind of note: theme, common_ground, difference, question, story, quote, action (a promise), concern (a safety alert) or parking_lot.
cli-arg-note-import-file = The file that is read. Each line is a JSON object with “kind”, “text”, “lang” and “at”.
cli-arg-text = What is written.
cli-arg-note-add-lang = The language of the text: en or fa.
cli-arg-translation = The same in the other language.
cli-arg-attribution = How the speaker is shown: none, side or code-name.
cli-arg-speaker = Who said it: their ID, or the beginning of it.
cli-arg-query = What to look for.
cli-arg-limit = The most results to print.
cli-arg-section = The section: purpose, format_place_dates, participation, themes, common_ground, differences, asked_of_city, follow_up, measures or method_and_limits.
cli-arg-summary-edit-lang = The language of the text: en or fa.
cli-arg-finding = The finding: its ID.
cli-arg-replace = What is written in place of the words. Blank leaves them out.
cli-arg-keep = Why the words may stay.
cli-arg-not-this-person = Why the words are not about the person whom the review sees in them.
cli-arg-formats = The files to make, separated by commas: pdf, docx, html.
cli-arg-release-lang = The language of the files: en, fa or both.
cli-arg-release-out = The folder for the files.
cli-arg-recipient = Who receives the summary.
cli-arg-acknowledge-public = Confirms that anyone, including any government, can read what is released.
# Whether a note may go into a summary, after whose turn it is of.
cli-note-held = held back
cli-note-free = not held back
# In place of the words of a question that nobody wrote down.
cli-words-unknown = words unknown
cli-arg-people-consent-lang = The language in which it was asked: en or fa. The person’s own when left out.
cli-arg-asked-by = The role of the one who asked: participant, lead_moderator, co_moderator, interpreter, note_taker, technical_host or observer.
cli-arg-asker = The one who asked, where they are on the roster: their ID, or the beginning of it.
cli-arg-until = The last day on which a “yes” is valid, such as 2027-03-20 or 1405-12-29.
cli-arg-identity = Who the person is: - reads it from standard input, as JSON with name, aliases, email, phone and note, or as lines such as “name: …”.
cli-arg-provenance = Say in whose turn each note was taken, and whether it is held back. For moderators only.
cli-arg-note-attribute-note = The note: its ID, or the beginning of it.
cli-arg-note-attribute-speaker = The person: their ID, or the beginning of it. “none” says that they are not the words of the one who had the floor.
# $name (text): the file as it was released; $place, $of (numbers): which of the files of its release; $day (text): when; $release (text): the identifier of the release; $completed: whether its writing was finished
cli-verify-known =
    { $completed ->
        [yes] This is file { $place } of { $of }, { $name }, of the release of { $day }, unchanged. Release: { $release }
       *[no] This is file { $place } of { $of }, { $name }, of the release of { $day }, which was cut off before it was complete. Release: { $release }
    }
cli-verify-unknown = This file was not released from this workspace, or it was changed since.
cli-about-verify = Says whether a file was released from this workspace and is unchanged.
cli-arg-verify-file = The file that is checked.
cli-about-session-chatham = Puts a session under the Chatham House rule, or takes it out: no code name and no side beside a quote.
cli-arg-on = Under the rule.
cli-arg-off = Not under the rule.
cli-arg-as-proposed = Writes what the review proposes; where it proposes nothing, leaves the words out.
cli-arg-everywhere = Settles all findings that are alike, in every section.
# $count: places in which the name of a person stands; $option (text): what is added to go on, as it is typed.
cli-places =
    { $count ->
        [0] The name stands nowhere. Nothing was changed; add { $option } to go on.
        [1] The name stands in { $count } place. Nothing was changed; add { $option } to go on.
       *[other] The name stands in { $count } places. Nothing was changed; add { $option } to go on.
    }
cli-about-people-at-risk = Marks a person as being at risk: their code name stands wherever their name did, and their identity is erased.
cli-about-people-erase = Erases a person, and prints a receipt that does not name them.
cli-about-people-receipts = Prints the receipts of everyone who was erased.
cli-about-summary-look-for = Looks in summaries for names that are typed this once. They are stored nowhere.
cli-arg-yes = Do it. Without this, each place in which the name stands is shown, and nothing changes.
cli-arg-take-out = Take the name out of each place; otherwise the code name stands there.
cli-arg-leave = Leave the name in each place, for this reason.
cli-arg-place = One place by itself, as it is listed, an equals sign, and: replace, take-out, or the reason why it stays.
cli-arg-backups = Also seal every automatic backup again without the person.
cli-arg-people-receipts-programme = The program: its ID, or the beginning of it. All of them when left out.
cli-arg-summary-look-for-session = The session: its ID, or the beginning of it. All of them when left out.
cli-arg-names = The names to look for. With - they are read from standard input, one on each line.

# After new keys. $resealed, $removed (numbers): backups sealed anew, backups removed
cli-new-keys = Everything has new keys. Backups sealed anew: { $resealed }. Backups removed: { $removed }.
cli-repaired-whole = Everything could be read and is in the copy.
cli-repaired-in-part = What could be read is in the copy; something is missing. An earlier backup may hold it.
cli-repaired-from-backup = Nothing of the database could be read. The copy is the newest backup that is sound.
# $count (number): entries of the activity record
cli-activity-whole = The record is whole. Entries: { $count }.
# $place (number): the first entry that is not what was written
cli-activity-broken = Entry { $place } is not what was written, or is missing.
cli-about-backups = Works with the automatic backups.
cli-about-backups-list = Lists the automatic backups, newest first.
cli-about-backups-restore = Makes a workspace of an automatic backup, in a new place.
cli-about-activity = Works with the record of what was done with what people entrusted.
cli-about-activity-list = Lists what was done, oldest first.
cli-about-activity-verify = Computes the chain of the record anew.
cli-about-workspace-recover = Opens the workspace with the recovery key and sets a new passphrase.
cli-about-workspace-passphrase = Sets another passphrase.
cli-about-workspace-new-keys = Renews all keys, because the passphrase may be known to someone.
cli-about-workspace-new-recovery-key = Makes a new recovery key. It is printed once.
cli-about-workspace-try-recovery-key = Tries whether the recovery key opens the workspace.
cli-about-workspace-repair = Saves what can be read of a damaged workspace into a new one. The damaged one stays as it is.
cli-about-workspace-pack = Writes the whole workspace into one encrypted file and erases it here.
cli-about-workspace-erase = Overwrites the keys of the workspace and removes its files.
cli-arg-recovery-key-file = A file whose first line is the recovery key.
cli-arg-new-passphrase-file = A file whose first line is the new passphrase.
cli-arg-remove-backups = Remove the old backups instead of sealing them anew.
cli-arg-confirm = The name of the workspace, to confirm.
cli-arg-backup = The backup, as the list names it.
