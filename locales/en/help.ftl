### Help beside the work and the guide. The texts themselves are the guide: src-tauri/guide.

help-title = Help
# Names a question mark beside a control. $title is the heading of a section, such as “The queue”.
help-about = Help: { $title }
# Spoken when help opens while somebody is typing and the focus stays with them.
help-opened = Help is open: { $title }. Press F1 again to go there.
help-close = Close help
help-keys = F1 goes back to your work. Esc closes help.
# Above links to other pages that belong to this screen.
help-also = Also about this screen
help-whole = Open the guide
# Words to say aloud. $text is one or more whole sentences.
help-say = “{ $text }”
# A button: takes a sample question into the field above, in both languages.
help-questions = Take a sample question

help-guide = Guide
help-contents = Contents
help-find = Find in the guide
help-find-hint = Enter goes to the next place, Shift Enter to the one before.
help-found =
    { $count ->
        [0] Nothing found
        [1] { $count } place
       *[other] { $count } places
    }
# Which of the places found is in sight.
help-found-at = { $at } of { $count }
help-find-clear = Show everything

# The first steps in an empty workspace.
help-steps = From the first plan to the page a city office reads
help-steps-lead = Seven steps. Each is checked off when it is done.
help-steps-done = { $done } of { $count } done
# Spoken before the name of a step.
help-step-is-done = Done
help-step-is-next = Next step
help-step-programme = Make a program with two sides
help-step-programme-text = Who wants to hear from whom, and by which clocks they live.
help-step-programme-act = New program
help-step-roster = Bring the people in
help-step-roster-text = From a CSV file or one by one. Everyone gets a code name.
help-step-roster-act = Open the roster
help-step-consents = Ask for consent
help-step-consents-text = Ten short questions, one by one. The words to say are beside them.
help-step-consents-act = Ask for consent
help-step-session = Plan a session
help-step-session-text = A format, and an hour that is good for both cities.
help-step-session-act = Plan a session
help-step-live = Hold it
help-step-live-text = Clock, speakers and notes in one room.
help-step-live-act = Open the session
help-step-summary = Write the summary
help-step-summary-text = The notes are already in their sections; you finish the text in both languages.
help-step-summary-act = Write the summary
help-step-release = Release it
help-step-release-text = Settle what the privacy review found, then choose the files and who receives them.
help-step-release-act = Open the summary
