-- Schema 12: what the notes of sessions said before they were signed, a version a save.

-- "document" is a JSON object with the text, without the client's name (see HiddenName); the text is empty where the
-- note was taken away. Numbers grow; some in between are missing where there were many (see NoteVersions).
CREATE TABLE note_version (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    saved_ms INTEGER NOT NULL,
    author TEXT NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (session_id, number)
) STRICT;

-- Once the note is signed, what it said before stays as it is, too.
CREATE TRIGGER version_of_signed_note_is_never_added BEFORE INSERT ON note_version
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id = NEW.session_id)
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;

CREATE TRIGGER version_of_signed_note_is_never_changed BEFORE UPDATE ON note_version
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id IN (OLD.session_id, NEW.session_id))
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;

CREATE TRIGGER version_of_signed_note_is_never_removed BEFORE DELETE ON note_version
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id = OLD.session_id)
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;
