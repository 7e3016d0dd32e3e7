#pragma once

#include "Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace bitacora {

/// What a backup says of itself without its key, in `backup.json`: nothing of a client, only which practice it is of,
/// when it was made and verified, and how large the database was then. There is one text for each value, with a
/// checksum, so that a damaged one is not believed.
struct BackupManifest
{
    static constexpr int currentFormat = 1;

    /// See Practice::id().
    QString practiceId;
    /// UTC.
    QDateTime madeAt;
    QDateTime verifiedAt;
    /// Of practice.db.
    qint64 databaseBytes = 0;

    [[nodiscard]] QByteArray toJson() const;
    /// BackupDamaged.
    [[nodiscard]] static Result<BackupManifest> fromJson(const QByteArray &json);
    /// Of the backup in a folder. BackupDamaged where it is missing, too.
    [[nodiscard]] static Result<BackupManifest> read(const QString &folder);
    /// Onto the disk itself.
    [[nodiscard]] Result<void> write(const QString &folder) const;

    friend bool operator==(const BackupManifest &, const BackupManifest &) = default;
};

} // namespace bitacora
