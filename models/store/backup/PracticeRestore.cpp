#include "PracticeRestore.h"

#include "BackupFolder.h"
#include "BackupRepository.h"
#include "FileSync.h"
#include "LocalNow.h"
#include "Practice.h"
#include "PracticeLock.h"
#include "RestoredCopy.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 100;
constexpr int mostNames = 99;

BackupOrder copyOrder(const RestoreOrder &order)
{
    BackupOrder copying;
    copying.practice = QDir::cleanPath(order.backup);
    copying.dataKey = order.dataKey.clone();
    copying.clock = order.clock;
    return copying;
}

PracticeOptions opening(const RestoreOrder &order)
{
    PracticeOptions options;
    options.clock = order.clock;
    return options;
}

// Also brings it to the program's version, before anybody sees it.
Result<void> logRestored(const RestoreOrder &order, const QString &copy)
{
    const auto practice = Practice::openWithKey(copy, order.dataKey.clone(), opening(order));
    if (!practice)
        return Failure(practice.error());
    return (*practice)->backups().logRestored(Practice::nameOf(order.backup));
}

bool isNothing(const QString &path)
{
    return !QFileInfo::exists(path)
        || (QFileInfo(path).isDir() && !QFileInfo(path).isSymLink() && QDir(path).isEmpty());
}

// Puts the copy where nothing is, whole or not at all.
Result<void> place(const QString &copy, const QString &target)
{
    const QString parent = QFileInfo(target).path();
    if (QFileInfo::exists(target) && !QDir().rmdir(target))
        return failure(ErrorCode::PracticeNotWritable, parent);
    if (!QDir().rename(copy, target))
        return failure(ErrorCode::PracticeNotWritable, parent);
    (void)syncFolder(parent);
    return {};
}

} // namespace

Result<RestoredPractice> PracticeRestore::run(const RestoreOrder &order, const QString &target,
                                              const PracticeBackup::Progress &progress)
{
    if (!Practice::exists(order.backup))
        return failure(ErrorCode::BackupMissing, order.backup);
    RestoredPractice restored;
    restored.path = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    const bool hasPractice = Practice::exists(restored.path);
    if (BackupFolder::isBackup(restored.path) || (!hasPractice && !isNothing(restored.path)))
        return failure(ErrorCode::PracticeExists, target);
    // Before the long work, and once more after it.
    if (hasPractice) {
        if (const auto lock = PracticeLock::take(restored.path); !lock)
            return Failure(lock.error());
    }
    const QString parent = QFileInfo(restored.path).path();
    if (!QDir().mkpath(parent))
        return failure(ErrorCode::BackupFolderNotWritable, parent);
    const auto copy = RestoredCopy::make(copyOrder(order), parent, progress);
    if (!copy)
        return Failure(copy.error());
    if (auto logged = logRestored(order, copy->path()); !logged) {
        // Nothing of the practice that is there was to be stored.
        return logged.error().code == ErrorCode::DiskFull ? failure(ErrorCode::BackupDiskFull, parent)
                                                          : Failure(logged.error());
    }
    if (!hasPractice) {
        if (auto placed = place(copy->path(), restored.path); !placed)
            return Failure(placed.error());
        return restored;
    }
    {
        // Its file lies in the folder: it is let go before that gets another name.
        const auto lock = PracticeLock::take(restored.path);
        if (!lock)
            return Failure(lock.error());
    }
    const QDateTime wall = localNow(*order.clock);
    //: The folder of a practice that gave way to a backup: %1 is its name, %2 a date and time.
    const QString aside =
        tr("%1 (set aside %2)").arg(Practice::nameOf(restored.path), wall.toString(u"yyyy-MM-dd HHmmss"_s));
    for (int number = 1; number <= mostNames; ++number) {
        restored.setAside =
            Practice::withSuffix(parent + u'/' + aside + (number > 1 ? u" %1"_s.arg(number) : QString()));
        if (!QFileInfo::exists(restored.setAside))
            break;
    }
    if (!QDir().rename(restored.path, restored.setAside))
        return failure(ErrorCode::PracticeNotWritable, parent);
    if (auto placed = place(copy->path(), restored.path); !placed) {
        QDir().rename(restored.setAside, restored.path);
        return Failure(placed.error());
    }
    return restored;
}

Result<Rehearsal> PracticeRestore::rehearse(const RestoreOrder &order, const PracticeBackup::Progress &progress)
{
    if (!Practice::exists(order.backup))
        return failure(ErrorCode::BackupMissing, order.backup);
    QElapsedTimer timer;
    timer.start();
    // A disk that is only read takes no scratch folder; what is in it is as encrypted elsewhere.
    const QString beside = QFileInfo(QDir::cleanPath(order.backup)).absolutePath();
    const QString folder = QFileInfo(beside).isWritable() ? beside : QDir::tempPath();
    constexpr int copyingShare = 70;
    const auto copy = RestoredCopy::make(copyOrder(order), folder, [&progress](int percent) {
        return !progress || progress(percent * copyingShare / whole);
    });
    if (!copy)
        return Failure(copy.error());
    const auto practice = Practice::openWithKey(copy->path(), order.dataKey.clone(), opening(order));
    if (!practice)
        return Failure(practice.error());
    const auto report = (*practice)->verify();
    if (!report)
        return failure(ErrorCode::BackupDamaged, order.backup, report.error().detail);
    if (progress && !progress(whole))
        return failure(ErrorCode::Cancelled);
    if (!report->isSound())
        return failure(ErrorCode::BackupDamaged, order.backup, report->findings.value(0));
    return Rehearsal {timer.elapsed(), report->clients, report->sessions};
}

} // namespace bitacora
