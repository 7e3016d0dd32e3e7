#include "PracticeRestore.h"

#include "BackupFolder.h"
#include "BackupRepository.h"
#include "EmptyFolder.h"
#include "FileSync.h"
#include "InterruptedRestore.h"
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
    return !QFileInfo::exists(path) || (!QFileInfo(path).isSymLink() && isEmptyFolder(path));
}

// Or below one. A folder further up that only has a backup.json is that of another program.
bool isInBackup(const QString &path)
{
    if (BackupFolder::isBackup(path))
        return true;
    QString folder = path;
    for (QString parent = QFileInfo(folder).path(); parent != folder; parent = QFileInfo(folder).path()) {
        folder = parent;
        if (BackupFolder::isBackup(folder) && Practice::exists(folder))
            return true;
    }
    return false;
}

} // namespace

Result<RestoredPractice> PracticeRestore::run(const RestoreOrder &order, const QString &target,
                                              const PracticeBackup::Progress &progress,
                                              const std::function<void(Step)> &reached)
{
    if (!Practice::exists(order.backup))
        return failure(ErrorCode::BackupMissing, order.backup);
    RestoredPractice restored;
    restored.path = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    // What an earlier one has left halfway is a practice like any other, and is set aside like one.
    (void)InterruptedRestore::finish(restored.path);
    const bool hasPractice = Practice::exists(restored.path);
    if (isInBackup(restored.path) || (!hasPractice && !isNothing(restored.path)))
        return failure(ErrorCode::PracticeExists, target);
    if (InterruptedRestore::isTaken(restored.path))
        return failure(ErrorCode::PracticeExists, InterruptedRestore::waitingPath(restored.path));
    // Before the long work, and once more after it.
    if (hasPractice) {
        if (const auto lock = PracticeLock::take(restored.path); !lock)
            return Failure(lock.error());
    }
    const QString parent = QFileInfo(restored.path).path();
    if (!makeFolder(parent))
        return failure(ErrorCode::BackupFolderNotWritable, parent);
    const auto copy = RestoredCopy::make(copyOrder(order), parent, progress);
    if (!copy)
        return Failure(copy.error());
    if (auto logged = logRestored(order, copy->path()); !logged) {
        // Nothing of the practice that is there was to be stored.
        return logged.error().code == ErrorCode::DiskFull ? failure(ErrorCode::BackupDiskFull, parent)
                                                          : Failure(logged.error());
    }
    if (reached)
        reached(Step::Copied);
    if (hasPractice) {
        // Its file lies in the folder: it is let go before that gets another name.
        const auto lock = PracticeLock::take(restored.path);
        if (!lock)
            return Failure(lock.error());
        InterruptedRestore::clear(restored.path);
        restored.setAside = asideOf(restored.path, order);
    }
    const QString waiting = InterruptedRestore::waitingPath(restored.path);
    if (!InterruptedRestore::mark(copy->path()) || !QDir().rename(copy->path(), waiting))
        return failure(ErrorCode::PracticeNotWritable, parent);
    return put(std::move(restored), reached);
}

Result<RestoredPractice> PracticeRestore::put(RestoredPractice restored, const std::function<void(Step)> &reached)
{
    const auto tell = [&reached](Step step) {
        if (reached)
            reached(step);
    };
    const QString parent = QFileInfo(restored.path).path();
    // It waits for certain before what is there gives way.
    if (!syncFolder(parent)) {
        InterruptedRestore::discard(restored.path);
        return failure(ErrorCode::PracticeNotWritable, parent);
    }
    tell(Step::Waiting);
    if (!restored.setAside.isEmpty()) {
        if (!QDir().rename(restored.path, restored.setAside)) {
            InterruptedRestore::discard(restored.path);
            return failure(ErrorCode::PracticeNotWritable, parent);
        }
        (void)syncFolder(parent);
        tell(Step::SetAside);
    }
    // Somebody who opened it meanwhile may have put it there already.
    const bool isWaiting = Practice::exists(InterruptedRestore::waitingPath(restored.path));
    if (!InterruptedRestore::finish(restored.path) && (isWaiting || !Practice::exists(restored.path)))
        return bringBack(restored);
    tell(Step::Placed);
    return restored;
}

QString PracticeRestore::asideOf(const QString &path, const RestoreOrder &order)
{
    const QString parent = QFileInfo(path).path();
    const QDateTime wall = localNow(*order.clock);
    //: The folder of a practice that gave way to a backup: %1 is its name, %2 a date and time.
    const QString aside = tr("%1 (set aside %2)").arg(Practice::nameOf(path), wall.toString(u"yyyy-MM-dd HHmmss"_s));
    QString free;
    for (int number = 1; number <= mostNames; ++number) {
        free = Practice::withSuffix(parent + u'/' + aside + (number > 1 ? u" %1"_s.arg(number) : QString()));
        if (!QFileInfo::exists(free))
            break;
    }
    return free;
}

Failure PracticeRestore::bringBack(const RestoredPractice &restored)
{
    const QString parent = QFileInfo(restored.path).path();
    if (restored.setAside.isEmpty()) {
        InterruptedRestore::discard(restored.path);
        return failure(ErrorCode::PracticeNotWritable, parent);
    }
    if (!QDir().rename(restored.setAside, restored.path)) {
        //: %1 is the path of a folder
        return failure(ErrorCode::StorageFailed, restored.path,
                       tr("the practice as it was is at %1").arg(QDir::toNativeSeparators(restored.setAside)));
    }
    (void)syncFolder(parent);
    InterruptedRestore::clear(restored.path);
    return failure(ErrorCode::PracticeNotWritable, parent);
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
