#pragma once

#include "Error.h"
#include "SecretBytes.h"

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
/// Whether a backup is what helps where a practice does not open for this reason: it is damaged, gone, or not what its
/// keys are of.
bool helpsAgainst(ErrorCode code);
/// For a practice at `practicePath` that cannot be opened, or is gone: those that are known to be whole, newest first, by
/// the id in its keys.json where that can be read, and by its name. `folder` may be one of them itself.
QList<StoredBackup> goodOf(const QString &folder, const QString &practicePath);
/// One by itself.
StoredBackup at(const QString &path);
/// Whether it has this key: one that was made before the practice's key was replaced has another one. Quick.
bool opensWith(const StoredBackup &backup, const SecretBytes &dataKey);

} // namespace BackupList

} // namespace bitacora
