#pragma once

#include <QString>

class QDateTime;

namespace bitacora {

/// How the folders of backups are named and told from practices. A backup is a folder like a practice's, with the date
/// in its name, which is verified before it gets that name, and is never changed afterwards.
namespace BackupFolder {

inline constexpr QLatin1String suffix {".bitacora-backup"};
/// Of one that is still being made.
inline constexpr QLatin1String partSuffix {".bitacora-backup.part"};

/// By its name, or by what stands in it where somebody has renamed it.
bool isBackup(const QString &path);
/// What its maker says of it; see BackupManifest.
QString manifestPath(const QString &path);
/// Where the backups of a practice go unless somebody says otherwise: beside its folder.
QString besideThePractice(const QString &practicePath);
/// "Río Claro 2026-11-22 153000", the name of one that was made at that moment, as the clock on the wall has it.
QString baseName(const QString &practiceName, const QDateTime &wallTime);
/// Whether a folder of that name is a backup that was made of a practice of this name: "Río Claro 2026-11-22 153000" is of
/// "Río Claro", and not of "Río Claro 2".
bool isNamedAfter(const QString &fileName, const QString &practiceName);

} // namespace BackupFolder

} // namespace bitacora
