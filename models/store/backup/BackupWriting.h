#pragma once

#include "CopyFigures.h"
#include "PracticeBackup.h"
#include "Result.h"

#include <QDateTime>
#include <QString>

namespace bitacora {

/// What a copy was made of.
struct PracticeCopied
{
    /// UTC.
    QDateTime at;
    QString practiceId;
    QString mark;
    CopyFigures figures;
};

/// Fills the folder of a backup: the database, keys.json and, once both are verified, the manifest; all of it on the
/// disk itself. Internal to the backups.
namespace BackupWriting {

/// From the practice, through a connection that only reads.
[[nodiscard]] Result<PracticeCopied> copyPractice(const BackupOrder &order, const QString &folder,
                                                  const PracticeBackup::Progress &progress);
/// From another backup of it.
[[nodiscard]] Result<void> copyBackup(const BackupOrder &order, const QString &backup, const PracticeCopied &copied,
                                      const QString &folder, const PracticeBackup::Progress &progress);
/// A file, byte by byte, for its owner alone. FileNotWritable, BackupDiskFull (with the folder), Cancelled.
[[nodiscard]] Result<void> copyFile(const QString &from, const QString &to, const PracticeBackup::Progress &progress);

} // namespace BackupWriting

} // namespace bitacora
