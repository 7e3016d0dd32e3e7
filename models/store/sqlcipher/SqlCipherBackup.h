#pragma once

#include <functional>

struct sqlite3;

namespace bitacora {

enum class BackupOutcome { Finished, Cancelled, Failed };

/// Called after each step with the pages that are left and all pages; false cancels.
using BackupProgress = std::function<bool(int remainingPages, int totalPages)>;

/// Copies the main database of `source` into the one of `destination`, a few hundred pages a step, so that others
/// can write between the steps. `code` takes SQLite's result code of a failure.
BackupOutcome runBackup(sqlite3 *source, sqlite3 *destination, const BackupProgress &progress, int &code);

} // namespace bitacora
