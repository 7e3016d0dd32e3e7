#pragma once

#include "Result.h"

class QSqlDatabase;

namespace bitacora {

/// Writes everything that was stored into the file itself and empties its write-ahead log. PracticeInUse while
/// somebody reads: the old pages stay there until then. Internal to the store.
[[nodiscard]] Result<void> emptyWriteAheadLog(const QSqlDatabase &database);

} // namespace bitacora
