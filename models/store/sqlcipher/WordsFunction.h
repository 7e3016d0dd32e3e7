#pragma once

struct sqlite3;

namespace bitacora {

/// Gives a connection `has_words(words, text, ...)`: 1 when each of the words begins a word of one of the texts,
/// else 0. What a word is, and which letters are the same, FTS5's own tokenizer says, as it does for a table with
/// `tokenize = 'unicode61 remove_diacritics 2'`: so a few texts can be read where asking such a table would gather
/// what it finds in all the others, too. Spellings of one word, any of which will do, are joined by "|". At most
/// 64 words. SQLite's result code.
int registerHasWords(sqlite3 *database);

} // namespace bitacora
