#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace bitacora {

/// Binds `value` to the parameter `index` (from 1) as QSQLITE stores it: integers up to 64 bits, doubles and bytes
/// as themselves, a bool as 0 or 1, dates and times as ISO 8601 text, null values of any type as NULL, and all else
/// as its text. `held` keeps the bytes that SQLite reads in place and must live until the parameter is bound anew.
int bindVariant(sqlite3_stmt *statement, int index, const QVariant &value, QByteArray &held);

/// Text that SQLite keeps as UTF-8, with a byte order mark at its start where somebody stored one.
QString textFromUtf8(const char *bytes, qsizetype size);

} // namespace bitacora
