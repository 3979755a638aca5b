### Words of the documents that leave the device: PDF, Word and HTML.

# Above the title.
doc-summary = Summary for the city office
doc-session-number = Session { $number }

# Under large figures at the head of the first page, so in lower case; the figure itself stands above. $count (number): that figure, for its plural.
doc-fact-people =
    { $count ->
        [1] person
       *[other] people
    }
doc-fact-voice = share of speaking time
doc-fact-spoken =
    { $count ->
        [1] minute of speech
       *[other] minutes of speech
    }
doc-fact-turns =
    { $count ->
        [1] turn
       *[other] turns
    }

# Headings of tables.
doc-table-side = Side
doc-table-role = Role
doc-table-people = People
doc-table-date = Date
doc-table-time = Local time
doc-table-share = Share of speaking time
doc-table-turns = Turns
# The last row of a table.
doc-table-together = Total
# Where a table comes from, read aloud before it.
doc-caption-dates = Dates and local times
doc-caption-sides = People by side
doc-caption-roles = People by role
doc-caption-voice = How speaking time was shared

doc-format = Format: { $format }

doc-people =
    { $count ->
        [0] No one took part.
        [1] { $count } person took part.
       *[other] { $count } people took part.
    }
doc-people-hidden = The number of participants is not given, because a small number could help identify people.
# In place of a number in a table.
doc-not-shown = not shown
# $limit (number): counts of people below it are withheld
doc-small-counts = To protect privacy, counts of people under { $limit } and numbers that would reveal one are not shown.

# Text for those who do not see the bar. $shares is a list such as “Los Angeles 47%, Tehran 53%”.
doc-voice-alt = Bar of speaking time: { $shares }.
doc-voice-share = { $side } { $share }
doc-minutes = Minutes of speech: { $spoken }. Minutes of interpreting, counted separately: { $interpreter }.
# $gini (text): a number from 0 to 1, already written out
doc-gini = Gini coefficient of speaking time: { $gini }. Zero means that everyone spoke for the same amount of time.
doc-method-voice = The moderators measured speaking time. Interpreting is not counted as speech.
doc-method-quotes = Everyone quoted here agreed to be quoted.

# In the English column, when only the Persian one was written.
doc-only-in-other = This section was written in Persian only.

# At the foot of a page.
doc-page = Page { $page } of { $total }
