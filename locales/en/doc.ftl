### Words of the documents that leave the device: PDF, Word and HTML.

# Above the title.
doc-summary = Summary for the city office
doc-session-number = Session { $number }

# Under large figures at the head of the first page, so in lower case and without the number.
doc-fact-people = people
doc-fact-voice = share of voice
doc-fact-spoken = minutes of speech
doc-fact-turns = turns

# Headings of tables.
doc-table-side = Side
doc-table-role = Role
doc-table-people = People
doc-table-date = Date
doc-table-time = Local time
doc-table-share = Share of voice
doc-table-turns = Turns
# The last row of a table.
doc-table-together = Together
# Where a table comes from, read aloud before it.
doc-caption-dates = Dates and local times
doc-caption-sides = People by side
doc-caption-roles = People by role
doc-caption-voice = How the voice was shared

doc-format = Format: { $format }

doc-people =
    { $count ->
        [0] Nobody took part.
        [1] One person took part.
       *[other] { $count } people took part.
    }
doc-people-hidden = The number of people is not shown, because it would give away a small group.
# In place of a number in a table.
doc-not-shown = not shown
doc-small-counts = Counts under { $limit } are not shown, nor any count from which one of them could be worked out.

# Text for those who do not see the bar. $shares is a list such as “Los Angeles 47%, Tehran 53%”.
doc-voice-alt = Bar of speaking time: { $shares }.
doc-voice-share = { $side } { $share }
doc-minutes = { $spoken } minutes of speech, and { $interpreter } minutes of interpreting, counted apart.
doc-gini = Gini coefficient of speaking time: { $gini }. 0 means that everyone spoke for the same time.
doc-method-voice = Speaking time was measured by the moderators. Interpreting is not counted as speech.
doc-method-quotes = Nobody is quoted who did not agree to it.

# In the English column, when only the Persian one was written.
doc-only-in-other = This section was written in Persian only.

# At the foot of a page.
doc-page = Page { $page } of { $total }
