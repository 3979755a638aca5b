### The summary for a city office: text in both languages, notes by section, findings of the review, release.

summary-title = Summary for the city office
summary-draft-number = Version { $number }
summary-views = Views of the summary
summary-view-text = Text
summary-view-board = Notes by section
summary-view-print = As it will print

# Before there is a summary.
summary-none-title = This session has no summary yet
summary-none-text = The first draft is put together from the notes, each in the section for its kind. Then finish it in both languages.
summary-none-begin = Draft from the notes
summary-not-closed-title = The summary comes after the session
summary-not-closed-text = End the session first. Its notes are then put together here.
summary-to-live = Open the live room
summary-to-plan = Open the plan
summary-redraft = Add new notes
summary-redrafted = New notes were added to the text.
summary-reopen-session = Back to the live room
summary-reopened = The session is open again.

# The sheet.
# Beside figures. $count (number): the figure, for its plural.
summary-fact-people =
    { $count ->
        [1] person
       *[other] people
    }
# In place of a figure: a number of people too small to be shown.
summary-fact-people-hidden = Fewer than { $count }
summary-fact-voice = share of speaking time
summary-fact-notes =
    { $count ->
        [1] note
       *[other] notes
    }
summary-section-empty = Nothing written yet
summary-edit-section = Edit “{ $section }” in { $language }
summary-section-text = { $section }, { $language }
summary-save-hint = Saved when you leave the field. Press Esc to discard the change.
summary-text-saved = Saved and reviewed.
summary-in-text = Show in the text
summary-finding-mark = Finding: { $words }

# The board.
summary-board-hint = Drag a note to another section, or use its menu.
summary-board-left-out = Left out
summary-board-stays = Never released
summary-board-stays-hint = Safety alerts are never released.
summary-board-empty = No notes
summary-note-acts = Actions for this note
summary-note-move = Move to “{ $section }”
summary-note-leave-out = Leave out
summary-note-translate = Write both languages
summary-note-moved = The note is now in “{ $section }”.
summary-note-left-out = The note was left out.
summary-note-untranslated = Not translated
summary-note-text = The note in both languages

# Print.
summary-print-lang = Language
summary-print-frame = The document as it will print

# Findings.
summary-before-leaving = Before this leaves the device
summary-findings-settled =
    { $count ->
        [0] { $settled } of { $count } findings settled
        [1] { $settled } of { $count } finding settled
       *[other] { $settled } of { $count } findings settled
    }
summary-findings-none = The review found nothing that could identify anyone.
summary-findings-all-settled = Every finding is settled.
summary-finding-about = About { $name }
summary-finding-in = { $section }, { $language }
summary-finding-in-title = Title, { $language }
# In how many places of the text the same words stand.
summary-finding-times =
    { $count ->
        [1] in { $count } place
       *[other] in { $count } places
    }
summary-replace-with = Replace with “{ $words }”
summary-leave-out = Leave out
# A button: opens a field for words in place of those found.
summary-other-words = Other wording
summary-write-instead = Write instead
summary-replace = Replace
# Lets the words stand; a reason is asked for.
summary-keep = Keep
summary-keep-reason = Why it may stay
summary-keep-reason-hint = The reason is kept with the summary; it is not released.
summary-cannot-keep = This person has not agreed to this wording. Change it or leave it out.
summary-settled-list =
    { $count ->
        [1] { $count } settled
       *[other] { $count } settled
    }
summary-open-again = Reopen
# Beside settled words: what stands there now.
summary-replaced-by = now: { $words }
# Beside settled words: nothing stands there now.
summary-was-left-out = left out
summary-small-cells = Counts of people under { $count } are not shown.
summary-review-again = Review again
summary-review-stale = The text changed after the review.

# Release.
summary-assume = Assume anyone, including any government, can read what you release.
summary-release = Release
summary-release-blocked = Settle the findings first.
summary-release-title = Release the summary
summary-release-formats = Files
summary-release-lang = Language
summary-release-recipient = Recipient
summary-release-recipient-hint = Kept in the list of releases, not written into the files.
summary-release-acknowledge = I assume that anyone, including any government, can read this.
summary-release-folder = Choose a folder and release
summary-released =
    { $count ->
        [1] { $count } file was released into “{ $folder }”.
       *[other] { $count } files were released into “{ $folder }”.
    }
summary-archived = This session is archived. Its summary can be read but not changed.
summary-board-more =
    { $count ->
        [1] and { $count } more
       *[other] and { $count } more
    }
# Below the findings in sight: how many follow.
summary-more-findings =
    { $count ->
        [1] { $count } more after these
       *[other] { $count } more after these
    }
summary-next-finding = Next finding
# $place, $count (numbers): which of the open findings is in hand
summary-finding-place = Finding { $place } of { $count }
summary-findings-list = Open findings
summary-finding-choose = Show this finding
summary-finding-answers = Answers
# The page as it will be read by somebody who knows nobody of the session.
summary-as-stranger = Read it as a stranger
summary-undo = Undo
summary-undone = The last answer was taken back.
# $words (text): wider words, such as “a neighborhood in Tehran”
summary-generalise = Say it more generally: “{ $words }”
summary-not-this-person = Not this person
# $list (text): consents, joined by commas
summary-agreed-to = Agreed to: { $list }.
summary-agreed-to-nothing = Agreed to none of what this needs.
# Before the words of a note.
summary-finding-note = In the note
summary-because-many = Many people share this.
summary-because-public = This is public knowledge.
summary-because-point = Without it the point would be lost.
summary-because-other = This is someone else with the same name.
summary-because-place = This is a place or an organization.
summary-because-word = This is an everyday word here.
summary-note-blocked = A note in “{ $section }” no longer has the consent of { $name }. Nothing can be released until it is taken out.
summary-note-blocked-unknown = A note in “{ $section }” may not leave. Nothing can be released until it is taken out.
summary-take-note-out = Take this note out
