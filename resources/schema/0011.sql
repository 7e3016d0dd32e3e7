-- Schema 11: the phase lines and the outside events in the graphs of clients.

-- "kind" is a phase that begins, or an event. "entry_id" is the entry of the plan whose graph it is in, NULL for all of
-- the client's; it refers to nothing, so that an entry that comes back by undoing still has its marks.
CREATE TABLE progress_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
    day INTEGER NOT NULL,
    label TEXT NOT NULL CHECK (length(label) > 0),
    entry_id INTEGER
) STRICT;

CREATE INDEX progress_mark_of_client ON progress_mark (client_id, day, id);
