-- Schema 10: the notes of sessions, their signatures and addenda.

-- A note before it is signed: JSON (see NoteDraftJson), without the client's name (see HiddenName).
CREATE TABLE session_note (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    changed_ms INTEGER NOT NULL,
    document BLOB NOT NULL
) STRICT;

-- What is being typed into the note and is not yet a change of it, as its editor keeps it.
CREATE TABLE session_note_draft (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    saved_ms INTEGER NOT NULL,
    form BLOB NOT NULL
) STRICT;

-- A signed note: JSON (see SignedNoteJson), and BLAKE2b-256 over it, which stands in the activity log as well. It holds
-- no detail of the client, only a hash over those in client_of_note.
CREATE TABLE signed_note (
    session_id INTEGER PRIMARY KEY REFERENCES session (id),
    signed_ms INTEGER NOT NULL,
    document BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- When notes were signed, for lists, without a look at a document.
CREATE INDEX signed_note_by_session ON signed_note (session_id, signed_ms);

-- Who the client was when the note (number 0) or an addendum was signed: JSON. It goes with the client's profile, and
-- with it the salt, without which nobody can find the client by trying names against the hash in what was signed.
CREATE TABLE client_of_note (
    session_id INTEGER NOT NULL REFERENCES signed_note (session_id),
    number INTEGER NOT NULL CHECK (number >= 0),
    client_id INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    details BLOB NOT NULL,
    PRIMARY KEY (session_id, number)
) STRICT;

CREATE INDEX client_of_note_by_client ON client_of_note (client_id);

-- Addenda to a signed note, numbered from 1. The hash covers that of what came before: the note, or the last addendum.
CREATE TABLE note_addendum (
    session_id INTEGER NOT NULL REFERENCES signed_note (session_id),
    number INTEGER NOT NULL CHECK (number > 0),
    signed_ms INTEGER NOT NULL,
    document BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (session_id, number)
) STRICT;

-- The sessions of which something was recorded or written, and nothing signed: for the review.
CREATE TABLE note_to_sign (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE
) STRICT;

INSERT INTO note_to_sign (session_id) SELECT session_id FROM session_facts;

CREATE TRIGGER facts_call_for_a_signature AFTER INSERT ON session_facts
BEGIN
    INSERT INTO note_to_sign (session_id)
    SELECT NEW.session_id WHERE NOT EXISTS (SELECT 1 FROM note_to_sign WHERE session_id = NEW.session_id);
END;

CREATE TRIGGER note_calls_for_a_signature AFTER INSERT ON session_note
BEGIN
    INSERT INTO note_to_sign (session_id)
    SELECT NEW.session_id WHERE NOT EXISTS (SELECT 1 FROM note_to_sign WHERE session_id = NEW.session_id);
END;

CREATE TRIGGER facts_are_gone AFTER DELETE ON session_facts
BEGIN
    DELETE FROM note_to_sign WHERE session_id = OLD.session_id
    AND NOT EXISTS (SELECT 1 FROM session_note WHERE session_id = OLD.session_id);
END;

CREATE TRIGGER note_is_gone AFTER DELETE ON session_note
BEGIN
    DELETE FROM note_to_sign WHERE session_id = OLD.session_id
    AND NOT EXISTS (SELECT 1 FROM session_facts WHERE session_id = OLD.session_id);
END;

CREATE TRIGGER signature_is_there AFTER INSERT ON signed_note
BEGIN
    DELETE FROM note_to_sign WHERE session_id = NEW.session_id;
END;

-- What is signed is never changed. A statement that replaces a row removes the old one without a word to the triggers
-- of deletion, so adding where there is something already is refused as well.
CREATE TRIGGER signed_note_is_never_changed BEFORE UPDATE ON signed_note
BEGIN
    SELECT RAISE(ABORT, 'a signed note is never changed');
END;

CREATE TRIGGER signed_note_is_never_removed BEFORE DELETE ON signed_note
BEGIN
    SELECT RAISE(ABORT, 'a signed note is never removed');
END;

CREATE TRIGGER signed_note_is_never_replaced BEFORE INSERT ON signed_note
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id = NEW.session_id)
BEGIN
    SELECT RAISE(ABORT, 'a signed note is never replaced');
END;

CREATE TRIGGER note_addendum_is_never_changed BEFORE UPDATE ON note_addendum
BEGIN
    SELECT RAISE(ABORT, 'an addendum is never changed');
END;

CREATE TRIGGER note_addendum_is_never_removed BEFORE DELETE ON note_addendum
BEGIN
    SELECT RAISE(ABORT, 'an addendum is never removed');
END;

CREATE TRIGGER note_addendum_follows_the_last BEFORE INSERT ON note_addendum
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM note_addendum WHERE session_id = NEW.session_id)
BEGIN
    SELECT RAISE(ABORT, 'an addendum follows the last one');
END;

CREATE TRIGGER client_of_note_is_never_changed BEFORE UPDATE ON client_of_note
BEGIN
    SELECT RAISE(ABORT, 'who a signed note is about is never changed');
END;

CREATE TRIGGER client_of_note_goes_with_the_client BEFORE DELETE ON client_of_note
WHEN EXISTS (SELECT 1 FROM session WHERE id = OLD.session_id AND client_id IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'who a signed note is about stays with the client');
END;

CREATE TRIGGER client_of_note_is_never_replaced BEFORE INSERT ON client_of_note
WHEN EXISTS (SELECT 1 FROM client_of_note WHERE session_id = NEW.session_id AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'who a signed note is about is never replaced');
END;

CREATE TRIGGER session_of_signed_note_stays BEFORE UPDATE OF id, service_id, start_utc, day, duration, zone ON session
WHEN (NEW.id IS NOT OLD.id OR NEW.service_id IS NOT OLD.service_id OR NEW.start_utc IS NOT OLD.start_utc
      OR NEW.day IS NOT OLD.day OR NEW.duration IS NOT OLD.duration OR NEW.zone IS NOT OLD.zone)
     AND EXISTS (SELECT 1 FROM signed_note WHERE session_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;

-- A client whose profile is deleted is taken out of the session, and put back when that is undone; nobody else is.
CREATE TRIGGER client_of_signed_note_stays BEFORE UPDATE OF client_id ON session
WHEN NEW.client_id IS NOT OLD.client_id AND NEW.client_id IS NOT NULL
     AND EXISTS (SELECT 1 FROM signed_note WHERE session_id = OLD.id)
     AND NOT EXISTS (SELECT 1 FROM client_of_note WHERE session_id = OLD.id AND client_id = NEW.client_id)
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;

CREATE TRIGGER session_of_signed_note_is_never_removed BEFORE DELETE ON session
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;

CREATE TRIGGER session_of_signed_note_is_never_replaced BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;

CREATE TRIGGER signed_facts_are_never_added_to BEFORE INSERT ON session_facts
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id = NEW.session_id)
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;

CREATE TRIGGER signed_facts_are_never_changed BEFORE UPDATE ON session_facts
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id IN (OLD.session_id, NEW.session_id))
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;

CREATE TRIGGER signed_facts_are_never_removed BEFORE DELETE ON session_facts
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id = OLD.session_id)
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;

CREATE TRIGGER signed_session_takes_no_note BEFORE INSERT ON session_note
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id = NEW.session_id)
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;

CREATE TRIGGER signed_session_is_given_no_note BEFORE UPDATE ON session_note
WHEN EXISTS (SELECT 1 FROM signed_note WHERE session_id IN (OLD.session_id, NEW.session_id))
BEGIN
    SELECT RAISE(ABORT, 'the note of the session is signed');
END;
