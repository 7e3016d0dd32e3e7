-- Schema 6: where the activity log ends, and the changes of a status by what they changed it to.

-- The newest entry of the log, written with it in one transaction: entries cut off the end are missed.
CREATE TABLE activity_end (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sequence INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

INSERT INTO activity_end (id, sequence, at_ms, kind, hash)
SELECT 1, sequence, at_ms, kind, hash FROM activity ORDER BY sequence DESC LIMIT 1;

-- 22 is a change of status; "after" begins with the new one, which a reason may follow.
CREATE INDEX activity_by_status ON activity (substr(after, 1, instr(after || ';', ';') - 1), sequence) WHERE kind = 22;
