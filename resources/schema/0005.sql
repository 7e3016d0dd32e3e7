-- Schema 5: which sessions have no note, for the review.

CREATE INDEX session_without_note ON session_text (preview) WHERE preview = '';
