### Titles of the system’s own windows for choosing a file or a folder, and the names of kinds of files in them.

dialog-open-workspace = Choose the workspace to open
dialog-new-workspace = Choose a place for the workspace
dialog-save-backup = Choose a place for the backup
dialog-open-backup = Choose the backup to restore
dialog-open-roster = Choose a roster
dialog-release-folder = Choose a folder for the released files
# In the list of kinds of files.
dialog-kind-backup = Backup of a workspace
dialog-kind-roster = Roster (CSV or text)
dialog-released-file = Choose a released file
dialog-kind-released = Released file (PDF, Word or HTML)
