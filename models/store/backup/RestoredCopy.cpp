#include "RestoredCopy.h"

#include "BackupWriting.h"
#include "CopyVerification.h"
#include "DiskRoom.h"
#include "FileSync.h"
#include "KeyFile.h"
#include "PartialBackup.h"
#include "Practice.h"

#include <QDir>
#include <QFileInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 100;
constexpr int copyingShare = 40;

// Whatever keeps the copy from being whole, other than the place for it, is the backup's.
Error ofBackup(Error error, const QString &backup, const QString &folder)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return {ErrorCode::BackupDiskFull, folder, {}};
    case ErrorCode::FileNotWritable:
        return {ErrorCode::BackupFolderNotWritable, folder, error.detail};
    case ErrorCode::BackupUnsound:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::StorageFailed:
        return {ErrorCode::BackupDamaged, backup, error.detail};
    default:
        return error;
    }
}

Result<void> copyFiles(const QString &backup, const QString &target, const PracticeBackup::Progress &progress)
{
    if (!QDir().mkdir(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return failure(ErrorCode::FileNotWritable, target);
    // Without keys the recovery code still opens it; with altered ones nobody would expect to need it.
    if (QFileInfo::exists(Practice::keyFilePath(backup))) {
        if (const auto id = KeyFile::practiceId(Practice::keyFilePath(backup)); !id)
            return Failure(id.error());
        auto keys = BackupWriting::copyFile(Practice::keyFilePath(backup), Practice::keyFilePath(target), {});
        if (!keys)
            return keys;
    }
    // What another tool may have left there is part of the database.
    const QString log = Practice::databasePath(backup) + u"-wal"_s;
    if (QFileInfo(log).size() > 0) {
        auto copied = BackupWriting::copyFile(log, Practice::databasePath(target) + u"-wal"_s, {});
        if (!copied)
            return copied;
    }
    auto copied = BackupWriting::copyFile(Practice::databasePath(backup), Practice::databasePath(target), progress);
    if (!copied)
        return copied;
    return syncFolder(target) ? Result<void>() : failure(ErrorCode::FileNotWritable, target);
}

} // namespace

RestoredCopy::RestoredCopy(std::unique_ptr<PartialBackup> place, QString path)
    : m_place(std::move(place))
    , m_path(std::move(path))
{
}

RestoredCopy::~RestoredCopy() = default;
RestoredCopy::RestoredCopy(RestoredCopy &&) noexcept = default;

Result<RestoredCopy> RestoredCopy::make(const BackupOrder &order, const QString &folder,
                                        const PracticeBackup::Progress &progress)
{
    const QString &backup = order.practice;
    const auto room = roomIn(folder);
    if (room && *room < QFileInfo(Practice::databasePath(backup)).size())
        return failure(ErrorCode::BackupDiskFull, folder);
    const auto expected = CopyVerification::figuresOf(backup, order.dataKey, *order.clock);
    if (!expected)
        return Failure(ofBackup(expected.error(), backup, folder));
    PartialBackup::removeLeftovers(folder);
    auto place = PartialBackup::begin(folder, Practice::nameOf(backup) + u" restored"_s);
    if (!place)
        return Failure(place.error());
    RestoredCopy copy(std::move(*place), {});
    copy.m_path = copy.m_place->path() + u"/practice.bitacora"_s;
    const auto part = [&progress](int from, int to) -> PracticeBackup::Progress {
        return
            [&progress, from, to](int percent) { return !progress || progress(from + (to - from) * percent / whole); };
    };
    if (const auto copied = copyFiles(backup, copy.m_path, part(0, copyingShare)); !copied)
        return Failure(ofBackup(copied.error(), backup, folder));
    const auto verified =
        CopyVerification::run(copy.m_path, order.dataKey, *expected, *order.clock, part(copyingShare, whole));
    if (!verified)
        return Failure(ofBackup(verified.error(), backup, folder));
    return copy;
}

} // namespace bitacora
