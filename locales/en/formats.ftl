### The library of formats.

formats-title = Formats
formats-lead = Agendas that others have tried. A session begins from one of them and can be changed freely.
formats-people = { $from } to { $to } people
formats-minutes =
    { $count ->
        [0] 0 minutes
        [1] 1 minute
       *[other] { $count } minutes
    }
formats-own = Saved here
formats-own-none = To add one of your own, open the plan of a session and choose “Save as format”.
formats-silent = silent
formats-round = everyone once
formats-moderators = moderators only
formats-blocks = Blocks of { $name }
