#include "BackupList.h"

#include "BackupFolder.h"
#include "BackupManifest.h"
#include "KeyFile.h"
#include "Practice.h"
#include "PracticeDatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

StoredBackup stored(const QFileInfo &folder, const Result<BackupManifest> &manifest)
{
    StoredBackup backup;
    backup.path = folder.absoluteFilePath();
    backup.bytes = bytesIn(backup.path);
    if (!manifest) {
        backup.madeAt = folder.lastModified().toUTC();
        return backup;
    }
    backup.madeAt = manifest->madeAt;
    const bool hasKeys = QFileInfo(Practice::keyFilePath(backup.path)).size() > 0;
    if (hasKeys && QFileInfo(Practice::databasePath(backup.path)).size() == manifest->databaseBytes)
        backup.verifiedAt = manifest->verifiedAt;
    return backup;
}

using IsOurs = std::function<bool(const QString &fileName, const Result<BackupManifest> &manifest)>;

QList<StoredBackup> listed(const QString &folder, const IsOurs &isOurs)
{
    QList<StoredBackup> backups;
    const QFileInfoList found =
        QDir(folder).entryInfoList({u'*' + BackupFolder::suffix}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &one : found) {
        const auto manifest = BackupManifest::read(one.absoluteFilePath());
        if (isOurs(one.fileName(), manifest))
            backups.append(stored(one, manifest));
    }
    std::sort(backups.begin(), backups.end(), [](const StoredBackup &a, const StoredBackup &b) {
        return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.path > b.path;
    });
    return backups;
}

} // namespace

QList<StoredBackup> BackupList::of(const QString &folder, const QString &practiceId, const QString &practiceName)
{
    return listed(folder, [&](const QString &fileName, const Result<BackupManifest> &manifest) {
        return manifest ? manifest->practiceId == practiceId : BackupFolder::isNamedAfter(fileName, practiceName);
    });
}

bool BackupList::helpsAgainst(ErrorCode code)
{
    return code == ErrorCode::DatabaseDamaged || code == ErrorCode::DatabaseKeyMismatch
        || code == ErrorCode::PracticeNotFound || code == ErrorCode::KeysMissing || code == ErrorCode::KeysAltered;
}

QList<StoredBackup> BackupList::goodOf(const QString &folder, const QString &practicePath)
{
    QList<StoredBackup> backups;
    if (BackupFolder::isBackup(folder)) {
        backups.append(at(folder));
    } else {
        // Its keys may be damaged, or another practice's: then the name tells.
        const auto id = KeyFile::practiceId(Practice::keyFilePath(practicePath));
        const QString name = Practice::nameOf(practicePath);
        backups = listed(folder, [&](const QString &fileName, const Result<BackupManifest> &manifest) {
            return BackupFolder::isNamedAfter(fileName, name) || (id && manifest && manifest->practiceId == *id);
        });
    }
    backups.removeIf([](const StoredBackup &backup) { return !backup.isGood(); });
    return backups;
}

bool BackupList::opensWith(const StoredBackup &backup, const SecretBytes &dataKey)
{
    return PracticeDatabase::open(Practice::databasePath(backup.path), dataKey, PracticeDatabase::Access::Untouched)
        .has_value();
}

StoredBackup BackupList::at(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(path));
    return stored(folder, BackupManifest::read(folder.absoluteFilePath()));
}

} // namespace bitacora
