### Rosters brought in from files: what the user should know about a row.
### A row number is shown beside each message, and the heading of the column where there is one.

# Rows that are left out.
import-problem-no-name = This row has neither a name nor a code name, so it is left out.
import-problem-missing-side = This row names no side, so it is left out. Fill in the cell, or choose a side for such rows.
# $value (text): the words of the cell
import-problem-unknown-side = “{ $value }” is not a side of this program, so the row is left out.
# $value (text): the words of the cell
import-problem-ambiguous-side = “{ $value }” could mean more than one side of this program, so the row is left out.
# $letters (number): about how many letters fit
import-problem-too-long = The text of this cell is too long to store, so the row is left out. Shorten it to about { $letters } characters.
# $value (text): the code name; $other_row (number): the earlier row
import-problem-duplicate-code-name = Row { $other_row } already has the code name “{ $value }”, so this row is left out.
# $other_row (number): the earlier row
import-problem-duplicate-row = This row says the same as row { $other_row }, so it is left out.
import-problem-repeated-heading = This row repeats the headings, so it is left out.

# Rows that are brought in.
# $value (text): the words of the cell
import-problem-side-from-zone = “{ $value }” was matched to a side by its time zone. Check that it is the right side.
# $value (text): the words of the cell
import-problem-unknown-role = “{ $value }” is not a known role. The person is brought in as a participant.
# $value (text): the words of the cell
import-problem-unknown-language = “{ $value }” is not English or Persian. The language was chosen from the name and the side.
import-problem-odd-email = This does not look like an email address. It is kept as it is.
import-problem-odd-phone = This does not look like a phone number. It is kept as it is.
# $other_row (number): the earlier row
import-problem-same-name = Row { $other_row } has the same name. Check whether it is the same person.
# $other_row (number): the earlier row
import-problem-same-contact = Row { $other_row } has the same email address or phone number. Check whether it is the same person.
import-problem-formula = This cell looks like a formula. It is kept as plain text and never calculated.
import-problem-hidden-controls = Hidden characters that change the direction of text were taken out of this cell.
import-problem-extra-cells = This row has more cells than there are headings. Check that nothing has shifted.

# Said when the file meets the roster.
import-problem-no-name-column = This file has no column for names or code names. Choose one.
import-problem-at-risk = This person is marked as at risk, so the name and contact details in this row are not stored.
import-problem-could-be-at-risk = People at risk are on this side, and their names are not known any more. If this is one of them, leave the row out.
# $value (text): the words of the cell
import-problem-unknown-risk = “{ $value }” is neither yes nor no. The person is taken as at risk, and no identity is stored.
# $value (text): the code name
import-problem-code-name-taken = The code name “{ $value }” belongs to someone else in this program. Another one is given.
