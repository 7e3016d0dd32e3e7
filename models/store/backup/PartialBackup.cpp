#include "PartialBackup.h"

#include "BackupFolder.h"
#include "DiskRoom.h"
#include "FileSync.h"
#include "FolderRemoval.h"
#include "LockTaking.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerAlone =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

constexpr QLatin1String lockSuffix {".lock"};

// Beside the folder, so that it is held until the folder has its own name.
std::unique_ptr<QLockFile> lockOf(const QString &part)
{
    auto lock = std::make_unique<QLockFile>(part + lockSuffix);
    // What counts is whether its process lives.
    lock->setStaleLockTime(0);
    return lock;
}

// The first one is called as it is, the others of the same second " 2", " 3", ...
QString numbered(const QString &name, int number)
{
    return number == 1 ? name : name + u' ' + QString::number(number);
}

Failure notWritable(const QString &folder)
{
    // A disk that was taken away in the middle.
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::BackupFolderMissing, folder);
    if (!QStorageInfo(folder).isReadOnly() && roomIn(folder) == 0)
        return failure(ErrorCode::BackupDiskFull, folder);
    return failure(ErrorCode::BackupFolderNotWritable, folder);
}

} // namespace

PartialBackup::PartialBackup(QString folder, QString baseName, QString path, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder))
    , m_baseName(std::move(baseName))
    , m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

PartialBackup::~PartialBackup()
{
    if (m_isFinished)
        return;
    removeFolder(m_path);
    m_lock->unlock();
}

Result<std::unique_ptr<PartialBackup>> PartialBackup::begin(const QString &folder, const QString &baseName)
{
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::BackupFolderMissing, folder);
    for (int number = 1;; ++number) {
        const QString name = folder + u'/' + numbered(baseName, number);
        const QString part = name + BackupFolder::partSuffix;
        auto lock = lockOf(part);
        if (!lock->tryLock(0)) {
            if (lock->error() == QLockFile::LockFailedError)
                continue;
            return notWritable(folder);
        }
        // Only now: until the lock was taken somebody else may have been about to give it its name.
        if (QFileInfo::exists(name + BackupFolder::suffix) || QFileInfo::exists(part))
            continue;
        if (!QDir().mkdir(part, ownerAlone))
            return notWritable(folder);
        return std::unique_ptr<PartialBackup>(
            new PartialBackup(folder, numbered(baseName, number), part, std::move(lock)));
    }
}

void PartialBackup::removeLeftovers(const QString &folder)
{
    const auto found = [&folder](const QString &pattern, QDir::Filters kind) {
        return QDir(folder).entryList({u'*' + pattern}, kind | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    };
    QStringList parts = found(BackupFolder::partSuffix, QDir::Dirs);
    // Somebody may have been killed between the lock and the folder.
    for (QString lock : found(BackupFolder::partSuffix + lockSuffix, QDir::Files)) {
        lock.chop(lockSuffix.size());
        if (!parts.contains(lock))
            parts.append(lock);
    }
    for (const QString &part : std::as_const(parts)) {
        const QString path = folder + u'/' + part;
        const auto lock = lockOf(path);
        if (takeLock(*lock) && QFileInfo::exists(path))
            removeFolder(path);
    }
}

Result<QString> PartialBackup::finish()
{
    const QString name = m_folder + u'/' + m_baseName + BackupFolder::suffix;
    if (!syncFolder(m_path) || !QDir().rename(m_path, name))
        return notWritable(m_folder);
    m_isFinished = true;
    m_lock->unlock();
    // It is there and whole; where its name is not on the disk yet, a power cut leaves a leftover.
    (void)syncFolder(m_folder);
    return name;
}

} // namespace bitacora
