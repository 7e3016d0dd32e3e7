-- Schema 3: minutes to keep free after a session, reasons of cancellations, the activity log by client, kind and day.

ALTER TABLE service ADD COLUMN buffer_minutes INTEGER NOT NULL DEFAULT 0 CHECK (buffer_minutes BETWEEN 0 AND 480);

CREATE INDEX session_by_cancellation_reason ON session_text (cancellation_reason) WHERE cancellation_reason <> '';

CREATE INDEX activity_of_client ON activity (client_id, sequence) WHERE client_id IS NOT NULL;

CREATE INDEX activity_by_kind ON activity (kind, sequence);

CREATE INDEX activity_by_time ON activity (at_ms, sequence);
