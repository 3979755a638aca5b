### The summary for a city office: text in both languages, notes by section, findings of the review, release.

summary-title = Summary for the city office
summary-draft-number = Draft { $number }
summary-views = Views of the summary
summary-view-text = Text
summary-view-board = Notes by section
summary-view-print = As it will print

# Before there is a summary.
summary-none-title = This session has no summary yet
summary-none-text = The first draft is put together from the notes, each in the section of its kind. You then write it to the end in both languages.
summary-none-begin = Draft from the notes
summary-not-closed-title = The summary comes after the session
summary-not-closed-text = Close the session first. Its notes are then put together here.
summary-to-live = Open the live room
summary-to-plan = Open the plan
summary-redraft = Add new notes
summary-redrafted = Notes that were new are in the text now.
summary-reopen-session = Back to the live room
summary-reopened = The session is open again.

# The sheet.
summary-fact-people = people
summary-fact-people-hidden = Fewer than { $count }
summary-fact-voice = share of voice
summary-fact-notes = notes
summary-section-empty = Nothing written yet
summary-edit-section = Edit “{ $section }” in { $language }
summary-section-text = { $section }, { $language }
summary-save-hint = Leaving the field saves. Esc takes back.
summary-text-saved = Saved and reviewed.
summary-in-text = Show in the text
summary-finding-mark = Finding: { $words }

# The board.
summary-board-hint = Drag a note to another section, or use its menu.
summary-board-left-out = Left out
summary-board-stays = Stays inside
summary-board-stays-hint = Concerns are never released.
summary-board-empty = No notes
summary-note-acts = What to do with this note
summary-note-move = Move to { $section }
summary-note-leave-out = Leave out
summary-note-translate = Write both languages
summary-note-moved = The note is in { $section } now.
summary-note-left-out = The note was left out.
summary-note-untranslated = Not translated
summary-note-text = The note in both languages

# Print.
summary-print-lang = Language
summary-print-frame = The document as it will print

# Findings.
summary-before-leaving = Before this leaves the device
summary-findings-settled = { $settled } of { $count } findings settled
summary-findings-none = The review found nothing that could point at somebody.
summary-findings-all-settled = Every finding is settled.
summary-findings-open =
    { $count ->
        [1] 1 finding is open
       *[other] { $count } findings are open
    }
summary-finding-about = Concerns { $name }
summary-finding-in = { $section }, { $language }
summary-finding-in-title = Title, { $language }
summary-finding-times =
    { $count ->
        [1] once
       *[other] { $count } times
    }
summary-replace-with = Replace with “{ $words }”
summary-leave-out = Leave out
summary-other-words = Other words
summary-write-instead = Write instead
summary-replace = Replace
summary-keep = Keep
summary-keep-reason = Why it may stay
summary-keep-reason-hint = The reason is kept with the summary; it is not released.
summary-cannot-keep = Consent decides here: it must be changed.
summary-settled-list =
    { $count ->
        [1] 1 settled
       *[other] { $count } settled
    }
summary-open-again = Open again
summary-replaced-by = now: { $words }
summary-was-left-out = left out
summary-small-cells = Counts under { $count } are hidden.
summary-review-again = Review again
summary-review-stale = The text changed since the review.

# Release.
summary-assume = Assume anyone, including any government, can read what you release.
summary-release = Release
summary-release-blocked = Settle the findings first.
summary-release-title = Release the summary
summary-release-formats = Files
summary-release-lang = Language
summary-release-recipient = For whom
summary-release-recipient-hint = Kept in the list of what left; not written into the files.
summary-release-acknowledge = I assume that anyone, including any government, can read this.
summary-release-folder = Choose a folder and release
summary-released = Released: { $count ->
    [1] 1 file
   *[other] { $count } files
} in { $folder }.
summary-to-released = What was released
summary-archived = This session is archived. Its summary can only be read.
summary-board-more =
    { $count ->
        [1] and 1 more
       *[other] and { $count } more
    }
summary-more-findings =
    { $count ->
        [1] 1 more after these
       *[other] { $count } more after these
    }
