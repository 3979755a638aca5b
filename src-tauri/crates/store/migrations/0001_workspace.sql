-- The workspace as first released. Instants are UTC milliseconds; ids are 16-byte UUIDv7.
-- Immutable once released: later changes are new files.

CREATE TABLE programme (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name_en TEXT NOT NULL,
    name_fa TEXT NOT NULL,
    purpose_en TEXT NOT NULL,
    purpose_fa TEXT NOT NULL,
    default_format TEXT NOT NULL,
    interpretation TEXT NOT NULL CHECK (interpretation IN ('none', 'simultaneous', 'consecutive')),
    small_cell INTEGER NOT NULL CHECK (small_cell >= 5),
    retention_days INTEGER,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE side (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    programme_id BLOB NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),
    name_en TEXT NOT NULL,
    name_fa TEXT NOT NULL,
    zone TEXT NOT NULL,
    weekend TEXT NOT NULL, -- JSON array: ["fri"]
    humane_from INTEGER NOT NULL,
    humane_to INTEGER NOT NULL,
    calendar TEXT NOT NULL CHECK (calendar IN ('gregorian', 'solar_hijri')),
    UNIQUE (programme_id, position)
) STRICT;

-- Formats saved by the user. Those that ship are part of the program.
CREATE TABLE format (
    key TEXT PRIMARY KEY NOT NULL,
    name_en TEXT NOT NULL,
    name_fa TEXT NOT NULL,
    about_en TEXT NOT NULL,
    about_fa TEXT NOT NULL,
    people_min INTEGER NOT NULL,
    people_max INTEGER NOT NULL,
    blocks TEXT NOT NULL, -- JSON array of domain::format::FormatBlock
    created_at INTEGER NOT NULL
) STRICT;

-- What a workspace says about itself, such as that it is the demo. Never personal.
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    programme_id BLOB NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    title_en TEXT NOT NULL,
    title_fa TEXT NOT NULL,
    format TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'planned', 'live', 'closed', 'summarised', 'archived')),
    anchor_side_id BLOB NOT NULL REFERENCES side (id),
    wall_start TEXT NOT NULL, -- as the anchor side's clock shows it: 2026-12-05T08:30:00
    starts_at INTEGER NOT NULL,
    started_at INTEGER,
    closed_at INTEGER,
    UNIQUE (programme_id, number)
) STRICT;
CREATE INDEX session_by_start ON session (starts_at);

CREATE TABLE block (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title_en TEXT NOT NULL,
    title_fa TEXT NOT NULL,
    question_en TEXT NOT NULL,
    question_fa TEXT NOT NULL,
    spoken_minutes INTEGER NOT NULL CHECK (spoken_minutes BETWEEN 1 AND 600),
    interpretation TEXT NOT NULL CHECK (interpretation IN ('none', 'simultaneous', 'consecutive')),
    silent INTEGER NOT NULL CHECK (silent IN (0, 1)),
    moderators_only INTEGER NOT NULL CHECK (moderators_only IN (0, 1)),
    go_round INTEGER NOT NULL CHECK (go_round IN (0, 1)),
    started_at INTEGER,
    ended_at INTEGER,
    paused_at INTEGER,
    paused_seconds INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX block_by_session ON block (session_id, position);

CREATE TABLE participant (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    programme_id BLOB NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    side_id BLOB NOT NULL REFERENCES side (id),
    code_name_en TEXT NOT NULL,
    code_name_fa TEXT NOT NULL,
    code_name_key TEXT NOT NULL, -- folded, so that two spellings of one code name collide
    role TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'fa')),
    at_risk INTEGER NOT NULL CHECK (at_risk IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (programme_id, code_name_key)
) STRICT;

