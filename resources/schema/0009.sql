-- Schema 9: the activity log by week, so that a span of time is found without a walk over it.

-- An entry's number grows with time, except where a computer's clock was put back: the first and the last number of each
-- week are what a span of time begins and ends with.
CREATE INDEX activity_by_week ON activity (at_ms / 604800000, sequence);

DROP INDEX activity_by_time;
