#include "BackupManifest.h"

#include "BackupFolder.h"
#include "FileSync.h"
#include "PrivateFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Ours has some 250 bytes.
constexpr qint64 longestFile = 4096;

QByteArray textOf(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

QDateTime instantIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

QByteArray BackupManifest::toJson() const
{
    QByteArray json = "{\n  \"format\": " + QByteArray::number(currentFormat);
    json += ",\n  \"practice\": \"" + practiceId.toLatin1() + "\"";
    json += ",\n  \"made\": \"" + textOf(madeAt) + "\"";
    json += ",\n  \"verified\": \"" + textOf(verifiedAt) + "\"";
    json += ",\n  \"databaseBytes\": " + QByteArray::number(databaseBytes);
    const QByteArray checksum = QCryptographicHash::hash(json, QCryptographicHash::Blake2b_256).toHex();
    return json + ",\n  \"checksum\": \"" + checksum + "\"\n}\n";
}

Result<BackupManifest> BackupManifest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const BackupManifest manifest {.practiceId = object["practice"_L1].toString(),
                                   .madeAt = instantIn(object["made"_L1]),
                                   .verifiedAt = instantIn(object["verified"_L1]),
                                   .databaseBytes = object["databaseBytes"_L1].toInteger(-1)};
    // Also what the parser forgave, and another format, shows here.
    if (!manifest.madeAt.isValid() || !manifest.verifiedAt.isValid() || manifest.toJson() != json)
        return failure(ErrorCode::BackupDamaged);
    return manifest;
}

Result<BackupManifest> BackupManifest::read(const QString &folder)
{
    QFile file(BackupFolder::manifestPath(folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return failure(ErrorCode::BackupDamaged, folder);
    return fromJson(file.read(longestFile)).map_error([&folder](Error error) {
        error.subject = folder;
        return error;
    });
}

Result<void> BackupManifest::write(const QString &folder) const
{
    const QString path = BackupFolder::manifestPath(folder);
    const auto text = [json = toJson()](QIODevice &device) -> Result<void> {
        if (device.write(json) != json.size())
            return failure(ErrorCode::FileNotWritable);
        return {};
    };
    if (auto written = writePrivateFile(path, text); !written)
        return written;
    if (!syncFile(path))
        return failure(ErrorCode::FileNotWritable, path);
    return {};
}

} // namespace bitacora
