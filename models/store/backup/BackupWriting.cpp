#include "BackupWriting.h"

#include "BackupFolder.h"
#include "BackupManifest.h"
#include "BackupMark.h"
#include "CopyVerification.h"
#include "DiskRoom.h"
#include "FileSync.h"
#include "KeyFile.h"
#include "OpenFile.h"
#include "PageCheck.h"
#include "Practice.h"
#include "PracticeDatabase.h"
#include "PrivateFile.h"
#include "SettingTable.h"
#include "SqlCipherDriver.h"
#include "StorageError.h"
#include "StoreContext.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <algorithm>
#include <optional>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 100;
/// Of the time, by measuring.
constexpr int copyingShare = 50;

// What failed while something was written there, as a person knows the place.
Error inFolder(Error error, const QString &folder)
{
    const QString place = QFileInfo(folder).path();
    switch (error.code) {
    case ErrorCode::DiskFull:
        return {ErrorCode::BackupDiskFull, place, {}};
    case ErrorCode::PracticeNotWritable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::StorageFailed:
    case ErrorCode::BackupUnsound:
        // A disk that was taken away in the middle.
        if (!QFileInfo(folder).isDir())
            return {ErrorCode::BackupFolderMissing, place, {}};
        if (error.code != ErrorCode::BackupUnsound)
            return {ErrorCode::BackupFolderNotWritable, place, error.detail};
        return {ErrorCode::BackupUnsound, place, error.detail};
    default:
        return error;
    }
}

Result<void> makeRoom(const QString &source, const QString &folder)
{
    const qint64 needed = QFileInfo(Practice::databasePath(source)).size();
    const auto room = roomIn(folder);
    if (room && *room < needed)
        return failure(ErrorCode::BackupDiskFull, QFileInfo(folder).path());
    return {};
}

struct Keys
{
    QByteArray text;
    QString practiceId;

    friend bool operator==(const Keys &, const Keys &) = default;
};

Result<Keys> keysOf(const QString &practice)
{
    const QString path = Practice::keyFilePath(practice);
    auto id = KeyFile::practiceId(path);
    if (!id)
        return Failure(id.error());
    auto text = KeyFile::read(path);
    if (!text)
        return Failure(text.error());
    return Keys {std::move(*text), std::move(*id)};
}

bool isDamaged(StoreContext &source)
{
    const auto pages = alteredPages(source.database, source.path);
    return pages && !pages->isEmpty();
}

// As long as the moment is held nobody changes what the file held then: what is stored meanwhile goes into the log, and
// into the file once the moment is let go (https://sqlite.org/wal.html, "Checkpointing").
bool isAllInTheFile(const StoreContext &source)
{
    return QFileInfo(Practice::databasePath(source.path) + u"-wal"_s).size() == 0;
}

// The bytes as they lie there, in a third of the time: nothing is decrypted to be encrypted again.
Result<void> copyBytes(const StoreContext &source, const QString &folder, const PracticeBackup::Progress &progress)
{
    constexpr qint64 atOnce = 1024LL * 1024;
    const OpenFile file(*source.database.driver());
    const std::optional<qint64> size = file.size();
    if (!size)
        return failure(ErrorCode::StorageFailed, source.path);
    const QString path = Practice::databasePath(folder);
    QFile target(path);
    const auto targetFailure = [&target, &folder] { return Failure(inFolder(writeFailure(target).value(), folder)); };
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return targetFailure();
    QByteArray bytes;
    for (qint64 done = 0; done < *size; done += bytes.size()) {
        bytes.resize(std::min(atOnce, *size - done));
        if (!file.read(done, {bytes.data(), std::size_t(bytes.size())}))
            return failure(ErrorCode::StorageFailed, source.path);
        if (target.write(bytes) != bytes.size())
            return targetFailure();
        if (!progress(int((done + bytes.size()) * whole / *size)))
            return failure(ErrorCode::Cancelled);
    }
    target.close();
    return syncFile(path) ? Result<void>() : Failure(inFolder({ErrorCode::FileNotWritable, folder, {}}, folder));
}

// Through SQLite, which puts together what the file and the log hold.
Result<void> copyPages(StoreContext &source, const SecretBytes &dataKey, const QString &folder,
                       const PracticeBackup::Progress &progress)
{
    const QString path = Practice::databasePath(folder);
    const auto target = PracticeDatabase::open(path, dataKey, PracticeDatabase::Access::Filled);
    if (!target)
        return Failure(inFolder(target.error(), folder));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto *from = qobject_cast<SqlCipherDriver *>(source.database.driver());
    auto *to = qobject_cast<SqlCipherDriver *>((*target)->connection().driver());
    const auto report = [&progress](int remaining, int total) {
        return progress(total > 0 ? int(qint64(total - remaining) * whole / total) : whole);
    };
    switch (from->backupTo(*to, report)) {
    case BackupOutcome::Finished:
        return {};
    case BackupOutcome::Cancelled:
        return failure(ErrorCode::Cancelled);
    case BackupOutcome::Failed:
        break;
    }
    const Error error = storageFailure(from->lastError(), folder).value();
    // SQLite does not say on which side it failed.
    const bool isSource = error.code != ErrorCode::DiskFull && isDamaged(source);
    return isSource ? failure(ErrorCode::DatabaseDamaged, source.path) : Failure(inFolder(error, folder));
}

