#include "KeyFileFormat.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <sodium.h>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kdfAlgorithm = "argon2id13"_L1;
constexpr auto cipherName = "xchacha20poly1305"_L1;
constexpr qsizetype checksumSize = 16;
constexpr QByteArrayView checksumStart = ",\n  \"checksum\": \"";

QByteArray checksumOf(QByteArrayView text)
{
    QByteArray checksum(checksumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(checksum.data()), size_t(checksum.size()),
                       reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size()), nullptr, 0);
    return checksum.toHex();
}

/// Whether the checksum at the end of the text is that of what stands before it; so in every format.
bool isIntact(const QByteArray &json)
{
    const qsizetype end = json.lastIndexOf(checksumStart);
    if (end < 0)
        return false;
    const QByteArrayView text(json.constData(), end);
    return QByteArrayView(json).sliced(end + checksumStart.size()) == QByteArray(checksumOf(text) + "\"\n}\n");
}

QByteArray bytesOf(const QJsonValue &value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

/// A whole number that is not negative; 0, which no field may be, for anything else.
quint64 numberOf(const QJsonValue &value)
{
    const qint64 number = value.toInteger(0);
    return number > 0 ? quint64(number) : 0;
}

bool isUuid(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text;
}

} // namespace

bool KeyFileFormat::isValid() const
{
    return isUuid(practiceId) && cost.memoryBytes >= KdfCost::minimumMemoryBytes
        && cost.memoryBytes <= KdfCost::maximumMemoryBytes && cost.passes >= KdfCost::minimumPasses
        && cost.passes <= KdfCost::maximumPasses && salt.size() == qsizetype(crypto_pwhash_SALTBYTES)
        && nonce.size() == qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
        && wrappedKey.size() == qsizetype(KeyFile::dataKeySize) + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
}

QByteArray KeyFileFormat::toJson() const
{
    QByteArray json = "{\n  \"format\": " + QByteArray::number(current);
    json += ",\n  \"practice\": \"" + practiceId.toLatin1() + "\"";
    json += ",\n  \"kdf\": {\n    \"algorithm\": \"" + QByteArray(kdfAlgorithm.data()) + "\"";
    json += ",\n    \"memoryBytes\": " + QByteArray::number(cost.memoryBytes);
    json += ",\n    \"passes\": " + QByteArray::number(cost.passes);
    json += ",\n    \"salt\": \"" + salt.toBase64() + "\"\n  }";
    json += ",\n  \"cipher\": \"" + QByteArray(cipherName.data()) + "\"";
    json += ",\n  \"nonce\": \"" + nonce.toBase64() + "\"";
    json += ",\n  \"wrappedKey\": \"" + wrappedKey.toBase64() + "\"";
    const QByteArray checksum = checksumOf(json);
    return json + checksumStart.toByteArray() + checksum + "\"\n}\n";
}

Result<KeyFileFormat> KeyFileFormat::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !isIntact(json))
        return failure(ErrorCode::KeysAltered);
    const QJsonObject object = document.object();
    if (object["format"_L1].toInteger(0) > current)
        return failure(ErrorCode::PracticeNewer);
    const QJsonObject kdf = object["kdf"_L1].toObject();
    const KeyFileFormat format {
        .practiceId = object["practice"_L1].toString(),
        .cost = {.memoryBytes = numberOf(kdf["memoryBytes"_L1]), .passes = numberOf(kdf["passes"_L1])},
        .salt = bytesOf(kdf["salt"_L1]),
        .nonce = bytesOf(object["nonce"_L1]),
        .wrappedKey = bytesOf(object["wrappedKey"_L1])};
    // Whatever the parser forgave (order, spacing, doubled names, another algorithm) shows here.
    if (!format.isValid() || format.toJson() != json)
        return failure(ErrorCode::KeysAltered);
    return format;
}

QByteArray KeyFileFormat::associatedData() const
{
    // No part can contain a line break, so no two values share an encoding.
    return "bitacora keys\n" + QByteArray::number(current) + '\n' + practiceId.toLatin1() + '\n'
        + QByteArray(kdfAlgorithm.data()) + '\n' + QByteArray::number(cost.memoryBytes) + '\n'
        + QByteArray::number(cost.passes) + '\n' + salt.toBase64() + '\n' + QByteArray(cipherName.data());
}

} // namespace bitacora
