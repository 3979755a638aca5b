### The command line: what is said on a terminal beside error messages.

# $option (text): the option that names a file with the passphrase, as it is typed
cli-missing-passphrase = A passphrase is needed. Type it, or name a file that holds it: { $option }
cli-passphrase = Passphrase:
cli-recovery-key = Write this recovery key down on paper. It is shown once, and it opens the workspace if the passphrase is lost:
cli-check-ok = Nothing is wrong with this workspace.
cli-usage = That command was not understood. Run “hamsokhan --help” to see the commands.
# $rows, $imported, $updated, $skipped (numbers): rows of the file, people added, changed, left out
cli-imported = Rows: { $rows }. Added: { $imported }. Changed: { $updated }. Left out: { $skipped }.
# Before $message: the message of the problem. $row (number): the row of the file
cli-row = Row { $row }: { $message }
# $column (text): the heading of the column
cli-row-column = Row { $row }, “{ $column }”: { $message }
# $line (number): the line of a file of notes; $message: what is wrong with it
cli-line = Line { $line }: { $message }
# The command did what was asked; only the automatic backup after it failed.
cli-backup-failed = Done and saved. Only the automatic backup could not be made. Check the disk and its free space.
# $option (text): the option that names a workspace, as it is typed
cli-no-workspace = Name the workspace: { $option }
# $option (text): the option or argument that is missing, as it is typed
cli-usage-missing = This is missing: { $option }. Run “hamsokhan --help” to see the commands.
# $value (text): what was typed; $option (text): for which option
cli-usage-value = “{ $value }” does not fit { $option }. Run “hamsokhan --help” to see the commands.
# $option (text): what was typed
cli-usage-unknown = “{ $option }” is not known here. Run “hamsokhan --help” to see the commands.
