### The command line: what is said on a terminal beside error messages.

cli-passphrase = Passphrase:
cli-recovery-key = Write this recovery key down on paper. It is shown once, and it opens the workspace when the passphrase is lost:
cli-check-ok = Nothing is wrong with this workspace.
cli-usage = The command could not be understood. Run “hamsokhan --help” to see what can be asked.
# $rows, $imported, $updated, $skipped (numbers): rows of the file, people added, changed, left out
cli-imported = Rows: { $rows }. Added: { $imported }. Changed: { $updated }. Left out: { $skipped }.
