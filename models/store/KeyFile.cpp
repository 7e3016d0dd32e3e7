#include "KeyFile.h"

#include "KeyFileFormat.h"

#include <QFile>
#include <QSaveFile>

#include <sodium.h>

namespace bitacora {

namespace {

/// Ours has some 500 bytes; what is much longer is not ours, and is not read.
constexpr qint64 longestFile = 65'536;

unsigned char *bytesIn(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray randomBytes(std::size_t size)
{
    QByteArray bytes(qsizetype(size), '\0');
    randombytes_buf(bytes.data(), size);
    return bytes;
}

Result<KeyFileFormat> readFormat(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::KeysMissing, path, file.errorString());
    const QByteArray json = file.read(longestFile + 1);
    if (json.size() > longestFile)
        return failure(ErrorCode::KeysAltered, path);
    return KeyFileFormat::fromJson(json).map_error([&](Error error) {
        error.subject = path;
        return error;
    });
}

/// The key that wraps the data key.
Result<SecretBytes> deriveKey(const KeyFileFormat &format, const SecretBytes &passphrase)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (key.isEmpty()
        || crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                         bytesOf(format.salt), format.cost.passes, size_t(format.cost.memoryBytes),
                         crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return failure(ErrorCode::OutOfMemory);
    return key;
}

Result<void> save(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::PracticeNotWritable, path, file.errorString());
    // Nobody else on the computer has any use for it.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(json) != json.size() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        return failure(full ? ErrorCode::DiskFull : ErrorCode::StorageFailed, path, file.errorString());
    }
    return {};
}

} // namespace

SecretBytes KeyFile::newDataKey()
{
    SecretBytes key(dataKeySize);
    if (!key.isEmpty())
        randombytes_buf(key.data(), key.size());
    return key;
}

Result<void> KeyFile::write(const QString &path, const QString &practiceId, const SecretBytes &dataKey,
                            const SecretBytes &passphrase, KdfCost cost)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    KeyFileFormat format {.practiceId = practiceId,
                          .cost = cost,
                          .salt = randomBytes(crypto_pwhash_SALTBYTES),
                          .nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                          .wrappedKey = QByteArray(dataKeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0')};
    // What could not be read again must not be written.
    if (!format.isValid() || dataKey.size() != dataKeySize)
        return failure(ErrorCode::StorageFailed, path);
    const auto wrappingKey = deriveKey(format, passphrase);
    if (!wrappingKey)
        return Failure(wrappingKey.error());
    const QByteArray associated = format.associatedData();
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesIn(format.wrappedKey), nullptr, dataKey.data(), dataKey.size(),
                                               bytesOf(associated), size_t(associated.size()), nullptr,
                                               bytesOf(format.nonce), wrappingKey->data());
    return save(path, format.toJson());
}

Result<SecretBytes> KeyFile::unwrap(const QString &path, const SecretBytes &passphrase)
{
    const auto format = readFormat(path);
    if (!format)
        return Failure(format.error());
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    const auto wrappingKey = deriveKey(*format, passphrase);
    if (!wrappingKey)
        return Failure(wrappingKey.error());
    SecretBytes dataKey(dataKeySize);
    if (dataKey.isEmpty())
        return failure(ErrorCode::OutOfMemory);
    const QByteArray associated = format->associatedData();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            dataKey.data(), nullptr, nullptr, bytesOf(format->wrappedKey), size_t(format->wrappedKey.size()),
            bytesOf(associated), size_t(associated.size()), bytesOf(format->nonce), wrappingKey->data())
        != 0)
        return failure(ErrorCode::PassphraseWrong);
    return dataKey;
}

Result<QString> KeyFile::practiceId(const QString &path)
{
    const auto format = readFormat(path);
    if (!format)
        return Failure(format.error());
    return format->practiceId;
}

} // namespace bitacora
