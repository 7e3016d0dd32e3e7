#include "PracticeBackup.h"

#include "BackupFolder.h"
#include "BackupList.h"
#include "BackupManifest.h"
#include "BackupRotation.h"
#include "BackupWriting.h"
#include "FileSync.h"
#include "FolderRemoval.h"
#include "LocalNow.h"
#include "PartialBackup.h"
#include "Practice.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 100;

// A folder that somebody chose is not made: what it stands for, a disk say, is not there.
Result<QString> readyFolder(const BackupOrder &order)
{
    QString folder = PracticeBackup::folderOf(order);
    const bool isOurs = order.folder.isEmpty();
    if (isOurs && !makeFolder(folder))
        return failure(ErrorCode::BackupFolderNotWritable, folder);
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::BackupFolderMissing, folder);
    PartialBackup::removeLeftovers(folder);
    return folder;
}

QString nameFor(const BackupOrder &order)
{
    const QDateTime wall = localNow(*order.clock);
    return BackupFolder::baseName(Practice::nameOf(order.practice), wall);
}

/// What was made, and of what.
struct Writing
{
    QString path;
    PracticeCopied copied;
};

// First out of the way: one that is half removed must not look like a backup.
bool removeBackup(const QString &path)
{
    const QString gone = path + u".part"_s;
    return !QFileInfo(path).isSymLink() && QDir().rename(path, gone) && removeFolder(gone);
}

// What nobody has taken away from it meanwhile: it counts once it is there.
Result<QString> finished(PartialBackup &part)
{
    auto path = part.finish();
    if (!path || BackupList::at(*path).isGood())
        return path;
    (void)removeBackup(*path);
    return failure(ErrorCode::BackupUnsound, QFileInfo(*path).path());
}

Result<Writing> writeFirst(const BackupOrder &order, const QString &folder, const PracticeBackup::Progress &progress)
{
    auto part = PartialBackup::begin(folder, nameFor(order));
    if (!part)
        return Failure(part.error());
    auto copied = BackupWriting::copyPractice(order, (*part)->path(), progress);
    if (!copied)
        return Failure(copied.error());
    auto path = finished(**part);
    if (!path)
        return Failure(path.error());
    return Writing {*path, std::move(*copied)};
}

Result<QString> writeSecond(const BackupOrder &order, const Writing &first, const PracticeBackup::Progress &progress)
{
    if (!QFileInfo(order.secondFolder).isDir())
        return failure(ErrorCode::BackupFolderMissing, order.secondFolder);
    PartialBackup::removeLeftovers(order.secondFolder);
    auto part = PartialBackup::begin(order.secondFolder, nameFor(order));
    if (!part)
        return Failure(part.error());
    const auto copied = BackupWriting::copyBackup(order, first.path, first.copied, (*part)->path(), progress);
    if (!copied)
        return Failure(copied.error());
    return finished(**part);
}

qsizetype rotate(const BackupOrder &order, const QString &folder, const QString &practiceId)
{
    // Nothing goes before what takes its place is on the disk under its name.
    if (!syncFolder(folder))
        return 0;
    const QString name = Practice::nameOf(order.practice);
    QList<StoredBackup> backups = BackupList::of(folder, practiceId, name);
    // A copy of the practice has its id, and work of its own.
    backups.removeIf([&name](const StoredBackup &backup) {
        return !BackupFolder::isNamedAfter(QFileInfo(backup.path).fileName(), name);
    });
    QList<BackupRotation::Moment> moments;
    moments.reserve(backups.size());
    for (const StoredBackup &backup : backups)
        moments.append({backup.madeAt, backup.isGood()});
    qsizetype removed = 0;
    const QList<qsizetype> surplus =
        BackupRotation::surplus(moments, order.clock->now(), QTimeZone(order.clock->zone()));
    for (const qsizetype index : surplus)
        removed += removeBackup(backups.at(index).path) ? 1 : 0;
    return removed;
}

bool isOfThePlace(ErrorCode code)
{
    return code == ErrorCode::BackupFolderMissing || code == ErrorCode::BackupFolderNotWritable
        || code == ErrorCode::BackupDiskFull;
}

// Where the first place fails the second is what there is: it gets its backup from the practice itself.
void writeSecondAlone(const BackupOrder &order, const PracticeBackup::Progress &progress)
{
    if (!QFileInfo(order.secondFolder).isDir())
        return;
    PartialBackup::removeLeftovers(order.secondFolder);
    if (const auto written = writeFirst(order, order.secondFolder, progress))
        rotate(order, order.secondFolder, written->copied.practiceId);
}

} // namespace

QString PracticeBackup::folderOf(const BackupOrder &order)
{
    return order.folder.isEmpty() ? BackupFolder::besideThePractice(order.practice) : QDir::cleanPath(order.folder);
}

Result<MadeBackup> PracticeBackup::make(const BackupOrder &order, const Progress &progress)
{
    const bool hasSecond = !order.secondFolder.isEmpty();
    constexpr int firstOfTwo = 60;
    const int firstPart = hasSecond ? firstOfTwo : whole;
    const auto within = [&progress](int from, int to) -> Progress {
        return
            [&progress, from, to](int percent) { return !progress || progress(from + (to - from) * percent / whole); };
    };
    // On a disk that is away, say: neither it nor its folder is made anew.
    if (!Practice::exists(order.practice))
        return failure(ErrorCode::PracticeNotFound, order.practice);
    const auto folder = readyFolder(order);
    const auto first = folder ? writeFirst(order, *folder, within(0, firstPart)) : Failure(folder.error());
    if (!first) {
        if (hasSecond && isOfThePlace(first.error().code))
            writeSecondAlone(order, within(firstPart, whole));
        return Failure(first.error());
    }
    MadeBackup made;
    made.path = first->path;
    made.mark = first->copied.mark;
    made.bytes = BackupList::at(first->path).bytes;
    made.removed = rotate(order, *folder, first->copied.practiceId);
    if (!hasSecond)
        return made;
    const auto second = writeSecond(order, *first, within(firstPart, whole));
    if (!second) {
        made.secondError = second.error();
        return made;
    }
    made.secondPath = *second;
    made.removed += rotate(order, order.secondFolder, first->copied.practiceId);
    return made;
}

} // namespace bitacora
