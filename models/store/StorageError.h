#pragma once

#include "Result.h"

class QSqlError;

namespace bitacora {

/// What a failed statement means for a person: a full disk, a file that may not be written, a damaged
/// file. The database's own words become the detail; they never hold the text of a record.
/// `practicePath` is what the sentence names.
Failure storageFailure(const QSqlError &error, const QString &practicePath);

/// Whether the connection may be of no use any more after this error: SQLCipher refuses every page after one that it
/// could not read, whatever SQLite calls that.
bool maySpoilConnection(const QSqlError &error);

} // namespace bitacora
