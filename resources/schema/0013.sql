-- Schema 13: the words of clinical notes, for the search.

-- The sentences of the session's note, signed or not, and its addenda, without the client's name (see HiddenName).
ALTER TABLE session_text ADD COLUMN clinical_notes TEXT NOT NULL DEFAULT '';

DROP TRIGGER session_text_added;

DROP TRIGGER session_text_removed;

DROP TRIGGER session_text_changed;

DROP TABLE note_search;

UPDATE session_text SET clinical_notes = coalesce(
    (SELECT group_concat(json_extract(sentence.value, '$.text'), ' ')
     FROM session_note note, json_each(CAST(note.document AS TEXT), '$.paragraphs') paragraph,
         json_each(paragraph.value, '$.sentences') sentence
     WHERE note.session_id = session_text.session_id), '')
WHERE session_id IN (SELECT session_id FROM session_note WHERE json_valid(CAST(document AS TEXT)));

UPDATE session_text SET clinical_notes = coalesce(
    (SELECT group_concat(json_extract(sentence.value, '$.text'), ' ')
     FROM signed_note note, json_each(CAST(note.document AS TEXT), '$.note.paragraphs') paragraph,
         json_each(paragraph.value, '$.sentences') sentence
     WHERE note.session_id = session_text.session_id), '')
WHERE session_id IN (SELECT session_id FROM signed_note WHERE json_valid(CAST(document AS TEXT)));

UPDATE session_text SET clinical_notes = clinical_notes || coalesce(
    (SELECT ' ' || group_concat(json_extract(CAST(addendum.document AS TEXT), '$.reason.text') || ' '
                                || json_extract(CAST(addendum.document AS TEXT), '$.text'), ' ')
     FROM note_addendum addendum
     WHERE addendum.session_id = session_text.session_id AND json_valid(CAST(addendum.document AS TEXT))), '')
WHERE session_id IN (SELECT session_id FROM note_addendum);

-- As in schema 1, with one column more.
CREATE VIRTUAL TABLE note_search USING fts5 (
    customer_notes, private_notes, clinical_notes,
    content = 'session_text', content_rowid = 'session_id', detail = none, columnsize = 0, prefix = '1 2',
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO note_search (note_search, rank) VALUES ('pgsz', 3960);

INSERT INTO note_search (note_search, rank) VALUES ('hashsize', 4194304);

INSERT INTO note_search (note_search, rank) VALUES ('secure-delete', 1);

INSERT INTO note_search (note_search) VALUES ('rebuild');

CREATE TRIGGER session_text_added AFTER INSERT ON session_text
BEGIN
    INSERT INTO note_search (rowid, customer_notes, private_notes, clinical_notes)
    VALUES (NEW.session_id, NEW.customer_notes, NEW.private_notes, NEW.clinical_notes);
END;

CREATE TRIGGER session_text_removed AFTER DELETE ON session_text
BEGIN
    INSERT INTO note_search (note_search, rowid, customer_notes, private_notes, clinical_notes)
    VALUES ('delete', OLD.session_id, OLD.customer_notes, OLD.private_notes, OLD.clinical_notes);
END;

CREATE TRIGGER session_text_changed AFTER UPDATE OF customer_notes, private_notes, clinical_notes ON session_text
WHEN OLD.customer_notes IS NOT NEW.customer_notes OR OLD.private_notes IS NOT NEW.private_notes
     OR OLD.clinical_notes IS NOT NEW.clinical_notes
BEGIN
    INSERT INTO note_search (note_search, rowid, customer_notes, private_notes, clinical_notes)
    VALUES ('delete', OLD.session_id, OLD.customer_notes, OLD.private_notes, OLD.clinical_notes);
    INSERT INTO note_search (rowid, customer_notes, private_notes, clinical_notes)
    VALUES (NEW.session_id, NEW.customer_notes, NEW.private_notes, NEW.clinical_notes);
END;
