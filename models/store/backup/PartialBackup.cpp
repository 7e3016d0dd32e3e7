#include "PartialBackup.h"

#include "BackupFolder.h"
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

std::unique_ptr<QLockFile> lockOf(const QString &part)
{
    auto lock = std::make_unique<QLockFile>(part + u"/making.lock"_s);
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
    const QStorageInfo storage(folder);
    if (storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() == 0)
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
    m_lock->unlock();
    removeFolder(m_path);
}

Result<std::unique_ptr<PartialBackup>> PartialBackup::begin(const QString &folder, const QString &baseName)
{
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::BackupFolderMissing, folder);
    for (int number = 1;; ++number) {
        const QString name = folder + u'/' + numbered(baseName, number);
        const QString part = name + BackupFolder::partSuffix;
        if (QFileInfo::exists(name + BackupFolder::suffix) || QFileInfo::exists(part))
            continue;
        if (!QDir().mkdir(part, ownerAlone))
            return notWritable(folder);
        auto lock = lockOf(part);
        if (!lock->tryLock(0)) {
            removeFolder(part);
            return notWritable(folder);
        }
        return std::unique_ptr<PartialBackup>(
            new PartialBackup(folder, numbered(baseName, number), part, std::move(lock)));
    }
}

void PartialBackup::removeLeftovers(const QString &folder)
{
    const QFileInfoList parts = QDir(folder).entryInfoList({u'*' + BackupFolder::partSuffix},
                                                           QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &part : parts) {
        const auto lock = lockOf(part.absoluteFilePath());
        if (!takeLock(*lock))
            continue;
        lock->unlock();
        removeFolder(part.absoluteFilePath());
    }
}

Result<QString> PartialBackup::finish()
{
    const QString name = m_folder + u'/' + m_baseName + BackupFolder::suffix;
    // Its own name is that of a backup to the last byte.
    m_lock->unlock();
    if (!syncFolder(m_path) || !QDir().rename(m_path, name)) {
        m_lock->tryLock(0);
        return notWritable(m_folder);
    }
    m_isFinished = true;
    // It is there and whole; where its name is not on the disk yet, a power cut leaves a leftover.
    (void)syncFolder(m_folder);
    return name;
}

} // namespace bitacora
