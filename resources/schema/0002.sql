-- Schema 2: when sessions are, for the calendar.

-- All that a calendar draws before it reads a word, in one walk over the days that it shows.
CREATE INDEX session_by_span ON session (start_utc, duration, status, calendar_id);
