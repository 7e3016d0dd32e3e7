#pragma once

#include "PracticeBackup.h"
#include "Result.h"

namespace bitacora {

class BackupRepository;

/// Writes into the activity log of a practice what became of a backup of it.
namespace BackupLog {

/// In a practice that is open.
[[nodiscard]] Result<void> write(BackupRepository &backups, const Result<MadeBackup> &outcome);
/// In one that is closed, on any thread; it counts as opened by nobody. PracticeInUse when somebody has it open again;
/// BackupStays: a backup has no log of its own.
[[nodiscard]] Result<void> write(const BackupOrder &order, const Result<MadeBackup> &outcome);

} // namespace BackupLog

} // namespace bitacora
