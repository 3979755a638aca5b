### The ledger of what left the device.

released-title = Released
released-lead = Every summary released from this workspace, newest first.
released-all = All sessions
released-none-title = Nothing has been released yet
released-none-text = Only a summary that passed the review can be released. End a session and write its summary.
released-none-act = Go to Today
released-session = Session { $number }
released-for = For { $recipient }
released-recipient-unknown = No recipient was recorded
released-draft = Version { $number }
released-file = File
# Heading of a column: PDF, Word or HTML.
released-kind = Type
released-language = Language
released-size = Size
released-digest = SHA-256
# A size in kilobytes.
released-kilobytes = { $count } KB
# $names (text): code names, joined by commas
released-relied =
    { $count ->
        [0] No one is quoted in it.
        [1] It was released with the consent of { $count } person: { $names }
       *[other] It was released with the consent of { $count } people: { $names }
    }
released-withdrawn =
    { $count ->
        [1] { $count } person has withdrawn since: { $names }. Ask the recipient to stop using this version, and release a new one.
       *[other] { $count } people have withdrawn since: { $names }. Ask the recipient to stop using this version, and release a new one.
    }
released-to-summary = Open the summary
released-more =
    { $count ->
        [1] Show { $count } older release
       *[other] Show { $count } older releases
    }
released-verify = Check a file
released-verify-hint = Open a file, or drop it onto this page, to see whether it was released from here and is unchanged.
# $name (text): the file as it is called now; $place, $of (numbers): which of the files of its release; $title (text): the session; $day (text): when; $original (text): its name when it was released
released-verify-known = “{ $name }” is file { $place } of { $of } ({ $original }) of “{ $title }”, released on { $day }, and is unchanged.
released-verify-cut-off = “{ $name }” is file { $place } of { $of } ({ $original }) of “{ $title }”. Its release on { $day } was cut off before it was complete.
released-verify-unknown = “{ $name }” was not released from this workspace, or it was changed since.
released-not-completed = Not completed
released-not-completed-hint = The release was cut off before all files were written. No one was meant to receive these files: release the summary again.
released-reliance = Which consents it relied on
