### What went wrong, one message for each error code: what is wrong, and what to do about it.
### Arguments that are words ($field, $state, $kind) choose a variant; they are never shown themselves.

error-locked = The workspace is locked. Unlock it with your passphrase.
error-wrong-state = { $state ->
    [draft] The session is still a draft. Set its start first.
    [planned] The session has not started. Start it first.
    [live] The session is live. End it first.
    [closed] This session has ended. Reopen it to change it.
    [summarised] The summary of this session has been released, so the session itself can no longer be changed. You can still edit the summary and release a new version.
    [archived] The session is archived and can no longer be changed.
   *[other] The session is not in a state that allows this.
}
error-findings-open = { $count ->
    [1] { $count } finding of the privacy review is open. Settle it, then release.
   *[other] { $count } findings of the privacy review are open. Settle them, then release.
}
error-review-stale = The text changed after the privacy review. Run the review again, then release.
error-not-acknowledged = Anyone, including any government, can read what is released. Confirm that you know this, then release.
error-no-summary = This session has no summary yet. Write the summary first.
error-cannot-keep = This person has not agreed to these words. Replace them or leave them out.
error-names-them = This reason names the person. Say why it stays without naming them.
error-note-held = { $count ->
    [0] This note was taken while someone who has not agreed was speaking. Say whose words these are, or wait until they agree.
    [1] { $count } note in this summary is held back, because the person who spoke has not agreed. Take it out, or say whose words these are.
   *[other] { $count } notes in this summary are held back, because the people who spoke have not agreed. Take them out, or say whose words these are.
}
error-already-settled = This finding is already settled.
error-finding-gone = These words are no longer in the text. Run the review again.
error-at-risk = { $field ->
    [name] This person is at risk, so no name is stored. Remove the name.
    [alias] This person is at risk, so no other names are stored. Remove them.
    [email] This person is at risk, so no email address is stored. Remove the address.
    [phone] This person is at risk, so no phone number is stored. Remove the number.
   *[other] This person is at risk, so only a code name, a side, a role and a language are stored. Remove everything else.
}
error-no-people = No one is in this session yet. Add people before you start it.
error-nothing-to-undo = There is nothing to undo.
error-another-live = Another session of this workspace is live. End it first.
error-already-queued = This person is already in the queue.
error-in-use = The workspace is open in another window or app. Close it there, then try again.
error-read-only = You can’t save here. Nothing was changed. Choose a folder you can write to.
error-already-exists = A file or folder with this name already exists. Choose another name.
# $kind: release (a session whose summary was released is to be reopened), block (a part that has begun is to be removed from the agenda), other.
error-still-used = { $kind ->
    [release] A summary of this session has been released, so the session can no longer be reopened. You can still edit the summary and release a new version.
    [block] A part that has begun cannot be removed from the agenda.
   *[other] Something still depends on this: a session, a person or a note. Move or remove that first.
}
error-newer-workspace = This workspace was made by a newer version of { -brand }. Update { -brand } to open it. Nothing was changed.
error-import-gone = The file changed or was closed. Choose it again.
error-cancelled = Stopped. Nothing was changed.

