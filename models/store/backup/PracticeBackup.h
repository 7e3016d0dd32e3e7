#pragma once

#include "Clock.h"
#include "Result.h"
#include "SecretBytes.h"

#include <QString>

#include <functional>
#include <optional>

namespace bitacora {

/// What a backup is to be made of, and where. It is read through a connection of its own, whoever else has the practice
/// open; so it may be made on any thread, also after the practice was locked.
struct BackupOrder
{
    /// The practice's folder.
    QString practice;
    /// Wipes itself.
    SecretBytes dataKey;
    const Clock *clock = &Clock::system();
    /// Empty: beside the practice, in a folder that is made where it is missing.
    QString folder;
    /// Such as on a USB stick; empty: none.
    QString secondFolder;
};

/// A backup that is there and was verified.
struct MadeBackup
{
    /// Its folder.
    QString path;
    /// What it holds; see BackupMark.
    QString mark;
    qint64 bytes = 0;
    /// Of the second one; none where none was wanted or it failed.
    QString secondPath;
    /// Why there is none in the second place.
    std::optional<Error> secondError;
    /// How many earlier backups went by the rotation, in both places.
    qsizetype removed = 0;
};

/// Makes backups: a copy of one moment of the practice in a new folder, on the disk itself and then verified, before it
/// gets its name. Whatever fails, or cancels it, leaves no half folder and harms no earlier backup.
namespace PracticeBackup {

/// 0 to 100; false cancels. Asked often, on the thread that makes the backup.
using Progress = std::function<bool(int percent)>;

/// Where the first place fails, the second one gets a backup all the same, and the failure is that of the first.
/// PracticeNotFound, BackupFolderMissing, BackupFolderNotWritable, BackupDiskFull, BackupUnsound, KeysMissing,
/// KeysAltered, DatabaseDamaged, Cancelled, ... Nothing is logged: see BackupLog.
[[nodiscard]] Result<MadeBackup> make(const BackupOrder &order, const Progress &progress = {});
/// Where its backups are: `folder`, or beside the practice.
QString folderOf(const BackupOrder &order);

} // namespace PracticeBackup

} // namespace bitacora
