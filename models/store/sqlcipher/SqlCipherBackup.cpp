#include "SqlCipherBackup.h"

#include <sqlite3.h>

namespace bitacora {

BackupOutcome runBackup(sqlite3 *source, sqlite3 *destination, const BackupProgress &progress, int &code)
{
    // About a megabyte of pages: long enough to be fast, short enough to answer a cancel button at once.
    constexpr int pagesPerStep = 256;
    constexpr char mainDatabase[] = "main";

    sqlite3_backup *backup = sqlite3_backup_init(destination, mainDatabase, source, mainDatabase);
    if (!backup) {
        code = sqlite3_extended_errcode(destination);
        return BackupOutcome::Failed;
    }
    bool cancelled = false;
    int step = SQLITE_OK;
    while (!cancelled && step == SQLITE_OK) {
        step = sqlite3_backup_step(backup, pagesPerStep);
        const bool copied = step == SQLITE_OK || step == SQLITE_DONE;
        if (copied && progress)
            cancelled = !progress(sqlite3_backup_remaining(backup), sqlite3_backup_pagecount(backup));
    }
    // Rolls the destination back unless the last page was copied.
    const int finished = sqlite3_backup_finish(backup);
    if (step == SQLITE_DONE && finished == SQLITE_OK) {
        code = SQLITE_OK;
        return BackupOutcome::Finished;
    }
    code = finished != SQLITE_OK ? finished : step;
    if (cancelled) {
        code = SQLITE_INTERRUPT;
        return BackupOutcome::Cancelled;
    }
    return BackupOutcome::Failed;
}

} // namespace bitacora
