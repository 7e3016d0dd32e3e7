-- Schema 16: how many sessions have texts is counted without reading these, which is most of a practice.

CREATE INDEX session_text_by_session ON session_text (session_id);