// All of one moment, whoever writes meanwhile.
Result<PracticeCopied> copyMoment(StoreContext &source, const SecretBytes &dataKey, const QString &folder,
                                  const PracticeBackup::Progress &progress)
{
    if (auto begun = source.execute(u"BEGIN"_s); !begun)
        return Failure(begun.error());
    const auto copy = [&]() -> Result<PracticeCopied> {
        auto figures = CopyFigures::of(source);
        if (!figures)
            return Failure(figures.error());
        auto mark = BackupMark::of(source);
        if (!mark)
            return Failure(mark.error());
        const auto id = SettingTable::read(source, SettingName::practiceId.toString());
        if (!id)
            return Failure(id.error());
        source.forgetStatements();
        const auto pages =
            isAllInTheFile(source) ? copyBytes(source, folder, progress) : copyPages(source, dataKey, folder, progress);
        if (!pages)
            return Failure(pages.error());
        return PracticeCopied {source.clock.now().toUTC(), id->toString(), *mark, std::move(*figures)};
    };
    auto copied = copy();
    // There is nothing to store: this only lets the moment go.
    (void)source.execute(u"COMMIT"_s);
    return copied;
}

// keys.json is that of the key only as long as nobody puts another one there meanwhile.
Result<void> copyKeys(const BackupOrder &order, const Keys &before, const QString &practiceId, const QString &folder)
{
    const auto now = keysOf(order.practice);
    if (!now)
        return Failure(now.error());
    if (*now != before || now->practiceId != practiceId)
        return failure(ErrorCode::DatabaseKeyMismatch, order.practice);
    const QString path = Practice::keyFilePath(folder);
    if (auto saved = KeyFile::save(path, now->text); !saved)
        return Failure(inFolder(saved.error(), folder));
    return syncFile(path) ? Result<void>() : failure(ErrorCode::BackupFolderNotWritable, QFileInfo(folder).path());
}

// A program of an older version may have written the practice: the copy is compared, not judged.
Result<void> verify(const BackupOrder &order, const PracticeCopied &copied, const QString &folder,
                    const PracticeBackup::Progress &progress)
{
    const auto verified = CopyVerification::run(folder, order.dataKey, copied.figures, *order.clock, progress);
    if (!verified)
        return Failure(inFolder(verified.error(), folder));
    const BackupManifest manifest {.practiceId = copied.practiceId,
                                   .madeAt = copied.at,
                                   .verifiedAt = order.clock->now().toUTC(),
                                   .databaseBytes = QFileInfo(Practice::databasePath(folder)).size()};
    if (auto written = manifest.write(folder); !written)
        return Failure(inFolder(written.error(), folder));
    return {};
}

PracticeBackup::Progress part(const PracticeBackup::Progress &progress, int from, int to)
{
    return [&progress, from, to](int percent) { return progress(from + (to - from) * percent / whole); };
}

} // namespace

Result<PracticeCopied> BackupWriting::copyPractice(const BackupOrder &order, const QString &folder,
                                                   const PracticeBackup::Progress &progress)
{
    if (auto room = makeRoom(order.practice, folder); !room)
        return Failure(room.error());
    const auto keys = keysOf(order.practice);
    if (!keys)
        return Failure(keys.error());
    const bool canWrite =
        QFileInfo(order.practice).isWritable() && QFileInfo(Practice::databasePath(order.practice)).isWritable();
    const auto access = canWrite ? PracticeDatabase::Access::ReadOnly : PracticeDatabase::Access::Untouched;
    const auto database = PracticeDatabase::open(Practice::databasePath(order.practice), order.dataKey, access);
    if (!database)
        return Failure(database.error());
    StoreContext source((*database)->connection(), order.practice, *order.clock, true);
    auto copied = copyMoment(source, order.dataKey, folder, part(progress, 0, copyingShare));
    if (!copied)
        return copied;
    if (auto kept = copyKeys(order, *keys, copied->practiceId, folder); !kept)
        return Failure(kept.error());
    if (auto verified = verify(order, *copied, folder, part(progress, copyingShare, whole)); !verified) {
        // A copy is as damaged as what it was made of.
        const bool isSource = verified.error().code == ErrorCode::BackupUnsound && isDamaged(source);
        return isSource ? failure(ErrorCode::DatabaseDamaged, source.path) : Failure(verified.error());
    }
    return copied;
}

Result<void> BackupWriting::copyBackup(const BackupOrder &order, const QString &backup, const PracticeCopied &copied,
                                       const QString &folder, const PracticeBackup::Progress &progress)
{
    if (auto room = makeRoom(backup, folder); !room)
        return room;
    const auto keys = copyFile(Practice::keyFilePath(backup), Practice::keyFilePath(folder), {});
    if (!keys)
        return Failure(inFolder(keys.error(), folder));
    const auto pages =
        copyFile(Practice::databasePath(backup), Practice::databasePath(folder), part(progress, 0, copyingShare));
    if (!pages)
        return Failure(inFolder(pages.error(), folder));
    return verify(order, copied, folder, part(progress, copyingShare, whole));
}

Result<void> BackupWriting::copyFile(const QString &from, const QString &to, const PracticeBackup::Progress &progress)
{
    constexpr qint64 atOnce = 1024LL * 1024;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::StorageFailed, from, source.errorString());
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return writeFailure(target);
    const qint64 size = source.size();
    qint64 done = 0;
    while (done < size) {
        const QByteArray bytes = source.read(atOnce);
        if (bytes.isEmpty())
            return failure(ErrorCode::StorageFailed, from, source.errorString());
        if (target.write(bytes) != bytes.size())
            return writeFailure(target);
        done += bytes.size();
        if (progress && !progress(int(done * whole / size)))
            return failure(ErrorCode::Cancelled);
    }
    target.close();
    return syncFile(to) ? Result<void>() : failure(ErrorCode::FileNotWritable, to);
}

} // namespace bitacora
