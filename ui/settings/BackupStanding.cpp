#include "BackupStanding.h"

#include "ActivityText.h"
#include "BackupDesk.h"
#include "BackupPlaces.h"
#include "BackupRepository.h"
#include "BackupSettings.h"
#include "Practice.h"

#include <QFileInfo>

#include <algorithm>

namespace bitacora {

namespace {

QDateTime newestIn(const BackupDesk &desk, bool isSecond)
{
    const QList<BackupDesk::Listed> &all = desk.backups();
    const auto found = std::find_if(all.begin(), all.end(), [isSecond](const BackupDesk::Listed &one) {
        return one.isSecond == isSecond && one.backup.isGood();
    });
    return found == all.end() ? QDateTime() : found->backup.madeAt;
}

QDateTime lastFailedRehearsal(const BackupRepository &log)
{
    const auto failed = log.last(ActivityKind::RehearsalFailed).value_or(std::nullopt);
    const auto isOver = [&](ActivityKind kind) {
        const auto after = log.last(kind).value_or(std::nullopt);
        return after && after->sequence > failed->sequence;
    };
    if (!failed || isOver(ActivityKind::BackupMade) || isOver(ActivityKind::BackupRehearsed))
        return {};
    return failed->at;
}

BackupStanding::Second secondOf(const QString &practice, const BackupSettings &settings, const QDateTime &lastCopy)
{
    using Second = BackupStanding::Second;
    if (settings.secondFolder.isEmpty())
        return Second::None;
    const auto clash = BackupPlaces::clash(practice, settings.folderFor(practice), settings.secondFolder);
    if (clash != BackupPlaces::Clash::None)
        return Second::Clashes;
    if (!QFileInfo(settings.secondFolder).isDir())
        return Second::Missing;
    return lastCopy.isValid() ? Second::Filled : Second::Empty;
}

} // namespace

BackupStanding BackupStanding::of(const Practice &practice, const BackupDesk *desk)
{
    const BackupRepository &log = practice.backups();
    const auto lastOf = [&log](ActivityKind kind) {
        const auto entry = log.last(kind).value_or(std::nullopt);
        return entry ? entry->at : QDateTime();
    };
    const BackupSettings settings = BackupSettings::of(practice.settings());
    const bool isRead = desk && desk->isListed();
    const QDateTime logged = lastOf(ActivityKind::BackupMade);
    BackupStanding standing;
    standing.failure = reason(practice, ActivityKind::BackupFailed, ActivityKind::BackupMade);
    standing.last = isRead ? newestIn(*desk, false) : logged;
    standing.isGone = logged.isValid() && !standing.last.isValid();
    standing.failedRehearsal = lastFailedRehearsal(log);
    standing.secondFolder = settings.secondFolder;
    standing.lastCopy = isRead ? newestIn(*desk, true) : lastOf(ActivityKind::BackupCopied);
    standing.copyFailure = reason(practice, ActivityKind::BackupNotCopied, ActivityKind::BackupCopied);
    standing.second = secondOf(practice.path(), settings, standing.lastCopy);
    return standing;
}

QString BackupStanding::reason(const Practice &practice, ActivityKind failure, ActivityKind success)
{
    const BackupRepository &log = practice.backups();
    // One that was cancelled says nothing of the ones before.
    const auto failed = log.lastFault(failure).value_or(std::nullopt);
    const auto succeeded = log.last(success).value_or(std::nullopt);
    const bool isOver = succeeded && failed && succeeded->sequence > failed->sequence;
    if (!failed || isOver)
        return {};
    return ActivityText(practice.clock()).detail(*failed);
}

} // namespace bitacora
