#pragma once

#include "Result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace bitacora {

/// The folder of a backup while it is being made: under another name, for its owner alone, and gone with this object
/// unless it was given its own. Internal to the backups.
class PartialBackup
{
public:
    /// Makes it in `folder` for a backup of that name, or of the next one that is free.
    /// BackupFolderMissing, BackupFolderNotWritable, BackupDiskFull.
    [[nodiscard]] static Result<std::unique_ptr<PartialBackup>> begin(const QString &folder, const QString &baseName);
    /// Removes what killed programs have left in `folder`; what another one is busy with stays.
    static void removeLeftovers(const QString &folder);
    ~PartialBackup();
    Q_DISABLE_COPY_MOVE(PartialBackup)

    [[nodiscard]] QString path() const { return m_path; }
    /// Gives it its own name, on the disk itself, and says which. BackupFolderNotWritable; then it is as before.
    [[nodiscard]] Result<QString> finish();

private:
    PartialBackup(QString folder, QString baseName, QString path, std::unique_ptr<QLockFile> lock);

    QString m_folder;
    QString m_baseName;
    QString m_path;
    /// Lies beside it, and says that somebody is still busy with it: until it has its own name nobody else touches it.
    std::unique_ptr<QLockFile> m_lock;
    bool m_isFinished = false;
};

} // namespace bitacora
