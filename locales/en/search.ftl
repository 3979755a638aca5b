### The command palette: finds anything and runs commands.

search-title = Find and run
search-placeholder = Sessions, people, notes, or a command
search-commands = Commands
search-results = Found
search-none = Nothing was found for “{ $query }”.
search-hint = Names are not searched: only code names. ↑ ↓ to choose, Enter to open.
search-count =
    { $count ->
        [0] Nothing found.
        [1] 1 result.
       *[other] { $count } results.
    }
search-kind-note = Note
search-kind-session = Session
search-kind-participant = Person
search-kind-programme = Programme
search-kind-action = Promise
