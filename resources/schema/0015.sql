-- Schema 15: how long records are to be kept, what holds them, and what was destroyed.

-- A client whose profile was deleted, as far as it takes to tell how long what stayed is to be kept: the number that the
-- activity log names anyway, and the year of birth.
CREATE TABLE deleted_client (
    client_id INTEGER PRIMARY KEY,
    birth_year INTEGER
) STRICT;

-- Whose the sessions were that have no client any more. One that was given another client since counts as that one's.
CREATE TABLE session_of_deleted_client (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL REFERENCES deleted_client (client_id)
) STRICT;

CREATE INDEX session_of_deleted_client_by_client ON session_of_deleted_client (client_id, session_id);

-- Of the deletions of before, the activity log tells.
INSERT INTO deleted_client (client_id)
SELECT DISTINCT former.client_id FROM (
    SELECT (SELECT a.client_id FROM activity a WHERE a.session_id = s.id AND a.client_id IS NOT NULL
            ORDER BY a.sequence DESC LIMIT 1) AS client_id
    FROM session s WHERE s.client_id IS NULL) former
WHERE former.client_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM client c WHERE c.id = former.client_id);

INSERT INTO session_of_deleted_client (session_id, client_id)
SELECT former.session_id, former.client_id FROM (
    SELECT s.id AS session_id, (SELECT a.client_id FROM activity a WHERE a.session_id = s.id AND a.client_id IS NOT NULL
                                ORDER BY a.sequence DESC LIMIT 1) AS client_id
    FROM session s WHERE s.client_id IS NULL) former
WHERE former.client_id IN (SELECT client_id FROM deleted_client);

-- What forbids that the record of a client, deleted or not, is deleted or destroyed. "kind" is a legal matter, a
-- complaint or a request for the record.
CREATE TABLE record_hold (
    client_id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    placed_ms INTEGER NOT NULL,
    placed_by TEXT NOT NULL
) STRICT;

CREATE TRIGGER client_on_hold_stays BEFORE DELETE ON client
WHEN EXISTS (SELECT 1 FROM record_hold WHERE client_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'the record is on hold');
END;

-- Records that were destroyed for good, each with the number of the entry of the activity log that says so. That entry
-- holds a hash over the numbers of the sessions, and over what the log says was signed of them.
CREATE TABLE destroyed_record (
    tombstone INTEGER PRIMARY KEY,
    client_id INTEGER UNIQUE
) STRICT;

CREATE TABLE destroyed_session (
    session_id INTEGER PRIMARY KEY,
    tombstone INTEGER NOT NULL REFERENCES destroyed_record (tombstone)
) STRICT;

CREATE INDEX destroyed_session_by_tombstone ON destroyed_session (tombstone, session_id);

CREATE TRIGGER record_on_hold_is_never_destroyed BEFORE INSERT ON destroyed_record
WHEN EXISTS (SELECT 1 FROM record_hold WHERE client_id = NEW.client_id)
BEGIN
    SELECT RAISE(ABORT, 'the record is on hold');
END;

CREATE TRIGGER destroyed_record_is_never_forgotten BEFORE DELETE ON destroyed_record
BEGIN
    SELECT RAISE(ABORT, 'what was destroyed is never forgotten');
END;

CREATE TRIGGER destroyed_record_is_never_changed BEFORE UPDATE ON destroyed_record
BEGIN
    SELECT RAISE(ABORT, 'what was destroyed is never forgotten');
END;

CREATE TRIGGER destroyed_session_is_never_forgotten BEFORE DELETE ON destroyed_session
BEGIN
    SELECT RAISE(ABORT, 'what was destroyed is never forgotten');
END;

CREATE TRIGGER destroyed_session_is_never_changed BEFORE UPDATE ON destroyed_session
BEGIN
    SELECT RAISE(ABORT, 'what was destroyed is never forgotten');
END;

CREATE TRIGGER destroyed_client_never_returns BEFORE INSERT ON client
WHEN EXISTS (SELECT 1 FROM destroyed_record WHERE client_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the record was destroyed');
END;

CREATE TRIGGER destroyed_session_never_returns BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM destroyed_session WHERE session_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the record was destroyed');
END;

-- As in schema 10, but for what is destroyed with its whole record.
DROP TRIGGER signed_note_is_never_removed;

CREATE TRIGGER signed_note_is_never_removed BEFORE DELETE ON signed_note
WHEN NOT EXISTS (SELECT 1 FROM destroyed_session WHERE session_id = OLD.session_id)
BEGIN
    SELECT RAISE(ABORT, 'a signed note is never removed');
END;

DROP TRIGGER note_addendum_is_never_removed;

CREATE TRIGGER note_addendum_is_never_removed BEFORE DELETE ON note_addendum
WHEN NOT EXISTS (SELECT 1 FROM destroyed_session WHERE session_id = OLD.session_id)
BEGIN
    SELECT RAISE(ABORT, 'an addendum is never removed');
END;
