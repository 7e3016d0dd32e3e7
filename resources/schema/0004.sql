-- Schema 4: which sessions were booked together, as one repeats.

CREATE TABLE series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rhythm INTEGER NOT NULL CHECK (rhythm BETWEEN 0 AND 2)
) STRICT;

CREATE TABLE series_session (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    series_id INTEGER NOT NULL REFERENCES series (id)
) STRICT;

CREATE INDEX session_of_series ON series_session (series_id, session_id);

-- A series goes with the last of its sessions.
CREATE TRIGGER series_session_removed AFTER DELETE ON series_session
BEGIN
    DELETE FROM series
    WHERE id = OLD.series_id AND NOT EXISTS (SELECT 1 FROM series_session WHERE series_id = OLD.series_id);
END;
