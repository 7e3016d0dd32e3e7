-- Schema 7: the plans of clients, with all that they ever said.

-- "kind" is the group: behavior, replacement program, intervention, reinforcer.
CREATE TABLE plan_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX plan_of_client ON plan_entry (client_id, kind, position, id);

-- What an entry said from one day to another, both included; the last one may hold still. Which columns mean something
-- depends on the kind of its entry.
CREATE TABLE plan_wording (
    entry_id INTEGER NOT NULL REFERENCES plan_entry (id) ON DELETE CASCADE,
    from_day INTEGER NOT NULL,
    until_day INTEGER CHECK (until_day >= from_day),
    name TEXT NOT NULL CHECK (length(name) > 0),
    catalogue_id TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL DEFAULT '',
    measure INTEGER NOT NULL DEFAULT 0,
    intensity TEXT NOT NULL DEFAULT '',
    baseline_value REAL CHECK (baseline_value >= 0),
    baseline_unit INTEGER NOT NULL DEFAULT 0,
    baseline_words TEXT NOT NULL DEFAULT '',
    mastery_percent INTEGER CHECK (mastery_percent BETWEEN 1 AND 100),
    mastery_sessions INTEGER CHECK (mastery_sessions BETWEEN 1 AND 100),
    mastery_words TEXT NOT NULL DEFAULT '',
    intervention_group INTEGER NOT NULL DEFAULT 0,
    status INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 3),
    status_day INTEGER,
    PRIMARY KEY (entry_id, from_day)
) STRICT, WITHOUT ROWID;

-- The behaviors that a program or an intervention is for.
CREATE TABLE plan_link (
    entry_id INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    place INTEGER NOT NULL,
    behavior_id INTEGER NOT NULL REFERENCES plan_entry (id) ON DELETE CASCADE,
    PRIMARY KEY (entry_id, from_day, place),
    FOREIGN KEY (entry_id, from_day) REFERENCES plan_wording (entry_id, from_day) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_link_of_behavior ON plan_link (behavior_id);