-- One sealed blob per person: names, contacts, aliases under the identity key, never in the clear.
CREATE TABLE identity (
    participant_id BLOB PRIMARY KEY NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    nonce BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

-- Least knowledge, held by the database itself.
CREATE TRIGGER identity_refused_at_risk_insert BEFORE INSERT ON identity
WHEN (SELECT at_risk FROM participant WHERE id = NEW.participant_id) = 1
BEGIN SELECT RAISE(ABORT, 'at_risk'); END;
CREATE TRIGGER identity_refused_at_risk_update BEFORE UPDATE ON identity
WHEN (SELECT at_risk FROM participant WHERE id = NEW.participant_id) = 1
BEGIN SELECT RAISE(ABORT, 'at_risk'); END;
CREATE TRIGGER participant_at_risk_drops_identity AFTER UPDATE OF at_risk ON participant
WHEN NEW.at_risk = 1
BEGIN DELETE FROM identity WHERE participant_id = NEW.id; END;

CREATE TABLE attendance (
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    participant_id BLOB NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    attendance TEXT NOT NULL,
    PRIMARY KEY (session_id, participant_id)
) STRICT, WITHOUT ROWID;

-- The ledger of consents only grows. Erasing a person is the one exception: it removes the participant.
CREATE TABLE consent (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
    manner TEXT NOT NULL CHECK (manner IN ('written', 'spoken')),
    witness TEXT,
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_by_participant ON consent (participant_id, recorded_at, id);
CREATE TRIGGER consent_never_changes BEFORE UPDATE ON consent
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER consent_never_goes BEFORE DELETE ON consent
WHEN EXISTS (SELECT 1 FROM participant WHERE id = OLD.participant_id)
BEGIN SELECT RAISE(ABORT, 'append_only'); END;

CREATE TABLE turn (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    block_id BLOB REFERENCES block (id) ON DELETE SET NULL,
    participant_id BLOB NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    interpreting_since INTEGER,
    interpreter_seconds INTEGER NOT NULL DEFAULT 0,
    paused_at INTEGER,
    paused_seconds INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX turn_by_session ON turn (session_id, started_at);
-- One person speaks at a time.
CREATE UNIQUE INDEX turn_one_open ON turn (session_id) WHERE ended_at IS NULL;

CREATE TABLE queue (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    participant_id BLOB NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (session_id, participant_id)
) STRICT;

-- What was done in a live session, so that the last step can be undone.
CREATE TABLE live_step (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    undo TEXT NOT NULL -- JSON: what restores the state before
) STRICT;
CREATE INDEX live_step_by_session ON live_step (session_id, id);

CREATE TABLE note (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    block_id BLOB REFERENCES block (id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    lang TEXT NOT NULL CHECK (lang IN ('en', 'fa')),
    translation TEXT NOT NULL,
    attribution TEXT NOT NULL CHECK (attribution IN ('none', 'side', 'code-name')),
    participant_id BLOB REFERENCES participant (id) ON DELETE SET NULL,
    side_id BLOB REFERENCES side (id) ON DELETE SET NULL,
    at INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    deleted_at INTEGER -- kept until the session is archived, so that deleting can be undone
) STRICT;
CREATE INDEX note_by_session ON note (session_id, at, id);

CREATE TABLE note_revision (
    note_id BLOB NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    translation TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (note_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    programme_id BLOB NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    note_id BLOB REFERENCES note (id) ON DELETE SET NULL,
    text_en TEXT NOT NULL,
    text_fa TEXT NOT NULL,
    owner_side_id BLOB REFERENCES side (id) ON DELETE SET NULL,
    due_on TEXT, -- 2026-12-05
    done_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX action_by_programme ON action (programme_id, done_at);

CREATE TABLE summary (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    session_id BLOB NOT NULL UNIQUE REFERENCES session (id) ON DELETE CASCADE,
    draft INTEGER NOT NULL CHECK (draft >= 1),
    updated_at INTEGER NOT NULL,
    reviewed_at INTEGER
) STRICT;

CREATE TABLE summary_section (
    summary_id BLOB NOT NULL REFERENCES summary (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_fa TEXT NOT NULL,
    PRIMARY KEY (summary_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE summary_note (
    summary_id BLOB NOT NULL REFERENCES summary (id) ON DELETE CASCADE,
    note_id BLOB NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    section TEXT, -- none: taken out, and not to be placed again when drafting anew
    position INTEGER NOT NULL,
    PRIMARY KEY (summary_id, note_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    summary_id BLOB NOT NULL REFERENCES summary (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'replaced', 'kept', 'gone')),
    lang TEXT NOT NULL CHECK (lang IN ('en', 'fa')),
    section TEXT,
    text TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    reason TEXT NOT NULL,
    participant_id BLOB REFERENCES participant (id) ON DELETE CASCADE,
    note_id BLOB REFERENCES note (id) ON DELETE CASCADE,
    suggestion TEXT NOT NULL,
    kept_because TEXT NOT NULL,
    settled_at INTEGER
) STRICT;
CREATE INDEX finding_by_summary ON finding (summary_id, state);

-- The ledger of releases: what left. It only grows.
CREATE TABLE release (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session (id),
    released_at INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    draft INTEGER NOT NULL
) STRICT;

CREATE TABLE release_file (
    release_id BLOB NOT NULL REFERENCES release (id),
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    lang TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL,
    PRIMARY KEY (release_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE release_reliance (
    release_id BLOB NOT NULL REFERENCES release (id),
    participant_id BLOB NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    attribution TEXT NOT NULL, -- the fullest one shown of them
    PRIMARY KEY (release_id, participant_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER release_never_changes BEFORE UPDATE ON release
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER release_never_goes BEFORE DELETE ON release
BEGIN SELECT RAISE(ABORT, 'append_only'); END;

-- Full-text search over folded text. What is indexed is written by the store beside each row.
-- The folded text is kept here, because an index without content cannot overwrite what it forgets.
CREATE TABLE search_entry (
    rowid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'session', 'participant', 'programme', 'action')),
    folded TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5 (
    folded, content = 'search_entry', content_rowid = 'rowid', tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);
INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER search_entry_comes AFTER INSERT ON search_entry
BEGIN INSERT INTO search_text (rowid, folded) VALUES (NEW.rowid, NEW.folded); END;
CREATE TRIGGER search_entry_goes AFTER DELETE ON search_entry
BEGIN INSERT INTO search_text (search_text, rowid, folded) VALUES ('delete', OLD.rowid, OLD.folded); END;
CREATE TRIGGER search_entry_changes AFTER UPDATE OF folded ON search_entry
BEGIN
    INSERT INTO search_text (search_text, rowid, folded) VALUES ('delete', OLD.rowid, OLD.folded);
    INSERT INTO search_text (rowid, folded) VALUES (NEW.rowid, NEW.folded);
END;
-- What is removed or erased leaves the index with it, by whatever way it goes.
CREATE TRIGGER note_leaves_search AFTER DELETE ON note BEGIN DELETE FROM search_entry WHERE id = OLD.id; END;
CREATE TRIGGER action_leaves_search AFTER DELETE ON action BEGIN DELETE FROM search_entry WHERE id = OLD.id; END;
CREATE TRIGGER session_leaves_search AFTER DELETE ON session BEGIN DELETE FROM search_entry WHERE id = OLD.id; END;
CREATE TRIGGER participant_leaves_search AFTER DELETE ON participant BEGIN DELETE FROM search_entry WHERE id = OLD.id; END;
CREATE TRIGGER programme_leaves_search AFTER DELETE ON programme BEGIN DELETE FROM search_entry WHERE id = OLD.id; END;
