-- Schema 14: what practitioners write of their clients' progress over a period.

-- The document is JSON (see PeriodReportJson).
CREATE TABLE progress_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    changed_ms INTEGER NOT NULL,
    document BLOB NOT NULL
) STRICT;

CREATE INDEX progress_report_of_client ON progress_report (client_id, id);
