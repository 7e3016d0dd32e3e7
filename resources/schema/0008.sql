-- Schema 8: what happened in sessions.

-- The document is JSON (see RecordedFactsJson); a session of which nothing was recorded has none.
CREATE TABLE session_facts (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    changed_ms INTEGER NOT NULL,
    document BLOB NOT NULL
) STRICT;

-- What is being typed into the form and is not yet a change of the record, as the form keeps it.
CREATE TABLE session_facts_draft (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    saved_ms INTEGER NOT NULL,
    form BLOB NOT NULL
) STRICT;
