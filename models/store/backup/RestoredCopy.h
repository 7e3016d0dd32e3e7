#pragma once

#include "PracticeBackup.h"
#include "Result.h"

#include <QString>

#include <memory>

namespace bitacora {

class PartialBackup;

/// A backup that was copied into a folder of a practice under a passing name, and verified there; it goes with this
/// object unless it was taken. Internal to the backups.
class RestoredCopy
{
public:
    /// In `folder`, of the backup that `order.practice` is.
    /// BackupDamaged, BackupDiskFull, BackupFolderNotWritable, DatabaseKeyMismatch, Cancelled, ...
    [[nodiscard]] static Result<RestoredCopy> make(const BackupOrder &order, const QString &folder,
                                                   const PracticeBackup::Progress &progress);
    ~RestoredCopy();
    RestoredCopy(RestoredCopy &&) noexcept;
    RestoredCopy &operator=(RestoredCopy &&) = delete;

    /// Of the practice.
    [[nodiscard]] QString path() const { return m_path; }

private:
    RestoredCopy(std::unique_ptr<PartialBackup> place, QString path);

    std::unique_ptr<PartialBackup> m_place;
    QString m_path;
};

} // namespace bitacora
