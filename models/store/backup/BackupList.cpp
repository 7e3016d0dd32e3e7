#include "BackupList.h"

#include "BackupFolder.h"
#include "BackupManifest.h"
#include "Practice.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

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

// "Río Claro 2026-11-22 153000" is of "Río Claro", and not of "Río Claro 2".
bool isNamedAfter(const QString &backup, const QString &practice)
{
    constexpr qsizetype dateLength = 10;
    constexpr qsizetype momentLength = 18;
    const qsizetype length = practice.size();
    return backup.startsWith(practice) && backup.size() >= length + momentLength && backup.at(length) == u' '
        && QDate::fromString(backup.mid(length + 1, dateLength), Qt::ISODate).isValid();
}

} // namespace

QList<StoredBackup> BackupList::of(const QString &folder, const QString &practiceId, const QString &practiceName)
{
    QList<StoredBackup> backups;
    const QFileInfoList found =
        QDir(folder).entryInfoList({u'*' + BackupFolder::suffix}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &one : found) {
        const auto manifest = BackupManifest::read(one.absoluteFilePath());
        if (manifest ? manifest->practiceId == practiceId : isNamedAfter(one.fileName(), practiceName))
            backups.append(stored(one, manifest));
    }
    std::sort(backups.begin(), backups.end(), [](const StoredBackup &a, const StoredBackup &b) {
        return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.path > b.path;
    });
    return backups;
}

StoredBackup BackupList::at(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(path));
    return stored(folder, BackupManifest::read(folder.absoluteFilePath()));
}

} // namespace bitacora
