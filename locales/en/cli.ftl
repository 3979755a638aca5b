### The command line: what is said on a terminal beside error messages.

cli-passphrase = Passphrase:
cli-recovery-key = Write this recovery key down on paper. It is shown once, and it opens the workspace when the passphrase is lost:
cli-check-ok = Nothing is wrong with this workspace.
cli-usage = The command could not be understood. Run “hamsokhan --help” to see what can be asked.
# $rows, $imported, $updated, $skipped (numbers): rows of the file, people added, changed, left out
cli-imported = Rows: { $rows }. Added: { $imported }. Changed: { $updated }. Left out: { $skipped }.
# Before $message: the message of the problem. $row (number): the row of the file
cli-row = Row { $row }: { $message }
# $column (text): the heading of the column
cli-row-column = Row { $row }, “{ $column }”: { $message }
# $line (number): the line of a file of notes; $message: what is wrong with it
cli-line = Line { $line }: { $message }
# The command did what was asked; only the automatic backup after it failed.
cli-backup-failed = What you asked for is done and saved. Only the automatic backup could not be made: look at the disk and the room on it.
cli-no-workspace = Say which workspace is meant: --workspace PATH.
# $option (text): the option or argument that is missing, as it is typed
cli-usage-missing = Something is missing: { $option }. Run “hamsokhan --help” to see what can be asked.
# $value (text): what was typed; $option (text): for which option
cli-usage-value = “{ $value }” does not fit { $option }. Run “hamsokhan --help” to see what can be asked.
# $option (text): what was typed
cli-usage-unknown = “{ $option }” is not known here. Run “hamsokhan --help” to see what can be asked.
