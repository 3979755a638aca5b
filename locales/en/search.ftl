### The command palette: finds anything and runs commands.

search-title = Find and run
search-placeholder = Sessions, people, notes, or a command
search-none = Nothing was found for “{ $query }”.
search-hint = Real names are not searched, only code names. ↑ ↓ to choose, Enter to open.
search-count =
    { $count ->
        [0] Nothing found.
        [1] { $count } result.
       *[other] { $count } results.
    }
search-kind-note = Note
search-kind-session = Session
search-kind-participant = Person
search-kind-programme = Program
search-kind-action = Promise