error-blank = { $field ->
    [programme_name] Give the program a name in at least one language.
    [side_name] Give each side a name in at least one language.
    [session_title] Give the session a title in at least one language.
    [block_title] Give each part a title in at least one language.
    [note_text] The note is empty. Write something first.
    [action_text] Write what was promised.
    [kept_because] Say why these words may stay.
    [code_name] Give a code name.
    [format_name] Give the format a name in at least one language.
    [agenda_blocks] The agenda has no parts. Add one first.
   *[other] A required field is empty. Fill it in.
}
# $letters (number): about how many letters fit. What is measured is bytes, which no one can count.
error-too-long = { $field ->
    [note_text] The note is too long to store. Divide it into several notes of about { $letters } characters.
    [programme_name] The name of the program is too long to store. Shorten it to about { $letters } characters.
    [programme_purpose] The purpose is too long to store. Shorten it to about { $letters } characters.
    [side_name] The name of a side is too long to store. Shorten it to about { $letters } characters.
    [session_title] The title of the session is too long to store. Shorten it to about { $letters } characters.
    [block_title] The title of a part is too long to store. Shorten it to about { $letters } characters.
    [block_question] The question of a part is too long to store. Shorten it to about { $letters } characters.
    [code_name] The code name is too long to store. Shorten it to about { $letters } characters.
    [format_name] The name of the format is too long to store. Shorten it to about { $letters } characters.
    [action_text] The promise is too long to store. Shorten it to about { $letters } characters.
    [identity] A name, address or number is too long to store. Shorten it to about { $letters } characters.
    [identity_note] The private note is too long to store. Shorten it to about { $letters } characters.
   *[other] A text is too long to store. Shorten it to about { $letters } characters.
}
error-out-of-range = { $field ->
    [block_minutes] The minutes of a part must be from { $min } to { $max }.
    [small_cell] The limit for hiding counts must be from { $min } to { $max }.
    [humane_hours] Good hours must begin before they end, within one day.
    [agenda_blocks] An agenda has from { $min } to { $max } parts.
   *[other] A number must be from { $min } to { $max }.
}
error-unknown-zone = This time zone is not known. Choose one from the list, such as “Asia/Tehran”.
error-local-time-skipped = Clocks jump over this time on that day, so it does not exist there. Choose another time.
error-local-time-twice = Clocks go back on that day, so this time happens twice. Say whether you mean the first or the second.
error-date-out-of-range = The date must be in the years 1900 to 2200.
error-bad-date = This date or time cannot be read. Write it as 2026-12-05 08:30, or as 1405-09-14 08:30 in the Solar Hijri calendar.
error-too-few-sides = A program needs at least two sides. Add another side.
error-not-found = { $kind ->
    [programme] There is no such program. It may have been removed; look at the list again.
    [side] There is no such side. It may have been removed; look at the list again.
    [session] There is no such session. It may have been removed; look at the list again.
    [block] There is no such part. It may have been removed; look at the agenda again.
    [participant] There is no such person in this program. They may have been taken off the roster.
    [note] There is no such note. It may have been removed; look at the list again.
    [action] There is no such promise. It may have been removed; look at the list again.
    [summary] There is no such summary. Look at the list again.
    [finding] There is no such finding. The text may have changed since; run the review again.
    [release] There is no such release. Look at the list again.
    [queue] This person is no longer in the queue.
    [format] There is no such format. It may have been removed; look at the list again.
   *[other] This was not found. It may have been removed; look at the list again.
}
error-ambiguous-id = More than one ID starts this way. Type more of it.
error-unknown-format = There is no such format. Choose one from the list of formats.
error-unknown-side = There is no such side in this program. Type a side’s number or its name.
error-code-name-taken = Someone else in this program has this code name. Choose another.
error-weak-passphrase = The passphrase is too short. Use at least { $min } characters; try four or five unrelated words.
error-not-a-workspace = This is not a { -brand } workspace. Choose a folder whose name ends in “.hamsokhan”.
error-not-a-backup = This file is not a backup of a workspace. Choose another file.
error-file-not-found = There is no file at this place. Check its name and folder.
error-file-too-large = The file is larger than { $limit } MB. Divide it into smaller ones.
error-file-empty = There is nothing in this file. Choose another one.
error-file-not-text = This file is not text. Save the list as CSV and choose that file.
error-file-is-spreadsheet = This is a spreadsheet. Save it as CSV in your spreadsheet app and choose that file.
error-file-encoding = Line { $line } has characters that cannot be read. Save the file as CSV in UTF-8 and choose it again.
error-too-many-columns = The file has more than { $limit } columns. Keep only those that describe people.
error-too-many-rows = The file has more than { $limit } rows. Divide it into smaller files.
error-cell-too-long = A cell in line { $line } is longer than { $limit } characters. Shorten it.
error-file-quotes = A quotation mark in line { $line } is not closed. Correct that line and choose the file again.
error-no-name-column = It is not clear which column holds people’s names. Choose the one with the name or the code name.
error-unknown-column = The file has no column called “{ $column }”. Check the spelling in its first line.
error-bad-json-line = Line { $line } is not a note. Each line must be an object with “kind” and “text”.
error-no-formats = No kind of file was chosen. Choose PDF, Word or HTML.

error-wrong-passphrase = The passphrase is wrong. Nothing was changed; try again.
error-wrong-recovery-key = The recovery key is wrong or has a typing error. Check it against your copy.
error-missing-passphrase = A passphrase is needed. Type it.
error-too-many-tries = { $seconds ->
    [1] Too many wrong passphrases. Wait { $seconds } second, then try again.
   *[other] Too many wrong passphrases. Wait { $seconds } seconds, then try again.
}

error-damaged = The workspace is damaged and was not opened. Nothing was changed. Restore the latest backup.
error-disk-full = The disk is full, so this was not saved. What was saved before is safe. Free some space and try again.
error-read-failed = A file could not be read. Check that the disk is connected and that you are allowed to read it.
error-write-failed = A file could not be written, so this was not saved. What was saved before is safe. Check the disk and try again.
error-not-confirmed = This was saved, but the disk did not confirm that it will outlast a power cut. Check the disk, then make a backup on another one.
error-render-failed = The document could not be made, and nothing was released. Shorten the text or choose another type of file, then try again.
error-internal = Something went wrong in { -brand }. What you saved is safe. Close the app and open it again.
error-reason-too-short = Say in a few words why this may stay: the reason is kept with the summary.
