#include "BackupLog.h"

#include "BackupFolder.h"
#include "BackupRepository.h"
#include "Practice.h"
#include "PracticeDatabase.h"
#include "PracticeLock.h"
#include "StoreContext.h"

#include <QFileInfo>

namespace bitacora {

Result<void> BackupLog::write(BackupRepository &backups, const Result<MadeBackup> &outcome)
{
    if (!outcome)
        return backups.logFailed(outcome.error());
    if (auto logged = backups.logMade(Practice::nameOf(outcome->path), outcome->mark); !logged)
        return logged;
    if (outcome->secondError)
        return backups.logNotCopied(*outcome->secondError);
    if (outcome->secondPath.isEmpty() || !backups.isSecondPlace(QFileInfo(outcome->secondPath).path()))
        return {};
    return backups.logCopied(Practice::nameOf(outcome->secondPath));
}

Result<void> BackupLog::write(const BackupOrder &order, const Result<MadeBackup> &outcome)
{
    if (BackupFolder::isBackup(order.practice))
        return failure(ErrorCode::BackupStays, order.practice);
    const auto lock = PracticeLock::take(order.practice);
    if (!lock)
        return Failure(lock.error());
    const auto database = PracticeDatabase::open(Practice::databasePath(order.practice), order.dataKey,
                                                 PracticeDatabase::Access::ReadWrite);
    if (!database)
        return Failure(database.error());
    StoreContext context((*database)->connection(), order.practice, *order.clock, false);
    if (auto learned = context.learnHead(); !learned)
        return learned;
    BackupRepository backups(context);
    auto written = write(backups, outcome);
    context.forgetStatements();
    return written;
}

} // namespace bitacora
