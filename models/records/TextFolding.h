#pragma once

#include <QString>
#include <QStringList>

namespace bitacora {

/// Lower case without accents, so that "sesion" finds "Sesión" and "nunez" finds "Núñez"; letters that many
/// keyboards lack as people write them there ("soren" finds "Søren", "aegir" finds "Ægir").
QString folded(const QString &text);

/// The folded words (runs of letters and digits) of a text.
QStringList foldedWords(const QString &text);

/// Whether every word of `query` begins a word of `text`; a query of digits also finds digits anywhere
/// in `text`, whatever stands between them (a phone number). An empty query matches.
bool matchesWords(const QString &text, const QString &query);

} // namespace bitacora
