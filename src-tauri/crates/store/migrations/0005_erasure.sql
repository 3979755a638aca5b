-- The key of each sealed identity, wrapped under the identity key. It goes with what it opens.
CREATE TABLE identity_key (
    participant_id BLOB PRIMARY KEY NOT NULL REFERENCES identity (participant_id) ON DELETE CASCADE,
    nonce BLOB NOT NULL,
    wrapped BLOB NOT NULL
) STRICT;

-- That somebody was erased: never who. It keeps what they withheld withheld, and says what went and what still holds it.
CREATE TABLE erasure (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    programme_id BLOB NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    participant_id BLOB NOT NULL UNIQUE CHECK (length(participant_id) = 16),
    code_name_en TEXT NOT NULL,
    code_name_fa TEXT NOT NULL,
    at INTEGER NOT NULL,
    receipt TEXT NOT NULL -- JSON of domain::erasure::Receipt
) STRICT;
CREATE TRIGGER erasure_never_goes BEFORE DELETE ON erasure
WHEN EXISTS (SELECT 1 FROM programme WHERE id = OLD.programme_id)
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
