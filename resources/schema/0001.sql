-- Schema 1: clients, services, calendars, sessions with their notes, drafts, settings and the activity log.
-- Statements are separated by an empty line. Instants are UTC (seconds, or milliseconds where the name says ms),
-- days are Julian day numbers of the wall date, money is whole minor units.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE currency (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code GLOB '[A-Z][A-Z][A-Z]')
) STRICT;

CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) > 0),
    name_folded TEXT NOT NULL,
    gender TEXT NOT NULL DEFAULT '',
    birth_day INTEGER,
    caregiver TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    diagnosis TEXT NOT NULL DEFAULT '',
    member_number TEXT NOT NULL DEFAULT '',
    created_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    private_notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX client_by_name ON client (state, name_folded, id);

CREATE INDEX client_by_folded_name ON client (name_folded, id);

CREATE TABLE service (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) > 0),
    code TEXT NOT NULL DEFAULT '',
    duration INTEGER NOT NULL CHECK (duration BETWEEN 1 AND 1440),
    price_minor INTEGER CHECK (price_minor >= 0),
    price_currency INTEGER REFERENCES currency (id),
    color TEXT NOT NULL DEFAULT '',
    CHECK ((price_minor IS NULL) = (price_currency IS NULL))
) STRICT;

CREATE TABLE calendar (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL DEFAULT 0,
    shown INTEGER NOT NULL DEFAULT 1 CHECK (shown IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) > 0),
    color TEXT NOT NULL DEFAULT ''
) STRICT;

-- Narrow on purpose: what lists sort and filter by. The texts are in session_text.
-- client_id is null when the client's profile was deleted.
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER REFERENCES client (id),
    service_id INTEGER NOT NULL REFERENCES service (id),
    calendar_id INTEGER NOT NULL REFERENCES calendar (id),
    start_utc INTEGER NOT NULL,
    day INTEGER NOT NULL,
    duration INTEGER NOT NULL CHECK (duration BETWEEN 1 AND 1440),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
    fee_minor INTEGER CHECK (fee_minor >= 0),
    fee_currency INTEGER REFERENCES currency (id),
    zone TEXT NOT NULL CHECK (length(zone) > 0),
    created_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    CHECK ((fee_minor IS NULL) = (fee_currency IS NULL))
) STRICT;

-- The preview comes first: reading a page of a list touches no overflow pages of long notes.
CREATE TABLE session_text (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    preview TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    cancellation_reason TEXT NOT NULL DEFAULT '',
    customer_notes TEXT NOT NULL DEFAULT '',
    private_notes TEXT NOT NULL DEFAULT ''
) STRICT;

-- Every list and figure is one walk over one of these four, without reading a session's own row:
-- a list by time, a list by status and the figures of a status; of the practice and of one client.
CREATE INDEX session_by_start ON session (start_utc, id, day, status, service_id);

CREATE INDEX session_by_status ON session (status, start_utc DESC, id DESC, day, service_id, fee_currency, fee_minor);

CREATE INDEX session_of_client_by_start ON session (client_id, start_utc, id, day, status, service_id);

CREATE INDEX session_of_client_by_status
    ON session (client_id, status, start_utc DESC, id DESC, day, service_id, fee_currency, fee_minor);

CREATE TABLE draft (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
    saved_ms INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (session_id, kind)
) STRICT;

-- "hash" is BLAKE2b-256 over this entry's fields and the hash of the entry before it.
-- client_id and session_id refer to nothing: the log outlives what it tells of.
CREATE TABLE activity (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    actor TEXT NOT NULL,
    client_id INTEGER,
    session_id INTEGER,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX activity_of_session ON activity (session_id, sequence) WHERE session_id IS NOT NULL;

CREATE TRIGGER activity_is_never_changed BEFORE UPDATE ON activity
BEGIN
    SELECT RAISE(ABORT, 'the activity log only grows');
END;

CREATE TRIGGER activity_is_never_removed BEFORE DELETE ON activity
BEGIN
    SELECT RAISE(ABORT, 'the activity log only grows');
END;

-- Search keeps no second copy of a text (external content), and no positions: a search is for words that
-- begin with what was typed, in any order.
CREATE VIRTUAL TABLE note_search USING fts5 (
    customer_notes, private_notes,
    content = 'session_text', content_rowid = 'session_id', detail = none, columnsize = 0, prefix = '1 2',
    tokenize = 'unicode61 remove_diacritics 2'
);

-- A leaf of the index fits into one page: SQLCipher keeps 80 bytes of each page for itself, and FTS5's own 4050
-- would spill over into a second one. The larger buffer writes and merges less often.
INSERT INTO note_search (note_search, rank) VALUES ('pgsz', 3960);

INSERT INTO note_search (note_search, rank) VALUES ('hashsize', 4194304);

-- What is removed from a note is removed from the index then and there, not at some later merge.
INSERT INTO note_search (note_search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER session_text_added AFTER INSERT ON session_text
BEGIN
    INSERT INTO note_search (rowid, customer_notes, private_notes)
    VALUES (NEW.session_id, NEW.customer_notes, NEW.private_notes);
END;

CREATE TRIGGER session_text_removed AFTER DELETE ON session_text
BEGIN
    INSERT INTO note_search (note_search, rowid, customer_notes, private_notes)
    VALUES ('delete', OLD.session_id, OLD.customer_notes, OLD.private_notes);
END;

CREATE TRIGGER session_text_changed AFTER UPDATE OF customer_notes, private_notes ON session_text
WHEN OLD.customer_notes IS NOT NEW.customer_notes OR OLD.private_notes IS NOT NEW.private_notes
BEGIN
    INSERT INTO note_search (note_search, rowid, customer_notes, private_notes)
    VALUES ('delete', OLD.session_id, OLD.customer_notes, OLD.private_notes);
    INSERT INTO note_search (rowid, customer_notes, private_notes)
    VALUES (NEW.session_id, NEW.customer_notes, NEW.private_notes);
END;

CREATE VIRTUAL TABLE client_search USING fts5 (
    name,
    content = 'client', content_rowid = 'id', detail = none, columnsize = 0, prefix = '1 2',
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO client_search (client_search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER client_added AFTER INSERT ON client
BEGIN
    INSERT INTO client_search (rowid, name) VALUES (NEW.id, NEW.name);
END;

CREATE TRIGGER client_removed AFTER DELETE ON client
BEGIN
    INSERT INTO client_search (client_search, rowid, name) VALUES ('delete', OLD.id, OLD.name);
END;

CREATE TRIGGER client_renamed AFTER UPDATE OF name ON client WHEN OLD.name IS NOT NEW.name
BEGIN
    INSERT INTO client_search (client_search, rowid, name) VALUES ('delete', OLD.id, OLD.name);
    INSERT INTO client_search (rowid, name) VALUES (NEW.id, NEW.name);
END;
