### What went wrong, one message for each error code: what is wrong, and what to do about it.
### Arguments that are words ($field, $state, $kind) choose a variant; they are never shown themselves.

error-locked = The workspace is locked. Unlock it with your passphrase.
error-wrong-state = { $state ->
    [draft] The session is still a draft. Set its start first.
    [planned] The session has not started. Start it first.
    [live] The session is live. Close it first.
    [closed] The session is closed already.
    [summarised] The session is summarised already.
    [archived] The session is archived and can no longer be changed.
   *[other] The session is not in a state that allows this.
}
error-findings-open = { $count ->
    [one] One finding of the disclosure review is open. Settle it, then release.
   *[other] { $count } findings of the disclosure review are open. Settle them, then release.
}
error-review-stale = The text changed after the disclosure review. Run the review again, then release.
error-not-acknowledged = Anyone, including any government, can read what is released. Confirm that you know this, then release.
error-no-summary = This session has no summary yet. Write the summary first.
error-cannot-keep = Consent does not allow these words to be kept. Replace them or leave them out.
error-already-settled = This finding is settled already.
error-finding-gone = These words are no longer in the text. Run the review again.
error-at-risk = { $field ->
    [name] This person is at risk, so no name is stored. Remove the name.
    [alias] This person is at risk, so no other names are stored. Remove them.
    [email] This person is at risk, so no email address is stored. Remove the address.
    [phone] This person is at risk, so no telephone number is stored. Remove the number.
   *[other] This person is at risk, so only a code name, a side and a language are stored. Remove everything else.
}
error-no-people = Nobody is expected in this session. Add people to it before you start.
error-nothing-to-undo = There is nothing to undo.
error-another-live = Another session of this workspace is live. Close it first.
error-already-queued = This person is waiting already.
error-in-use = The workspace is open in another window or program. Close it there, then try again.
error-read-only = This place can only be read. Nothing was changed. Choose a folder you may write to.
error-already-exists = Something with this name is there already. Choose another name.
error-still-used = This is still used elsewhere and cannot be removed.
error-newer-workspace = This workspace was made by a newer version of Hamsokhan. Update the program to open it. Nothing was changed.
error-import-gone = The file changed or was closed. Choose it again.
error-cancelled = Stopped. Nothing was changed.

