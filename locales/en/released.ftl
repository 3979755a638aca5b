### The ledger of what left the device.

released-title = Released
released-lead = Everything that left this device, the newest first. Nothing else did.
released-all = All sessions
released-none-title = Nothing has left this device
released-none-text = Only a summary that passed the review can be released. Close a session and write its summary.
released-none-act = To today
released-session = Session { $number }
released-for = For { $recipient }
released-recipient-unknown = No recipient was written down
released-draft = Draft { $number }
released-file = File
released-kind = Kind
released-language = Language
released-size = Size
released-digest = SHA-256
# A size in kilobytes.
released-kilobytes = { $count } KB
released-relied =
    { $count ->
        [0] It relied on nobody’s consent to be quoted.
        [1] It relied on the consent of 1 person: { $names }
       *[other] It relied on the consent of { $count } people: { $names }
    }
released-withdrawn =
    { $count ->
        [1] 1 person has withdrawn since: { $names }. Ask the recipient to stop using this version, and release a new one.
       *[other] { $count } people have withdrawn since: { $names }. Ask the recipient to stop using this version, and release a new one.
    }
released-to-summary = Open the summary
released-more =
    { $count ->
        [1] Show 1 older release
       *[other] Show { $count } older releases
    }
