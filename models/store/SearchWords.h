#pragma once

#include <QString>
#include <QStringList>

namespace bitacora {

/// What a person types into a search, made safe for FTS5's MATCH. Internal to the store.
namespace SearchWords {

/// The words that can be found at all: runs of letters and digits, each once. Quotes, operators, emoji and
/// other signs only separate them, as they do for the tokenizer (unicode61).
QStringList split(const QString &typed);

/// A word as it was typed, and as it may be meant where letters are missing on the keyboard: "soren" and "søren".
/// So many at most that they can all be looked up.
QStringList spellingsOf(const QString &word);

/// The expression for rows that have, for each of the words, one that begins with it or with another spelling.
QString matchExpression(const QStringList &words);

/// The same for the function has_words() of the driver, which reads texts without an index.
QString readingExpression(const QStringList &words);

} // namespace SearchWords

} // namespace bitacora