error-blank = { $field ->
    [programme_name] Give the programme a name in at least one language.
    [side_name] Give each side a name in at least one language.
    [session_title] Give the session a title in at least one language.
    [block_title] Give each block a title in at least one language.
    [note_text] The note is empty. Write something first.
    [action_text] Write what was promised.
    [kept_because] Say why these words may stay.
    [code_name] Give a code name.
    [format_name] Give the format a name in at least one language.
    [agenda_blocks] The agenda has no blocks. Add one first.
   *[other] A field that is needed is empty. Fill it in.
}
error-too-long = { $field ->
    [note_text] The note is longer than { $limit } bytes. Divide it into several notes.
    [programme_name] The name of the programme is longer than { $limit } bytes. Shorten it.
    [programme_purpose] The purpose is longer than { $limit } bytes. Shorten it.
    [side_name] The name of a side is longer than { $limit } bytes. Shorten it.
    [session_title] The title of the session is longer than { $limit } bytes. Shorten it.
    [block_title] The title of a block is longer than { $limit } bytes. Shorten it.
    [block_question] The question of a block is longer than { $limit } bytes. Shorten it.
    [code_name] The code name is longer than { $limit } bytes. Shorten it.
    [format_name] The name of the format is longer than { $limit } bytes. Shorten it.
    [action_text] The text of the action is longer than { $limit } bytes. Shorten it.
    [identity] A name, address or number is longer than { $limit } bytes. Shorten it.
    [identity_note] The private note is longer than { $limit } bytes. Shorten it.
   *[other] A text is longer than { $limit } bytes. Shorten it.
}
error-out-of-range = { $field ->
    [block_minutes] The minutes of a block must be from { $min } to { $max }.
    [small_cell] The smallest count shown must be from { $min } to { $max }.
    [humane_hours] The humane hours must begin before they end, within one day.
    [agenda_blocks] An agenda has from { $min } to { $max } blocks.
   *[other] A number must be from { $min } to { $max }.
}
error-unknown-zone = This time zone is not known. Choose one from the list, such as “Asia/Tehran”.
error-local-time-skipped = Clocks jump over this time on that day, so it does not exist there. Choose another time.
error-local-time-twice = Clocks go back on that day, so this time happens twice. Say whether you mean the first or the second.
error-date-out-of-range = The date must be in the years 1900 to 2200.
error-bad-date = This date or time cannot be read. Write it as 2026-12-05T08:30, or as 1405-09-14T08:30 in the Solar Hijri calendar.
error-too-few-sides = A programme needs at least two sides. Add another side.
error-not-found = { $kind ->
    [programme] There is no such programme.
    [side] There is no such side.
    [session] There is no such session.
    [block] There is no such block.
    [participant] There is no such person in this programme.
    [note] There is no such note.
    [action] There is no such action.
    [summary] There is no such summary.
    [finding] There is no such finding.
    [release] There is no such release.
    [queue] This person is not waiting.
    [format] There is no such format.
   *[other] This was not found.
} It may have been removed; look at the list again.
error-ambiguous-id = This beginning of an identifier fits more than one. Write more of it.
error-unknown-format = There is no such format. Choose one from the list of formats.
error-unknown-side = There is no such side in this programme. Use a side’s number or its name.
error-code-name-taken = Somebody else in this programme has this code name. Choose another.
error-weak-passphrase = The passphrase is too short. Use at least { $min } characters; four or five words are good.
error-not-a-workspace = This is not a Hamsokhan workspace. Choose a folder whose name ends in “.hamsokhan”.
error-not-a-backup = This file is not a backup of a workspace. Choose another file.
error-file-not-found = There is no file at this place. Check its name and folder.
error-file-too-large = The file is larger than { $limit } MB. Divide it into smaller ones.
error-file-empty = There is nothing in this file. Choose another one.
error-file-not-text = This file is not text. Save the list as CSV and choose that file.
error-file-is-spreadsheet = This is a spreadsheet. Save it as CSV in your spreadsheet program and choose that file.
error-file-encoding = Line { $line } has characters that cannot be read. Save the file as CSV in UTF-8 and choose it again.
error-too-many-columns = The file has more than { $limit } columns. Keep only those that describe people.
error-too-many-rows = The file has more than { $limit } rows. Divide it into smaller files.
error-cell-too-long = A cell in line { $line } is longer than { $limit } characters. Shorten it.
error-file-quotes = A quotation mark in line { $line } has no partner. Correct that line and choose the file again.
error-no-name-column = No column says who somebody is. Say which column holds the name or the code name.
error-unknown-column = The file has no column called “{ $column }”. Check the spelling in its first line.
error-bad-json-line = Line { $line } is not a note. Each line must be an object with “kind” and “text”.
error-no-formats = No kind of file was chosen. Choose PDF, Word or HTML.

error-wrong-passphrase = The passphrase is wrong. Nothing was changed; try again.
error-wrong-recovery-key = The recovery key is wrong or has a typing error. Compare it with your paper.
error-missing-passphrase = A passphrase is needed. Type it, or give a file that holds it.
error-too-many-tries = { $seconds ->
    [one] Too many wrong passphrases. Wait one second, then try again.
   *[other] Too many wrong passphrases. Wait { $seconds } seconds, then try again.
}

error-damaged = The workspace is damaged and was not opened. Nothing was changed. Restore the latest backup.
error-disk-full = The disk is full, so this was not saved. What was saved before is safe. Free some space and try again.
error-read-failed = A file could not be read. Check that the disk is connected and that you may read it.
error-write-failed = A file could not be written, so this was not saved. What was saved before is safe. Check the disk and try again.
error-not-confirmed = This was saved, but the disk did not confirm that it will outlast a power cut. Check the disk, then make a backup on another one.
error-render-failed = The document could not be made. Nothing was released. Look for unusual characters in the text and try again.
error-internal = The program made a mistake. What was saved is safe. Close it and open it again.
