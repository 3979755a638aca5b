### The library of formats.

formats-title = Formats
formats-lead = Agendas that others have tried. Build a session from any of them and change it as you like.
formats-people = { $from } to { $to } people
formats-minutes =
    { $count ->
        [0] { $count } minutes
        [1] { $count } minute
       *[other] { $count } minutes
    }
# A mark on a format that the user saved.
formats-own = Your format
formats-own-none = To add one of your own, open the plan of a session and choose “Save as format”.
# Marks on a part of the agenda.
formats-silent = silent
formats-round = everyone once
formats-moderators = moderators only
formats-blocks = Parts of { $name }
