#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace bitacora {

/// A backup as it stands in its folder.
struct StoredBackup
{
    /// Of its own folder.
    QString path;
    /// UTC; when its folder was made where it does not say.
    QDateTime madeAt;
    /// UTC; invalid when it is not known to be whole: its maker's word is missing or damaged, or its size is another one.
    QDateTime verifiedAt;
    /// Of all its files.
    qint64 bytes = 0;

    [[nodiscard]] bool isGood() const { return verifiedAt.isValid(); }
};

/// The backups in a folder, told by their names and by what they say of themselves; no key is needed.
namespace BackupList {

/// Those of the practice, newest first; of one that does not say whose it is, its name tells.
QList<StoredBackup> of(const QString &folder, const QString &practiceId, const QString &practiceName);
/// One by itself.
StoredBackup at(const QString &path);

} // namespace BackupList

} // namespace bitacora
